// Prints what another program has put on the clipboard, byte for byte:  clipboard [MIME-TYPE | --types]
// Without an argument as plain text. Ends with 1 if nothing of that kind is there.

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <cstdio>

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("text/plain");
    QByteArray bytes;
    if (data && wanted == QStringLiteral("--types"))
        bytes = data->formats().join(u'\n').toUtf8() + '\n';
    else if (data && wanted == QStringLiteral("text/plain"))
        bytes = data->text().toUtf8();
    else if (data)
        bytes = data->data(wanted);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    return bytes.isEmpty() ? 1 : 0;
}
