#include "detail/session_detail.h"
#include "forms/session_form.h"
#include "pages/agenda_page.h"
#include "pages/month_view.h"
#include "widgets/inline_message.h"
#include "widgets/list_view.h"
#include "widgets/row_roles.h"
#include "window_bench.h"

#include "catch.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>

using namespace cercle;

namespace
{

struct AgendaBench : WindowBench {
    AgendaPage *page = nullptr;

    void openAgenda(QSize size = {1440, 900})
    {
        open(size);
        window->shell().openPage(u"agenda"_qs, {});
        settle();
        page = find<AgendaPage>();
        REQUIRE(page);
        new QAbstractItemModelTester(&page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     page);
        new QAbstractItemModelTester(&page->month(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     page);
    }
    MonthTable &days()
    {
        page->setView(1);
        settle();
        auto *table = find<MonthTable>();
        REQUIRE(table);
        return *table;
    }
};

} // namespace

TEST_CASE("the agenda begins with today, and shows the chosen session beside it")
{
    AgendaBench b;
    for (int i = 1; i < 20; ++i)
        b.session(u"Past %1"_qs.arg(i), QDate(2026, 11, 24).addDays(-i).toString(Qt::ISODate));
    const auto next = b.session(u"Evening"_qs, u"2026-11-24"_qs);
    const auto later = b.session(u"Later"_qs, u"2026-12-01"_qs);
    for (int i = 1; i < 20; ++i)
        b.session(u"Far %1"_qs.arg(i), QDate(2026, 12, 1).addDays(i).toString(Qt::ISODate));
    b.openAgenda();
    CHECK(b.page->selected() == next.uid);
    REQUIRE(b.find<SessionDetail>());
    CHECK(b.find<SessionDetail>()->session() == next);
    auto *list = b.find<ListView>();
    for (ListView *one : b.page->findChildren<ListView *>()) {
        if (one->isVisible())
            list = one;
    }
    CHECK(list->visualRect(b.page->model().indexOf({AgendaKey::Kind::Session, next.uid})).top() < 90);
    QTest::keyClick(list, Qt::Key_Down); // passes over the heading
    b.settle();
    CHECK(b.page->selected() == later.uid);
    CHECK(b.window->shell().currentSession() == later);
    CHECK(b.find<SessionDetail>()->session() == later);
    QTest::keyClick(list, Qt::Key_Return);
    b.settle();
    CHECK(b.window->shell().inNotes());
    b.trigger(Command::Back);
    CHECK(b.window->shell().currentPage() == u"agenda"_qs);
}

TEST_CASE("an empty agenda offers to plan, and a narrow choice to show everything")
{
    AgendaBench b;
    b.openAgenda();
    REQUIRE(b.button(u"Plan a session"_qs));
    CHECK_FALSE(b.button(u"New session"_qs));
    QTest::mouseClick(b.button(u"Plan a session"_qs), Qt::LeftButton);
    b.settle();
    REQUIRE(b.find<SessionForm>());
    CHECK(b.window->shell().currentPage() == u"agenda"_qs);
    b.session(u"Of others"_qs, u"2026-12-01"_qs);
    b.settle();
    b.page->findChild<QCheckBox *>()->setChecked(true);
    b.settle();
    REQUIRE(b.button(u"Show everything"_qs));
    QTest::mouseClick(b.button(u"Show everything"_qs), Qt::LeftButton);
    b.settle();
    CHECK(b.page->model().rowCount() == 2);
}

TEST_CASE("with several groups a new session asks for which")
{
    AgendaBench b;
    b.session(u"A"_qs, u"2026-12-01"_qs);
    const auto other = b.makeGroup(u"Law & order"_qs);
    b.openAgenda();
    b.actions[Command::NewSession].trigger();
    b.settle();
    QMenu *menu = nullptr;
    for (QMenu *one : b.window->findChildren<QMenu *>()) {
        if (one->isVisible())
            menu = one;
    }
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    CHECK(menu->actions()[1]->text() == u"Law && order"_qs);
    CHECK(menu->activeAction() == menu->actions()[0]);
    menu->actions()[1]->trigger();
    menu->close();
    b.settle();
    REQUIRE(b.find<SessionForm>());
    CHECK(b.window->shell().currentPage() == u"agenda"_qs);
    CHECK(b.workspace->get(other));
}

TEST_CASE("the month is walked by keyboard, by day and by month, and Return opens what a day holds")
{
    AgendaBench b;
    const auto first = b.session(u"Today's"_qs, u"2026-11-24"_qs);
    const auto second = b.session(u"Tomorrow's"_qs, u"2026-11-25"_qs);
    const auto third = b.session(u"Tomorrow's too"_qs, u"2026-11-25"_qs, u"20:00"_qs);
    b.openAgenda();
    MonthTable &days = b.days();
    days.setFocus();
    CHECK(days.day() == QDate(2026, 11, 24));
    QTest::keyClick(&days, Qt::Key_Right);
    CHECK(days.day() == QDate(2026, 11, 25));
    CHECK(b.page->selected() == second.uid);
    QTest::keyClick(&days, Qt::Key_Up);
    CHECK(days.day() == QDate(2026, 11, 18));
    QTest::keyClick(&days, Qt::Key_PageDown);
    CHECK(days.day() == QDate(2026, 12, 18));
    CHECK(b.page->month().grid().month == QDate(2026, 12, 1));
    QTest::keyClick(&days, Qt::Key_PageUp);
    QTest::keyClick(&days, Qt::Key_PageUp);
    CHECK(days.day() == QDate(2026, 10, 18));
    QTest::keyClick(&days, Qt::Key_Home);
    CHECK(days.day() == QDate(2026, 10, 12));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&days, Qt::Key_Left);
    CHECK(days.day() == QDate(2026, 9, 30));
    CHECK(b.page->month().grid().month == QDate(2026, 9, 1));
    QTest::mouseClick(b.button(u"Today"_qs), Qt::LeftButton);
    CHECK(days.day() == QDate(2026, 11, 24));

    QTest::keyClick(&days, Qt::Key_Return);
    b.settle();
    CHECK(b.page->selected() == first.uid);
    QTest::keyClick(&days, Qt::Key_Right);
    QTest::keyClick(&days, Qt::Key_Return);
    b.settle();
    auto *menu = b.page->findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    menu->actions()[1]->trigger();
    menu->close();
    CHECK(b.page->selected() == third.uid);
}

TEST_CASE("a screen reader gets a name for each day of the month")
{
    AgendaBench b;
    b.session(u"Evening"_qs, u"2026-11-24"_qs);
    b.openAgenda();
    MonthTable &days = b.days();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&days);
    REQUIRE(table);
    REQUIRE(table->tableInterface());
    const auto [week, weekday] = b.page->month().grid().cellOf(QDate(2026, 11, 24));
    QAccessibleInterface *cell = table->tableInterface()->cellAt(week, weekday);
    REQUIRE(cell);
    const QString name = cell->text(QAccessible::Name);
    CHECK(name.contains(u"24 November"_qs));
    CHECK(name.contains(u"Evening"_qs));
}

TEST_CASE("a click on a bar of the month chooses that session")
{
    AgendaBench b;
    b.session(u"One"_qs, u"2026-11-25"_qs, u"09:00"_qs);
    const auto two = b.session(u"Two"_qs, u"2026-11-25"_qs, u"12:00"_qs);
    b.openAgenda();
    MonthTable &days = b.days();
    const QModelIndex day = b.page->month().indexOf(QDate(2026, 11, 25));
    const QRect cell = days.visualRect(day);
    auto *delegate = qobject_cast<MonthDelegate *>(days.itemDelegate());
    REQUIRE(delegate);
    QPoint second;
    for (int y = cell.top(); y < cell.bottom(); ++y) {
        if (delegate->barAt(cell, day, QPoint(cell.center().x(), y)) == 1)
            second = QPoint(cell.center().x(), y);
    }
    REQUIRE_FALSE(second.isNull());
    QTest::mouseClick(days.viewport(), Qt::LeftButton, {}, second);
    b.settle();
    CHECK(b.page->selected() == two.uid);
}

TEST_CASE("the agenda comes back with its view and its choice")
{
    AgendaBench b;
    b.session(u"A"_qs, u"2026-12-01"_qs);
    const auto chosen = b.session(u"B"_qs, u"2026-12-08"_qs);
    b.openAgenda();
    b.page->setView(1);
    b.page->select(chosen.uid);
    QTest::qWait(600);
    b.window.reset();
    b.open();
    auto *page = b.find<AgendaPage>();
    REQUIRE(page);
    CHECK(page->view() == 1);
    CHECK(page->selected() == chosen.uid);
}

TEST_CASE("the agenda is exported as a calendar, of what is shown, and failing says why")
{
    AgendaBench b;
    b.session(u"Trees"_qs, u"2026-12-01"_qs);
    b.group = b.makeGroup(u"Law"_qs);
    b.session(u"Contracts"_qs, u"2026-12-02"_qs);
    b.openAgenda();
    const QString path = b.folder.path() + u"/all.ics"_qs;
    b.page->exportTo(path);
    for (int i = 0; i < 200 && !QFile::exists(path); ++i)
        QTest::qWait(10);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    CHECK(calendar.count("BEGIN:VEVENT") == 2);
    CHECK(calendar.contains("Trees"));
    QTest::qWait(50);
    auto *message = b.window->findChild<InlineMessage *>();
    CHECK(message->text().contains(u"all.ics"_qs));
    QSignalSpy failures(&b.notices, &Notices::failed);
    b.page->exportTo(b.folder.path() + u"/no/such/folder/all.ics"_qs);
    for (int i = 0; i < 100 && failures.isEmpty(); ++i)
        QTest::qWait(10);
    CHECK(failures.size() == 1);
}

TEST_CASE("a session is planned and removed beside the agenda")
{
    AgendaBench b;
    const auto id = b.session(u"A"_qs, u"2026-12-01"_qs);
    b.openAgenda();
    b.trigger(Command::EditSession);
    REQUIRE(b.find<SessionForm>());
    CHECK(b.window->shell().currentPage() == u"agenda"_qs);
    QTest::keyClick(b.find<SessionForm>(), Qt::Key_Escape);
    b.settle();
    b.trigger(Command::RemoveSession);
    CHECK(b.workspace->get(id)->removed);
    CHECK(b.window->shell().currentPage() == u"agenda"_qs);
    CHECK(b.page->model().rowCount() == 0);
    b.trigger(Command::Undo);
    CHECK(b.page->model().rowCount() == 2);
}
