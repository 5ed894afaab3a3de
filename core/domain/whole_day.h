#pragma once

#include "domain/session.h"

namespace cercle
{

// A session that has a day and no hour, such as a day of work together: it goes on until midnight, and how
// many minutes stand in its row says nothing.
inline bool isWholeDay(const Session &session)
{
    return !session.date.iso.isEmpty() && session.time.hhmm.isEmpty();
}

// How long it goes on, in minutes; 0 where nobody said.
inline int minutesOf(const Session &session)
{
    return isWholeDay(session) ? 24 * 60 : session.minutes;
}

// What people are told of that: 0, and nothing is said, for a whole day.
inline int minutesToShow(const Session &session)
{
    return isWholeDay(session) ? 0 : session.minutes;
}

} // namespace cercle
