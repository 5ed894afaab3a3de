#include "pages/home_column.h"
#include "pages/home_page.h"
#include "pages/session_hero.h"
#include "pages/todo_actions.h"
#include "widgets/grown_list.h"
#include "widgets/icon_button.h"
#include "widgets/inline_message.h"
#include "widgets/label.h"
#include "widgets/row_roles.h"
#include "window_bench.h"
#include "workspace/roles.h"

#include "journal/crypto.h"

#include "catch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QMenu>

using namespace cercle;

namespace
{

struct HomeBench : WindowBench {
    HomePage *page = nullptr;

    void openHome(QSize size = {1440, 900})
    {
        open(size);
        window->shell().openPage(u"home"_qs, {});
        settle();
        page = find<HomePage>();
        REQUIRE(page);
        new QAbstractItemModelTester(&page->todo(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     page);
        new QAbstractItemModelTester(&page->digest(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     page);
    }
    GrownList &list(int column) const
    {
        const auto columns = page->findChildren<HomeColumn *>();
        REQUIRE(columns.size() == 2);
        return columns[column]->list();
    }
    QStringList todo() const
    {
        QStringList out;
        for (int row = 0; row < page->todo().rowCount(); ++row)
            out += page->todo().index(row).data().toString();
        return out;
    }
    QStringList news() const
    {
        QStringList out;
        for (int row = 0; row < page->digest().rowCount(); ++row)
            out += page->digest().index(row).data().toString();
        return out;
    }
    Id<ActionItem> promise(const QString &text, const QString &due = {}, const Id<Session> &session = {})
    {
        ActionItem item;
        item.text = text;
        item.due.iso = due;
        item.session = session;
        item.owner = workspace->self(group);
        return add(item);
    }
    QString message() const
    {
        const auto *line = window->findChild<InlineMessage *>();
        return line && line->isVisible() ? line->text() : QString();
    }
};

// Another laptop, of Paul's.
struct Laptop {
    QTemporaryDir folder;
    FixedClock clock{noon()};
    SeededRandom random{99};
    std::unique_ptr<Workspace> workspace;

    Laptop()
    {
        auto opened = Workspace::open(folder.path() + u"/profile"_qs, clock, random);
        REQUIRE(opened.ok());
        workspace = std::move(*opened);
        REQUIRE(workspace->createIdentity(u"Paul"_qs).ok());
    }
    static void carry(Workspace &from, Workspace &to, const Id<Group> &group)
    {
        Workspace::Wanted wanted;
        for (const FeedHead &head : to.have(group))
            wanted[head.feed] = head.seq + 1;
        std::int64_t cursor = 0;
        for (bool more = true; more;) {
            const auto slice = from.entries(group, wanted, cursor, 1 << 18);
            REQUIRE(to.receive(group, slice.lines).ok());
            cursor = slice.cursor;
            more = slice.more;
        }
    }
    void join(Workspace &host, const Id<Group> &group)
    {
        const auto invite = host.createInvite(group, {});
        REQUIRE(invite.ok());
        const QByteArray key = workspace->key().publicKey();
        REQUIRE(host.admit(group, {invite->id, workspace->name(), key,
                                   makeJoinProof(invite->secret, group.uid, key, workspace->name())})
                    .ok());
        REQUIRE(workspace->expectGroup(group).ok());
        carry(host, *workspace, group);
    }
    template <class F> void edit(const Id<Group> &group, F f)
    {
        REQUIRE(workspace
                    ->transact(group, u"test"_qs,
                               [&](Transaction &t) {
                                   f(t);
                                   return done();
                               })
                    .ok());
    }
};

} // namespace

TEST_CASE("the window opens on Home the first time, and then where the reader was")
{
    WindowBench b;
    b.window = std::make_unique<MainWindow>(b.context);
    b.window->restore();
    b.window->show();
    b.settle();
    CHECK(b.window->shell().currentPage() == u"home"_qs);
    b.window->shell().openGroup(b.group);
    QTest::qWait(600);
    b.window.reset();
    b.window = std::make_unique<MainWindow>(b.context);
    b.window->restore();
    CHECK(b.window->shell().currentPage() == u"sessions"_qs);
}

TEST_CASE("Home without anything has a sentence and an action for each part")
{
    HomeBench b;
    b.openHome();
    CHECK(b.button(u"Plan a session"_qs));
    CHECK(b.button(u"Open the agenda"_qs));
    // What came in is read behind the first frame.
    CHECK(QTest::qWaitFor([&] { return b.button(u"Invite somebody"_qs) != nullptr; }));
    int primary = 0;
    for (const Button *button : b.window->findChildren<Button *>())
        primary += button->isVisible() && button->kind() == Button::Kind::Primary ? 1 : 0;
    CHECK(primary == 1);
    QTest::mouseClick(b.button(u"Open the agenda"_qs), Qt::LeftButton);
    b.settle();
    CHECK(b.window->shell().currentPage() == u"agenda"_qs);
}

TEST_CASE("Home shows the next session of all groups, and opens its notes")
{
    HomeBench b;
    b.session(u"Later"_qs, u"2026-12-01"_qs);
    b.group = b.makeGroup(u"Law"_qs);
    const auto next = b.session(u"Contracts"_qs, u"2026-11-24"_qs);
    b.openHome();
    auto *hero = b.find<SessionHero>();
    REQUIRE(hero);
    CHECK(hero->session() == next);
    QTest::mouseClick(b.button(u"Open notes"_qs), Qt::LeftButton);
    b.settle();
    CHECK(b.window->shell().inNotes());
    CHECK(b.window->shell().currentSession() == next);
    const Place place = b.window->shell().place();
    b.trigger(Command::Back);
    CHECK(b.window->shell().currentPage() == u"home"_qs);
    b.window->shell().go(place);
    CHECK(b.window->shell().inNotes());
    CHECK(b.window->shell().currentSession() == next);
}

TEST_CASE("a promise is ticked off with Space, and Undo brings it back")
{
    HomeBench b;
    const auto session = b.session(u"A"_qs, u"2026-12-01"_qs);
    const auto promise = b.promise(u"Read chapter 24"_qs, u"2026-11-25"_qs, session);
    b.promise(u"Some day"_qs);
    b.openHome();
    REQUIRE(b.todo() == QStringList{u"Read chapter 24"_qs, u"Some day"_qs});
    GrownList &list = b.list(0);
    CHECK(list.hasFocus());
    QTest::keyClick(&list, Qt::Key_Space);
    b.settle();
    CHECK(b.todo() == QStringList{u"Some day"_qs});
    CHECK(b.workspace->get(promise)->done);
    CHECK(b.message().contains(u"Read chapter 24"_qs));
    b.trigger(Command::Undo);
    CHECK(b.todo().size() == 2);
    CHECK_FALSE(b.workspace->get(promise)->done);

    // By mouse on the box; on the words it opens the session.
    const QRect row = list.visualRect(b.page->todo().index(0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 30, row.center().y()));
    b.settle();
    CHECK(b.workspace->get(promise)->done);
    b.trigger(Command::Undo);
    list.setCurrentIndex(b.page->todo().index(0));
    QTest::keyClick(&list, Qt::Key_Return);
    b.settle();
    CHECK(b.window->shell().currentPage() == u"sessions"_qs);
    CHECK(b.window->shell().currentSession() == session);
}

TEST_CASE("an offered role is accepted or declined from its card")
{
    HomeBench b;
    const auto session = b.session(u"A"_qs, u"2026-12-01"_qs);
    const auto role = b.role(u"Scribe"_qs, u"note_taker"_qs);
    RoleTurn turn;
    turn.id = turnId(session, role);
    turn.role = role;
    turn.session = session;
    turn.member = b.workspace->self(b.group);
    turn.state = u"proposed"_qs;
    REQUIRE(b.workspace
                ->transact(b.group, u"test"_qs,
                           [&](Transaction &t) {
                               t.put(turn);
                               return done();
                           })
                .ok());
    b.openHome();
    REQUIRE(b.page->todo().rowCount() == 1);
    CHECK(b.page->todo().index(0).data(role::Actions).toStringList().size() == 2);
    GrownList &list = b.list(0);
    Q_EMIT list.actionChosen(b.page->todo().index(0), 1);
    b.settle();
    CHECK(b.workspace->get(turn.id)->state == u"declined"_qs);
    CHECK(b.page->todo().rowCount() == 0);
    b.trigger(Command::Undo);
    CHECK(b.workspace->get(turn.id)->state == u"proposed"_qs);
    REQUIRE(b.page->todo().rowCount() == 1);
    // By keyboard: Return opens the choices.
    list.setFocus();
    list.setCurrentIndex(b.page->todo().index(0));
    QTest::keyClick(&list, Qt::Key_Return);
    b.settle();
    auto *menu = b.page->findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 3);
    menu->actions().constFirst()->trigger();
    menu->close();
    b.settle();
    CHECK(b.workspace->get(turn.id)->state == u"accepted"_qs);
    CHECK(b.page->todo().rowCount() == 0);
}

TEST_CASE("a role that nobody has is taken from Home")
{
    HomeBench b;
    const auto session = b.session(u"Tonight"_qs, u"2026-11-24"_qs);
    const auto role = b.role(u"Scribe"_qs, u"own"_qs);
    b.openHome();
    REQUIRE(b.page->todo().rowCount() == 1);
    CHECK(b.page->todo().item(b.page->todo().index(0))->kind == TodoItem::Kind::Vacant);
    Q_EMIT b.list(0).menuWanted(b.page->todo().index(0), QPoint(10, 10));
    auto *menu = b.page->findChild<QMenu *>();
    REQUIRE(menu);
    menu->actions().constFirst()->trigger();
    menu->close();
    b.settle();
    CHECK(turnOf(*b.workspace, session, role).member == b.workspace->self(b.group));
    CHECK(b.page->todo().rowCount() == 0);
}

TEST_CASE("what another member did since the last visit is told, and leads there")
{
    HomeBench b;
    const auto session = b.session(u"Trees"_qs, u"2026-12-01"_qs);
    Laptop paul;
    paul.join(*b.workspace, b.group);
    b.openHome();
    CHECK(b.news().isEmpty()); // the first visit knows all
    b.promise(u"My own doing"_qs);
    QTest::qWait(1700);
    b.window.reset();

    paul.edit(b.group, [&](Transaction &t) {
        auto trees = t.get(session);
        trees->notes = u"Kruskal"_qs;
        t.put(*trees);
        Resource resource;
        resource.title = u"Visualgo"_qs;
        t.create(resource);
    });
    Laptop::carry(*paul.workspace, *b.workspace, b.group);
    b.clock.advance(std::int64_t{3600} * 1000);
    b.openHome();
    for (int i = 0; i < 50 && b.page->digest().total() < 2; ++i)
        b.settle();
    REQUIRE(b.news().size() == 2);
    CHECK(b.news().filter(u"Visualgo"_qs).size() == 1);
    CHECK(b.news().filter(u"Trees"_qs).size() == 1);
    const auto notes = static_cast<int>(b.news().indexOf(b.news().filter(u"Trees"_qs).constFirst()));
    CHECK(b.page->digest().index(notes).data(role::Subtitle).toString().startsWith(u"Paul"_qs));

    // While Home is open more comes in, and what is gone is no news.
    paul.edit(b.group, [&](Transaction &t) {
        for (const Resource &resource : paul.workspace->list<Resource>(Filter().in(b.group)))
            t.remove(resource.id);
        Session flows;
        flows.title = u"Flows"_qs;
        t.create(flows);
    });
    Laptop::carry(*paul.workspace, *b.workspace, b.group);
    for (int i = 0; i < 20; ++i)
        b.settle();
    CHECK(b.news().filter(u"Visualgo"_qs).isEmpty());
    CHECK(b.news().filter(u"Flows"_qs).size() == 1);

    GrownList &list = b.list(1);
    list.setFocus();
    list.setCurrentIndex(b.page->digest().index(
        static_cast<int>(b.news().indexOf(b.news().filter(u"Trees"_qs).constFirst()))));
    QTest::keyClick(&list, Qt::Key_Return);
    b.settle();
    CHECK(b.window->shell().inNotes());
    CHECK(b.window->shell().currentSession() == session);
    b.trigger(Command::Back);

    for (IconButton *button : b.page->findChildren<IconButton *>()) {
        if (button->accessibleName() == u"Mark all as seen"_qs)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    for (int i = 0; i < 10; ++i)
        b.settle();
    CHECK(b.news().isEmpty());
}

TEST_CASE("ten thousand promises and sessions leave Home quick")
{
    HomeBench b;
    const Id<Member> self = b.workspace->self(b.group);
    REQUIRE(b.workspace
                ->transact(b.group, u"many"_qs,
                           [&](Transaction &t) {
                               for (int i = 0; i < 10000; ++i) {
                                   Session session;
                                   session.title = QStringLiteral("Session %1").arg(i);
                                   session.date.iso = QDate(2020, 1, 1).addDays(i / 2).toString(Qt::ISODate);
                                   session.time.hhmm = u"18:30"_qs;
                                   ActionItem item;
                                   item.session = t.create(session);
                                   item.text = QStringLiteral("Promise %1").arg(i);
                                   item.owner = self;
                                   t.create(item);
                               }
                               return done();
                           })
                .ok());
    b.openHome();
    for (int i = 0; i < 2000 && b.page->todo().total() < 10000; ++i)
        b.settle();
    CHECK(b.page->todo().total() == 10000);
    CHECK(b.page->todo().rowCount() == TodoModel::firstShown);
    QElapsedTimer timer;
    timer.start();
    tickOff(b.context, *b.page->todo().item(b.page->todo().index(0)));
    b.settle();
    CHECK(timer.elapsed() < 1000);
    CHECK(b.page->todo().total() == 9999);
    timer.restart();
    b.page->refresh(); // nothing changed
    CHECK(timer.elapsed() < 50);
}

TEST_CASE("the columns of Home stand under each other where there is no room, and nothing is cut off")
{
    HomeBench b;
    b.session(u"A"_qs, u"2026-12-01"_qs);
    for (int i = 0; i < 40; ++i)
        b.promise(u"Promise %1"_qs.arg(i));
    b.openHome();
    const auto columns = b.page->findChildren<HomeColumn *>();
    CHECK(columns[0]->geometry().top() == columns[1]->geometry().top());
    CHECK(b.page->todo().rowCount() == TodoModel::firstShown);
    CHECK(b.page->todo().total() == 40);
    b.window->resize(1024, 640);
    for (int i = 0; i < 5; ++i)
        b.settle();
    CHECK(columns[1]->geometry().top() >= columns[0]->geometry().bottom());
    CHECK(columns[0]->width() <= b.page->width());
    CHECK(b.list(0).height() == b.list(0).sizeHint().height());
    Q_EMIT columns[0]->moreWanted();
    b.settle();
    CHECK(b.page->todo().rowCount() == 40);
    b.window->resize(760, 520);
    for (int i = 0; i < 5; ++i)
        b.settle();
    for (const HomeColumn *column : columns)
        CHECK(column->mapTo(b.page, QPoint(column->width(), 0)).x() <= b.page->width());
}

TEST_CASE(
    "this week's sessions are those still to come, from Monday to Sunday, as the page of the group has them")
{
    HomeBench b;
    b.session(u"Yesterday"_qs, u"2026-11-23"_qs);
    b.session(u"Sunday"_qs, u"2026-11-29"_qs);
    b.session(u"Next Monday"_qs, u"2026-11-30"_qs);
    b.openHome();
    CHECK(QTest::qWaitFor(
        [&] {
            for (const Label *label : b.page->findChildren<Label *>()) {
                if (label->text().startsWith(u"1 session"_qs))
                    return true;
            }
            return false;
        },
        2000));
}
