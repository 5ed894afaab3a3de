#pragma once
// A group that lives for weeks: who comes, who declines, who swaps. It keeps its own truth, from which the
// rules of the rotation are checked without its help.

#include "domain/rotation.h"

#include "catch.h"

#include <QDate>

#include <algorithm>
#include <map>
#include <random>

namespace cercle
{

struct World {
    std::mt19937 random;
    RotationFacts facts;
    std::map<std::pair<int, int>, bool> absent;             // session, member
    std::map<std::tuple<int, int, int>, bool> declined;     // session, role, member
    std::map<std::pair<int, int>, bool> refuses, unskilled; // role, member
    std::vector<int> joined, left;                          // session from which, session from which not
    int sessionsMade = 0;
    Uid space;

    World(unsigned seed, int people, int roles) : random(seed)
    {
        space = id("group", int(seed));
        for (int r = 0; r < roles; ++r) {
            Role role;
            role.id.uid = id("role", r);
            role.position = r / 2; // some tie
            facts.roles.push_back(role);
        }
        for (int m = 0; m < people; ++m)
            join(0, false);
    }

    Uid id(const char *kind, int number) const
    {
        return Uid::derive(space, kind, QByteArray::number(number));
    }
    bool chance(double p) { return std::uniform_real_distribution<double>(0, 1)(random) < p; }
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(random); }
    static Day day(int session) { return {QDate(2026, 1, 6).addDays(session * 7).toString(Qt::ISODate)}; }
    int people() const { return int(facts.members.size()); }
    int roles() const { return int(facts.roles.size()); }

    void join(int session, bool dated)
    {
        Member member;
        member.id.uid = id("member", people());
        member.state = u"active"_qs;
        if (dated)
            member.joined = day(session);
        facts.members.push_back(member);
        joined.push_back(session);
        left.push_back(1'000'000);
    }
    void leave(int session, int member)
    {
        left[size_t(member)] = session;
        facts.members[size_t(member)].state = u"removed"_qs;
    }
    void addSession()
    {
        Session session;
        session.id.uid = id("session", sessionsMade);
        session.date = day(sessionsMade++);
        session.time.hhmm = u"18:30"_qs;
        facts.sessions.push_back(session);
    }
    void stayAway(int session, int member)
    {
        absent[{session, member}] = true;
        Attendance no;
        no.id = attendanceId(facts.sessions[size_t(session)].id, facts.members[size_t(member)].id);
        no.session = facts.sessions[size_t(session)].id;
        no.member = facts.members[size_t(member)].id;
        no.state = u"no"_qs;
        facts.attendances.push_back(no);
    }
    void refuse(int role, int member)
    {
        refuses[{role, member}] = true;
        RoleRefusal refusal;
        refusal.role = facts.roles[size_t(role)].id;
        refusal.member = facts.members[size_t(member)].id;
        refusal.id = refusalId(refusal.role, refusal.member);
        facts.refusals.push_back(refusal);
    }
    RoleTurn &turn(int session, int role)
    {
        const auto key = turnId(facts.sessions[size_t(session)].id, facts.roles[size_t(role)].id);
        for (RoleTurn &turn : facts.turns) {
            if (turn.id == key)
                return turn;
        }
        RoleTurn turn;
        turn.id = key;
        turn.session = facts.sessions[size_t(session)].id;
        turn.role = facts.roles[size_t(role)].id;
        facts.turns.push_back(turn);
        return facts.turns.back();
    }
    bool hasAnother(int session, int role, int member) const
    {
        return std::any_of(facts.turns.begin(), facts.turns.end(), [&](const RoleTurn &turn) {
            return turn.session == facts.sessions[size_t(session)].id && turn.state != u"declined"
                   && turn.member == facts.members[size_t(member)].id
                   && turn.role != facts.roles[size_t(role)].id;
        });
    }
    // As a laptop writes it that knows of everything: a second role of a session is taken knowingly.
    void assign(int session, int role, int member, const char *state = "accepted")
    {
        const bool doubled = hasAnother(session, role, member);
        assignApart(session, role, member, state);
        if (!doubled)
            return;
        RoleChange change;
        change.id.uid = id("change", int(facts.changes.size()));
        change.turn = turn(session, role).id;
        change.member = change.successor = facts.members[size_t(member)].id;
        change.change = u"doubled"_qs;
        facts.changes.push_back(change);
    }
    // `to` is asked to take it over from `from`.
    void handOn(int session, int role, int from, int to)
    {
        assign(session, role, to, "proposed");
        RoleChange swap;
        swap.id.uid = id("change", int(facts.changes.size()));
        swap.turn = turn(session, role).id;
        swap.member = facts.members[size_t(from)].id;
        swap.successor = facts.members[size_t(to)].id;
        swap.change = u"swapped"_qs;
        swap.at = std::int64_t(facts.changes.size());
        facts.changes.push_back(swap);
    }
    // As one that does not.
    void assignApart(int session, int role, int member, const char *state)
    {
        RoleTurn &row = turn(session, role);
        row.member = facts.members[size_t(member)].id;
        row.state = QLatin1String(state);
    }
    void open(int session, int role, int member, const char *change)
    {
        if (QLatin1String(change) != QLatin1String("absent"))
            declined[{session, role, member}] = true;
        RoleTurn &row = turn(session, role);
        row.state = u"declined"_qs;
        RoleChange gone;
        gone.id.uid = id("change", int(facts.changes.size()));
        gone.turn = row.id;
        gone.member = facts.members[size_t(member)].id;
        gone.change = QLatin1String(change);
        facts.changes.push_back(gone);
    }
    int memberOf(const Id<Member> &id) const { return indexIn(facts.members, id); }
    int roleOf(const Id<Role> &id) const { return indexIn(facts.roles, id); }
    int sessionOf(const Id<Session> &id) const { return indexIn(facts.sessions, id); }
    template <class T> static int indexIn(const std::vector<T> &rows, const Id<T> &id)
    {
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].id == id)
                return int(i);
        }
        return -1;
    }

    bool isThere(int session, int member) const
    {
        return session >= joined[size_t(member)] && session < left[size_t(member)]
               && !absent.contains({session, member});
    }
    bool may(int session, int role, int member) const
    {
        return isThere(session, member) && !refuses.contains({role, member})
               && !unskilled.contains({role, member}) && !declined.contains({session, role, member});
    }
    bool isNew(int session, int member) const
    {
        if (facts.members[size_t(member)].joined.iso.isEmpty() || session == 0)
            return false;
        for (int s = 0; s < session; ++s) {
            if (isThere(s, member))
                return false;
        }
        // Where only newcomers come, nobody is spared.
        for (int m = 0; m < people(); ++m) {
            if (!isThere(session, m))
                continue;
            bool known = facts.members[size_t(m)].joined.iso.isEmpty();
            for (int s = 0; s < session && !known; ++s)
                known = isThere(s, m);
            if (known)
                return true;
        }
        return false;
    }
};

} // namespace cercle
