#include "catch.h"

#include "simulated_net.h"

using namespace cercle;
using EventKind = SessionEvent::Kind;

namespace
{
int countOf(const std::vector<SessionEvent> &events, EventKind kind)
{
    return int(
        std::count_if(events.begin(), events.end(), [&](const auto &event) { return event.kind == kind; }));
}
} // namespace

TEST_CASE("two who edited while apart hold the same afterwards, and know it")
{
    SimulatedNet net(2);
    for (int i = 0; i < 30; ++i)
        net.edit(i % 2, "a" + QByteArray::number(i));
    REQUIRE_FALSE(net.converged());
    net.heal();
    REQUIRE(net.run());
    REQUIRE(net.converged());
    REQUIRE(net[0].size() == 30);
    REQUIRE(net.everyLinkCaughtUp());
    REQUIRE(net[0].knownAgain + net[1].knownAgain == 0);
}

TEST_CASE("nothing changed costs one have each way and no entries")
{
    SimulatedNet net(2);
    for (int i = 0; i < 20; ++i)
        net.edit(0, "x" + QByteArray::number(i));
    net.heal();
    REQUIRE(net.run());
    net.partition();
    net.messages = 0;
    net[0].received = net[1].received = 0;
    net.heal();
    REQUIRE(net.run());
    REQUIRE(net.everyLinkCaughtUp());
    REQUIRE(net.messages == 6); // hello, welcome, have: twice
    REQUIRE(net[0].received + net[1].received == 0);
}

TEST_CASE("an edit on an open link is pushed at once, and once")
{
    SimulatedNet net(2);
    net.edit(0, "first");
    net.heal();
    REQUIRE(net.run());
    net[1].received = 0;
    net.messages = 0;
    net.edit(0, "second");
    REQUIRE(net.run());
    REQUIRE(net.converged());
    REQUIRE(net[1].received == 1);
    REQUIRE(net.messages <= 3); // the entry, and both sums
    REQUIRE(net.everyLinkCaughtUp());
    net.edit(1, "the first of a new feed");
    REQUIRE(net.run());
    REQUIRE(net.converged());
    REQUIRE(net[0].knownAgain + net[1].knownAgain == 0);
}

TEST_CASE("changes travel through a third laptop")
{
    SimulatedNet net(3);
    net.connect(0, 1);
    net.connect(1, 2);
    REQUIRE(net.run());
    net.edit(0, "from one end");
    net.edit(2, "from the other");
    REQUIRE(net.run());
    REQUIRE(net.converged());
    REQUIRE(net[0].size() == 2);
}

TEST_CASE("a long feed arrives whole, in order, without being sent twice")
{
    SimulatedNet net(2, 5);
    for (int i = 0; i < 2000; ++i)
        net.edit(0, QByteArray(20 + i % 50, 'x'));
    net.heal();
    REQUIRE(net.run());
    REQUIRE(net.converged());
    REQUIRE(net[1].received == 2000);
    REQUIRE(net[1].mostWaiting() == 0);
}

TEST_CASE("many feeds that depend on each other never wait")
{
    SimulatedNet net(2, 6, {300, 2000});
    std::mt19937 random(4);
    // Twelve authors on one laptop, each building on the newest of the others; some begin late.
    FakeReplica &full = net[0];
    for (int i = 0; i < 6000; ++i) {
        const int author = int(random() % unsigned(2 + i / 600));
        const Uid feed = SimulatedNet::feedOf(100 + author);
        full.edit(feed, QByteArray::number(i), i % 3 == 0 ? full.anotherHead(feed) : std::nullopt);
    }
    net.heal();
    REQUIRE(net.run());
    REQUIRE(net.converged());
    REQUIRE(net[1].received == 6000);
    REQUIRE(net[1].mostWaiting() == 0);
}

TEST_CASE("both branches of a fork reach everybody")
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        INFO(seed);
        SimulatedNet net(3, seed);
        const Uid feed = SimulatedNet::feedOf(0);
        for (int i = 0; i < 10; ++i)
            net.edit(0, QByteArray::number(i));
        net.heal();
        REQUIRE(net.run());
        net.partition();
        net.edit(0, "goes on");
        net.edit(0, "and on");
        net.fork(1, feed, 6, "restored");
        net.fork(2, feed, 11, "restored elsewhere");
        net.heal();
        REQUIRE(net.run());
        REQUIRE(net.converged());
        REQUIRE(net[2].size() == 14);
    }
}

TEST_CASE("a fork that appears while links are open reaches everybody")
{
    for (unsigned seed = 0; seed < 20; ++seed) {
        INFO(seed);
        SimulatedNet net(3, seed);
        for (int i = 0; i < 5; ++i)
            net.edit(0, QByteArray::number(i));
        net.heal();
        REQUIRE(net.run());
        net.fork(1, SimulatedNet::feedOf(0), 3, "restored");
        REQUIRE(net.run());
        REQUIRE(net.converged());
    }
}

TEST_CASE("a refused entry is not asked for in a loop, and the rest arrives")
{
    SimulatedNet net(2);
    net[1].poison = {"bad"};
    for (int i = 0; i < 10; ++i)
        net[0].edit(SimulatedNet::feedOf(7), i == 6 ? QByteArray("bad") : QByteArray::number(i));
    for (int i = 0; i < 10; ++i)
        net[0].edit(SimulatedNet::feedOf(8), QByteArray::number(i));
    net.heal();
    REQUIRE(net.run(2000));
    REQUIRE(net[1].size() == 16);
    REQUIRE(countOf(net.events, EventKind::Refused) >= 1);
    REQUIRE(countOf(net.events, EventKind::Differs) == 2); // both are told
    const int received = net[1].received;
    net.partition();
    net.heal();
    REQUIRE(net.run(2000));
    REQUIRE(net[1].received == received); // not even on the next link
    net.edit(0, "later work");
    REQUIRE(net.run(2000));
    REQUIRE(net[1].size() == 17);
}

TEST_CASE("links that are cut at any message lose and repeat nothing")
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        INFO(seed);
        SimulatedNet net(4, seed);
        std::mt19937 random(seed);
        for (int round = 0; round < 6; ++round) {
            for (int i = 0; i < 12; ++i)
                net.edit(int(random() % 4), "r" + QByteArray::number(round) + '.' + QByteArray::number(i));
            if (random() % 2)
                net.connectAll();
            else
                net.connect(int(random() % 2), 2 + int(random() % 2));
            const auto steps = unsigned(random() % 80);
            for (unsigned i = 0; i < steps && net.step(); ++i) {
                if (random() % 10 == 0)
                    net.edit(int(random() % 4), "live " + QByteArray::number(i));
            }
            net.partition();
        }
        net.heal();
        REQUIRE(net.run());
        REQUIRE(net.converged());
        REQUIRE(net.everyLinkCaughtUp());
        REQUIRE(countOf(net.events, EventKind::Differs) == 0);
    }
}

TEST_CASE("one feed is fetched from one peer only")
{
    SimulatedNet net(5, 3);
    for (int i = 0; i < 500; ++i)
        net.edit(0, QByteArray::number(i));
    for (int other = 1; other < 4; ++other)
        net.connect(0, other);
    REQUIRE(net.run());
    net.partition();
    for (int other = 0; other < 4; ++other)
        net.connect(4, other);
    REQUIRE(net.run());
    REQUIRE(net.converged());
    REQUIRE(net[4].received < 600);
}
