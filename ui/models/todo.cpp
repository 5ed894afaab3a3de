#include "models/todo.h"

#include "domain/review_rules.h"
#include "exchange/document_language.h"
#include "models/agenda_book.h"
#include "models/session_time.h"
#include "workspace/reviews.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace cercle
{

namespace
{

QDate dayOf(const Day &day)
{
    return QDate::fromString(day.iso, Qt::ISODate);
}

// The day that it is in the group's zone, which counts for the phases of rounds.
Day dayAt(std::int64_t nowMs, const Group &group)
{
    return {QDateTime::fromMSecsSinceEpoch(nowMs, zoneOf({}, group.zone)).date().toString(Qt::ISODate)};
}

class Collector
{
public:
    Collector(const TodoRows &rows, std::int64_t nowMs, const QString &language)
        : m_rows(rows), m_now(nowMs), m_day(dayAt(nowMs, rows.group)), m_reader(language)
    {
        for (const AgendaEntry &session : rows.sessions)
            m_sessions.insert(session.key.id, &session);
        for (const Role &role : rows.roles)
            m_roles.insert(role.id.uid, &role);
        for (const ReviewRound &round : rows.rounds)
            m_rounds.insert(round.id.uid, &round);
    }

    std::vector<TodoItem> run()
    {
        offers();
        vacancies();
        for (const AgendaItem &point : m_rows.agenda) {
            if (point.presenter == m_rows.self && !point.done && !point.removed && isToCome(point.session))
                add(TodoItem::Kind::Agenda, point.id.uid, point.title, point.session);
        }
        for (const ActionItem &action : m_rows.actions) {
            if (action.owner != m_rows.self || action.done || action.removed)
                continue;
            add(TodoItem::Kind::Action, action.id.uid, action.text, action.session).due = dayOf(action.due);
        }
        reviews();
        return std::move(m_out);
    }

private:
    // Not over yet; one without a day is still to come.
    bool isToCome(const Id<Session> &id) const
    {
        const AgendaEntry *session = m_sessions.value(id.uid);
        return session && (!session->day.isValid() || session->end > m_now);
    }

    TodoItem &add(TodoItem::Kind kind, const Uid &id, const QString &title, const Id<Session> &session)
    {
        TodoItem item;
        item.kind = kind;
        item.id = id;
        item.group = m_rows.group.id;
        item.title = title;
        item.session = session;
        if (const AgendaEntry *known = m_sessions.value(session.uid)) {
            item.about = known->title;
            item.due = known->day;
        }
        m_out.push_back(std::move(item));
        return m_out.back();
    }

    void offers()
    {
        for (const RoleTurn &turn : m_rows.turns) {
            const Role *role = m_roles.value(turn.role.uid);
            if (turn.member != m_rows.self || turn.state != u"proposed" || turn.removed || !role
                || role->removed || !isToCome(turn.session))
                continue;
            add(TodoItem::Kind::Offer, turn.id.uid, m_reader.roleTitle(*role), turn.session).symbol =
                role->key;
        }
    }

    void vacancies()
    {
        QSet<std::pair<Uid, Uid>> held;
        for (const RoleTurn &turn : m_rows.turns) {
            if (!turn.removed && turn.member && turn.state != u"declined")
                held += {turn.session.uid, turn.role.uid};
        }
        std::vector<const Role *> roles;
        for (const Role &role : m_rows.roles) {
            if (!role.removed)
                roles.push_back(&role);
        }
        std::sort(roles.begin(), roles.end(), [](const Role *a, const Role *b) {
            return std::tie(a->position, a->id) < std::tie(b->position, b->id);
        });
        for (const AgendaEntry &session : m_rows.sessions) {
            if (!session.day.isValid() || session.start <= m_now || session.start > m_now + vacantBefore)
                continue;
            TodoItem wanted;
            for (const Role *role : roles) {
                if (held.contains({session.key.id, role->id.uid}))
                    continue;
                wanted.roles += m_reader.roleTitle(*role);
                wanted.vacant.push_back(role->id);
            }
            if (wanted.vacant.empty())
                continue;
            TodoItem &item = add(TodoItem::Kind::Vacant, session.key.id,
                                 wanted.roles.join(QStringLiteral(", ")), session.session);
            item.roles = wanted.roles;
            item.vacant = wanted.vacant;
        }
    }

    void reviews()
    {
        QHash<Uid, const Submission *> works;
        QSet<Uid> handedIn;
        for (const Submission &work : m_rows.submissions) {
            works.insert(work.id.uid, &work);
            if (work.author == m_rows.self && !work.example && !work.removed)
                handedIn += work.round.uid;
        }
        for (const ReviewRound &round : m_rows.rounds) {
            if (!round.removed && phaseOn(round, m_day) == RoundPhase::Submission
                && !handedIn.contains(round.id.uid)) {
                TodoItem &item = add(TodoItem::Kind::Submit, round.id.uid, round.title, {});
                item.round = round.id;
                item.due = dayOf(round.submitBy);
            }
        }
        for (const Review &review : m_rows.reviews) {
            const ReviewRound *round = m_rounds.value(review.round.uid);
            if (review.reviewer != m_rows.self || review.state == u"given" || review.removed
                || isGivenAway(review) || !round || round->removed
                || phaseOn(*round, m_day) != RoundPhase::Review)
                continue;
            const Submission *work = works.value(review.submission.uid);
            TodoItem &item = add(TodoItem::Kind::Review, review.id.uid, work ? work->title : QString(), {});
            item.about = round->title;
            item.round = round->id;
            item.due = dayOf(round->reviewBy);
        }
    }

    const TodoRows &m_rows;
    std::int64_t m_now;
    Day m_day;
    DocumentLanguage m_reader;
    QHash<Uid, const AgendaEntry *> m_sessions;
    QHash<Uid, const Role *> m_roles;
    QHash<Uid, const ReviewRound *> m_rounds;
    std::vector<TodoItem> m_out;
};

} // namespace

std::vector<TodoItem> todoOf(const TodoRows &rows, std::int64_t nowMs, const QString &language)
{
    if (!rows.self || !rows.mayWrite)
        return {};
    return Collector(rows, nowMs, language).run();
}

void sortTodo(std::vector<TodoItem> &items, int count)
{
    const auto before = [](const TodoItem &a, const TodoItem &b) {
        if (a.due != b.due)
            return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    };
    const auto size = static_cast<std::ptrdiff_t>(items.size());
    const std::ptrdiff_t ordered = count < 0 ? size : std::min<std::ptrdiff_t>(count, size);
    std::partial_sort(items.begin(), items.begin() + ordered, items.end(), before);
}

void takeUp(const Workspace &workspace, const Id<ActionItem> &action, TodoRows &rows)
{
    std::erase_if(rows.actions, [&](const ActionItem &known) { return known.id == action; });
    const auto now = workspace.get(action);
    if (now && !now->removed && !now->done && now->owner == rows.self && now->group == rows.group.id)
        rows.actions.push_back(*now);
}

void gatherTodo(const Workspace &workspace, const AgendaBook &book, const Group &group, std::int64_t nowMs,
                bool actions, TodoRows &rows)
{
    TodoRows before = std::exchange(rows, TodoRows());
    rows.group = group;
    rows.self = workspace.self(group.id);
    const QString standing = workspace.standing(group.id);
    rows.mayWrite = standing == u"owner" || standing == u"admin" || standing == u"member";
    if (!rows.self || !rows.mayWrite)
        return;
    const auto here = [&] { return Filter().in(group.id); };
    rows.roles = workspace.list<Role>(here());
    rows.turns =
        workspace.list<RoleTurn>(here().with("member", rows.self).with("state", QStringLiteral("proposed")));
    rows.agenda = workspace.list<AgendaItem>(here().with("presenter", rows.self).with("done", false));
    rows.actions = actions ? workspace.list<ActionItem>(here().with("owner", rows.self).with("done", false))
                           : std::move(before.actions);
    rows.rounds = workspace.list<ReviewRound>(here());
    rows.reviews = workspace.list<Review>(here().with("reviewer", rows.self));
    const Day day = reviews::todayIn(group, workspace.clock());
    for (const ReviewRound &round : rows.rounds) {
        const RoundPhase phase = phaseOn(round, day);
        if (phase == RoundPhase::Closed)
            continue;
        const auto works = workspace.list<Submission>(Filter().with("round", round.id));
        rows.submissions.insert(rows.submissions.end(), works.begin(), works.end());
        if (phase != RoundPhase::Review || !isBlind(round))
            continue;
        // The reader's own are sealed.
        if (const auto state = reviews::look(workspace, round.id)) {
            for (const Review &review : state->known) {
                if (review.reviewer == rows.self)
                    rows.reviews.push_back(review);
            }
        }
    }

    QSet<Uid> wanted;
    for (const RoleTurn &turn : rows.turns)
        wanted += turn.session.uid;
    for (const AgendaItem &point : rows.agenda)
        wanted += point.session.uid;
    // Of actions, which can be many, the sessions are looked up where they are shown.
    const QDate today = words::dayAt(nowMs);
    for (const AgendaEntry *entry : book.between(today.addDays(-1), today.addDays(3))) {
        if (entry->key.kind != AgendaKey::Kind::Session || entry->group != group.id)
            continue;
        wanted += entry->key.id;
        for (const RoleTurn &turn : workspace.list<RoleTurn>(Filter().with("session", entry->session))) {
            if (turn.member != rows.self || turn.state != u"proposed") // these are there already
                rows.turns.push_back(turn);
        }
    }
    for (const Uid &id : wanted) {
        if (const AgendaEntry *entry = book.find({AgendaKey::Kind::Session, id})) {
            rows.sessions.push_back(*entry);
        } else if (const auto session = workspace.get(Id<Session>{id}); session && !session->removed) {
            AgendaEntry undated;
            undated.key = {AgendaKey::Kind::Session, id};
            undated.session = session->id;
            undated.title = session->title;
            rows.sessions.push_back(undated);
        }
    }
}

} // namespace cercle
