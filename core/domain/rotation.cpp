#include "domain/rotation.h"

#include "domain/assignment.h"
#include "domain/rotation_board.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace cercle
{

namespace
{

using Levels = std::vector<std::vector<RotationBoard::Standing>>;
constexpr std::int64_t urgencyOfOne = 720720; // divisible by every number of sessions up to 16

// The places of Cost::parts.
enum Part {
    Open,
    Unseen,
    Newcomers,
    SecondRoles,
    TwiceRunning,
    AboveLowest,
    Urgency,
    TwiceAnyway,
    InAll,
    Rank
};

// Fills the open cells of one session.
class SessionPlan
{
public:
    SessionPlan(RotationBoard &board, Levels &levels, int session)
        : m_board(board), m_levels(levels), m_session(session)
    {
    }

    void fill()
    {
        const auto people = static_cast<size_t>(m_board.memberCount());
        for (int role = 0; role < m_board.roleCount(); ++role) {
            if (m_board.cell(m_session, role).holder == RotationBoard::nobody)
                m_open.push_back(role);
        }
        if (m_open.empty())
            return;
        for (size_t m = 0; m < people; ++m)
            m_loads.push_back(m_board.load(m_session, static_cast<int>(m)));
        m_inAll.assign(people, 0);
        for (const auto &standing : m_levels) {
            for (size_t m = 0; m < people; ++m)
                m_inAll[m] += standing[m].level;
        }
        for (int role = 0; role < m_board.roleCount(); ++role)
            readRole(role);
        // Who is there and has none yet, against the roles that are left to give.
        int without = 0;
        for (size_t m = 0; m < people; ++m) {
            const auto waits = [m](const Candidates &role) { return role.fit[m] == Fit::Waits; };
            without +=
                m_loads[m] == 0 && std::any_of(m_candidates.begin(), m_candidates.end(), waits) ? 1 : 0;
        }
        m_everybodyHasOne = without <= static_cast<int>(m_open.size());
        // Each member stands for as many columns as there are roles to give, the second dearer than the
        // first; behind them are as many that leave a role open.
        const int places = static_cast<int>(m_open.size());
        const int columns = places * m_board.memberCount() + places;
        const auto found = cheapestAssignment(places, columns,
                                              [&](int row, int column) { return cost(row, column, places); });
        for (int row = 0; row < places; ++row) {
            const int member = found[static_cast<size_t>(row)] / places;
            if (member >= m_board.memberCount())
                continue;
            auto &cell = m_board.cell(m_session, m_open[static_cast<size_t>(row)]);
            cell.holder = member;
            cell.planned = true;
        }
        for (const int role : m_open)
            m_board.raise(m_levels, m_session, role);
    }

private:
    struct Candidates {
        std::vector<Fit> fit;
        std::vector<int> rank; // 0: the longest wait
        int lowest = 0;        // level among those who wait
    };

    void readRole(int role)
    {
        const auto &standing = m_levels[static_cast<size_t>(role)];
        Candidates out;
        out.rank.resize(standing.size());
        std::vector<size_t> order(standing.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [&](size_t a, size_t b) { return standing[a].last < standing[b].last; });
        for (size_t i = 0; i < order.size(); ++i)
            out.rank[order[i]] = static_cast<int>(i);
        bool any = false;
        for (size_t m = 0; m < standing.size(); ++m) {
            out.fit.push_back(m_board.fit(m_session, role, static_cast<int>(m)));
            if (out.fit[m] == Fit::Waits && (!any || standing[m].level < out.lowest)) {
                out.lowest = standing[m].level;
                any = true;
            }
        }
        // How many of the sessions left of this role's round each must take one of.
        std::vector<size_t> still;
        for (size_t m = 0; m < standing.size(); ++m) {
            if (out.fit[m] == Fit::Waits && standing[m].level == out.lowest)
                still.push_back(m);
        }
        m_urgency.resize(standing.size(), 0);
        for (const size_t m : still)
            m_urgency[m] += urgencyOfOne / static_cast<std::int64_t>(still.size());
        m_candidates.push_back(std::move(out));
    }

    Cost cost(int row, int column, int places) const
    {
        Cost out;
        const int member = column / places;
        const auto m = static_cast<size_t>(member);
        if (member >= m_board.memberCount()) {
            out.parts[Open] = 1;
            return out;
        }
        const int role = m_open[static_cast<size_t>(row)];
        const Candidates &candidates = m_candidates[static_cast<size_t>(role)];
        switch (candidates.fit[m]) {
        case Fit::Declined:
        case Fit::Unskilled:
        case Fit::Refuses:
        case Fit::Away:
        case Fit::Outside:
            out.parts[Open] = 2 * places; // leaving every role open is cheaper
            return out;
        case Fit::Unseen:
            out.parts[Unseen] = 1;
            break;
        case Fit::Newcomer:
            out.parts[Newcomers] = 1;
            break;
        default:
            break;
        }
        const std::int64_t others = m_loads[m] + column % places;
        out.parts[SecondRoles] = others * others;
        const std::int64_t above = m_levels[static_cast<size_t>(role)][m].level - candidates.lowest;
        out.parts[AboveLowest] = above * std::abs(above);
        // Where everybody has a role that day, nobody waits while another one has this role again: evenness
        // comes first.
        const bool again = holds(m_session - 1, role, member) || holds(m_session + 1, role, member);
        out.parts[m_everybodyHasOne ? TwiceAnyway : TwiceRunning] = again ? 1 : 0;
        // Below a half nobody's rounds are about to run out, and the longest wait decides.
        out.parts[Urgency] = above == 0 && m_urgency[m] > urgencyOfOne / 2 ? -m_urgency[m] : 0;
        out.parts[InAll] = m_inAll[m];
        out.parts[Rank] = candidates.rank[m];
        return out;
    }

    bool holds(int session, int role, int member) const
    {
        return session >= 0 && session < m_board.sessionCount()
               && m_board.cell(session, role).holder == member;
    }

    RotationBoard &m_board;
    Levels &m_levels;
    int m_session;
    std::vector<int> m_open, m_loads;
    bool m_everybodyHasOne = false;
    std::vector<std::int64_t> m_inAll; // levels of all roles together, by member
    std::vector<Candidates> m_candidates;
    std::vector<std::int64_t> m_urgency;
};

Levels plan(RotationBoard &board, int lastSession)
{
    Levels levels = board.standings();
    for (int session = board.firstToCome; session <= lastSession && session < board.sessionCount(); ++session)
        SessionPlan(board, levels, session).fill();
    return levels;
}

// Levels from what was held before a session; asked for in the order of sessions.
class LevelsBefore
{
public:
    explicit LevelsBefore(const RotationBoard &board)
        : m_board(board),
          m_levels(board.roles.size(), std::vector<RotationBoard::Standing>(board.members.size()))
    {
    }
    const Levels &at(int session)
    {
        for (; m_next < session; ++m_next) {
            for (int role = 0; role < m_board.roleCount(); ++role)
                m_board.raise(m_levels, m_next, role);
        }
        return m_levels;
    }

private:
    const RotationBoard &m_board;
    Levels m_levels;
    int m_next = 0;
};

// Compares the member's turns with those of the others who wait.
TurnReason rankReason(const RotationBoard &board, LevelsBefore &before, int session, int role, int member)
{
    const auto counts = board.countBefore(session, role);
    const auto &mine = counts[static_cast<size_t>(member)];
    TurnReason why;
    why.times = mine.times;
    if (mine.last >= 0)
        why.last = board.sessions[static_cast<size_t>(mine.last)].date;
    int more = 0, later = 0, fewer = 0;
    const auto others = [&](Fit fit) {
        std::vector<int> out;
        for (int m = 0; m < board.memberCount(); ++m) {
            if (m != member && board.fit(session, role, m) == fit)
                out.push_back(m);
        }
        return out;
    };
    std::vector<int> compared = others(Fit::Waits);
    if (compared.empty()) {
        compared = others(Fit::Busy);
        why.amongBusy = !compared.empty();
    }
    const auto &levels = before.at(session)[static_cast<size_t>(role)];
    bool even = true;
    for (const int m : compared) {
        even = even && levels[static_cast<size_t>(m)].level >= levels[static_cast<size_t>(member)].level;
        const auto &other = counts[static_cast<size_t>(m)];
        why.least = why.others == 0 ? other.times : std::min(why.least, other.times);
        ++why.others;
        more += other.times > mine.times ? 1 : 0;
        fewer += other.times < mine.times ? 1 : 0;
        later += other.last > mine.last ? 1 : 0;
        why.same += other.times == mine.times ? 1 : 0;
        why.before += other.times > mine.times || other.last > mine.last ? 1 : 0;
    }
    using Kind = TurnReason::Kind;
    why.kind = why.others == 0            ? Kind::Only
               : more == why.others       ? Kind::Fewest
               : later == why.others      ? Kind::Longest
               : fewer == 0               ? Kind::NoneFewer
               : why.before == why.others ? Kind::MoreOrLater
               : even                     ? Kind::Even
                                          : Kind::Shared;
    return why;
}

PlannedTurn describe(const RotationBoard &board, LevelsBefore &before, int session, int role)
{
    const RotationBoard::Cell &cell = board.cell(session, role);
    PlannedTurn out;
    out.session = board.sessions[static_cast<size_t>(session)].id;
    out.role = board.roles[static_cast<size_t>(role)].id;
    out.state = QStringLiteral("proposed");
    out.setAside = cell.setAside;
    if (cell.holder == RotationBoard::nobody)
        return out;
    const bool stands = !cell.planned;
    if (stands) {
        out.standing = cell.turn.id;
        out.state = cell.turn.state;
        out.member = cell.turn.member;
    } else {
        out.member = board.members[static_cast<size_t>(cell.holder)].id;
        if (out.member == out.setAside)
            out.setAside = {}; // nobody else was left after all
    }
    if (cell.holder >= 0)
        out.why = rankReason(board, before, session, role, cell.holder);
    using Kind = TurnReason::Kind;
    if (stands && cell.takenFrom) {
        out.why = {};
        out.why.kind = out.state == QLatin1String("proposed") ? Kind::AskedOver : Kind::TookOver;
        out.why.from = cell.takenFrom;
    } else if (stands && (cell.holder < 0 || out.why.kind == Kind::Shared)) {
        // Somebody chose so: turns alone do not explain it.
        out.why.kind = session < board.firstToCome              ? Kind::Held
                       : out.state == QLatin1String("proposed") ? Kind::Asked
                                                                : Kind::Taken;
    }
    return out;
}

std::vector<TurnCase> cases(const RotationBoard &board, const Levels &levels, int session, int role)
{
    const auto counts = board.countBefore(session, role);
    std::vector<std::pair<std::tuple<int, int, int, int>, TurnCase>> out;
    for (int m = 0; m < board.memberCount(); ++m) {
        const auto &count = counts[static_cast<size_t>(m)];
        TurnCase one;
        one.member = board.members[static_cast<size_t>(m)].id;
        one.fit = session < board.sessionCount() ? board.fit(session, role, m) : Fit::Waits;
        one.times = count.times;
        if (count.last >= 0)
            one.last = board.sessions[static_cast<size_t>(count.last)].date;
        const auto &standing = levels[static_cast<size_t>(role)][static_cast<size_t>(m)];
        one.level = standing.level;
        out.push_back({{static_cast<int>(one.fit), standing.level, standing.last, m}, one});
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<TurnCase> sorted;
    for (auto &[key, one] : out)
        sorted.push_back(std::move(one));
    return sorted;
}

} // namespace

std::vector<PlannedTurn> planRoles(const RotationFacts &facts, const Day &from, int count)
{
    RotationBoard board(facts, from);
    const int end = std::min(board.sessionCount(), board.firstToCome + std::max(count, 0));
    plan(board, end - 1);
    LevelsBefore before(board);
    std::vector<PlannedTurn> out;
    for (int session = board.firstToCome; session < end; ++session) {
        for (int role = 0; role < board.roleCount(); ++role)
            out.push_back(describe(board, before, session, role));
    }
    return out;
}

std::optional<TurnExplanation> explainTurn(const RotationFacts &facts, const Day &from, const Id<Role> &role,
                                           const Id<Session> &session)
{
    RotationBoard board(facts, from);
    const int r = board.roleOf(role), s = board.sessionOf(session);
    if (r < 0 || s < 0)
        return std::nullopt;
    // With the levels as planRoles() has them there: what is promised for later was counted first.
    Levels levels = plan(board, s - 1);
    const Levels standings = levels;
    if (s >= board.firstToCome)
        SessionPlan(board, levels, s).fill();
    LevelsBefore before(board);
    return TurnExplanation{describe(board, before, s, r), cases(board, standings, s, r)};
}

int RoleReach::percent() const
{
    const auto all = static_cast<int>(had.size() + notYet.size());
    return all == 0 ? 0 : (200 * static_cast<int>(had.size()) + all) / (2 * all);
}

std::optional<RoleReach> reachOfRole(const RotationFacts &facts, const std::vector<AgendaItem> &agenda,
                                     const Day &from, const Id<Role> &role, int count)
{
    const RotationBoard board(facts, from);
    const int r = board.roleOf(role);
    if (r < 0)
        return std::nullopt;
    const int first = std::max(0, board.firstToCome - std::max(0, count));
    RoleReach out;
    out.role = role;
    out.sessions = board.firstToCome - first;
    QSet<int> had;
    for (int s = first; s < board.firstToCome; ++s)
        had.insert(board.cell(s, r).holder);
    if (board.roles[static_cast<size_t>(r)].key == QLatin1String("presenter")) {
        for (const AgendaItem &item : agenda) {
            const int s = board.sessionOf(item.session), m = board.memberOf(item.presenter);
            if (!item.removed && s >= first && s < board.firstToCome && m >= 0 && !board.away(s, m))
                had.insert(m);
        }
    }
    for (int m = 0; m < board.memberCount(); ++m) {
        const Member &who = board.members[static_cast<size_t>(m)];
        const bool outside = who.removed || who.state == QLatin1String("removed")
                             || who.state == QLatin1String("pending") || who.joined.iso > from.iso
                             || who.standing == QLatin1String("observer")
                             || who.standing == QLatin1String("relay");
        if (!outside)
            (had.contains(m) ? out.had : out.notYet).push_back(who.id);
    }
    std::sort(out.had.begin(), out.had.end());
    std::sort(out.notYet.begin(), out.notYet.end());
    return out;
}

std::vector<RoleBalance> balanceOfRoles(const RotationFacts &facts, const Day &from, int planned)
{
    RotationBoard board(facts, from);
    if (planned > 0)
        plan(board, board.firstToCome + planned - 1);
    const Levels levels = board.standings();
    std::vector<RoleBalance> out;
    for (int role = 0; role < board.roleCount(); ++role) {
        RoleBalance balance;
        balance.role = board.roles[static_cast<size_t>(role)].id;
        balance.members = cases(board, levels, board.firstToCome, role);
        const auto counts = board.countBefore(board.sessionCount(), role);
        bool any = false;
        for (TurnCase &one : balance.members) {
            const auto &count = counts[static_cast<size_t>(board.memberOf(one.member))];
            one.times = count.times; // with what is to come
            for (int s = board.firstToCome; s < board.sessionCount(); ++s) {
                const RotationBoard::Cell &cell = board.cell(s, role);
                if (cell.holder < 0 || board.members[static_cast<size_t>(cell.holder)].id != one.member)
                    continue;
                const bool open = cell.planned || cell.turn.state == QLatin1String("proposed");
                ++(open ? one.proposed : one.accepted);
            }
            one.last = count.last < 0 ? Day{} : board.sessions[static_cast<size_t>(count.last)].date;
            if (one.fit != Fit::Waits && one.fit != Fit::Busy)
                continue;
            balance.least = any ? std::min(balance.least, one.level) : one.level;
            balance.most = any ? std::max(balance.most, one.level) : one.level;
            any = true;
        }
        balance.even = balance.most - balance.least <= 1;
        std::stable_sort(balance.members.begin(), balance.members.end(),
                         [](const TurnCase &a, const TurnCase &b) {
                             return std::tie(a.level, a.times) < std::tie(b.level, b.times);
                         });
        out.push_back(std::move(balance));
    }
    return out;
}

std::vector<Vacancy> vacancies(const RotationFacts &facts, const Day &from, std::int64_t nowMs, int hours,
                               const QString &zone)
{
    RotationBoard board(facts, from);
    plan(board, board.sessionCount() - 1);
    LevelsBefore before(board);
    std::vector<Vacancy> out;
    for (int session = 0; session < board.sessionCount(); ++session) {
        const auto starts = sessionStart(board.sessions[static_cast<size_t>(session)], zone);
        if (!starts || *starts < nowMs || *starts > nowMs + std::int64_t(hours) * 3'600'000)
            continue;
        for (int role = 0; role < board.roleCount(); ++role) {
            Vacancy vacancy;
            vacancy.turn = describe(board, before, session, role);
            vacancy.startsMs = *starts;
            vacancy.unanswered = vacancy.turn.standing && vacancy.turn.state == QLatin1String("proposed");
            if (!vacancy.turn.standing || vacancy.unanswered)
                out.push_back(std::move(vacancy));
        }
    }
    return out;
}

std::optional<std::int64_t> sessionStart(const Session &session, const QString &zone)
{
    const QDate day = QDate::fromString(session.date.iso, Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    QTime time = QTime::fromString(session.time.hhmm, QStringLiteral("HH:mm"));
    if (!time.isValid())
        time = QTime(0, 0);
    QTimeZone where((session.zone.isEmpty() ? zone : session.zone).toLatin1());
    if (!where.isValid())
        where = QTimeZone::utc();
    return QDateTime(day, time, where).toMSecsSinceEpoch();
}

} // namespace cercle
