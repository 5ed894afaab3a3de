#pragma once
// Turns that go from one member to another. Nobody is bound by what somebody else wrote: whoever has a laptop
// of their own is asked, and has the turn "proposed" until they say yes; a turn they have said yes to moves
// only with them. People without a laptop are spoken for by whoever writes it down.

#include "workspace/roles.h"

namespace cercle
{

// Whether a member answers on a laptop of their own.
bool hasLaptop(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member);

// Whether the holder has said yes on a laptop of their own and is not this one's member: then only they move
// the turn.
bool staysWithHolder(const Workspace &workspace, const TurnPlace &place);

// What handing a turn over comes to.
enum class HandOver {
    Moves,  // the turn is the successor's
    Asks,   // the successor has it proposed, and answers
    Offers, // nothing moves until the one who is to give a turn in return says yes
};
// Without writing anything. Errors as handOverTurn().
Result<HandOver> handOverWould(const Workspace &workspace, const TurnPlace &place,
                               const Id<Member> &successor, const Id<Session> &inReturn = {});

// A sentence where a turn would give `member` a further role of that session while somebody else who could
// take it has none; else empty. The turn's present holder is not counted.
QString doublingWarning(const Workspace &workspace, const TurnPlace &place, const Id<Member> &member);

// Two turns of one role that `from` would exchange with `to`, who has said yes to theirs and so decides. Two
// rows "offered" and "wanted" of RoleChange say it, the second one's id derived from the first one's. An
// offer counts as long as both have their turns; two about one turn, made while apart, both wait for their
// answers, and the first yes settles it.
struct TurnOffer {
    Id<RoleChange> id;
    Id<Group> group;
    Id<Role> role;
    Id<Session> given, wanted;
    Id<Member> from, to;
    std::int64_t at = 0; // milliseconds since 1970 UTC
};
// Those that wait for an answer, of sessions from today on; by (at, id).
std::vector<TurnOffer> openOffers(const Workspace &workspace, const Id<Group> &group);
// `to` says yes: both turns move and are accepted. NotFound where the offer no longer counts.
Result<ChangeSet> acceptOffer(Workspace &workspace, const TurnOffer &offer);
// `to` says no, or `from` takes it back: nothing moves.
Result<ChangeSet> dropOffer(Workspace &workspace, const TurnOffer &offer);

} // namespace cercle
