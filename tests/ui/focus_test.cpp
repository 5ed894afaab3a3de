// Where the keyboard is and what it does there: in the sidebar and its menu, in lists, after the menu bar, on
// Escape.

#include "forms/group_details_form.h"
#include "forms/join_form.h"
#include "forms/name_form.h"
#include "widgets/inline_message.h"
#include "widgets/list_view.h"
#include "window/search_button.h"
#include "window/sidebar.h"
#include "window/sync_line.h"
#include "window_bench.h"

#include "catch.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QDateEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace cercle;

namespace
{

ListView *listNamed(WindowBench &b, const QString &name)
{
    for (ListView *list : b.window->findChildren<ListView *>()) {
        if (list->accessibleName() == name && list->isVisible())
            return list;
    }
    return nullptr;
}

QMenu *contextMenu(WindowBench &b, QWidget *list, const QPoint &at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list->mapToGlobal(at));
    QApplication::sendEvent(list, &event);
    b.settle();
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QModelIndex groupRow(const ListView &list, const QString &title)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data().toString() == title)
            return list.model()->index(row, 0);
    }
    return {};
}

} // namespace

TEST_CASE("a group is renamed beside the page, for all who see it, and back again")
{
    WindowBench b;
    b.open();
    b.trigger(Command::RenameGroup);
    auto *form = b.find<GroupDetailsForm>();
    REQUIRE(form);
    auto *title = b.field(QStringLiteral("Name of the group"));
    REQUIRE(title);
    CHECK(title->text() == QStringLiteral("Algorithms"));
    CHECK(title->hasFocus());
    title->clear();
    QTest::keyClick(title, Qt::Key_Return);
    CHECK_FALSE(form->problem().isEmpty());
    CHECK(b.workspace->get(b.group)->title == QStringLiteral("Algorithms"));
    QTest::keyClicks(title, QStringLiteral("Graphs"));
    b.field(QStringLiteral("Goal, in one sentence"))->setText(QStringLiteral("Understand flows"));
    form->findChild<QCheckBox *>()->click();
    form->findChild<QDateEdit *>()->setDate(QDate(2027, 6, 30));
    QTest::keyClick(title, Qt::Key_Return);
    b.settle();
    const auto group = b.workspace->get(b.group);
    CHECK(group->title == QStringLiteral("Graphs"));
    CHECK(group->goal == QStringLiteral("Understand flows"));
    CHECK(group->until.iso == QStringLiteral("2027-06-30"));
    CHECK_FALSE(b.find<GroupDetailsForm>());
    CHECK(b.window->windowTitle().startsWith(QStringLiteral("Graphs")));
    CHECK(groupRow(*listNamed(b, QStringLiteral("My groups")), QStringLiteral("Graphs")).isValid());
    b.trigger(Command::Undo);
    CHECK(b.workspace->get(b.group)->title == QStringLiteral("Algorithms"));
    CHECK(b.workspace->get(b.group)->goal == QStringLiteral("Pass together"));
}

TEST_CASE("the second mouse button on a group offers what can be done with it, and opens nothing")
{
    WindowBench b;
    const auto other = b.makeGroup(QStringLiteral("Zoology"));
    b.open();
    auto *list = listNamed(b, QStringLiteral("My groups"));
    REQUIRE(list);
    list->setFocus();
    const QPoint at = list->visualRect(groupRow(*list, QStringLiteral("Zoology"))).center();
    QTest::mouseClick(list->viewport(), Qt::RightButton, {}, at);
    b.settle();
    CHECK(b.window->shell().currentGroup() == b.group);
    QMenu *menu = contextMenu(b, list->viewport(), at);
    REQUIRE(menu);
    CHECK(b.window->shell().currentGroup() == b.group);
    QAction *rename = entry(*menu, b.actions[Command::RenameGroup].text());
    REQUIRE(rename);
    REQUIRE(entry(*menu, b.actions[Command::RemoveGroup].text()));
    menu->close();
    rename->trigger();
    b.settle();
    REQUIRE(b.field(QStringLiteral("Name of the group")));
    CHECK(b.field(QStringLiteral("Name of the group"))->text() == QStringLiteral("Zoology"));
    CHECK(b.window->shell().currentGroup() == b.group);

    // A page of the open group has no menu, and is not opened by that button.
    const QModelIndex members = groupRow(*list, QStringLiteral("Members"));
    REQUIRE(members.isValid());
    const QPoint below = list->visualRect(members).center();
    QTest::mouseClick(list->viewport(), Qt::RightButton, {}, below);
    CHECK_FALSE(contextMenu(b, list->viewport(), below));
    CHECK(b.window->shell().currentPage() == QStringLiteral("sessions"));

    // The keys for menus ask about the open group.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F10, Qt::ShiftModifier);
    b.settle();
    menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(entry(*menu, b.actions[Command::RenameGroup].text()));
    menu->close();
    CHECK(b.workspace->get(other).has_value());
}

TEST_CASE("Delete removes the chosen session, and the keyboard stays in the page")
{
    WindowBench b;
    const auto first = b.session(QStringLiteral("A"), QStringLiteral("2026-12-01"));
    const auto second = b.session(QStringLiteral("B"), QStringLiteral("2026-12-08"));
    b.open();
    REQUIRE(QTest::qWaitForWindowActive(b.window.get()));
    auto *list = listNamed(b, QStringLiteral("Sessions"));
    REQUIRE(list);
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Delete);
    b.settle();
    CHECK(b.workspace->get(first)->removed);
    CHECK_FALSE(b.workspace->get(second)->removed);
    CHECK(b.find<InlineMessage>()->text().contains(QStringLiteral("“A” was removed")));
    QTest::keyClick(list, Qt::Key_Delete);
    b.settle();
    CHECK(b.workspace->get(second)->removed);
    // Nothing is left: what an empty page begins with has the keyboard, not whatever follows in the window.
    CHECK(b.window->focusWidget() == b.button(QStringLiteral("Plan a session")));
    b.trigger(Command::Undo);
    CHECK_FALSE(b.workspace->get(second)->removed);
}

TEST_CASE("opening a page brings the keyboard into it, and to nothing that takes things away")
{
    WindowBench b;
    b.change(b.group, [](Group &g) { g.sample = true; });
    b.open({1440, 900}, QStringLiteral("home"));
    const auto groups = [&] { return listNamed(b, QStringLiteral("My groups")); };
    for (QAction *page : b.actions.pages()) {
        INFO(page->text().toStdString());
        groups()->setFocus();
        page->trigger();
        b.settle();
        const QWidget *focus = b.window->focusWidget();
        REQUIRE(focus);
        INFO(focus->metaObject()->className() << " " << focus->accessibleName().toStdString());
        CHECK(focus->isVisible());
        CHECK_FALSE(focus->accessibleName().contains(QStringLiteral("Remove")));
        CHECK_FALSE(qobject_cast<const SearchButton *>(focus));
        CHECK_FALSE(b.find<Sidebar>()->isAncestorOf(focus));
    }
    // The line about the exchange is a way to its page, and no place to stay.
    auto *line = b.find<SyncLine>();
    REQUIRE(line);
    QTest::mouseClick(line, Qt::LeftButton);
    b.settle();
    CHECK(b.window->shell().currentPage() == QStringLiteral("sync"));
    CHECK_FALSE(b.find<Sidebar>()->isAncestorOf(b.window->focusWidget()));
    line->setFocus();
    b.window->shell().openPage(QStringLiteral("library"), b.group);
    b.settle();
    CHECK_FALSE(b.find<Sidebar>()->isAncestorOf(b.window->focusWidget()));
    // By a click on its row too, and by Enter.
    QListView *list = groups();
    REQUIRE(list);
    for (const auto &name : {QStringLiteral("Library"), QStringLiteral("Members")}) {
        const QModelIndex row = groupRow(*groups(), name);
        if (!row.isValid())
            b.window->shell().openPage(QStringLiteral("sessions"), b.group);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(groupRow(*groups(), name)).center());
        b.settle();
        CHECK(b.window->focusWidget() != list);
        CHECK_FALSE(b.find<Sidebar>()->isAncestorOf(b.window->focusWidget()));
    }
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    b.settle();
    CHECK(b.window->focusWidget() == list); // walking over the pages goes on
    QTest::keyClick(list, Qt::Key_Return);
    b.settle();
    CHECK(b.window->focusWidget() != list);
}

TEST_CASE("F10 and Escape leave the keyboard where it was")
{
    WindowBench b;
    b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    REQUIRE(QTest::qWaitForWindowActive(b.window.get()));
    auto *list = listNamed(b, QStringLiteral("Sessions"));
    REQUIRE(list);
    REQUIRE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_F10);
    b.settle();
    QWidget *popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Escape);
    b.settle();
    CHECK_FALSE(QApplication::activePopupWidget());
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_F10);
    b.settle();
    popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Right); // another menu is still the bar's
    b.settle();
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    b.settle();
    CHECK(list->hasFocus());
}

TEST_CASE("Escape leaves the page to join a group, and what was pasted stays")
{
    WindowBench b;
    b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.open();
    b.trigger(Command::JoinGroup);
    auto *form = b.find<JoinForm>();
    REQUIRE(form);
    auto *code = form->findChild<QPlainTextEdit *>();
    QTest::keyClicks(code, QStringLiteral("CERCLE1-half of a code"));
    QTest::keyClick(code, Qt::Key_Escape);
    b.settle();
    CHECK_FALSE(b.window->shell().atStart());
    CHECK(b.window->shell().currentPage() == QStringLiteral("sessions"));
    b.trigger(Command::JoinGroup);
    CHECK(code->toPlainText() == QStringLiteral("CERCLE1-half of a code"));
    CHECK_FALSE(form->problem().isEmpty());

    // The page that a link opens is left the same way, and nothing was joined.
    Invitation invitation;
    invitation.group.bytes.fill(7);
    invitation.inviterPin = QByteArray(16, 'i');
    invitation.secret = QByteArray(16, 's');
    invitation.expiresMs = b.clock.nowMs() / 1000 * 1000 + 3600 * 1000;
    b.window->showInvitation({.text = QStringLiteral("cercle://join/") + *encodeInvitation(invitation)});
    b.settle();
    REQUIRE(b.button(QStringLiteral("Join the group")));
    CHECK(b.window->focusWidget() == b.button(QStringLiteral("Join the group")));
    QTest::keyClick(b.window->focusWidget(), Qt::Key_Escape);
    b.settle();
    CHECK_FALSE(b.window->shell().atStart());
    CHECK_FALSE(b.sync.asked);
}

TEST_CASE("Escape before there is a name leaves nothing behind")
{
    WindowBench b(false);
    b.open();
    REQUIRE(b.find<NameForm>());
    QTest::keyClick(b.window->focusWidget(), Qt::Key_Escape);
    b.settle();
    CHECK(b.find<NameForm>());
}
