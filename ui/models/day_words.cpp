#include "models/day_words.h"

#include "models/session_time.h"

#include <QCoreApplication>
#include <QLocale>

namespace cercle::words
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};

constexpr qsizetype longestName = 24;

QString shortDay(const QDate &day, const QDate &today)
{
    //: Formats of a date without and with its year, in Qt's date codes.
    const QString format = day.year() == today.year() ? Words::tr("ddd d MMM") : Words::tr("ddd d MMM yyyy");
    return capitalised(QLocale().toString(day, format));
}

} // namespace

QString dayHeading(const QDate &day, const QDate &today)
{
    switch (today.daysTo(day)) {
    case -1:
        return Words::tr("Yesterday");
    case 0:
        return Words::tr("Today");
    case 1:
        return Words::tr("Tomorrow");
    default:
        return shortDay(day, today);
    }
}

StatusWord due(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return {Words::tr("No date"), Tone::Neutral};
    const qint64 days = today.daysTo(day);
    if (days < 0)
        return {Words::tr("%n day(s) late", nullptr, static_cast<int>(qMin<qint64>(-days, 9999))),
                Tone::Danger};
    if (days == 0)
        return {Words::tr("Today"), Tone::Warn};
    if (days == 1)
        return {Words::tr("Tomorrow"), Tone::Warn};
    return {shortDay(day, today), days < 7 ? Tone::Info : Tone::Neutral};
}

QString greeting(const QString &name, const QTime &now)
{
    QString first = name.simplified().section(u' ', 0, 0);
    if (first.size() > longestName)
        first = first.left(longestName - 1) + QStringLiteral("…");
    if (now.hour() >= 18 || now.hour() < 4)
        return Words::tr("Good evening, %1").arg(first);
    if (now.hour() >= 12)
        return Words::tr("Good afternoon, %1").arg(first);
    return Words::tr("Good morning, %1").arg(first);
}

QString dayAtLength(const QDate &day)
{
    //: Format of a day without its year, in Qt's date codes.
    return capitalised(QLocale().toString(day, Words::tr("dddd d MMMM")));
}

} // namespace cercle::words
