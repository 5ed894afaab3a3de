// How far undo reaches, and what it brings back.

#include "profiles.h"

#include "workspace/conflicts.h"
#include "workspace/group_templates.h"

#include "catch.h"

#include <QFile>

using namespace cercle;

namespace
{

constexpr auto sinceOpening = Workspace::Reach::SinceOpening;

struct Apart {
    Profile lea{1, QStringLiteral("Léa")};
    Profile paul{2, QStringLiteral("Paul")};
    Id<Group> group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    Id<Session> id;

    Apart()
    {
        join(lea, paul, group);
        id = addSession(*lea, group, QStringLiteral("Un"));
        sync();
    }
    void sync() { syncBoth(*lea, *paul, group); }
    void bothRename()
    {
        REQUIRE(editSession(*lea, group, id, [](Session &s) { s.title = QStringLiteral("De Léa"); }).ok());
        REQUIRE(editSession(*paul, group, id, [](Session &s) { s.title = QStringLiteral("De Paul"); }).ok());
        sync();
        REQUIRE(lea->conflicts(group).size() == 1);
    }
    void same()
    {
        CHECK(lea->sum(group) == paul->sum(group));
        CHECK(lea->check()->problems == QStringList());
        CHECK(paul->check()->problems == QStringList());
    }
};

} // namespace

TEST_CASE("a key pressed in a window does not undo what was done before it was opened")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    lea.reopen();
    CHECK(lea->undoLabel(sinceOpening).isEmpty());
    CHECK_FALSE(lea->undo(sinceOpening).ok());
    CHECK_FALSE(lea->get(id)->removed);

    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.title = QStringLiteral("Deux"); }).ok());
    CHECK_FALSE(lea->undoLabel(sinceOpening).isEmpty());
    REQUIRE(lea->undo(sinceOpening).ok());
    CHECK(lea->get(id)->title == QStringLiteral("Un"));
    CHECK_FALSE(lea->undo(sinceOpening).ok());
    REQUIRE(lea->redo(sinceOpening).ok());
    CHECK(lea->get(id)->title == QStringLiteral("Deux"));

    lea.reopen();
    CHECK(lea->redoLabel(sinceOpening).isEmpty());
    CHECK_FALSE(lea->undoLabel().isEmpty()); // the command line goes back further
    REQUIRE(lea->undo().ok());
    REQUIRE(lea->undo().ok());
    CHECK(lea->get(id)->removed);
}

TEST_CASE("making a group with a template is one step, and its undo leaves no empty group")
{
    Profile lea(1, QStringLiteral("Léa"));
    Id<Group> group;
    {
        const Workspace::OneStep step(*lea, EditLabel("Create the group “%1”", {QStringLiteral("Graphes")}));
        group = *lea->createGroup({QStringLiteral("Graphes"), {}});
        const GroupTemplate &model = groupTemplates().front();
        REQUIRE(startFromTemplate(*lea, group, model, proposedRhythm(model, {QStringLiteral("2026-11-24")}))
                    .ok());
    }
    const auto sessions = lea->list<Session>().size();
    REQUIRE(sessions > 1);
    CHECK(lea->undoLabel() == QStringLiteral("Create the group “Graphes”"));
    REQUIRE(lea->undo().ok());
    CHECK(lea->groups().empty());
    CHECK(lea->undoLabel().isEmpty());
    REQUIRE(lea->redo().ok());
    CHECK(lea->groups().size() == 1);
    CHECK(lea->list<Session>().size() == sessions);
    CHECK(lea->check()->problems == QStringList());
}

TEST_CASE("a group that others have joined is not taken from them by an undo")
{
    Apart a;
    REQUIRE(a.lea->undo().ok()); // the session
    CHECK_FALSE(a.lea->undo().ok());
    CHECK(a.lea->groups().size() == 1);
}

TEST_CASE("undoing a settlement lists the conflict again, for everybody, and the other version can be chosen")
{
    const bool keep = GENERATE(true, false);
    Apart a;
    a.bothRename();
    const Conflict first = a.lea->conflicts(a.group)[0];
    REQUIRE(settleConflict(*a.lea, a.group, first, keep ? first.shown : first.other).ok());
    a.sync();
    REQUIRE(a.paul->conflicts(a.group).empty());

    REQUIRE(a.lea->undo().ok());
    a.sync();
    CHECK(a.lea->get(a.id)->title == a.paul->get(a.id)->title);
    a.same();
    for (const Profile *one : {&a.lea, &a.paul}) {
        const auto again = one->workspace->conflicts(a.group);
        REQUIRE(again.size() == 1);
        CHECK(again[0].shown == first.shown);
        CHECK(again[0].other == first.other);
        CHECK(again[0].otherAuthor == first.otherAuthor);
        CHECK(again[0].otherWallMs == first.otherWallMs);
    }
    // Once more there and back, and then settled by the other member.
    REQUIRE(a.lea->redo().ok());
    CHECK(a.lea->conflicts(a.group).empty());
    REQUIRE(a.lea->undo().ok());
    a.sync();
    const auto left = a.paul->conflicts(a.group);
    REQUIRE(left.size() == 1);
    REQUIRE(settleConflict(*a.paul, a.group, left[0], left[0].other).ok());
    a.sync();
    CHECK(valueToText(first.other) == a.lea->get(a.id)->title);
    CHECK(a.lea->conflicts(a.group).empty());
    a.same();
    REQUIRE(a.lea->rebuild().ok());
    a.same();
}

TEST_CASE("what is offered again does not depend on who hears of it first")
{
    Apart a;
    Profile zoe(3, QStringLiteral("Zoé"));
    join(a.lea, zoe, a.group);
    a.sync();
    a.bothRename();
    carry(*a.lea, *zoe, a.group);
    const Conflict conflict = a.lea->conflicts(a.group)[0];
    REQUIRE(settleConflict(*a.lea, a.group, conflict, conflict.other).ok());
    REQUIRE(a.lea->undo().ok());
    // Meanwhile, apart, another member writes the same field.
    REQUIRE(editSession(*zoe, a.group, a.id, [](Session &s) { s.title = QStringLiteral("De Zoé"); }).ok());
    carry(*zoe, *a.paul, a.group);
    carry(*a.lea, *a.paul, a.group);
    carry(*a.lea, *zoe, a.group);
    carry(*zoe, *a.lea, a.group);
    CHECK(a.paul->sum(a.group) == a.lea->sum(a.group));
    CHECK(zoe->sum(a.group) == a.lea->sum(a.group));
    CHECK(a.paul->get(a.id)->title == zoe->get(a.id)->title);
    CHECK(a.paul->conflicts(a.group).size() == zoe->conflicts(a.group).size());
    CHECK(a.lea->conflicts(a.group).size() == zoe->conflicts(a.group).size());
    a.same();
    CHECK(zoe->check()->problems == QStringList());
}

TEST_CASE("undoing the settlement of a removal lists it again")
{
    Apart a;
    REQUIRE(a.lea
                ->transact(a.group, QStringLiteral("Remove"),
                           [&](Transaction &t) {
                               t.remove(a.id);
                               return done();
                           })
                .ok());
    REQUIRE(
        editSession(*a.paul, a.group, a.id, [](Session &s) { s.title = QStringLiteral("De Paul"); }).ok());
    a.sync();
    REQUIRE(a.lea->conflicts(a.group).size() == 1);
    const Conflict conflict = a.lea->conflicts(a.group)[0];
    const bool keep = GENERATE(true, false);
    REQUIRE(settleConflict(*a.lea, a.group, conflict, Value(keep)).ok());
    CHECK(a.lea->conflicts(a.group).empty());
    REQUIRE(a.lea->undo().ok());
    a.sync();
    CHECK(a.lea->get(a.id)->removed);
    REQUIRE(a.lea->conflicts(a.group).size() == 1);
    REQUIRE(a.paul->conflicts(a.group).size() == 1);
    CHECK(a.paul->conflicts(a.group)[0].otherAuthor == QStringLiteral("Paul"));
    a.same();
}

TEST_CASE("a conflict speaks to its reader, and one turn is one thing to settle")
{
    Apart a;
    a.bothRename();
    const auto conflict = a.paul->conflicts(a.group)[0];
    CHECK(conflictSentence(*a.paul, conflict).startsWith(QStringLiteral("Léa and you both changed")));
    CHECK(conflictSentence(*a.lea, a.lea->conflicts(a.group)[0])
              .startsWith(QStringLiteral("Paul and you both changed")));
    REQUIRE(settleConflict(*a.lea, a.group, a.lea->conflicts(a.group)[0], conflict.shown).ok());

    Role role;
    role.title = QStringLiteral("Secrétaire");
    RoleTurn turn;
    turn.session = a.id;
    REQUIRE(a.lea
                ->transact(a.group, QStringLiteral("Plan"),
                           [&](Transaction &t) {
                               turn.role = t.create(role);
                               turn.id = t.create(turn);
                               Session session = *t.get(a.id);
                               session.date.iso = QStringLiteral("2026-12-01");
                               t.put(session);
                               return done();
                           })
                .ok());
    a.sync();
    const auto take = [&](Profile &who, const char *state) {
        REQUIRE(who->transact(a.group, QStringLiteral("Take"),
                              [&](Transaction &t) {
                                  RoleTurn now = *t.get(turn.id);
                                  now.member = who->self(a.group);
                                  now.state = QString::fromLatin1(state);
                                  t.put(now);
                                  return done();
                              })
                    .ok());
    };
    take(a.lea, "accepted");
    take(a.paul, "proposed");
    a.sync();
    const auto turns = a.paul->conflicts(a.group);
    REQUIRE(turns.size() == 1);
    CHECK(turns[0].field == "member");
    CHECK(turns[0].with.size() == 1);
    const QString sentence = conflictSentence(*a.paul, turns[0]);
    CHECK(sentence.contains(QStringLiteral("Secrétaire")));
    CHECK(sentence.contains(QStringLiteral("26")));
    const auto before = a.paul->get(turn.id);
    REQUIRE(settleConflict(*a.paul, a.group, turns[0], turns[0].other).ok());
    a.sync();
    CHECK(a.lea->get(turn.id)->member != before->member);
    CHECK(a.lea->get(turn.id)->state != before->state);
    CHECK(a.lea->conflicts(a.group).empty());
    a.same();
}

TEST_CASE("a database that was lost is no sound one, however often it is checked")
{
    Profile lea(1, QStringLiteral("Léa"));
    REQUIRE(lea->createGroup({QStringLiteral("Graphes"), {}}).ok());
    lea.workspace.reset();
    QFile file(lea.path() + QStringLiteral("/cercle.db"));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    for (int times = 0; times < 2; ++times) {
        lea.reopen();
        const auto report = lea->check();
        REQUIRE(report.ok());
        CHECK(report->emptied);
        CHECK(report->problems.size() == 1);
    }
    REQUIRE(lea->createGroup({QStringLiteral("Neu"), {}}).ok());
    CHECK(lea->check()->problems == QStringList());
}

TEST_CASE("two whole texts that replaced one note apart stand in two lines, on every laptop")
{
    Apart a;
    const bool empty = GENERATE(true, false);
    if (!empty) {
        REQUIRE(
            editSession(*a.lea, a.group, a.id, [](Session &s) { s.notes = QStringLiteral("1234"); }).ok());
        a.sync();
    }
    REQUIRE(editSession(*a.lea, a.group, a.id, [](Session &s) {
                s.notes = QStringLiteral("Ordre du jour");
            }).ok());
    REQUIRE(editSession(*a.paul, a.group, a.id, [](Session &s) { s.notes = QStringLiteral("Bilan"); }).ok());
    a.sync();
    a.sync();
    const QString notes = a.lea->get(a.id)->notes;
    CHECK(notes.split(u'\n').size() == 2);
    CHECK(notes.contains(QStringLiteral("Ordre du jour")));
    CHECK(notes.contains(QStringLiteral("Bilan")));
    CHECK(a.paul->get(a.id)->notes == notes);
    a.same();
    // It is nobody's edit: what is undone is one's own words.
    REQUIRE(a.lea->undo().ok());
    CHECK_FALSE(a.lea->get(a.id)->notes.contains(QStringLiteral("Ordre du jour")));
}

TEST_CASE("an edit is taken back by its number, whatever was done since")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto other = *lea->createGroup({QStringLiteral("Flots"), {}});
    const auto one = addSession(*lea, group, QStringLiteral("Un"));
    const auto two = addSession(*lea, group, QStringLiteral("Deux"));
    REQUIRE(lea->transact(group, QStringLiteral("Remove"),
                          [&](Transaction &t) {
                              t.remove(one);
                              return done();
                          })
                .ok());
    const PastEdit removal = lea->lastEdit();
    CHECK(removal.group == group);
    CHECK(removal.label == QStringLiteral("Remove"));
    CHECK_FALSE(removal.again);
    REQUIRE(editSession(*lea, group, two, [](Session &s) { s.title = QStringLiteral("Trois"); }).ok());
    addSession(*lea, other, QStringLiteral("Ailleurs"));

    REQUIRE(lea->takeBack(removal).ok());
    CHECK_FALSE(lea->get(one)->removed);
    CHECK(lea->get(two)->title == QStringLiteral("Trois"));
    SECTION("once, and done again by the number of the undo")
    {
        const PastEdit back = lea->lastEdit();
        CHECK(back.again);
        const auto twice = lea->takeBack(removal);
        REQUIRE_FALSE(twice.ok());
        CHECK(twice.error().text.contains(QStringLiteral("already")));
        REQUIRE(lea->takeBack(back).ok());
        CHECK(lea->get(one)->removed);
    }
    SECTION("not done again once something else was changed")
    {
        const PastEdit back = lea->lastEdit();
        addSession(*lea, other, QStringLiteral("Encore"));
        CHECK_FALSE(lea->takeBack(back).ok());
        CHECK_FALSE(lea->get(one)->removed);
    }
    SECTION("the edits after it are undone as ever")
    {
        REQUIRE(lea->undo(sinceOpening, group).ok());
        CHECK(lea->get(two)->title == QStringLiteral("Deux"));
    }
}

TEST_CASE("what was written over cannot be taken back alone, and can once that is undone")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.title = QStringLiteral("Deux"); }).ok());
    const PastEdit first = lea->lastEdit();
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.title = QStringLiteral("Trois"); }).ok());
    CHECK_FALSE(lea->takeBack(first).ok());
    CHECK(lea->get(id)->title == QStringLiteral("Trois"));
    REQUIRE(lea->undo().ok());
    REQUIRE(lea->takeBack(first).ok());
    CHECK(lea->get(id)->title == QStringLiteral("Un"));
}

TEST_CASE("an edit that changes nothing is no edit, and what is nobody's is none either")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    CHECK(lea->lastEdit().group == group);
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    const PastEdit added = lea->lastEdit();
    {
        const Workspace::Unattended unattended(*lea);
        REQUIRE(editSession(*lea, group, id, [](Session &s) { s.minutes = 45; }).ok());
    }
    CHECK(lea->lastEdit().number == added.number);
    REQUIRE(editSession(*lea, group, id, [](Session &) {}).ok());
    CHECK(lea->lastEdit().number == 0);
    {
        const Workspace::OneStep step(*lea, EditLabel(QStringLiteral("Both")));
        addSession(*lea, group, QStringLiteral("Deux"));
        addSession(*lea, group, QStringLiteral("Trois"));
        REQUIRE(editSession(*lea, group, id, [](Session &) {}).ok());
    }
    CHECK(lea->lastEdit().label == QStringLiteral("Both"));
    REQUIRE(lea->takeBack(lea->lastEdit()).ok());
    CHECK(lea->list<Session>(Filter().in(group)).size() == 1);
}
