#pragma once
// Days in the reader's words: headings, due dates, greetings. The day of today is passed in.

#include "models/session_facts.h"
#include "workspace/time_words.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace cercle::words
{

// "Today", "Tomorrow", "Yesterday", else "Tue 1 Dec", with the year if it is another one.
QString dayHeading(const QDate &day, const QDate &today);
// How pressing a due day is: "Today", "Tomorrow", "Tue 1 Dec", "2 days late", "No date".
StatusWord due(const QDate &day, const QDate &today);
// "Good morning, Inès" by the time of day; with the first word of the name.
QString greeting(const QString &name, const QTime &now);
// "Tuesday 24 November", for people and for screen readers.
QString dayAtLength(const QDate &day);

} // namespace cercle::words
