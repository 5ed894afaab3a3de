#include "exchange/import_text.h"

#include "base/reason.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// Length of the valid sequence at `at` (RFC 3629: shortest form, no surrogates, at most U+10FFFF); 0 if there
// is none.
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u;
    };
    const auto follows = [&](qsizetype i) { return (byte(i) & 0xC0) == 0x80; };
    const unsigned first = byte(at), second = byte(at + 1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(at + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool good = follows(at + 1) && follows(at + 2) && !(first == 0xE0 && second < 0xA0)
                          && !(first == 0xED && second >= 0xA0);
        return good ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool good = follows(at + 1) && follows(at + 2) && follows(at + 3)
                          && !(first == 0xF0 && second < 0x90) && !(first == 0xF4 && second >= 0x90);
        return good ? 4 : 0;
    }
    return 0;
}

bool looksLikeUtf16(QByteArrayView bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

} // namespace

Result<QByteArray> readImportFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!info.exists())
        return Error{Error::Kind::NotFound, Words::tr("There is no file %1; check the path.").arg(name)};
    if (!info.isFile())
        return Error{Error::Kind::Refused, Words::tr("%1 is not a regular file; choose a file.").arg(name)};
    if (info.size() > largestImportFile)
        return Error{Error::Kind::Invalid,
                     Words::tr("%1 is larger than 4 MiB; split it into smaller files.").arg(name)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Refused, Words::tr("%1 cannot be read (%2); check its permissions.")
                                               .arg(name, systemReason(file.errorString()))};
    const QByteArray bytes = file.read(largestImportFile + 1);
    if (bytes.size() > largestImportFile)
        return Error{Error::Kind::Invalid,
                     Words::tr("%1 is larger than 4 MiB; split it into smaller files.").arg(name)};
    if (file.error() != QFileDevice::NoError)
        return Error{
            Error::Kind::Storage,
            Words::tr("%1 cannot be read (%2); try again.").arg(name, systemReason(file.errorString()))};
    return bytes;
}

Result<QString> exactText(const QString &fileName, QByteArrayView bytes)
{
    int line = 1;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceLength(bytes, i);
        if (length == 0 || (bytes[i] == '\0' && looksLikeUtf16(bytes))) {
            const QString from =
                looksLikeUtf16(bytes) ? QStringLiteral("UTF-16") : QStringLiteral("WINDOWS-1252");
            if (fileName.isEmpty())
                return Error{Error::Kind::Invalid,
                             Words::tr("The standard input is not UTF-8 (line %1, byte %2), and nothing was "
                                       "changed; convert "
                                       "the text on its way: iconv -f %3 -t UTF-8 FILE | cerclectl …")
                                 .arg(line)
                                 .arg(i - lineStart + 1)
                                 .arg(from)};
            return Error{
                Error::Kind::Invalid,
                Words::tr("%1 is not UTF-8 (line %2, byte %3); convert it first: iconv -f %4 -t UTF-8 \"%1\"")
                    .arg(fileName)
                    .arg(line)
                    .arg(i - lineStart + 1)
                    .arg(from)};
        }
        if (bytes[i] == '\0')
            return Error{
                Error::Kind::Invalid,
                Words::tr("%1 holds a NUL byte (line %2, byte %3), so it is no text; remove it or choose "
                          "another file.")
                    .arg(fileName.isEmpty() ? Words::tr("The standard input") : fileName)
                    .arg(line)
                    .arg(i - lineStart + 1)};
        if (bytes[i] == '\n') {
            ++line;
            lineStart = i + 1;
        }
        i += length;
    }
    // fromUtf8() drops a leading byte order mark; each one is put back by hand.
    QString text;
    while (bytes.startsWith("\xEF\xBB\xBF")) {
        text += QChar(QChar::ByteOrderMark);
        bytes = bytes.sliced(3);
    }
    return text + QString::fromUtf8(bytes);
}

Result<QStringList> markdownFiles(const QString &path)
{
    const QFileInfo info(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!info.exists())
        return Error{Error::Kind::NotFound,
                     Words::tr("There is no file or directory %1; check the path.").arg(name)};
    if (!info.isDir())
        return QStringList{path};
    const QDir directory(path);
    if (!directory.isReadable())
        return Error{Error::Kind::Refused,
                     Words::tr("%1 cannot be listed; check its permissions.").arg(name)};
    QStringList files;
    const QStringList patterns{QStringLiteral("*.md"), QStringLiteral("*.markdown")};
    // System includes what is no regular file, so that reading it says so instead of passing over it.
    for (const QString &file : directory.entryList(patterns, QDir::Files | QDir::System, QDir::Name))
        files << directory.filePath(file);
    if (files.isEmpty())
        return Error{Error::Kind::NotFound,
                     Words::tr("%1 holds no Markdown files (.md); choose another directory.").arg(name)};
    return files;
}

QString shortened(const QString &line)
{
    QString text;
    for (const QChar c : line.trimmed())
        text += c.isPrint() || c.isSurrogate() || c.isMark() ? c : QChar(u' ');
    return text.size() > 120 ? text.left(119) + QChar(0x2026) : text;
}

} // namespace cercle
