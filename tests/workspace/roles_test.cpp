#include "workspace/role_exchange.h"

#include "profiles.h"

#include "catch.h"

using namespace cercle;

namespace
{

struct Club {
    Profile lea{1, u"Léa"_qs}, paul{2, u"Paul"_qs};
    Id<Group> group;
    std::vector<Id<Session>> sessions;
    Id<Role> role;
    std::vector<Id<Member>> members;

    Club()
    {
        group = *lea->createGroup({u"Graphes"_qs, {}});
        if (!addUsualRoles(*lea, group))
            qFatal("no roles");
        role = roleId(group, "moderator");
        auto made = lea->transact(group, u"Fill"_qs, [&](Transaction &t) {
            for (const char16_t *name : {u"Inès", u"Omar", u"Nina"}) {
                Member member;
                member.name = QString::fromUtf16(name);
                members.push_back(t.create(member));
            }
            for (int i = 1; i <= 4; ++i) {
                Session session;
                session.title = u"Evening"_qs;
                session.date.iso = u"2099-01-0%1"_qs.arg(i);
                sessions.push_back(t.create(session));
            }
            return done();
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        members.push_back(join(lea, paul, group));
        members.push_back(lea->self(group));
    }
    TurnPlace at(int session) const { return {group, role, sessions[size_t(session)]}; }
    std::vector<PlannedTurn> plan(Workspace &workspace) const
    {
        return planRoles(gatherRotation(workspace, group), today(workspace, group), 4);
    }
    RoleTurn turn(Workspace &workspace, int session) const
    {
        return turnOf(workspace, sessions[size_t(session)], role);
    }
};

} // namespace

TEST_CASE("the usual roles are added once, under ids that every laptop derives")
{
    Club club;
    CHECK(club.lea->list<Role>(Filter().in(club.group)).size() == 6);
    REQUIRE(addUsualRoles(*club.lea, club.group));
    REQUIRE(addUsualRoles(*club.paul, club.group));
    CHECK(club.paul->list<Role>(Filter().in(club.group)).size() == 6);
    for (const Role &role : club.lea->list<Role>(Filter().in(club.group))) {
        CHECK(role.id == roleId(club.group, role.key.toUtf8()));
        CHECK_FALSE(role.description.isEmpty());
        CHECK(role.checklist.count(u'\n') >= 2);
    }
}

TEST_CASE("two laptops that plan while apart make the same turns, each once")
{
    Club club;
    CHECK(club.plan(*club.lea) == club.plan(*club.paul));
    REQUIRE(writePlan(*club.lea, club.group, club.plan(*club.lea)));
    REQUIRE(writePlan(*club.paul, club.group, club.plan(*club.paul)));
    syncBoth(*club.lea, *club.paul, club.group);
    CHECK(club.lea->list<RoleTurn>(Filter().in(club.group)).size() == 24);
    CHECK(club.plan(*club.lea) == club.plan(*club.paul));
    CHECK(club.lea->conflicts(club.group).empty());
    REQUIRE(club.lea->undo());
    CHECK(club.lea->list<RoleTurn>(Filter().in(club.group)).empty());
}

TEST_CASE("a decline and a swap of one turn while apart never make one member's answer another's")
{
    Club club;
    REQUIRE(handOverTurn(*club.lea, club.at(0), club.members[0]));
    syncBoth(*club.lea, *club.paul, club.group);
    REQUIRE(giveUpTurn(*club.lea, club.at(0), club.members[0], "returned", u"ill"_qs));
    REQUIRE(handOverTurn(*club.paul, club.at(0), club.members[1]));
    syncBoth(*club.lea, *club.paul, club.group);
    const RoleTurn turn = club.turn(*club.lea, 0);
    CHECK(turn == club.turn(*club.paul, 0));
    const bool handed = turn.member == club.members[1] && turn.state == u"accepted"_qs;
    const bool given = turn.member == club.members[0] && turn.state == u"declined"_qs;
    CHECK((handed || given));
    CHECK(club.lea->list<RoleChange>(Filter().in(club.group)).size() == 2);
}

TEST_CASE("two swaps of one turn while apart: one holds, both are in the history and among the conflicts")
{
    Club club;
    REQUIRE(writePlan(*club.lea, club.group, club.plan(*club.lea)));
    syncBoth(*club.lea, *club.paul, club.group);
    const Id<Member> first = club.turn(*club.lea, 0).member;
    std::vector<Id<Member>> others = club.members;
    std::erase(others, first);
    REQUIRE(handOverTurn(*club.lea, club.at(0), others[0]));
    REQUIRE(handOverTurn(*club.paul, club.at(0), others[1]));
    syncBoth(*club.lea, *club.paul, club.group);
    const Id<Member> holder = club.turn(*club.lea, 0).member;
    CHECK((holder == others[0] || holder == others[1]));
    CHECK(club.plan(*club.lea) == club.plan(*club.paul));
    CHECK(club.lea->conflicts(club.group).size() == 1);
    int swaps = 0;
    for (const TurnRecord &record : turnHistory(*club.paul, club.group))
        swaps += record.state == u"swapped"_qs;
    CHECK(swaps == 2);
    CHECK(club.lea->check()->problems.isEmpty());
}

TEST_CASE("an exchange moves two turns in one edit, and undo moves them back")
{
    Club club;
    REQUIRE(writePlan(*club.lea, club.group, club.plan(*club.lea)));
    const Id<Member> first = club.turn(*club.lea, 0).member, second = club.turn(*club.lea, 1).member;
    REQUIRE(first != second);
    REQUIRE(handOverTurn(*club.lea, club.at(0), second, club.sessions[1]));
    CHECK(club.turn(*club.lea, 0).member == second);
    CHECK(club.turn(*club.lea, 1).member == first);
    REQUIRE(club.lea->undo());
    CHECK(club.turn(*club.lea, 0).member == first);
    CHECK(club.turn(*club.lea, 1).member == second);
    CHECK(club.lea->list<RoleChange>(Filter().in(club.group)).empty());
}

TEST_CASE("an answer is refused where the turn is somebody else's")
{
    Club club;
    REQUIRE(writePlan(*club.lea, club.group, club.plan(*club.lea)));
    const Id<Member> holder = club.turn(*club.lea, 0).member;
    const Id<Member> other = holder == club.members[0] ? club.members[1] : club.members[0];
    CHECK(acceptTurn(*club.lea, club.at(0), other).error().kind == Error::Kind::Refused);
    CHECK(giveUpTurn(*club.lea, club.at(0), other, "declined", {}).error().kind == Error::Kind::Refused);
    CHECK(handOverTurn(*club.lea, club.at(0), holder).error().kind == Error::Kind::Refused);
    CHECK(acceptTurn(*club.lea, {club.group, {}, {}}, other).error().kind == Error::Kind::NotFound);
    CHECK(club.turn(*club.lea, 0).member == holder);
    REQUIRE(acceptTurn(*club.lea, club.at(0), holder));
    CHECK(club.turn(*club.lea, 0).state == u"accepted"_qs);
}

TEST_CASE("away and never open the turns they fall on, and can be taken back")
{
    Club club;
    REQUIRE(handOverTurn(*club.lea, club.at(0), club.members[0]));
    REQUIRE(handOverTurn(*club.lea, club.at(2), club.members[0]));
    REQUIRE(setAway(*club.lea, club.group, club.members[0], {club.sessions[0], {}, {}}, {}));
    CHECK(club.turn(*club.lea, 0).state == u"declined"_qs);
    CHECK(club.turn(*club.lea, 2).state == u"accepted"_qs);
    REQUIRE(setThere(*club.lea, club.group, club.members[0], {club.sessions[0], {}, {}}));
    REQUIRE(acceptTurn(*club.lea, club.at(0), club.members[0]));
    REQUIRE(setAway(*club.lea, club.group, club.members[0], {{}, {u"2099-01-03"_qs}, {}}, {}));
    CHECK(club.turn(*club.lea, 0).state == u"accepted"_qs);
    CHECK(club.turn(*club.lea, 2).state == u"declined"_qs);
    REQUIRE(setWilling(*club.lea, club.group, club.role, club.members[0], false, {}));
    CHECK(club.turn(*club.lea, 0).state == u"declined"_qs);
    CHECK(club.lea->list<RoleRefusal>(Filter().in(club.group)).size() == 1);
    REQUIRE(setWilling(*club.lea, club.group, club.role, club.members[0], true, {}));
    CHECK(club.lea->list<RoleRefusal>(Filter().in(club.group)).empty());
    CHECK(setAway(*club.lea, club.group, club.members[0], {{}, {u"2099-01-03"_qs}, {u"2099-01-01"_qs}}, {})
              .error()
              .kind
          == Error::Kind::Usage);
}

TEST_CASE("a turn that is handed to somebody with a laptop is theirs to accept, and so it is explained")
{
    Club club;
    const Id<Member> lea = club.lea->self(club.group), paul = club.paul->self(club.group);
    REQUIRE(acceptTurn(*club.lea, club.at(0), lea));
    CHECK(*handOverWould(*club.lea, club.at(0), paul) == HandOver::Asks);
    CHECK(*handOverWould(*club.lea, club.at(0), club.members[0]) == HandOver::Moves);
    REQUIRE(handOverTurn(*club.lea, club.at(0), paul));
    CHECK(club.turn(*club.lea, 0).member == paul);
    CHECK(club.turn(*club.lea, 0).state == u"proposed"_qs);
    const auto why = [&](Workspace &workspace) {
        return explainTurn(gatherRotation(workspace, club.group), today(workspace, club.group), club.role,
                           club.sessions[0])
            ->turn.why;
    };
    CHECK(why(*club.lea).kind == TurnReason::Kind::AskedOver);
    CHECK(why(*club.lea).from == lea);
    syncBoth(*club.lea, *club.paul, club.group);
    REQUIRE(acceptTurn(*club.paul, club.at(0), paul));
    syncBoth(*club.lea, *club.paul, club.group);
    CHECK(club.turn(*club.lea, 0).state == u"accepted"_qs);
    CHECK(why(*club.lea).kind == TurnReason::Kind::TookOver);
    // What he has said yes to is his.
    CHECK(handOverTurn(*club.lea, club.at(0), club.members[0]).error().kind == Error::Kind::Refused);
    CHECK(staysWithHolder(*club.lea, club.at(0)));
    CHECK_FALSE(staysWithHolder(*club.paul, club.at(0)));
    CHECK(club.turn(*club.lea, 0).member == paul);
}

TEST_CASE("people without a laptop are spoken for; what somebody has not answered may still move")
{
    Club club;
    const Id<Member> paul = club.paul->self(club.group);
    REQUIRE(handOverTurn(*club.lea, club.at(0), club.members[0]));
    CHECK(club.turn(*club.lea, 0).state == u"accepted"_qs);
    REQUIRE(handOverTurn(*club.paul, club.at(1), paul)); // takes it himself
    CHECK(club.turn(*club.paul, 1).state == u"accepted"_qs);
    REQUIRE(handOverTurn(*club.lea, club.at(2), paul)); // is asked
    CHECK(club.turn(*club.lea, 2).state == u"proposed"_qs);
    REQUIRE(handOverTurn(*club.lea, club.at(2), club.members[1]));
    CHECK(club.turn(*club.lea, 2).member == club.members[1]);
}

TEST_CASE("nobody answers for a member with a laptop, and turns of the past stay as they are")
{
    Club club;
    const Id<Member> lea = club.lea->self(club.group), paul = club.paul->self(club.group);
    CHECK(acceptTurn(*club.lea, club.at(0), paul).error().kind == Error::Kind::Refused);
    REQUIRE(acceptTurn(*club.paul, club.at(0), paul));
    syncBoth(*club.lea, *club.paul, club.group);
    CHECK(giveUpTurn(*club.lea, club.at(0), paul, "declined", {}).error().kind == Error::Kind::Refused);
    CHECK(club.turn(*club.lea, 0).member == paul);
    REQUIRE(acceptTurn(*club.lea, club.at(1), club.members[0])); // has none

    constexpr std::int64_t centuryMs = 100LL * 366 * 24 * 3600 * 1000;
    club.lea.clock.advance(centuryMs);
    CHECK(handOverTurn(*club.lea, club.at(1), lea).error().kind == Error::Kind::Refused);
    CHECK(acceptTurn(*club.lea, club.at(2), lea).error().kind == Error::Kind::Refused);
    CHECK(giveUpTurn(*club.lea, club.at(1), club.members[0], "returned", {}).error().kind
          == Error::Kind::Refused);
    CHECK(club.turn(*club.lea, 1).member == club.members[0]);
}

TEST_CASE("a turn that is only proposed can be offered too, and is there when the answer comes")
{
    Club club;
    const Id<Member> lea = club.lea->self(club.group), paul = club.paul->self(club.group);
    // Whose turn the plan proposes, with nothing written.
    const auto placeOf = [&](const Id<Member> &member) {
        for (const PlannedTurn &turn : club.plan(*club.lea)) {
            if (turn.member == member && !turn.standing)
                return TurnPlace{club.group, turn.role, turn.session};
        }
        return TurnPlace{};
    };
    const TurnPlace own = placeOf(lea);
    TurnPlace his = own;
    REQUIRE(own.session);
    for (const Id<Session> &session : club.sessions) {
        his.session = session;
        if (session != own.session)
            break;
    }
    REQUIRE(handOverTurn(*club.paul, his, paul)); // says yes to it
    syncBoth(*club.lea, *club.paul, club.group);
    REQUIRE(*handOverWould(*club.lea, own, paul, his.session) == HandOver::Offers);
    REQUIRE(handOverTurn(*club.lea, own, paul, his.session));
    REQUIRE(openOffers(*club.lea, club.group).size() == 1);
    syncBoth(*club.lea, *club.paul, club.group);
    const auto open = openOffers(*club.paul, club.group);
    REQUIRE(open.size() == 1);
    CHECK(open[0].from == lea);
    REQUIRE(acceptOffer(*club.paul, open[0]));
    syncBoth(*club.lea, *club.paul, club.group);
    for (const PlannedTurn &turn : club.plan(*club.lea)) {
        if (turn.role == own.role && turn.session == own.session)
            CHECK(turn.member == paul);
        if (turn.role == own.role && turn.session == his.session)
            CHECK(turn.member == lea);
    }
}

TEST_CASE("a swap for a turn that somebody has said yes to is an offer that they answer")
{
    Club club;
    const Id<Member> lea = club.lea->self(club.group), paul = club.paul->self(club.group);
    REQUIRE(acceptTurn(*club.lea, club.at(0), lea));
    REQUIRE(acceptTurn(*club.paul, club.at(1), paul));
    syncBoth(*club.lea, *club.paul, club.group);
    const auto holders = [&](Workspace &workspace) {
        return std::pair(club.turn(workspace, 0).member, club.turn(workspace, 1).member);
    };
    CHECK(*handOverWould(*club.lea, club.at(0), paul, club.sessions[1]) == HandOver::Offers);
    REQUIRE(handOverTurn(*club.lea, club.at(0), paul, club.sessions[1]));
    CHECK(holders(*club.lea) == std::pair(lea, paul));
    CHECK(handOverTurn(*club.lea, club.at(0), paul, club.sessions[1]).error().kind == Error::Kind::Refused);
    syncBoth(*club.lea, *club.paul, club.group);
    REQUIRE(openOffers(*club.paul, club.group).size() == 1);
    CHECK(openOffers(*club.paul, club.group)[0].from == lea);
    CHECK(openOffers(*club.paul, club.group)[0].wanted == club.sessions[1]);
    CHECK(turnHistory(*club.paul, club.group).size() == 2); // nothing has left anybody

    SECTION("yes moves both")
    {
        REQUIRE(acceptTurn(*club.paul, club.at(0), paul));
        syncBoth(*club.lea, *club.paul, club.group);
        CHECK(holders(*club.lea) == std::pair(paul, lea));
        CHECK(club.turn(*club.lea, 0).state == u"accepted"_qs);
        CHECK(club.turn(*club.lea, 1).state == u"accepted"_qs);
        CHECK(openOffers(*club.lea, club.group).empty());
        CHECK(club.plan(*club.lea) == club.plan(*club.paul));
    }
    SECTION("no leaves both where they are")
    {
        REQUIRE(giveUpTurn(*club.paul, club.at(0), paul, "declined", {}));
        syncBoth(*club.lea, *club.paul, club.group);
        CHECK(holders(*club.lea) == std::pair(lea, paul));
        CHECK(club.turn(*club.lea, 0).state == u"accepted"_qs);
        CHECK(openOffers(*club.lea, club.group).empty());
    }
    SECTION("yes and taking back while apart end the same on both")
    {
        REQUIRE(dropOffer(*club.lea, openOffers(*club.lea, club.group)[0]));
        REQUIRE(acceptTurn(*club.paul, club.at(0), paul));
        syncBoth(*club.lea, *club.paul, club.group);
        CHECK(holders(*club.lea) == holders(*club.paul));
        CHECK(holders(*club.lea) == std::pair(paul, lea));
        CHECK(openOffers(*club.lea, club.group).empty());
        CHECK(club.lea->check()->problems.isEmpty());
    }
    SECTION("it lapses where one of them has given the turn up")
    {
        REQUIRE(giveUpTurn(*club.lea, club.at(0), lea, "returned", {}));
        syncBoth(*club.lea, *club.paul, club.group);
        CHECK(openOffers(*club.paul, club.group).empty());
        CHECK(club.turn(*club.paul, 1).member == paul);
    }
    SECTION("two offers of one turn: the first yes settles it")
    {
        REQUIRE(acceptTurn(*club.lea, club.at(2), lea));
        REQUIRE(handOverTurn(*club.lea, club.at(2), paul, club.sessions[1]));
        syncBoth(*club.lea, *club.paul, club.group);
        CHECK(openOffers(*club.paul, club.group).size() == 2);
        REQUIRE(acceptTurn(*club.paul, club.at(2), paul));
        CHECK(openOffers(*club.paul, club.group).empty());
        CHECK(club.turn(*club.paul, 0).member == lea);
    }
}

TEST_CASE("a turn that makes two roles for one while another has none is warned of")
{
    Club club;
    const Id<Member> ines = club.members[0];
    // Six roles and five people: without one of the roles but two, some have none.
    REQUIRE(club.lea->transact(club.group, u"Fewer"_qs, [&](Transaction &t) {
        for (const char *key : {"facilitator", "resource_scout", "proof_reader", "time_keeper"})
            t.remove(roleId(club.group, key));
        return done();
    }));
    CHECK(doublingWarning(*club.lea, club.at(0), ines).isEmpty());
    REQUIRE(handOverTurn(*club.lea, {club.group, roleId(club.group, "note_taker"), club.sessions[0]}, ines));
    const QString warning = doublingWarning(*club.lea, club.at(0), ines);
    CHECK(warning.contains(u"Inès"_qs));
    CHECK(doublingWarning(*club.lea, club.at(1), ines).isEmpty());
    CHECK(doublingWarning(*club.lea, club.at(0), club.members[1]).isEmpty());
}

TEST_CASE("nobody can be away in the past, but today, and the turns of the past stay")
{
    Club club;
    const Id<Member> ines = club.members[0];
    const Day now = today(*club.lea, club.group);
    const auto days = [&](int from) {
        return Day{QDate::fromString(now.iso, Qt::ISODate).addDays(from).toString(Qt::ISODate)};
    };
    REQUIRE(handOverTurn(*club.lea, club.at(0), ines));
    REQUIRE(handOverTurn(*club.lea, club.at(1), ines));
    REQUIRE(club.lea->transact(club.group, u"Past"_qs, [&](Transaction &t) {
        for (int i = 0; i < 2; ++i) {
            auto session = *t.get(club.sessions[size_t(i)]);
            session.date = days(i - 1); // yesterday, today
            t.put(session);
        }
        return done();
    }));
    const auto refused = [&](const TimeAway &when) {
        const auto written = setAway(*club.lea, club.group, ines, when, {});
        return !written && written.error().kind == Error::Kind::Usage;
    };
    CHECK(refused({club.sessions[0], {}, {}}));
    CHECK(refused({{}, days(-1), days(-1)}));
    CHECK(refused({{}, {}, days(-1)}));
    CHECK(club.lea->list<Absence>(Filter().in(club.group)).empty());
    REQUIRE(setAway(*club.lea, club.group, ines, {{}, days(-3), days(0)}, {}));
    CHECK(club.turn(*club.lea, 0).state == u"accepted"_qs);
    CHECK(club.turn(*club.lea, 1).state == u"declined"_qs);
    REQUIRE(setThere(*club.lea, club.group, ines, {{}, days(-3), days(0)}));
    REQUIRE(setAway(*club.lea, club.group, ines, {club.sessions[1], {}, {}}, {}));
}
