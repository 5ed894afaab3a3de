#include "exchange/calendar_zone.h"
#include "exchange/document_parts.h"
#include "exchange/exports.h"
#include "exchange/safe_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <libical/ical.h>

#include <map>
#include <memory>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

// Text without what RFC 5545 forbids in one: control characters other than the line end.
QByteArray calendarText(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c == u'\n' || c == u'\t' || c.unicode() >= 0x20 ? c : QChar(u' ');
    return out.trimmed().toUtf8();
}

icaltimetype utc(std::int64_t ms)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return icaltime_from_string(at.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1().constData());
}

void add(icalcomponent *to, icalproperty *property)
{
    icalcomponent_add_property(to, property);
}

QString description(const SessionDocument &document)
{
    const DocumentWords words = documentWords(document.language);
    QStringList lines;
    if (!document.goal.isEmpty())
        lines << withColon(words.goal, document.french()) + u' ' + oneLine(document.goal);
    for (const auto &turn : document.roles)
        lines << withColon(turn.role, document.french()) + u' ' + turn.person;
    if (!document.call.isEmpty())
        lines << withColon(words.call, document.french()) + u' ' + document.call.toString(QUrl::FullyEncoded);
    if (!document.agenda.empty()) {
        lines << QString() << withColon(words.agenda, document.french());
        int n = 0;
        for (const auto &point : document.agenda)
            lines << QStringLiteral("%1. %2").arg(++n).arg(oneLine(point.text));
    }
    return lines.join(u'\n');
}

// A wall time of the session's zone; a day alone where the session has no time.
icalproperty *when(icalproperty *property, const SessionDocument &document)
{
    if (!document.time.hhmm.isEmpty())
        icalproperty_add_parameter(property, icalparameter_new_tzid(document.zone.toUtf8().constData()));
    return property;
}

icaltimetype wall(const QDateTime &at)
{
    return icaltime_from_string(at.toString(QStringLiteral("yyyyMMdd'T'HHmmss")).toLatin1().constData());
}

Component event(const SessionDocument &document)
{
    Component out(icalcomponent_new(ICAL_VEVENT_COMPONENT));
    icalcomponent *to = out.get();
    const QString summary =
        document.groupTitle.isEmpty()
            ? oneLine(document.title)
            : oneLine(document.groupTitle) + QStringLiteral(" \u00B7 ") + oneLine(document.title);
    add(to, icalproperty_new_uid((document.session.toLatin1() + "@cercle").constData()));
    add(to, icalproperty_new_dtstamp(utc(document.stampMs)));
    add(to, icalproperty_new_sequence(document.sequence));
    const QDate day = QDate::fromString(document.date.iso, Qt::ISODate);
    if (document.time.hhmm.isEmpty()) {
        icaltimetype start =
            icaltime_from_string(day.toString(QStringLiteral("yyyyMMdd")).toLatin1().constData());
        add(to, icalproperty_new_dtstart(start));
    } else {
        const QTimeZone zone(document.zone.toUtf8());
        const QTime time = QTime::fromString(document.time.hhmm, QStringLiteral("HH:mm"));
        // The start is the wall time as agreed, even in the hour that a change of clocks leaves out; the end
        // is that many real minutes later.
        add(to, when(icalproperty_new_dtstart(wall(QDateTime(day, time, Qt::UTC))), document));
        const int minutes = document.minutes > 0 ? document.minutes : 60;
        const QDateTime end = QDateTime(day, time, zone).addSecs(qint64(minutes) * 60);
        add(to, when(icalproperty_new_dtend(wall(end)), document));
    }
    add(to, icalproperty_new_summary(calendarText(summary).constData()));
    if (const QByteArray text = calendarText(description(document)); !text.isEmpty())
        add(to, icalproperty_new_description(text.constData()));
    const auto call = safeUrl(document.call.toString(QUrl::FullyEncoded));
    const QByteArray place =
        document.place.isEmpty() && call ? encodedUrl(*call) : calendarText(document.place);
    if (!place.isEmpty())
        add(to, icalproperty_new_location(place.constData()));
    if (call) {
        add(to, icalproperty_new_url(encodedUrl(*call).constData()));
        icalproperty *conference = icalproperty_new_conference(encodedUrl(*call).constData()); // RFC 7986
        icalproperty_add_parameter(conference, icalparameter_new_value(ICAL_VALUE_URI));
        add(to, conference);
    }
    add(to, icalproperty_new_status(ICAL_STATUS_CONFIRMED));

    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description(calendarText(summary).constData()));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    // A quarter of an hour before; of a whole day, which begins at midnight, at nine in the morning of that
    // day.
    trigger.duration = icaldurationtype_from_int(document.time.hhmm.isEmpty() ? 9 * 3600 : -15 * 60);
    add(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(to, alarm);
    return out;
}

bool hasDay(const SessionDocument &document)
{
    return QDate::fromString(document.date.iso, Qt::ISODate).isValid();
}

Result<Done> checkTime(const SessionDocument &document)
{
    if (document.time.hhmm.isEmpty())
        return done();
    if (document.zone.isEmpty())
        return Error{Error::Kind::Invalid,
                     Words::tr("The session “%1” has a time but no time zone; set one like Europe/Paris.")
                         .arg(document.title)};
    if (!QTime::fromString(document.time.hhmm, QStringLiteral("HH:mm")).isValid())
        return Error{Error::Kind::Invalid,
                     Words::tr("The session “%1” has no valid time (“%2”); write it like 18:30.")
                         .arg(document.title, document.time.hhmm)};
    return done();
}

// libical ends lines as the platform does and folds at 75 octets; a calendar file has CRLF everywhere.
QByteArray written(icalcomponent *calendar)
{
    char *text = icalcomponent_as_ical_string_r(calendar);
    QByteArray out(text);
    icalmemory_free_buffer(text);
    return out.replace("\r\n", "\n").replace('\n', "\r\n");
}

} // namespace

Result<QByteArray> exportCalendar(const QString &name, const std::vector<SessionDocument> &documents)
{
    Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Cercle//Cercle//EN"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    if (!name.isEmpty()) {
        icalproperty *title = icalproperty_new_x(calendarText(name).constData());
        icalproperty_set_x_name(title, "X-WR-CALNAME");
        add(calendar.get(), title);
    }
    std::map<QString, std::pair<QDate, QDate>> zones; // with the first and last day they are needed for
    for (const SessionDocument &document : documents) {
        if (!hasDay(document))
            continue;
        if (auto good = checkTime(document); !good)
            return good.error();
        if (document.time.hhmm.isEmpty())
            continue;
        const QDate day = QDate::fromString(document.date.iso, Qt::ISODate);
        auto &span = zones.try_emplace(document.zone, day, day).first->second;
        span = {std::min(span.first, day), std::max(span.second, day)};
    }
    for (const auto &[zone, span] : zones) {
        const auto made = calendarZone(zone, span.first, span.second);
        if (!made)
            return made.error();
        icalcomponent_add_component(calendar.get(), *made);
    }
    for (const SessionDocument &document : documents) {
        if (hasDay(document))
            icalcomponent_add_component(calendar.get(), event(document).release());
    }
    return written(calendar.get());
}

Result<QByteArray> exportIcs(const SessionDocument &document)
{
    if (!hasDay(document))
        return Error{Error::Kind::Invalid,
                     Words::tr("The session “%1” has no date yet; set one to put it into a calendar.")
                         .arg(document.title)};
    return exportCalendar({}, {document});
}

} // namespace cercle
