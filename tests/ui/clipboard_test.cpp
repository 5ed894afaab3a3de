// What is copied: of notes, of a preview, of a row, of an error.
#include "notes/note_editor.h"
#include "notes/note_preview.h"
#include "pages/problem_page.h"
#include "widgets/inline_message.h"
#include "widgets/list_view.h"
#include "widgets/problem_details.h"
#include "window_bench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace cercle;

namespace
{

const QMimeData &copied()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data);
    return *data;
}

} // namespace

TEST_CASE("a table that is copied from the preview is a table in a mail and lines in a terminal")
{
    Look look;
    NotePreview preview(look.theme);
    preview.resize(600, 400);
    preview.show();
    preview.showMarkdown(QStringLiteral(
        "# Plan\n\nSome **bold** words.\n\n| Who | What |\n|---|---|\n| Lina | Room |\n| Tom | Snacks |\n"));
    preview.selectAll();
    QTest::keyClick(&preview, Qt::Key_C, Qt::ControlModifier);
    CHECK(copied().hasText());
    for (const char *word : {"Plan", "Some bold words.", "Who", "Lina", "Snacks"})
        CHECK(copied().text().contains(QString::fromLatin1(word)));
    CHECK_FALSE(copied().text().contains(u'|'));
    REQUIRE(copied().hasHtml());
    CHECK(copied().html().contains(QStringLiteral("<table")));
    CHECK(copied().html().contains(QStringLiteral("Snacks")));
    CHECK_FALSE(copied().html().contains(QStringLiteral("<script")));
}

TEST_CASE("what is copied from the notes is their Markdown, byte for byte")
{
    Look look;
    NoteEditor editor(look.theme);
    editor.show();
    const QString text = QStringLiteral("# Plan\n\n- [ ] “été”\ttab\n");
    editor.load(text);
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_C, Qt::ControlModifier);
    CHECK(copied().text() == text);
    CHECK_FALSE(copied().hasHtml()); // else a mail would show the signs of the highlighter's colours
}

TEST_CASE("a row of a list is copied as it is read")
{
    WindowBench b;
    b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    b.window->shell().openPage(QStringLiteral("sessions"), b.group);
    b.settle();
    ListView *list = nullptr;
    for (ListView *one : b.window->findChildren<ListView *>()) {
        if (one->isVisible() && one->currentIndex().data().toString().contains(QStringLiteral("Trees")))
            list = one;
    }
    REQUIRE(list);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("Trees")));
}

TEST_CASE("an error says what happened in a sentence, and its details are one press away")
{
    WindowBench b;
    b.open();
    const QString sentence = QStringLiteral("The disk is full; make room and try again.");
    b.notices.fail({Error::Kind::Storage, sentence});
    b.settle();
    auto *message = b.find<InlineMessage>();
    REQUIRE(message);
    CHECK(message->text() == sentence);
    Button *copy = b.button(QStringLiteral("Copy details"));
    REQUIRE(copy);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    const QString details = QGuiApplication::clipboard()->text();
    CHECK(details == problemDetails(sentence, b.clock.nowMs()));
    CHECK(details.startsWith(sentence));
    CHECK(details.contains(QStringLiteral("Qt ") + QString::fromLatin1(qVersion())));
    CHECK(details.contains(QStringLiteral("2026-11-24T11:00:00Z")));
    // Nothing of the member's: no name, no group, no folder.
    CHECK_FALSE(details.contains(b.workspace->name()));
    CHECK_FALSE(details.contains(QStringLiteral("Algorithms")));
    CHECK_FALSE(details.contains(b.folder.path()));
    // A notice that is no error has nothing to copy.
    b.notices.tell(QStringLiteral("Written."));
    b.settle();
    CHECK_FALSE(copy->isVisible());
}

TEST_CASE("data that cannot be opened are told with what to copy, and Escape closes")
{
    Look look;
    ProblemPage page(look.theme,
                     {Error::Kind::Newer, QStringLiteral("These data were written by a newer version.")});
    page.show();
    for (Button *button : page.findChildren<Button *>()) {
        if (button->text() == QStringLiteral("Copy this message"))
            button->click();
    }
    CHECK(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("These data were written by a newer version.\n\nCercle")));
    QTest::keyClick(&page, Qt::Key_Escape);
    CHECK_FALSE(page.isVisible());
}
