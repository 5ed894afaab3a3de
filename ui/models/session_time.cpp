#include "models/session_time.h"

#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionTime)
};

constexpr QChar noBreak(0x00A0);

// The number that `count` digits at `at` make, or -1. By hand: lists ask for the times of thousands of
// sessions, and the parsers of Qt are made for any format.
int number(const QString &text, qsizetype at, qsizetype count)
{
    if (at + count > text.size())
        return -1;
    int out = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return -1;
        out = out * 10 + (c - u'0');
    }
    return out;
}

QTime timeOf(const Session &session)
{
    const QString &text = session.time.hhmm;
    if (text.size() != 5 || text[2] != u':')
        return {};
    return {number(text, 0, 2), number(text, 3, 2)};
}

QString clockTime(const QTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

} // namespace

QDate dateOf(const Session &session)
{
    const QString &text = session.date.iso;
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    return {number(text, 0, 4), number(text, 5, 2), number(text, 8, 2)};
}

QTimeZone zoneOf(const Session &session, const QString &groupZone)
{
    for (const QString &name : {session.zone, groupZone}) {
        if (name.isEmpty())
            continue;
        if (QTimeZone zone(name.toLatin1()); zone.isValid())
            return zone;
    }
    return QTimeZone::systemTimeZone();
}

QTimeZone zoneOf(const Workspace &workspace, const Session &session)
{
    const auto group = workspace.get(session.group);
    return zoneOf(session, group ? group->zone : QString());
}

std::optional<std::int64_t> startOf(const Session &session, const QTimeZone &zone)
{
    const QDate date = dateOf(session);
    if (!date.isValid())
        return std::nullopt;
    const QTime time = timeOf(session);
    const QDateTime start = time.isValid() ? QDateTime(date, time, zone) : date.startOfDay(zone);
    return start.toMSecsSinceEpoch();
}

QDate dayHere(const Session &session, const QTimeZone &zone)
{
    const auto start = startOf(session, zone);
    return start && timeOf(session).isValid() ? words::dayAt(*start) : dateOf(session);
}

namespace words
{

QString when(const Session &session, const QDate &today, const QTimeZone &zone)
{
    const QDate date = dayHere(session, zone);
    if (!date.isValid())
        return Words::tr("No date yet");
    //: Format of a date without its year, in Qt's date codes.
    const QString format = date.year() == today.year() ? Words::tr("ddd d MMM") : Words::tr("ddd d MMM yyyy");
    QString out = QLocale().toString(date, format);
    if (const auto start = startOf(session, zone); start && timeOf(session).isValid())
        out += QStringLiteral(", ") + timeBoth(*start, zone);
    return out;
}

QString whenAtLength(const Session &session, const QTimeZone &zone)
{
    const QDate date = dayHere(session, zone);
    if (!date.isValid())
        return Words::tr("No date yet");
    QString out = capitalised(QLocale().toString(date, QLocale::LongFormat));
    const auto start = startOf(session, zone);
    if (!start || !timeOf(session).isValid())
        return out;
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(*start);
    out += QStringLiteral(", ") + clockTime(here.time());
    if (session.minutes > 0)
        out += QStringLiteral("–") + clockTime(here.addSecs(session.minutes * 60).time());
    if (const QString there = timeThere(*start, zone); !there.isEmpty())
        out += QStringLiteral(" · ") + there;
    return out;
}

QString whenThere(const Session &session, const QTimeZone &zone)
{
    const auto start = startOf(session, zone);
    return start && timeOf(session).isValid() ? timeThere(*start, zone) : QString();
}

QString duration(int minutes)
{
    if (minutes <= 0)
        return {};
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return Words::tr("%1 min").arg(rest).replace(u' ', noBreak);
    if (rest == 0)
        return Words::tr("%1 h").arg(hours).replace(u' ', noBreak);
    return Words::tr("%1 h %2").arg(hours).arg(rest, 2, 10, QLatin1Char('0')).replace(u' ', noBreak);
}

QString month(const QDate &date)
{
    return capitalised(QLocale().standaloneMonthName(date.month())) + u' ' + QString::number(date.year());
}

QString ago(std::int64_t thenMs, std::int64_t nowMs)
{
    constexpr std::int64_t minute = 60000;
    const std::int64_t passed = nowMs - thenMs;
    if (passed < minute)
        return Words::tr("just now");
    if (passed < 60 * minute)
        return Words::tr("%1 min ago").arg(passed / minute);
    if (passed < 24 * 60 * minute)
        return Words::tr("%1 h ago").arg(passed / (60 * minute));
    return Words::tr("on %1").arg(QLocale().toString(dayAt(thenMs), Words::tr("ddd d MMM")));
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace words

} // namespace cercle
