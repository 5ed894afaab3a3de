#pragma once
// Reading text files that come from outside: UTF-8 or a refusal that says where it is not and how to convert
// it.

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace cercle
{

constexpr qsizetype largestImportFile = 4 * 1024 * 1024; // bytes

// What an import did not take, for the list it ends with.
struct NotTaken {
    QString file; // as the member knows it: a file name
    int line = 0; // from 1; 0: the file as a whole
    QString text; // the line, shortened
    QString reason;

    bool operator==(const NotTaken &) const = default;
};

// A regular file of at most `largestImportFile` bytes. Errors: NotFound, Refused (directory, device, no
// permission), Invalid (too large).
Result<QByteArray> readImportFile(const QString &path);
// The characters of UTF-8 bytes, a byte order mark and line ends included, so that toUtf8() gives the bytes
// back. Errors name the file, the line and the byte: no UTF-8, or a NUL.
Result<QString> exactText(const QString &fileName, QByteArrayView bytes);
// The files to read for `path`: itself, or the files of the directory whose names end in ".md" or
// ".markdown", sorted. Errors: NotFound (no such path, no such file in the directory), Refused (cannot be
// listed).
Result<QStringList> markdownFiles(const QString &path);

// A line for a message: without control characters, at most 120 characters.
QString shortened(const QString &line);

} // namespace cercle
