#pragma once
// A file that belongs to the group, as a row or a note names it: by the SHA-256 of its bytes. The bytes lie
// beside the journal (store/attachments.h) and travel on their own; the name is for people and never a path.

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace cercle
{

// What a reference says.
struct FileFacts {
    QByteArray sha256; // 32 bytes
    std::int64_t size = 0;
    QString type; // MIME, "application/pdf"
    QString name; // as it was written; shownFileName() for people and for disks

    bool operator==(const FileFacts &) const = default;
};

// The value of a field: "SHA-256 in hex, size, type, name" with single spaces, in one piece, as they only
// make sense together. Empty: no file. What a later version wrote in another form is kept as it is.
struct FileRef {
    QString text;

    bool isEmpty() const { return text.isEmpty(); }
    std::optional<FileFacts> facts() const; // nothing where it is empty or no reference
    static FileRef of(const FileFacts &facts);
    bool operator==(const FileRef &) const = default;
};

constexpr std::int64_t fileBytesMax = 100'000'000;

// The name without what lies about its type or means something to a file system: no path, no control or
// direction-turning characters, no spaces or dots at the ends, no device names, at most 200 bytes of UTF-8
// with its ending kept, never empty.
QString shownFileName(const QString &name);
// May a file with that name be handed to another program without more ado? Pictures, documents, sound and
// film by the ending alone; nothing that can run.
bool isHarmlessFile(const QString &name);

// How a Markdown text names a file of its group: "cercle:HEX/name" with the name percent-encoded.
QString fileLink(const QByteArray &sha256, const QString &name);
// The SHA-256 that such a link names; empty if it is none.
QByteArray fileOfLink(QStringView link);
// The files that a text names, each once, in order.
std::vector<FileFacts> filesNamedIn(QStringView text);

} // namespace cercle
