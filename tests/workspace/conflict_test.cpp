#include "profiles.h"

#include "workspace/conflicts.h"

#include "catch.h"

using namespace cercle;

TEST_CASE("what two members changed while apart is settled by one edit, on both laptops")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    join(lea, paul, group);
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    syncBoth(*lea, *paul, group);
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.title = QStringLiteral("De Léa"); }).ok());
    REQUIRE(editSession(*paul, group, id, [](Session &s) { s.title = QStringLiteral("De Paul"); }).ok());
    syncBoth(*lea, *paul, group);
    const auto conflicts = lea->conflicts(group);
    REQUIRE(conflicts.size() == 1);
    REQUIRE(paul->conflicts(group).size() == 1);
    const QString sentence = conflictSentence(*lea, conflicts[0]);
    CHECK(sentence.contains(QStringLiteral("Paul and you")));
    CHECK(conflictSentence(*paul, paul->conflicts(group)[0]).contains(QStringLiteral("Léa and you")));
    const QString shown = lea->get(id)->title;
    CHECK(conflictValue(*lea, conflicts[0], conflicts[0].shown) == shown);

    SECTION("keeping the shown value")
    {
        REQUIRE(settleConflict(*lea, group, conflicts[0], conflicts[0].shown).ok());
        syncBoth(*lea, *paul, group);
        CHECK(paul->get(id)->title == shown);
    }
    SECTION("taking the other one")
    {
        REQUIRE(settleConflict(*lea, group, conflicts[0], conflicts[0].other).ok());
        syncBoth(*lea, *paul, group);
        CHECK(paul->get(id)->title != shown);
        CHECK(paul->get(id)->title == lea->get(id)->title);
    }
    CHECK(lea->conflicts(group).empty());
    CHECK(paul->conflicts(group).empty());
    CHECK(lea->check()->problems == QStringList());
    CHECK(paul->check()->problems == QStringList());
}

TEST_CASE("what one member removes while another one changes it is told to both, and comes back whole")
{
    const bool removalFirst = GENERATE(true, false);
    const bool notes = GENERATE(true, false);
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    join(lea, paul, group);
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    const auto quiet = addSession(*lea, group, QStringLiteral("Deux"));
    syncBoth(*lea, *paul, group);
    const auto remove = [&] {
        REQUIRE(lea->transact(group, QStringLiteral("Remove"),
                              [&](Transaction &t) {
                                  t.remove(id);
                                  t.remove(quiet);
                                  return done();
                              })
                    .ok());
    };
    const auto change = [&] {
        REQUIRE(editSession(*paul, group, id, [&](Session &s) {
                    (notes ? s.notes : s.place) = QStringLiteral("De Paul");
                }).ok());
    };
    if (removalFirst) {
        remove();
        change();
    } else {
        change();
        remove();
    }
    syncBoth(*lea, *paul, group);
    for (Workspace *one : {&*lea.workspace, &*paul.workspace}) {
        CHECK(one->get(id)->removed);
        const auto found = one->conflicts(group);
        REQUIRE(found.size() == 1);
        CHECK(found[0].id == id.uid);
        CHECK(found[0].shownAuthor == QStringLiteral("Léa"));
        CHECK(found[0].otherAuthor == QStringLiteral("Paul"));
        CHECK(conflictSentence(*one, found[0]).contains(QStringLiteral("Un")));
        CHECK(one->rebuild().ok());
        CHECK(one->conflicts(group).size() == 1);
    }
    const auto conflict = paul->conflicts(group)[0];
    SECTION("brought back")
    {
        REQUIRE(settleConflict(*paul, group, conflict, conflict.other).ok());
        syncBoth(*lea, *paul, group);
        CHECK_FALSE(lea->get(id)->removed);
        CHECK((notes ? lea->get(id)->notes : lea->get(id)->place) == QStringLiteral("De Paul"));
    }
    SECTION("left out")
    {
        REQUIRE(settleConflict(*paul, group, conflict, conflict.shown).ok());
        syncBoth(*lea, *paul, group);
        CHECK(lea->get(id)->removed);
    }
    CHECK(lea->conflicts(group).empty());
    CHECK(paul->conflicts(group).empty());
    CHECK(lea->get(quiet)->removed);
    CHECK(lea->sum(group) == paul->sum(group));
    CHECK(lea->check()->problems == QStringList());
}

TEST_CASE("a removal that knows of the changes is no conflict, nor is a change that knows of the return")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    join(lea, paul, group);
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    syncBoth(*lea, *paul, group);
    REQUIRE(editSession(*paul, group, id, [](Session &s) { s.place = QStringLiteral("Ici"); }).ok());
    syncBoth(*lea, *paul, group);
    REQUIRE(lea->transact(group, QStringLiteral("Remove"),
                          [&](Transaction &t) {
                              t.remove(id);
                              return done();
                          })
                .ok());
    syncBoth(*lea, *paul, group);
    CHECK(lea->conflicts(group).empty());
    CHECK(paul->conflicts(group).empty());
}
