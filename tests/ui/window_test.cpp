#include "detail/attendance_button.h"
#include "detail/detail_pane.h"
#include "detail/quick_add.h"
#include "detail/role_menu.h"
#include "detail/task_row.h"
#include "forms/group_form.h"
#include "forms/invite_form.h"
#include "forms/join_form.h"
#include "forms/name_form.h"
#include "forms/session_form.h"
#include "forms/template_form.h"
#include "models/session_facts.h"
#include "notes/note_editor.h"
#include "notes/notes_page.h"
#include "pages/sessions_page.h"
#include "widgets/empty_state.h"
#include "widgets/icon_button.h"
#include "widgets/inline_message.h"
#include "widgets/list_view.h"
#include "window_bench.h"

#include "catch.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace cercle;

TEST_CASE("a newcomer gives a name, makes a group and plans a session, by keyboard alone")
{
    WindowBench b(false);
    b.open();
    REQUIRE(b.find<NameForm>());
    QWidget *focus = QApplication::focusWidget();
    REQUIRE(focus);
    QTest::keyClick(focus, Qt::Key_Return);
    CHECK_FALSE(b.find<NameForm>()->problem().isEmpty());
    CHECK_FALSE(b.workspace->hasIdentity());
    QTest::keyClicks(focus, QStringLiteral("Lina"));
    QTest::keyClick(focus, Qt::Key_Return);
    b.settle();
    CHECK(b.workspace->name() == QStringLiteral("Lina"));

    REQUIRE(b.button(QStringLiteral("Create a group")));
    CHECK(QApplication::focusWidget() == b.button(QStringLiteral("Create a group")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    b.settle();
    REQUIRE(b.find<TemplateForm>());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // "Something else", the last one
    b.settle();
    REQUIRE(b.find<GroupForm>());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Graphs"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(b.find<GroupForm>()->problem().isEmpty()); // the goal lacks, and has the keyboard now
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Understand Dijkstra"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    b.settle();
    const auto groups = b.workspace->groups();
    REQUIRE(groups.size() == 1);
    b.group = groups[0].id;
    CHECK(groups[0].goal == QStringLiteral("Understand Dijkstra"));
    CHECK(b.workspace->list<Role>(Filter().in(b.group)).size() == 6);
    REQUIRE(b.find<InviteForm>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    b.settle();

    CHECK(b.find<EmptyState>());
    REQUIRE(b.button(QStringLiteral("Plan a session")));
    QTest::keyClick(b.window.get(), Qt::Key_N, Qt::ControlModifier);
    b.settle();
    REQUIRE(b.find<SessionForm>());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Shortest paths"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    b.settle();
    REQUIRE(b.sessions().size() == 1);
    CHECK(b.sessions()[0].title == QStringLiteral("Shortest paths"));
    CHECK(b.sessions()[0].date.iso == QStringLiteral("2026-12-01"));
    CHECK_FALSE(b.find<EmptyState>());
    CHECK(b.window->shell().currentSession() == b.sessions()[0].id);
}

TEST_CASE("a removed session is back after one press on Undo")
{
    WindowBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    CHECK(b.window->shell().currentSession() == id);
    b.trigger(Command::RemoveSession);
    CHECK(b.workspace->get(id)->removed);
    REQUIRE(b.find<InlineMessage>());
    CHECK(b.find<InlineMessage>()->text().contains(QStringLiteral("Trees")));
    REQUIRE(b.button(QStringLiteral("Undo")));
    QTest::mouseClick(b.button(QStringLiteral("Undo")), Qt::LeftButton);
    b.settle();
    CHECK_FALSE(b.workspace->get(id)->removed);
    CHECK(b.find<ListView>());
}

TEST_CASE("the menu names what would be undone, and offers nothing to redo where there is nothing")
{
    WindowBench b(true);
    b.open();
    REQUIRE(b.workspace
                ->transact(b.group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Add a resource")),
                           [](Transaction &t) -> Result<Done> {
                               Resource resource;
                               resource.title = QStringLiteral("Trees");
                               t.create(resource);
                               return done();
                           })
                .ok());
    QMenu *edit = nullptr;
    for (QMenu *menu : b.window->menuBar()->findChildren<QMenu *>()) {
        if (menu->actions().contains(&b.actions[Command::Undo]))
            edit = menu;
    }
    REQUIRE(edit);
    Q_EMIT edit->aboutToShow();
    CHECK(b.actions[Command::Undo].text().contains(b.workspace->undoLabel()));
    CHECK(b.actions[Command::Undo].isEnabled());
    CHECK_FALSE(b.actions[Command::Redo].isEnabled());
    Q_EMIT edit->aboutToHide();
    b.settle();
    CHECK_FALSE(b.actions[Command::Undo].text().contains(b.workspace->undoLabel()));
    CHECK(b.actions[Command::Redo].isEnabled());
}

TEST_CASE("a session that is being planned is not emptied by asking for a new one again")
{
    WindowBench b(true);
    b.open();
    b.trigger(Command::NewSession);
    auto *form = b.find<SessionForm>();
    REQUIRE(form);
    auto *title = form->findChild<QLineEdit *>();
    REQUIRE(title);
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("Trees"));
    b.trigger(Command::NewSession);
    CHECK(b.find<SessionForm>() == form);
    CHECK(title->text().contains(QStringLiteral("Trees")));
}

TEST_CASE("a page that is opened stays open, also with the keyboard in the row of a group that folds away")
{
    WindowBench b(true);
    b.open();
    for (ListView *list : b.window->findChildren<ListView *>()) {
        if (list->accessibleName() == QStringLiteral("My groups"))
            list->setFocus();
    }
    b.window->shell().openPage(QStringLiteral("home"), {});
    b.settle();
    QTest::qWait(50);
    CHECK(b.window->shell().currentPage() == QStringLiteral("home"));
}

TEST_CASE("a session is changed in the pane without touching its notes, and bad links are refused")
{
    WindowBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    b.trigger(Command::EditSession);
    auto *form = b.find<SessionForm>();
    REQUIRE(form);
    b.change(id, [](Session &s) { s.notes = QStringLiteral("written meanwhile"); });
    QLineEdit *title = b.field(QStringLiteral("Title"));
    QLineEdit *call = b.field(QStringLiteral("Video link"));
    REQUIRE((title && call));
    title->setText(QStringLiteral("Spanning trees"));
    call->setText(QStringLiteral("javascript:alert(1)"));
    QTest::keyClick(title, Qt::Key_Return);
    CHECK_FALSE(form->problem().isEmpty());
    CHECK(b.workspace->get(id)->title == QStringLiteral("Trees"));
    call->setText(QStringLiteral("https://meet.example.org/x"));
    QTest::keyClick(title, Qt::Key_Return);
    b.settle();
    const auto session = b.workspace->get(id);
    CHECK(session->title == QStringLiteral("Spanning trees"));
    CHECK(session->call == QUrl(QStringLiteral("https://meet.example.org/x")));
    CHECK(session->notes == QStringLiteral("written meanwhile"));
    CHECK_FALSE(b.find<SessionForm>());
}

TEST_CASE("agenda, decisions and actions are added, ticked and taken away in the detail")
{
    WindowBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    const auto noe = b.member(QStringLiteral("Noé"));
    b.open();
    for (QuickAdd *add : b.window->findChildren<QuickAdd *>())
        add->open();
    b.settle();
    QTest::keyClicks(b.field(QStringLiteral("Next point of the agenda")), QStringLiteral("Kruskal"));
    QTest::keyClick(b.field(QStringLiteral("Next point of the agenda")), Qt::Key_Return);
    QTest::keyClicks(b.field(QStringLiteral("What was decided?")), QStringLiteral("Meet on Tuesdays"));
    QTest::keyClick(b.field(QStringLiteral("What was decided?")), Qt::Key_Return);
    QLineEdit *promise = b.field(QStringLiteral("Who does what? “Lina: book the room”"));
    REQUIRE(promise);
    promise->setText(QStringLiteral("noé: book the room"));
    QTest::keyClick(promise, Qt::Key_Return);
    b.settle();
    const auto agenda = b.workspace->list<AgendaItem>(Filter().with("session", id));
    REQUIRE(agenda.size() == 1);
    CHECK(agenda[0].minutes == 15);
    CHECK(b.workspace->list<Decision>(Filter().with("session", id)).size() == 1);
    const auto actions = b.workspace->list<ActionItem>(Filter().with("session", id));
    REQUIRE(actions.size() == 1);
    CHECK(actions[0].owner == noe);
    CHECK(actions[0].text == QStringLiteral("book the room"));

    for (QCheckBox *box : b.window->findChildren<QCheckBox *>()) {
        if (box->isVisible() && box->accessibleName().startsWith(QStringLiteral("Kruskal")))
            QTest::keyClick(box, Qt::Key_Space);
    }
    b.settle();
    CHECK(b.workspace->get(agenda[0].id)->done);
    for (TaskRow *row : b.window->findChildren<TaskRow *>()) {
        if (row->isVisible())
            QTest::keyClick(row, Qt::Key_Delete);
    }
    b.settle();
    CHECK(b.workspace->list<AgendaItem>(Filter().with("session", id)).empty());
    CHECK(b.workspace->list<Decision>(Filter().with("session", id)).empty());
    CHECK(b.workspace->list<ActionItem>(Filter().with("session", id)).empty());
}

TEST_CASE("attendance goes round by click and by letter")
{
    WindowBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.member(QStringLiteral("Noé"));
    b.open();
    const auto state = [&] {
        const auto all = b.workspace->list<Attendance>(Filter().with("session", id));
        return all.empty() ? QString() : all[0].state;
    };
    AttendanceButton *button = nullptr;
    for (AttendanceButton *one : b.window->findChildren<AttendanceButton *>()) {
        if (one->accessibleName().startsWith(QStringLiteral("Noé")))
            button = one;
    }
    REQUIRE(button);
    QTest::keyClick(button, Qt::Key_Space);
    b.settle();
    CHECK(state() == QStringLiteral("yes"));
    CHECK(button->accessibleName() == QStringLiteral("Noé: comes"));
    QTest::keyClick(button, Qt::Key_P);
    b.settle();
    CHECK(state() == QStringLiteral("present"));
    CHECK(b.workspace->list<Attendance>(Filter().with("session", id)).size() == 1);
}

TEST_CASE("a role is handed over and given back, always in one row")
{
    WindowBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    const auto role = b.role(QStringLiteral("Note taker"), QStringLiteral("note_taker"));
    const auto noe = b.member(QStringLiteral("Noé"));
    b.open();
    const auto holder = [&] { return gatherFacts(*b.workspace, *b.workspace->get(id)).roles[0]; };
    CHECK(holder().role.id == role);
    CHECK_FALSE(holder().member);
    handOver(b.context, *b.workspace->get(id), holder(), noe);
    CHECK(holder().member == noe);
    handOver(b.context, *b.workspace->get(id), holder(), {});
    CHECK_FALSE(holder().member);
    handOver(b.context, *b.workspace->get(id), holder(), b.workspace->self(b.group));
    CHECK(holder().name == QStringLiteral("You"));
    CHECK(b.workspace->list<RoleTurn>(Filter().with("session", id)).size() == 1);
}

TEST_CASE("what is typed into the notes is written within two seconds and on leaving")
{
    WindowBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    b.trigger(Command::OpenNotes);
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("# Kruskal"));
    CHECK(b.workspace->get(id)->notes.isEmpty());
    CHECK(QTest::qWaitFor([&] { return b.workspace->get(id)->notes == QStringLiteral("# Kruskal"); }, 2000));
    QTest::keyClicks(editor, QStringLiteral("!"));
    b.trigger(Command::Back);
    CHECK(b.workspace->get(id)->notes == QStringLiteral("# Kruskal!"));
    CHECK_FALSE(b.window->shell().inNotes());
}

TEST_CASE("somebody else's words appear in open notes, and what is being typed stays")
{
    WindowBench b;
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.change(id, [](Session &s) { s.notes = QStringLiteral("one\n"); });
    b.open();
    b.trigger(Command::OpenNotes);
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("mine"));
    b.change(id, [](Session &s) { s.notes = QStringLiteral("zero\none\n"); });
    b.settle();
    CHECK(editor->text() == QStringLiteral("zero\none\nmine"));
    CHECK(editor->textCursor().atEnd());
    REQUIRE(b.window->shell().flush().ok());
    CHECK(b.workspace->get(id)->notes == QStringLiteral("zero\none\nmine"));
}

TEST_CASE("the window comes back to where the reader was")
{
    WindowBench b;
    b.session(QStringLiteral("A"), QStringLiteral("2026-12-01"));
    const auto past = b.session(QStringLiteral("B"), QStringLiteral("2026-11-17"));
    b.open();
    b.window->shell().openSession(past);
    b.trigger(Command::OpenNotes);
    QTest::qWait(600); // no proper close: the place is written as soon as it has settled
    const Place place = Settings(b.folder.path() + QStringLiteral("/cercle.ini")).place();
    CHECK(place.group == b.group);
    CHECK(place.page == QStringLiteral("sessions"));
    CHECK(place.item == past.uid);
    CHECK(place.notes);
    b.window.reset();
    b.open();
    CHECK(b.window->shell().inNotes());
    CHECK(b.window->shell().currentSession() == past);
}

TEST_CASE("the detail stands beside the list, or over it where there is no room")
{
    WindowBench b;
    b.session(QStringLiteral("A"), QStringLiteral("2026-12-01"));
    b.open();
    CHECK(b.find<DetailPane>());
    b.window->resize(1024, 640);
    b.settle();
    CHECK_FALSE(b.find<DetailPane>());
    CHECK(b.window->shell().width() <= 1024);
    b.trigger(Command::ToggleDetail);
    REQUIRE(b.find<DetailPane>());
    CHECK(b.find<DetailPane>()->geometry().right() <= b.window->width());
    QTest::keyClick(b.window.get(), Qt::Key_Escape);
    CHECK_FALSE(b.find<DetailPane>());
    b.window->resize(760, 520);
    b.settle();
    CHECK(b.window->width() == 760);
}

TEST_CASE("an invitation is made, worded and copied")
{
    WindowBench b;
    b.session(QStringLiteral("A"), QStringLiteral("2026-12-01"));
    b.open();
    b.trigger(Command::Invite);
    REQUIRE(b.find<InviteForm>());
    QTest::keyClick(b.button(QStringLiteral("Make an invitation")), Qt::Key_Return);
    REQUIRE(b.button(QStringLiteral("Copy the message")));
    QTest::mouseClick(b.button(QStringLiteral("Copy the message")), Qt::LeftButton);
    const QString message = QGuiApplication::clipboard()->text();
    CHECK(message.contains(QStringLiteral("Algorithms")));
    const auto read = readInvitation(message, b.clock.nowMs());
    REQUIRE(std::holds_alternative<Invitation>(read));
    CHECK(std::get<Invitation>(read).group == b.group.uid);
    REQUIRE(std::get<Invitation>(read).endpoints.size() == 1);
    CHECK(std::get<Invitation>(read).endpoints[0].port == 4711);
}

TEST_CASE("a pasted code is judged at once; joining waits for the member's word and tells how it went")
{
    WindowBench b;
    b.open();
    Invitation invitation;
    invitation.group.bytes.fill(7);
    invitation.inviterPin = QByteArray(16, 'i');
    invitation.secret = QByteArray(16, 's');
    invitation.expiresMs = b.clock.nowMs() / 1000 * 1000 + 3600 * 1000;
    const auto code = encodeInvitation(invitation);
    REQUIRE(code.ok());

    b.window->showInvitation({.text = QStringLiteral("cercle://join/") + code->left(60)});
    auto *form = b.find<JoinForm>();
    REQUIRE(form);
    CHECK_FALSE(form->problem().isEmpty());
    REQUIRE(b.button(QStringLiteral("Join the group")));
    CHECK_FALSE(b.button(QStringLiteral("Join the group"))->isEnabled());

    b.window->showInvitation({.text = QStringLiteral("cercle://join/") + *code});
    CHECK(form->problem().isEmpty());
    CHECK_FALSE(b.sync.asked);
    QTest::mouseClick(b.button(QStringLiteral("Join the group")), Qt::LeftButton);
    REQUIRE(b.sync.asked);
    CHECK(b.sync.asked->group == invitation.group);
    Q_EMIT b.sync.joinFailed({Error::Kind::Network, QStringLiteral("Nobody could be reached.")});
    CHECK(form->problem() == QStringLiteral("Nobody could be reached."));
    CHECK(b.button(QStringLiteral("Join the group"))->isEnabled());
    QTest::mouseClick(b.button(QStringLiteral("Join the group")), Qt::LeftButton);
    QTest::mouseClick(b.button(QStringLiteral("Cancel")), Qt::LeftButton);
    CHECK(b.sync.cancelled);
}

TEST_CASE("every control in the window that takes the keyboard has a name and a role")
{
    WindowBench b;
    const auto id = b.session(QStringLiteral("A"), QStringLiteral("2026-12-01"));
    b.role(QStringLiteral("Note taker"), QStringLiteral("note_taker"));
    AgendaItem item;
    item.session = id;
    item.title = QStringLiteral("Round");
    b.add(item);
    b.open();
    const auto walk = [&] {
        for (QWidget *widget : b.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
                || widget->inherits("QComboBoxPrivateContainer"))
                continue;
            INFO(widget->metaObject()->className());
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            REQUIRE(face);
            CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
            CHECK(face->role() != QAccessible::Client);
        }
    };
    walk();
    b.trigger(Command::NewSession);
    walk();
    b.trigger(Command::Invite);
    walk();
    b.trigger(Command::Shortcuts);
    walk();
    b.trigger(Command::OpenNotes);
    walk();
    b.trigger(Command::NewGroup);
    walk();
    b.trigger(Command::JoinGroup);
    walk();
}

TEST_CASE("a change of theme repaints the whole window")
{
    WindowBench b;
    b.session(QStringLiteral("A"), QStringLiteral("2026-12-01"));
    b.open();
    b.look.theme.setChoice(Theme::Choice::Dark);
    b.settle();
    const QImage switched = b.window->grab().toImage();
    b.window.reset();
    b.open();
    const QImage fresh = b.window->grab().toImage();
    REQUIRE(switched.size() == fresh.size());
    int bright = 0;
    for (int y = 0; y < switched.height(); y += 3) {
        for (int x = 0; x < switched.width(); x += 3)
            bright += switched.pixelColor(x, y).lightness() > 235 ? 1 : 0;
    }
    // Only letters may be as bright as the light theme's surfaces.
    CHECK(bright < switched.width() * switched.height() / 9 / 50);
}

TEST_CASE("a group that is gone leaves for another one or the welcome")
{
    WindowBench b;
    b.session(QStringLiteral("A"), QStringLiteral("2026-12-01"));
    b.open();
    b.change(b.group, [](Group &g) { g.removed = true; });
    b.settle();
    CHECK(b.window->shell().atStart());
    REQUIRE(b.workspace->undo().ok());
    b.window->shell().openGroup(b.group);
    b.settle();
    CHECK(b.find<SessionsPage>());
}
