#pragma once

#include "domain/session.h"

#include <array>

namespace cercle
{

// A task that members take in turn.
struct Role {
    Id<Role> id;
    Id<Group> group;
    QString title;
    QString key; // "facilitator", "moderator", "note_taker", "resource_scout", "proof_reader", "time_keeper"
                 // or own
    QString description;
    QString checklist; // one line each
    QString skill;     // only members who have it take the role; empty: everybody can
    int position = 0;
    bool removed = false;

    bool operator==(const Role &) const = default;
    static constexpr auto table = "role";
    static constexpr auto fields = std::tuple{field("group_id", &Role::group, Merge::Once),
                                              field("title", &Role::title),
                                              field("key", &Role::key),
                                              field("description", &Role::description),
                                              field("checklist", &Role::checklist),
                                              field("skill", &Role::skill),
                                              field("position", &Role::position),
                                              field("removed", &Role::removed)};
};

// Who holds a role in a session: "proposed", "accepted", "done", or "declined" where the turn is open again.
// A turn that is planned has the id of turnId(), so that laptops that plan it while apart make one turn, not
// two. Its state is that of its member: the two are always written together.
struct RoleTurn {
    Id<RoleTurn> id;
    Id<Group> group;
    Id<Role> role;
    Id<Session> session;
    Id<Member> member;
    QString state;
    QStringList ticked; // lines of the role's checklist that are done in this session
    bool removed = false;

    bool operator==(const RoleTurn &) const = default;
    static constexpr auto table = "role_turn";
    static constexpr auto fields = std::tuple{field("group_id", &RoleTurn::group, Merge::Once),
                                              field("role", &RoleTurn::role, Merge::Once),
                                              field("session", &RoleTurn::session, Merge::Once),
                                              field("member", &RoleTurn::member),
                                              field("state", &RoleTurn::state),
                                              field("ticked", &RoleTurn::ticked, Merge::Set),
                                              field("removed", &RoleTurn::removed)};
    static constexpr std::array together{"member", "state"};
};

// That a member does not take a role: "never me for this".
struct RoleRefusal {
    Id<RoleRefusal> id;
    Id<Group> group;
    Id<Role> role;
    Id<Member> member;
    QString reason;
    bool removed = false;

    bool operator==(const RoleRefusal &) const = default;
    static constexpr auto table = "role_refusal";
    static constexpr auto fields = std::tuple{
        field("group_id", &RoleRefusal::group, Merge::Once), field("role", &RoleRefusal::role, Merge::Once),
        field("member", &RoleRefusal::member, Merge::Once), field("reason", &RoleRefusal::reason),
        field("removed", &RoleRefusal::removed)};
};

// That a turn left its holder, which is how a turn keeps its history: "declined", "returned", "swapped" or
// "absent"; that somebody knowingly took it beside another role of that session, "doubled", where member and
// successor are the same; or that a swap waits for an answer, "offered" and "wanted" (role_exchange.h).
// Whoever declined a turn, handed it back or was absent is not asked for it again.
struct RoleChange {
    Id<RoleChange> id;
    Id<Group> group;
    Id<RoleTurn> turn;
    Id<Member> member; // who held it
    QString change;
    Id<Member> successor; // to whom it went at once; null: it was open again
    QString reason;
    std::int64_t at = 0; // milliseconds since 1970 UTC, by the clock of whoever wrote it down
    bool removed = false;

    bool operator==(const RoleChange &) const = default;
    static constexpr auto table = "role_change";
    static constexpr auto fields = std::tuple{field("group_id", &RoleChange::group, Merge::Once),
                                              field("turn", &RoleChange::turn, Merge::Once),
                                              field("member", &RoleChange::member, Merge::Once),
                                              field("change", &RoleChange::change, Merge::Once),
                                              field("successor", &RoleChange::successor, Merge::Once),
                                              field("reason", &RoleChange::reason, Merge::Once),
                                              field("at", &RoleChange::at, Merge::Once),
                                              field("removed", &RoleChange::removed)};
};

// What a moderator did to a row, and why: it is out of sight ("hidden") or back ("shown"). Nothing is
// deleted.
struct Moderation {
    Id<Moderation> id;
    Id<Group> group;
    QString entity; // the table of the row, and its id
    QString row;
    QString act;
    QString reason;
    Id<Member> by;
    std::int64_t at = 0; // milliseconds since 1970 UTC, by the clock of whoever wrote it down
    bool removed = false;

    bool operator==(const Moderation &) const = default;
    static constexpr auto table = "moderation";
    static constexpr auto fields = std::tuple{
        field("group_id", &Moderation::group, Merge::Once), field("entity", &Moderation::entity, Merge::Once),
        field("row", &Moderation::row, Merge::Once),        field("act", &Moderation::act, Merge::Once),
        field("reason", &Moderation::reason, Merge::Once),  field("by", &Moderation::by, Merge::Once),
        field("at", &Moderation::at, Merge::Once),          field("removed", &Moderation::removed)};
};

// The ids of rows that several laptops may make while apart.
inline Id<RoleTurn> turnId(const Id<Session> &session, const Id<Role> &role)
{
    return {Uid::derive(session.uid, "turn", role.uid.toLatin1())};
}
inline Id<Role> roleId(const Id<Group> &group, QByteArrayView key)
{
    return {Uid::derive(group.uid, "role", key)};
}
inline Id<RoleRefusal> refusalId(const Id<Role> &role, const Id<Member> &member)
{
    return {Uid::derive(role.uid, "refusal", member.uid.toLatin1())};
}
inline Id<Attendance> attendanceId(const Id<Session> &session, const Id<Member> &member)
{
    return {Uid::derive(session.uid, "attendance", member.uid.toLatin1())};
}

} // namespace cercle
