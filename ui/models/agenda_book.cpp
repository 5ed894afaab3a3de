#include "models/agenda_book.h"

#include "models/session_time.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>

namespace cercle
{

namespace
{
constexpr int rowsAtOnce = 250;
constexpr int readingMs = 6; // in one go, of the frame's 16
constexpr int openingMs = 2;
} // namespace

AgendaBook::AgendaBook(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_here(QTimeZone::systemTimeZone())
{
    connect(&workspace, &Workspace::changed, this, &AgendaBook::apply);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        readSome(readingMs);
        Q_EMIT changed();
    });
    meetGroups();
    readSome(openingMs); // a small profile is there at once
}

void AgendaBook::hold(bool held)
{
    m_held = held;
    if (held)
        m_reading.stop();
    else if (!m_waiting.empty())
        m_reading.start();
}

void AgendaBook::meetGroups()
{
    QSet<Uid> present;
    for (const Group &group : m_workspace.groups()) {
        present += group.id.uid;
        const auto known = m_groups.constFind(group.id.uid);
        if (known != m_groups.cend() && known->zone == group.zone)
            continue;
        forget(group.id);
        m_groups.insert(group.id.uid, {group.zone, zoneOf({}, group.zone)});
        m_waiting.push_back({group.id, entityIndexOf<ReviewRound>(), {}});
        m_waiting.push_back({group.id, entityIndexOf<Session>(), {}});
        m_waiting.push_back({group.id, entityIndexOf<ActionItem>(), {}});
    }
    for (const Uid &group : m_groups.keys()) {
        if (!present.contains(group))
            forget({group});
    }
    if (!m_waiting.empty() && !m_held)
        m_reading.start();
}

void AgendaBook::forget(const Id<Group> &group)
{
    m_groups.remove(group.uid);
    std::erase_if(m_waiting, [&](const Slice &slice) { return slice.group == group; });
    for (auto it = m_entries.begin(); it != m_entries.end();) {
        if (it->second.group == group) {
            m_places.remove(it->second.key);
            it = m_entries.erase(it);
        } else {
            ++it;
        }
    }
}

void AgendaBook::readSome(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.empty() && timer.elapsed() < milliseconds) {
        if (!read(m_waiting.front()))
            m_waiting.pop_front();
    }
    if (m_waiting.empty())
        m_reading.stop();
}

bool AgendaBook::read(Slice &slice)
{
    const Filter filter = Filter().in(slice.group).light().page(slice.behind, rowsAtOnce);
    size_t count = 0;
    const auto walk = [&](const auto &rows, auto take) {
        count = rows.size();
        for (const auto &row : rows)
            take(row);
        if (count > 0)
            slice.behind = rows.back().id.uid;
    };
    if (slice.entity == entityIndexOf<Session>()) {
        walk(m_workspace.list<Session>(filter), [this](const Session &session) { put(session); });
    } else if (slice.entity == entityIndexOf<ActionItem>()) {
        walk(m_workspace.list<ActionItem>(filter), [this](const ActionItem &item) {
            if (const auto entry = entryOf(item, m_here))
                put(*entry);
        });
    } else {
        walk(m_workspace.list<ReviewRound>(filter), [this](const ReviewRound &round) {
            for (const AgendaEntry &entry : entriesOf(round, m_here))
                put(entry);
        });
    }
    return count == rowsAtOnce;
}

void AgendaBook::put(const Session &session)
{
    const Known group = m_groups.value(session.group.uid);
    const QTimeZone zone = session.zone.isEmpty() ? group.timeZone : zoneOf(session, group.zone);
    if (const auto entry = entryOf(session, zone, m_here))
        put(*entry);
}

void AgendaBook::put(const AgendaEntry &entry)
{
    const AgendaPlace place = placeOf(entry);
    if (const auto old = m_places.constFind(entry.key); old != m_places.cend() && *old != place)
        m_entries.erase(*old);
    m_places.insert(entry.key, place);
    m_entries.insert_or_assign(place, entry);
}

void AgendaBook::drop(const AgendaKey &key)
{
    if (const auto old = m_places.constFind(key); old != m_places.cend()) {
        m_entries.erase(*old);
        m_places.erase(old);
    }
}

void AgendaBook::reload(const Change &change)
{
    if (!m_groups.contains(change.group))
        return;
    if (change.entity == entityIndexOf<Session>()) {
        drop({AgendaKey::Kind::Session, change.id});
        if (const auto session = m_workspace.get(Id<Session>{change.id}))
            put(*session);
    } else if (change.entity == entityIndexOf<ActionItem>()) {
        drop({AgendaKey::Kind::Action, change.id});
        if (const auto item = m_workspace.get(Id<ActionItem>{change.id})) {
            if (const auto entry = entryOf(*item, m_here))
                put(*entry);
        }
    } else {
        drop({AgendaKey::Kind::SubmitBy, change.id});
        drop({AgendaKey::Kind::ReviewBy, change.id});
        if (const auto round = m_workspace.get(Id<ReviewRound>{change.id})) {
            for (const AgendaEntry &entry : entriesOf(*round, m_here))
                put(entry);
        }
    }
}

void AgendaBook::apply(const ChangeSet &changes)
{
    // What was rebuilt may have lost rows that no change names.
    if (changes.origin == Origin::Rebuild) {
        for (const Uid &group : m_groups.keys())
            forget({group});
    }
    if (changes.origin == Origin::Rebuild || changes.touches(entityIndexOf<Group>()))
        meetGroups();
    bool touched = changes.touches(entityIndexOf<Group>()) || changes.origin == Origin::Rebuild;
    for (const Change &change : changes.changes) {
        if (change.entity == entityIndexOf<Session>() || change.entity == entityIndexOf<ActionItem>()
            || change.entity == entityIndexOf<ReviewRound>()) {
            reload(change);
            touched = true;
        }
    }
    if (touched)
        Q_EMIT changed();
}

std::vector<const AgendaEntry *> AgendaBook::between(const QDate &first, const QDate &last) const
{
    std::vector<const AgendaEntry *> out;
    const AgendaPlace from{first.toJulianDay(), std::numeric_limits<std::int64_t>::min(), {}};
    for (auto it = m_entries.lower_bound(from); it != m_entries.end() && it->second.day <= last; ++it)
        out.push_back(&it->second);
    return out;
}

const AgendaEntry *AgendaBook::find(const AgendaKey &key) const
{
    const auto place = m_places.constFind(key);
    if (place == m_places.cend())
        return nullptr;
    const auto it = m_entries.find(*place);
    return it == m_entries.end() ? nullptr : &it->second;
}

const AgendaEntry *AgendaBook::next(std::int64_t nowMs) const
{
    // A session that runs began yesterday at the earliest; within a day those without a time come first in
    // the book.
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, m_here).date();
    const AgendaPlace from{today.toJulianDay() - 1, std::numeric_limits<std::int64_t>::min(), {}};
    const AgendaEntry *best = nullptr;
    for (auto it = m_entries.lower_bound(from); it != m_entries.end(); ++it) {
        const AgendaEntry &entry = it->second;
        if (best && entry.day > best->day)
            break;
        if (entry.key.kind != AgendaKey::Kind::Session || entry.end <= nowMs)
            continue;
        if (!best || std::tie(entry.start, entry.key) < std::tie(best->start, best->key))
            best = &entry;
    }
    return best;
}

} // namespace cercle
