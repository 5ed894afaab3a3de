// What Cercle and a desktop say to each other, over a bus of the test's own.
#include "desktop_notices.h"
#include "fake_desktop.h"
#include "session_bus.h"
#include "system_colours.h"

#include "catch.h"

#include <QDBusConnection>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cercle;

namespace
{

const QString space = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

QDBusConnection desktopBus()
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
}

// What the window hears of the portal's answer; -1: nothing.
int heardOf(FakePortal &portal)
{
    SystemColours colours;
    QSignalSpy heard(&colours, &SystemColours::darkPreferred);
    const int before = portal.asked;
    colours.watch();
    REQUIRE(QTest::qWaitFor([&] { return portal.asked > before; }, 3000));
    QTest::qWait(100);
    return heard.isEmpty() ? -1 : static_cast<int>(heard.last().first().toBool());
}

Uid idOf(int number)
{
    return Uid::derive({}, "note", QByteArray::number(number));
}

struct Desktop {
    QDBusConnection bus = desktopBus();
    FakeNotifications service;
    DesktopNotices notices;

    explicit Desktop(const QStringList &capabilities = {QStringLiteral("body")})
    {
        service.capabilities = capabilities;
        REQUIRE(service.offer(bus));
        notices.start();
        QTest::qWait(100);
    }
    ~Desktop()
    {
        bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }
    void show(int number, const QString &body = QStringLiteral("Tom · Graphs"))
    {
        const size_t before = service.shown.size();
        notices.show({number ? idOf(number) : Uid(), QStringLiteral("“Trees” was moved"), body});
        REQUIRE(QTest::qWaitFor([&] { return service.shown.size() > before; }, 3000));
        QTest::qWait(50); // until the answer is back
    }
};

} // namespace

TEST_CASE("the portal's colour scheme: 1 is dark, everything else is light, however it is wrapped")
{
    QDBusConnection bus = desktopBus();
    FakePortal portal;
    REQUIRE(portal.offer(bus));
    const auto wrapped = [](uint value) { return QVariant::fromValue(QDBusVariant(QVariant(value))); };
    portal.answer = QVariant(1U);
    CHECK(heardOf(portal) == 1);
    portal.answer = QVariant(0U);
    CHECK(heardOf(portal) == 0);
    portal.answer = QVariant(2U);
    CHECK(heardOf(portal) == 0);
    portal.answer = QVariant(77U);
    CHECK(heardOf(portal) == 0);
    portal.answer = wrapped(1);
    CHECK(heardOf(portal) == 1);
    portal.answer = wrapped(2);
    CHECK(heardOf(portal) == 0);
    portal.answer = QVariant(QStringLiteral("nonsense"));
    CHECK(heardOf(portal) == 0);
    // It has no such setting: nothing is heard, and light stays.
    portal.answer = QVariant();
    CHECK(heardOf(portal) == -1);
    bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
}

TEST_CASE("a change of the colour scheme is heard at once, other settings are not ours")
{
    QDBusConnection bus = desktopBus();
    FakePortal portal;
    REQUIRE(portal.offer(bus));
    portal.answer = QVariant(0U);
    SystemColours colours;
    QSignalSpy heard(&colours, &SystemColours::darkPreferred);
    colours.watch();
    REQUIRE(QTest::qWaitFor([&] { return heard.size() == 1; }, 3000));
    portal.change(space, key, QVariant(1U));
    REQUIRE(QTest::qWaitFor([&] { return heard.size() == 2; }, 3000));
    CHECK(heard.last().first().toBool());
    portal.change(space, QStringLiteral("accent-color"), QVariant(0U));
    portal.change(QStringLiteral("org.gnome.desktop.interface"), key, QVariant(0U));
    portal.change(space, key, QVariant(2U));
    REQUIRE(QTest::qWaitFor([&] { return heard.size() == 3; }, 3000));
    CHECK_FALSE(heard.last().first().toBool());
    QTest::qWait(100);
    CHECK(heard.size() == 3);
    bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
}

TEST_CASE("without a portal nothing is heard and nothing waits")
{
    SystemColours colours;
    QSignalSpy heard(&colours, &SystemColours::darkPreferred);
    QElapsedTimer timer;
    timer.start();
    colours.watch();
    CHECK(timer.elapsed() < 200);
    QTest::qWait(300);
    CHECK(heard.isEmpty());
}

TEST_CASE("a notification comes up with both actions, and they come back to what it is about")
{
    Desktop d;
    QSignalSpy opened(&d.notices, &DesktopNotices::opened), later(&d.notices, &DesktopNotices::postponed);
    d.show(1);
    const ShownNote &first = d.service.shown.front();
    CHECK(first.title == QStringLiteral("“Trees” was moved"));
    CHECK(first.body == QStringLiteral("Tom · Graphs"));
    CHECK(first.actions.contains(QStringLiteral("open")));
    CHECK(first.actions.contains(QStringLiteral("Open")));
    CHECK(first.actions.contains(QStringLiteral("Later")));
    CHECK(first.hints.value(QStringLiteral("desktop-entry")).toString()
          == QStringLiteral("org.cercle.Cercle"));
    d.show(2);
    d.show(0); // several at once
    // Another program's message is none of ours.
    d.service.press(4711, QStringLiteral("open"));
    d.service.press(d.service.shown[0].number, QStringLiteral("open"));
    d.service.press(d.service.shown[1].number, QStringLiteral("later"));
    d.service.press(d.service.shown[2].number, QStringLiteral("default"));
    // Pressed again, it is gone.
    d.service.press(d.service.shown[0].number, QStringLiteral("open"));
    REQUIRE(QTest::qWaitFor([&] { return opened.size() == 2 && later.size() == 1; }, 3000));
    QTest::qWait(100);
    CHECK(opened.size() == 2);
    CHECK(opened[0].first().value<Uid>() == idOf(1));
    CHECK(opened[1].first().value<Uid>().isNull());
    CHECK(later[0].first().value<Uid>() == idOf(2));
}

TEST_CASE("what was read in the window is taken away from the desktop, what was closed there is forgotten")
{
    Desktop d;
    d.show(1);
    d.show(2);
    d.show(3);
    Q_EMIT d.service.NotificationClosed(d.service.shown[2].number, 2);
    QTest::qWait(100);
    d.notices.closeIf([](const Uid &id) { return id != idOf(2); });
    REQUIRE(QTest::qWaitFor([&] { return !d.service.taken.empty(); }, 3000));
    QTest::qWait(100);
    CHECK(d.service.taken == std::vector<uint>{d.service.shown[0].number});
}

TEST_CASE("a service that reads markup is given none by a title of somebody else's")
{
    Desktop d({QStringLiteral("body"), QStringLiteral("body-markup")});
    d.show(1, QStringLiteral("<b>Tom</b> & <img src=x>"));
    CHECK(d.service.shown.front().body == QStringLiteral("&lt;b&gt;Tom&lt;/b&gt; &amp; &lt;img src=x&gt;"));
}

TEST_CASE("without a service of notifications nothing happens and nothing waits")
{
    DesktopNotices notices;
    QElapsedTimer timer;
    timer.start();
    notices.start();
    notices.show({idOf(1), QStringLiteral("x"), QStringLiteral("y")});
    CHECK(timer.elapsed() < 200);
    QTest::qWait(200);
    notices.closeIf([](const Uid &) { return true; });
}

TEST_CASE(
    "in a sandbox messages go through the portal, with the same two answers, and are taken away once read")
{
    QDBusConnection bus = desktopBus();
    FakePortalNotices service;
    FakeNotifications plain;
    REQUIRE(service.offer(bus));
    REQUIRE(plain.offer(bus));
    DesktopNotices notices(DesktopNotices::Way::Portal);
    notices.start();
    QSignalSpy opened(&notices, &DesktopNotices::opened);
    QSignalSpy postponed(&notices, &DesktopNotices::postponed);
    for (int number : {1, 2, 3})
        notices.show({idOf(number), QStringLiteral("“Trees” was moved"), QStringLiteral("a < b")});
    REQUIRE(QTest::qWaitFor([&] { return service.shown.size() == 3; }, 3000));
    CHECK(plain.shown.empty());
    CHECK(service.shown[0].first == idOf(1).toString());
    CHECK(service.shown[0].second.value(QStringLiteral("body")).toString() == QStringLiteral("a < b"));
    CHECK(service.shown[0].second.contains(QStringLiteral("buttons")));
    service.press(idOf(1).toString(), QStringLiteral("open"));
    service.press(idOf(2).toString(), QStringLiteral("later"));
    service.press(QStringLiteral("another program's"), QStringLiteral("open"));
    REQUIRE(QTest::qWaitFor([&] { return opened.size() == 1 && postponed.size() == 1; }, 3000));
    CHECK(opened[0][0].value<Uid>() == idOf(1));
    CHECK(postponed[0][0].value<Uid>() == idOf(2));
    notices.closeIf([](const Uid &) { return true; });
    REQUIRE(QTest::qWaitFor([&] { return service.taken.size() == 1; }, 3000));
    CHECK(service.taken[0] == idOf(3).toString());
    CHECK(opened.size() == 1);
    for (const char *name : {"org.freedesktop.portal.Desktop", "org.freedesktop.Notifications"})
        bus.unregisterService(QLatin1String(name));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
    bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
}

TEST_CASE("a bus that takes calls and never answers is done without, after a moment")
{
    CHECK(sessionBus()); // the test's own answers
    const QByteArray own = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    QTemporaryDir folder;
    QLocalServer mute;
    REQUIRE(mute.listen(folder.filePath(QStringLiteral("bus"))));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + mute.fullServerName().toUtf8() + ",guid=0");
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(sessionBus());
    CHECK(timer.elapsed() < 3000);
    mute.close();
    CHECK_FALSE(sessionBus()); // nor one that is gone
    qputenv("DBUS_SESSION_BUS_ADDRESS", own);
    CHECK(sessionBus());
}
