#include "base/save_file.h"

#include "base/reason.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

// Also what Qt still holds in its buffer: committing alone does not tell whether that could be written.
bool writeAll(QFileDevice &file, QByteArrayView bytes)
{
    return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size()
           && file.flush();
}

} // namespace

Result<Done> saveFile(const QString &path, QByteArrayView bytes)
{
    const auto failed = [&](const QFileDevice &file) {
        return Error{Error::Kind::Storage, Words::tr("%1 cannot be written (%2); choose another place.")
                                               .arg(path, systemReason(file.errorString()))};
    };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        QFile file(path);
        if (!writeAll(file, bytes))
            return failed(file);
        return done();
    }
    QSaveFile file(path);
    if (!writeAll(file, bytes) || ::fsync(file.handle()) != 0 || !file.commit()) {
        file.cancelWriting();
        return failed(file);
    }
    return done();
}

} // namespace cercle
