#include "models/agenda_entry.h"

#include "models/session_time.h"

namespace cercle
{

namespace
{

constexpr std::int64_t dayMs = std::int64_t{24} * 3600 * 1000;

QDate dayOf(const Day &day)
{
    Session bearer; // the one reader of ISO days
    bearer.date = day;
    return dateOf(bearer);
}

// Something that takes a whole day of the reader.
AgendaEntry wholeDay(const QDate &day, const QTimeZone &here)
{
    AgendaEntry out;
    out.day = day;
    out.start = day.startOfDay(here).toMSecsSinceEpoch();
    out.end = out.start + dayMs;
    return out;
}

} // namespace

std::optional<AgendaEntry> entryOf(const Session &session, const QTimeZone &zone, const QTimeZone &here)
{
    const QDate date = dateOf(session);
    if (session.removed || !date.isValid())
        return std::nullopt;
    AgendaEntry out = wholeDay(date, here);
    out.timed = !session.time.hhmm.isEmpty();
    if (const auto start = startOf(session, zone); out.timed && start) {
        out.start = *start;
        out.end = *start + std::int64_t{60000} * qMax(session.minutes, 1);
        if (zone != here)
            out.day = QDateTime::fromMSecsSinceEpoch(*start, here).date();
    }
    out.key = {AgendaKey::Kind::Session, session.id.uid};
    out.group = session.group;
    out.session = session.id;
    out.title = session.title;
    return out;
}

std::optional<AgendaEntry> entryOf(const ActionItem &item, const QTimeZone &here)
{
    const QDate due = dayOf(item.due);
    if (item.removed || item.done || !due.isValid())
        return std::nullopt;
    AgendaEntry out = wholeDay(due, here);
    out.key = {AgendaKey::Kind::Action, item.id.uid};
    out.group = item.group;
    out.session = item.session;
    out.owner = item.owner;
    out.title = item.text;
    return out;
}

std::vector<AgendaEntry> entriesOf(const ReviewRound &round, const QTimeZone &here)
{
    std::vector<AgendaEntry> out;
    if (round.removed || round.phase == u"closed")
        return out;
    for (const auto kind : {AgendaKey::Kind::SubmitBy, AgendaKey::Kind::ReviewBy}) {
        const QDate day = dayOf(kind == AgendaKey::Kind::SubmitBy ? round.submitBy : round.reviewBy);
        if (!day.isValid())
            continue;
        AgendaEntry entry = wholeDay(day, here);
        entry.key = {kind, round.id.uid};
        entry.group = round.group;
        entry.title = round.title;
        out.push_back(entry);
    }
    return out;
}

AgendaPlace placeOf(const AgendaEntry &entry)
{
    return {entry.day.toJulianDay(), entry.timed ? entry.start : std::numeric_limits<std::int64_t>::min(),
            entry.key};
}

} // namespace cercle
