// What happens to the window that nobody asked for: removals elsewhere, too little room, and taking things
// back.

#include "detail/role_row.h"
#include "notes/note_editor.h"
#include "pages/page_header.h"
#include "pages/session_hero.h"
#include "widgets/icon_label.h"
#include "widgets/inline_message.h"
#include "widgets/label.h"
#include "window_bench.h"

#include "catch.h"

#include <QTest>

using namespace cercle;

TEST_CASE("notes whose session is removed meanwhile are kept, locked, and come back with it")
{
    WindowBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    b.trigger(Command::OpenNotes);
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("unsaved"));
    b.change(id, [](Session &s) { s.removed = true; });
    b.settle();
    REQUIRE(b.button(QStringLiteral("Restore")));
    CHECK(b.find<InlineMessage>()->text().contains(QStringLiteral("“Trees” was removed")));
    CHECK(b.workspace->get(id)->notes == QStringLiteral("unsaved"));
    QTest::keyClicks(editor, QStringLiteral("lost?"));
    b.trigger(Command::Bold);
    CHECK(editor->text() == QStringLiteral("unsaved"));

    b.button(QStringLiteral("Restore"))->click();
    b.settle();
    CHECK_FALSE(b.workspace->get(id)->removed);
    CHECK_FALSE(b.button(QStringLiteral("Restore")));
    QTest::keyClicks(editor, QStringLiteral("!"));
    CHECK(editor->text().contains(u'!'));

    b.change(id, [](Session &s) { s.removed = true; });
    b.settle();
    REQUIRE(b.button(QStringLiteral("Close")));
    b.button(QStringLiteral("Close"))->click();
    b.settle();
    CHECK_FALSE(b.window->shell().inNotes());
    CHECK(b.workspace->get(id)->notes.contains(u'!'));
}

TEST_CASE("undo says what it took back and offers to do it again")
{
    WindowBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    b.trigger(Command::OpenNotes);
    QTest::keyClicks(b.find<NoteEditor>(), QStringLiteral("words"));
    b.trigger(Command::Back);
    b.trigger(Command::Undo);
    CHECK(b.workspace->get(id)->notes.isEmpty());
    CHECK(b.find<InlineMessage>()->text() == QStringLiteral("Undone: Write the notes of “Trees”"));
    REQUIRE(b.button(QStringLiteral("Redo")));
    b.button(QStringLiteral("Redo"))->click();
    b.settle();
    CHECK(b.workspace->get(id)->notes == QStringLiteral("words"));
    REQUIRE(b.button(QStringLiteral("Undo")));
}

TEST_CASE("a group whose removal is undone is shown again, not the welcome")
{
    WindowBench b;
    b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    b.change(b.group, [](Group &group) { group.removed = true; });
    b.settle();
    CHECK(b.window->shell().atStart());
    b.trigger(Command::Undo);
    b.settle();
    CHECK_FALSE(b.window->shell().atStart());
    CHECK(b.window->shell().currentGroup() == b.group);
    CHECK(b.window->shell().currentPage() == QStringLiteral("sessions"));
}

TEST_CASE("the next session never loses its day and time, nor a role, to a long place or a narrow window")
{
    WindowBench b;
    Session session;
    session.title = QStringLiteral("Audit of a shop");
    session.date.iso = QStringLiteral("2026-11-25");
    session.time.hhmm = QStringLiteral("18:30");
    session.minutes = 90;
    session.place =
        QStringLiteral("The large room behind the library, second floor, third door on the left, ring twice");
    b.add(session);
    for (int i = 0; i < 6; ++i)
        b.role(QStringLiteral("Role %1").arg(i), {}, i);
    b.open();
    for (const QSize size : {QSize(1440, 860), QSize(1024, 640), QSize(900, 600), QSize(760, 520)}) {
        b.window->resize(size);
        b.settle();
        auto *hero = b.find<SessionHero>();
        REQUIRE(hero);
        INFO(size.width());
        for (const IconLabel *label : hero->findChildren<IconLabel *>()) {
            if (label->text() != session.place && label->isVisible())
                CHECK(label->width() >= label->sizeHint().width());
        }
        CHECK(hero->geometry().right() <= hero->parentWidget()->width());
        CHECK(hero->minimumSizeHint().width() <= 400); // no page is made wider by it
        int shown = 0;
        for (const RoleRow *row : hero->findChildren<RoleRow *>())
            shown += row->isVisible() ? 1 : 0;
        CHECK(b.button(QStringLiteral("+%1").arg(6 - shown)));
        // A word that is cut would be another word.
        for (const Label *title : b.find<PageHeader>()->findChildren<Label *>()) {
            if (title->text() == QStringLiteral("Sessions"))
                CHECK(title->width() >= title->sizeHint().width());
        }
    }
}
