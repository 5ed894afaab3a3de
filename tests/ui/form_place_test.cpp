// Forms stay with the page where they were opened, and what is typed into them is never lost by a slip.

#include "detail/detail_pane.h"
#include "forms/person_form.h"
#include "forms/resource_form.h"
#include "forms/session_form.h"
#include "pages/sessions_page.h"
#include "widgets/inline_message.h"
#include "widgets/list_view.h"
#include "window_bench.h"

#include "catch.h"

#include <QAbstractItemView>

using namespace cercle;

namespace
{

// A new session with a word in it.
SessionForm *begin(WindowBench &b, const QString &title = QStringLiteral("Trees"))
{
    b.actions[Command::NewSession].trigger();
    b.settle();
    auto *form = b.find<SessionForm>();
    REQUIRE(form);
    QLineEdit *field = b.field(QStringLiteral("Title"));
    REQUIRE(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, title);
    b.settle();
    return form;
}

} // namespace

TEST_CASE("Escape on a form with words in it discards them, and Undo brings them back")
{
    WindowBench b;
    b.open();
    SECTION("with words")
    {
        SessionForm *form = begin(b);
        QTest::keyClick(form, Qt::Key_Escape);
        b.settle();
        CHECK_FALSE(b.find<SessionForm>());
        REQUIRE(b.find<InlineMessage>());
        CHECK(b.find<InlineMessage>()->text() == QStringLiteral("Draft discarded"));
        REQUIRE(b.button(QStringLiteral("Undo")));
        QTest::mouseClick(b.button(QStringLiteral("Undo")), Qt::LeftButton);
        b.settle();
        REQUIRE(b.find<SessionForm>());
        CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("Trees"));
    }
    SECTION("without any")
    {
        b.actions[Command::NewSession].trigger();
        b.settle();
        QTest::keyClick(b.find<SessionForm>(), Qt::Key_Escape);
        b.settle();
        CHECK_FALSE(b.find<InlineMessage>());
    }
    SECTION("Cancel is the same slip, and saving is none")
    {
        begin(b);
        QTest::mouseClick(b.button(QStringLiteral("Cancel")), Qt::LeftButton);
        b.settle();
        CHECK(b.find<InlineMessage>());
        begin(b, QStringLiteral("Graphs"));
        b.find<InlineMessage>()->dismiss();
        QTest::mouseClick(b.button(QStringLiteral("Schedule it")), Qt::LeftButton);
        b.settle();
        CHECK_FALSE(b.find<InlineMessage>());
        CHECK(b.workspace->list<Session>().size() == 1);
    }
}

TEST_CASE("a form is put away with its page and is there again on it")
{
    WindowBench b;
    b.open();
    auto *shell = b.find<Shell>();
    REQUIRE(shell);
    begin(b);
    shell->openPage(QStringLiteral("library"), b.group);
    b.settle();
    CHECK_FALSE(b.find<SessionForm>());
    SECTION("coming back")
    {
        shell->openPage(QStringLiteral("sessions"), b.group);
        b.settle();
        REQUIRE(b.find<SessionForm>());
        CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("Trees"));
    }
    SECTION("by asking for a new one")
    {
        CHECK(b.actions[Command::NewSession].isEnabled());
        b.actions[Command::NewSession].trigger();
        b.settle();
        REQUIRE(b.find<SessionForm>());
        CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("Trees"));
    }
    SECTION("after a restart, on its page and not beside another one")
    {
        b.window->close();
        b.window.reset();
        b.open();
        CHECK_FALSE(b.find<SessionForm>());
        b.find<Shell>()->openPage(QStringLiteral("sessions"), b.group);
        b.settle();
        REQUIRE(b.find<SessionForm>());
        CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("Trees"));
    }
}

TEST_CASE("forms of the library and of the members stay with their pages as well")
{
    WindowBench b;
    b.open({1440, 900}, QStringLiteral("library"));
    auto *shell = b.find<Shell>();
    b.actions[Command::AddLink].trigger();
    b.settle();
    REQUIRE(b.find<ResourceForm>());
    QLineEdit *field = b.field(QStringLiteral("Title"));
    REQUIRE(field);
    QTest::keyClicks(field, QStringLiteral("Trees"));
    shell->openPage(QStringLiteral("members"), b.group);
    b.settle();
    CHECK_FALSE(b.find<ResourceForm>());
    b.actions[Command::AddPerson].trigger();
    b.settle();
    REQUIRE(b.find<PersonForm>());
    QTest::keyClicks(b.field(QStringLiteral("Name")), QStringLiteral("Hugo"));
    shell->openPage(QStringLiteral("library"), b.group);
    b.settle();
    REQUIRE(b.find<ResourceForm>());
    CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("Trees"));
    shell->openPage(QStringLiteral("members"), b.group);
    b.settle();
    REQUIRE(b.find<PersonForm>());
    CHECK(b.field(QStringLiteral("Name"))->text() == QStringLiteral("Hugo"));
}

TEST_CASE("a form that lies hidden in a small window is reached by the button that opened it")
{
    WindowBench b;
    b.session(QStringLiteral("A"), QStringLiteral("2099-12-01"));
    b.open({1024, 640});
    begin(b);
    QTest::keyClick(b.window.get(), Qt::Key_Escape);
    auto *shell = b.find<Shell>();
    if (b.find<SessionForm>())
        shell->toggleDetail();
    b.settle();
    CHECK_FALSE(b.find<SessionForm>());
    Button *again = b.button(QStringLiteral("New session"));
    REQUIRE(again);
    CHECK(again->isEnabled());
    QTest::mouseClick(again, Qt::LeftButton);
    b.settle();
    REQUIRE(b.find<SessionForm>());
    CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("Trees"));
}

TEST_CASE("larger letters do not open a form that was put away on another page")
{
    WindowBench b;
    b.open();
    begin(b);
    b.find<Shell>()->openPage(QStringLiteral("library"), b.group);
    b.settle();
    for (const Command command : {Command::ZoomIn, Command::ZoomOut, Command::ZoomIn, Command::ZoomNormal}) {
        b.trigger(command);
        QTest::qWait(30);
        CHECK(b.window->shell().currentPage() == QStringLiteral("library"));
        CHECK_FALSE(b.find<SessionForm>());
    }
    b.window->shell().openPage(QStringLiteral("sessions"), b.group);
    b.settle();
    REQUIRE(b.find<SessionForm>());
    CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("Trees"));
}

TEST_CASE("where a form lies hidden a line says that a draft waits, and leads to it")
{
    WindowBench b;
    b.session(QStringLiteral("A"), QStringLiteral("2099-12-01"));
    b.open({1024, 640});
    const auto resume = [&] { return b.button(QStringLiteral("Resume draft")); };
    CHECK_FALSE(resume());
    begin(b);
    CHECK_FALSE(resume()); // it is in sight
    auto *shell = b.find<Shell>();
    shell->openPage(QStringLiteral("library"), b.group);
    b.settle();
    CHECK_FALSE(resume()); // it waits on its own page
    shell->openPage(QStringLiteral("sessions"), b.group);
    b.settle();
    CHECK_FALSE(b.find<SessionForm>());
    REQUIRE(resume());
    SECTION("by keyboard")
    {
        resume()->setFocus();
        QTest::keyClick(resume(), Qt::Key_Return);
        b.settle();
        REQUIRE(b.find<SessionForm>());
        CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("Trees"));
        CHECK(b.find<SessionForm>()->isAncestorOf(b.window->focusWidget()));
        CHECK_FALSE(resume());
        QTest::keyClick(b.window->focusWidget(), Qt::Key_Escape); // the form, with what is in it
        b.settle();
        CHECK_FALSE(resume());
    }
    SECTION("by making the window wider")
    {
        b.window->resize(1440, 900);
        b.settle();
        CHECK(b.find<SessionForm>());
        CHECK_FALSE(resume());
    }
    SECTION("or it is let go, and comes back by undo")
    {
        QTest::mouseClick(b.button(QStringLiteral("Discard")), Qt::LeftButton);
        b.settle();
        CHECK_FALSE(resume());
        b.trigger(Command::Undo);
        REQUIRE(b.find<SessionForm>());
        CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("Trees"));
    }
}

TEST_CASE("what an undo brings back is chosen")
{
    WindowBench b;
    b.session(QStringLiteral("A"), QStringLiteral("2099-12-01"));
    const auto gone = b.session(QStringLiteral("B"), QStringLiteral("2099-12-08"));
    b.open();
    auto *shell = b.find<Shell>();
    shell->openSession(gone);
    b.settle();
    b.actions[Command::RemoveSession].trigger();
    b.settle();
    CHECK(shell->currentSession() != gone);
    b.actions[Command::Undo].trigger();
    b.settle();
    CHECK(shell->currentSession() == gone);
}
