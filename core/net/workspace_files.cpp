#include "net/workspace_files.h"

#include "workspace/file_book.h"

namespace cercle
{

std::vector<FileShelf::Wanted> WorkspaceFiles::lacking(const Uid &group)
{
    std::vector<Wanted> out;
    for (const FileBook::Wanted &wanted : m_workspace.files().lacking({group}))
        out.push_back({wanted.file, wanted.size});
    return out;
}

std::uint64_t WorkspaceFiles::named(const Uid &group)
{
    return m_workspace.files().sum({group});
}

std::int64_t WorkspaceFiles::sizeOf(const Uid &group, const Hash &file)
{
    FileBook &files = m_workspace.files();
    return files.refers({group}, file) && files.gives({group}, file) ? files.store().size(file) : -1;
}

Result<QByteArray> WorkspaceFiles::read(const Hash &file, std::int64_t from, qsizetype most)
{
    return m_workspace.files().store().read(file, from, most);
}

Result<std::int64_t> WorkspaceFiles::begin(const Hash &file, std::int64_t size)
{
    return m_workspace.files().store().begin(file, size);
}

Result<FileShelf::Arrival> WorkspaceFiles::append(const Uid &group, const Hash &file, QByteArrayView bytes,
                                                  std::int64_t size)
{
    FileBook &files = m_workspace.files();
    const std::int64_t before = files.store().received(file);
    const auto taken = files.store().append(file, bytes, size);
    if (!taken)
        return taken.error();
    switch (*taken) {
    case Attachments::Arrival::Whole:
        files.tellArrived({group}, file);
        return Arrival::Whole;
    case Attachments::Arrival::Mismatch:
        return Arrival::Mismatch;
    case Attachments::Arrival::More:
        break;
    }
    // Often enough to see it move.
    if (size > 0 && before * 100 / size != (before + bytes.size()) * 100 / size)
        files.tellProgress(file);
    return Arrival::More;
}

void WorkspaceFiles::pause(const Hash &file)
{
    m_workspace.files().store().pause(file);
}

void WorkspaceFiles::doubt(const Hash &file)
{
    m_workspace.files().store().doubt(file);
}

} // namespace cercle
