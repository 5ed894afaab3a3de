#include "store/attachments.h"

#include "base/reason.h"
#include "base/save_file.h"
#include "store/attachments_disk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace cercle
{

using namespace disk;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

constexpr qsizetype headBytes = 4096;
// The time a kept file bears: whatever touches it afterwards gives it another, and it is looked at before it
// is used.
constexpr time_t keptTime = 946'684'800; // 2000-01-01

std::int64_t freeOn(const QString &folder)
{
    const QStorageInfo disk(folder);
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

Error tooLarge(const QString &name)
{
    return {Error::Kind::Refused,
            Words::tr("“%1” is larger than 100 MB; share a link to it instead.").arg(shownFileName(name))};
}

} // namespace

Attachments::Attachments(QString folder, FreeSpace freeSpace)
    : m_folder(std::move(folder)), m_freeSpace(freeSpace ? std::move(freeSpace) : FreeSpace(freeOn))
{
}

Attachments::~Attachments() = default;

QString Attachments::folder(const char *name) const
{
    const QString base = m_folder + QStringLiteral("/blobs");
    return name ? base + u'/' + QLatin1String(name) : base;
}

QString Attachments::path(const Hash &file) const
{
    const QString hex = hexOf(file);
    return folder() + u'/' + hex.left(2) + u'/' + hex;
}

QString Attachments::comingPath(const Hash &file) const
{
    return folder("coming") + u'/' + hexOf(file);
}

// What lies here, once; from then on it is kept in step.
void Attachments::load()
{
    if (m_index.loaded)
        return;
    m_index.loaded = true;
    const auto hashOf = [](const QString &name) {
        return name.size() == 64 ? Hash::fromBytes(QByteArray::fromHex(name.toLatin1())) : Hash{};
    };
    const QDir base(folder());
    for (const QFileInfo &shelf :
         base.entryInfoList({QStringLiteral("??")}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo &info : QDir(shelf.filePath()).entryInfoList(QDir::Files | QDir::Hidden)) {
            const Hash hash = hashOf(info.fileName());
            if (hash.isNull())
                continue;
            m_index.sizes[hash] = info.size();
            if (info.lastModified().toSecsSinceEpoch() != keptTime)
                m_index.doubtful[hash] = true;
        }
    }
    for (const QFileInfo &group : QDir(folder("of")).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto id =
            group.fileName() == QLatin1String("own") ? Uid{} : Uid::parse(QStringView(group.fileName()));
        if (!id)
            continue;
        for (const QString &name : QDir(group.filePath()).entryList(QDir::Files)) {
            if (const Hash hash = hashOf(name); !hash.isNull())
                m_index.grants.emplace(*id, hash);
        }
    }
    QDir(folder("shown")).removeRecursively();
    for (const QFileInfo &info : QDir(folder("coming")).entryInfoList(QDir::Files | QDir::Hidden)) {
        const Hash hash = hashOf(info.fileName());
        if (hash.isNull())
            QFile::remove(
                info.filePath()); // a copy that was cut short; whoever wanted it was told nothing yet
        else
            m_index.partial[hash] = info.size();
    }
}

// -- room

Result<Done> Attachments::makeRoom(std::int64_t bytes, const QString &name) const
{
    const std::int64_t free = m_freeSpace(m_folder);
    if (free < 0 || free - bytes >= freeBytesMin)
        return done();
    if (name.isEmpty())
        return Error{
            Error::Kind::Storage,
            Words::tr("Files of the group are not fetched, as less than 500 MB would stay free on the disk; "
                      "free some space.")};
    return Error{
        Error::Kind::Storage,
        Words::tr("“%1” was not kept, as less than 500 MB would stay free on the disk; free some space.")
            .arg(shownFileName(name))};
}

// -- in

// Gives a finished file its final name. It is on the disk before that, and its name after.
Result<Done> Attachments::place(const QString &from, const Hash &file, std::int64_t size)
{
    const QString target = path(file);
    const QString shelf = QFileInfo(target).path();
    touch(from, keptTime);
    if (!makeFolder(shelf)
        || ::rename(QFile::encodeName(from).constData(), QFile::encodeName(target).constData()) != 0) {
        const QString reason = QString::fromLocal8Bit(::strerror(errno));
        QFile::remove(from);
        return notWritten(reason);
    }
    syncFolder(shelf);
    QFile::remove(folder("damaged") + u'/' + hexOf(file));
    const std::lock_guard lock(m_mutex);
    load();
    m_index.sizes[file] = size;
    m_index.doubtful.erase(file);
    m_index.partial.erase(file);
    ++m_generation;
    return done();
}

template <class Next>
Result<Attachments::Kept> Attachments::store(Next next, std::int64_t expected, const QString &name)
{
    if (expected > fileBytesMax)
        return tooLarge(name);
    if (auto room = makeRoom(expected, name); !room)
        return room.error();
    if (!makeFolder(folder()) || !makeFolder(folder("coming")))
        return notWritten();
    const QString path = folder("coming") + QStringLiteral("/new-%1").arg(++m_number);
    QFile out(path);
    const auto failed = [&](const Error &error) {
        out.close();
        QFile::remove(path);
        return error;
    };
    if (!openPrivate(out, O_WRONLY | O_CREAT | O_TRUNC, QIODevice::WriteOnly))
        return notWritten();
    Kept kept;
    Sha256Stream hash;
    for (;;) {
        const Result<QByteArray> block = next();
        if (!block)
            return failed(block.error());
        if (block->isEmpty())
            break;
        kept.size += block->size();
        if (kept.size > fileBytesMax)
            return failed(tooLarge(name));
        if (kept.head.size() < headBytes)
            kept.head += block->left(headBytes - kept.head.size());
        hash.add(*block);
        if (out.write(*block) != block->size())
            return failed(notWritten(out.errorString()));
    }
    if (!out.flush() || ::fsync(out.handle()) != 0)
        return failed(notWritten(out.errorString()));
    out.close();
    kept.sha256 = hash.finish();
    if (auto placed = place(path, kept.sha256, kept.size); !placed)
        return placed.error();
    return kept;
}

Result<Attachments::Kept> Attachments::keep(const QString &path)
{
    const QFileInfo info(path);
    const auto unreadable = [&](const QString &reason) {
        return Error{
            Error::Kind::NotFound,
            Words::tr("%1 cannot be read (%2); check the name of the file.").arg(path, systemReason(reason))};
    };
    if (info.isDir())
        return Error{Error::Kind::Usage,
                     Words::tr("%1 is a folder; name a file, or pack the folder first.").arg(path)};
    if (info.exists() && !info.isFile())
        return Error{Error::Kind::Usage, Words::tr("%1 is a device and not a file; name a file.").arg(path)};
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(in.errorString());
    return store(
        [&]() -> Result<QByteArray> {
            QByteArray block = in.read(blockBytes);
            if (block.isEmpty() && in.error() != QFileDevice::NoError)
                return unreadable(in.errorString());
            return block;
        },
        info.size(), info.fileName());
}

Result<Attachments::Kept> Attachments::keep(QByteArrayView bytes, const QString &name)
{
    bool given = false;
    return store(
        [&]() -> Result<QByteArray> {
            return std::exchange(given, true) ? QByteArray()
                                              : QByteArray::fromRawData(bytes.data(), bytes.size());
        },
        bytes.size(), name);
}

// -- out

std::int64_t Attachments::size(const Hash &file)
{
    bool doubtful = false;
    {
        const std::lock_guard lock(m_mutex);
        load();
        const auto found = m_index.sizes.find(file);
        if (found == m_index.sizes.end())
            return -1;
        doubtful = m_index.doubtful.contains(file);
        if (!doubtful)
            return found->second;
    }
    const Soundness state = verify(file);
    if (state != Soundness::Sound) {
        if (state == Soundness::Damaged)
            lost(file);
        return -1;
    }
    touch(path(file), keptTime);
    const std::lock_guard lock(m_mutex);
    m_index.doubtful.erase(file);
    return m_index.sizes[file] = QFileInfo(path(file)).size();
}

bool Attachments::has(const Hash &file)
{
    return size(file) >= 0;
}

// It is not what it was: put aside, so that it is fetched again.
void Attachments::lost(const Hash &file)
{
    if (makeFolder(folder("damaged")))
        QFile::rename(path(file), folder("damaged") + u'/' + hexOf(file));
    const std::lock_guard lock(m_mutex);
    m_index.sizes.erase(file);
    m_index.doubtful.erase(file);
    ++m_generation;
}

void Attachments::doubt(const Hash &file)
{
    if (verify(file) == Soundness::Damaged)
        lost(file);
}

Result<QByteArray> Attachments::read(const Hash &file, std::int64_t from, qsizetype most)
{
    const Error gone{Error::Kind::NotFound,
                     Words::tr("The file is not here yet; sync with a laptop that has it.")};
    if (!has(file))
        return gone;
    QFile in(path(file));
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !in.seek(from)) {
        if (!in.exists()) {
            const std::lock_guard lock(m_mutex);
            m_index.sizes.erase(file);
            return gone;
        }
        return Error{Error::Kind::Storage,
                     Words::tr("A file of the group cannot be read (%1); check the disk.")
                         .arg(systemReason(in.errorString()))};
    }
    return in.read(most);
}

Result<QByteArray> Attachments::readAll(const Hash &file)
{
    auto bytes = read(file, 0, static_cast<qsizetype>(fileBytesMax) + 1);
    if (bytes && sha256({*bytes}) != file) {
        lost(file);
        return Error{
            Error::Kind::Damaged,
            Words::tr(
                "The file is damaged on this disk; sync with a laptop that has it, which gives it back.")};
    }
    return bytes;
}

Result<Done> Attachments::copyTo(const Hash &file, const QString &target)
{
    const auto bytes = readAll(file);
    if (!bytes)
        return bytes.error();
    return saveFile(target, *bytes);
}

Result<QString> Attachments::copyNamed(const Hash &file, const QString &name)
{
    has(file); // whatever an earlier start left is cleared before
    const QString shelf = folder("shown") + u'/' + hexOf(file).left(16);
    const QString target = shelf + u'/' + shownFileName(name);
    if (QFileInfo(target).size() == size(file) && QFileInfo(target).exists())
        return target;
    if (!makeFolder(folder("shown")) || !makeFolder(shelf))
        return notWritten();
    QFile::remove(target);
    if (auto copied = copyTo(file, target); !copied)
        return copied.error();
    // Whoever changes it there should not believe to have changed the group's.
    QFile::setPermissions(target, QFile::ReadOwner);
    return target;
}

Attachments::Soundness Attachments::verify(const Hash &file)
{
    QFile in(path(file));
    if (!in.exists())
        return Soundness::Missing;
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Soundness::Unreadable;
    Sha256Stream hash;
    for (QByteArray block = in.read(blockBytes); !block.isEmpty(); block = in.read(blockBytes))
        hash.add(block);
    if (in.error() != QFileDevice::NoError)
        return Soundness::Unreadable;
    if (hash.finish() == file)
        return Soundness::Sound;
    touch(path(file), ::time(nullptr));
    const std::lock_guard lock(m_mutex);
    load();
    m_index.doubtful[file] = true;
    ++m_generation;
    return Soundness::Damaged;
}

std::vector<Attachments::Stored> Attachments::stored()
{
    const std::lock_guard lock(m_mutex);
    load();
    std::map<Hash, Stored> out;
    for (const auto &[file, size] : m_index.sizes)
        out[file] = {file, size, 0, false};
    for (const auto &[group, file] : m_index.grants) {
        const auto found = out.find(file);
        if (found == out.end())
            continue;
        const QDateTime marked = QFileInfo(markPath(group, file)).lastModified();
        found->second.isOfGroup = found->second.isOfGroup || !group.isNull();
        if (marked.isValid())
            found->second.sinceMs = std::max<std::int64_t>(found->second.sinceMs, marked.toMSecsSinceEpoch());
    }
    std::vector<Stored> all;
    for (auto &[file, one] : out) {
        // Its own time is always the same; that of its place on the disk is not.
        if (one.sinceMs == 0)
            one.sinceMs = QFileInfo(path(file)).metadataChangeTime().toMSecsSinceEpoch();
        all.push_back(one);
    }
    return all;
}

Result<Done> Attachments::discard(const Hash &file)
{
    const std::lock_guard lock(m_mutex);
    load();
    if (!m_index.sizes.contains(file))
        return done();
    if (::unlink(QFile::encodeName(path(file)).constData()) != 0 && errno != ENOENT)
        return Error{Error::Kind::Storage,
                     Words::tr("A file could not be removed (%1); check the rights of %2.")
                         .arg(QString::fromLocal8Bit(::strerror(errno)), path(file))};
    m_index.sizes.erase(file);
    m_index.doubtful.erase(file);
    std::erase_if(m_index.grants, [&](const auto &grant) {
        return grant.second == file && (QFile::remove(markPath(grant.first, file)), true);
    });
    ++m_generation;
    return done();
}

// -- whose they are

// An empty file that bears the name.
QString Attachments::markPath(const Uid &group, const Hash &file) const
{
    return folder("of") + u'/' + (group.isNull() ? QStringLiteral("own") : group.toString()) + u'/'
           + hexOf(file);
}

void Attachments::grant(const Uid &group, const Hash &file)
{
    const std::lock_guard lock(m_mutex);
    load();
    if (!m_index.grants.emplace(group, file).second)
        return;
    ++m_generation;
    QFile mark(markPath(group, file));
    const QString shelf = QFileInfo(mark.fileName()).path();
    if (!makeFolder(folder()) || !makeFolder(folder("of")) || !makeFolder(shelf)
        || !openPrivate(mark, O_WRONLY | O_CREAT, QIODevice::WriteOnly))
        return; // holds until the end of the program; then the file is fetched again
    mark.close();
    syncFolder(shelf);
}

bool Attachments::isGranted(const Uid &group, const Hash &file)
{
    const std::lock_guard lock(m_mutex);
    load();
    return m_index.grants.contains({group, file});
}

} // namespace cercle
