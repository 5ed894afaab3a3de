#include "look.h"
#include "notes/note_editor.h"
#include "notes/note_preview.h"
#include "notes/soft_breaks.h"

#include "catch.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <ctime>
#include <random>

using namespace cercle;

namespace
{

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
        text +=
            u"## Heading\n\nSome **bold** words and a [link](https://example.org/) in a line that is rather long.\n"_qs;
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
    CHECK(preview.document()
              ->resource(QTextDocument::ImageResource, QUrl(u"https://example.org/p.png"_qs))
              .isNull());
    CHECK(preview.document()->resource(QTextDocument::HtmlResource, QUrl(u"file:///etc/passwd"_qs)).isNull());
}

namespace
{

// Milliseconds of this program's own time, however busy the machine is.
struct OwnTime {
    std::clock_t from = std::clock();
    double ms() const { return 1000.0 * static_cast<double>(std::clock() - from) / CLOCKS_PER_SEC; }
};

void paint(QWidget &widget)
{
    widget.grab();
    QCoreApplication::processEvents();
}

int longestBlock(const QTextDocument &document)
{
    int longest = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        longest = qMax(longest, block.length());
    return longest;
}

} // namespace

TEST_CASE("one unbroken line of two megabytes is opened, typed in and read without a stop")
{
    Look look;
    NoteEditor editor(look.theme);
    editor.resize(900, 600);
    editor.show();
    REQUIRE(QTest::qWaitForWindowExposed(&editor));
    const QString text = u"# L\n\n"_qs + QString(2'000'000, u'x');
    const OwnTime opening;
    editor.load(text);
    paint(editor);
    CHECK(opening.ms() < 3000);
    CHECK((editor.text() == text));
    CHECK(longestBlock(*editor.document()) <= soft::longest + 1);
    CHECK_FALSE(editor.document()->isUndoAvailable());

    QTest::keyClick(&editor, Qt::Key_End, Qt::ControlModifier);
    paint(editor);
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        const OwnTime typing;
        QTest::keyClick(&editor, Qt::Key_A);
        paint(editor);
        times.push_back(typing.ms());
    }
    std::sort(times.begin(), times.end());
    CHECK(times[7] < 50);
    CHECK((editor.text() == text + QString(15, u'a')));
    for (int i = 0; i < 3 && editor.text() != text; ++i)
        editor.undo();
    CHECK((editor.text() == text));

    NotePreview preview(look.theme);
    preview.resize(500, 600);
    preview.show();
    const OwnTime reading;
    preview.showMarkdown(text + u"\n\n    "_qs + QString(500'000, u'c'));
    paint(preview);
    CHECK(reading.ms() < 3000);
    CHECK(preview.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("edits around the breaks of a long line keep the text byte for byte, and so does undoing them")
{
    Look look;
    NoteEditor editor(look.theme);
    editor.resize(600, 300);
    std::mt19937 random(5);
    const auto below = [&](qsizetype n) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(n));
    };
    for (int round = 0; round < 6; ++round) {
        QString text = u"# top\n"_qs;
        for (int i = 0; i < 9000; ++i)
            text += round % 2 && i % 7 == 0 ? u' ' : QChar(static_cast<char16_t>(u'a' + i % 26));
        if (round % 3 == 0)
            text.replace(u'q', QStringLiteral("\U0001F600"));
        text += u"\nend"_qs;
        editor.load(text);
        REQUIRE(editor.text() == text);
        QStringList states{text};
        for (int step = 0; step < 60; ++step) {
            // Mostly where a break is.
            QList<int> starts;
            for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next())
                starts += block.position();
            const int end = editor.document()->characterCount() - 1;
            int position = qBound(0, starts[below(starts.size())] + static_cast<int>(below(5)) - 2, end);
            while (position < end && editor.document()->characterAt(position).isLowSurrogate())
                ++position;
            setCursor(editor, position);
            const auto before = [&] { // in `text`
                qsizetype breaks = 0;
                const int cursor = editor.textCursor().position();
                QString upTo = editor.document()->toRawText().left(cursor);
                qsizetype at = 0;
                for (const QChar c : upTo) { // a separator that the text has not is a soft break
                    if (c == QChar::ParagraphSeparator && (at >= text.size() || text[at] != u'\n'))
                        ++breaks;
                    else
                        ++at;
                }
                return cursor - breaks;
            }();
            const auto width = [&](qsizetype at) { return text[at].isHighSurrogate() ? 2 : 1; };
            const auto kind = below(7);
            switch (kind) {
            case 0:
                QTest::keyClicks(&editor, QStringLiteral("Z"));
                text.insert(before, u'Z');
                break;
            case 1:
                if (before == 0)
                    continue;
                QTest::keyClick(&editor, Qt::Key_Backspace);
                text.remove(before - (text[before - 1].isLowSurrogate() ? 2 : 1),
                            text[before - 1].isLowSurrogate() ? 2 : 1);
                break;
            case 2:
                if (before == text.size())
                    continue;
                QTest::keyClick(&editor, Qt::Key_Delete);
                text.remove(before, width(before));
                break;
            case 3:
                QTest::keyClick(&editor, Qt::Key_Return);
                text.insert(before, u'\n');
                break;
            case 4: {
                QMimeData *pasted = new QMimeData;
                const QString words = QString(below(5000), u'P') + (below(2) ? u"\n"_qs : QString());
                pasted->setText(words);
                QApplication::clipboard()->setMimeData(pasted);
                editor.paste();
                text.insert(before, words);
                break;
            }
            case 5: { // another's change
                QString theirs = text;
                const qsizetype at = below(theirs.size() - 2);
                if (!theirs[at].isSurrogate() && !theirs[at + 1].isLowSurrogate())
                    theirs.replace(at, 1, u"TT\nT"_qs);
                editor.mergeText(theirs);
                text = theirs;
                states.clear(); // what was before cannot be undone
                break;
            }
            default: {
                int other = qMin(end, position + static_cast<int>(below(4500)));
                while (other < end && editor.document()->characterAt(other).isLowSurrogate())
                    ++other;
                if (other == position)
                    continue;
                setCursor(editor, other, position);
                editor.copy();
                const QString copied = QApplication::clipboard()->text();
                REQUIRE((text.mid(before, copied.size()) == copied));
                editor.cut();
                text.remove(before, copied.size());
            }
            }
            INFO("round " << round << ", step " << step << ", kind " << kind << " at " << before);
            REQUIRE((editor.text() == text)); // not printed, it is long
            REQUIRE(longestBlock(*editor.document()) <= soft::longest + 1);
            states += text;
        }
        // Every state on the way back is one that was, and the whole way leads to the first.
        for (qsizetype left = states.size(); editor.document()->isUndoAvailable(); editor.undo())
            REQUIRE((states.contains(editor.text()) && left-- > -1000));
        CHECK((editor.text() == states.front()));
        for (; editor.document()->isRedoAvailable(); editor.redo())
            REQUIRE(states.contains(editor.text()));
        CHECK((editor.text() == text));
    }
}

TEST_CASE("at a break of a long line the arrow keys make one step, and a heading below keeps its line")
{
    Look look;
    NoteEditor editor(look.theme);
    editor.resize(600, 300);
    editor.load(QString(9000, u'x') + u"\n# below"_qs);
    const int second = editor.document()->begin().next().position();
    setCursor(editor, second - 2);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&editor, Qt::Key_Right);
    CHECK(editor.textCursor().position() == second + 2);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&editor, Qt::Key_Left);
    CHECK(editor.textCursor().position() == second - 2);
    editor.goToLine(1);
    CHECK(editor.textCursor().block().text() == u"# below"_qs);
}

TEST_CASE("a quote in the preview has a bar beside it, and a wide line of code wraps")
{
    Look look;
    NotePreview preview(look.theme);
    preview.resize(400, 300);
    preview.show();
    preview.showMarkdown(u"plain\n\n> first\n>\n> second\n>\n> > inner\n\n```\n"_qs + QString(300, u'c')
                         + u"\n```\n"_qs);
    const QImage image = preview.viewport()->grab().toImage();
    const auto barAt = [&](int x) {
        int rows = 0;
        for (int y = 0; y < image.height(); ++y)
            rows += image.pixelColor(x, y) == look.theme.tokens().border ? 1 : 0;
        return rows;
    };
    CHECK(barAt(20 + 40 - 15) > 40);
    CHECK(barAt(20 + 80 - 15) > 8);
    CHECK(barAt(20 + 80 - 15) < barAt(20 + 40 - 15));
    CHECK(preview.horizontalScrollBar()->maximum() == 0);
    preview.showMarkdown(u"> quote\n\n```\n"_qs + u"code "_qs.repeated(60) + u"\n```\n\n"_qs
                         + u"long"_qs.repeated(80) + u"\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"_qs);
    preview.grab();
    CHECK(preview.horizontalScrollBar()->maximum() == 0);
    CHECK(preview.cursorRect(QTextCursor(preview.document())).left() > 0);

    preview.showMarkdown(QString(5000, u'x'));
    qreal bottom = -1;
    for (QTextBlock block = preview.document()->begin(); block.isValid(); block = block.next()) {
        const QRectF rect = preview.document()->documentLayout()->blockBoundingRect(block);
        INFO(rect.top() << " " << bottom << " margins " << block.blockFormat().topMargin() << " "
                        << block.blockFormat().bottomMargin());
        CHECK((bottom < 0
               || rect.top() - bottom < 10)); // the leading of a line; one paragraph, whatever it is made of
        bottom = rect.bottom();
    }
}
