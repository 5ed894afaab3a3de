#pragma once
// A time zone as iCalendar wants it (RFC 5545, 3.6.5): the observances that hold around the events, so that a
// calendar program that knows no "Europe/Paris" still shows 18:30 on both sides of a change of clocks.

#include "base/result.h"

#include <QDate>
#include <QString>

struct icalcomponent_impl;

namespace cercle
{

// The VTIMEZONE of an IANA zone for events from `first` to `last`, for the caller to free or to add to a
// calendar. Changes that follow one yearly rule for ten years on are written as that rule, others as dates.
// Error (Invalid): the system's time zone data does not know the zone.
Result<icalcomponent_impl *> calendarZone(const QString &zone, QDate first, QDate last);

} // namespace cercle
