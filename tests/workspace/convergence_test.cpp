#include "catch.h"
#include "profiles.h"

#include <random>

using namespace cercle;

namespace
{

void requireSame(Workspace &a, Workspace &b, const Id<Group> &group)
{
    REQUIRE(a.sum(group) == b.sum(group));
    for (size_t e = 0; e < allEntities().size(); ++e) {
        INFO(allEntities()[e]->name.constData());
        Filter all;
        all.removed = true;
        REQUIRE((a.rows(static_cast<int>(e), all) == b.rows(static_cast<int>(e), all)));
    }
}

} // namespace

TEST_CASE("two laptops that edit the same fields apart converge and keep the loser")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id = addSession(*lea, group, QStringLiteral("Un"), QStringLiteral("ligne un\nligne deux\n"));
    join(lea, paul, group);
    requireSame(*lea, *paul, group);
    REQUIRE(editSession(*lea, group, id, [](Session &s) {
                s.title = QStringLiteral("Chez Léa");
                s.notes = QStringLiteral("ligne un, vue par Léa\nligne deux\n");
            }).ok());
    REQUIRE(editSession(*paul, group, id, [](Session &s) {
                s.title = QStringLiteral("Chez Paul");
                s.place = QStringLiteral("Salle 3");
                s.notes = QStringLiteral("ligne un\nligne deux\nligne trois de Paul\n");
            }).ok());
    syncBoth(*lea, *paul, group);
    requireSame(*lea, *paul, group);
    const auto session = *lea->get(id);
    CHECK(session.notes == QStringLiteral("ligne un, vue par Léa\nligne deux\nligne trois de Paul\n"));
    CHECK(session.place == QStringLiteral("Salle 3"));
    auto conflicts = lea->conflicts(group);
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].field == "title");
    const QString other = std::get<QString>(conflicts[0].other);
    CHECK(QSet<QString>{session.title, other}
          == QSet<QString>{QStringLiteral("Chez Léa"), QStringLiteral("Chez Paul")});
    CHECK(conflicts[0].shownAuthor != conflicts[0].otherAuthor);
    // Whoever writes again has seen both: the conflict is over.
    REQUIRE(editSession(*paul, group, id, [](Session &s) { s.title = QStringLiteral("Ensemble"); }).ok());
    syncBoth(*lea, *paul, group);
    CHECK(lea->conflicts(group).empty());
    CHECK(paul->conflicts(group).empty());
    requireSame(*lea, *paul, group);
    CHECK(lea->check()->problems == QStringList());
    CHECK(paul->check()->problems == QStringList());
}

TEST_CASE("undo never reverts what another member wrote since")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id = addSession(*lea, group, QStringLiteral("Un"), QStringLiteral("abc"));
    join(lea, paul, group);
    REQUIRE(editSession(*lea, group, id, [](Session &s) {
                s.title = QStringLiteral("Deux");
                s.place = QStringLiteral("Ici");
                s.notes = QStringLiteral("abc de Léa");
            }).ok());
    syncBoth(*lea, *paul, group);
    REQUIRE(editSession(*paul, group, id, [](Session &s) {
                s.title = QStringLiteral("Trois");
                s.notes = QStringLiteral("Paul: abc de Léa!");
            }).ok());
    syncBoth(*lea, *paul, group);
    REQUIRE(lea->undo().ok());
    const auto session = *lea->get(id);
    CHECK(session.title == QStringLiteral("Trois"));
    CHECK(session.place.isEmpty());
    CHECK(session.notes == QStringLiteral("Paul: abc!"));
    syncBoth(*lea, *paul, group);
    requireSame(*lea, *paul, group);
}

TEST_CASE("undo does not remove what another member has written in, nor what is removed already")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    join(lea, paul, group);
    const auto placed = addSession(*lea, group, QStringLiteral("Un"));
    const auto noted = addSession(*lea, group, QStringLiteral("Deux"), QStringLiteral("abc"));
    const auto gone = addSession(*lea, group, QStringLiteral("Trois"));
    const auto used = addSession(*lea, group, QStringLiteral("Cinq"));
    const auto own = addSession(*lea, group, QStringLiteral("Quatre"), QStringLiteral("abc"));
    syncBoth(*lea, *paul, group);
    REQUIRE(editSession(*paul, group, placed, [](Session &s) { s.place = QStringLiteral("Ici"); }).ok());
    REQUIRE(editSession(*paul, group, noted, [](Session &s) { s.notes = QStringLiteral("abcd"); }).ok());
    REQUIRE(paul->transact(group, QStringLiteral("Decide"),
                           [&](Transaction &t) {
                               Decision decision;
                               decision.session = used;
                               decision.text = QStringLiteral("On continue");
                               t.create(decision);
                               return done();
                           })
                .ok());
    REQUIRE(paul->transact(group, QStringLiteral("Remove"),
                           [&](Transaction &t) {
                               t.remove(gone);
                               return done();
                           })
                .ok());
    syncBoth(*lea, *paul, group);
    REQUIRE(lea->undo().ok()); // nobody else touched the fourth
    CHECK(lea->get(own)->removed);
    for (int refused = 0; refused < 4; ++refused)
        CHECK_FALSE(lea->undo().ok());
    CHECK_FALSE(lea->get(used)->removed);
    CHECK_FALSE(lea->get(placed)->removed);
    CHECK_FALSE(lea->get(noted)->removed);
    CHECK(lea->get(placed)->place == QStringLiteral("Ici"));
}

TEST_CASE("tags added apart are all there; adding wins over removing")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    Id<Resource> id;
    REQUIRE(lea->transact(group, QStringLiteral("Add"),
                          [&](Transaction &t) {
                              Resource r;
                              r.tags = {QStringLiteral("a"), QStringLiteral("b")};
                              id = t.create(r);
                              return done();
                          })
                .ok());
    join(lea, paul, group);
    const auto tag = [&](Workspace &w, const QStringList &tags) {
        REQUIRE(w.transact(group, QStringLiteral("Tag"), [&](Transaction &t) {
                     auto r = *t.get(id);
                     r.tags = tags;
                     t.put(r);
                     return done();
                 }).ok());
    };
    tag(*lea, {QStringLiteral("b"), QStringLiteral("c")}); // without a, with c
    tag(*paul, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d")});
    tag(*paul, {QStringLiteral("b"), QStringLiteral("d")});
    tag(*paul, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d")}); // a taken out and put back
    syncBoth(*lea, *paul, group);
    requireSame(*lea, *paul, group);
    CHECK(lea->get(id)->tags
          == QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")});
}

TEST_CASE("four laptops with random edits and random exchanges converge")
{
    const auto seed = GENERATE(range(1, 13));
    std::mt19937 dice(static_cast<unsigned>(seed));
    std::vector<std::unique_ptr<Profile>> all;
    for (int i = 0; i < 4; ++i)
        all.push_back(std::make_unique<Profile>(static_cast<std::uint64_t>(seed * 10 + i),
                                                QStringLiteral("M%1").arg(i)));
    const auto group = *all[0]->workspace->createGroup({QStringLiteral("Graphes"), {}});
    for (int i = 1; i < 4; ++i)
        join(*all[0], *all[static_cast<size_t>(i)], group);
    std::vector<Id<Session>> sessions{addSession(*all[0]->workspace, group, QStringLiteral("s"))};
    for (int i = 1; i < 4; ++i)
        carry(*all[0]->workspace, *all[static_cast<size_t>(i)]->workspace, group);
    for (int step = 0; step < 60; ++step) {
        Workspace &w = *all[dice() % 4]->workspace;
        const auto id = sessions[dice() % sessions.size()];
        switch (dice() % 6) {
        case 0:
            sessions.push_back(addSession(w, group, QStringLiteral("s%1").arg(step)));
            break;
        case 1:
            REQUIRE(
                editSession(w, group, id, [&](Session &s) { s.title = QString::number(dice() % 3); }).ok());
            break;
        case 2:
            REQUIRE(editSession(w, group, id, [&](Session &s) {
                        s.notes.insert(static_cast<qsizetype>(dice()) % (s.notes.size() + 1),
                                       QStringLiteral("<%1>").arg(step));
                    }).ok());
            break;
        case 3:
            REQUIRE(w.transact(group, QStringLiteral("r"), [&](Transaction &t) {
                         t.setField(entityIndexOf<Session>(), id.uid, "removed", dice() % 2 == 0);
                         return done();
                     }).ok());
            break;
        case 4:
            (void)w.undo();
            break;
        default:
            // Small slices: exchanges stop in the middle of runs and come back.
            carry(w, *all[dice() % 4]->workspace, group, 600);
        }
    }
    for (int round = 0; round < 2; ++round)
        for (auto &a : all)
            for (auto &b : all)
                carry(*a->workspace, *b->workspace, group);
    for (int i = 1; i < 4; ++i)
        requireSame(*all[0]->workspace, *all[static_cast<size_t>(i)]->workspace, group);
    for (auto &p : all) {
        auto report = p->workspace->check();
        REQUIRE(report.ok());
        REQUIRE(report->problems == QStringList());
    }
}

TEST_CASE("entries that come before what they depend on wait and are then taken")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    join(lea, paul, group);
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.title = QStringLiteral("Deux"); }).ok());
    Workspace::Wanted wanted;
    for (const auto &head : paul->have(group))
        wanted[head.feed] = head.seq + 1;
    auto slice = lea->entries(group, wanted, 0, 1 << 20);
    REQUIRE(slice.lines.size() == 2);
    auto late = paul->receive(group, std::vector<QByteArray>{slice.lines[1]});
    REQUIRE(late.ok());
    CHECK(late->waiting == 1);
    CHECK(late->accepted == 0);
    auto first = paul->receive(group, std::vector<QByteArray>{slice.lines[0]});
    CHECK(first->accepted == 2);
    requireSame(*lea, *paul, group);
}
