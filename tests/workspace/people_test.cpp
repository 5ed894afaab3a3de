#include "workspace/people.h"

#include "catch.h"
#include "profiles.h"
#include "workspace/concerns.h"
#include "workspace/roles.h"

using namespace cercle;

namespace
{

struct Circle {
    Profile lea{1, u"Léa"_qs};
    Id<Group> group = *lea->createGroup({u"Graphes"_qs, {}, u"skill"_qs, {}, u"Europe/Paris"_qs});

    void meetOn(const char16_t *day)
    {
        auto id = addSession(*lea, group, u"Evening"_qs);
        REQUIRE(editSession(*lea, group, id, [&](Session &s) { s.date.iso = QString::fromUtf16(day); }));
    }
    Day joined(const Id<Member> &id) { return lea->get(id)->joined; }
};

} // namespace

TEST_CASE("a person who is added once the group has met counts from that day and is spared the first session")
{
    Circle circle;
    const auto before = addPerson(*circle.lea, circle.group, {u"Paul"_qs, {}, {}, {}});
    REQUIRE(before);
    CHECK(circle.joined(*before).iso.isEmpty()); // from the beginning
    circle.meetOn(u"2026-11-10");                // the clock stands on the 18th
    const auto after = addPerson(*circle.lea, circle.group, {u"Rosa"_qs, u"@rosa"_qs, {u"Qt"_qs}, {}});
    REQUIRE(after);
    CHECK(circle.joined(*after).iso == today(*circle.lea, circle.group).iso);
    CHECK(circle.lea->get(*after)->handle == u"@rosa"_qs);
    const auto said = addPerson(*circle.lea, circle.group, {u"Tom"_qs, {}, {}, {u"2026-01-01"_qs}});
    CHECK(circle.joined(*said).iso == u"2026-01-01"_qs);
    // The same for any other edit that makes a member, such as the window's form.
    Id<Member> form;
    REQUIRE(circle.lea->transact(circle.group, u"Add"_qs, [&](Transaction &t) {
        Member member;
        member.name = u"Nina"_qs;
        form = t.create(member);
        return done();
    }));
    CHECK(circle.joined(form).iso == today(*circle.lea, circle.group).iso);
    REQUIRE(addUsualRoles(*circle.lea, circle.group));
    circle.meetOn(u"2099-01-01");
    for (const PlannedTurn &turn :
         planRoles(gatherRotation(*circle.lea, circle.group), today(*circle.lea, circle.group), 1)) {
        CHECK(turn.member != *after);
        CHECK(turn.member != form);
    }
}

TEST_CASE("a person without a name, or with somebody's name or handle, is refused")
{
    Circle circle;
    CHECK(addPerson(*circle.lea, circle.group, {u"  "_qs, {}, {}, {}}).error().kind == Error::Kind::Usage);
    CHECK(addPerson(*circle.lea, circle.group, {u"LEA"_qs, {}, {}, {}}).error().kind
          == Error::Kind::Conflict);
    REQUIRE(addPerson(*circle.lea, circle.group, {u"Paul"_qs, u"paul"_qs, {}, {}}));
    CHECK(addPerson(*circle.lea, circle.group, {u"Paula"_qs, u"@Paul"_qs, {}, {}}).error().kind
          == Error::Kind::Conflict);
}

TEST_CASE(
    "two hand-overs to one member on laptops that were apart: both are seen, and the plan is valid on both")
{
    Profile lea(1, u"Léa"_qs), paul(2, u"Paul"_qs);
    const auto group = *lea->createGroup({u"Graphes"_qs, {}});
    REQUIRE(addUsualRoles(*lea, group));
    std::vector<Id<Member>> people;
    for (const char16_t *name : {u"Inès", u"Omar", u"Nina", u"Zoé", u"Tom"})
        people.push_back(*addPerson(*lea, group, {QString::fromUtf16(name), {}, {}, {}}));
    const auto session = addSession(*lea, group, u"Evening"_qs);
    REQUIRE(editSession(*lea, group, session, [](Session &s) { s.date.iso = u"2099-01-01"_qs; }));
    join(lea, paul, group);
    const auto plan = [&](Workspace &w) { return planRoles(gatherRotation(w, group), today(w, group), 1); };
    const TurnPlace moderator{group, roleId(group, "moderator"), session},
        keeper{group, roleId(group, "time_keeper"), session};
    const Id<Member> nina = people[2];
    REQUIRE(handOverTurn(*lea, moderator, nina));
    REQUIRE(handOverTurn(*paul, keeper, nina));
    syncBoth(*lea, *paul, group);
    const auto both = plan(*lea);
    CHECK(both == plan(*paul));
    int held = 0, aside = 0;
    for (const PlannedTurn &turn : both) {
        held += turn.member == nina ? 1 : 0;
        aside += turn.setAside == nina ? 1 : 0;
    }
    CHECK(held == 1);
    CHECK(aside == 1);
    int swapped = 0;
    for (const TurnRecord &record : turnHistory(*paul, group))
        swapped += record.state == u"swapped"_qs || record.member == nina ? 1 : 0;
    CHECK(swapped >= 2); // nothing of either is lost
    // Whoever takes a second role and knows it keeps both.
    for (const PlannedTurn &turn : both) {
        if (turn.setAside == nina)
            REQUIRE(acceptTurn(*lea, {group, turn.role, session}, nina));
    }
    syncBoth(*lea, *paul, group);
    const auto after = plan(*paul);
    CHECK(std::count_if(after.begin(), after.end(), [&](const auto &turn) { return turn.member == nina; })
          == 2);
}

TEST_CASE("the digest of the resource scout lists what is new, in Markdown that titles cannot break")
{
    Circle circle;
    const auto add = [&](const QString &title, const QStringList &tags) {
        REQUIRE(circle.lea->transact(circle.group, u"Add"_qs, [&](Transaction &t) {
            Resource one;
            one.title = title;
            one.url = QUrl(u"https://example.org/a(b)"_qs);
            one.tags = tags;
            t.create(one);
            return done();
        }));
    };
    add(u"Old"_qs, {});
    circle.lea.clock.advance(std::int64_t(10) * 24 * 3600 * 1000);
    add(u"Trees [and] *stars*"_qs, {u"graphs"_qs});
    const Day now = today(*circle.lea, circle.group);
    const QString text = digestDraft(*circle.lea, circle.group, now, now);
    CHECK(text.contains(u"## graphs"_qs));
    CHECK(text.contains(u"[Trees \\[and\\] \\*stars\\*](https://example.org/a%28b%29)"_qs));
    CHECK_FALSE(text.contains(u"Old"_qs));
    CHECK_FALSE(
        digestDraft(*circle.lea, circle.group, {u"2020-01-01"_qs}, {u"2020-01-02"_qs}).contains(u"- ["_qs));
}

TEST_CASE("a concern reaches a mediator whom it does not concern, and nobody else")
{
    Profile lea(1, u"Léa"_qs), paul(2, u"Paul"_qs), nina(3, u"Nina"_qs);
    const auto group = *lea->createGroup({u"Graphes"_qs, {}});
    REQUIRE(addUsualRoles(*lea, group));
    const auto paulId = join(lea, paul, group), ninaId = join(lea, nina, group);
    syncBoth(*lea, *paul, group);
    const auto leaId = lea->self(group);
    // Paul about Léa: only Nina is left, whoever moderates.
    CHECK(concerns::mediators(*paul, group, {leaId}) == std::vector<Id<Member>>{ninaId});
    CHECK(concerns::raise(*paul, group, {leaId}, u"x"_qs, leaId).error().kind == Error::Kind::Refused);
    CHECK(concerns::raise(*paul, group, {leaId}, u" "_qs).error().kind == Error::Kind::Usage);
    CHECK(concerns::raise(*paul, group, {leaId, ninaId}, u"x"_qs).error().kind == Error::Kind::NotFound);
    const auto id = concerns::raise(*paul, group, {leaId}, u"She never lets me finish"_qs);
    REQUIRE(id);
    for (Profile *one : {&lea, &nina})
        syncBoth(*paul, **one, group);
    CHECK(concerns::list(*lea, group).empty());
    const auto told = concerns::list(*nina, group);
    REQUIRE(told.size() == 1);
    CHECK(told[0].text == u"She never lets me finish"_qs);
    CHECK(told[0].from == paulId);
    CHECK(told[0].about == std::vector<Id<Member>>{leaId});
    REQUIRE(concerns::answer(*nina, *id, u"I shall speak to her"_qs));
    CHECK_FALSE(concerns::answer(*lea, *id, u"What?"_qs));
    syncBoth(*paul, *nina, group);
    REQUIRE(concerns::list(*paul, group).size() == 2);
}

TEST_CASE("a moderator puts something out of sight with a reason that everybody can read")
{
    Profile lea(1, u"Léa"_qs), paul(2, u"Paul"_qs);
    const auto group = *lea->createGroup({u"Graphes"_qs, {}});
    join(lea, paul, group);
    Id<Resource> resource;
    REQUIRE(paul->transact(group, u"Add"_qs, [&](Transaction &t) {
        Resource one;
        one.title = u"Advertisement"_qs;
        resource = t.create(one);
        return done();
    }));
    syncBoth(*lea, *paul, group);
    const int entity = entityIndexOf<Resource>();
    CHECK(concerns::hide(*paul, entity, resource.uid, u"no"_qs).error().kind == Error::Kind::Refused);
    CHECK(concerns::hide(*lea, entity, resource.uid, u" "_qs).error().kind == Error::Kind::Usage);
    CHECK(concerns::hide(*lea, entity, {}, u"no"_qs).error().kind == Error::Kind::NotFound);
    REQUIRE(concerns::hide(*lea, entity, resource.uid, u"advertising"_qs));
    syncBoth(*lea, *paul, group);
    CHECK(paul->list<Resource>(Filter().in(group)).empty());
    const auto acts = paul->list<Moderation>(Filter().in(group));
    REQUIRE(acts.size() == 1);
    CHECK(acts[0].reason == u"advertising"_qs);
    REQUIRE(concerns::show(*lea, entity, resource.uid, u"a mistake"_qs));
    CHECK(lea->list<Resource>(Filter().in(group)).size() == 1);
}
