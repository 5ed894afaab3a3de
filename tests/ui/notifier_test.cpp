#include "notifications/notifier.h"
#include "settings.h"
#include "workspace/conflicts.h"
#include "workspace/profiles.h"

#include "catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace cercle;

namespace
{

// Lea's notifier, while Tom writes.
struct Two {
    Profile lea{1, u"Léa"_qs}, tom{2, u"Tom"_qs};
    Id<Group> group;
    Settings settings{lea.folder.path() + u"/cercle.ini"_qs};
    std::unique_ptr<Notifier> notifier;
    std::vector<DesktopNote> told;

    Two()
    {
        group = *lea->createGroup({u"Graphs"_qs, u"Pass"_qs, u"skill"_qs, {}, u"Europe/Paris"_qs});
        join(lea, tom, group);
        begin();
        lea.clock.advance(60000);
        tom.clock.advance(60000);
    }
    void begin()
    {
        notifier = std::make_unique<Notifier>(*lea, settings);
        QObject::connect(notifier.get(), &Notifier::told, notifier.get(),
                         [this](const DesktopNote &note) { told.push_back(note); });
        notifier->start();
        QTest::qWait(30);
        REQUIRE_FALSE(notifier->isReading());
    }
    void plan(int count, const QString &title = u"Trees"_qs)
    {
        for (int i = 0; i < count; ++i) {
            Session session;
            session.title = title + QString::number(i);
            session.date.iso = u"2027-06-01"_qs;
            REQUIRE(tom->transact(group, QStringLiteral("t"),
                                  [&](Transaction &t) {
                                      t.create(session);
                                      return done();
                                  })
                        .ok());
        }
        carry(*tom, *lea, group);
    }
    void wait() { QTest::qWait(1800); }
};

} // namespace

TEST_CASE("up to three notifications come up one by one, more of them as one")
{
    Two two;
    two.plan(2);
    two.wait();
    REQUIRE(two.told.size() == 2);
    CHECK(two.told[0].title.contains(u"Trees"_qs));
    CHECK(two.told[0].body.contains(u"Tom"_qs));
    CHECK(two.told[0].body.contains(u"Graphs"_qs));
    two.told.clear();
    two.plan(5, u"Later"_qs);
    two.wait();
    REQUIRE(two.told.size() == 1);
    CHECK(two.told[0].id.isNull());
    CHECK(two.told[0].title.contains(u'5'));
    CHECK(two.told[0].body == u"Graphs"_qs);
    CHECK(two.notifier->unread() == 7);
}

TEST_CASE("what came while the program was closed is told at the next start, as one, and never again")
{
    Two two;
    two.notifier.reset();
    two.plan(6);
    two.begin();
    two.wait();
    REQUIRE(two.told.size() == 1);
    CHECK(two.told[0].id.isNull());
    two.told.clear();
    two.notifier.reset();
    two.begin();
    two.wait();
    CHECK(two.told.empty());
    CHECK(two.notifier->unread() == 6);
}

TEST_CASE("own changes come up nowhere")
{
    Two two;
    Session session;
    session.title = u"Mine"_qs;
    REQUIRE(two.lea
                ->transact(two.group, QStringLiteral("t"),
                           [&](Transaction &t) {
                               t.create(session);
                               return done();
                           })
                .ok());
    carry(*two.lea, *two.tom, two.group);
    carry(*two.tom, *two.lea, two.group);
    two.wait();
    CHECK(two.told.empty());
    CHECK(two.notifier->unread() == 0);
}

TEST_CASE("do not disturb and quiet hours keep the desktop silent, and the list keeps all")
{
    Two two;
    NotifyTimes times;
    times.doNotDisturb = GENERATE(true, false);
    const QTime now = QDateTime::fromMSecsSinceEpoch(two.lea.clock.nowMs()).time();
    times.quiet = !times.doNotDisturb;
    times.from = now.addSecs(-3600);
    times.to = now.addSecs(3600);
    two.settings.setNotifyTimes(times);
    CHECK(two.settings.notifyTimes().silentAt(now));
    two.plan(1);
    two.wait();
    CHECK(two.told.empty());
    CHECK(two.notifier->unread() == 1);
}

TEST_CASE("the level of a group says what comes up and what asks to be read")
{
    Two two;
    two.settings.setNotifyLevel(two.group, NotifyLevel::Mine);
    two.plan(1); // a session for everybody
    two.wait();
    CHECK(two.told.empty());
    CHECK(two.notifier->all().size() == 1);
    CHECK(two.notifier->unread() == 0);
    const auto session = two.lea->list<Session>(Filter().in(two.group)).front();
    Session moved = session;
    moved.date.iso = u"2027-06-02"_qs;
    REQUIRE(two.tom
                ->transact(two.group, QStringLiteral("t"),
                           [&](Transaction &t) {
                               t.put(moved);
                               return done();
                           })
                .ok());
    carry(*two.tom, *two.lea, two.group);
    two.wait();
    REQUIRE(two.told.size() == 1);
    two.told.clear();
    two.settings.setNotifyLevel(two.group, NotifyLevel::None);
    moved.date.iso = u"2027-06-03"_qs;
    REQUIRE(two.tom
                ->transact(two.group, QStringLiteral("t"),
                           [&](Transaction &t) {
                               t.put(moved);
                               return done();
                           })
                .ok());
    carry(*two.tom, *two.lea, two.group);
    two.wait();
    CHECK(two.told.empty());
}

TEST_CASE("later: it comes up once more after a quarter of an hour, unless it was read")
{
    Two two;
    two.plan(2);
    two.wait();
    REQUIRE(two.told.size() == 2);
    const Uid first = two.told[0].id, second = two.told[1].id;
    two.told.clear();
    two.notifier->later(first);
    two.notifier->later(second);
    two.notifier->setRead({second}, true);
    two.notifier->tick();
    two.wait();
    CHECK(two.told.empty());
    two.lea.clock.advance(16 * 60000);
    two.notifier->tick();
    two.wait();
    REQUIRE(two.told.size() == 1);
    CHECK(two.told[0].id == first);
}

TEST_CASE("quiet hours may lie over midnight, and none is none")
{
    NotifyTimes times;
    CHECK_FALSE(times.silentAt(QTime(23, 0)));
    times.quiet = true;
    CHECK(times.silentAt(QTime(23, 0)));
    CHECK(times.silentAt(QTime(3, 0)));
    CHECK_FALSE(times.silentAt(QTime(7, 0)));
    CHECK_FALSE(times.silentAt(QTime(12, 0)));
    times.from = QTime(9, 0);
    times.to = QTime(17, 0);
    CHECK(times.silentAt(QTime(12, 0)));
    CHECK_FALSE(times.silentAt(QTime(17, 0)));
    times.to = times.from;
    CHECK_FALSE(times.silentAt(QTime(9, 0)));
}

TEST_CASE("what was told of a conflict is read when the reader settles it in the window")
{
    Two two;
    const auto session = addSession(*two.lea, two.group, u"Trees"_qs);
    syncBoth(*two.lea, *two.tom, two.group);
    two.wait();
    REQUIRE(editSession(*two.lea, two.group, session, [](Session &s) { s.place = u"Library"_qs; }).ok());
    REQUIRE(editSession(*two.tom, two.group, session, [](Session &s) { s.place = u"Online"_qs; }).ok());
    carry(*two.tom, *two.lea, two.group);
    two.wait();
    const auto open = [&] {
        return std::count_if(
            two.notifier->all().begin(), two.notifier->all().end(),
            [](const Notification &n) { return n.kind == NotificationKind::Conflict && !n.read; });
    };
    REQUIRE(open() == 1);
    QSignalSpy changed(two.notifier.get(), &Notifier::changed);
    const auto conflicts = two.lea->conflicts(two.group);
    REQUIRE(conflicts.size() == 1);
    REQUIRE(settleConflict(*two.lea, two.group, conflicts.front(), conflicts.front().other).ok());
    two.wait();
    CHECK(open() == 0);
    CHECK_FALSE(changed.isEmpty());
    // And stays so after a restart.
    two.begin();
    CHECK(open() == 0);
}
