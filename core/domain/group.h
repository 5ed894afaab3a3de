#pragma once

#include "domain/entity.h"

namespace cercle
{

// A study group. Its id is the head of the hash of its genesis, so that nobody else can make a group of the
// same id.
struct Group {
    Id<Group> id;
    QString title;
    QString goal;     // one sentence: what the members want to reach
    QString kind;     // "skill", "certification" or "project"
    Day until;        // target date; empty for an open goal
    QString zone;     // IANA time zone of its sessions, "Europe/Paris"
    QString language; // "fr" or "en": of what the group writes
    bool sample = false;
    bool removed = false;

    bool operator==(const Group &) const = default;
    static constexpr auto table = "group";
    static constexpr auto fields =
        std::tuple{field("title", &Group::title),   field("goal", &Group::goal),
                   field("kind", &Group::kind),     field("until", &Group::until),
                   field("zone", &Group::zone),     field("language", &Group::language),
                   field("sample", &Group::sample), field("removed", &Group::removed)};
};

} // namespace cercle
