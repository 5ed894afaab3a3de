#include "journal/identity.h"

#include "base/reason.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

QString keyPath(const QString &directory)
{
    return directory + QStringLiteral("/identity.pem");
}

} // namespace

bool hasIdentityFile(const QString &directory)
{
    return QFile::exists(keyPath(directory));
}

Result<SigningKey> loadIdentity(const QString &directory)
{
    const QString path = keyPath(directory);
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) == 0 && (info.st_mode & 077) != 0)
        return Error{Error::Kind::Refused,
                     Words::tr("The key %1 can be read by others; run: chmod 600 %1").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     Words::tr("The key %1 cannot be read: %2. Check its owner and rights.")
                         .arg(path, systemReason(file.errorString()))};
    auto key = SigningKey::fromPem(file.readAll());
    if (!key)
        return Error{
            Error::Kind::Invalid,
            Words::tr("The key %1 is damaged; put it back from a backup. Nothing was changed.").arg(path)};
    return key;
}

Result<SigningKey> createIdentity(const QString &directory)
{
    auto key = SigningKey::generate();
    if (!key)
        return key;
    const QString path = keyPath(directory);
    const auto failed = [&] {
        return Error{Error::Kind::Storage,
                     Words::tr("The key %1 cannot be written: %2. Check the disk and its rights.")
                         .arg(path, qt_error_string(errno))};
    };
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return failed();
    const QByteArray pem = key->privatePem();
    const bool written =
        ::write(fd, pem.constData(), static_cast<size_t>(pem.size())) == pem.size() && ::fsync(fd) == 0;
    const Error error = failed();
    ::close(fd);
    if (!written) {
        QFile::remove(path);
        return error;
    }
    const int folder = ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return key;
}

QString sixWords(const Hash &deviceId)
{
    static constexpr char consonants[] = "bdfghjklmnprstvz";
    static constexpr char vowels[] = "aiou";
    QStringList words;
    for (size_t i = 0; i < 12; i += 2) {
        const unsigned bits = static_cast<unsigned>(deviceId.bytes[i]) << 8 | deviceId.bytes[i + 1];
        const char word[] = {consonants[bits >> 12], vowels[bits >> 10 & 3], consonants[bits >> 6 & 15],
                             vowels[bits >> 4 & 3], consonants[bits & 15]};
        words << QString::fromLatin1(word, sizeof word);
    }
    return words.join(u' ');
}

} // namespace cercle
