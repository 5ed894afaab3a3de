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
    CHECK(sentence.contains(QStringLiteral("Léa")));
    CHECK(sentence.contains(QStringLiteral("Paul")));
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
