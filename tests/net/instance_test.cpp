#include "catch.h"

#include "net/instance.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace cercle;
using Trouble = InvitationArgument::Trouble;

namespace
{

struct Desk {
    QTemporaryDir folder;
    InstancePlace place{(folder.path() + QStringLiteral("/run/cercle")).toUtf8(), "window-1"};

    // In a thread of its own, as another process would; the loop turns meanwhile.
    bool call(const InstanceCall &one, int waitMs = 3000)
    {
        bool taken = false;
        std::unique_ptr<QThread> other(QThread::create([&] { taken = handOver(place, one, waitMs); }));
        other->start();
        REQUIRE(QTest::qWaitFor([&] { return other->isFinished(); }, 6000));
        return taken;
    }
    int dial()
    {
        const int link = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un where = {};
        where.sun_family = AF_UNIX;
        const QByteArray path = place.folder + '/' + place.name;
        std::copy(path.begin(), path.end(), where.sun_path);
        REQUIRE(::connect(link, reinterpret_cast<const sockaddr *>(&where), sizeof where) == 0);
        return link;
    }
};

} // namespace

TEST_CASE("a second start hands over what it was asked to open")
{
    Desk desk;
    CHECK_FALSE(handOver(desk.place, {})); // nobody is there yet
    InstanceListener listener;
    REQUIRE(listener.listen(desk.place).ok());
    std::vector<InstanceCall> got;
    QObject::connect(&listener, &InstanceListener::called,
                     [&](const InstanceCall &call) { got.push_back(call); });
    const std::vector<InstanceCall> calls{
        {},
        {{Trouble::None, false, QStringLiteral("cercle://join/CERCLE1-ABCDE?n=Algo%20%26")},
         "token",
         "id_TIME12"},
        {{Trouble::None, true, QStringLiteral("{\"kind\":\"é\"}\n")}, {}, {}},
        {{Trouble::FileMissing, true, QStringLiteral("gone.cercle")}, {}, {}},
    };
    for (const InstanceCall &call : calls)
        CHECK(desk.call(call));
    CHECK(got == calls);
}

TEST_CASE("only the member can reach the socket")
{
    Desk desk;
    InstanceListener listener;
    REQUIRE(listener.listen(desk.place).ok());
    struct stat info = {};
    REQUIRE(::stat(desk.place.folder.constData(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0700);
    REQUIRE(::stat((desk.place.folder + '/' + desk.place.name).constData(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
    // A folder that somebody else may replace is not trusted.
    const QByteArray link = desk.place.folder + "-link";
    REQUIRE(::symlink(desk.place.folder.constData(), link.constData()) == 0);
    CHECK_FALSE(handOver({link, desk.place.name}, {}));
}

TEST_CASE("a socket that a killed program left is replaced")
{
    Desk desk;
    auto dead = std::make_unique<InstanceListener>();
    REQUIRE(dead->listen(desk.place).ok());
    const QByteArray path = desk.place.folder + '/' + desk.place.name;
    REQUIRE(::link(path.constData(), (path + "-kept").constData()) == 0);
    dead.reset();
    REQUIRE(::rename((path + "-kept").constData(), path.constData()) == 0);
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(handOver(desk.place, {}));
    CHECK(timer.elapsed() < 100);
    InstanceListener again;
    REQUIRE(again.listen(desk.place).ok());
    CHECK(desk.call({}));
}

TEST_CASE("the socket is gone after an orderly end")
{
    Desk desk;
    {
        InstanceListener listener;
        REQUIRE(listener.listen(desk.place).ok());
    }
    struct stat info = {};
    CHECK(::stat((desk.place.folder + '/' + desk.place.name).constData(), &info) != 0);
}

TEST_CASE("a path longer than a socket's name still works")
{
    Desk desk;
    desk.place.folder = (desk.folder.path() + u'/' + QString(140, u'x')).toUtf8();
    InstanceListener listener;
    REQUIRE(listener.listen(desk.place).ok());
    CHECK(desk.call({}));
}

TEST_CASE("garbage, too much and silence are not answered, and do not keep others out")
{
    Desk desk;
    InstanceListener listener;
    REQUIRE(listener.listen(desk.place).ok());
    QSignalSpy calls(&listener, &InstanceListener::called);
    const auto says = [&](const QByteArray &text) {
        const int link = desk.dial();
        QByteArray answer(1, 'x');
        ssize_t n = -1;
        std::unique_ptr<QThread> other(QThread::create([&] {
            (void)::send(link, text.constData(), static_cast<size_t>(text.size()), MSG_NOSIGNAL);
            ::shutdown(link, SHUT_WR);
            n = ::recv(link, answer.data(), 1, 0);
        }));
        other->start();
        REQUIRE(QTest::qWaitFor([&] { return other->isFinished(); }, 6000));
        ::close(link);
        return n > 0;
    };
    CHECK_FALSE(says(""));
    CHECK_FALSE(says("GET / HTTP/1.1\r\n\r\n"));
    CHECK_FALSE(says("{\"v\":2,\"trouble\":0,\"text\":\"x\"}"));
    CHECK_FALSE(says("{\"v\":1,\"trouble\":9,\"text\":\"x\"}"));
    CHECK_FALSE(says(QByteArray(1 << 20, 'a')));
    CHECK_FALSE(says(writeCall({{Trouble::None, false, QString(3000, u'a')}, {}, {}})));
    CHECK(calls.isEmpty());
    std::vector<int> silent;
    for (int i = 0; i < 40; ++i) {
        silent.push_back(desk.dial());
        QCoreApplication::processEvents(); // takes the caller in
    }
    CHECK(desk.call({}));
    CHECK(calls.size() == 1);
    for (const int link : silent)
        ::close(link);
}

TEST_CASE("a program that hangs is not waited for longer than asked")
{
    Desk desk;
    InstanceListener listener;
    REQUIRE(listener.listen(desk.place).ok());
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(handOver(desk.place, {}, 150)); // in this thread: the loop does not turn
    CHECK(timer.elapsed() < 1500);
}

TEST_CASE("a profile is one place however it is written, and another profile another one")
{
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("one")));
    const QString one = folder.path() + QStringLiteral("/one");
    REQUIRE(QFile::link(one, folder.path() + QStringLiteral("/alias")));
    const QByteArray name = InstancePlace::of(one).name;
    CHECK(InstancePlace::of(one + u'/').name == name);
    CHECK(InstancePlace::of(folder.path() + QStringLiteral("/two/../one")).name == name);
    CHECK(InstancePlace::of(folder.path() + QStringLiteral("/alias")).name == name);
    CHECK(InstancePlace::of(folder.path() + QStringLiteral("/two")).name != name);
}

TEST_CASE("the socket lies in the runtime folder, or in the state folder where there is none")
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR"), state = qgetenv("XDG_STATE_HOME");
    CHECK(InstancePlace::of(QStringLiteral("/x")).folder == runtime + "/cercle");
    qunsetenv("XDG_RUNTIME_DIR");
    CHECK(InstancePlace::of(QStringLiteral("/x")).folder == state + "/cercle");
    qputenv("XDG_RUNTIME_DIR", "relative");
    CHECK(InstancePlace::of(QStringLiteral("/x")).folder == state + "/cercle");
    qputenv("XDG_RUNTIME_DIR", runtime);
}
