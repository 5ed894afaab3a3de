#pragma once
// What members do with roles: plan, accept, decline, swap, hand back, be away. Each is one edit that can be
// undone. The rules are in domain/rotation.h. Errors: those of Workspace::transact, and Refused or NotFound
// with a sentence where the turn is not in the state that the call supposes.

#include "domain/rotation.h"
#include "workspace/workspace.h"

#include <span>

namespace cercle
{

class GroupWords;

// Everything that the rotation of a group depends on.
RotationFacts gatherRotation(const Workspace &workspace, const Id<Group> &group);
// The day that it is in the group's time zone, from which sessions are to come.
Day today(const Workspace &workspace, const Id<Group> &group);
// The rows about a turn in a session: the one that counts, or a new one with its derived id.
RoleTurn turnOf(const Workspace &workspace, const Id<Session> &session, const Id<Role> &role);

// Writes the proposals of a plan down, so that they stand; what stands already is left alone.
Result<ChangeSet> writePlan(Workspace &workspace, const Id<Group> &group,
                            const std::vector<PlannedTurn> &plan);

struct TurnPlace {
    Id<Group> group;
    Id<Role> role;
    Id<Session> session;
};
// `member` says yes, to a turn of their own, a proposal, an open turn, or a swap that is offered to them.
// Refused while somebody else holds it.
Result<ChangeSet> acceptTurn(Workspace &workspace, const TurnPlace &place, const Id<Member> &member);
// `member`, who holds the turn or is proposed for it, does not take it; it is open again and keeps who had
// it. `change`: "declined" (before saying yes) or "returned" (after). At the turn of somebody who offers them
// a swap, the offer is declined.
Result<ChangeSet> giveUpTurn(Workspace &workspace, const TurnPlace &place, const Id<Member> &member,
                             const char *change, const QString &reason);
// Hands the turn to `successor`, who is asked where they have a laptop of their own. With `inReturn`, a
// session in which they hold the same role, its holder takes that turn: the two are exchanged, or the
// exchange is offered to whoever has said yes to one of them (role_exchange.h). Refused where the turn is
// somebody's who has said yes and is not this laptop's member.
Result<ChangeSet> handOverTurn(Workspace &workspace, const TurnPlace &place, const Id<Member> &successor,
                               const Id<Session> &inReturn = {});

// A session or days on which a member does not come; the turns held then, from today on, are open again, and
// count for nobody. Usage: the days are over.
struct TimeAway {
    Id<Session> session; // null: the days
    Day begins, ends;
};
Result<ChangeSet> setAway(Workspace &workspace, const Id<Group> &group, const Id<Member> &member,
                          const TimeAway &when, const QString &reason);
// The member comes after all: takes back what setAway() wrote, the turns apart.
Result<ChangeSet> setThere(Workspace &workspace, const Id<Group> &group, const Id<Member> &member,
                           const TimeAway &when);
// "Never me for this role", and back. Turns that the member holds in it from today on are open again.
Result<ChangeSet> setWilling(Workspace &workspace, const Id<Group> &group, const Id<Role> &role,
                             const Id<Member> &member, bool willing, const QString &reason);

// Everything that happened to turns: who had them, in the order of sessions, and what became of those who do
// not.
struct TurnRecord {
    Day day;
    Id<Session> session;
    Id<Role> role;
    Id<Member> member;
    QString state;        // of the turn, or a change: "declined", "returned", "swapped", "absent"
    Id<Member> successor; // of a change
    QString reason;
    std::int64_t at = 0; // of a change: milliseconds since 1970 UTC
};
std::vector<TurnRecord> turnHistory(const Workspace &workspace, const Id<Group> &group);

// What a role that Cercle knows is described by, in the words of the source ("UsualRoles"); nothing for
// others.
struct UsualTexts {
    const char *description = nullptr;
    const char *checklist = nullptr; // one line each
};
UsualTexts usualTexts(QByteArrayView key);
// Puts those of the six usual roles that `keys` name (all, where it is empty) into an edit, in the words
// given; roles that the group has stay as they are. Returns how many were wanted.
int putUsualRoles(Transaction &transaction, const Workspace &workspace, const GroupWords &words,
                  std::span<const char *const> keys);
// Gives a group the six roles that it does not have yet, in the group's language.
Result<ChangeSet> addUsualRoles(Workspace &workspace, const Id<Group> &group);
// And that of who presents or teaches, key "presenter", which not every group wants.
Result<ChangeSet> addPresenterRole(Workspace &workspace, const Id<Group> &group);

// What a resource scout sends round: the resources that were added on the days `from` to `until` (both
// included, in the group's zone), as Markdown in the group's language, a draft to be finished by hand.
// Grouped by their first tag, by title; where none is, it says so.
QString digestDraft(const Workspace &workspace, const Id<Group> &group, const Day &from, const Day &until);

} // namespace cercle
