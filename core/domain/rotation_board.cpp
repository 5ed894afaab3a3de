#include "domain/rotation_board.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace cercle
{

namespace
{

constexpr int unseenAfter = 8;
// So many turns those may trail behind a turn who had another role that day or gave this one up (rotation.h).
constexpr int trailing = 3;

template <class T> QHash<Id<T>, int> numbered(const std::vector<T> &rows)
{
    QHash<Id<T>, int> out;
    for (size_t i = 0; i < rows.size(); ++i)
        out.insert(rows[i].id, static_cast<int>(i));
    return out;
}

bool isIn(const QString &state, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *word) { return state == QLatin1String(word); });
}

// Of several rows about one turn, which laptops may have made while apart, the one that counts.
bool countsBefore(const RoleTurn &a, const RoleTurn &b)
{
    const auto key = [](const RoleTurn &turn) {
        const bool open = turn.member.isNull() || turn.state == QLatin1String("declined");
        return std::tuple(open, turn.id != turnId(turn.session, turn.role), turn.id);
    };
    return key(a) < key(b);
}

} // namespace

RotationBoard::RotationBoard(const RotationFacts &facts, const Day &from)
    : members(facts.members), roles(facts.roles), sessions(facts.sessions)
{
    std::erase_if(roles, [](const Role &role) { return role.removed; });
    std::erase_if(sessions,
                  [](const Session &session) { return session.removed || session.date.iso.isEmpty(); });
    std::sort(members.begin(), members.end(), [](const Member &a, const Member &b) {
        return std::tie(a.joined.iso, a.id) < std::tie(b.joined.iso, b.id);
    });
    std::sort(roles.begin(), roles.end(), [](const Role &a, const Role &b) {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    });
    std::sort(sessions.begin(), sessions.end(), [](const Session &a, const Session &b) {
        return std::tie(a.date.iso, a.time.hhmm, a.id) < std::tie(b.date.iso, b.time.hhmm, b.id);
    });
    firstToCome =
        static_cast<int>(std::count_if(sessions.begin(), sessions.end(),
                                       [&](const Session &session) { return session.date.iso < from.iso; }));
    m_sessionOf = numbered(sessions);
    m_roleOf = numbered(roles);
    m_memberOf = numbered(members);
    m_cells.resize(sessions.size() * roles.size());
    for (const RoleRefusal &refusal : facts.refusals) {
        if (!refusal.removed)
            m_refusals.insert({refusal.role, refusal.member});
    }
    for (const Role &role : roles) {
        const QString skill = role.skill.trimmed();
        for (const Member &member : members)
            m_able.push_back(!m_refusals.contains({role.id, member.id})
                             && (skill.isEmpty() || member.skills.contains(skill, Qt::CaseInsensitive)));
    }
    readPresence(facts);
    readNewcomers();
    readTurns(facts);
}

void RotationBoard::readPresence(const RotationFacts &facts)
{
    const size_t pairs = sessions.size() * members.size();
    m_word.assign(pairs, 0);
    m_away.assign(pairs, false);
    m_outside.assign(pairs, false);
    m_unseen.assign(members.size(), false);
    std::vector<bool> recorded(sessions.size(), false);
    for (const Attendance &one : facts.attendances) {
        const int session = sessionOf(one.session), member = memberOf(one.member);
        if (one.removed || session < 0)
            continue;
        const bool comes = isIn(one.state, {"yes", "present"}),
                   stays = isIn(one.state, {"no", "excused", "absent"});
        if (isIn(one.state, {"present", "excused", "absent"}) && session < firstToCome)
            recorded[static_cast<size_t>(session)] = true;
        if (member < 0)
            continue;
        signed char &word = m_word[pair(session, member)];
        if (comes || (stays && word == 0)) // of two rows by two laptops, that somebody comes
            word = comes ? 1 : -1;
    }
    std::multimap<int, std::pair<QString, QString>> ranges;
    for (const Absence &absence : facts.absences) {
        if (!absence.removed)
            ranges.insert({memberOf(absence.member), {absence.begins.iso, absence.ends.iso}});
    }
    for (int s = 0; s < sessionCount(); ++s) {
        const QString &day = sessions[static_cast<size_t>(s)].date.iso;
        for (int m = 0; m < memberCount(); ++m) {
            const Member &member = members[static_cast<size_t>(m)];
            const size_t at = pair(s, m);
            const auto [first, last] = ranges.equal_range(m);
            const bool inRange = std::any_of(first, last, [&](const auto &range) {
                return (range.second.first.isEmpty() || range.second.first <= day)
                       && (range.second.second.isEmpty() || day <= range.second.second);
            });
            m_outside[at] = member.removed || isIn(member.state, {"removed", "pending"})
                            || isIn(member.standing, {"observer", "relay"}) || member.joined.iso > day;
            m_away[at] = m_word[at] < 0 || (m_word[at] == 0 && (inRange || recorded[static_cast<size_t>(s)]));
        }
    }
    for (int m = 0; m < memberCount(); ++m) {
        int sessionsKept = 0;
        bool seen = false;
        for (int s = firstToCome - 1; s >= 0 && sessionsKept < unseenAfter && !seen; --s) {
            if (!recorded[static_cast<size_t>(s)] || m_outside[pair(s, m)])
                continue;
            ++sessionsKept;
            seen = m_word[pair(s, m)] > 0;
        }
        m_unseen[static_cast<size_t>(m)] = sessionsKept == unseenAfter && !seen;
    }
}

void RotationBoard::readNewcomers()
{
    m_newcomer.assign(sessions.size() * members.size(), false);
    for (int m = 0; m < memberCount(); ++m) {
        const Member &member = members[static_cast<size_t>(m)];
        if (member.joined.iso.isEmpty() || member.standing == QLatin1String("owner"))
            continue;
        bool wasThere = false;
        for (int s = 0; s < sessionCount() && !wasThere; ++s) {
            m_newcomer[pair(s, m)] = s > 0; // at a group's first session everybody is new
            wasThere = !m_away[pair(s, m)] && !m_outside[pair(s, m)];
        }
    }
    // Where nobody is left but newcomers, none is.
    for (int s = 0; s < sessionCount(); ++s) {
        bool others = false;
        for (int m = 0; m < memberCount() && !others; ++m)
            others = !m_newcomer[pair(s, m)] && !m_away[pair(s, m)] && !m_outside[pair(s, m)];
        for (int m = 0; m < memberCount() && !others; ++m)
            m_newcomer[pair(s, m)] = false;
    }
}

void RotationBoard::readTurns(const RotationFacts &facts)
{
    QHash<Id<RoleTurn>, size_t> rows;
    std::vector<const RoleTurn *> best(m_cells.size(), nullptr);
    for (const RoleTurn &turn : facts.turns) {
        const int session = sessionOf(turn.session), role = roleOf(turn.role);
        if (session < 0 || role < 0)
            continue;
        const size_t at = index(session, role);
        rows.insert(turn.id, at);
        if (!turn.removed && (!best[at] || countsBefore(turn, *best[at])))
            best[at] = &turn;
    }
    for (size_t at = 0; at < best.size(); ++at) {
        if (best[at])
            m_cells[at].turn = *best[at];
    }
    std::vector<std::pair<std::int64_t, Id<RoleChange>>> latest(m_cells.size());
    for (const RoleChange &change : facts.changes) {
        const auto row = rows.constFind(change.turn);
        if (change.removed || row == rows.constEnd())
            continue;
        Cell &cell = m_cells[*row];
        if (isIn(change.change, {"declined", "returned"}))
            cell.refusedBy.insert(change.member);
        if (change.change == QLatin1String("doubled"))
            cell.knowing.insert(change.member);
        const std::pair order(change.at, change.id);
        if (change.change == QLatin1String("swapped") && change.successor == cell.turn.member
            && latest[*row] < order) {
            latest[*row] = order;
            cell.takenFrom = change.member;
        }
    }
    for (int s = 0; s < sessionCount(); ++s) {
        for (int r = 0; r < roleCount(); ++r) {
            Cell &cell = m_cells[index(s, r)];
            const RoleTurn &turn = cell.turn;
            if (turn.member.isNull())
                continue;
            if (turn.state == QLatin1String("declined")) {
                cell.refusedBy.insert(turn.member);
                continue;
            }
            const int holder = memberOf(turn.member);
            const bool kept = holder == unknown
                              || (s < firstToCome ? m_word[pair(s, holder)] >= 0
                                                  : !m_away[pair(s, holder)] && !m_outside[pair(s, holder)]
                                                        && !m_refusals.contains({turn.role, turn.member}));
            cell.holder = kept ? holder : nobody;
        }
        if (s >= firstToCome)
            partDoubled(s);
    }
}

// Of two roles that a member has in a session unknowingly, one goes to whoever waits for it.
void RotationBoard::partDoubled(int session)
{
    std::vector<std::vector<int>> held(members.size());
    for (int r = 0; r < roleCount(); ++r) {
        if (const int holder = cell(session, r).holder; holder >= 0)
            held[static_cast<size_t>(holder)].push_back(r);
    }
    std::vector<int> further; // roles
    for (size_t m = 0; m < held.size(); ++m) {
        // What was taken knowingly stays, and one of the others.
        std::erase_if(held[m], [&](int r) { return cell(session, r).knowing.contains(members[m].id); });
        std::stable_partition(held[m].begin(), held[m].end(), [&](int r) {
            return cell(session, r).turn.state != QLatin1String("proposed");
        });
        if (held[m].size() > 1)
            further.insert(further.end(), held[m].begin() + 1, held[m].end());
    }
    std::sort(further.begin(), further.end());
    // As many of them as there are people who wait go to others: a largest matching, by augmenting paths (H.
    // W. Kuhn 1955). Who could take which is settled before anything is opened.
    std::vector<std::vector<bool>> waits(further.size(), std::vector<bool>(members.size()));
    for (size_t i = 0; i < further.size(); ++i) {
        for (int m = 0; m < memberCount(); ++m)
            waits[i][static_cast<size_t>(m)] = fit(session, further[i], m) == Fit::Waits;
    }
    std::vector<int> takenBy(members.size(), -1); // index in `further`
    for (size_t i = 0; i < further.size(); ++i) {
        std::vector<bool> tried(members.size());
        const std::function<bool(size_t)> takes = [&](size_t turn) {
            for (size_t m = 0; m < members.size(); ++m) {
                if (!waits[turn][m] || tried[m])
                    continue;
                tried[m] = true;
                if (takenBy[m] < 0 || takes(static_cast<size_t>(takenBy[m]))) {
                    takenBy[m] = static_cast<int>(turn);
                    return true;
                }
            }
            return false;
        };
        if (!takes(i))
            continue;
        Cell &open = cell(session, further[i]);
        open.setAside = open.turn.member;
        open.holder = nobody;
    }
}

int RotationBoard::load(int session, int member) const
{
    int out = 0;
    for (int r = 0; r < roleCount(); ++r)
        out += cell(session, r).holder == member ? 1 : 0;
    return out;
}

Fit RotationBoard::fit(int session, int role, int member) const
{
    const Member &who = members[static_cast<size_t>(member)];
    const Role &what = roles[static_cast<size_t>(role)];
    const size_t at = pair(session, member);
    if (m_outside[at])
        return Fit::Outside;
    if (m_away[at])
        return Fit::Away;
    if (m_refusals.contains({what.id, who.id}))
        return Fit::Refuses;
    const QString skill = what.skill.trimmed();
    if (!skill.isEmpty() && !who.skills.contains(skill, Qt::CaseInsensitive))
        return Fit::Unskilled;
    const Cell &here = cell(session, role);
    if (here.refusedBy.contains(who.id) && here.holder != member)
        return Fit::Declined;
    if (session >= firstToCome && m_unseen[static_cast<size_t>(member)] && m_word[at] <= 0)
        return Fit::Unseen;
    if (m_newcomer[at])
        return Fit::Newcomer;
    return load(session, member) > (here.holder == member ? 1 : 0) ? Fit::Busy : Fit::Waits;
}

void RotationBoard::raise(std::vector<std::vector<Standing>> &levels, int session, int role) const
{
    const int holder = cell(session, role).holder;
    if (holder < 0)
        return;
    std::vector<Standing> &mine = levels[static_cast<size_t>(role)];
    Standing &first = mine[static_cast<size_t>(holder)];
    std::vector<bool> busy(members.size(), false);
    for (int r = 0; r < roleCount(); ++r) {
        if (const int other = cell(session, r).holder; other >= 0)
            busy[static_cast<size_t>(other)] = true;
    }
    // What a turn is worth: the level of those it could have gone to. A holder by choice may stand above it.
    std::vector<bool> could(members.size(), false);
    int worth = first.level;
    bool anyWaits = false;
    for (size_t m = 0; m < members.size(); ++m) {
        if (m == static_cast<size_t>(holder))
            continue;
        could[m] = couldTake(session, role, static_cast<int>(m));
        anyWaits = anyWaits || (could[m] && !busy[m]);
    }
    for (size_t m = 0; m < members.size(); ++m) {
        if (could[m] && !(anyWaits && busy[m]))
            worth = std::min(worth, mine[m].level);
    }
    ++first.level;
    first.last = std::max(first.last, session);
    const Cell &here = cell(session, role);
    for (size_t m = 0; m < members.size(); ++m) {
        const bool trails = busy[m] || here.refusedBy.contains(members[m].id);
        if (m != static_cast<size_t>(holder))
            mine[m].level = std::max(mine[m].level, trails ? worth - trailing : worth);
    }
}

bool RotationBoard::couldTake(int session, int role, int member) const
{
    const size_t at = pair(session, member);
    return !m_outside[at] && !m_away[at] && !m_newcomer[at]
           && !(session >= firstToCome && m_unseen[static_cast<size_t>(member)] && m_word[at] <= 0)
           && m_able[static_cast<size_t>(role) * members.size() + static_cast<size_t>(member)]
           && !cell(session, role).refusedBy.contains(members[static_cast<size_t>(member)].id);
}

std::vector<std::vector<RotationBoard::Standing>> RotationBoard::standings() const
{
    std::vector<std::vector<Standing>> out(roles.size(), std::vector<Standing>(members.size()));
    for (int s = 0; s < sessionCount(); ++s) {
        for (int r = 0; r < roleCount(); ++r)
            raise(out, s, r);
    }
    return out;
}

std::vector<RotationBoard::Count> RotationBoard::countBefore(int session, int role) const
{
    std::vector<Count> out(members.size());
    for (int s = 0; s < session; ++s) {
        const int holder = cell(s, role).holder;
        if (holder < 0)
            continue;
        Count &count = out[static_cast<size_t>(holder)];
        ++count.times;
        count.last = s;
    }
    return out;
}

} // namespace cercle
