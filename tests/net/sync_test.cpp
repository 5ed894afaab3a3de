#include "laptop.h"

#include <random>

using namespace cercle;

TEST_CASE("both write while apart and hold the same afterwards")
{
    Pair pair;
    pair.lea.write(pair.group, u"Lea "_qs, 40);
    for (int i = 0; i < 40; ++i)
        pair.noor.write(pair.group, u"Noor %1"_qs.arg(i));
    const auto synced = syncWith(*pair.noor, {pair.group}, {pair.lea.address()}, 10);
    REQUIRE(synced.ok());
    REQUIRE(synced->peers == 1);
    REQUIRE(pair.lea->sum(pair.group) == pair.noor->sum(pair.group));
    REQUIRE(pair.lea.titles(pair.group).size() == 80);
    REQUIRE(pair.lea.titles(pair.group) == pair.noor.titles(pair.group));
    REQUIRE(syncWith(*pair.noor, {}, {}, 10)->received == 0); // known address, all groups, nothing to do
}

TEST_CASE("an edit appears on the other laptop while the link is open, both ways and through a third")
{
    Pair pair;
    Laptop mia(u"Mia"_qs);
    REQUIRE(joinGroup(*mia, pair.lea.code(pair.group), {}).ok());
    Call call;
    call.address = pair.lea.address();
    call.pins = {pair.lea.pin()};
    pair.noor.node().call(call);
    mia.node().call(call);
    REQUIRE(until([&] {
        return pair.lea.node().peers().size() >= 2 && pair.lea->sum(pair.group) == mia->sum(pair.group)
               && pair.lea->sum(pair.group) == pair.noor->sum(pair.group);
    }));
    pair.noor.write(pair.group, u"Live"_qs);
    REQUIRE(until([&] { return mia.titles(pair.group).contains(u"Live"_qs); }, 3000));
    mia.write(pair.group, u"Answer"_qs);
    REQUIRE(until([&] { return pair.noor.titles(pair.group).contains(u"Answer"_qs); }, 3000));
    const auto caughtUp = [&](Laptop &laptop) {
        const auto peers = laptop.node().peers();
        return std::any_of(peers.begin(), peers.end(),
                           [](const NodePeer &p) { return p.online && p.caughtUp; });
    };
    REQUIRE(until([&] { return caughtUp(pair.noor) && caughtUp(mia); }, 3000));
    for (const NodePeer &peer : pair.noor.node().peers()) {
        if (peer.pin == pair.lea.pin()) {
            REQUIRE(peer.name == u"Léa"_qs);
            REQUIRE(peer.theyLack == 0);
        }
    }
}

TEST_CASE("that a laptop had everything is remembered when it leaves, until something is written")
{
    Pair pair;
    Call call;
    call.address = pair.lea.address();
    call.pins = {pair.lea.pin()};
    QPointer<Link> link = pair.noor.node().call(call);
    const auto seen = [&] {
        for (const NodePeer &peer : pair.lea.node().peers()) {
            if (peer.pin == pair.noor.pin())
                return peer;
        }
        return NodePeer();
    };
    REQUIRE(until([&] { return seen().caughtUp; }));
    REQUIRE(link);
    link->close(ByeCode::Finished);
    REQUIRE(until([&] { return !seen().online; }));
    CHECK_FALSE(seen().caughtUp);
    CHECK(seen().caughtUpMs > 0);
    pair.lea.write(pair.group, u"New"_qs);
    REQUIRE(until([&] { return seen().caughtUpMs == 0; }, 2000));
}

TEST_CASE("a connection that breaks again and again goes on from where it was")
{
    Pair pair;
    for (int i = 0; i < 60; ++i)
        pair.lea.write(pair.group, QString(400, u'x') + QString::number(i), 100);
    std::int64_t last = pair.noor->sum(pair.group).count;
    NodeOptions slow;
    slow.pace = {16 * 1024, 64 * 1024};
    slow.limits.readBuffer = 16 * 1024;
    slow.limits.sliceMs = 0;
    int cuts = 0;
    Node &node = pair.noor.node(slow);
    while (!(pair.noor->sum(pair.group) == pair.lea->sum(pair.group)) && cuts < 500) {
        Call call;
        call.address = pair.lea.address();
        call.pins = {pair.lea.pin()};
        QPointer<Link> link = node.call(call);
        const qint64 budget = 20000 + 3777 * cuts;
        REQUIRE(until([&] {
            return !link || link->bytesReceived() > budget
                   || pair.noor->sum(pair.group) == pair.lea->sum(pair.group);
        }));
        if (link)
            link->abort({});
        REQUIRE(pair.noor->sum(pair.group).count >= last);
        last = pair.noor->sum(pair.group).count;
        ++cuts;
    }
    REQUIRE(cuts > 3);
    REQUIRE(pair.noor->sum(pair.group) == pair.lea->sum(pair.group));
    REQUIRE(pair.noor->check()->problems.isEmpty());
}

TEST_CASE("a group that nobody who was reached has is named, and not taken for synced")
{
    Pair pair;
    REQUIRE(syncWith(*pair.noor, {}, {}, 5)->notices.isEmpty());
    const auto alone = pair.noor.newGroup(u"Alone"_qs);
    const auto synced = syncWith(*pair.noor, {}, {}, 5);
    REQUIRE(synced.ok());
    REQUIRE(synced->notices.size() == 1);
    REQUIRE(synced->notices.first().contains(u"“Alone”"_qs));
    REQUIRE_FALSE(syncWith(*pair.noor, {alone}, {pair.lea.address()}, 1).ok());
}

TEST_CASE("whoever is not a member is refused with a sentence")
{
    Pair pair;
    Laptop mallory(u"Mallory"_qs);
    mallory.newGroup(u"Mine"_qs);
    const auto synced = syncWith(*mallory, {}, {pair.lea.address()}, 5);
    REQUIRE_FALSE(synced.ok());
    REQUIRE(synced.error().kind == Error::Kind::Refused);
    REQUIRE(pair.lea->sum(pair.group) == pair.noor->sum(pair.group));
}

TEST_CASE("nobody there is said within the time given")
{
    Pair pair;
    pair.lea.shutDown();
    QElapsedTimer timer;
    timer.start();
    const auto synced = syncWith(*pair.noor, {}, {{loopback, 9}}, 1);
    REQUIRE_FALSE(synced.ok());
    REQUIRE(synced.error().kind == Error::Kind::Network);
    REQUIRE(timer.elapsed() < 20000);
    Laptop alone(u"Ada"_qs);
    REQUIRE_FALSE(syncWith(*alone, {}, {}, 1).ok());
}

TEST_CASE("two calls at once leave one link")
{
    Pair pair;
    Call toLea, toNoor;
    toLea.address = pair.lea.address();
    toLea.pins = {pair.lea.pin()};
    toNoor.address = pair.noor.address();
    toNoor.pins = {pair.noor.pin()};
    pair.noor.node().call(toLea);
    pair.lea.node().call(toNoor);
    const auto settled = [&] {
        return pair.lea.node().linkCount() == 1 && pair.noor.node().linkCount() == 1;
    };
    REQUIRE(until([&] { return pair.lea.node().linkCount() == 2; }));
    REQUIRE(until(settled, 4000));
    pair.lea.write(pair.group, u"Still in touch"_qs);
    REQUIRE(until([&] { return pair.noor.titles(pair.group).contains(u"Still in touch"_qs); }));
}

TEST_CASE("laptops that know each other find each other again")
{
    Pair pair;
    Node &node = pair.noor.node();
    node.keepConnected();
    REQUIRE(until([&] {
        const auto peers = node.peers();
        return std::any_of(peers.begin(), peers.end(), [](const NodePeer &peer) { return peer.online; });
    }));
    // Where the caller listens is known to the other side as well, so that it may call next time.
    REQUIRE(until([&] {
        const AddressBook book(pair.lea.folder());
        const KnownPeer *known = book.find(pair.noor.pin());
        return known && known->addresses == std::vector{pair.noor.address()};
    }));
    pair.lea.node().stop();
    REQUIRE(until([&] { return node.linkCount() == 0; }));
}

TEST_CASE("a laptop that calls its own address says so")
{
    Pair pair;
    const auto synced = syncWith(*pair.lea, {}, {pair.lea.address()}, 3);
    REQUIRE_FALSE(synced.ok());
    REQUIRE(synced.error().text.contains(u"same laptop"_qs));
}

TEST_CASE("serving tells its address and ends in time")
{
    Pair pair;
    pair.lea.shutDown();
    Endpoint told;
    QElapsedTimer timer;
    timer.start();
    REQUIRE(serve(*pair.lea, loopback, 0, 1, [&](const Endpoint &endpoint) { told = endpoint; }).ok());
    REQUIRE(told.port > 0);
    REQUIRE(timer.elapsed() >= 900);
    REQUIRE(timer.elapsed() < 20000);
    REQUIRE_FALSE(serve(*pair.lea, u"not an address"_qs, 0, 1, {}).ok());
}

TEST_CASE("a join that was cut short goes on with the next sync")
{
    Laptop lea(u"Léa"_qs), noor(u"Noor"_qs);
    const auto group = lea.newGroup();
    for (int i = 0; i < 30; ++i)
        lea.write(group, QString(400, u'x') + QString::number(i), 100);
    NodeOptions slow;
    slow.pace = {16 * 1024, 64 * 1024};
    const Invitation invitation = lea.invitation(group);
    {
        Node node(*noor, slow);
        QSignalSpy failed(&node, &Node::joinFailed);
        node.join(invitation, u"Noor"_qs);
        REQUIRE(until([&] { return noor->sum(group).count > 0; }));
        lea.node().stop();
        lea.shutDown();
        REQUIRE(until([&] { return failed.count() == 1; }));
        REQUIRE(noor->sum(group).count < lea->sum(group).count);
        REQUIRE(noor->standing(group).isEmpty());
    }
    // The same laptop, at another address: it is known by its key, and the group by the address book.
    REQUIRE_FALSE(syncWith(*noor, {group}, {}, 1).ok());
    AddressBook book(noor.folder());
    book.remember(lea.pin(), {lea.address()}, {}, 0);
    REQUIRE(book.save().ok());
    REQUIRE(syncWith(*noor, {group}, {}, 10).ok());
    REQUIRE(noor->sum(group) == lea->sum(group));
    REQUIRE(noor->standing(group) == u"member"_qs);
}

TEST_CASE("three laptops with links that come and go hold the same in the end")
{
    Pair pair;
    Laptop mia(u"Mia"_qs);
    REQUIRE(joinGroup(*mia, pair.lea.code(pair.group), {}).ok());
    REQUIRE(syncWith(*pair.noor, {}, {}, 5).ok());
    Laptop *laptops[] = {&pair.lea, &pair.noor, &mia};
    for (Laptop *laptop : laptops)
        laptop->node();
    std::mt19937 random(5);
    std::vector<QPointer<Link>> links;
    for (int i = 0; i < 150; ++i) {
        Laptop &one = *laptops[random() % 3];
        Laptop &other = *laptops[random() % 3];
        switch (random() % 4) {
        case 0:
        case 1:
            one.write(pair.group, u"Step %1"_qs.arg(i));
            break;
        case 2:
            if (&one != &other) {
                Call call;
                call.address = other.address();
                call.pins = {other.pin()};
                links.push_back(one.node().call(call));
            }
            break;
        default:
            if (!links.empty() && links.back())
                links.back()->abort({});
        }
        until([] { return false; }, int(random() % 12));
    }
    REQUIRE(syncWith(*pair.noor, {}, {pair.lea.address()}, 5).ok());
    REQUIRE(syncWith(*mia, {}, {pair.lea.address()}, 5).ok());
    REQUIRE(syncWith(*pair.noor, {}, {pair.lea.address()}, 5).ok());
    REQUIRE(pair.lea->sum(pair.group) == pair.noor->sum(pair.group));
    REQUIRE(pair.lea->sum(pair.group) == mia->sum(pair.group));
    for (Laptop *laptop : laptops)
        REQUIRE((*laptop)->check()->problems.isEmpty());
}
