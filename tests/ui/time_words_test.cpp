// The reader's own time comes first, the group's second, in one wording.

#include "forms/session_form.h"
#include "models/agenda_words.h"
#include "models/day_words.h"
#include "models/session_time.h"
#include "window_bench.h"

#include "catch.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>

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

bool labelShown(const WindowBench &b, const QString &text)
{
    for (const QLabel *label : b.window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

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

TEST_CASE("the form of a session says in whose zone its hour is, and which it is here, while it is typed")
{
    London london;
    WindowBench b; // a group in Paris
    b.open();
    b.trigger(Command::NewSession);
    auto *time = b.find<QTimeEdit>();
    REQUIRE(time);
    time->setTime(QTime(18, 30));
    CHECK(time->accessibleDescription() == u"Time in Paris. For you: 17:30"_qs);
    CHECK(labelShown(b, u"Time in Paris. For you: 17:30"_qs));
    auto *date = b.window->findChild<SessionForm *>()->findChild<QDateEdit *>();
    date->setDate(QDate(2026, 12, 2));
    time->setTime(QTime(0, 15));
    CHECK(labelShown(b, u"Time in Paris. For you: Tue 1 Dec, 23:15"_qs));
    for (QCheckBox *box : b.window->findChild<SessionForm *>()->findChildren<QCheckBox *>())
        box->setChecked(false);
    CHECK(time->accessibleDescription().isEmpty());
}

TEST_CASE("the form says nothing of zones where the clocks show the same, and leaves a whole day one")
{
    London london;
    london.set("Europe/Paris");
    WindowBench b;
    const auto day = b.session(u"Work together"_qs, u"2026-12-01"_qs, {});
    b.open();
    b.trigger(Command::EditSession);
    auto *time = b.window->findChild<SessionForm *>()->findChild<QTimeEdit *>();
    REQUIRE(time);
    CHECK(time->accessibleDescription().isEmpty());
    CHECK_FALSE(time->isEnabled());
    QLineEdit *title = b.field(u"Title"_qs);
    REQUIRE(title);
    title->setText(u"Work at Lina’s"_qs);
    QTest::keyClick(title, Qt::Key_Return);
    b.settle();
    CHECK(b.workspace->get(day)->title == u"Work at Lina’s"_qs);
    CHECK(b.workspace->get(day)->time.hhmm.isEmpty());
    // With an hour from now on.
    b.trigger(Command::EditSession);
    for (QCheckBox *box : b.window->findChild<SessionForm *>()->findChildren<QCheckBox *>())
        box->setChecked(true);
    REQUIRE(time->isEnabled());
    time->setTime(QTime(9, 0));
    QTest::keyClick(title, Qt::Key_Return);
    b.settle();
    CHECK(b.workspace->get(day)->time.hhmm == u"09:00"_qs);
}
