#include "detail/detail_pane.h"
#include "detail/quick_add.h"
#include "forms/person_form.h"
#include "forms/resource_form.h"
#include "forms/session_form.h"
#include "notes/note_editor.h"
#include "notes/notes_page.h"
#include "pages/agenda_filters.h"
#include "pages/agenda_page.h"
#include "pages/library_page.h"
#include "pages/sessions_page.h"
#include "widgets/list_view.h"
#include "window_bench.h"

#include "catch.h"

#include <QDateEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollBar>

using namespace cercle;

namespace
{

// Ends the window without a word, as a kill does, and starts it again with what it had written down by then.
struct RestartBench : WindowBench {
    void restart(bool orderly)
    {
        QTest::qWait(1700); // what is remembered a moment later is remembered by now
        if (orderly)
            window->close();
        window.reset();
        window = std::make_unique<MainWindow>(context);
        window->restore();
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QTest::qWait(50);
        settle();
    }
};

} // namespace

TEST_CASE("a half-filled form of a new session is there again after a restart, orderly or not")
{
    const bool orderly = GENERATE(true, false);
    RestartBench b;
    b.session(u"Trees"_qs, u"2026-12-01"_qs);
    b.open();
    b.trigger(Command::NewSession);
    QTest::qWait(20);
    REQUIRE(b.find<SessionForm>());
    b.field(u"Title"_qs)->setText(u"Minimal cuts"_qs);
    b.field(u"Place"_qs)->setText(u"Room 7"_qs);
    b.find<QDateEdit>()->setDate(QDate(2027, 1, 20));
    b.restart(orderly);
    REQUIRE(b.find<SessionForm>());
    CHECK(b.field(u"Title"_qs)->text() == u"Minimal cuts"_qs);
    CHECK(b.field(u"Place"_qs)->text() == u"Room 7"_qs);
    CHECK(b.find<QDateEdit>()->date() == QDate(2027, 1, 20));
    // It is still something that would be lost.
    b.window->shell().detail().leaveUntouchedForm();
    CHECK(b.find<SessionForm>());
    QTest::keyClick(b.field(u"Title"_qs), Qt::Key_Return);
    b.settle();
    CHECK(b.sessions().size() == 2);
    b.restart(orderly);
    CHECK_FALSE(b.find<SessionForm>());
    b.trigger(Command::NewSession);
    QTest::qWait(20);
    CHECK(b.field(u"Title"_qs)->text().isEmpty());
}

TEST_CASE("a form that was given up leaves nothing behind")
{
    RestartBench b;
    b.session(u"Trees"_qs, u"2026-12-01"_qs);
    b.open();
    b.trigger(Command::EditSession);
    QTest::qWait(20);
    b.field(u"Title"_qs)->setText(u"Another title"_qs);
    QTest::qWait(500);
    QTest::keyClick(b.field(u"Title"_qs), Qt::Key_Escape);
    b.settle();
    b.restart(false);
    CHECK_FALSE(b.find<SessionForm>());
    b.trigger(Command::EditSession);
    QTest::qWait(20);
    CHECK(b.field(u"Title"_qs)->text() == u"Trees"_qs);
}

TEST_CASE("a link and a person that were being added are there again")
{
    RestartBench b;
    b.open({1440, 900}, u"library"_qs);
    b.trigger(Command::AddLink);
    QTest::qWait(20);
    auto *form = b.find<ResourceForm>();
    REQUIRE(form);
    for (auto *text : form->findChildren<QPlainTextEdit *>())
        text->setPlainText(u"Worth an hour"_qs);
    for (auto *line : form->findChildren<QLineEdit *>())
        line->setText(u"kept %1"_qs.arg(line->accessibleName()));
    QStringList typed;
    for (auto *line : form->findChildren<QLineEdit *>())
        typed += line->text();
    b.restart(false);
    form = b.find<ResourceForm>();
    REQUIRE(form);
    QStringList again;
    for (auto *line : form->findChildren<QLineEdit *>())
        again += line->text();
    CHECK(again == typed);
    for (auto *text : form->findChildren<QPlainTextEdit *>())
        CHECK(text->toPlainText() == u"Worth an hour"_qs);
    Q_EMIT form->cancelled();
    b.settle();

    b.trigger(Command::AddPerson);
    QTest::qWait(20);
    REQUIRE(b.find<PersonForm>());
    b.find<PersonForm>()->findChildren<QLineEdit *>().front()->setText(u"Noé"_qs);
    b.restart(false);
    REQUIRE(b.find<PersonForm>());
    CHECK(b.find<PersonForm>()->findChildren<QLineEdit *>().front()->text() == u"Noé"_qs);
}

TEST_CASE("what was typed into a quick field stays with its session, and nowhere else")
{
    RestartBench b;
    const auto trees = b.session(u"Trees"_qs, u"2026-12-01"_qs);
    const auto flows = b.session(u"Flows"_qs, u"2026-12-08"_qs);
    b.open();
    b.window->shell().openSession(trees);
    b.settle();
    for (QuickAdd *add : b.window->findChildren<QuickAdd *>())
        add->open();
    QTest::keyClicks(b.field(u"Next point of the agenda"_qs), u"Kruskal"_qs);
    QTest::keyClicks(b.field(u"What was decided?"_qs), u"Meet twice"_qs);
    b.restart(false);
    REQUIRE(b.field(u"Next point of the agenda"_qs));
    CHECK(b.field(u"Next point of the agenda"_qs)->text() == u"Kruskal"_qs);
    CHECK(b.field(u"What was decided?"_qs)->text() == u"Meet twice"_qs);
    b.window->shell().openSession(flows);
    b.settle();
    CHECK(b.field(u"Next point of the agenda"_qs)->text().isEmpty());
    b.window->shell().openSession(trees);
    b.settle();
    QTest::keyClick(b.field(u"Next point of the agenda"_qs), Qt::Key_Return);
    b.settle();
    CHECK(b.workspace->list<AgendaItem>(Filter().with("session", trees)).size() == 1);
    b.restart(false);
    QLineEdit *field = b.field(u"Next point of the agenda"_qs);
    CHECK((!field || field->text().isEmpty()));
}

TEST_CASE("the agenda keeps the group that it is narrowed down to")
{
    RestartBench b;
    b.session(u"Trees"_qs, u"2026-12-01"_qs);
    const auto other = b.makeGroup(u"Databases"_qs);
    b.open({1440, 900}, u"agenda"_qs);
    b.find<AgendaFilters>()->setGroup(other);
    b.find<AgendaFilters>()->setOnlyMine(true);
    b.restart(false);
    REQUIRE(b.find<AgendaFilters>());
    CHECK(b.find<AgendaFilters>()->group() == other);
    CHECK(b.find<AgendaFilters>()->onlyMine());
}

TEST_CASE("the library keeps its filter and its words")
{
    RestartBench b;
    for (int i = 0; i < 4; ++i) {
        Resource resource;
        resource.title = u"Paper %1"_qs.arg(i);
        resource.tags = QStringList{i % 2 ? u"odd"_qs : u"even"_qs};
        b.add(resource);
    }
    b.open({1440, 900}, u"library"_qs);
    auto *page = b.find<LibraryPage>();
    REQUIRE(page);
    ResourceFilter filter;
    filter.tag = u"odd"_qs;
    filter.words = u"paper"_qs;
    page->setFilter(filter);
    b.settle();
    b.restart(true);
    page = b.find<LibraryPage>();
    REQUIRE(page);
    CHECK(page->model().filter() == filter);
    CHECK(page->model().rowCount() == 2);
}

TEST_CASE("a long list is where it was")
{
    RestartBench b;
    for (int i = 0; i < 60; ++i)
        b.session(u"Session %1"_qs.arg(i), QDate(2026, 12, 1).addDays(i).toString(Qt::ISODate));
    b.open();
    auto *list = b.find<SessionsPage>()->findChild<ListView *>();
    list->verticalScrollBar()->setValue(1200);
    b.restart(false);
    list = b.find<SessionsPage>()->findChild<ListView *>();
    REQUIRE(QTest::qWaitFor([&] { return list->verticalScrollBar()->value() == 1200; }, 4000));
}

TEST_CASE("the notes are open at the word where one wrote")
{
    RestartBench b;
    const auto id = b.session(u"Trees"_qs, u"2026-12-01"_qs);
    QString text;
    for (int i = 0; i < 200; ++i)
        text += u"Line %1 of the notes\n"_qs.arg(i);
    b.change(id, [&](Session &s) { s.notes = text; });
    b.open();
    b.window->shell().openNotes(id);
    b.settle();
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(static_cast<int>(text.indexOf(u"Line 150"_qs)) + 4);
    editor->setTextCursor(cursor);
    const int wanted = cursor.position();
    b.restart(false);
    editor = b.find<NoteEditor>();
    REQUIRE(editor);
    CHECK(b.window->shell().inNotes());
    CHECK(editor->textCursor().position() == wanted);
    CHECK(editor->viewport()->rect().intersects(editor->cursorRect()));
    // The notes may be shorter by now.
    b.change(id, [&](Session &s) { s.notes = u"Short"_qs; });
    b.restart(false);
    REQUIRE(b.find<NoteEditor>());
    CHECK(b.find<NoteEditor>()->textCursor().position() <= 5);
}

TEST_CASE("a window that was left on a screen that is gone comes up in sight")
{
    WindowBench b;
    {
        QMainWindow far;
        far.setGeometry(9000, 7000, 1200, 760);
        b.settings.setGeometry(far.saveGeometry());
    }
    b.settings.setPlace({u"sessions"_qs, b.group, {}, false, 0});
    b.window = std::make_unique<MainWindow>(b.context);
    b.window->restore();
    b.window->show();
    REQUIRE(QTest::qWaitForWindowExposed(b.window.get()));
    const QRect shown = b.window->geometry().intersected(b.window->screen()->availableGeometry());
    CHECK(shown.width() > 600);
    CHECK(shown.height() > 400);
}
