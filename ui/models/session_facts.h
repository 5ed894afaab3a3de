#pragma once
// What hangs on one session, gathered for its card and its detail: who does what, what is prepared, what is
// missing.

#include "domain/entities.h"
#include "widgets/tone.h"

#include <QString>

#include <vector>

namespace cercle
{

class Workspace;

struct RoleHolder {
    Role role;
    Id<RoleTurn> turn; // null if nobody was asked
    Id<Member> member; // null if the role is vacant
    QString name;      // of the member
    QString state;
    int hue = 0; // of the member
};

struct SessionFacts {
    std::vector<RoleHolder> roles; // every role of the group, by position
    int resources = 0;
    int agenda = 0;
    int agendaDone = 0;
    int openActions = 0;
    bool hasNotes = false;
};

struct StatusWord {
    QString text;
    Tone tone = Tone::Neutral;
};

SessionFacts gatherFacts(const Workspace &workspace, const Session &session);
// The one most important thing that is missing, or that all is well.
StatusWord verdict(const SessionFacts &facts, const Session &session, bool past);

// Active members of a group by name, the reader first.
std::vector<Member> activeMembers(const Workspace &workspace, const Id<Group> &group);
// "You" for the reader; "Somebody" for a member that is not known yet.
// "added by Lina", "added by you".
QString addedBy(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member);
QString displayName(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member);

} // namespace cercle
