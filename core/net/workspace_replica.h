#pragma once
// A workspace as peer sessions see it.

#include "net/workspace_files.h"

namespace cercle
{

class WorkspaceReplica final : public Replica
{
public:
    // The workspace must outlive it.
    explicit WorkspaceReplica(Workspace &workspace) : m_workspace(workspace), m_files(workspace) {}

    std::vector<Uid> groupsOf(QByteArrayView deviceKey) const override;
    bool isAdmitted(const Uid &group, QByteArrayView deviceKey) const override;
    ByeCode rejection(QByteArrayView deviceKey) const override;
    std::vector<FeedHead> have(const Uid &group) const override;
    bool has(const Uid &group, const FeedHead &head) const override;
    Workspace::Slice entries(const Uid &group, const Workspace::Wanted &from, std::int64_t cursor,
                             qsizetype maxBytes) const override;
    std::vector<JournalGap> gaps(const Uid &group) const override;
    Result<Received> receive(const Uid &group, std::span<const QByteArray> lines,
                             Workspace::Commit commit) override;
    Result<Done> settle() override;
    JournalSum sum(const Uid &group) const override;
    std::variant<Admission, Refusal> admit(const Uid &group, const JoinRequest &request) override;
    std::optional<Invite> invite(const Uid &id) const override;
    Result<Done> expect(const Uid &group) override;
    FileShelf *files() override { return &m_files; }

private:
    // Why an admission failed, as a code that the joiner's program has a sentence for.
    ByeCode whyNot(const Uid &group, const Uid &invite, const Error &error) const;

    Workspace &m_workspace;
    WorkspaceFiles m_files;
};

} // namespace cercle
