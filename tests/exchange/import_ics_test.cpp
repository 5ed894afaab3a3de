#include "exchange/calendar_reader.h"
#include "exchange/import_ics.h"

#include "catch.h"
#include "domain/whole_day.h"
#include "exchange/gather.h"
#include "workspace/profiles.h"

#include <QFile>

using namespace cercle;

namespace
{

const QDate from(2026, 1, 1), until(2026, 12, 31);

QByteArray calendar(const QByteArray &inside)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\n" + inside + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:one@example\r\n" + lines + "END:VEVENT\r\n";
}

CalendarList read(const QByteArray &bytes, const QString &zone = QStringLiteral("Europe/Paris"))
{
    const auto list = readCalendar(QStringLiteral("x.ics"), bytes, zone, from, until);
    if (!list)
        FAIL(list.error().text.toStdString());
    return *list;
}

QStringList days(const CalendarList &list)
{
    QStringList out;
    for (const CalendarDate &date : list.dates)
        out += date.date.toString(QStringLiteral("MM-dd")) + date.time.toString(QStringLiteral(" HH:mm"));
    return out;
}

struct Group1 {
    Profile profile{5, QStringLiteral("Lea")};
    QTemporaryDir folder;
    Id<Group> group = [this] {
        GroupDraft draft;
        draft.title = QStringLiteral("Calls");
        draft.zone = QStringLiteral("Europe/Paris");
        return *profile->createGroup(draft);
    }();

    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("x.ics"))
    {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    std::vector<Session> sessions() { return profile->list<Session>(Filter().in(group)); }
};

} // namespace

TEST_CASE("an event comes with its wall time, length, place, link and words")
{
    const CalendarList list = read(calendar(
        "X-WR-CALNAME:Cercle du mardi\r\n"
        + event("DTSTART;TZID=Europe/Paris:20261124T183000\r\nDTEND;TZID=Europe/Paris:20261124T200000\r\n"
                "SUMMARY:Graphes\\, suite\r\nLOCATION:Salle 3\r\nURL:https://meet.example/abc\r\n"
                "DESCRIPTION:Relire\\nle chapitre 2\r\n")));
    REQUIRE(list.dates.size() == 1);
    const CalendarDate &date = list.dates[0];
    CHECK(list.name == u"Cercle du mardi"_qs);
    CHECK(date.title == u"Graphes, suite"_qs);
    CHECK(date.date == QDate(2026, 11, 24));
    CHECK(date.time == QTime(18, 30));
    CHECK(date.zone == u"Europe/Paris"_qs);
    CHECK(date.minutes == 90);
    CHECK(date.place == u"Salle 3"_qs);
    CHECK(date.call == QUrl(u"https://meet.example/abc"_qs));
    CHECK(date.description == u"Relire\nle chapitre 2"_qs);
}

TEST_CASE("a weekly series stays at its wall time over the change of clocks, without the dates taken out, "
          "with the moved one")
{
    const QByteArray zone = "DTSTART;TZID=Europe/Paris:";
    const CalendarList list =
        read(calendar(event(zone
                            + "20261013T183000\r\nDURATION:PT1H\r\nSUMMARY:S\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\n"
                              "EXDATE;TZID=Europe/Paris:20261020T183000\r\n")
                      + event("RECURRENCE-ID;TZID=Europe/Paris:20261103T183000\r\n" + zone
                              + "20261104T190000\r\nDURATION:PT30M\r\nSUMMARY:S\r\n")));
    CHECK(days(list)
          == QStringList{u"10-13 18:30"_qs, u"10-27 18:30"_qs, u"11-10 18:30"_qs, u"11-04 19:00"_qs});
    CHECK(list.notTaken.empty());
}

TEST_CASE("what goes on without end is taken for the time asked for, and that is said")
{
    const CalendarList list = read(
        calendar(event("DTSTART;TZID=Europe/Paris:20200107T183000\r\nSUMMARY:S\r\nRRULE:FREQ=WEEKLY\r\n")));
    CHECK(list.dates.size() == 52);
    CHECK(list.dates.front().date == QDate(2026, 1, 6));
    CHECK(list.dates.back().date == QDate(2026, 12, 29));
    REQUIRE(list.notTaken.size() == 1);
    // One that ends is taken whole, however long ago it was.
    const CalendarList old = read(calendar(
        event("DTSTART;TZID=Europe/"
              "Paris:20150106T183000\r\nSUMMARY:S\r\nRRULE:FREQ=WEEKLY;UNTIL=20150201T000000Z\r\n")));
    CHECK(days(old)
          == QStringList{u"01-06 18:30"_qs, u"01-13 18:30"_qs, u"01-20 18:30"_qs, u"01-27 18:30"_qs});
    // One for every second neither hangs nor fills the memory.
    const CalendarList flood =
        read(calendar(event("DTSTART:20260101T000000Z\r\nSUMMARY:S\r\nRRULE:FREQ=SECONDLY\r\n")));
    CHECK(flood.dates.size() == seriesMost);
}

TEST_CASE(
    "UTC and zones that only the file knows become the group's wall time; whole days and floating times stay")
{
    const CalendarList list =
        read(calendar("BEGIN:VTIMEZONE\r\nTZID:Office\r\nBEGIN:STANDARD\r\nDTSTART:"
                      "19700101T000000\r\nTZOFFSETFROM:-0500\r\n"
                      "TZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
                      + event("DTSTART:20261124T173000Z\r\nSUMMARY:utc\r\n")
                      + event("DTSTART;TZID=Office:20261124T120000\r\nSUMMARY:office\r\n")
                      + event("DTSTART;VALUE=DATE:20261125\r\nSUMMARY:day\r\n")
                      + event("DTSTART:20261126T090000\r\nSUMMARY:floating\r\n")
                      + event("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/"
                              "London:20261127T090000\r\nSUMMARY:path\r\n")));
    CHECK(days(list)
          == QStringList{u"11-24 18:30"_qs, u"11-24 18:00"_qs, u"11-25"_qs, u"11-26 09:00"_qs,
                         u"11-27 09:00"_qs});
    CHECK(list.dates[0].zone == u"Europe/Paris"_qs);
    CHECK(list.dates[3].zone.isEmpty());
    CHECK(list.dates[4].zone == u"Europe/London"_qs);
}

TEST_CASE("what is cancelled or has no day is named, and only web addresses become links")
{
    const CalendarList list = read(calendar(
        event("DTSTART:20261124T173000Z\r\nSUMMARY:gone\r\nSTATUS:CANCELLED\r\n") + event("SUMMARY:never\r\n")
        + event("DTSTART:20261124T173000Z\r\nSUMMARY:bad "
                "link\r\nURL:javascript:alert(1)\r\nLOCATION:https://meet.example/x\r\n")));
    REQUIRE(list.dates.size() == 1);
    CHECK(list.dates[0].call == QUrl(u"https://meet.example/x"_qs));
    CHECK(list.dates[0].place.isEmpty());
    REQUIRE(list.notTaken.size() == 2);
    CHECK(list.notTaken[0].text == u"gone"_qs);
    CHECK(list.notTaken[1].text == u"never"_qs);
}

TEST_CASE("sessions come in once, a dry run writes nothing, and one step takes them back")
{
    Group1 g;
    const QDate next = QDateTime::fromMSecsSinceEpoch(g.profile->clock().nowMs(), Qt::UTC).date().addDays(7);
    const QString path =
        g.file(calendar(event("DTSTART;TZID=Europe/Paris:" + next.toString(u"yyyyMMdd").toLatin1()
                              + "T183000\r\nDURATION:PT45M\r\nSUMMARY:S\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n")));
    REQUIRE(importCalendar(*g.profile, g.group, path, true).ok());
    CHECK(g.sessions().empty());
    const auto first = importCalendar(*g.profile, g.group, path, false);
    REQUIRE(first.ok());
    CHECK(first->counts.at(Session::table).added == 3);
    REQUIRE(g.sessions().size() == 3);
    for (const Session &session : g.sessions()) {
        CHECK(session.time.hhmm == u"18:30"_qs);
        CHECK(session.minutes == 45);
        CHECK(session.zone.isEmpty()); // the group's
        CHECK(session.source == u"x.ics"_qs);
    }
    const auto again = importCalendar(*g.profile, g.group, path, false);
    REQUIRE(again.ok());
    CHECK(again->nothingNew());
    REQUIRE(g.profile->undo().ok());
    for (const Session &session : g.sessions())
        CHECK(session.removed);
    // What was taken back comes again; one of them that is removed alone stays away.
    REQUIRE(importCalendar(*g.profile, g.group, path, false)->added() == 3);
    REQUIRE(g.profile
                ->transact(g.group, QStringLiteral("Remove"),
                           [&](Transaction &t) {
                               t.remove(g.sessions().front().id);
                               return done();
                           })
                .ok());
    CHECK(importCalendar(*g.profile, g.group, path, false)->nothingNew());
}

TEST_CASE("an event of a whole day becomes a session without an hour and without a length")
{
    Group1 g;
    const QString path = g.file(calendar(event("DTSTART;VALUE=DATE:20261125\r\nSUMMARY:Work together\r\n")));
    REQUIRE(importCalendar(*g.profile, g.group, path, false).ok());
    REQUIRE(g.sessions().size() == 1);
    const Session session = g.sessions().front();
    CHECK(session.date.iso == u"2026-11-25"_qs);
    CHECK(session.time.hhmm.isEmpty());
    CHECK(session.minutes == 0);
    CHECK(minutesToShow(session) == 0);
    CHECK(minutesOf(session) == 24 * 60);
    // Whatever stands there.
    Session other = session;
    other.minutes = 90;
    CHECK(minutesToShow(other) == 0);
    CHECK(gatherSession(*g.profile, session.id)->minutes == 0);
}

TEST_CASE("a file that is no calendar, or an empty one, is refused with what to do")
{
    Group1 g;
    for (const QByteArray &bytes :
         {QByteArray("hello"), QByteArray(), QByteArray("BEGIN:VCALENDAR"), calendar(""),
          QByteArray("BEGIN:VCALENDAR\r\nSUMMARY:\xff\xfe\r\nEND:VCALENDAR\r\n")}) {
        const auto report = importCalendar(*g.profile, g.group, g.file(bytes), false);
        REQUIRE_FALSE(report.ok());
        CHECK(report.error().text.contains(u"x.ics"_qs));
    }
    CHECK(g.sessions().empty());
    CHECK_FALSE(importCalendar(*g.profile, g.group, g.folder.filePath(u"no.ics"_qs), false).ok());
}
