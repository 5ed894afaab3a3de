#pragma once
// When sessions are, as moments and in the reader's words. Dates are wall times of a zone; the clock is
// passed in.

#include "domain/session.h"
#include "workspace/time_words.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <optional>

namespace cercle
{

class Workspace;

// The wall date; invalid without one.
QDate dateOf(const Session &session);
// The session's own zone, else the group's, else the system's.
QTimeZone zoneOf(const Session &session, const QString &groupZone);
// The same, looking its group up.
QTimeZone zoneOf(const Workspace &workspace, const Session &session);
// Nothing without a date; a session without a time is taken to begin at midnight.
std::optional<std::int64_t> startOf(const Session &session, const QTimeZone &zone);

// The day on which it is where the reader is. Without a time, the wall date: such days never shift.
QDate dayHere(const Session &session, const QTimeZone &zone);

namespace words
{
// Where the reader is: "Tue 24 Nov, 18:30", with the year if it is another one than that of `today`. Where
// the clocks of the session's zone show something else, that follows: "Tue 24 Nov, 17:30 · 18:30 in Paris".
QString when(const Session &session, const QDate &today, const QTimeZone &zone);
// "Tuesday 24 November 2026, 18:30–20:00", and the same there.
QString whenAtLength(const Session &session, const QTimeZone &zone);
// "18:30 in Paris"; empty where the reader's clock shows the same.
QString whenThere(const Session &session, const QTimeZone &zone);
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
