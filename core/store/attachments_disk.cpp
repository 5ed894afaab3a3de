#include "store/attachments_disk.h"

#include "base/reason.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cercle::disk
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};
} // namespace

QString hexOf(const Hash &file)
{
    return QString::fromLatin1(file.toBytes().toHex());
}

Error notWritten(const QString &reason)
{
    return {Error::Kind::Storage,
            Words::tr("The file could not be kept (%1); free some space or check the profile's folder.")
                .arg(systemReason(reason))};
}

Error notWritten()
{
    return notWritten(QString::fromLocal8Bit(::strerror(errno)));
}

void syncFolder(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

bool makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    return QDir().mkpath(path) && ::chmod(QFile::encodeName(path).constData(), 0700) == 0;
}

bool openPrivate(QFile &file, int flags, QIODevice::OpenMode mode)
{
    const int fd =
        ::open(QFile::encodeName(file.fileName()).constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return false;
    if (file.open(fd, mode, QFileDevice::AutoCloseHandle))
        return true;
    ::close(fd);
    return false;
}

void touch(const QString &path, time_t seconds)
{
    const timespec times[2] = {{seconds, 0}, {seconds, 0}};
    ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0);
}

} // namespace cercle::disk
