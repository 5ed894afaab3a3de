#include "look.h"
#include "notes/note_editor.h"
#include "notes/note_preview.h"

#include "catch.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace cercle;

namespace {

void setCursor(NoteEditor &editor, int position, int anchor = -1)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(anchor < 0 ? position : anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

} // namespace

TEST_CASE("the editor gives back exactly the text it was given")
{
    Look look;
    NoteEditor editor(look.theme);
    for (const QString &text : {u""_qs, u"\n"_qs, u"a\u00A0b \u202F: c\t\n\n  x  \n"_qs, u"😀 é e\u0301\n"_qs,
                                u"<b>no</b> &amp; \u2028 end"_qs}) {
        editor.load(text);
        CHECK(editor.text() == text);
        CHECK_FALSE(editor.document()->isUndoAvailable());
    }
}

TEST_CASE("remote edits leave the cursor at its words, and undo takes nothing of theirs back")
{
    Look look;
    NoteEditor editor(look.theme);
    editor.load(u"one two three"_qs);
    setCursor(editor, 7, 4); // "two" is selected
    editor.mergeText(u"zero one two three four"_qs);
    CHECK(editor.text() == u"zero one two three four"_qs);
    CHECK(editor.textCursor().selectedText() == u"two"_qs);
    QTest::keyClick(&editor, Qt::Key_End);
    QTest::keyClicks(&editor, QStringLiteral("!"));
    editor.mergeText(u"zero one 2 three four!"_qs);
    editor.undo();
    CHECK(editor.text() == u"zero one 2 three four!"_qs);

    editor.load(u"😀 a b"_qs);
    setCursor(editor, 5);
    editor.mergeText(u"😀😀 a c b"_qs);
    CHECK(editor.text() == u"😀😀 a c b"_qs);
}

TEST_CASE("remote edits in a long note leave the view where it is")
{
    Look look;
    NoteEditor editor(look.theme);
    QString text;
    for (int i = 0; i < 400; ++i)
        text += QStringLiteral("line %1\n").arg(i);
    editor.load(text);
    editor.resize(600, 400);
    editor.show();
    REQUIRE(QTest::qWaitForWindowExposed(&editor));
    editor.goToLine(200);
    const int before = editor.verticalScrollBar()->value();
    CHECK(before > 0);
    editor.mergeText(text + u"end\n"_qs);
    CHECK(editor.verticalScrollBar()->value() == before);
}

TEST_CASE("bold and italic go around the word or the selection, and away again")
{
    Look look;
    NoteEditor editor(look.theme);
    editor.load(u"some words"_qs);
    setCursor(editor, 2);
    editor.toggleMark(u"**"_qs);
    CHECK(editor.text() == u"**some** words"_qs);
    editor.toggleMark(u"**"_qs);
    CHECK(editor.text() == u"some words"_qs);
    setCursor(editor, 10, 5);
    editor.toggleMark(u"*"_qs);
    CHECK(editor.text() == u"some *words*"_qs);
    editor.undo();
    CHECK(editor.text() == u"some words"_qs);
}

TEST_CASE("Return goes on with a list and ends it at an empty item")
{
    Look look;
    NoteEditor editor(look.theme);
    editor.load(u"3. third"_qs);
    QTest::keyClick(&editor, Qt::Key_End);
    QTest::keyClick(&editor, Qt::Key_Return);
    CHECK(editor.text() == u"3. third\n4. "_qs);
    QTest::keyClick(&editor, Qt::Key_Return);
    CHECK(editor.text() == u"3. third\n"_qs);
    editor.load(u"- [x] done"_qs);
    QTest::keyClick(&editor, Qt::Key_End);
    QTest::keyClick(&editor, Qt::Key_Return);
    CHECK(editor.text() == u"- [x] done\n- [ ] "_qs);
    editor.load(u"plain"_qs);
    QTest::keyClick(&editor, Qt::Key_End);
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(editor.text() == u"plain\n"_qs);
}

TEST_CASE("a key in a note of 200 KiB is answered within a frame")
{
    Look look;
    NoteEditor editor(look.theme);
    QString text;
    while (text.size() < 200 * 1024)
        text += u"## Heading\n\nSome **bold** words and a [link](https://example.org/) in a line that is rather long.\n"_qs;
    editor.load(text);
    editor.resize(900, 600);
    editor.show();
    REQUIRE(QTest::qWaitForWindowExposed(&editor));
    editor.goToLine(1000);
    std::vector<qint64> times;
    for (int i = 0; i < 40; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&editor, Qt::Key_X);
        QCoreApplication::processEvents();
        times.push_back(timer.elapsed());
    }
    std::sort(times.begin(), times.end());
    CHECK(times[times.size() / 2] <= 16);
}

TEST_CASE("the preview loads nothing and hands on only links that a browser or a mail program opens")
{
    Look look;
    NotePreview preview(look.theme);
    QSignalSpy chosen(&preview, &NotePreview::linkChosen);
    preview.showMarkdown(u"# A\n[ok](https://example.org/x) ![pic](https://example.org/p.png) "
                         "[bad](file:///etc/passwd) [worse](javascript:alert(1))\n"_qs);
    CHECK(preview.toPlainText().contains(u"ok"_qs));
    Q_EMIT preview.anchorClicked(QUrl(u"file:///etc/passwd"_qs));
    Q_EMIT preview.anchorClicked(QUrl(u"javascript:alert(1)"_qs));
    Q_EMIT preview.anchorClicked(QUrl(u"#a"_qs));
    CHECK(chosen.isEmpty());
    Q_EMIT preview.anchorClicked(QUrl(u"https://example.org/x"_qs));
    CHECK(chosen.size() == 1);
    CHECK(preview.document()->resource(QTextDocument::ImageResource, QUrl(u"https://example.org/p.png"_qs)).isNull());
    CHECK(preview.document()->resource(QTextDocument::HtmlResource, QUrl(u"file:///etc/passwd"_qs)).isNull());
}
