// A desktop for a window under test: fake_desktop FILE writes "note NUMBER TITLE | BODY" to FILE for each
// notification, and takes commands on its standard input: "press NUMBER ACTION", "scheme N", "close".
#include "fake_desktop.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    QFile file(program.arguments().value(1));
    QDBusConnection bus = QDBusConnection::sessionBus();
    FakeNotifications notes;
    FakePortal portal;
    portal.answer = QVariant(0U);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !notes.offer(bus) || !portal.offer(bus)) {
        std::fprintf(stderr, "no bus, or no file\n");
        return 1;
    }
    file.write("ready\n");
    QObject::connect(&notes, &FakeNotifications::noted, &program, [&] {
        const ShownNote &note = notes.shown.back();
        file.write(QStringLiteral("note %1 %2 | %3 [%4]\n")
                       .arg(note.number)
                       .arg(note.title, note.body, note.actions.join(u','))
                       .toUtf8());
    });
    QByteArray line;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &program, [&] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1)
            return input.setEnabled(false);
        if (byte != '\n') {
            line += byte;
            return;
        }
        const QStringList words = QString::fromUtf8(line).split(u' ');
        line.clear();
        if (words[0] == u"press")
            notes.press(words.value(1).toUInt(), words.value(2));
        else if (words[0] == u"scheme")
            portal.change(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                          QVariant(words.value(1).toUInt()));
        else if (words[0] == u"close")
            program.quit();
    });
    return program.exec();
}
