// The reader's own time comes first, the group's second, in one wording.

#include "bench_group.h"
#include "models/agenda_words.h"
#include "models/day_words.h"
#include "models/session_time.h"

#include "catch.h"

#include <QLocale>

#include <ctime>

using namespace cercle;

namespace
{

// A reader in London, English as people write it there.
struct London {
    London() { set("Europe/London"); }
    ~London()
    {
        if (before.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", before);
        tzset();
        QLocale::setDefault(QLocale::c());
    }
    void set(const char *zone)
    {
        qputenv("TZ", zone);
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    QByteArray before = qgetenv("TZ");
};

Session at(const char *day, const char *time)
{
    Session session;
    session.date.iso = QString::fromLatin1(day);
    session.time.hhmm = QString::fromLatin1(time);
    session.minutes = 90;
    return session;
}

const QTimeZone paris("Europe/Paris");

} // namespace

TEST_CASE("a session shows the reader's time first and the group's second")
{
    London london;
    const Session session = at("2026-11-24", "18:30");
    CHECK(words::when(session, QDate(2026, 11, 22), paris) == u"Tue 24 Nov, 17:30 · 18:30 in Paris"_qs);
    CHECK(words::whenAtLength(session, paris)
          == u"Tuesday, 24 November 2026, 17:30–19:00 · 18:30 in Paris"_qs);
    CHECK(words::whenThere(session, QTimeZone("Europe/Lisbon")).isEmpty()); // the same clock
    CHECK(words::when(session, QDate(2026, 11, 22), QTimeZone("Europe/London")) == u"Tue 24 Nov, 18:30"_qs);
}

TEST_CASE("the day of a session is the reader's, and one without a time never shifts")
{
    London london;
    const Session late = at("2026-11-25", "00:30");
    CHECK(dayHere(late, paris) == QDate(2026, 11, 24));
    CHECK(words::when(late, QDate(2026, 11, 24), paris)
          == u"Tue 24 Nov, 23:30 · Wed 25 Nov, 00:30 in Paris"_qs);
    CHECK(dayHere(at("2026-11-25", ""), paris) == QDate(2026, 11, 25));
    london.set("Asia/Tokyo");
    CHECK(dayHere(at("2026-11-24", "18:30"), paris) == QDate(2026, 11, 25));
    CHECK(dayHere(at("2026-11-24", ""), paris) == QDate(2026, 11, 24));
}

TEST_CASE("the agenda and the sessions word a time alike")
{
    London london;
    const std::int64_t start = *startOf(at("2026-11-24", "18:30"), paris);
    CHECK(words::timeBoth(start, paris) == u"17:30 · 18:30 in Paris"_qs);
    CHECK(words::dayAt(start) == QDate(2026, 11, 24));
    CHECK(words::timeThere(start, QTimeZone("America/New_York")) == u"12:30 in New York"_qs);
}
