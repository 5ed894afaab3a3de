#pragma once
// The files of a workspace as peer sessions see them.

#include "sync/replica.h"

namespace cercle
{

class WorkspaceFiles final : public FileShelf
{
public:
    // The workspace must outlive it.
    explicit WorkspaceFiles(Workspace &workspace) : m_workspace(workspace) {}

    std::vector<Wanted> lacking(const Uid &group) override;
    std::uint64_t named(const Uid &group) override;
    std::int64_t sizeOf(const Uid &group, const Hash &file) override;
    Result<QByteArray> read(const Hash &file, std::int64_t from, qsizetype most) override;
    Result<std::int64_t> begin(const Hash &file, std::int64_t size) override;
    Result<Arrival> append(const Uid &group, const Hash &file, QByteArrayView bytes,
                           std::int64_t size) override;
    void pause(const Hash &file) override;
    void doubt(const Hash &file) override;

private:
    Workspace &m_workspace;
};

} // namespace cercle
