#pragma once

#include "domain/group.h"

namespace cercle
{

// A person of the group, with or without the program. Standing ("owner", "admin", "member", "observer",
// "relay") and state ("active", "pending", "removed") are set by membership acts alone; a person without the
// program has none.
struct Member {
    Id<Member> id;
    Id<Group> group;
    QString name;
    QString handle; // how notes name the person: "@lea"; used by imports to find the same person again
    QString standing;
    QString state;
    Day joined;         // from when the person is in the group; empty: from its beginning
    QStringList skills; // in the members' own words; a role may ask for one
    bool removed = false;

    bool operator==(const Member &) const = default;
    static constexpr auto table = "member";
    static constexpr auto fields = std::tuple{field("group_id", &Member::group, Merge::Once),
                                              field("name", &Member::name),
                                              field("handle", &Member::handle),
                                              field("standing", &Member::standing),
                                              field("state", &Member::state),
                                              field("joined", &Member::joined),
                                              field("skills", &Member::skills, Merge::Set),
                                              field("removed", &Member::removed)};
};

// Days, both included, on which a member does not come; an empty one is open. That a member does not come to
// one session is that session's attendance.
struct Absence {
    Id<Absence> id;
    Id<Group> group;
    Id<Member> member;
    Day begins;
    Day ends;
    QString reason;
    bool removed = false;

    bool operator==(const Absence &) const = default;
    static constexpr auto table = "absence";
    static constexpr auto fields = std::tuple{field("group_id", &Absence::group, Merge::Once),
                                              field("member", &Absence::member, Merge::Once),
                                              field("begins", &Absence::begins),
                                              field("ends", &Absence::ends),
                                              field("reason", &Absence::reason),
                                              field("removed", &Absence::removed)};
};

// One laptop of a member. `key` is its SubjectPublicKeyInfo, fixed by the act that admitted it.
struct Device {
    Id<Device> id;
    Id<Group> group;
    Id<Member> member;
    QString name;
    QByteArray key;
    bool removed = false;

    bool operator==(const Device &) const = default;
    static constexpr auto table = "device";
    static constexpr auto fields =
        std::tuple{field("group_id", &Device::group, Merge::Once),
                   field("member", &Device::member, Merge::Once), field("name", &Device::name),
                   field("key", &Device::key, Merge::Once), field("removed", &Device::removed)};
};

} // namespace cercle
