#include "laptop.h"

#include "journal/crypto.h"

#include <QTcpServer>

using namespace cercle;

TEST_CASE("a code brings the whole group to another laptop")
{
    Laptop lea(u"Léa"_qs), noor(u"Noor"_qs);
    const auto group = lea.newGroup();
    lea.write(group, u"Evening "_qs, 300);
    QStringList progress;
    const auto joined = joinGroup(*noor, u"Join us: "_qs + lea.code(group), {},
                                  [&](const QString &text) { progress << text; });
    REQUIRE(joined.ok());
    REQUIRE(joined->group == group);
    REQUIRE_FALSE(joined->pending);
    REQUIRE(noor.titles(group) == lea.titles(group));
    REQUIRE(noor->sum(group) == lea->sum(group));
    REQUIRE(noor->standing(group) == u"member"_qs);
    REQUIRE(lea->list<Member>(Filter().in(group)).size() == 2);
    REQUIRE(progress.size() >= 2);
    REQUIRE(noor->check()->problems.isEmpty());
}

TEST_CASE("the addresses of other laptops are kept, for the owner's eyes only")
{
    Pair pair;
    const QString path = pair.noor.folder() + u"/peers.json"_qs;
    REQUIRE(QFile::exists(path));
    REQUIRE((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
    const AddressBook book(pair.noor.folder());
    REQUIRE(book.find(pair.lea.pin()));
    REQUIRE(book.find(pair.lea.pin())->addresses == std::vector{pair.lea.address()});
    REQUIRE(book.find(pair.lea.pin())->groups == std::vector{pair.group.uid});
}

TEST_CASE(
    "a code that was used up, withdrawn or made for another group admits nobody, each with its sentence")
{
    Pair pair;
    QStringList sentences;
    const auto refused = [&](const QString &code) {
        Laptop paul(u"Paul"_qs);
        const auto joined = joinGroup(*paul, code, {});
        REQUIRE_FALSE(joined.ok());
        REQUIRE(paul->groups().empty());
        REQUIRE(paul->sum(pair.group).count == 0);
        sentences << joined.error().text;
    };
    Invitation used = pair.lea.invitation(pair.group);
    {
        Laptop mia(u"Mia"_qs);
        REQUIRE(joinGroup(*mia, *encodeInvitation(used), {}).ok());
    }
    refused(*encodeInvitation(used));
    const Invitation withdrawn = pair.lea.invitation(pair.group);
    REQUIRE(pair.lea->withdrawInvite(pair.group, inviteId(invitePublicKey(withdrawn.secret))).ok());
    refused(*encodeInvitation(withdrawn));
    Invitation invented = pair.lea.invitation(pair.group);
    invented.secret = QByteArray(16, 'x');
    refused(*encodeInvitation(invented));
    Laptop other(u"Ines"_qs);
    const auto elsewhere = other.newGroup();
    Invitation mixed = other.invitation(elsewhere);
    mixed.endpoints = {pair.lea.address()};
    mixed.inviterPin = pair.lea.pin();
    refused(*encodeInvitation(mixed));
    // Of what it does not know a laptop cannot say whose it is.
    REQUIRE(sentences
            == QStringList{byeSentence(ByeCode::InviteUsedUp, {}), byeSentence(ByeCode::InviteWithdrawn, {}),
                           byeSentence(ByeCode::InviteUnknown, {}), byeSentence(ByeCode::InviteUnknown, {})});
    REQUIRE(pair.lea->list<Member>(Filter().in(pair.group)).size() == 3);
}

TEST_CASE("a code that needs approval waits, and works afterwards")
{
    Laptop lea(u"Léa"_qs), noor(u"Noor"_qs);
    const auto group = lea.newGroup();
    InviteTerms terms;
    terms.approval = true;
    const auto joined = joinGroup(*noor, lea.code(group, terms), {});
    REQUIRE(joined.ok());
    REQUIRE(joined->pending);
    REQUIRE(noor->sum(group).count == 0);
    const auto early = syncWith(*noor, {group}, {}, 2);
    REQUIRE_FALSE(early.ok());
    REQUIRE(early.error().text == byeSentence(ByeCode::Pending, {}));
    for (const Member &member : lea->list<Member>(Filter().in(group))) {
        if (member.state == u"pending"_qs)
            REQUIRE(lea->approveMember(group, member.id).ok());
    }
    REQUIRE(syncWith(*noor, {group}, {}, 5).ok());
    REQUIRE(noor->sum(group) == lea->sum(group));
}

TEST_CASE("an unusable code is refused before anybody is called")
{
    Laptop noor(u"Noor"_qs);
    const auto joined = joinGroup(*noor, u"CERCLE1-NOT-A-CODE"_qs, {});
    REQUIRE_FALSE(joined.ok());
    REQUIRE(joined.error().kind == Error::Kind::Invalid);
}

TEST_CASE("nobody reachable is said with the address, an expired code with its date")
{
    Laptop lea(u"Léa"_qs), noor(u"Noor"_qs);
    const auto group = lea.newGroup();
    Invitation invitation = lea.invitation(group);
    invitation.endpoints = {{loopback, 9}};
    auto joined = joinGroup(*noor, *encodeInvitation(invitation), {});
    REQUIRE_FALSE(joined.ok());
    REQUIRE(joined.error().kind == Error::Kind::Network);
    REQUIRE(joined.error().text.contains(u"127.0.0.1:9"_qs));
    invitation.expiresMs = 1700000000000;
    joined = joinGroup(*noor, *encodeInvitation(invitation), {});
    REQUIRE(joined.error().kind == Error::Kind::Refused);
    // A second address is tried after the first.
    invitation = lea.invitation(group);
    invitation.endpoints = {{loopback, 9}};
    REQUIRE(joinGroup(*noor, *encodeInvitation(invitation), {lea.address()}).ok());
}

TEST_CASE("a laptop that knows nothing of the invitation admits nobody and learns no name")
{
    Laptop lea(u"Léa"_qs), noor(u"Noor"_qs), mallory(u"Mallory"_qs);
    const auto group = lea.newGroup();
    const auto own = mallory.newGroup();
    Invitation invitation = lea.invitation(group);
    invitation.endpoints = {mallory.address()};
    const auto joined = joinGroup(*noor, *encodeInvitation(invitation), {});
    REQUIRE_FALSE(joined.ok());
    REQUIRE(joined.error().kind == Error::Kind::Refused);
    REQUIRE(joined.error().text == byeSentence(ByeCode::InviteUnknown, {}));
    REQUIRE(noor->groups().empty());
    REQUIRE(mallory->list<Member>(Filter().in(own)).size() == 1);
    // Behind the wrong laptop comes the right one.
    invitation.endpoints = {mallory.address(), {loopback, 9}, lea.address()};
    REQUIRE(joinGroup(*noor, *encodeInvitation(invitation), {}).ok());
}

TEST_CASE("any member's laptop honours a code, also when the inviter's is away")
{
    Pair pair;
    pair.lea.write(pair.group, u"Evening "_qs, 50);
    Invitation invitation = pair.lea.invitation(pair.group);
    REQUIRE(syncWith(*pair.noor, {}, {}, 5).ok()); // hears of the invitation
    pair.lea.shutDown();
    Laptop mia(u"Mia"_qs);
    invitation.endpoints = {pair.noor.address()};
    const auto joined = joinGroup(*mia, *encodeInvitation(invitation), {});
    INFO((joined.ok() ? QString() : joined.error().text).toStdString());
    REQUIRE(joined.ok());
    REQUIRE(mia->standing(pair.group) == u"member"_qs);
    REQUIRE(mia->sum(pair.group) == pair.noor->sum(pair.group));
    REQUIRE(mia.titles(pair.group).size() == 50);
    // Found again by its own key.
    const AddressBook book(mia.folder());
    REQUIRE(book.find(pair.noor.pin()));
    // Admitted for the inviter too, and nobody twice with a code for one.
    REQUIRE(syncWith(*pair.noor, {}, {pair.lea.address()}, 5).ok());
    REQUIRE(pair.lea->list<Member>(Filter().in(pair.group)).size() == 3);
    Laptop paul(u"Paul"_qs);
    const auto second = joinGroup(*paul, *encodeInvitation(invitation), {});
    REQUIRE_FALSE(second.ok());
    REQUIRE(second.error().text == byeSentence(ByeCode::InviteUsedUp, {}));
}

TEST_CASE("another member's laptop takes a request that needs approval, too")
{
    Pair pair;
    InviteTerms terms;
    terms.approval = true;
    Invitation invitation = pair.lea.invitation(pair.group, terms);
    REQUIRE(syncWith(*pair.noor, {}, {}, 5).ok());
    Laptop mia(u"Mia"_qs);
    invitation.endpoints = {pair.noor.address()};
    const auto joined = joinGroup(*mia, *encodeInvitation(invitation), {});
    REQUIRE(joined.ok());
    REQUIRE(joined->pending);
    REQUIRE(mia->sum(pair.group).count == 0);
    REQUIRE(syncWith(*pair.noor, {}, {}, 5).ok());
    for (const Member &member : pair.lea->list<Member>(Filter().in(pair.group))) {
        if (member.state == u"pending"_qs)
            REQUIRE(pair.lea->approveMember(pair.group, member.id).ok());
    }
    REQUIRE(syncWith(*pair.noor, {}, {}, 5).ok());
    REQUIRE(syncWith(*mia, {pair.group}, {}, 5).ok());
    REQUIRE(mia->standing(pair.group) == u"member"_qs);
    REQUIRE(mia->sum(pair.group) == pair.noor->sum(pair.group));
}

TEST_CASE("a laptop that holds the journal and is no member's vouches for nothing")
{
    Pair pair;
    Invitation invitation = pair.lea.invitation(pair.group);
    Laptop mallory(u"Mallory"_qs), mia(u"Mia"_qs);
    REQUIRE(mallory->expectGroup(pair.group).ok());
    const auto all = pair.lea->entries(pair.group, {}, 0, 10 << 20);
    REQUIRE(mallory->receive(pair.group, all.lines)->accepted > 0);
    REQUIRE(mallory->sum(pair.group) == pair.lea->sum(pair.group));
    invitation.endpoints = {mallory.address()};
    const auto joined = joinGroup(*mia, *encodeInvitation(invitation), {});
    REQUIRE_FALSE(joined.ok());
    REQUIRE(joined.error().text == byeSentence(ByeCode::InviteUnknown, {}));
}

TEST_CASE("joining again says so at once, whatever the code and whoever is there")
{
    Pair pair;
    Invitation invitation = pair.lea.invitation(pair.group);
    pair.lea.write(pair.group, u"News"_qs);
    QElapsedTimer timer;
    timer.start();
    auto again = joinGroup(*pair.noor, *encodeInvitation(invitation), {}, {}, 8);
    REQUIRE(again.ok());
    REQUIRE(again->already);
    REQUIRE(again->group == pair.group);
    REQUIRE(pair.noor.titles(pair.group) == QStringList{u"News"_qs}); // what was missing came with it
    invitation.expiresMs = 1700000000000;
    pair.lea.shutDown();
    again = joinGroup(*pair.noor, *encodeInvitation(invitation), {}, {}, 8);
    REQUIRE(again.ok());
    REQUIRE(again->already);
    // Its own inviter, too; and a node that is asked directly.
    REQUIRE(joinGroup(*pair.lea, *encodeInvitation(invitation), {}, {}, 8)->already);
    Node node(*pair.noor);
    QSignalSpy joined(&node, &Node::joined);
    node.join(invitation, u"Noor"_qs);
    REQUIRE(joined.count() == 1);
    REQUIRE(timer.elapsed() < 25000);
}

TEST_CASE("a join whose answer was lost goes on, though everything is here already")
{
    // The other side has admitted this laptop, and all entries came by another way.
    Laptop lea(u"Léa"_qs), noor(u"Noor"_qs);
    const auto group = lea.newGroup();
    const Invitation invitation = lea.invitation(group);
    JoinRequest request;
    request.invite = inviteId(invitePublicKey(invitation.secret));
    request.name = u"Noor"_qs;
    request.deviceKey = noor->key().publicKey();
    request.proof = makeJoinProof(invitation.secret, group.uid, request.deviceKey, request.name);
    REQUIRE(lea->admit(group, request).ok());
    const auto joined = joinGroup(*noor, *encodeInvitation(invitation), {}, {}, 5);
    REQUIRE(joined.ok());
    REQUIRE(noor->sum(group) == lea->sum(group));
}

TEST_CASE("a join is given up in the time given, with a sentence")
{
    Laptop lea(u"Léa"_qs), noor(u"Noor"_qs);
    const auto group = lea.newGroup();
    Invitation invitation = lea.invitation(group);
    QTcpServer silent;
    REQUIRE(silent.listen(QHostAddress::LocalHost));
    invitation.endpoints = {{loopback, silent.serverPort()}};
    QElapsedTimer timer;
    timer.start();
    const auto joined = joinGroup(*noor, *encodeInvitation(invitation), {}, {}, 1);
    REQUIRE_FALSE(joined.ok());
    REQUIRE(joined.error().text.contains(u"given up"_qs));
    REQUIRE(timer.elapsed() < 20000);
}
