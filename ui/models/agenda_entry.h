#pragma once
// What has a day: sessions, promised actions and the deadlines of review rounds, as one kind of value for
// lists and months.

#include "domain/review.h"
#include "domain/session.h"

#include <QDate>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace cercle
{

struct AgendaKey {
    enum class Kind { Session, SubmitBy, ReviewBy, Action };
    Kind kind = Kind::Session;
    Uid id; // of the session, the round or the action

    auto operator<=>(const AgendaKey &) const = default;
};

inline size_t qHash(const AgendaKey &key, size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(key.kind), key.id);
}

struct AgendaEntry {
    AgendaKey key;
    Id<Group> group;
    Id<Session> session; // itself, or the one where an action was agreed
    Id<Member> owner;    // of an action
    QString title;
    QDate day;              // where the reader is
    std::int64_t start = 0; // milliseconds since 1970 UTC; the day's beginning where there is no time
    std::int64_t end = 0;
    bool timed = false;

    bool operator==(const AgendaEntry &) const = default;
};

// Nothing for what is removed or has no day. `zone` is the session's, `here` the reader's.
std::optional<AgendaEntry> entryOf(const Session &session, const QTimeZone &zone, const QTimeZone &here);
// Nothing for what is done, too.
std::optional<AgendaEntry> entryOf(const ActionItem &item, const QTimeZone &here);
// Up to two; none of a round that is closed.
std::vector<AgendaEntry> entriesOf(const ReviewRound &round, const QTimeZone &here);

// By day; of one day what has no time first, then by time.
struct AgendaPlace {
    qint64 day = 0;
    std::int64_t start = 0;
    AgendaKey key;

    auto operator<=>(const AgendaPlace &) const = default;
};
AgendaPlace placeOf(const AgendaEntry &entry);

} // namespace cercle
