#pragma once
// Whose turn it is: a pure function from what the journal says to who is proposed for which role, the same on
// every laptop. It knows no clock and no chance; ties end with ids.
//
// Each role goes round. A member's *level* in a role is the number of turns held. A turn is *worth* the
// lowest level among its holder and those who waited for it (where nobody waited, those who were there and
// could have taken it), and whoever was not asked for it, being away, not yet a member, new, unable or
// unwilling, is raised to that: time away, before joining or before the group rotated leaves no debt and no
// lead. Whoever had another role that day, or gave this very turn up, is raised to three below it, so that
// such turns are made up for, but never many. Whoever waited is never raised: a turn that somebody took by
// choice (a swap, an exchange, one taken out of turn) counts for who took it, who then comes later until the
// others have had as many; it does not count for who gave it. A turn that was declined, handed back or missed
// counts for nobody, and whoever missed it is first in line for the next. Turns that are promised for later
// count as held. A member *waits* for a role in a session who is there, may take it and has no other role
// that day. What holds for every proposal:
//
//  1. Nobody has two roles in a session while somebody who may take one of them waits without any. (A
//  newcomer at the
//     first session is the exception, and who has not been seen for eight sessions: they are asked when
//     nobody else is left.)
//  2. Nobody has a role twice running while somebody else waits for it.
//  3. Otherwise no holder's level is above that of anybody who waits: nobody gets a further turn while
//  somebody waits
//     who has had fewer.
//
// The bound that follows, per role: with everybody always there and every turn taken as proposed, turns
// differ by at most 1 at any time; of members who are always there and take what they are given, by at most 1
// as well, whatever the others do. What members choose, swaps and turns handed back, may widen that at once;
// it is made up for as turns go on, until the difference is 1 again. Three things are not made up for: more
// than three turns that the same member gave up or missed beside other roles; a lead between two people in
// the only role, whom the second rule has alternate; and, where everybody has just as many roles in each
// session (the roles are as many as the people, or twice as many…), a lead in all roles together, which is
// then shared out over the roles, as the first rule stands above.
//
// Method: session by session an exact assignment at the least cost (assignment.h), whose parts are, in this
// order: roles left open, people unseen, newcomers, second roles, twice running, levels above the lowest
// (squared), urgency, levels in all roles together, rank by the longest wait. So among those who are equal in
// a role, those come first who have had the fewest turns of any. Urgency is what makes 3 hold in all roles at
// once: whoever still has to take k of the m sessions that are left of a round must be among those chosen
// while k = m, which is always possible because a bipartite graph has a matching that meets all vertices of
// the largest degree (D. König 1916, the proof of his edge-colouring theorem). Rounds and the levelling are
// those of deficit and start-time fair queueing (M. Shreedhar and G. Varghese 1995; P. Goyal, H. M. Vin and
// H. Cheng 1996) with turns instead of packets.

#include "domain/role.h"

#include <optional>
#include <vector>

namespace cercle
{

// The rows of one group, in any order.
struct RotationFacts {
    std::vector<Member> members;
    std::vector<Role> roles;
    std::vector<Session> sessions;
    std::vector<RoleTurn> turns;
    std::vector<RoleChange> changes;
    std::vector<RoleRefusal> refusals;
    std::vector<Absence> absences;
    std::vector<Attendance> attendances;
};

// Whether a member could take a role in a session.
enum class Fit {
    Waits,    // is there, may take it and has no other role that day
    Busy,     // has another role that day
    Newcomer, // comes for the first time
    Unseen,   // has not been at any of the last eight sessions with attendance
    Declined, // has declined or handed back this very turn
    Unskilled,
    Refuses, // never for this role
    Away,
    Outside, // observes, waits for approval, has left, or joins later
};

// Why somebody has a turn, as numbers, so that each reader gets the sentence in the own language
// (rotation_words.h). "The others" are those who wait; turns are counted up to the session before, planned
// ones too.
struct TurnReason {
    enum class Kind {
        Only,        // nobody else is there who can take it
        Fewest,      // had the role `times` times, each of the others `least` times or more, which is more
        Longest,     // each of the others had it since the member had it on `last`
        NoneFewer,   // had it `times` times, none of the others less often, `same` of them as often
        MoreOrLater, // each of the others had it more often or more recently
        Even, // none of the others had it less often, with the time made up for that they were not asked for
              // it (levels, as above, of the sessions before)
        Shared, // `before` of the `others` had it more often or more recently: the roles of a day are shared
                // out together
        TookOver,  // `from` handed it over
        AskedOver, // is asked to take it over from `from`, and has not answered
        Taken,     // accepted it
        Held,      // had it in that session, which is past
        Asked,     // was asked
    };
    Kind kind = Kind::Only;
    int times = 0, least = 0, same = 0, before = 0, others = 0;
    bool amongBusy = false; // nobody waits: everybody there has a role that day, and "the others" are those
                            // who could have taken this one too
    Day last;
    Id<Member> from;

    bool operator==(const TurnReason &) const = default;
};

// One role of one session.
struct PlannedTurn {
    Id<Session> session;
    Id<Role> role;
    Id<Member> member;     // null: nobody who is there can take it
    Id<RoleTurn> standing; // the row that says so already; null: a proposal
    QString state;         // of that row; "proposed" for a proposal
    TurnReason why;
    Id<Member>
        setAside; // who has this turn by its row, and another role that day, while somebody waits for it

    bool operator==(const PlannedTurn &) const = default;
};

// Turns of the next `count` sessions from the day `from` on, by session, then by the position of the role.
// Turns that stand in the journal stay as they are, unless their holder has left, is away or refuses the
// role; and unless one member has two of a session to come without having taken the second one knowingly (a
// change "doubled"), as happens when laptops plan or hand over while apart: as long as somebody else waits
// for one of them, the member keeps an accepted one before a proposed one, then the first by the position of
// the role, and the other is `setAside` and planned anew. Every laptop that has the same rows does the same.
std::vector<PlannedTurn> planRoles(const RotationFacts &facts, const Day &from, int count);

// One turn of any session, past or to come, with everybody's case: what `why` is made of. Nothing if there is
// no such session or role. `from` as above: what comes behind it is planned before it is explained.
struct TurnCase {
    Id<Member> member;
    Fit fit = Fit::Waits;
    int times = 0; // turns in this role before the session
    int accepted = 0,
        proposed = 0; // of a balance: so many of them are still to come, promised or only proposed
    Day last;         // the latest of them
    int level = 0;    // see above, with all that is promised
};
struct TurnExplanation {
    PlannedTurn turn;
    std::vector<TurnCase> everybody; // by rank: who would be next comes first
};
std::optional<TurnExplanation> explainTurn(const RotationFacts &facts, const Day &from, const Id<Role> &role,
                                           const Id<Session> &session);

// Is the load even? Per role everybody's turns, promised ones and those that are proposed for the next
// `planned` sessions too, as planRoles() counts them, and the levels of those who may take it: `even` if
// `most` − `least` is at most 1. More is what members chose or other roles of the same days made, and whoever
// trails comes next.
struct RoleBalance {
    Id<Role> role;
    std::vector<TurnCase> members; // `fit` for the next session; by level, then turns, then id
    int least = 0, most = 0;
    bool even = true;
};
std::vector<RoleBalance> balanceOfRoles(const RotationFacts &facts, const Day &from, int planned = 0);

// How far a role has gone round (S66: teacher and learner take turns): of those who can be given turns today,
// who has had it in the `count` latest sessions before the day `from`. A presenter is also who presented an
// item of the agenda there; `agenda` may be empty for other roles.
struct RoleReach {
    Id<Role> role;
    int sessions = 0;            // that were looked at, at most `count`
    std::vector<Id<Member>> had; // at least once, by id
    std::vector<Id<Member>> notYet;
    int percent() const;
};
std::optional<RoleReach> reachOfRole(const RotationFacts &facts, const std::vector<AgendaItem> &agenda,
                                     const Day &from, const Id<Role> &role, int count);

// Roles without a holder of the sessions that begin within `hours` of `nowMs` (milliseconds since 1970 UTC),
// and who is asked: the first in line. Also turns that were proposed and not answered. `zone`: of the group,
// for sessions without one of their own.
struct Vacancy {
    PlannedTurn turn;        // its member is the next in line; null: nobody is left
    bool unanswered = false; // has a holder, who has not said yes
    std::int64_t startsMs = 0;
};
std::vector<Vacancy> vacancies(const RotationFacts &facts, const Day &from, std::int64_t nowMs, int hours,
                               const QString &zone);

// When a session begins, in milliseconds since 1970 UTC; at 00:00 where it has no time. Nothing without a
// day.
std::optional<std::int64_t> sessionStart(const Session &session, const QString &zone);

} // namespace cercle
