#include "notes/find_bar.h"
#include "notes/note_editor.h"
#include "notes/notes_page.h"
#include "window_bench.h"

using namespace cercle;

TEST_CASE("words are found in the notes, on and back and round the end, and Escape goes back to the text")
{
    WindowBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.change(id, [](Session &s) { s.notes = QStringLiteral("one tree\ntwo Trees\nthree\n"); });
    b.open();
    b.trigger(Command::OpenNotes);
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    b.trigger(Command::Find);
    QLineEdit *field = b.field(QStringLiteral("Find in the notes"));
    REQUIRE(field);
    QTest::keyClicks(field, QStringLiteral("tree"));
    CHECK(editor->textCursor().selectionStart() == 4);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(editor->textCursor().selectionStart() == 13);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(editor->textCursor().selectionStart() == 4);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(editor->textCursor().selectionStart() == 13);
    QTest::keyClicks(field, QStringLiteral("xyz"));
    CHECK(editor->textCursor().selectionStart() == 13);
    CHECK(b.workspace->get(id)->notes == QStringLiteral("one tree\ntwo Trees\nthree\n"));
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(b.find<FindBar>());
    CHECK(editor->hasFocus());
    b.trigger(Command::FindNext); // what was searched last is there again
    CHECK(b.find<FindBar>());
}
