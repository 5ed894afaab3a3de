#pragma once

#include "domain/session.h"

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
    int position = 0;
    bool removed = false;

    bool operator==(const Role &) const = default;
    static constexpr auto table = "role";
    static constexpr auto fields = std::tuple{field("group_id", &Role::group, Merge::Once),
                                              field("title", &Role::title),
                                              field("key", &Role::key),
                                              field("description", &Role::description),
                                              field("checklist", &Role::checklist),
                                              field("position", &Role::position),
                                              field("removed", &Role::removed)};
};

// Who holds a role in a session: "proposed", "accepted", "declined", "done".
struct RoleTurn {
    Id<RoleTurn> id;
    Id<Group> group;
    Id<Role> role;
    Id<Session> session;
    Id<Member> member;
    QString state;
    bool removed = false;

    bool operator==(const RoleTurn &) const = default;
    static constexpr auto table = "role_turn";
    static constexpr auto fields = std::tuple{field("group_id", &RoleTurn::group, Merge::Once),
                                              field("role", &RoleTurn::role, Merge::Once),
                                              field("session", &RoleTurn::session, Merge::Once),
                                              field("member", &RoleTurn::member),
                                              field("state", &RoleTurn::state),
                                              field("removed", &RoleTurn::removed)};
};

} // namespace cercle
