#pragma once
// Calendar files (RFC 5545) as plain dates: every occurrence of every event, at the wall time of a zone that
// this system knows. libical reads them and expands the rules.

#include "exchange/import_text.h"

#include <QDateTime>
#include <QUrl>

#include <vector>

namespace cercle
{

// One occurrence of an event.
struct CalendarDate {
    QString uid;     // of the event, "" where the file gives none
    QString instant; // which occurrence: its planned start as the file writes it; "" for an event that is not
                     // repeated
    QString title;
    QDate date;
    QTime time;      // invalid: the whole day
    QString zone;    // IANA; "" for a time that belongs to no zone
    int minutes = 0; // 0: the file does not say
    QString place;
    QUrl call; // http or https
    QString description;
    int line = 0;

    bool operator==(const CalendarDate &) const = default;
};

struct CalendarList {
    QString name; // of the calendar, "" where there is none
    std::vector<CalendarDate> dates;
    std::vector<NotTaken> notTaken;
};

// Of what is repeated, the occurrences from `from` to `until`, both included, and at most `seriesMost` of
// each event; `notTaken` says where there were more. Events that are not repeated come whenever they are.
// What is cancelled or has no day is not taken. Times of a zone that this system does not know are converted
// to `zone` (IANA) by the rules in the file. Error (Invalid): no UTF-8, or no calendar.
constexpr int seriesMost = 104;
Result<CalendarList> readCalendar(const QString &fileName, const QByteArray &bytes, const QString &zone,
                                  QDate from, QDate until);

} // namespace cercle
