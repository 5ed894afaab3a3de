#include "look.h"
#include "notes/formatting.h"
#include "notes/note_editor.h"

#include "catch.h"

#include <QTest>

using namespace cercle;

namespace
{

void select(NoteEditor &editor, int from, int to)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

} // namespace

TEST_CASE("lines get a mark, another one in its place, and lose it again")
{
    const QStringList plain{u"one"_qs, u""_qs, u"  two"_qs};
    const QStringList list{u"- one"_qs, u""_qs, u"  - two"_qs};
    CHECK(toggledLines(plain, LineMark::List) == list);
    CHECK(toggledLines(list, LineMark::List) == plain);
    const QStringList numbers{u"1. one"_qs, u""_qs, u"  2. two"_qs};
    CHECK(toggledLines(list, LineMark::NumberedList) == numbers);
    CHECK(toggledLines(numbers, LineMark::NumberedList) == plain);
    CHECK(toggledLines({u"- one"_qs}, LineMark::Task) == QStringList{u"- [ ] one"_qs});
    CHECK(toggledLines({u"* [x] one"_qs}, LineMark::Task) == QStringList{u"one"_qs});
    CHECK(toggledLines({u"* [x] one"_qs}, LineMark::List) == QStringList{u"- one"_qs});
    CHECK(toggledLines({u"one"_qs}, LineMark::Heading) == QStringList{u"## one"_qs});
    CHECK(toggledLines({u"#### one"_qs}, LineMark::Heading) == QStringList{u"one"_qs});
    CHECK(toggledLines({u"- one"_qs}, LineMark::Heading) == QStringList{u"## one"_qs});
    CHECK(toggledLines({u"one"_qs, u""_qs, u"two"_qs}, LineMark::Quote)
          == QStringList{u"> one"_qs, u"> "_qs, u"> two"_qs});
    CHECK(toggledLines({u"> one"_qs, u"> > two"_qs}, LineMark::Quote) == QStringList{u"one"_qs, u"> two"_qs});
    // Where only some have it, all get it.
    CHECK(toggledLines({u"- one"_qs, u"two"_qs}, LineMark::List) == QStringList{u"- one"_qs, u"- two"_qs});
    CHECK(toggledLines({u""_qs}, LineMark::Task) == QStringList{u"- [ ] "_qs});
    // "-5 degrees" and "#tag" are no marks.
    CHECK(toggledLines({u"-5 degrees"_qs}, LineMark::List) == QStringList{u"- -5 degrees"_qs});
    CHECK(toggledLines({u"#tag"_qs}, LineMark::Heading) == QStringList{u"## #tag"_qs});
}

TEST_CASE("words become a link, an address its own, and a link words again")
{
    CHECK(toggledLink(u"here"_qs) == Piece{u"[here](https://)"_qs, 7, 8});
    CHECK(toggledLink(u"https://example.org/a"_qs)
          == Piece{u"[https://example.org/a](https://example.org/a)"_qs, 1, 21});
    CHECK(toggledLink(u"[here](https://example.org)"_qs) == Piece{u"here"_qs, 0, 4});
    CHECK(toggledLink(u"[](https://example.org)"_qs) == Piece{u"https://example.org"_qs, 0, 19});
    CHECK(toggledLink({}) == Piece{u"[](https://)"_qs, 3, 8});
}

TEST_CASE("each format is one step of undo and leaves what it was about selected")
{
    Look look;
    NoteEditor editor(look.theme);
    const QString text = u"alpha\nbeta gamma\ndelta"_qs;
    editor.load(text);
    select(editor, 2, 12);
    editor.toggleLines(LineMark::List);
    CHECK(editor.text() == u"- alpha\n- beta gamma\ndelta"_qs);
    CHECK(editor.textCursor().hasSelection());
    editor.toggleLines(LineMark::NumberedList);
    CHECK(editor.text() == u"1. alpha\n2. beta gamma\ndelta"_qs);
    editor.undo();
    CHECK(editor.text() == u"- alpha\n- beta gamma\ndelta"_qs);
    editor.undo();
    CHECK(editor.text() == text);

    select(editor, 8, 8); // in "beta"
    editor.toggleLines(LineMark::Heading);
    CHECK(editor.text() == u"alpha\n## beta gamma\ndelta"_qs);
    CHECK(editor.textCursor().position() == 11);
    editor.undo();
    // A selection that ends before the first character of a line leaves that line alone.
    select(editor, 0, 6);
    editor.toggleLines(LineMark::Quote);
    CHECK(editor.text() == u"> alpha\nbeta gamma\ndelta"_qs);
    editor.undo();

    select(editor, 6, 10);
    editor.toggleLink();
    CHECK(editor.text() == u"alpha\n[beta](https://) gamma\ndelta"_qs);
    CHECK(editor.textCursor().selectedText() == u"https://"_qs);
    editor.toggleLink();
    editor.undo();
    editor.undo();
    CHECK(editor.text() == text);
}

TEST_CASE("italic and bold know of each other, and marks that are selected too come off")
{
    Look look;
    NoteEditor editor(look.theme);
    editor.load(u"**bold** words"_qs);
    select(editor, 4, 4);
    editor.toggleMark(u"*"_qs);
    CHECK(editor.text() == u"***bold*** words"_qs);
    editor.toggleMark(u"**"_qs);
    CHECK(editor.text() == u"*bold* words"_qs);
    editor.toggleMark(u"*"_qs);
    CHECK(editor.text() == u"bold words"_qs);
    editor.load(u"`code`"_qs);
    select(editor, 0, 6);
    editor.toggleMark(u"`"_qs);
    CHECK(editor.text() == u"code"_qs);
    editor.load({});
    editor.toggleMark(u"**"_qs);
    QTest::keyClicks(&editor, QStringLiteral("x"));
    CHECK(editor.text() == u"**x**"_qs);
}

TEST_CASE("formats keep a line that is shown in pieces byte for byte")
{
    Look look;
    NoteEditor editor(look.theme);
    const QString text = u"first\n"_qs + QString(5000, u'x') + u"\nlast"_qs;
    editor.load(text);
    select(editor, 100, 3000);
    editor.toggleLines(LineMark::Quote);
    CHECK((editor.text() == u"first\n> "_qs + QString(5000, u'x') + u"\nlast"_qs));
    editor.toggleLines(LineMark::Quote);
    CHECK((editor.text() == text));
}
