#include "models/session_model.h"

#include "domain/whole_day.h"
#include "models/session_time.h"
#include "theme/avatar_paint.h"
#include "theme/symbol.h"
#include "widgets/row_roles.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace cercle
{

namespace
{

constexpr int headingThisWeek = 0, headingUpcoming = 1, headingNoDate = 2;
// A timer waits at most this long, so that a laptop that slept or changed its clock is right again soon.
constexpr std::int64_t longestTick = 15 * 60 * 1000;

int monthCode(const QDate &date)
{
    return date.year() * 12 + date.month() + 1000;
}

} // namespace

SessionModel::SessionModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &SessionModel::apply);
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        arrange();
        Q_EMIT contentsChanged();
    });
}

void SessionModel::setGroup(const Id<Group> &group)
{
    beginResetModel();
    m_group = group;
    m_entries.clear();
    m_facts.clear();
    m_rows.clear();
    const auto found = m_workspace.get(group);
    m_groupZone = found ? found->zone : QString();
    m_zone = zoneOf({}, m_groupZone);
    auto sessions = m_workspace.list<Session>(Filter().in(group).light());
    m_entries.reserve(static_cast<qsizetype>(sessions.size()));
    for (Session &session : sessions) {
        Entry entry{std::move(session)};
        place(entry);
        const Uid id = entry.session.id.uid;
        m_entries.emplace(id, std::move(entry));
    }
    m_rows = arranged();
    endResetModel();
    scheduleTick();
    Q_EMIT contentsChanged();
}

void SessionModel::setShow(Show show)
{
    if (show == m_show)
        return;
    beginResetModel(); // another list, not a change of this one
    m_show = show;
    m_rows = arranged();
    endResetModel();
    Q_EMIT contentsChanged();
}

void SessionModel::place(Entry &entry) const
{
    const auto start =
        startOf(entry.session, entry.session.zone.isEmpty() ? m_zone : zoneOf(entry.session, m_groupZone));
    entry.date = start && !entry.session.time.hhmm.isEmpty() ? words::dayAt(*start) : dateOf(entry.session);
    entry.start = start.value_or(never);
    entry.end = start ? *start + std::int64_t{60000} * qMax(entry.session.minutes, 1) : never;
    if (start && entry.session.time.hhmm.isEmpty())
        entry.end = *start + std::int64_t{24} * 3600 * 1000;
}

void SessionModel::load(const Id<Session> &id)
{
    auto session = m_workspace.get(id);
    m_facts.remove(id.uid);
    if (!session || session->removed || session->group != m_group) {
        m_entries.remove(id.uid);
        return;
    }
    session->notes.clear();
    Entry entry{std::move(*session)};
    place(entry);
    m_entries.insert(id.uid, entry);
}

int SessionModel::headingOf(const Entry &entry) const
{
    if (entry.start == never)
        return headingNoDate;
    const QDate &date = entry.date;
    const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
    if (date >= monday && date < monday.addDays(7))
        return headingThisWeek;
    if (m_show == Show::Upcoming && date < monday.addDays(35))
        return headingUpcoming;
    return monthCode(date);
}

QString SessionModel::headingText(int heading) const
{
    switch (heading) {
    case headingThisWeek:
        return tr("This week");
    case headingUpcoming:
        return tr("Upcoming");
    case headingNoDate:
        return tr("No date yet");
    default:
        return words::month(QDate((heading - 1001) / 12, (heading - 1001) % 12 + 1, 1));
    }
}

std::vector<SessionModel::Row> SessionModel::arranged()
{
    m_now = m_workspace.clock().nowMs();
    m_today = words::dayAt(m_now);

    std::vector<const Entry *> shown;
    shown.reserve(static_cast<size_t>(m_entries.size()));
    for (const Entry &entry : m_entries) {
        const bool past = entry.end <= m_now;
        if (m_show == Show::All || past == (m_show == Show::Past))
            shown.push_back(&entry);
    }
    const bool newestFirst = m_show != Show::Upcoming;
    std::sort(shown.begin(), shown.end(), [newestFirst](const Entry *a, const Entry *b) {
        if (a->start != b->start)
            return newestFirst ? a->start > b->start : a->start < b->start;
        return a->session.id < b->session.id;
    });
    std::vector<Row> rows;
    rows.reserve(shown.size() + 24);
    int heading = -1;
    for (const Entry *entry : shown) {
        if (const int own = headingOf(*entry); own != heading) {
            heading = own;
            rows.push_back({heading, {}});
        }
        rows.push_back({-1, entry->session.id.uid});
    }
    return rows;
}

void SessionModel::arrange()
{
    const std::vector<Row> wanted = arranged();
    const auto keyOf = [](const Row &row) {
        return row.heading < 0
                   ? row.session
                   : Uid::fromBytes(QByteArrayView(QByteArray::number(row.heading).rightJustified(16, '#')));
    };
    QHash<Uid, int> place;
    place.reserve(static_cast<qsizetype>(wanted.size()));
    for (size_t i = 0; i < wanted.size(); ++i)
        place.insert(keyOf(wanted[i]), static_cast<int>(i));

    // Rows stay as long as their wanted places ascend; the others leave. For the usual single move that is
    // the moved row.
    std::vector<bool> stays(m_rows.size(), false);
    std::vector<int> tails; // patience sorting: the longest ascending run of wanted places
    std::vector<size_t> tailAt;
    std::vector<int> before(m_rows.size(), -1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto it = place.constFind(keyOf(m_rows[i]));
        if (it == place.cend())
            continue;
        const auto spot =
            static_cast<size_t>(std::lower_bound(tails.begin(), tails.end(), *it) - tails.begin());
        if (spot == tails.size()) {
            tails.push_back(*it);
            tailAt.push_back(i);
        } else {
            tails[spot] = *it;
            tailAt[spot] = i;
        }
        before[i] = spot ? static_cast<int>(tailAt[spot - 1]) : -1;
    }
    for (int i = tailAt.empty() ? -1 : static_cast<int>(tailAt.back()); i >= 0;
         i = before[static_cast<size_t>(i)])
        stays[static_cast<size_t>(i)] = true;

    for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        if (stays[static_cast<size_t>(last)])
            continue;
        int first = last;
        while (first > 0 && !stays[static_cast<size_t>(first - 1)])
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    for (size_t i = 0; i < wanted.size();) {
        if (i < m_rows.size() && m_rows[i] == wanted[i]) {
            ++i;
            continue;
        }
        size_t end = i;
        while (end < wanted.size() && !(i < m_rows.size() && wanted[end] == m_rows[i]))
            ++end;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<qsizetype>(i), wanted.begin() + static_cast<qsizetype>(i),
                      wanted.begin() + static_cast<qsizetype>(end));
        endInsertRows();
        i = end;
    }
    scheduleTick();
}

void SessionModel::scheduleTick()
{
    std::int64_t wake = QDateTime(m_today.addDays(1), QTime(0, 0)).toMSecsSinceEpoch();
    for (const Entry &entry : m_entries) {
        if (entry.end > m_now)
            wake = qMin(wake, entry.end);
    }
    m_tick.start(static_cast<int>(qBound<std::int64_t>(1000, wake - m_now + 1, longestTick)));
}

void SessionModel::apply(const ChangeSet &changes)
{
    bool placesChanged = false;
    bool allFacts = false;
    QSet<Uid> touched;
    for (const Change &change : changes.changes) {
        if (change.group != m_group.uid && change.id != m_group.uid)
            continue;
        if (change.entity == entityIndexOf<Session>()) {
            load({change.id});
            touched += change.id;
            placesChanged = true;
        } else if (change.entity == entityIndexOf<Group>()) {
            const auto group = m_workspace.get(m_group);
            if (group && group->zone != m_groupZone) {
                m_groupZone = group->zone;
                m_zone = zoneOf({}, m_groupZone);
                for (Entry &entry : m_entries)
                    place(entry);
                placesChanged = allFacts = true;
            }
        } else {
            allFacts = true;
        }
    }
    if (touched.isEmpty() && !allFacts)
        return;
    if (placesChanged)
        arrange();
    if (allFacts) { // only rows that were painted have facts, so only these can look different now
        for (auto it = m_facts.keyBegin(); it != m_facts.keyEnd(); ++it)
            touched += *it;
        m_facts.clear();
    }
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const Row &one = m_rows[static_cast<size_t>(row)];
        if (one.heading < 0 && touched.contains(one.session))
            Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT contentsChanged();
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const SessionFacts &SessionModel::factsOf(const Id<Session> &id) const
{
    auto it = m_facts.find(id.uid);
    if (it == m_facts.end()) {
        const auto session = m_workspace.get(id);
        it = m_facts.insert(id.uid, session ? gatherFacts(m_workspace, *session) : SessionFacts());
    }
    return *it;
}

QString SessionModel::subtitle(const Entry &entry, const SessionFacts &facts) const
{
    QStringList parts{words::when(
        entry.session, m_today, entry.session.zone.isEmpty() ? m_zone : zoneOf(entry.session, m_groupZone))};
    if (const QString length = words::duration(minutesToShow(entry.session)); !length.isEmpty())
        parts += length;
    if (!entry.session.place.isEmpty())
        parts += entry.session.place;
    if (facts.resources > 0)
        parts += tr("%n resource(s)", nullptr, facts.resources);
    return parts.join(QStringLiteral(" · "));
}

QVariant SessionModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (row.heading >= 0) {
        switch (wanted) {
        case Qt::DisplayRole:
            return headingText(row.heading);
        case Qt::AccessibleTextRole:
            return tr("Heading: %1").arg(headingText(row.heading));
        case role::Kind:
            return static_cast<int>(RowKind::Heading);
        default:
            return {};
        }
    }
    const auto found = m_entries.constFind(row.session);
    if (found == m_entries.cend())
        return {};
    const Entry &entry = *found;
    const QString title = entry.session.title.isEmpty() ? tr("Untitled session") : entry.session.title;
    switch (wanted) {
    case Qt::DisplayRole:
        return title;
    case role::Kind:
        return static_cast<int>(RowKind::Item);
    case role::SymbolId:
        return static_cast<int>(entry.end <= m_now ? Symbol::Note : Symbol::Clock);
    case role::Hue:
        return entry.end <= m_now ? 1 : 0;
    case role::EntityId:
        return QVariant::fromValue(row.session);
    default:
        break;
    }
    if (wanted != role::Subtitle && wanted != role::ChipText && wanted != role::ChipTone
        && wanted != role::People && wanted != Qt::AccessibleTextRole && wanted != Qt::ToolTipRole)
        return {};
    const SessionFacts &facts = factsOf({row.session});
    const StatusWord missing = verdict(facts, entry.session, entry.end <= m_now);
    switch (wanted) {
    case role::Subtitle:
        return subtitle(entry, facts);
    case role::ChipText:
        return missing.text;
    case role::ChipTone:
        return static_cast<int>(missing.tone);
    case Qt::AccessibleTextRole:
        return QStringList{title, subtitle(entry, facts), missing.text}.join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return {};
    default:
        break;
    }
    PeopleList people;
    QSet<Uid> seen;
    for (const RoleHolder &holder : facts.roles) {
        if (!holder.member || seen.contains(holder.member.uid) || people.size() == 4)
            continue;
        seen += holder.member.uid;
        const auto member = m_workspace.get(holder.member);
        people.push_back({initials(member ? member->name : QString()), holder.hue});
    }
    return QVariant::fromValue(people);
}

Qt::ItemFlags SessionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (m_rows[static_cast<size_t>(index.row())].heading >= 0)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

Id<Session> SessionModel::sessionAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= static_cast<int>(m_rows.size()))
        return {};
    return {m_rows[static_cast<size_t>(index.row())].session};
}

QModelIndex SessionModel::indexOf(const Id<Session> &session) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].heading < 0 && m_rows[i].session == session.uid)
            return index(static_cast<int>(i));
    }
    return {};
}

Id<Session> SessionModel::next() const
{
    const std::int64_t now = m_workspace.clock().nowMs();
    const Entry *best = nullptr;
    for (const Entry &entry : m_entries) {
        if (entry.end <= now || entry.start == never)
            continue;
        if (!best || std::tie(entry.start, entry.session.id) < std::tie(best->start, best->session.id))
            best = &entry;
    }
    return best ? best->session.id : Id<Session>();
}

bool SessionModel::isPast(const Id<Session> &session) const
{
    const auto it = m_entries.constFind(session.uid);
    return it != m_entries.cend() && it->end <= m_workspace.clock().nowMs();
}

} // namespace cercle
