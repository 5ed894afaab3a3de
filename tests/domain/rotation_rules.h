#pragma once
// The rules of the rotation, recomputed from a world's own truth in the plainest way.

#include "rotation_world.h"

namespace cercle
{

// Who holds what, by session and role; -1 for nobody.
using Holders = std::vector<std::vector<int>>;

class Rules
{
public:
    Rules(const World &world, const std::vector<PlannedTurn> &plan) : m_world(world)
    {
        m_holders.assign(world.facts.sessions.size(), std::vector<int>(size_t(world.roles()), -1));
        for (const RoleTurn &turn : world.facts.turns) {
            const int s = world.sessionOf(turn.session), m = world.memberOf(turn.member);
            if (turn.state != u"declined" && !world.absent.contains({s, m}))
                at(s, turn.role) = m;
        }
        m_standing = m_holders;
        for (const PlannedTurn &turn : plan)
            at(world.sessionOf(turn.session), turn.role) = world.memberOf(turn.member);
    }

    int holder(int s, int r) const { return m_holders[size_t(s)][size_t(r)]; }
    int load(int s, int m) const
    {
        return int(std::count(m_holders[size_t(s)].begin(), m_holders[size_t(s)].end(), m));
    }
    bool waits(int s, int r, int m) const
    {
        return m_world.may(s, r, m) && load(s, m) == 0 && !m_world.isNew(s, m);
    }

    // Levels in a role as the header defines them, from all that stands and what was proposed before a
    // session.
    std::vector<int> levels(int session, int role, bool promised = true) const
    {
        std::vector<int> out(size_t(m_world.people()), 0);
        const auto take = [&](int s, int m, const Holders &all) {
            const auto &day = all[size_t(s)];
            const auto busy = [&](int j) { return std::count(day.begin(), day.end(), j) > 0; };
            const auto could = [&](int j) {
                return j != m && m_world.left[size_t(j)] == 1'000'000 && m_world.may(s, role, j)
                       && !m_world.isNew(s, j);
            };
            int worth = out[size_t(m)];
            bool someWait = false;
            for (int j = 0; j < m_world.people(); ++j)
                someWait = someWait || (could(j) && !busy(j));
            for (int j = 0; j < m_world.people(); ++j) {
                if (could(j) && (!someWait || !busy(j)))
                    worth = std::min(worth, out[size_t(j)]);
            }
            ++out[size_t(m)];
            for (int j = 0; j < m_world.people(); ++j) {
                const bool trails = busy(j) || m_world.declined.contains({s, role, j});
                if (j != m)
                    out[size_t(j)] = std::max(out[size_t(j)], trails ? worth - 3 : worth);
            }
        };
        for (int s = 0; s < (promised ? int(m_standing.size()) : 0); ++s) {
            if (const int m = m_standing[size_t(s)][size_t(role)]; m >= 0)
                take(s, m, m_standing);
        }
        for (int s = 0; s < session && !promised; ++s) {
            if (const int m = holder(s, role); m >= 0)
                take(s, m, m_holders);
        }
        if (!promised)
            return out;
        for (int s = 0; s < session; ++s) {
            if (m_standing[size_t(s)][size_t(role)] < 0 && holder(s, role) >= 0)
                take(s, holder(s, role), m_holders);
        }
        return out;
    }

    struct Turns {
        int times = 0, last = -1;
    };
    Turns turnsBefore(int session, int role, int m) const
    {
        Turns out;
        for (int s = 0; s < session; ++s) {
            if (holder(s, role) == m)
                out = {out.times + 1, s};
        }
        return out;
    }

    void checkProposal(const PlannedTurn &turn)
    {
        const int s = m_world.sessionOf(turn.session), r = m_world.roleOf(turn.role),
                  i = m_world.memberOf(turn.member);
        CAPTURE(s, r, i);
        if (i < 0) {
            for (int j = 0; j < m_world.people(); ++j)
                CHECK_FALSE(m_world.may(s, r, j)); // open although somebody could
            return;
        }
        CHECK(m_world.may(s, r, i));
        const auto level = levels(s, r);
        for (int j = 0; j < m_world.people(); ++j) {
            if (j == i || !m_world.may(s, r, j))
                continue;
            CAPTURE(j);
            if (m_world.isNew(s, i))
                CHECK(m_world.isNew(s, j)); // newcomers are spared
            if (!waits(s, r, j))
                continue;
            CHECK(load(s, i) < 2);                          // no second role while somebody has none
            CHECK_FALSE((next(s, r, i) && !next(s, r, j))); // nobody twice running while somebody waits
            if (next(s, r, i) == next(s, r, j))
                CHECK(level[size_t(i)]
                      <= level[size_t(j)]); // no further turn while somebody waits who had fewer
        }
        ++proposals;
        checkReason(turn, s, r, i);
    }

    void checkReason(const PlannedTurn &turn, int s, int r, int i)
    {
        using Kind = TurnReason::Kind;
        const Turns mine = turnsBefore(s, r, i);
        const TurnReason &why = turn.why;
        int others = 0, more = 0, later = 0, fewer = 0, same = 0, before = 0, least = 1'000'000;
        bool someWait = false;
        for (int j = 0; j < m_world.people(); ++j)
            someWait = someWait || (j != i && waits(s, r, j));
        CHECK_FALSE((why.amongBusy && someWait));
        for (int j = 0; j < m_world.people(); ++j) {
            const bool compared =
                someWait ? waits(s, r, j) : m_world.may(s, r, j) && load(s, j) > 0 && !m_world.isNew(s, j);
            if (j == i || !compared)
                continue;
            const Turns other = turnsBefore(s, r, j);
            ++others;
            more += other.times > mine.times;
            later += other.last > mine.last;
            fewer += other.times < mine.times;
            same += other.times == mine.times;
            before += other.times > mine.times || other.last > mine.last;
            least = std::min(least, other.times);
        }
        CAPTURE(int(why.kind), others);
        CHECK(why.amongBusy == (!someWait && others > 0));
        CHECK(why.others == others);
        CHECK(why.times == mine.times);
        switch (why.kind) {
        case Kind::Only:
            CHECK(others == 0);
            break;
        case Kind::Fewest:
            CHECK(more == others);
            CHECK(why.least == least);
            CHECK(others > 0);
            break;
        case Kind::Longest:
            CHECK(later == others);
            CHECK(mine.last >= 0);
            if (mine.last >= 0)
                CHECK(why.last == World::day(mine.last));
            break;
        case Kind::NoneFewer:
            CHECK(fewer == 0);
            CHECK(why.same == same);
            break;
        case Kind::MoreOrLater:
            CHECK(before == others);
            break;
        case Kind::Even: {
            const auto level = levels(s, r, false);
            for (int j = 0; j < m_world.people(); ++j) {
                const bool compared = someWait
                                          ? waits(s, r, j)
                                          : m_world.may(s, r, j) && load(s, j) > 0 && !m_world.isNew(s, j);
                if (j != i && compared)
                    CHECK(level[size_t(j)] >= level[size_t(i)]);
            }
            CHECK(before < others);
            break;
        }
        case Kind::Shared:
            CHECK(why.before == before);
            CHECK(before < others);
            break;
        default:
            FAIL("a proposal has a reason of a standing turn");
        }
        ++kinds[int(why.kind)];
    }

    static inline int proposals = 0;
    static inline std::map<int, int> kinds;

private:
    int &at(int session, const Id<Role> &role)
    {
        return m_holders[size_t(session)][size_t(m_world.roleOf(role))];
    }
    // Held in the session before, or promised for the one behind.
    bool next(int s, int r, int m) const
    {
        return (s > 0 && holder(s - 1, r) == m)
               || (s + 1 < int(m_standing.size()) && m_standing[size_t(s) + 1][size_t(r)] == m);
    }
    const World &m_world;
    Holders m_holders, m_standing;
};

} // namespace cercle
