// What Ctrl+Z is about: the keys, the menu, the palette and the button of a message.

#include "detail/detail_pane.h"
#include "forms/session_form.h"
#include "notes/note_editor.h"
#include "widgets/inline_message.h"
#include "window/undo_steps.h"
#include "window_bench.h"

#include "catch.h"

#include <QMenu>
#include <QMenuBar>

using namespace cercle;

namespace
{

struct UndoBench : WindowBench {
    Id<Group> makeOther()
    {
        GroupDraft draft;
        draft.title = QStringLiteral("Flows");
        draft.goal = QStringLiteral("Cut them");
        return *workspace->createGroup(draft);
    }
    void rename(const Id<Session> &id, const QString &title)
    {
        change(id, [&](Session &s) { s.title = title; });
    }
    QString titleOf(const Id<Session> &id) { return workspace->get(id)->title; }
    // The texts of Undo and Redo while the menu shows them.
    std::pair<QString, QString> inMenu()
    {
        QMenu *edit = nullptr;
        for (QMenu *menu : window->menuBar()->findChildren<QMenu *>()) {
            if (menu->actions().contains(&actions[Command::Undo]))
                edit = menu;
        }
        REQUIRE(edit);
        Q_EMIT edit->aboutToShow();
        const auto action = [this](Command command) {
            return actions[command].isEnabled() ? actions[command].text() : QString();
        };
        const std::pair<QString, QString> texts{action(Command::Undo), action(Command::Redo)};
        Q_EMIT edit->aboutToHide();
        settle();
        return texts;
    }
};

} // namespace

TEST_CASE("undo stays within the open group")
{
    UndoBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.rename(id, QStringLiteral("Forests"));
    const Id<Group> own = b.group;
    b.group = b.makeOther();
    const auto elsewhere = b.session(QStringLiteral("Cuts"), QStringLiteral("2026-12-02"));
    b.rename(elsewhere, QStringLiteral("Minimal cuts")); // the last edit of all
    b.settings.setPlace({QStringLiteral("sessions"), own, {}, false, 0});
    b.open();
    b.trigger(Command::Undo);
    CHECK(b.titleOf(id) == QStringLiteral("Trees"));
    CHECK(b.titleOf(elsewhere) == QStringLiteral("Minimal cuts"));
    b.trigger(Command::Redo);
    CHECK(b.titleOf(id) == QStringLiteral("Forests"));
    // Where all groups are shown it is the last one of any.
    b.window->shell().openPage(QStringLiteral("home"), {});
    b.find<InlineMessage>()->dismiss();
    b.settle();
    b.rename(elsewhere, QStringLiteral("Cuts again"));
    b.trigger(Command::Undo);
    CHECK(b.titleOf(elsewhere) == QStringLiteral("Minimal cuts"));
}

TEST_CASE("a message undoes the edit it speaks of, whatever was done since")
{
    UndoBench b;
    const auto first = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    const auto second = b.session(QStringLiteral("Heaps"), QStringLiteral("2026-12-08"));
    b.open();
    b.window->shell().openSession(first);
    b.settle();
    b.trigger(Command::RemoveSession);
    REQUIRE(b.workspace->get(first)->removed);
    b.rename(second, QStringLiteral("Piles"));
    CHECK(b.inMenu().first.contains(QStringLiteral("Remove")));
    SECTION("by its button")
    {
        REQUIRE(b.button(QStringLiteral("Undo")));
        QTest::mouseClick(b.button(QStringLiteral("Undo")), Qt::LeftButton);
        b.settle();
        CHECK_FALSE(b.workspace->get(first)->removed);
        CHECK(b.titleOf(second) == QStringLiteral("Piles"));
        REQUIRE(b.button(QStringLiteral("Redo")));
        QTest::mouseClick(b.button(QStringLiteral("Redo")), Qt::LeftButton);
        b.settle();
        CHECK(b.workspace->get(first)->removed);
    }
    SECTION("by key, and then the last one")
    {
        b.trigger(Command::Undo);
        CHECK_FALSE(b.workspace->get(first)->removed);
        CHECK(b.titleOf(second) == QStringLiteral("Piles"));
        b.trigger(Command::Undo);
        CHECK(b.titleOf(second) == QStringLiteral("Heaps"));
    }
    SECTION("of another group too")
    {
        const Id<Group> other = b.makeOther();
        b.window->shell().openPage(QStringLiteral("library"), other);
        b.settle();
        b.trigger(Command::Undo);
        CHECK_FALSE(b.workspace->get(first)->removed);
    }
    SECTION("and says why where that is not possible")
    {
        REQUIRE(b.workspace->takeBack(b.window->shell().offered()).ok());
        QTest::mouseClick(b.button(QStringLiteral("Undo")), Qt::LeftButton);
        b.settle();
        CHECK_FALSE(b.workspace->get(first)->removed);
        CHECK(b.find<InlineMessage>()->text().contains(QStringLiteral("already")));
    }
    SECTION("not once it is gone")
    {
        b.find<InlineMessage>()->dismiss();
        b.trigger(Command::Undo);
        CHECK(b.workspace->get(first)->removed);
        CHECK(b.titleOf(second) == QStringLiteral("Heaps"));
    }
}

TEST_CASE("in a small window a message and its button stand beside the detail that lies over the page")
{
    UndoBench b;
    const auto first = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.session(QStringLiteral("Heaps"), QStringLiteral("2026-12-08"));
    b.open({1024, 640});
    b.window->shell().openSession(first);
    b.window->shell().showDetail();
    b.settle();
    b.trigger(Command::RemoveSession);
    b.window->shell().showDetail();
    b.settle();
    REQUIRE(b.window->shell().detail().isVisible());
    QWidget *undo = b.button(QStringLiteral("Undo"));
    REQUIRE(undo);
    const int right = undo->mapTo(b.window.get(), QPoint(undo->width(), 0)).x();
    CHECK(right <= b.window->shell().detail().mapTo(b.window.get(), QPoint()).x());
}

TEST_CASE("what changed nothing offers no undo of something else")
{
    UndoBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    b.rename(id, QStringLiteral("Trees"));
    b.notices.tellUndoable(QStringLiteral("All as it was."));
    b.settle();
    REQUIRE(b.find<InlineMessage>());
    CHECK_FALSE(b.button(QStringLiteral("Undo")));
}

TEST_CASE("Ctrl+Z after a draft was discarded brings it back")
{
    UndoBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.rename(id, QStringLiteral("Forests"));
    b.open();
    b.trigger(Command::NewSession);
    REQUIRE(b.find<SessionForm>());
    QLineEdit *title = b.field(QStringLiteral("Title"));
    REQUIRE(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Matchings"));
    b.settle();
    QTest::keyClick(title, Qt::Key_Escape);
    b.settle();
    REQUIRE_FALSE(b.find<SessionForm>());
    CHECK(b.inMenu().first.contains(QStringLiteral("draft")));
    QTest::keyClick(b.window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    b.settle();
    REQUIRE(b.find<SessionForm>());
    CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("Matchings"));
    CHECK(b.titleOf(id) == QStringLiteral("Forests"));
}

TEST_CASE("in the notes the keys and the menu go back through what was typed, then through what was done")
{
    UndoBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.rename(id, QStringLiteral("Forests"));
    b.open();
    REQUIRE(QTest::qWaitForWindowActive(b.window.get()));
    b.trigger(Command::OpenNotes);
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    const auto press = [&](Qt::KeyboardModifiers more = {}) {
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier | more);
        b.settle();
    };
    QTest::keyClicks(editor, QStringLiteral("Kruskal"));
    CHECK(b.inMenu().first == QStringLiteral("Undo: Typing"));
    CHECK(b.inMenu().second.isEmpty());
    press();
    CHECK(editor->text().isEmpty());
    CHECK(b.titleOf(id) == QStringLiteral("Forests"));
    CHECK(b.inMenu().second == QStringLiteral("Redo: Typing"));
    SECTION("forth again by key")
    {
        press(Qt::ShiftModifier);
        CHECK(editor->text() == QStringLiteral("Kruskal"));
    }
    SECTION("forth again by the other key")
    {
        QTest::keyClick(editor, Qt::Key_Y, Qt::ControlModifier);
        CHECK(editor->text() == QStringLiteral("Kruskal"));
    }
    SECTION("forth again by menu and palette")
    {
        b.trigger(Command::Redo);
        CHECK(editor->text() == QStringLiteral("Kruskal"));
        b.trigger(Command::Undo);
        CHECK(editor->text().isEmpty());
    }
    SECTION("then what was done, and that again")
    {
        CHECK(b.inMenu().first.contains(QStringLiteral("test")));
        press();
        CHECK(b.titleOf(id) == QStringLiteral("Trees"));
        editor->document()->clearUndoRedoStacks(); // nothing typed waits any more
        press(Qt::ShiftModifier);
        CHECK(b.titleOf(id) == QStringLiteral("Forests"));
    }
    SECTION("words that were written and taken back are done with")
    {
        QTest::keyClicks(editor, QStringLiteral("Prim"));
        REQUIRE(b.window->shell().flush().ok());
        QTest::keyClicks(editor, QStringLiteral(" and Boruvka"));
        REQUIRE(b.window->shell().flush().ok());
        for (int i = 0; i < 20 && !editor->text().isEmpty(); ++i)
            press();
        REQUIRE(b.window->shell().flush().ok());
        CHECK(b.workspace->get(id)->notes.isEmpty());
        press();
        CHECK(editor->text().isEmpty());
        CHECK(b.titleOf(id) == QStringLiteral("Trees"));
    }
    SECTION("words that are not written yet are written before anything is undone")
    {
        QTest::keyClicks(editor, QStringLiteral("Prim"));
        editor->document()->clearUndoRedoStacks(); // as somebody else's words do
        press();
        CHECK(b.workspace->get(id)->notes.isEmpty());
        CHECK(b.titleOf(id) == QStringLiteral("Forests"));
        press(Qt::ShiftModifier);
        CHECK(b.workspace->get(id)->notes == QStringLiteral("Prim"));
        CHECK(editor->text() == QStringLiteral("Prim"));
    }
}

TEST_CASE("what was typed before a pause is a step of its own")
{
    UndoBench b;
    b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    REQUIRE(QTest::qWaitForWindowActive(b.window.get()));
    b.trigger(Command::OpenNotes);
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("Kruskal"));
    REQUIRE(b.window->shell().flush());
    QTest::keyClicks(editor, QStringLiteral(" and Prim"));
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor->text() == QStringLiteral("Kruskal"));
}
