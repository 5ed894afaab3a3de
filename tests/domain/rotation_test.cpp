#include "domain/rotation.h"

#include "rotation_rules.h"

using namespace cercle;

namespace
{

struct Life {
    double absence = 0, arrival = 0, leaving = 0, decline = 0, swap = 0, refusal = 0;
    int always = 0; // the first so many members are always there
};

std::vector<PlannedTurn> checkedPlan(World &world, int week, int ahead)
{
    const auto plan = planRoles(world.facts, World::day(week), ahead);
    RotationFacts mixed = world.facts;
    const auto mix = [&](auto &rows) { std::shuffle(rows.begin(), rows.end(), world.random); };
    mix(mixed.members), mix(mixed.roles), mix(mixed.sessions), mix(mixed.turns), mix(mixed.changes);
    mix(mixed.refusals), mix(mixed.absences), mix(mixed.attendances);
    REQUIRE(planRoles(mixed, World::day(week), ahead) == plan);
    Rules rules(world, plan);
    for (const PlannedTurn &turn : plan) {
        if (!turn.standing)
            rules.checkProposal(turn);
        else
            CHECK(world.turn(world.sessionOf(turn.session), world.roleOf(turn.role)).member == turn.member);
    }
    return plan;
}

// Lives `weeks` weeks; each week one session is planned, some decline or swap, and it takes place.
World live(unsigned seed, int people, int roles, int weeks, const Life &life)
{
    World world(seed, people, roles);
    for (int s = 0; s < weeks + 4; ++s)
        world.addSession();
    for (int m = 0; m < people; ++m) {
        for (int r = 0; r < roles; ++r) {
            if (world.chance(life.refusal))
                world.refuse(r, m);
        }
    }
    for (int week = 0; week < weeks; ++week) {
        if (world.chance(life.arrival) && world.people() < 64)
            world.join(week, true);
        for (int m = life.always; m < world.people(); ++m) {
            if (week < world.left[size_t(m)] && world.chance(life.leaving))
                world.leave(week, m);
            if (!world.absent.contains({week, m}) && world.chance(life.absence))
                world.stayAway(week, m);
        }
        for (int round = 0; round < 3; ++round) {
            const auto plan = checkedPlan(world, week, 1 + world.below(4));
            for (const PlannedTurn &turn : plan) {
                const int s = world.sessionOf(turn.session), r = world.roleOf(turn.role);
                const int m = world.memberOf(turn.member);
                if (m < 0 || s != week)
                    continue;
                if (!turn.standing)
                    world.assign(s, r, m);
                if (world.chance(life.decline)) {
                    world.open(s, r, m, world.chance(0.5) ? "declined" : "returned");
                } else if (world.chance(life.swap)) {
                    const int other = world.below(world.people());
                    if (world.may(s, r, other))
                        world.assign(s, r, other);
                }
            }
        }
    }
    return world;
}

int turnsOf(const World &world, int role, int member)
{
    return int(std::count_if(world.facts.turns.begin(), world.facts.turns.end(), [&](const RoleTurn &turn) {
        return turn.role == world.facts.roles[size_t(role)].id && turn.state != u"declined"
               && turn.member == world.facts.members[size_t(member)].id;
    }));
}

// Between the first `count` members.
int spread(const World &world, int role, int count)
{
    int least = 1'000'000, most = 0;
    for (int m = 0; m < count; ++m) {
        const int turns = turnsOf(world, role, m);
        least = std::min(least, turns);
        most = std::max(most, turns);
    }
    return most - least;
}

} // namespace

TEST_CASE("where everybody is always there, turns differ by at most one in every role at any time")
{
    for (int people = 2; people <= 12; ++people) {
        for (int roles = 1; roles <= 8; ++roles) {
            for (const int weeks : {people - 1, people + 1, 29}) {
                CAPTURE(people, roles, weeks);
                const World world = live(unsigned(people * 100 + roles), people, roles, weeks, {});
                for (int r = 0; r < roles; ++r)
                    CHECK(spread(world, r, people) <= 1);
            }
        }
    }
}

TEST_CASE("with more roles than people a declined turn is made up for, and each turn has its own reason")
{
    World world(3, 2, 7);
    for (int s = 0; s < 14; ++s)
        world.addSession();
    for (int s = 0; s < 14; ++s) {
        const auto plan = planRoles(world.facts, World::day(s), 1);
        for (const PlannedTurn &turn : plan) {
            if (turn.standing || world.sessionOf(turn.session) != s)
                continue;
            CHECK(turn.why.kind != TurnReason::Kind::Only);
            CHECK(turn.why.amongBusy);
            // In the second week the first role's holder hands it on.
            int holder = world.memberOf(turn.member);
            const int role = world.roleOf(turn.role);
            if (s == 1 && role == 0)
                holder = 1 - holder;
            world.assign(s, role, holder);
        }
    }
    for (int r = 0; r < 7; ++r)
        CHECK(spread(world, r, 2) <= 1);
}

TEST_CASE("turns of all roles together are spread over everybody")
{
    for (const auto &[people, roles] : {std::pair{18, 6}, {7, 6}, {12, 5}, {25, 4}, {40, 8}}) {
        World world(5, people, roles);
        for (int s = 0; s < 8; ++s)
            world.addSession();
        std::vector<int> turns(static_cast<size_t>(people), 0);
        for (const PlannedTurn &turn : planRoles(world.facts, World::day(0), 8))
            ++turns[static_cast<size_t>(world.memberOf(turn.member))];
        const auto [least, most] = std::minmax_element(turns.begin(), turns.end());
        INFO(people << " people, " << roles << " roles");
        CHECK(*most - *least <= 2);
    }
}

TEST_CASE("two years of absences, arrivals, leavers, refusals, declines and swaps keep every rule")
{
    Rules::proposals = 0;
    Rules::kinds.clear();
    for (unsigned seed = 1; seed <= 16; ++seed) {
        std::mt19937 dice(seed);
        const int people = seed == 16 ? 60 : 2 + int(dice() % 15),
                  roles = seed == 16 ? 8 : 1 + int(dice() % 8);
        CAPTURE(seed, people, roles);
        Life life{0.15, 0.03, 0.002, 0.05, 0.03, 0.02, 0};
        if (seed % 4 == 0)
            life.absence = 0.5;
        live(seed, people, roles, 104, life);
    }
    CHECK(Rules::proposals > 10'000);
    CHECK(Rules::kinds.size() == 7); // every kind of reason was met
}

TEST_CASE("who is always there has as many turns as everybody else who is, give or take one")
{
    for (unsigned seed = 1; seed <= 24; ++seed) {
        std::mt19937 dice(seed);
        const int people = 4 + int(dice() % 9), roles = 1 + int(dice() % 8), always = (people + 1) / 2;
        CAPTURE(seed, people, roles);
        const World world = live(seed, people, roles, 104, {0.15, 0.02, 0, 0, 0, 0, always});
        for (int r = 0; r < roles; ++r)
            CHECK(spread(world, r, always) <= 1);
        for (const RoleBalance &balance : balanceOfRoles(world.facts, World::day(104)))
            CHECK(balance.most - balance.least <= 2);
    }
}
