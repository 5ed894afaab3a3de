// Files that come from another laptop, piece by piece.

#include "store/attachments.h"

#include "store/attachments_disk.h"

#include <fcntl.h>
#include <unistd.h>

namespace cercle
{

using namespace disk;

namespace
{
constexpr std::int64_t syncBytes = 8 << 20; // so much at most waits for the disk
}

std::int64_t Attachments::received(const Hash &file)
{
    if (const auto found = m_coming.find(file); found != m_coming.end())
        return found->second->at;
    const std::lock_guard lock(m_mutex);
    load();
    const auto found = m_index.partial.find(file);
    return found == m_index.partial.end() ? 0 : found->second;
}

Result<std::int64_t> Attachments::begin(const Hash &file, std::int64_t size)
{
    if (const auto found = m_coming.find(file); found != m_coming.end())
        return found->second->at;
    const std::int64_t here = received(file);
    if (auto room = makeRoom(std::max<std::int64_t>(size, 0) - here, {}); !room)
        return room.error();
    if (!makeFolder(folder()) || !makeFolder(folder("coming")))
        return notWritten();
    auto coming = std::make_unique<Coming>();
    coming->file.setFileName(comingPath(file));
    if (!openPrivate(coming->file, O_RDWR | O_CREAT, QIODevice::ReadWrite | QIODevice::Unbuffered))
        return notWritten();
    // What a later size makes too long, and what nobody can go on with, begins anew.
    if (size >= 0 && coming->file.size() > size)
        coming->file.resize(0);
    for (QByteArray block = coming->file.read(blockBytes); !block.isEmpty();
         block = coming->file.read(blockBytes)) {
        coming->hash.add(block);
        coming->at += block.size();
    }
    coming->synced = coming->at;
    coming->size = size;
    return m_coming.emplace(file, std::move(coming)).first->second->at;
}

Result<Attachments::Arrival> Attachments::append(const Hash &file, QByteArrayView bytes, std::int64_t size)
{
    const auto found = m_coming.find(file);
    if (found == m_coming.end())
        return Arrival::More;
    Coming &coming = *found->second;
    coming.size = size;
    const auto stop = [&](const Error &error) {
        pause(file);
        return error;
    };
    if (coming.file.write(bytes.data(), bytes.size()) != bytes.size())
        return stop(notWritten(coming.file.errorString()));
    coming.hash.add(bytes);
    coming.at += bytes.size();
    if (coming.at < coming.size) {
        if (coming.at - coming.synced >= syncBytes) {
            ::fdatasync(coming.file.handle());
            coming.synced = coming.at;
            if (auto room = makeRoom(coming.size - coming.at, {}); !room)
                return stop(room.error());
        }
        return Arrival::More;
    }
    const bool right = coming.at == coming.size && coming.hash.finish() == file;
    if (right && ::fsync(coming.file.handle()) != 0)
        return stop(notWritten(coming.file.errorString()));
    m_coming.erase(found);
    if (!right) {
        QFile::remove(comingPath(file));
        const std::lock_guard lock(m_mutex);
        m_index.partial.erase(file);
        return Arrival::Mismatch;
    }
    if (auto placed = place(comingPath(file), file, size); !placed)
        return placed.error();
    return Arrival::Whole;
}

void Attachments::pause(const Hash &file)
{
    const auto found = m_coming.find(file);
    if (found == m_coming.end())
        return;
    const std::int64_t at = found->second->at;
    m_coming.erase(found);
    const std::lock_guard lock(m_mutex);
    m_index.partial[file] = at;
}

} // namespace cercle
