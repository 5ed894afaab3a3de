#include "files/file_words.h"

#include "context.h"
#include "domain/names.h"
#include "widgets/file_dialog.h"
#include "workspace/file_book.h"
#include "workspace/workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QImageReader>
#include <QStandardPaths>
#include <QUrl>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

constexpr std::int64_t pictureBytesMax = 30'000'000;
constexpr qint64 pixelsMax = 60'000'000;

} // namespace

QString fileKind(const QString &name)
{
    const QString shown = shownFileName(name);
    const auto dot = shown.lastIndexOf(u'.');
    if (dot <= 0 || shown.size() - dot > 9 || dot + 1 == shown.size())
        return Words::tr("File");
    QString ending = shown.mid(dot + 1).toUpper();
    if (const auto before = shown.lastIndexOf(u'.', dot - 1);
        before > 0 && shown.mid(before, dot - before) == u".tar")
        ending.prepend(QStringLiteral("TAR."));
    return ending;
}

bool isPicture(const QString &name)
{
    static const QStringList endings{QStringLiteral("PNG"), QStringLiteral("JPG"),  QStringLiteral("JPEG"),
                                     QStringLiteral("GIF"), QStringLiteral("WEBP"), QStringLiteral("BMP")};
    return endings.contains(fileKind(name));
}

QString fileFacts(FileBook &files, const FileFacts &file)
{
    QStringList parts{fileKind(file.name)};
    const std::int64_t size = file.size >= 0 ? file.size : files.store().size(Hash::fromBytes(file.sha256));
    if (size >= 0)
        parts << sizeInWords(size);
    if (!files.has(file.sha256)) {
        const int percent = files.percent(file);
        parts << Words::tr("not here yet");
        if (percent > 0)
            parts << Words::tr("%1 %").arg(percent);
    }
    return parts.join(QStringLiteral(" · "));
}

void openFile(Context &context, const FileFacts &file)
{
    const QString name = shownFileName(file.name);
    if (!isHarmlessFile(name)) {
        return context.notices.fail(
            {Error::Kind::Refused,
             Words::tr("“%1” is of a kind that may hold a program, so it is not opened from here; save "
                       "it if you know what it is.")
                 .arg(name)});
    }
    const auto copy = context.workspace.files().store().copyNamed(Hash::fromBytes(file.sha256), name);
    if (!copy)
        return context.notices.fail(copy.error());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*copy)))
        context.notices.fail(
            {Error::Kind::Refused,
             Words::tr("This system has no program that opens “%1”; save it instead.").arg(name)});
}

void saveFileAs(Context &context, QWidget *parent, const FileFacts &file)
{
    const QString name = shownFileName(file.name);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString path =
        FileDialog::toSave(parent, Words::tr("Save a copy"), QDir(folder).filePath(name), {});
    if (path.isEmpty())
        return;
    if (context.notices.check(context.workspace.files().store().copyTo(Hash::fromBytes(file.sha256), path)))
        context.notices.tell(Words::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

QImage pictureOf(FileBook &files, const QByteArray &sha256, QSize within)
{
    const Hash hash = Hash::fromBytes(sha256);
    const std::int64_t size = files.store().size(hash);
    if (size <= 0 || size > pictureBytesMax)
        return {};
    auto bytes = files.store().readAll(hash);
    if (!bytes)
        return {};
    QBuffer buffer(&*bytes);
    QImageReader reader(&buffer);
    // By what the bytes are, and only kinds that draw nothing but themselves.
    static const QList<QByteArray> formats{"png", "jpeg", "gif", "webp", "bmp"};
    const QSize natural = reader.size();
    if (!formats.contains(reader.format()) || natural.isEmpty()
        || qint64(natural.width()) * natural.height() > pixelsMax)
        return {};
    reader.setAutoTransform(true);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize upright = turned ? natural.transposed() : natural;
    if (upright.width() > within.width() || upright.height() > within.height()) {
        const QSize scaled = upright.scaled(within, Qt::KeepAspectRatio).expandedTo({1, 1});
        reader.setScaledSize(turned ? scaled.transposed() : scaled);
    }
    return reader.read();
}

Result<FileRef> pictureFile(FileBook &files, const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (picture.isNull() || !buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return Error{Error::Kind::Invalid,
                     Words::tr("The picture that was copied cannot be read; save it and add the file.")};
    const QString moment = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    return files.keep(bytes, Words::tr("Picture %1").arg(moment) + QStringLiteral(".png"));
}

} // namespace cercle
