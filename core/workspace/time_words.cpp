#include "workspace/time_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace cercle::words
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

QString clockTime(const QTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

// "Europe/Paris" is Paris, "America/Argentina/Buenos_Aires" Buenos Aires.
QString placeOf(const QTimeZone &zone)
{
    return QString::fromLatin1(zone.id()).section(u'/', -1).replace(u'_', u' ');
}

QDate dayAt(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date();
}

QString timeThere(std::int64_t ms, const QTimeZone &zone)
{
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(ms);
    const QDateTime there = here.toTimeZone(zone);
    if (here.date() == there.date() && here.time() == there.time())
        return {};
    if (here.date() == there.date())
        return Words::tr("%1 in %2", "18:30 in Paris").arg(clockTime(there.time()), placeOf(zone));
    //: Format of a day that stands before the time there, in Qt's date codes.
    const QString day = QLocale().toString(there.date(), Words::tr("ddd d MMM"));
    return Words::tr("%1, %2 in %3", "Wed 25 Nov, 00:30 in Paris")
        .arg(day, clockTime(there.time()), placeOf(zone));
}

QString timeHere(std::int64_t ms, const QTimeZone &zone)
{
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(ms);
    if (here.date() == here.toTimeZone(zone).date())
        return clockTime(here.time());
    //: A day and a time of that day.
    return Words::tr("%1, %2").arg(QLocale().toString(here.date(), Words::tr("ddd d MMM")),
                                   clockTime(here.time()));
}

QString timeBoth(std::int64_t ms, const QTimeZone &zone)
{
    const QString here = clockTime(QDateTime::fromMSecsSinceEpoch(ms).time());
    const QString there = timeThere(ms, zone);
    return there.isEmpty() ? here : here + QStringLiteral(" · ") + there;
}

} // namespace cercle::words
