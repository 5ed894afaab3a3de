#include "dialogue.h"

using namespace cercle;

TEST_CASE("two who know each other greet, welcome and say what they have")
{
    Dialogue d;
    d.start();
    REQUIRE(d.weSend<Hello>().groups == std::vector{group});
    d.nothingMore();
    d.peerSends(Dialogue::hello());
    REQUIRE(d.weSend<Welcome>().groups == std::vector{group});
    REQUIRE(d.weSend<Have>().heads.empty());
    d.nothingMore();
    REQUIRE_FALSE(d.session->isOpen());
    REQUIRE(d.session->stage() == LinkStage::Greeting);
    d.peerSends(Welcome{1, {group}});
    d.nothingMore();
    REQUIRE(d.session->isOpen());
    REQUIRE(d.session->stage() == LinkStage::Open);
    REQUIRE(d.happened(EventKind::Opened));
    d.peerSends(haveOf(FakeReplica()));
    d.nothingMore();
    REQUIRE(d.session->isCaughtUp(group));
    REQUIRE(d.happened(EventKind::CaughtUp));
}

TEST_CASE("versions are negotiated, and their absence has a name")
{
    Dialogue d;
    d.start();
    d.out.clear();
    Hello hello = Dialogue::hello();
    hello.protoMax = 9;
    d.peerSends(hello);
    REQUIRE(d.weSend<Welcome>().proto == 1);

    Dialogue newer;
    newer.start();
    newer.out.clear();
    hello.protoMin = 2;
    newer.peerSends(hello);
    REQUIRE(newer.weSend<Bye>().code == ByeCode::Version);
}

TEST_CASE("a laptop that calls itself hangs up")
{
    Dialogue d;
    d.start();
    d.out.clear();
    Hello hello = Dialogue::hello();
    hello.instance = uidOf("own instance");
    d.peerSends(hello);
    REQUIRE(d.weSend<Bye>().code == ByeCode::OwnKey);
}

TEST_CASE("no common group is told apart from not being known")
{
    Dialogue d;
    d.start();
    d.out.clear();
    Hello hello = Dialogue::hello();
    hello.groups = {uidOf("another group")};
    d.peerSends(hello);
    REQUIRE(d.weSend<Bye>().code == ByeCode::NoCommonGroup);
}

TEST_CASE("one want names what is here, and its answer closes the gap")
{
    FakeReplica full;
    for (int i = 0; i < 9; ++i)
        full.edit(uidOf("feed " + QByteArray::number(i)), "x");
    Dialogue d;
    d.replica.edit(feed, "own");
    d.open();
    d.peerSends(haveOf(full));
    const Want want = d.weSend<Want>();
    REQUIRE(want.heads == d.replica.have(group));
    d.nothingMore();
    const auto slice = full.entries(group, {}, 0, 1000000);
    d.peerSends(Entries{group, true, false, {slice.lines.begin(), slice.lines.begin() + 4}});
    d.nothingMore();
    d.peerSends(Entries{group, true, true, {slice.lines.begin() + 4, slice.lines.end()}});
    REQUIRE(d.replica.size() == 10);
    REQUIRE(d.weSend<SumReport>().seen == 2);
    d.nothingMore();
}

TEST_CASE("the amount wanted is raised before it runs out, and never beyond the window")
{
    FakeReplica full;
    for (int i = 0; i < 200; ++i)
        full.edit(feed, QByteArray(60, 'x'));
    Dialogue d;
    d.setup.pace = {2000, 8000};
    d.open();
    d.peerSends(haveOf(full));
    std::int64_t allowed = d.weSend<Want>().maxBytes;
    Workspace::Slice slice;
    do {
        slice = full.entries(group, {}, slice.cursor, 2000);
        for (const QByteArray &line : slice.lines)
            allowed -= line.size() + 1;
        REQUIRE(allowed > 0);
        d.peerSends(Entries{group, true, !slice.more, slice.lines});
        while (!d.out.empty() && std::holds_alternative<Want>(d.out.front())) {
            const Want raise = d.weSend<Want>();
            REQUIRE(raise.raise);
            allowed += raise.maxBytes;
        }
        REQUIRE(allowed <= 8000);
    } while (slice.more);
    REQUIRE(d.replica.size() == 200);
}

TEST_CASE("a stream stops when what was allowed is used up")
{
    Dialogue d;
    d.setup.pace = {1000, 8000};
    for (int i = 0; i < 200; ++i)
        d.replica.edit(feed, QByteArray(60, 'x'));
    d.open();
    d.peerSends(Want{group, {}, 3000, false, false});
    qsizetype sent = 0;
    for (Messages out = d.session->produce(); !out.empty(); out = d.session->produce()) {
        for (const QByteArray &line : std::get<Entries>(out.front()).lines)
            sent += line.size() + 1;
    }
    REQUIRE(sent >= 3000);
    REQUIRE(sent < 4500);
    Want raise;
    raise.group = group;
    raise.raise = true;
    raise.maxBytes = 1000;
    d.peerSends(raise);
    REQUIRE(d.weSend<Entries>().reply);
}

TEST_CASE("a peer that promises entries and sends none is not asked for ever")
{
    Dialogue d;
    d.open();
    Have have;
    have.group = group;
    have.heads = {{feed, 1000000, sha256({"none"})}};
    have.sum = JournalSum{1000000, 5, 5};
    d.peerSends(have);
    d.weSend<Want>();
    d.peerSends(Entries{group, true, true, {}});
    REQUIRE(d.weSend<Want>().heads.empty()); // once more, from the first entry
    d.peerSends(Entries{group, true, true, {}});
    d.weSend<SumReport>();
    d.nothingMore();
}

TEST_CASE("a want that nothing answers is answered with its end")
{
    Dialogue d;
    d.open();
    d.peerSends(haveOf(d.replica));
    d.peerSends(Want{group, {{uidOf("nowhere"), 5, sha256({"x"})}}, 1000, false, false});
    const Entries answer = d.weSend<Entries>();
    REQUIRE((answer.reply && answer.end && answer.lines.empty()));
    d.nothingMore();
}

TEST_CASE("a want that names another branch is answered with the whole feed")
{
    Dialogue d;
    for (int i = 0; i < 5; ++i)
        d.replica.edit(feed, QByteArray::number(i));
    d.open();
    d.peerSends(Want{group, {{feed, 3, sha256({"another branch"})}}, 100000, false, false});
    REQUIRE(d.weSend<Entries>().lines.size() == 5);
    const FeedHead third{feed, 3, FakeEntry::parse(d.replica.linesOf(feed, 3).front()).id};
    d.peerSends(Want{group, {third}, 100000, false, false});
    REQUIRE(d.weSend<Entries>().lines.size() == 2);
}

TEST_CASE("a want in parts is one want")
{
    Dialogue d;
    for (int i = 0; i < 5; ++i)
        d.replica.edit(feed, QByteArray::number(i));
    d.open();
    d.peerSends(Want{group, {*d.replica.headOfFeed(feed)}, 1000, false, true});
    d.nothingMore();
    d.peerSends(Want{group, {}, 1000, false, false});
    REQUIRE(d.weSend<Entries>().lines.empty());
}

TEST_CASE("entries for a group that was not agreed on end the link")
{
    Dialogue d;
    d.open();
    d.peerSends(Entries{uidOf("another group"), false, false, {"x"}});
    REQUIRE(d.weSend<Bye>().code == ByeCode::OutOfTurn);
    REQUIRE(d.replica.received == 0);
}

TEST_CASE("a full disk ends the link and loses nothing")
{
    FakeReplica full;
    full.edit(feed, "x");
    Dialogue d;
    d.open();
    d.peerSends(haveOf(full));
    d.weSend<Want>();
    d.replica.diskFull = true;
    d.peerSends(Entries{group, true, true, full.linesOf(feed)});
    const Bye bye = d.weSend<Bye>();
    REQUIRE(bye.code == ByeCode::Storage);
    REQUIRE(d.replica.size() == 0);
}

TEST_CASE("a peer that is removed while the link is open gets nothing more")
{
    Dialogue d;
    d.open();
    d.peerSends(haveOf(d.replica));
    d.replica.members.clear();
    d.replica.edit(feed, "secret");
    d.refresh();
    REQUIRE(d.weSend<Bye>().code == ByeCode::Removed);
    d.nothingMore();
}

TEST_CASE("equal entries with another projection are reported, once")
{
    Dialogue d;
    d.replica.edit(feed, "x");
    d.open();
    Have have = haveOf(d.replica);
    have.sum->state ^= 1;
    d.peerSends(have);
    REQUIRE(d.session->isCaughtUp(group));
    REQUIRE(d.happened(EventKind::StateDiffers));
    d.events.clear();
    d.refresh();
    REQUIRE_FALSE(d.happened(EventKind::StateDiffers));
}

TEST_CASE("a silent peer is pinged after a minute and given up after three")
{
    Dialogue d;
    d.open();
    d.now += 59000;
    d.take(d.session->tick(d.now));
    d.nothingMore();
    d.now += 1000;
    d.take(d.session->tick(d.now));
    d.weSend<Ping>();
    d.take(d.session->tick(d.now + 1000));
    d.nothingMore();
    d.peerSends(Pong{0});
    d.now += 179000;
    d.take(d.session->tick(d.now));
    d.weSend<Ping>();
    d.take(d.session->tick(d.now + 1000));
    REQUIRE(d.weSend<Bye>().code == ByeCode::Slow);
    d.nothingMore();
}

TEST_CASE("a ping is answered and a bye ends everything")
{
    Dialogue d;
    d.open();
    d.peerSends(Ping{42});
    REQUIRE(d.weSend<Pong>().nonce == 42);
    d.peerSends(Bye{ByeCode::Storage, {}});
    REQUIRE(d.session->isClosed());
    d.peerSends(Ping{43});
    d.refresh();
    d.nothingMore();
    REQUIRE(d.happened(EventKind::Closed));
    REQUIRE(d.events.back().text == byeSentence(ByeCode::Storage, {}));
}

TEST_CASE("a list of feeds too long for one message goes in parts")
{
    Dialogue d;
    for (int i = 0; i < 4000; ++i)
        d.replica.edit(uidOf("feed " + QByteArray::number(i)), "x");
    d.start();
    d.weSend<Hello>();
    d.peerSends(Dialogue::hello());
    d.weSend<Welcome>();
    size_t heads = 0;
    bool more = true;
    while (more) {
        const Have part = d.weSend<Have>();
        heads += part.heads.size();
        more = part.more;
        JsonDoc doc;
        const QByteArray frame = encodeMessage(part);
        REQUIRE(std::holds_alternative<Message>(decodeMessage({FrameKind::Json, frame.mid(5)}, doc)));
    }
    REQUIRE(heads == 4000);
}

TEST_CASE("a peer that sends refused entries without end is closed")
{
    Dialogue d;
    d.open();
    d.peerSends(haveOf(d.replica));
    FakeReplica evil;
    d.replica.poison = {"bad"};
    int sent = 0;
    while (!d.session->isClosed() && sent < 1000) {
        const Uid author = uidOf("author " + QByteArray::number(++sent));
        evil.edit(author, "bad");
        d.peerSends(Entries{group, false, false, evil.linesOf(author)});
    }
    REQUIRE(sent <= 101);
    REQUIRE(std::get<Bye>(d.out.back()).code == ByeCode::Abuse);
}

TEST_CASE("where the peer is counts only for a group in common, and is told once it changes")
{
    Dialogue d;
    d.open();
    const Here here{group, uidOf("session"), 7};
    d.peerSends(here);
    REQUIRE(d.happened(EventKind::Moved));
    REQUIRE(d.session->peerPlace() == here);
    d.events.clear();
    d.peerSends(here);
    REQUIRE_FALSE(d.happened(EventKind::Moved));
    d.peerSends(Here{uidOf("other group"), uidOf("session"), 9});
    REQUIRE_FALSE(d.happened(EventKind::Moved));
    REQUIRE(d.session->peerPlace() == here);
    d.peerSends(Here{group, {}, -1});
    REQUIRE(d.happened(EventKind::Moved));
    REQUIRE(d.session->peerPlace().session.isNull());

    REQUIRE(d.session->tell(here) == Messages{here});
    REQUIRE(d.session->tell(Here{uidOf("other group"), uidOf("session"), 9}).empty());
    d.replica.members.clear();
    REQUIRE(d.session->tell(here).empty());
    d.peerSends(here);
    REQUIRE_FALSE(d.happened(EventKind::Closed));
    REQUIRE(d.session->peerPlace().session.isNull());
}

TEST_CASE("where somebody is cannot be said before the greeting")
{
    Dialogue d;
    d.start();
    REQUIRE(d.session->tell(Here{group, uidOf("session"), 7}).empty());
    d.out.clear();
    d.peerSends(Here{group, uidOf("session"), 7});
    REQUIRE(d.weSend<Bye>().code == ByeCode::OutOfTurn);
}
