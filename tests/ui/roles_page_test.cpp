#include "models/role_grid_model.h"
#include "pages/roles_page.h"
#include "widgets/empty_state.h"
#include "widgets/segmented_control.h"
#include "window_bench.h"
#include "workspace/roles.h"

#include "catch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

using namespace cercle;

namespace
{

struct RolesBench : WindowBench {
    void openPage(QSize size = {1440, 900}) { open(size, u"roles"_qs); }
    RolesPage *page() const { return window->findChild<RolesPage *>(); }
    QTableView *grid() const { return page()->findChild<QTableView *>(); }
};

} // namespace

TEST_CASE("a group without sessions shows what to do, in words and a button")
{
    RolesBench b;
    b.openPage();
    REQUIRE(b.find<EmptyState>());
    CHECK_FALSE(b.find<EmptyState>()->findChildren<Button *>().isEmpty());
}

TEST_CASE("one session and one role are one cell that says who is asked")
{
    RolesBench b;
    for (const Role &usual : b.workspace->list<Role>(Filter().in(b.group)))
        b.change(usual.id, [](Role &r) { r.removed = true; });
    b.session(u"Trees"_qs, u"2026-12-01"_qs);
    b.role(u"Note taker"_qs, u"note_taker"_qs);
    b.openPage();
    REQUIRE(b.grid());
    const auto *model = b.grid()->model();
    CHECK(model->rowCount() == 1);
    CHECK(model->columnCount() == 1);
    const QString said = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(u"Note taker"_qs));
    CHECK(said.contains(u"Trees"_qs));
    CHECK_FALSE(b.grid()->accessibleName().isEmpty());
}

TEST_CASE("many sessions: eight of them, walked with the arrow keys, with the turn beside the grid")
{
    RolesBench b;
    for (int i = 0; i < 200; ++i)
        b.session(u"Session %1"_qs.arg(i), QDate(2026, 12, 1).addDays(7 * i).toString(Qt::ISODate));
    if (b.workspace->list<Role>(Filter().in(b.group)).empty())
        b.role(u"Note taker"_qs, u"note_taker"_qs);
    RoleGridModel model(*b.workspace);
    QAbstractItemModelTester strict(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setGroup(b.group);
    model.setPast(true);
    model.setPast(false);
    b.openPage();
    REQUIRE(b.grid()->model()->rowCount() == RoleGridModel::sessionsShown);
    b.grid()->setFocus();
    b.grid()->setCurrentIndex(b.grid()->model()->index(0, 0));
    b.settle();
    const Uid first = b.page()->selected();
    QTest::keyClick(b.grid(), Qt::Key_Down);
    b.settle();
    CHECK(b.grid()->currentIndex().row() == 1);
    CHECK(b.page()->selected() != first);
    CHECK(b.page()->hasDetail());
}

TEST_CASE("the roles of the past are a choice of their own, kept over a restart")
{
    RolesBench b;
    b.session(u"Last"_qs, u"2026-11-17"_qs);
    b.session(u"Next"_qs, u"2026-12-01"_qs);
    b.openPage();
    b.page()->setView(1);
    b.settle();
    CHECK(b.page()->view() == 1);
    for (int row = 0; row < b.grid()->model()->rowCount(); ++row)
        CHECK_FALSE(
            b.grid()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"Next"_qs));
    QTest::qWait(600);
    CHECK(b.settings.place().view == 1);
}

TEST_CASE("every control of the roles' page has a name, on a small screen too")
{
    RolesBench b;
    b.session(u"Trees"_qs, u"2026-12-01"_qs);
    b.openPage({1024, 640});
    for (const QAbstractButton *button : b.page()->findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        CHECK_FALSE((name.isEmpty() && button->focusPolicy() != Qt::NoFocus));
    }
    for (const auto *tabs : b.page()->findChildren<SegmentedControl *>())
        CHECK_FALSE(tabs->accessibleName().isEmpty());
}

TEST_CASE("long titles of roles are read whole, on several lines, and the choice of who takes a turn opens "
          "at its cell")
{
    RolesBench b;
    b.session(u"Trees"_qs, u"2026-12-01"_qs);
    b.role(u"Note taker"_qs, u"note_taker"_qs);
    for (const QString &title :
         {u"One"_qs, u"Two"_qs, u"Three"_qs, u"Four"_qs, u"Keeper of the time and of the peace"_qs})
        b.role(title, title.toLower());
    b.openPage({1024, 640});
    const QHeaderView &heads = *b.grid()->horizontalHeader();
    const QFontMetrics metrics(heads.font());
    for (int column = 0; column < b.grid()->model()->columnCount(); ++column) {
        const QString title = b.grid()->model()->headerData(column, Qt::Horizontal).toString();
        const QRect room(0, 0, heads.sectionSize(column) - 8, 10'000);
        const QRect needed = metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, title);
        INFO(title.toStdString());
        CHECK(needed.height() <= heads.height());
        CHECK(needed.width() <= room.width());
    }
    b.grid()->setFocus();
    b.grid()->setCurrentIndex(b.grid()->model()->index(0, 1));
    b.settle();
    QTest::keyClick(b.grid(), Qt::Key_Return);
    QMenu *menu = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] { return (menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) != nullptr; }));
    const QRect cell = b.grid()->visualRect(b.grid()->model()->index(0, 1));
    const QPoint under = b.grid()->viewport()->mapToGlobal(cell.bottomLeft());
    CHECK(qAbs(menu->x() - under.x()) <= 12);
    CHECK(qAbs(menu->y() - under.y()) <= 12);
    menu->close();
}

TEST_CASE(
    "without a past session the past is an empty page of its own, with the choice above it where it was")
{
    RolesBench b;
    b.session(u"Next"_qs, u"2026-12-01"_qs);
    b.role(u"Note taker"_qs, u"note_taker"_qs);
    for (const QSize &size : {QSize(1440, 900), QSize(1024, 640)}) {
        b.openPage(size);
        b.page()->setView(0);
        b.settle();
        const auto *tabs = b.page()->findChild<SegmentedControl *>();
        const QPoint before = tabs->mapTo(b.page(), QPoint(0, 0));
        b.page()->setView(1);
        b.settle();
        CHECK(b.find<EmptyState>());
        CHECK(tabs->isVisible());
        CHECK(tabs->mapTo(b.page(), QPoint(0, 0)) == before);
        b.window.reset();
    }
}
