#include "workspace/workspace_state.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cercle
{

// Device and inode tell a copy, ctime a restore that kept the other times; size and modification time tell an
// edit by another program. A clone of the whole disk keeps them all: there the peers' knowledge of our feed
// is the proof.
static QByteArray sealOf(const QString &database)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(database).constData(), &info) != 0)
        return {};
    JsonWriter out;
    out.beginObject();
    out.key("device").value(static_cast<std::int64_t>(info.st_dev));
    out.key("inode").value(static_cast<std::int64_t>(info.st_ino));
    out.key("size").value(static_cast<std::int64_t>(info.st_size));
    out.key("changed").value(static_cast<std::int64_t>(info.st_ctim.tv_sec));
    out.key("changed_ns").value(static_cast<std::int64_t>(info.st_ctim.tv_nsec));
    out.key("modified").value(static_cast<std::int64_t>(info.st_mtim.tv_sec));
    out.endObject();
    return out.take();
}

static QString sealPath(const QString &directory)
{
    return directory + QStringLiteral("/seal.json");
}

bool takeSeal(const QString &directory, const QString &database)
{
    QFile file(sealPath(directory));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray seal = file.readAll();
    file.close();
    const bool good = !seal.isEmpty() && seal == sealOf(database);
    // From now on only a clean close may say that all is well.
    file.remove();
    const int folder = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return good;
}

void writeSeal(const QString &directory, const QString &database)
{
    QFile file(sealPath(directory));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(sealOf(database));
    file.flush();
    ::fsync(file.handle());
}

static QString damageMarkPath(const QString &directory)
{
    return directory + QStringLiteral("/damaged");
}

void markDamaged(const QString &directory)
{
    QFile file(damageMarkPath(directory));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return; // the disk may be what is broken; the next unclean start looks again
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.flush();
    ::fsync(file.handle());
}

bool takeDamageMark(const QString &directory)
{
    return QFile::remove(damageMarkPath(directory));
}

} // namespace cercle
