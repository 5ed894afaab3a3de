#pragma once
// What the files of Attachments do on the disk; for its own sources.

#include "store/attachments.h"
#include "store/sha256_stream.h"

#include <QFile>

#include <ctime>

namespace cercle
{

struct Attachments::Coming {
    QFile file;
    Sha256Stream hash;
    std::int64_t size = 0;
    std::int64_t at = 0;
    std::int64_t synced = 0;
};

namespace disk
{

constexpr qsizetype blockBytes = 1 << 20;

QString hexOf(const Hash &file);
// A sentence from what the system said.
Error notWritten(const QString &reason);
Error notWritten(); // from errno
void syncFolder(const QString &path);
bool makeFolder(const QString &path); // with the ones above it, for the owner alone
// For the owner alone, whatever the process makes of other files; nobody can run it. `flags` as for open(2).
bool openPrivate(QFile &file, int flags, QIODevice::OpenMode mode);
void touch(const QString &path, time_t seconds);

} // namespace disk

} // namespace cercle
