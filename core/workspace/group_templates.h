#pragma once
// How a group may begin: per public, a goal to start from, the first weekly sessions with their agenda, and
// roles.

#include "workspace/workspace.h"

#include <span>

namespace cercle
{

struct GroupTemplate {
    struct Point {
        const char *title;
        int minutes;
    };
    const char *key;     // "freelancers", "students", "certification", "project"
    const char *name;    // who it is for
    const char *summary; // one line
    const char *kind;    // of the goal, as Group::kind
    const char *title;   // an example of a group's name
    const char *goal;    // a proposal
    const char *time;    // of the day, "18:30"
    int minutes;         // of a session
    int sessions;        // how many are planned at once, a week apart
    const char *firstTitle;
    std::span<const Point> first; // agenda of the first session
    const char *nextTitle;        // %1: its number
    std::span<const Point> next;  // agenda of those that follow
    std::span<const char *const> roles;
};

// In the order in which they are offered.
std::span<const GroupTemplate> groupTemplates();
// nullptr where there is none of that key.
const GroupTemplate *groupTemplate(QStringView key);
// A text of a template in the reader's language; in a group's own it is written by GroupWords.
QString templateText(const char *text);

// When the sessions of a new group are.
struct GroupRhythm {
    Day first;
    WallTime time;
    int minutes = 60;
    int sessions = 4;
};
// A week from `today` on, at the template's hour.
GroupRhythm proposedRhythm(const GroupTemplate &model, const Day &today);

// Gives a group the sessions, agendas and roles of a template, in the group's language, as one edit. Errors:
// Usage (no day, or a rhythm out of bounds: 5 minutes to a day, 1 to 52 sessions), and those of
// Workspace::transact.
Result<ChangeSet> startFromTemplate(Workspace &workspace, const Id<Group> &group, const GroupTemplate &model,
                                    const GroupRhythm &rhythm);

} // namespace cercle
