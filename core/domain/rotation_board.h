#pragma once
// The facts of a rotation sorted and numbered, so that nothing depends on the order they came in. Used by
// rotation.cpp alone.

#include "domain/rotation.h"

#include <QHash>
#include <QSet>

namespace cercle
{

class RotationBoard
{
public:
    explicit RotationBoard(const RotationFacts &facts, const Day &from);

    // By (joined, id), (position, id), (day, time, id).
    std::vector<Member> members;
    std::vector<Role> roles;
    std::vector<Session> sessions;
    int firstToCome = 0; // sessions from here on are to come

    static constexpr int nobody = -1, unknown = -2; // `unknown`: held by somebody who is not here yet

    struct Cell {
        int holder = nobody; // who has it: it stands, or it was held
        RoleTurn turn;       // the row, if there is one
        bool planned = false;
        QSet<Id<Member>> refusedBy; // this very turn
        QSet<Id<Member>> knowing;   // who took it beside another role of that session, and knew
        Id<Member> takenFrom;       // by the holder, in the latest swap
        Id<Member> setAside;        // by PlannedTurn
    };
    Cell &cell(int session, int role) { return m_cells[index(session, role)]; }
    const Cell &cell(int session, int role) const { return m_cells[index(session, role)]; }

    // The roles that a member has in a session.
    int load(int session, int member) const;
    Fit fit(int session, int role, int member) const;
    bool away(int session, int member) const { return m_away[pair(session, member)]; }

    // Levels and last turns from all cells that have a holder.
    struct Standing {
        int level = 0;
        int last = -1; // session
    };
    std::vector<std::vector<Standing>> standings() const; // by role, member
    void raise(std::vector<std::vector<Standing>> &levels, int session, int role) const;

    // Turns in a role before a session.
    struct Count {
        int times = 0;
        int last = -1;
    };
    std::vector<Count> countBefore(int session, int role) const; // by member

    int sessionOf(const Id<Session> &id) const { return m_sessionOf.value(id, -1); }
    int roleOf(const Id<Role> &id) const { return m_roleOf.value(id, -1); }
    int memberOf(const Id<Member> &id) const { return m_memberOf.value(id, unknown); }
    int roleCount() const { return static_cast<int>(roles.size()); }
    int memberCount() const { return static_cast<int>(members.size()); }
    int sessionCount() const { return static_cast<int>(sessions.size()); }

private:
    size_t index(int session, int role) const
    {
        return static_cast<size_t>(session) * roles.size() + static_cast<size_t>(role);
    }
    size_t pair(int session, int member) const
    {
        return static_cast<size_t>(session) * members.size() + static_cast<size_t>(member);
    }
    void readPresence(const RotationFacts &facts);
    void readNewcomers();
    void readTurns(const RotationFacts &facts);
    void partDoubled(int session);
    // There and able and asked: `fit` says Waits or Busy.
    bool couldTake(int session, int role, int member) const;

    std::vector<Cell> m_cells;
    std::vector<bool> m_away, m_newcomer, m_unseen, m_outside;
    std::vector<bool> m_able; // by role, then member: has the skill and does not refuse
    QSet<std::pair<Id<Role>, Id<Member>>> m_refusals;
    QHash<Id<Session>, int> m_sessionOf;
    QHash<Id<Role>, int> m_roleOf;
    QHash<Id<Member>, int> m_memberOf;
    // What attendance says: 1 came or will come, -1 not.
    std::vector<signed char> m_word;
};

} // namespace cercle
