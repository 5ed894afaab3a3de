#include "detail/notification_detail.h"
#include "models/notification_model.h"
#include "pages/notifications_page.h"
#include "widgets/empty_state.h"
#include "widgets/list_view.h"
#include "widgets/row_roles.h"
#include "widgets/segmented_control.h"
#include "window_bench.h"
#include "workspace/notification_log.h"

#include "catch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QListView>

using namespace cercle;

namespace
{

Notification note(const Id<Group> &group, int number, NotificationKind kind = NotificationKind::SessionMoved)
{
    Notification n;
    n.id = Uid::derive({}, "note", QByteArray::number(number));
    n.kind = kind;
    n.group = group;
    n.item = n.id;
    n.title = u"Thing %1"_qs.arg(number);
    n.by = u"Tom"_qs;
    n.atMs = noon() - (10000 - number) * 60000LL; // the higher the later
    return n;
}

// Puts notifications into the profile's file, as an earlier run of the program would have.
struct NoteBench : WindowBench {
    void keep(const std::vector<Notification> &all)
    {
        NotificationLog log(workspace->directory() + u"/notifications.jsonl"_qs);
        log.load();
        for (const Notification &n : all)
            log.add(n);
        REQUIRE(log.save().ok());
    }
    void openPage(QSize size = {1440, 900})
    {
        open(size, u"notifications"_qs);
        notifier.start();
        settle();
    }
    ListView *list() const { return window->findChild<NotificationsPage *>()->findChild<ListView *>(); }
    QStringList titles() const
    {
        QStringList out;
        const auto *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(role::Kind).toInt() == static_cast<int>(RowKind::Item))
                out += model->index(row, 0).data().toString();
        }
        return out;
    }
    int badge()
    {
        for (const auto *one : window->findChildren<QListView *>()) {
            for (int row = 0; one->model() && row < one->model()->rowCount(); ++row) {
                if (one->model()->index(row, 0).data(role::PageKey).toString() == u"notifications")
                    return one->model()->index(row, 0).data(role::Badge).toInt();
            }
        }
        return -1;
    }
};

} // namespace

TEST_CASE("without notifications the page says what will stand there, and what to do")
{
    NoteBench b;
    b.openPage();
    REQUIRE(b.find<EmptyState>());
    CHECK(b.button(u"Invite somebody"_qs));
    CHECK(b.badge() == 0);
    CHECK_FALSE(b.button(u"Mark all as read"_qs)->isEnabled());
}

TEST_CASE("notifications stand under their days, the latest first, and say in words whether they were read")
{
    NoteBench b;
    Notification read = note(b.group, 1);
    read.read = true;
    b.keep({read, note(b.group, 9000), note(b.group, 10000, NotificationKind::RoleOffered)});
    QAbstractItemModelTester strict(new NotificationModel(*b.workspace, b.notifier, &b.notifier),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    b.openPage();
    REQUIRE(b.titles().size() == 3);
    CHECK(b.titles().front().startsWith(u"You are asked"_qs));
    CHECK(b.badge() == 2);
    const auto *model = b.list()->model();
    CHECK(model->index(0, 0).data(Qt::AccessibleTextRole).toString() == u"Heading: Today"_qs);
    CHECK_FALSE(model->flags(model->index(0, 0)) & Qt::ItemIsSelectable);
    CHECK(model->index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"unread"_qs));
    CHECK(model->index(model->rowCount() - 1, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .endsWith(u", read"_qs));
    CHECK(model->index(1, 0).data(role::ChipText).toString() == u"New"_qs);
}

TEST_CASE("by keyboard: Space marks a notification, Return goes to what it is about, and it is read by that")
{
    NoteBench b;
    const auto session = b.session(u"Trees"_qs, u"2026-12-01"_qs);
    Notification moved = note(b.group, 9999);
    moved.item = session.uid;
    b.keep({note(b.group, 9000), moved});
    b.openPage();
    REQUIRE(QApplication::focusWidget() == b.list());
    const Uid first = moved.id;
    QTest::keyClick(b.list(), Qt::Key_Space);
    CHECK(b.notifier.find(first)->read);
    QTest::keyClick(b.list(), Qt::Key_Space);
    CHECK_FALSE(b.notifier.find(first)->read);
    QTest::keyClick(b.list(), Qt::Key_Return);
    b.settle();
    CHECK(b.window->shell().currentPage() == u"sessions"_qs);
    CHECK(b.window->shell().currentSession() == session);
    CHECK(b.notifier.find(first)->read);
    CHECK(b.badge() == 1);
}

TEST_CASE("a notification about a group that was left says so and stays on the page")
{
    NoteBench b;
    b.keep({note(Id<Group>{Uid::derive({}, "group", "gone")}, 9000)});
    b.openPage();
    QTest::keyClick(b.list(), Qt::Key_Return);
    b.settle();
    CHECK(b.window->shell().currentPage() == u"notifications"_qs);
}

TEST_CASE("the unread alone; read ones leave that list, and all can be marked at once")
{
    NoteBench b;
    b.keep({note(b.group, 1), note(b.group, 2), note(b.group, 3)});
    b.openPage();
    auto *page = b.window->findChild<NotificationsPage *>();
    page->setView(1);
    CHECK(b.titles().size() == 3);
    QTest::keyClick(b.list(), Qt::Key_Space);
    CHECK(b.titles().size() == 2);
    CHECK(b.list()->currentIndex().isValid());
    QTest::mouseClick(b.button(u"Mark all as read"_qs), Qt::LeftButton);
    b.settle();
    CHECK(b.titles().isEmpty());
    CHECK(b.badge() == 0);
    REQUIRE(b.button(u"Show all"_qs));
    QTest::mouseClick(b.button(u"Show all"_qs), Qt::LeftButton);
    b.settle();
    CHECK(b.titles().size() == 3);
    // Kept for the next start.
    NotificationLog log(b.workspace->directory() + u"/notifications.jsonl"_qs);
    log.load();
    CHECK(log.unread() == 0);
    CHECK(log.all().size() == 3);
}

TEST_CASE("the detail says all of it and marks it back")
{
    NoteBench b;
    b.keep({note(b.group, 1)});
    b.openPage();
    auto *detail = b.find<NotificationDetail>();
    REQUIRE(detail);
    REQUIRE(b.button(u"Mark as read"_qs));
    QTest::mouseClick(b.button(u"Mark as read"_qs), Qt::LeftButton);
    b.settle();
    CHECK(b.notifier.unread() == 0);
    CHECK(b.button(u"Mark as unread"_qs));
}

TEST_CASE("ten thousand notifications are as quick to come to and to walk through")
{
    NoteBench b;
    std::vector<Notification> many;
    for (int i = 0; i < NotificationLog::most; ++i)
        many.push_back(note(b.group, i));
    {
        NotificationLog log(b.workspace->directory() + u"/notifications.jsonl"_qs);
        for (const Notification &n : many)
            log.add(n);
        REQUIRE(log.save().ok());
    }
    b.openPage();
    CHECK(b.titles().size() == NotificationLog::most);
    CHECK(b.badge() == NotificationLog::most);
    QTest::keyClick(b.list(), Qt::Key_End);
    CHECK(b.list()->currentIndex().row() == b.list()->model()->rowCount() - 1);
    QTest::keyClick(b.list(), Qt::Key_Space);
    CHECK(b.notifier.unread() == NotificationLog::most - 1);
}

TEST_CASE("a click on the desktop's message brings the window up at what it is about")
{
    NoteBench b;
    const auto session = b.session(u"Trees"_qs, u"2026-12-01"_qs);
    Notification moved = note(b.group, 9999);
    moved.item = session.uid;
    b.keep({moved});
    b.open();
    b.notifier.start();
    b.settle();
    b.window->showMinimized();
    QTest::qWait(300);
    b.window->openNotification(moved.id);
    CHECK(QTest::qWaitFor([&] { return !b.window->isMinimized(); }, 3000));
    CHECK(b.window->shell().currentSession() == session);
    CHECK(b.window->shell().currentPage() == u"sessions"_qs);
    // About several at once: to the list of them.
    b.window->openNotification({});
    b.settle();
    CHECK(b.window->shell().currentPage() == u"notifications"_qs);
}
