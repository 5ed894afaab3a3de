#include "dialogue.h"

using namespace cercle;

TEST_CASE("a stranger hears nothing but bye")
{
    Dialogue d(false, false);
    d.start();
    d.nothingMore();
    REQUIRE(d.session->stage() == LinkStage::Stranger);
    d.peerSends(Dialogue::hello());
    REQUIRE(d.weSend<Bye>().code == ByeCode::Stranger);
    d.nothingMore();
    d.peerSends(Ping{1});
    d.nothingMore();
}

TEST_CASE("a removed laptop and one that waits are told so")
{
    for (const ByeCode code : {ByeCode::Removed, ByeCode::Pending}) {
        Dialogue d(false, false);
        d.replica.refusal = code;
        d.start();
        d.peerSends(Dialogue::hello());
        REQUIRE(d.weSend<Bye>().code == code);
    }
}

TEST_CASE("a stranger may say hello and join, nothing else")
{
    const Message others[] = {Welcome{1, {group}},
                              haveOf(FakeReplica()),
                              Want{group, {}, 10, false, false},
                              Entries{group, false, false, {"x"}},
                              SumReport{group, {}, 0},
                              Ping{1},
                              Admitted{group, uidOf("m"), {}},
                              Pending{group},
                              Vouch{QByteArray(32, 'v')},
                              joinMessage()};
    for (const Message &message : others) {
        INFO(message.index());
        Dialogue d(false, false);
        d.start();
        d.peerSends(message);
        REQUIRE(d.weSend<Bye>().code == ByeCode::OutOfTurn);
        d.nothingMore();
        REQUIRE(d.replica.received == 0);
    }
}

TEST_CASE("a request that is granted opens the link")
{
    Dialogue d(false, false);
    d.replica.admission = Admission{uidOf("member"), QStringLiteral("member"), false};
    d.replica.edit(feed, "1");
    d.start();
    Hello hello = Dialogue::hello(true);
    hello.groups.clear();
    d.peerSends(hello);
    d.nothingMore();
    d.peerSends(joinMessage());
    REQUIRE(d.weSend<Hello>().groups == std::vector{group});
    REQUIRE(d.weSend<Welcome>().groups == std::vector{group});
    REQUIRE(d.weSend<Admitted>().member == uidOf("member"));
    REQUIRE(d.weSend<Have>().heads.size() == 1);
    d.nothingMore();
    d.peerSends(Welcome{1, {}});
    d.peerSends(haveOf(FakeReplica()));
    d.peerSends(Want{group, {}, 1000, false, false});
    REQUIRE(d.weSend<Entries>().lines.size() == 1);
}

TEST_CASE("a request that is refused says why")
{
    Dialogue d(false, false);
    d.start();
    d.peerSends(Dialogue::hello(true));
    d.peerSends(joinMessage());
    const Bye bye = d.weSend<Bye>();
    REQUIRE(bye.code == ByeCode::InviteExpired);
    REQUIRE(bye.text == QStringLiteral("The invitation expired on Monday."));
}

TEST_CASE("a request for another key than the link's is refused")
{
    Dialogue d(false, false);
    d.replica.admission = Admission{uidOf("member"), QStringLiteral("member"), false};
    d.start();
    d.peerSends(Dialogue::hello(true));
    d.peerSends(joinMessage("stolen key"));
    REQUIRE(d.weSend<Bye>().code == ByeCode::RequestUnfit);
    REQUIRE_FALSE(d.replica.members.contains("stolen key"));
}

TEST_CASE("a request that needs approval is kept, and the joiner told")
{
    Dialogue d(false, false);
    d.replica.admission = Admission{uidOf("member"), QStringLiteral("member"), true};
    d.start();
    d.peerSends(Dialogue::hello(true));
    d.peerSends(joinMessage());
    REQUIRE(d.weSend<Pending>().group == group);
    REQUIRE(d.weSend<Bye>().code == ByeCode::Pending);
}

TEST_CASE("only one request per link")
{
    Dialogue d;
    d.replica.admission = Admission{uidOf("member"), QStringLiteral("member"), true};
    d.start();
    d.peerSends(Dialogue::hello(true));
    d.peerSends(Welcome{1, {}});
    d.out.clear();
    d.peerSends(joinMessage());
    d.weSend<Pending>();
    d.nothingMore();
    d.peerSends(joinMessage());
    REQUIRE(d.weSend<Bye>().code == ByeCode::OutOfTurn);
}

TEST_CASE("a joiner asks, is admitted, and fetches the group")
{
    FakeReplica full;
    full.edit(feed, "genesis");
    Dialogue d(true, false);
    d.replica.groupIds.clear();
    d.setup.join = joinMessage(ownKey);
    d.start();
    REQUIRE(d.weSend<Hello>().join);
    REQUIRE(d.weSend<Join>() == *d.setup.join);
    d.nothingMore();
    d.peerSends(Dialogue::hello());
    REQUIRE(d.weSend<Welcome>().groups.empty());
    d.peerSends(Welcome{1, {group}});
    REQUIRE(d.replica.expected.empty());
    d.peerSends(Admitted{group, uidOf("member"), QStringLiteral("member")});
    REQUIRE(d.replica.expected.contains(group));
    REQUIRE(d.happened(EventKind::Admitted));
    REQUIRE(d.weSend<Have>().heads.empty());
    d.peerSends(haveOf(full));
    const Want want = d.weSend<Want>();
    REQUIRE(want.heads.empty());
    d.peerSends(Entries{group, true, true, full.linesOf(feed)});
    REQUIRE(d.weSend<SumReport>().sum == full.sum(group));
    d.nothingMore();
    REQUIRE(d.session->isCaughtUp(group));
}

TEST_CASE("nobody is admitted who did not ask")
{
    Dialogue d;
    d.open();
    d.peerSends(Admitted{uidOf("another group"), uidOf("member"), QStringLiteral("owner")});
    REQUIRE(d.weSend<Bye>().code == ByeCode::OutOfTurn);
    REQUIRE(d.replica.expected.empty());
}
