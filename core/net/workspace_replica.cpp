#include "net/workspace_replica.h"

namespace cercle
{

std::vector<Uid> WorkspaceReplica::groupsOf(QByteArrayView deviceKey) const
{
    std::vector<Uid> out;
    for (const auto &[group, member] : m_workspace.groupsOf(deviceKey)) {
        // What we were removed from ourselves we do not carry on. That we were ever let in may be what was
        // lost here.
        if (!m_workspace.standing(group).isEmpty() || m_workspace.self(group).isNull())
            out.push_back(group.uid);
    }
    return out;
}

bool WorkspaceReplica::isAdmitted(const Uid &group, QByteArrayView deviceKey) const
{
    return m_workspace.isAdmitted({group}, deviceKey);
}

ByeCode WorkspaceReplica::rejection(QByteArrayView deviceKey) const
{
    ByeCode out = ByeCode::Stranger;
    Filter ofKey;
    ofKey.removed = true;
    ofKey.with("key", Value(deviceKey.toByteArray()));
    for (const Device &device : m_workspace.list<Device>(ofKey)) {
        const auto member = m_workspace.get(device.member);
        if (member && member->state == QLatin1String("pending"))
            return ByeCode::Pending;
        if (device.removed || (member && member->state == QLatin1String("removed")))
            out = ByeCode::Removed;
    }
    return out;
}

std::vector<FeedHead> WorkspaceReplica::have(const Uid &group) const
{
    return m_workspace.have({group});
}

bool WorkspaceReplica::has(const Uid &group, const FeedHead &head) const
{
    return m_workspace.has({group}, head);
}

Workspace::Slice WorkspaceReplica::entries(const Uid &group, const Workspace::Wanted &from,
                                           std::int64_t cursor, qsizetype maxBytes) const
{
    return m_workspace.entries({group}, from, cursor, maxBytes);
}

std::vector<JournalGap> WorkspaceReplica::gaps(const Uid &group) const
{
    return m_workspace.gaps({group});
}

Result<Received> WorkspaceReplica::receive(const Uid &group, std::span<const QByteArray> lines,
                                           Workspace::Commit commit)
{
    return m_workspace.receive({group}, lines, commit);
}

Result<Done> WorkspaceReplica::settle()
{
    return m_workspace.settle();
}

JournalSum WorkspaceReplica::sum(const Uid &group) const
{
    return m_workspace.sum({group});
}

std::variant<Admission, Refusal> WorkspaceReplica::admit(const Uid &group, const JoinRequest &request)
{
    const auto member = m_workspace.admit({group}, request);
    if (member)
        return Admission{member->id.uid, member->standing, member->state == QLatin1String("pending")};
    return Refusal{whyNot(group, request.invite, member.error()), member.error().text};
}

ByeCode WorkspaceReplica::whyNot(const Uid &group, const Uid &id, const Error &error) const
{
    if (error.kind == Error::Kind::Storage || error.kind == Error::Kind::Damaged)
        return ByeCode::Storage;
    auto found = m_workspace.invite(id);
    if (error.kind == Error::Kind::NotFound || (found && found->group != group))
        found.reset();
    switch (inviteVerdict(found, m_workspace.clock().nowMs())) {
    case InviteVerdict::Unknown:
        return ByeCode::InviteUnknown;
    case InviteVerdict::Withdrawn:
        return ByeCode::InviteWithdrawn;
    case InviteVerdict::UsedUp:
        return ByeCode::InviteUsedUp;
    case InviteVerdict::Expired:
        return ByeCode::InviteExpired;
    case InviteVerdict::Good:
        break;
    }
    return ByeCode::RequestUnfit;
}

std::optional<Invite> WorkspaceReplica::invite(const Uid &id) const
{
    return m_workspace.invite(id);
}

Result<Done> WorkspaceReplica::expect(const Uid &group)
{
    return m_workspace.expectGroup({group});
}

} // namespace cercle
