#include "domain/rotation.h"

#include "rotation_world.h"

#include <QDateTime>

using namespace cercle;

namespace
{

// A group of so many people and roles with twelve sessions, of which the first is to come.
World group(int people, int roles)
{
    World world(7, people, roles);
    for (int s = 0; s < 12; ++s)
        world.addSession();
    return world;
}

PlannedTurn planned(const World &world, int session, int role = 0, int from = 0)
{
    const auto plan = planRoles(world.facts, World::day(from), session - from + 1);
    for (const PlannedTurn &turn : plan) {
        if (turn.session == world.facts.sessions[size_t(session)].id
            && turn.role == world.facts.roles[size_t(role)].id)
            return turn;
    }
    FAIL("the turn is not planned");
    return {};
}

int who(const World &world, int session, int role = 0, int from = 0)
{
    return world.memberOf(planned(world, session, role, from).member);
}

} // namespace

TEST_CASE("a turn that stands is kept whatever happens to the plan")
{
    World world = group(5, 1);
    world.assign(0, 0, 3);
    world.assign(2, 0, 3, "proposed"); // nobody would plan it so
    CHECK(who(world, 0) == 3);
    CHECK(planned(world, 0).standing == turnId(world.facts.sessions[0].id, world.facts.roles[0].id));
    CHECK(who(world, 2) == 3);
    CHECK(planned(world, 2).state == u"proposed"_qs);
    // What is promised for later counts, and nobody is asked next to a turn of the own.
    CHECK(who(world, 1) != 3);
    CHECK(who(world, 3) != 3);
}

TEST_CASE("a turn held by somebody whose row has not arrived yet stays")
{
    World world = group(3, 1);
    world.assign(0, 0, 1);
    world.facts.members.erase(world.facts.members.begin() + 1);
    const auto turn = planRoles(world.facts, World::day(0), 1).front();
    CHECK(turn.standing);
    CHECK(turn.member.uid == world.id("member", 1));
}

TEST_CASE("who declines is not asked for that turn again, and is first in line for the next")
{
    World world = group(4, 1);
    const int first = who(world, 0), second = who(world, 1);
    world.assign(0, 0, first);
    world.open(0, 0, first, "declined");
    CHECK(who(world, 0) == second);
    CHECK(who(world, 1) == first);
}

TEST_CASE("handing back leaves the order of everybody else alone")
{
    World world = group(6, 1);
    std::vector<int> order;
    for (int s = 0; s < 6; ++s) {
        order.push_back(who(world, s));
        world.assign(s, 0, order.back());
    }
    world.open(1, 0, order[1], "returned");
    for (const int s : {0, 2, 3, 4, 5})
        CHECK(who(world, s) == order[size_t(s)]);
    CHECK(who(world, 1) != order[1]);
    CHECK(who(world, 6) == order[1]); // who has had none
}

TEST_CASE("an absence does not burn a turn")
{
    World world = group(4, 1);
    const int first = who(world, 0);
    world.assign(0, 0, first);
    world.stayAway(0, first);
    const int instead = who(world, 0);
    CHECK(instead != first);
    world.assign(0, 0, instead);
    CHECK(who(world, 1, 0, 1) == first);
}

TEST_CASE("days of absence empty the turns that fall on them")
{
    World world = group(3, 1);
    world.assign(1, 0, 2);
    Absence away;
    away.member = world.facts.members[2].id;
    away.begins = World::day(1);
    away.ends = World::day(2);
    world.facts.absences.push_back(away);
    CHECK(who(world, 1) != 2);
    CHECK(who(world, 2) != 2);
    // Who says that they come to one of those sessions comes.
    Attendance yes;
    yes.session = world.facts.sessions[1].id;
    yes.member = away.member;
    yes.state = u"yes"_qs;
    world.facts.attendances.push_back(yes);
    CHECK(who(world, 1) == 2);
    away.ends = {};
    world.facts.absences = {away};
    for (int s = 2; s < 8; ++s)
        CHECK(who(world, s) != 2);
}

TEST_CASE("never me and a missing skill leave a role open rather than force somebody")
{
    World world = group(3, 2);
    world.refuse(0, 0);
    world.refuse(0, 1);
    for (int s = 0; s < 4; ++s)
        CHECK(who(world, s, 0) == 2);
    CHECK(planned(world, 0, 0).why.kind == TurnReason::Kind::Only);
    world.refuse(0, 2);
    CHECK(who(world, 0, 0) == -1);
    world.facts.roles[1].skill = u"Typography"_qs;
    CHECK(who(world, 0, 1) == -1);
    world.facts.members[1].skills = {u"typography"_qs};
    CHECK(who(world, 0, 1) == 1);
    CHECK(explainTurn(world.facts, World::day(0), world.facts.roles[1].id, world.facts.sessions[0].id)
              ->everybody.back()
              .fit
          == Fit::Unskilled);
}

TEST_CASE("newcomers are spared their first session and then come first")
{
    World world = group(3, 1);
    for (int s = 0; s < 4; ++s)
        world.assign(s, 0, who(world, s));
    world.join(4, true);
    CHECK(who(world, 4, 0, 4) != 3);
    CHECK(who(world, 5, 0, 4) == 3);
    world.stayAway(4, 3); // the first session is the one they come to
    CHECK(who(world, 5, 0, 4) != 3);
    CHECK(who(world, 6, 0, 4) == 3);
    // Where nobody else is there, a newcomer takes it.
    for (int m = 0; m < 3; ++m)
        world.stayAway(5, m);
    CHECK(who(world, 5, 0, 4) == 3);
}

TEST_CASE("at the first session of a group nobody is a newcomer")
{
    World world(9, 0, 2);
    for (int m = 0; m < 4; ++m)
        world.join(0, true);
    world.addSession();
    world.addSession();
    CHECK(planned(world, 0, 0).member);
    CHECK(planned(world, 0, 0).member != planned(world, 0, 1).member);
}

TEST_CASE("who has not been seen for eight sessions is asked last")
{
    World world = group(3, 1);
    for (int s = 0; s < 8; ++s) {
        for (const int m : {0, 1}) {
            Attendance came;
            came.session = world.facts.sessions[size_t(s)].id;
            came.member = world.facts.members[size_t(m)].id;
            came.state = u"present"_qs;
            world.facts.attendances.push_back(came);
        }
    }
    for (int s = 8; s < 12; ++s)
        CHECK(who(world, s, 0, 8) != 2);
    // Seven are not eight.
    CHECK((who(world, 7, 0, 7) == 2 || who(world, 8, 0, 7) == 2 || who(world, 9, 0, 7) == 2));
    world.stayAway(8, 0);
    world.stayAway(8, 1);
    CHECK(who(world, 8, 0, 8) == 2);
}

TEST_CASE("two rows about one turn count as one, the same on every laptop")
{
    World world = group(4, 1);
    world.assign(0, 0, 1);
    RoleTurn twin = world.facts.turns.front();
    twin.id.uid = world.id("twin", 1);
    twin.member = world.facts.members[2].id;
    world.facts.turns.insert(world.facts.turns.begin(), twin);
    CHECK(who(world, 0) == 1); // the one with the derived id
    world.facts.turns.back().state = u"declined"_qs;
    CHECK(who(world, 0) == 2); // the one that is not open
}

TEST_CASE("of two roles that laptops gave one member while apart, one goes to whoever waits")
{
    World world = group(4, 3);
    world.assignApart(0, 1, 1, "accepted");
    world.assignApart(0, 2, 1, "accepted");
    CHECK(who(world, 0, 1) == 1);
    CHECK(planned(world, 0, 1).setAside.isNull());
    PlannedTurn further = planned(world, 0, 2);
    CHECK(further.setAside == world.facts.members[1].id);
    CHECK(further.standing.isNull());
    CHECK(world.memberOf(further.member) != 1);
    CHECK(further.member != planned(world, 0, 0).member);
    SECTION("an agreed one stays before a proposed one")
    {
        world.assignApart(0, 1, 1, "proposed");
        CHECK(who(world, 0, 2) == 1);
        CHECK(planned(world, 0, 1).setAside == world.facts.members[1].id);
    }
    SECTION("whoever knew of the other role keeps both")
    {
        world.facts.turns.pop_back();
        world.assign(0, 2, 1);
        CHECK(who(world, 0, 1) == 1);
        CHECK(who(world, 0, 2) == 1);
    }
    SECTION("nobody loses a role for nothing: where nobody waits, both stay")
    {
        for (const int away : {0, 2, 3})
            world.stayAway(0, away);
        CHECK(who(world, 0, 1) == 1);
        CHECK(who(world, 0, 2) == 1);
    }
    SECTION("what has taken place is not undone")
    {
        CHECK(balanceOfRoles(world.facts, World::day(1))[2].members.back().times == 1);
    }
}

TEST_CASE("rows of two laptops that planned while apart make one valid plan, whichever row stayed")
{
    int parted = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        std::mt19937 dice(seed);
        const int people = 2 + int(dice() % 9), roles = 1 + int(dice() % 8);
        CAPTURE(seed, people, roles);
        World world(seed, people, roles);
        for (int s = 0; s < 6; ++s)
            world.addSession();
        // Each laptop knows of absences of its own and plans; then they meet, and of each turn one row stays.
        std::vector<std::vector<PlannedTurn>> plans;
        World here = world, there = world;
        for (World *one : {&here, &there}) {
            for (int m = 0; m < people; ++m) {
                for (int s = 0; s < 6; ++s) {
                    if (dice() % 4 == 0 && !world.absent.contains({s, m})) {
                        one->stayAway(s, m);
                        world.stayAway(s, m);
                    }
                }
            }
            plans.push_back(planRoles(one->facts, World::day(0), 6));
        }
        for (size_t i = 0; i < plans[0].size(); ++i) {
            const PlannedTurn &row = plans[dice() % 2][i];
            if (row.member)
                world.assignApart(world.sessionOf(row.session), world.roleOf(row.role),
                                  world.memberOf(row.member), dice() % 2 == 0 ? "accepted" : "proposed");
        }
        const auto plan = planRoles(world.facts, World::day(0), 6);
        RotationFacts mixed = world.facts;
        std::shuffle(mixed.turns.begin(), mixed.turns.end(), dice);
        std::shuffle(mixed.members.begin(), mixed.members.end(), dice);
        CHECK(planRoles(mixed, World::day(0), 6) == plan);
        REQUIRE(plan.size() == size_t(6 * roles));
        std::map<std::pair<int, int>, int> load;
        for (const PlannedTurn &turn : plan) {
            ++load[{world.sessionOf(turn.session), world.memberOf(turn.member)}];
            parted += turn.setAside ? 1 : 0;
        }
        for (const PlannedTurn &turn : plan) {
            const int s = world.sessionOf(turn.session), r = world.roleOf(turn.role),
                      m = world.memberOf(turn.member);
            if (m >= 0)
                CHECK(world.isThere(s, m));
            for (int other = 0; other < people; ++other) {
                if (m < 0)
                    CHECK_FALSE(world.isThere(s, other));
                else if (world.isThere(s, other) && load[{s, other}] == 0)
                    CHECK(load[{s, m}] == 1);
            }
            static_cast<void>(r);
        }
    }
    CHECK(parted > 100);
}

TEST_CASE("how far a role has gone round is told over the latest sessions")
{
    World world = group(4, 1);
    world.facts.roles[0].key = u"presenter"_qs;
    world.assign(0, 0, 3);
    world.assign(2, 0, 0);
    world.assign(3, 0, 1); // to come
    const auto reach = [&](int count, const std::vector<AgendaItem> &agenda) {
        return *reachOfRole(world.facts, agenda, World::day(3), world.facts.roles[0].id, count);
    };
    CHECK(reach(2, {}).had == std::vector<Id<Member>>{world.facts.members[0].id});
    CHECK(reach(2, {}).percent() == 25);
    CHECK(reach(3, {}).percent() == 50);
    CHECK(reach(99, {}).sessions == 3);
    AgendaItem item;
    item.session = world.facts.sessions[1].id;
    item.presenter = world.facts.members[2].id;
    CHECK(reach(2, {item}).percent() == 50);
    world.leave(3, 1);
    CHECK(reach(2, {item}).percent() == 67);
    CHECK_FALSE(reachOfRole(world.facts, {}, World::day(3), {}, 3));
}

TEST_CASE("a turn that was taken over says from whom")
{
    World world = group(4, 1);
    world.assign(0, 0, 2);
    RoleChange swap;
    swap.id.uid = world.id("change", 0);
    swap.turn = world.facts.turns.front().id;
    swap.member = world.facts.members[1].id;
    swap.successor = world.facts.members[2].id;
    swap.change = u"swapped"_qs;
    world.facts.changes.push_back(swap);
    CHECK(planned(world, 0).why.kind == TurnReason::Kind::TookOver);
    CHECK(planned(world, 0).why.from == swap.member);
}

TEST_CASE("the proof counts turns, promised ones too, and says whether they are even")
{
    World world = group(3, 1);
    world.assign(0, 0, 0);
    world.assign(1, 0, 0);
    auto balance = balanceOfRoles(world.facts, World::day(1)).front();
    REQUIRE(balance.members.size() == 3);
    CHECK(balance.members.back().member == world.facts.members[0].id);
    CHECK(balance.members.back().times == 2);
    CHECK(balance.members.front().times == 0);
    CHECK(balance.most == 2); // somebody chose to have it twice; the two others come next
    CHECK(balance.least == 0);
    CHECK_FALSE(balance.even);
    CHECK(balance.members.back().accepted == 1); // the second of them is still to come
    CHECK(balance.members.back().proposed == 0);
    balance = balanceOfRoles(world.facts, World::day(1), 3).front();
    CHECK(balance.even);
    for (const TurnCase &one : balance.members) {
        CHECK(one.proposed == (one.member == world.facts.members[0].id ? 0 : 1));
        CHECK(one.times >= 1);
    }
}

TEST_CASE("a role that is open two days before is reported with the next in line")
{
    World world = group(3, 2);
    const auto start = sessionStart(world.facts.sessions[0], u"Europe/Paris"_qs);
    REQUIRE(start);
    CHECK(QDateTime::fromMSecsSinceEpoch(*start, Qt::UTC)
          == QDateTime(QDate(2026, 1, 6), QTime(17, 30), Qt::UTC));
    const auto report = [&](std::int64_t hoursBefore) {
        return vacancies(world.facts, World::day(0), *start - hoursBefore * 3'600'000, 48,
                         u"Europe/Paris"_qs);
    };
    CHECK(report(49).empty());
    REQUIRE(report(48).size() == 2);
    CHECK(report(48)[0].turn.member == planned(world, 0, 0).member);
    CHECK_FALSE(report(48)[0].unanswered);
    CHECK(report(-1).empty()); // it has begun
    world.assign(0, 0, 1);
    world.assign(0, 1, 2, "proposed");
    REQUIRE(report(1).size() == 1);
    CHECK(report(1)[0].unanswered);
    world.open(0, 0, 1, "returned");
    REQUIRE(report(1).size() == 2);
    CHECK(world.memberOf(report(1)[0].turn.member) == 0); // 2 has another role that day
}

TEST_CASE("nothing to plan is no error")
{
    CHECK(planRoles({}, World::day(0), 8).empty());
    CHECK(balanceOfRoles({}, World::day(0)).empty());
    World world = group(0, 2);
    CHECK(planRoles(world.facts, World::day(0), 1).front().member.isNull());
    CHECK(planRoles(world.facts, World::day(99), 8).empty());
    CHECK_FALSE(explainTurn(world.facts, World::day(0), {}, {}));
}
