#pragma once
// A concern that is raised with one mediator alone, and what moderators put out of sight.
//
// A concern is a sealed note without a round: only the mediator and whoever raised it can read it; all others
// see from the journal that the one wrote something for the other and when, but not what or about whom.

#include "workspace/workspace.h"

namespace cercle::concerns
{

struct Concern {
    Id<SealedNote> id;
    Id<Member> from;
    Id<Member> mediator;
    std::vector<Id<Member>> about; // whom it concerns; empty: nobody in particular
    QString text;
    Id<SealedNote> answers; // the concern that this one answers; null: it is none
    std::int64_t at = 0;    // milliseconds since 1970 UTC, by the clock of whoever wrote it
};

// Who can be asked to mediate, the best first: whoever has the role "moderator" today or next, then the rest
// in the order of its turns. Nobody whom it concerns, no observer, nobody without a laptop, not whoever asks.
std::vector<Id<Member>> mediators(const Workspace &workspace, const Id<Group> &group,
                                  const std::vector<Id<Member>> &about);
// Raises a concern with `mediator`, or with the first of mediators() where that is null. Usage: no text, or
// one beyond 10,000 characters; Refused: the mediator is concerned by it or has no laptop; NotFound: nobody
// is left.
Result<Id<SealedNote>> raise(Workspace &workspace, const Id<Group> &group,
                             const std::vector<Id<Member>> &about, const QString &text,
                             const Id<Member> &mediator = {});
// An answer of either side to the other.
Result<Id<SealedNote>> answer(Workspace &workspace, const Id<SealedNote> &concern, const QString &text);
// Those that this laptop can read, by id; it is signed inside, so nobody can write in another's name.
std::vector<Concern> list(const Workspace &workspace, const Id<Group> &group);
// The sentence for whoever raises one: what others can see of it.
QString sentence();

// Puts a row out of sight, or back, and logs who did and why. For owners, admins and whoever has the role
// "moderator" in the latest session or the next one. Errors: Refused, NotFound, Usage without a reason.
Result<Done> hide(Workspace &workspace, int entity, const Uid &row, const QString &reason);
Result<Done> show(Workspace &workspace, int entity, const Uid &row, const QString &reason);

} // namespace cercle::concerns
