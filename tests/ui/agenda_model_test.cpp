#include "bench_group.h"
#include "models/agenda_book.h"
#include "models/agenda_model.h"
#include "models/month_layout.h"
#include "models/month_model.h"
#include "widgets/row_roles.h"

#include "catch.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>

using namespace cercle;

namespace
{

using Tester = QAbstractItemModelTester;

void settle(int turns = 5)
{
    for (int i = 0; i < turns; ++i)
        QCoreApplication::processEvents();
}

void complete(AgendaBook &book)
{
    for (int i = 0; i < 2000 && !book.isComplete(); ++i)
        QCoreApplication::processEvents();
    REQUIRE(book.isComplete());
    settle();
}

QStringList rowsOf(const AgendaModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        out += (index.data(role::Kind).toInt() == static_cast<int>(RowKind::Heading) ? u"# "_qs : QString())
               + index.data().toString();
    }
    return out;
}

Id<ActionItem> action(GroupBench &b, const QString &text, const QString &due, const Id<Member> &owner = {})
{
    ActionItem item;
    item.text = text;
    item.due.iso = due;
    item.owner = owner;
    return b.add(item);
}

Id<ReviewRound> round(GroupBench &b, const QString &title, const QString &submitBy, const QString &reviewBy)
{
    ReviewRound round;
    round.title = title;
    round.submitBy.iso = submitBy;
    round.reviewBy.iso = reviewBy;
    round.phase = u"submission"_qs;
    return b.add(round);
}

} // namespace

TEST_CASE("the agenda has sessions, promises and deadlines under their days")
{
    QLocale::setDefault(QLocale::English);
    GroupBench b;
    b.session(u"Later"_qs, u"2026-12-01"_qs);
    b.session(u"Evening"_qs, u"2026-11-24"_qs);
    b.session(u"Morning"_qs, u"2026-11-24"_qs, u"08:00"_qs);
    b.session(u"Some day"_qs, {});
    action(b, u"Read"_qs, u"2026-11-25"_qs);
    round(b, u"Forms"_qs, u"2026-11-24"_qs, u"2026-11-30"_qs);
    AgendaBook book(*b.workspace);
    AgendaModel model(*b.workspace, book);
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    complete(book);
    CHECK(rowsOf(model)
          == QStringList{u"# Today"_qs, u"Hand in: Forms"_qs, u"Morning"_qs, u"Evening"_qs, u"# Tomorrow"_qs,
                         u"Read"_qs, u"# Mon 30 Nov"_qs, u"Reviews due: Forms"_qs, u"# Tue 1 Dec"_qs,
                         u"Later"_qs});
    const QString spoken = model.index(3).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(u"Evening"_qs));
    CHECK(spoken.contains(u"Today"_qs));
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() == u"Heading: Today"_qs);
    CHECK(model.indexFrom(QDate(2026, 11, 26)).data().toString() == u"Mon 30 Nov"_qs);
    CHECK(model.indexFrom(QDate(2030, 1, 1)).row() == model.rowCount() - 1);
}

TEST_CASE("what changes in the agenda moves its own row, whoever changed it")
{
    QLocale::setDefault(QLocale::English);
    GroupBench b;
    const auto first = b.session(u"A"_qs, u"2026-11-25"_qs);
    b.session(u"B"_qs, u"2026-11-26"_qs);
    const auto promise = action(b, u"Read"_qs, u"2026-11-26"_qs);
    AgendaBook book(*b.workspace);
    AgendaModel model(*b.workspace, book);
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    complete(book);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    b.change(first, [](Session &s) { s.date.iso = u"2026-11-27"_qs; });
    settle();
    CHECK(rowsOf(model) == QStringList{u"# Thu 26 Nov"_qs, u"Read"_qs, u"B"_qs, u"# Fri 27 Nov"_qs, u"A"_qs});
    b.change(promise, [](ActionItem &item) { item.done = true; });
    settle();
    CHECK(rowsOf(model) == QStringList{u"# Thu 26 Nov"_qs, u"B"_qs, u"# Fri 27 Nov"_qs, u"A"_qs});
    b.change(b.group, [](Group &g) { g.removed = true; });
    settle();
    CHECK(model.rowCount() == 0);
    REQUIRE(b.workspace->undo().ok());
    complete(book);
    CHECK(model.rowCount() == 4);
    CHECK(resets.isEmpty());
}

TEST_CASE("the agenda is narrowed down to one group or to what is the reader's")
{
    GroupBench b;
    const Id<Member> self = b.workspace->self(b.group);
    const auto mine = b.session(u"With my role"_qs, u"2026-11-25"_qs);
    const auto shown = b.session(u"With my point"_qs, u"2026-11-26"_qs);
    b.session(u"Of others"_qs, u"2026-11-27"_qs);
    const auto role = b.role(u"Scribe"_qs, u"note_taker"_qs);
    RoleTurn turn;
    turn.role = role;
    turn.session = mine;
    turn.member = self;
    turn.state = u"accepted"_qs;
    b.add(turn);
    AgendaItem point;
    point.session = shown;
    point.presenter = self;
    b.add(point);
    action(b, u"My promise"_qs, u"2026-11-25"_qs, self);
    action(b, u"Another's promise"_qs, u"2026-11-25"_qs, b.member(u"Noé"_qs));
    const Id<Group> first = b.group;
    b.group = b.makeGroup(u"Law"_qs);
    b.session(u"Contracts"_qs, u"2026-11-25"_qs);

    AgendaBook book(*b.workspace);
    AgendaModel model(*b.workspace, book);
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    complete(book);
    CHECK(model.rowCount() == 3 + 6);
    AgendaFilter filter;
    filter.group = b.group;
    model.setFilter(filter);
    CHECK(rowsOf(model).mid(1) == QStringList{u"Contracts"_qs});
    filter.group = first;
    filter.onlyMine = true;
    filter.mine = gatherMine(*b.workspace);
    model.setFilter(filter);
    QStringList left = rowsOf(model);
    left.removeIf([](const QString &row) { return row.startsWith(u'#'); });
    CHECK(left == QStringList{u"My promise"_qs, u"With my role"_qs, u"With my point"_qs});
}

TEST_CASE("a session far away stands on the reader's day, with both times")
{
    QLocale::setDefault(QLocale::English);
    const QTimeZone here("Europe/Paris"), tokyo("Asia/Tokyo");
    Session session;
    session.date.iso = u"2026-11-25"_qs;
    session.time.hhmm = u"07:00"_qs;
    const auto entry = entryOf(session, tokyo, here);
    REQUIRE(entry);
    CHECK(entry->day == QDate(2026, 11, 24));
    CHECK(entry->timed);
    CHECK(entry->end - entry->start == std::int64_t{90} * 60000);
    session.time.hhmm.clear();
    CHECK(entryOf(session, tokyo, here)->day == QDate(2026, 11, 25)); // a day is a day everywhere
    const auto wholeDay = *entryOf(session, here, here);
    session.time.hhmm = u"00:00"_qs;
    CHECK(placeOf(wholeDay) < placeOf(*entryOf(session, here, here)));
}

TEST_CASE("the next session is the one that runs, else the first to come, over all groups")
{
    GroupBench b;
    b.session(u"Over"_qs, u"2026-11-24"_qs, u"09:00"_qs);
    b.session(u"Later"_qs, u"2026-11-25"_qs);
    b.group = b.makeGroup(u"Law"_qs);
    const auto runs = b.session(u"Runs"_qs, u"2026-11-24"_qs, u"11:30"_qs);
    const auto evening = b.session(u"Evening"_qs, u"2026-11-24"_qs);
    AgendaBook book(*b.workspace);
    complete(book);
    REQUIRE(book.next(noon()));
    CHECK(book.next(noon())->session == runs);
    CHECK(book.next(noon() + std::int64_t{2} * 3600 * 1000)->session == evening);
    CHECK_FALSE(book.next(noon() + std::int64_t{100} * 24 * 3600 * 1000));
}

TEST_CASE("a month begins on its Monday and has as many weeks as it needs")
{
    const MonthGrid november = gridOf(QDate(2026, 11, 24));
    CHECK(november.month == QDate(2026, 11, 1));
    CHECK(november.first == QDate(2026, 10, 26));
    CHECK(november.weeks == 6);
    CHECK(november.last() == QDate(2026, 12, 6));
    CHECK(november.cellOf(QDate(2026, 11, 24)) == std::pair(4, 1));
    CHECK(november.cellOf(QDate(2026, 12, 7)) == std::pair(-1, -1));
    CHECK_FALSE(november.isOfMonth(QDate(2026, 10, 31)));
    CHECK(gridOf(QDate(2027, 2, 10)).weeks == 4); // 1 February 2027 is a Monday
    CHECK(gridOf(QDate(2028, 2, 29)).weeks == 5);
    for (QDate day(2020, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(1)) {
        const MonthGrid grid = gridOf(day);
        REQUIRE(grid.first.dayOfWeek() == 1);
        const auto [week, weekday] = grid.cellOf(day);
        REQUIRE(week >= 0);
        REQUIRE(grid.dateAt(week, weekday) == day);
        REQUIRE(grid.last().month() != grid.first.addDays(-1).month());
    }
}

TEST_CASE("a day has at most three bars, and the rest is counted")
{
    CHECK(planBars(0, 5) == BarPlan{0, 0});
    CHECK(planBars(3, 5) == BarPlan{3, 0});
    CHECK(planBars(5, 5) == BarPlan{3, 2});
    CHECK(planBars(3, 2) == BarPlan{1, 2});
    CHECK(planBars(2, 2) == BarPlan{2, 0});
    CHECK(planBars(1, 0) == BarPlan{0, 1});
    CHECK(planBars(4, -3) == BarPlan{0, 4});
    for (int entries = 0; entries < 12; ++entries) {
        for (int lines = 0; lines < 8; ++lines) {
            const BarPlan plan = planBars(entries, lines);
            REQUIRE(plan.shown + plan.more == entries);
            REQUIRE(plan.shown <= 3);
            REQUIRE(plan.shown + (plan.more > 0 ? 1 : 0) <= qMax(lines, 1));
        }
    }
}

TEST_CASE("a month shows the days of its grid and says them aloud")
{
    QLocale::setDefault(QLocale::English);
    GroupBench b;
    b.session(u"Evening"_qs, u"2026-11-24"_qs);
    b.session(u"Before"_qs, u"2026-10-26"_qs);
    const auto moved = b.session(u"Outside"_qs, u"2026-12-20"_qs);
    AgendaBook book(*b.workspace);
    MonthModel month(*b.workspace, book);
    Tester tester(&month, Tester::FailureReportingMode::Fatal);
    complete(book);
    month.setMonth(QDate(2026, 11, 1));
    CHECK(month.rowCount() == 6);
    const QModelIndex today = month.indexOf(QDate(2026, 11, 24));
    CHECK(month.keysAt(today).size() == 1);
    CHECK(month.keysAt(month.index(0, 0)).size() == 1);
    CHECK(today.data(role::State).toInt() == static_cast<int>(DayState::Today));
    const QString spoken = today.data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.startsWith(u"Tuesday 24 November, today, "_qs));
    CHECK(spoken.endsWith(u"Evening"_qs));
    CHECK(month.index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"nothing planned"_qs));
    b.change(moved, [](Session &s) { s.date.iso = u"2026-11-24"_qs; });
    settle();
    CHECK(month.keysAt(today).size() == 2);
    CHECK(today.data(role::Bars).value<DayBars>().size() == 2);
    month.setMonth(QDate(2026, 12, 20));
    CHECK(month.rowCount() == 5);
    CHECK_FALSE(month.indexOf(QDate(2026, 11, 24)).isValid());
}

TEST_CASE("a day of a month shows its meetings before its promises")
{
    GroupBench b;
    action(b, u"Read"_qs, u"2026-11-24"_qs);
    const auto evening = b.session(u"Evening"_qs, u"2026-11-24"_qs);
    const auto morning = b.session(u"Morning"_qs, u"2026-11-24"_qs, u"08:00"_qs);
    AgendaBook book(*b.workspace);
    MonthModel month(*b.workspace, book);
    complete(book);
    const auto &keys = month.keysAt(month.indexOf(QDate(2026, 11, 24)));
    REQUIRE(keys.size() == 3);
    CHECK(keys[0].id == morning.uid);
    CHECK(keys[1].id == evening.uid);
}

TEST_CASE("ten thousand sessions are read in slices and touched without a pause")
{
    GroupBench b;
    REQUIRE(b.workspace
                ->transact(b.group, u"many"_qs,
                           [&](Transaction &t) {
                               for (int i = 0; i < 10000; ++i) {
                                   Session session;
                                   session.title = QStringLiteral("Session %1").arg(i);
                                   session.date.iso = QDate(2020, 1, 1).addDays(i / 2).toString(Qt::ISODate);
                                   session.time.hhmm = u"18:30"_qs;
                                   t.create(session);
                               }
                               return done();
                           })
                .ok());
    QElapsedTimer timer;
    timer.start();
    AgendaBook book(*b.workspace);
    CHECK(timer.elapsed() < 5000); // it does not wait for all of them
    CHECK_FALSE(book.isComplete());
    AgendaModel model(*b.workspace, book);
    complete(book);
    CHECK(book.all().size() == 10000);
    CHECK(model.rowCount() == 15000);
    const auto key = model.keyAt(model.index(5002));
    REQUIRE(key);
    timer.restart();
    b.change(Id<Session>{key->id}, [](Session &s) { s.date.iso = u"2026-12-01"_qs; });
    settle();
    CHECK(timer.elapsed() < 500);
    CHECK(book.between(QDate(2026, 11, 1), QDate(2026, 11, 30)).size() == 60);
}
