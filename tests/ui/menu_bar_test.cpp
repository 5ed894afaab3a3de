#include "widgets/icon_button.h"
#include "window/hidden_menu_bar.h"
#include "window_bench.h"

#include "catch.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace cercle;

TEST_CASE("the menu bar comes with F10 or Alt and goes with Escape, and its keys work without it")
{
    Look look;
    Actions actions;
    QMainWindow window;
    window.addActions(actions.all());
    auto *field = new QLineEdit;
    window.setCentralWidget(field);
    auto *bar = new HiddenMenuBar(actions, &window);
    window.setMenuBar(bar);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    CHECK_FALSE(bar->isVisible());

    QSignalSpy triggered(&actions[Command::NewSession], &QAction::triggered);
    QTest::keyClick(field, Qt::Key_N, Qt::ControlModifier);
    CHECK(triggered.size() == 1);

    const auto escape = [&] {
        for (int i = 0; i < 3 && bar->isVisible(); ++i) {
            QWidget *popup = QApplication::activePopupWidget();
            QTest::keyClick(popup ? popup : QApplication::focusWidget(), Qt::Key_Escape);
            QCoreApplication::processEvents();
        }
    };
    QTest::keyClick(field, Qt::Key_F10);
    CHECK(bar->isVisible());
    escape();
    CHECK_FALSE(bar->isVisible());
    QTest::keyPress(field, Qt::Key_Alt);
    QTest::keyRelease(field, Qt::Key_Alt);
    CHECK(bar->isVisible());
    escape();
    CHECK_FALSE(bar->isVisible());
    // Alt as part of a shortcut is no wish for the menu.
    QTest::keyPress(field, Qt::Key_Alt);
    QTest::keyClick(field, Qt::Key_Left, Qt::AltModifier);
    QTest::keyRelease(field, Qt::Key_Alt);
    CHECK_FALSE(bar->isVisible());
    QSet<QAction *> inMenus;
    for (const QAction *menu : bar->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (!action->isSeparator())
                inMenus += action;
        }
    }
    CHECK(inMenus.size() == actions.all().size());
}

TEST_CASE("a menu beside a button has a name, a place in the window, and a first item if a key opened it")
{
    WindowBench b;
    b.open({1440, 900}, QStringLiteral("members"));
    REQUIRE(QTest::qWaitForWindowActive(b.window.get()));
    IconButton *more = nullptr;
    for (IconButton *one : b.window->findChildren<IconButton *>()) {
        if (one->isVisible() && one->accessibleName() == QStringLiteral("More about the members"))
            more = one;
    }
    REQUIRE(more);
    auto *face = QAccessible::queryAccessibleInterface(b.window.get());
    REQUIRE(face);
    const int before = face->childCount();
    const auto opened = [&] {
        b.settle();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        CHECK(menu->accessibleName() == QStringLiteral("More about the members"));
        CHECK(face->childCount() == before + 1);
        auto *child = face->child(before);
        REQUIRE(child);
        CHECK(child->object() == menu);
        CHECK(child->role() == QAccessible::PopupMenu);
        CHECK(face->indexOfChild(child) == before);
        return menu;
    };
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QMenu *menu = opened();
    CHECK(menu->activeAction() == menu->actions().constFirst());
    QTest::keyClick(menu, Qt::Key_Escape);
    b.settle();
    CHECK(face->childCount() == before);
    QTest::mouseClick(more, Qt::LeftButton);
    menu = opened();
    CHECK_FALSE(menu->activeAction()); // nothing is chosen under a pointer that is elsewhere
    menu->close();
}
