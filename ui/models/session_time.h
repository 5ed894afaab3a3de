#pragma once
// When sessions are, as moments and in the reader's words. Dates are wall times of a zone; the clock is passed in.

#include "domain/session.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <optional>

namespace cercle {

// The wall date; invalid without one.
QDate dateOf(const Session &session);
// The session's own zone, else the group's, else the system's.
QTimeZone zoneOf(const Session &session, const QString &groupZone);
// Nothing without a date; a session without a time is taken to begin at midnight.
std::optional<std::int64_t> startOf(const Session &session, const QTimeZone &zone);

namespace words {
// "Tue 24 Nov, 18:30", with the year if it is another one than that of `today`.
QString when(const Session &session, const QDate &today);
// "Tuesday 24 November 2026, 18:30 – 20:00"
QString whenAtLength(const Session &session);
// The same moment where the reader is, "19:30 here"; empty if that is the same wall time.
QString whenHere(const Session &session, const QTimeZone &zone);
// "1 h 30", "45 min", with no-break spaces.
QString duration(int minutes);
// "December 2026", "Décembre 2026"
QString month(const QDate &date);
// How long ago, in coarse words: "just now", "5 min ago", "3 h ago", "on Tue 24 Nov"
QString ago(std::int64_t thenMs, std::int64_t nowMs);
// First letter in upper case.
QString capitalised(const QString &text);
} // namespace words

} // namespace cercle
