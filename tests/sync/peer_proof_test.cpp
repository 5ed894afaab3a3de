// Joining through another laptop than the one that invited: what it has to show, and who cannot.
#include "dialogue.h"

using namespace cercle;

namespace
{

const QByteArray inviteKey(32, 'i');

Invite sampleInvite()
{
    Invite out;
    out.id = uidOf("invite");
    out.group = group;
    out.publicKey = inviteKey;
    return out;
}

// We join and have reached somebody whose key is not the inviter's.
struct Joining : Dialogue {
    Joining() : Dialogue(true, false)
    {
        replica.groupIds.clear();
        setup.join = joinMessage(ownKey);
        setup.inviteKey = inviteKey;
        setup.prove = true;
        start();
    }
    static QByteArray vouch(const QByteArray &host = peerKey, const QByteArray &key = inviteKey)
    {
        return makeVouch(key, group, host, ownKey);
    }
    // Up to the admission, as an honest laptop and as anybody with the code can bring it.
    void admitted()
    {
        weSend<Hello>();
        peerSends(Vouch{vouch()});
        weSend<Join>();
        peerSends(Dialogue::hello());
        weSend<Welcome>();
        peerSends(Welcome{1, {group}});
        peerSends(Admitted{group, uidOf("member"), QStringLiteral("member")});
        weSend<Have>();
    }
};

} // namespace

TEST_CASE("whoever asks first whether an invitation is known is told so before saying a name")
{
    Dialogue d(false, false);
    d.replica.known = sampleInvite();
    d.replica.members.insert(ownKey);
    d.start();
    Hello hello = Dialogue::hello(true);
    hello.groups.clear();
    hello.invite = uidOf("invite");
    d.peerSends(hello);
    REQUIRE(d.weSend<Vouch>().proof == makeVouch(inviteKey, group, ownKey, peerKey));
    d.nothingMore();
}

TEST_CASE("an invitation that is not in the journal, or in that of a group one was removed from, is unknown")
{
    for (const bool removed : {false, true}) {
        Dialogue d(false, false);
        if (removed)
            d.replica.known = sampleInvite();
        else
            d.replica.members.insert(ownKey);
        d.start();
        Hello hello = Dialogue::hello(true);
        hello.invite = uidOf("invite");
        d.peerSends(hello);
        REQUIRE(d.weSend<Bye>().code == ByeCode::InviteUnknown);
        d.nothingMore();
    }
}

TEST_CASE("another member's laptop vouches, admits and shows its own admission, and the join is through")
{
    FakeReplica full;
    full.edit(feed, "genesis");
    Joining d;
    const Hello hello = d.weSend<Hello>();
    REQUIRE(hello.join);
    REQUIRE(hello.invite == uidOf("invite"));
    d.nothingMore(); // no name, no key, no group yet
    d.peerSends(Vouch{Joining::vouch()});
    REQUIRE(d.weSend<Join>() == *d.setup.join);
    d.peerSends(Dialogue::hello());
    d.weSend<Welcome>();
    d.peerSends(Welcome{1, {group}});
    d.peerSends(Admitted{group, uidOf("member"), QStringLiteral("member")});
    d.weSend<Have>();
    REQUIRE_FALSE(d.happened(EventKind::Admitted));
    d.peerSends(haveOf(full));
    d.weSend<Want>();
    // What comes is what makes the laptop a member's.
    d.replica.known = sampleInvite();
    d.replica.members.insert(peerKey);
    d.peerSends(Entries{group, true, true, full.linesOf(feed)});
    REQUIRE(d.happened(EventKind::Admitted));
    REQUIRE(d.happened(EventKind::CaughtUp));
    REQUIRE(d.session->isCaughtUp(group));
    d.weSend<SumReport>();
    d.nothingMore();
}

TEST_CASE("somebody between two laptops cannot vouch, and hears no name")
{
    const QByteArray proofs[] = {Joining::vouch("the honest laptop's key"),             // passed on
                                 Joining::vouch(peerKey, QByteArray(32, 'x')),          // made up
                                 makeVouch(inviteKey, uidOf("other"), peerKey, ownKey), // of another group
                                 makeVouch(inviteKey, group, ownKey, peerKey)};         // mirrored
    for (const QByteArray &proof : proofs) {
        Joining d;
        d.weSend<Hello>();
        d.peerSends(Vouch{proof});
        REQUIRE(d.weSend<Bye>().code == ByeCode::Unproven);
        d.nothingMore();
        REQUIRE(d.happened(EventKind::Closed));
        REQUIRE(d.events.back().text.contains(QLatin1String("stands between")));
        REQUIRE(d.replica.expected.empty());
    }
}

TEST_CASE("nothing is believed of a laptop that has not vouched")
{
    const Message early[] = {Admitted{group, uidOf("m"), QStringLiteral("member")}, Pending{group}};
    for (const Message &message : early) {
        Joining d;
        d.weSend<Hello>();
        d.peerSends(Dialogue::hello());
        d.weSend<Welcome>();
        d.peerSends(Welcome{1, {group}});
        d.peerSends(message);
        REQUIRE(d.weSend<Bye>().code == ByeCode::OutOfTurn);
        REQUIRE(d.replica.expected.empty());
    }
}

TEST_CASE("a stranger with the code who shows nothing is not taken for the group")
{
    FakeReplica nothing;
    Joining d;
    d.admitted();
    d.peerSends(haveOf(nothing));
    REQUIRE(d.weSend<Bye>().code == ByeCode::Unproven);
    REQUIRE(d.happened(EventKind::Closed));
    REQUIRE(d.events.back().text.contains(QLatin1String("could not show that it belongs to this group")));
    REQUIRE_FALSE(d.happened(EventKind::Admitted));
    REQUIRE_FALSE(d.happened(EventKind::CaughtUp));
}

TEST_CASE("a stranger with the code and a copy of the journal is no member by that")
{
    FakeReplica copy;
    copy.edit(feed, "genesis");
    Joining d;
    d.admitted();
    d.replica.known = sampleInvite();
    d.peerSends(haveOf(copy));
    d.weSend<Want>();
    d.peerSends(Entries{group, true, true, copy.linesOf(feed)});
    REQUIRE(d.weSend<SumReport>().sum == copy.sum(group));
    REQUIRE(d.weSend<Bye>().code == ByeCode::Unproven);
    REQUIRE_FALSE(d.happened(EventKind::CaughtUp));
}

TEST_CASE("a removed member who holds back what came after cannot show the invitation")
{
    FakeReplica old;
    old.edit(feed, "genesis");
    Joining d;
    d.admitted();
    d.replica.members.insert(peerKey); // in the part of the journal that it shows
    d.peerSends(haveOf(old));
    d.weSend<Want>();
    d.peerSends(Entries{group, true, true, old.linesOf(feed)});
    d.weSend<SumReport>();
    REQUIRE(d.weSend<Bye>().code == ByeCode::Unproven);
    REQUIRE_FALSE(d.happened(EventKind::Admitted));
}

TEST_CASE("whoever has not shown that it belongs to a group gets nothing of what is here")
{
    Joining d;
    d.replica.groupIds.insert(group);
    d.replica.edit(feed, "from an earlier try");
    d.admitted();
    d.peerSends(haveOf(FakeReplica()));
    d.peerSends(Want{group, {}, 100000, false, false});
    d.nothingMore();
    d.replica.known = sampleInvite();
    d.replica.members.insert(peerKey);
    d.peerSends(Ping{1});
    d.weSend<Pong>();
    REQUIRE(d.weSend<Entries>().lines.size() == 1);
}

TEST_CASE("a join that goes on later asks for the same proof")
{
    Dialogue d(true, false);
    d.replica.groupIds.clear();
    d.setup.trusted = {group};
    d.setup.prove = true;
    d.start();
    d.peerSends(Dialogue::hello());
    d.peerSends(Welcome{1, {group}});
    d.out.clear();
    d.peerSends(haveOf(FakeReplica()));
    REQUIRE(d.weSend<Bye>().code == ByeCode::Unproven);
    REQUIRE_FALSE(d.happened(EventKind::CaughtUp));
}
