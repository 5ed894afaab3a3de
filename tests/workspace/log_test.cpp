#include "catch.h"
#include "profiles.h"

using namespace cercle;

namespace
{

// An edit that needs several entries.
Id<Session> bigEdit(Workspace &workspace, const Id<Group> &group, const QString &title)
{
    return addSession(workspace, group, title, QStringLiteral("A line of notes.\n").repeated(4000));
}

QStringList labels(const std::vector<LogLine> &lines)
{
    QStringList out;
    for (const LogLine &line : lines) {
        if (!line.label.isEmpty())
            out << line.label;
    }
    return out;
}

} // namespace

TEST_CASE("the newest edits of the log are whole, with their labels")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    addSession(*lea, group, QStringLiteral("Un"));
    bigEdit(*lea, group, QStringLiteral("Deux"));
    const auto all = lea->log(group);
    const auto one = lea->log(group, 1);
    REQUIRE(one.size() > 1);
    CHECK(one.size() == all.size() - 2);
    CHECK(one.front().label == QStringLiteral("Add Deux"));
    CHECK(one.back().entryId == all.back().entryId);
    CHECK(labels(lea->log(group, 2)) == QStringList({QStringLiteral("Add Un"), QStringLiteral("Add Deux")}));
    CHECK(lea->log(group, 100).size() == all.size());
    CHECK(lea->log(Id<Group>{}, 3).empty());
}

TEST_CASE("edits of several members that lie between one another keep their labels")
{
    Profile lea(1, QStringLiteral("Léa")), tom(2, QStringLiteral("Tom"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    bigEdit(*lea, group, QStringLiteral("Un"));
    bigEdit(*lea, group, QStringLiteral("Deux"));
    REQUIRE(tom->expectGroup(group).ok());
    carry(*lea, *tom, group, 1000);
    const auto lines = tom->log(group, 2);
    CHECK(lines.front().label == QStringLiteral("Add Un"));
    CHECK(labels(lines) == QStringList({QStringLiteral("Add Un"), QStringLiteral("Add Deux")}));
}

TEST_CASE("a row's last change moves with the row and with nothing else")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    const int entity = entityIndexOf<Session>();
    const auto before = lea->lastChange(entity, id.uid);
    CHECK(before.wallMs == lea.clock.nowMs());
    addSession(*lea, group, QStringLiteral("Deux"));
    CHECK(lea->lastChange(entity, id.uid).lam == before.lam);
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.notes = QStringLiteral("x"); }).ok());
    CHECK(lea->lastChange(entity, id.uid).lam > before.lam);
    CHECK(lea->lastChange(entity, id.uid, false).lam == before.lam);
    CHECK(lea->lastChange(entity, {}).lam == 0);
}
