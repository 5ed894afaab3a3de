#include "exchange/calendar_zone.h"
#include "exchange/exports.h"

#include "catch.h"
#include "exchange/sample_document.h"

#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

using namespace cercle;
using cercle::test::sampleDocument;

namespace
{

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Calendar = std::unique_ptr<icalcomponent, FreeComponent>;

Calendar reread(const QByteArray &ics)
{
    Calendar calendar(icalparser_parse_string(ics.constData()));
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalrestriction_check(calendar.get()));
    return calendar;
}

// The instant that a reader gets who knows the zone only from the file.
QDateTime startOf(icalcomponent *calendar, icalcomponent *event)
{
    icalproperty *start = icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
    REQUIRE(start);
    icalparameter *zone = icalproperty_get_first_parameter(start, ICAL_TZID_PARAMETER);
    REQUIRE(zone);
    icaltimezone *known = icalcomponent_get_timezone(calendar, icalparameter_get_tzid(zone));
    REQUIRE(known);
    icaltimetype at = icalproperty_get_dtstart(start);
    return QDateTime::fromSecsSinceEpoch(icaltime_as_timet_with_zone(at, known), Qt::UTC);
}

SessionDocument on(const char *day, const char *time = "18:30", const char *zone = "Europe/Paris")
{
    SessionDocument d = sampleDocument();
    d.date = {QString::fromLatin1(day)};
    d.time = {QString::fromLatin1(time)};
    d.zone = QString::fromLatin1(zone);
    d.session = Uid::derive({}, "test", day);
    return d;
}

} // namespace

TEST_CASE("a session's calendar file is what RFC 5545 wants")
{
    const QByteArray ics = *exportIcs(sampleDocument());
    CHECK(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    CHECK(ics.endsWith("END:VCALENDAR\r\n"));
    CHECK(ics.count('\n') == ics.count("\r\n"));
    for (const QByteArray &line : ics.split('\n'))
        CHECK(line.size() <= 76); // 75 octets and the CR
    const QByteArray unfolded = QByteArray(ics).replace("\r\n ", "");
    CHECK(unfolded.contains("UID:" + sampleDocument().session.toLatin1() + "@cercle\r\n"));
    CHECK(unfolded.contains("\r\nDTSTAMP:20261118T110640Z\r\n"));
    CHECK(unfolded.contains("\r\nSEQUENCE:4\r\n"));
    CHECK(unfolded.contains("\r\nDTSTART;TZID=Europe/Paris:20261124T183000\r\n"));
    CHECK(unfolded.contains("\r\nDTEND;TZID=Europe/Paris:20261124T200000\r\n"));
    CHECK(unfolded.contains("\r\nURL:https://meet.example.org/cercle?a=1&b=%C3%A9\r\n"));
    CHECK(unfolded.contains("\r\nLOCATION:Biblioth\xC3\xA8que\\, salle 2\r\n"));
    CHECK(unfolded.contains("\r\nTRIGGER:-PT15M\r\n"));
    CHECK(unfolded.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n"));
    const Calendar calendar = reread(ics);
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    REQUIRE(event);
    CHECK(QString::fromUtf8(icalcomponent_get_summary(event))
          == QStringLiteral("Python à plusieurs · Les décorateurs"));
    CHECK(QString::fromUtf8(icalcomponent_get_description(event))
              .contains(QStringLiteral("1. Tour de table\n2. Décorateurs")));
}

TEST_CASE("the wall time survives every change of clocks")
{
    struct Case {
        const char *day, *time, *zone;
    };
    const Case cases[] = {{"2026-10-24", "18:30", "Europe/Paris"},
                          {"2026-10-25", "18:30", "Europe/Paris"},
                          {"2026-10-26", "18:30", "Europe/Paris"},
                          {"2027-03-27", "18:30", "Europe/Paris"},
                          {"2027-03-28", "18:30", "Europe/Paris"},
                          {"2027-03-29", "18:30", "Europe/Paris"},
                          {"2026-03-28", "23:59", "Europe/Paris"},
                          {"2026-07-14", "09:00", "America/New_York"},
                          {"2026-11-01", "12:00", "America/New_York"},
                          {"2026-04-05", "12:00", "Australia/Lord_Howe"},
                          {"2026-02-15", "12:00", "Africa/Casablanca"},
                          {"2026-02-25", "12:00", "Africa/Casablanca"},
                          {"2026-03-25", "12:00", "Africa/Casablanca"},
                          {"2026-06-01", "12:00", "Asia/Kolkata"},
                          {"2026-06-01", "12:00", "UTC"},
                          {"2016-08-08", "12:00", "Europe/Paris"},
                          {"2031-12-31", "23:00", "America/Sao_Paulo"}};
    for (const Case &one : cases) {
        INFO(one.day << ' ' << one.time << ' ' << one.zone);
        const Calendar calendar = reread(*exportIcs(on(one.day, one.time, one.zone)));
        const QDateTime wanted(QDate::fromString(QString::fromLatin1(one.day), Qt::ISODate),
                               QTime::fromString(QString::fromLatin1(one.time), QStringLiteral("HH:mm")),
                               QTimeZone(one.zone));
        CHECK(
            startOf(calendar.get(), icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT))
            == wanted.toUTC());
    }
    // The hour that was skipped keeps the words that were agreed.
    CHECK(exportIcs(on("2027-03-28", "02:30"))->contains("DTSTART;TZID=Europe/Paris:20270328T023000"));
}

TEST_CASE("a regular zone is written as two yearly rules")
{
    const QByteArray ics = *exportIcs(sampleDocument());
    CHECK(ics.contains("DTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:"
                       "CEST\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"));
    CHECK(ics.contains("DTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:"
                       "CET\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"));
    CHECK(exportIcs(on("2026-06-01", "12:00", "America/New_York"))
              ->contains("RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3"));
    CHECK_FALSE(exportIcs(on("2026-06-01", "12:00", "Africa/Casablanca"))->contains("RRULE"));
}

TEST_CASE("an end after a change of clocks counts real minutes")
{
    SessionDocument d = on("2026-10-25", "01:00");
    d.minutes = 180;
    CHECK(exportIcs(d)->contains("DTEND;TZID=Europe/Paris:20261025T030000"));
}

TEST_CASE("a session without a time is a whole day; without a place it is where the call is")
{
    SessionDocument d = sampleDocument();
    d.time = {};
    d.place.clear();
    d.zone.clear();
    const QByteArray ics = QByteArray(*exportIcs(d)).replace("\r\n ", "");
    CHECK(ics.contains("DTSTART;VALUE=DATE:20261124\r\n"));
    CHECK_FALSE(ics.contains("VTIMEZONE"));
    CHECK(ics.contains("LOCATION:https://meet.example.org/"));
    // Its alarm is on the day itself, not the evening before.
    const Calendar calendar = reread(ics);
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    icalcomponent *alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
    REQUIRE(alarm);
    const icaltriggertype trigger =
        icalproperty_get_trigger(icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY));
    icaltimetype start = icalcomponent_get_dtstart(event);
    start.is_date = 0;
    const icaltimetype rings = icaltime_add(start, trigger.duration);
    CHECK(rings.day == 24);
    CHECK(rings.hour == 9);
}

TEST_CASE("many sessions share one calendar and one zone")
{
    std::vector<SessionDocument> all{on("2026-10-20"), on("2026-10-27"),
                                     on("2026-11-03", "12:00", "America/New_York"), sampleDocument()};
    all.back().date = {};
    const QByteArray ics = *exportCalendar(QStringLiteral("Python, à plusieurs"), all);
    CHECK(ics.count("BEGIN:VEVENT") == 3);
    CHECK(ics.count("BEGIN:VTIMEZONE") == 2);
    CHECK(ics.contains("X-WR-CALNAME:Python"));
    const Calendar calendar = reread(ics);
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    CHECK(startOf(calendar.get(), event) == QDateTime(QDate(2026, 10, 20), QTime(16, 30), Qt::UTC));
    event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    CHECK(startOf(calendar.get(), event) == QDateTime(QDate(2026, 10, 27), QTime(17, 30), Qt::UTC));
    CHECK(exportCalendar(QStringLiteral("none"), {})->contains("END:VCALENDAR"));
}

TEST_CASE("text with commas, lines, emoji and control characters comes back whole")
{
    SessionDocument d = sampleDocument();
    d.title = QStringLiteral("a, b; c\\ d 👩‍🚀 \u0007e: \"f\"") + QString(300, QChar(0xE9));
    d.goal = QStringLiteral("one\ntwo");
    const Calendar calendar = reread(*exportIcs(d));
    icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    CHECK(QString::fromUtf8(icalcomponent_get_summary(event))
              .contains(QStringLiteral("a, b; c\\ d 👩‍🚀  e: \"f\"éééé")));
}

TEST_CASE("a session that no calendar can hold is refused with the reason")
{
    SessionDocument d = sampleDocument();
    d.zone = QStringLiteral("Europe/Pariz");
    CHECK(exportIcs(d).error().text.contains(QStringLiteral("Europe/Pariz")));
    d.zone.clear();
    CHECK(exportIcs(d).error().text.contains(QStringLiteral("no time zone")));
    d = sampleDocument();
    d.time = {QStringLiteral("25:61")};
    CHECK(exportIcs(d).error().text.contains(QStringLiteral("25:61")));
    d.date = {};
    CHECK(exportIcs(d).error().text.contains(QStringLiteral("no date")));
}
