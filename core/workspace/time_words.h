#pragma once
// Moments for people in several time zones: the reader's own time first, then that of the group.

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <cstdint>

namespace cercle::words
{

// The reader's day of a moment, in milliseconds since 1970 UTC: what "today", "tomorrow" and "this week" are
// counted from.
QDate dayAt(std::int64_t ms);
// "18:30 in Paris", with the day where that is another one; empty where the zone's clock shows what the
// reader's does.
QString timeThere(std::int64_t ms, const QTimeZone &zone);
// "17:30 · 18:30 in Paris": the reader's time, then the other one, if it is another.
QString timeBoth(std::int64_t ms, const QTimeZone &zone);

// The reader's time alone, "17:30", with the day where the zone has another one.
QString timeHere(std::int64_t ms, const QTimeZone &zone);
// "Paris": what a zone is called after.
QString placeOf(const QTimeZone &zone);

} // namespace cercle::words
