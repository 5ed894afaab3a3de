#include "laptop.h"

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
    REQUIRE(sentences.removeDuplicates() == 0);
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

TEST_CASE("somebody between the two laptops gets not one byte")
{
    Laptop lea(u"Léa"_qs), noor(u"Noor"_qs), mallory(u"Mallory"_qs);
    const auto group = lea.newGroup();
    Invitation invitation = lea.invitation(group);
    invitation.endpoints = {mallory.address()};
    const auto joined = joinGroup(*noor, *encodeInvitation(invitation), {});
    REQUIRE_FALSE(joined.ok());
    REQUIRE(joined.error().kind == Error::Kind::Refused);
    REQUIRE(joined.error().text.contains(u"stands between"_qs));
    REQUIRE(noor->groups().empty());
}
