// Three laptops that plan, accept, decline, hand over, swap and are away while apart, and meet in different
// orders: each has the same plan and says the same about it.
#include "workspace/role_exchange.h"

#include "profiles.h"

#include "catch.h"

#include <array>
#include <random>

using namespace cercle;

namespace
{

struct Three {
    std::array<Profile, 3> laptops;
    Id<Group> group;
    std::vector<Id<Session>> sessions;
    std::vector<Id<Role>> roles;
    std::vector<Id<Member>> members;

    explicit Three(unsigned seed)
        : laptops{Profile(seed, u"Léa"_qs), Profile(seed + 1000, u"Paul"_qs),
                  Profile(seed + 2000, u"Rosa"_qs)}
    {
        Workspace &first = *laptops[0];
        group = *first.createGroup({u"Graphes"_qs, {}});
        if (!addUsualRoles(first, group))
            qFatal("no roles");
        for (const char *key : {"moderator", "note_taker", "time_keeper"})
            roles.push_back(roleId(group, key));
        auto made = first.transact(group, u"Fill"_qs, [&](Transaction &t) {
            for (const char *key : {"facilitator", "resource_scout", "proof_reader"})
                t.remove(roleId(group, key));
            for (const char16_t *name : {u"Inès", u"Omar"}) {
                Member member;
                member.name = QString::fromUtf16(name);
                members.push_back(t.create(member));
            }
            for (int i = 1; i <= 5; ++i) {
                Session session;
                session.title = u"Evening"_qs;
                session.date.iso = u"2099-01-0%1"_qs.arg(i);
                sessions.push_back(t.create(session));
            }
            return done();
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        members.push_back(join(laptops[0], laptops[1], group));
        members.push_back(join(laptops[0], laptops[2], group));
        members.push_back(first.self(group));
        syncBoth(*laptops[0], *laptops[1], group);
    }
    std::vector<PlannedTurn> plan(Workspace &workspace) const
    {
        return planRoles(gatherRotation(workspace, group), today(workspace, group), 5);
    }
};

// One thing that somebody does at a laptop, as the rules let them.
bool act(Three &world, Workspace &at, std::mt19937 &dice)
{
    const auto below = [&](size_t n) { return size_t(dice()) % n; };
    const TurnPlace place{world.group, world.roles[below(world.roles.size())],
                          world.sessions[below(world.sessions.size())]};
    const Id<Member> self = at.self(world.group), other = world.members[below(world.members.size())];
    switch (below(9)) {
    case 0:
        return writePlan(at, world.group, world.plan(at)).ok();
    case 1:
        return acceptTurn(at, place, self).ok();
    case 2:
        return giveUpTurn(at, place, self, "declined", {}).ok();
    case 3:
        return handOverTurn(at, place, other).ok();
    case 4: { // the own turn for one of the same role
        const auto plan = world.plan(at);
        for (const PlannedTurn &mine : plan) {
            for (const PlannedTurn &theirs : plan) {
                if (mine.member == self && mine.role == place.role && theirs.role == mine.role
                    && theirs.session != mine.session && theirs.member && theirs.member != self
                    && (theirs.state == u"accepted" || below(8) == 0))
                    return handOverTurn(at, {world.group, mine.role, mine.session}, theirs.member,
                                        theirs.session)
                        .ok();
            }
        }
        return false;
    }
    case 7:
        return handOverTurn(at, place, self).ok();
    case 8:
        for (const PlannedTurn &turn : world.plan(at)) {
            if (turn.member == self && turn.state == u"proposed")
                return acceptTurn(at, {world.group, turn.role, turn.session}, self).ok();
        }
        return false;
    case 5:
        for (const TurnOffer &offer : openOffers(at, world.group)) {
            if (offer.to == self)
                return (below(3) == 0 ? dropOffer(at, offer) : acceptOffer(at, offer)).ok();
            if (offer.from == self && below(4) == 0)
                return dropOffer(at, offer).ok();
        }
        return false;
    default:
        return below(3) == 0 && setAway(at, world.group, self, {place.session, {}, {}}, {}).ok();
    }
}

} // namespace

TEST_CASE("laptops that did all there is to do with turns while apart plan and explain the same, in whatever "
          "order they meet")
{
    const int asked = qEnvironmentVariableIntValue("CERCLE_SEEDS");
    const unsigned seeds = asked > 0 ? unsigned(asked) : 4;
    const unsigned first = unsigned(qEnvironmentVariableIntValue("CERCLE_SEED")) + 1;
    int acts = 0, offered = 0;
    for (unsigned seed = first; seed < first + seeds; ++seed) {
        CAPTURE(seed);
        std::mt19937 dice(seed);
        Three world(seed);
        for (int meeting = 0; meeting < 3; ++meeting) {
            for (Profile &laptop : world.laptops) {
                // Nobody's yes is written by anybody else: what others with a laptop have accepted stays.
                for (int i = 0; i < 10; ++i) {
                    const auto before = world.plan(*laptop);
                    acts += act(world, *laptop, dice) ? 1 : 0;
                    const auto after = world.plan(*laptop);
                    for (size_t t = 0; t < before.size(); ++t) {
                        const Id<Member> &holder = after[t].member;
                        if (after[t].state != u"accepted" || holder == laptop->self(world.group)
                            || !hasLaptop(*laptop, world.group, holder))
                            continue;
                        const bool had = before[t].member == holder && before[t].state == u"accepted";
                        CHECK(
                            (had || after[t].why.kind == TurnReason::Kind::TookOver)); // the offer was theirs
                    }
                }
                offered += int(openOffers(*laptop, world.group).size());
            }
            // Each hears of the others in another order.
            auto &[lea, paul, rosa] = world.laptops;
            carry(*paul, *rosa, world.group);
            carry(*lea, *rosa, world.group);
            carry(*rosa, *lea, world.group);
            carry(*lea, *paul, world.group);
            const auto plan = world.plan(*lea);
            for (Profile *other : {&paul, &rosa}) {
                CHECK(world.plan(**other) == plan);
                for (const PlannedTurn &turn : plan) {
                    const auto why = explainTurn(gatherRotation(**other, world.group),
                                                 today(**other, world.group), turn.role, turn.session);
                    REQUIRE(why);
                    CHECK(why->turn.member == turn.member);
                    CHECK(why->turn.why == turn.why);
                }
                const auto mine = openOffers(*lea, world.group), theirs = openOffers(**other, world.group);
                CHECK(std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end(),
                                 [](const TurnOffer &a, const TurnOffer &b) { return a.id == b.id; }));
            }
        }
        CHECK(world.laptops[0]->check()->problems.isEmpty());
    }
    CHECK(acts > int(seeds) * 10);
    CHECK(offered > 0);
}
