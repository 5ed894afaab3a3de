// What opens, comes up or moves aside in the window leaves in sight what is looked at.

#include "detail/shortcut_list.h"
#include "models/person_hues.h"
#include "pages/sessions_page.h"
#include "widgets/avatar.h"
#include "widgets/inline_message.h"
#include "widgets/list_view.h"
#include "window/sidebar.h"
#include "window_bench.h"

#include "catch.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSet>

using namespace cercle;

TEST_CASE("the list of shortcuts opens at its top with the keyboard there, and the arrows move it")
{
    WindowBench b;
    b.open({1024, 640});
    for (int times = 0; times < 2; ++times) {
        b.trigger(Command::Shortcuts);
        auto *list = b.find<ShortcutList>();
        REQUIRE(list);
        QScrollArea *area = nullptr;
        for (QWidget *one = list->parentWidget(); one && !area; one = one->parentWidget())
            area = qobject_cast<QScrollArea *>(one);
        REQUIRE(area);
        REQUIRE(area->verticalScrollBar()->maximum() > 0);
        CHECK(area->verticalScrollBar()->value() == 0);
        QWidget *focused = QApplication::focusWidget();
        REQUIRE(list->isAncestorOf(focused));
        CHECK(area->viewport()->rect().contains(focused->mapTo(area->viewport(), QPoint())));
        QTest::keyClick(focused, Qt::Key_Down);
        CHECK(area->verticalScrollBar()->value() > 0);
        QTest::keyClick(focused, Qt::Key_PageDown);
        CHECK(QApplication::focusWidget() == focused);
        QTest::keyClick(focused, Qt::Key_Escape);
        b.settle();
        CHECK_FALSE(b.find<ShortcutList>());
    }
}

TEST_CASE("Escape closes the list of shortcuts wherever the keyboard is")
{
    WindowBench b;
    b.session(QStringLiteral("A"), QStringLiteral("2026-12-01"));
    b.open({1440, 860});
    b.trigger(Command::Shortcuts);
    REQUIRE(b.find<ShortcutList>());
    b.window->shell().sidebar().setFocus();
    QTest::keyClick(b.window.get(), Qt::Key_Escape);
    b.settle();
    CHECK_FALSE(b.find<ShortcutList>());
}

TEST_CASE("the own face at the foot of the sidebar keeps its colour in all groups")
{
    WindowBench b;
    b.makeGroup(QStringLiteral("Databases"));
    b.makeGroup(QStringLiteral("Networks"));
    b.open();
    QSet<int> hues;
    for (const Group &group : b.workspace->groups()) {
        b.window->shell().openGroup(group.id);
        b.settle();
        auto *face = b.window->shell().sidebar().findChild<Avatar *>();
        REQUIRE(face);
        hues += face->hue();
    }
    CHECK(hues == QSet<int>{ownHue});
}

TEST_CASE("a message below a list takes no row away from who is at its end")
{
    WindowBench b;
    for (int i = 1; i <= 20; ++i)
        b.session(QStringLiteral("Session %1").arg(i),
                  QStringLiteral("2026-12-%1").arg(i, 2, 10, QLatin1Char('0')));
    b.open({1024, 640});
    auto *list = b.window->shell().findChild<SessionsPage *>()->findChild<ListView *>();
    REQUIRE(list);
    REQUIRE(list->verticalScrollBar()->maximum() > 0);
    list->scrollToBottom();
    b.settle();
    const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
    const int before = list->viewport()->height();
    Q_EMIT b.notices.told(QStringLiteral("“Trees” was removed."), Notices::Offer::Undo);
    b.settle();
    REQUIRE(list->viewport()->height() < before);
    CHECK(list->viewport()->rect().contains(list->visualRect(last).adjusted(0, 0, 0, -4)));
    // And one that was chosen stays in sight.
    list->scrollToTop();
    b.find<InlineMessage>()->dismiss();
    b.settle();
    const QModelIndex low = list->indexAt(QPoint(40, list->viewport()->height() - 30));
    REQUIRE(low.isValid());
    list->setCurrentIndex(low);
    Q_EMIT b.notices.told(QStringLiteral("“Trees” was removed."), Notices::Offer::Undo);
    b.settle();
    CHECK(list->viewport()->rect().contains(list->visualRect(low).adjusted(0, 0, 0, -4)));
}
