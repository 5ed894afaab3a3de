// Who is named for what, and until when it is news.

#include "workspace/conflicts.h"

#include "notification_cases.h"

using namespace cercle;
using namespace notificationcases;

TEST_CASE("nobody is named for a title that another one wrote, at the same time or after")
{
    Pair p;
    Profile mia(3, QStringLiteral("Mia"));
    mia.clock.advance(60000);
    join(p.lea, mia, p.group);
    const auto session = p.session(*p.lea, QStringLiteral("Trees"), 3 * 24 * 60);
    syncBoth(*p.lea, *p.tom, p.group);
    syncBoth(*p.lea, *mia, p.group);
    p.read();
    NotificationLog log(p.folder.path() + QStringLiteral("/mia"));
    NotificationReader reader(*mia, log);
    std::vector<Notification> out;
    reader.readSome(100, out);
    const bool atOnce = GENERATE(true, false);
    const QString hers = QStringLiteral("Trees, by Lea"), his = QStringLiteral("Trees, by Tom");
    p.change(*p.tom, session, [&](Session &s) { s.title = his; });
    if (!atOnce)
        carry(*p.tom, *p.lea, p.group);
    p.lea.clock.advance(1000);
    // Twice, so that hers is the later one whatever the clocks say.
    p.change(*p.lea, session, [&](Session &s) { s.title = QStringLiteral("Draft"); });
    p.change(*p.lea, session, [&](Session &s) { s.title = hers; });
    const auto told = p.bring();
    REQUIRE(p.lea->get(session)->title == hers);
    if (atOnce) {
        REQUIRE(kindsOf(told) == std::vector{Kind::Conflict}); // both changed it
        CHECK(told[0].by == QStringLiteral("Tom"));
    } else {
        CHECK(told.empty());
    }
    carry(*p.lea, *mia, p.group);
    out.clear();
    while (reader.readSome(100, out)) {
    }
    REQUIRE(kindsOf(out) == std::vector{Kind::SessionMoved});
    CHECK(notificationTitle(out[0]) == QStringLiteral("New title: “%1”").arg(hers));
    CHECK(out[0].by == p.lea->name());
}

TEST_CASE("what was told of a conflict is read once somebody settled it, on both laptops")
{
    const bool own = GENERATE(true, false);
    Pair p;
    const auto session = p.session(*p.lea, QStringLiteral("Trees"), 3 * 24 * 60);
    syncBoth(*p.lea, *p.tom, p.group);
    p.read();
    p.change(*p.lea, session, [](Session &s) { s.place = QStringLiteral("Library"); });
    p.change(*p.tom, session, [](Session &s) { s.place = QStringLiteral("Online"); });
    p.bring();
    const auto unread = [&] {
        return std::count_if(p.log.all().begin(), p.log.all().end(),
                             [](const Notification &n) { return n.kind == Kind::Conflict && !n.read; });
    };
    REQUIRE(unread() == 1);
    CHECK(p.read().empty());
    REQUIRE(unread() == 1);
    syncBoth(*p.lea, *p.tom, p.group);
    Workspace &who = own ? *p.lea : *p.tom;
    const auto open = who.conflicts(p.group);
    REQUIRE(open.size() == 1);
    REQUIRE(settleConflict(who, p.group, open.front(), open.front().shown).ok());
    p.bring();
    CHECK(unread() == 0);
    REQUIRE(p.log.save().ok());
    p.log.load();
    CHECK(unread() == 0);
}

TEST_CASE("a session of a whole day is news until the day is over")
{
    Pair p;
    Session session;
    session.title = QStringLiteral("Work together");
    session.date.iso = QDateTime::fromMSecsSinceEpoch(p.lea.clock.nowMs(), QTimeZone("Europe/Paris"))
                           .date()
                           .toString(Qt::ISODate);
    session.minutes = 0;
    const auto id = p.make(*p.lea, session);
    syncBoth(*p.lea, *p.tom, p.group);
    p.read();
    p.change(*p.tom, id, [](Session &s) { s.place = QStringLiteral("Room 4"); });
    CHECK(kindsOf(p.bring()) == std::vector{Kind::SessionMoved});
}
