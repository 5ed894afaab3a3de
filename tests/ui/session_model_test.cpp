#include "bench_group.h"
#include "models/group_model.h"
#include "models/session_model.h"
#include "models/session_time.h"
#include "widgets/row_roles.h"

#include "catch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>

using namespace cercle;

namespace
{

QStringList titles(const QAbstractItemModel &model)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out += model.index(row, 0).data().toString();
    return out;
}

struct Watched {
    GroupBench bench;
    SessionModel model{*bench.workspace};
    QAbstractItemModelTester tester{&model};
    QSignalSpy resets{&model, &QAbstractItemModel::modelReset};

    Watched() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~Watched() { QLocale::setDefault(QLocale::c()); }
    void start()
    {
        model.setGroup(bench.group);
        resets.clear();
    }
};

} // namespace

TEST_CASE("sessions stand under this week, upcoming, and months")
{
    Watched w;
    w.bench.session(u"Today"_qs, u"2026-11-24"_qs);
    w.bench.session(u"Next week"_qs, u"2026-12-01"_qs);
    w.bench.session(u"February"_qs, u"2027-02-02"_qs);
    w.bench.session(u"Some day"_qs, {});
    w.bench.session(u"Last month"_qs, u"2026-10-13"_qs);
    w.bench.session(u"This morning"_qs, u"2026-11-24"_qs, u"08:00"_qs);
    w.start();
    CHECK(titles(w.model)
          == QStringList{u"This week"_qs, u"Today"_qs, u"Upcoming"_qs, u"Next week"_qs, u"February 2027"_qs,
                         u"February"_qs, u"No date yet"_qs, u"Some day"_qs});
    w.model.setShow(SessionModel::Show::Past);
    CHECK(titles(w.model)
          == QStringList{u"This week"_qs, u"This morning"_qs, u"October 2026"_qs, u"Last month"_qs});
    w.model.setShow(SessionModel::Show::All);
    CHECK(w.model.rowCount() == 6 + 5);
    CHECK(w.model.total() == 6);
}

TEST_CASE("a change moves its own row and nothing is reset")
{
    Watched w;
    const auto a = w.bench.session(u"A"_qs, u"2026-12-01"_qs);
    const auto b = w.bench.session(u"B"_qs, u"2026-12-08"_qs);
    const auto c = w.bench.session(u"C"_qs, u"2026-12-15"_qs);
    w.start();
    QSignalSpy removed(&w.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&w.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);

    w.bench.change(b, [](Session &s) { s.title = u"B, renamed"_qs; });
    CHECK(removed.isEmpty());
    CHECK(inserted.isEmpty());
    CHECK(changed.size() == 1);
    CHECK(titles(w.model) == QStringList{u"Upcoming"_qs, u"A"_qs, u"B, renamed"_qs, u"C"_qs});

    const QPersistentModelIndex keptA(w.model.indexOf(a));
    w.bench.change(c, [](Session &s) { s.date.iso = u"2026-11-26"_qs; });
    CHECK(titles(w.model)
          == QStringList{u"This week"_qs, u"C"_qs, u"Upcoming"_qs, u"A"_qs, u"B, renamed"_qs});
    CHECK(keptA.isValid());
    CHECK(keptA.data().toString() == u"A"_qs);

    w.bench.change(a, [](Session &s) { s.removed = true; });
    CHECK(titles(w.model) == QStringList{u"This week"_qs, u"C"_qs, u"Upcoming"_qs, u"B, renamed"_qs});
    CHECK_FALSE(keptA.isValid());
    w.bench.session(u"D"_qs, u"2027-03-02"_qs);
    CHECK(titles(w.model).last() == u"D"_qs);
    REQUIRE(w.bench.workspace->undo().ok());
    REQUIRE(w.bench.workspace->undo().ok());
    CHECK(titles(w.model)
          == QStringList{u"This week"_qs, u"C"_qs, u"Upcoming"_qs, u"A"_qs, u"B, renamed"_qs});
    CHECK(w.resets.isEmpty());
}

TEST_CASE("random histories leave the model as a fresh one would be")
{
    Watched w;
    w.start();
    SeededRandom random(3);
    std::vector<Id<Session>> ids;
    const auto below = [&](int n) {
        return static_cast<int>(static_cast<unsigned char>(random.bytes(1)[0]) % n);
    };
    for (int step = 0; step < 60; ++step) {
        const QString date = QDate(2026, 10, 1).addDays(below(120)).toString(Qt::ISODate);
        if (ids.empty() || below(3) == 0)
            ids.push_back(w.bench.session(QStringLiteral("S%1").arg(step), date));
        else if (below(4) == 0)
            w.bench.change(ids[static_cast<size_t>(below(static_cast<int>(ids.size())))],
                           [](Session &s) { s.removed = !s.removed; });
        else
            w.bench.change(ids[static_cast<size_t>(below(static_cast<int>(ids.size())))],
                           [&](Session &s) { s.date.iso = date; });
        if (step % 10 == 0)
            w.model.setShow(static_cast<SessionModel::Show>(below(3)));
        SessionModel fresh(*w.bench.workspace);
        fresh.setShow(w.model.show());
        fresh.setGroup(w.bench.group);
        REQUIRE(titles(w.model) == titles(fresh));
    }
}

TEST_CASE("the chip says what is missing most")
{
    Watched w;
    const auto role = w.bench.role(u"Note taker"_qs, u"note_taker"_qs);
    const auto noe = w.bench.member(u"Noé"_qs);
    const auto id = w.bench.session(u"Graphs"_qs, u"2026-12-01"_qs);
    w.start();
    const auto chip = [&] { return w.model.indexOf(id).data(role::ChipText).toString(); };
    CHECK(chip() == u"Note taker wanted"_qs);
    RoleTurn turn;
    turn.role = role;
    turn.session = id;
    turn.member = noe;
    turn.state = u"accepted"_qs;
    const auto turnId = w.bench.add(turn);
    CHECK(chip() == u"Agenda to write"_qs);
    CHECK(w.model.indexOf(id).data(role::People).value<PeopleList>().size() == 1);
    AgendaItem item;
    item.session = id;
    item.title = u"Round"_qs;
    w.bench.add(item);
    CHECK(chip() == u"Ready"_qs);
    w.bench.change(turnId, [](RoleTurn &t) { t.state = u"declined"_qs; });
    CHECK(chip() == u"Note taker wanted"_qs);
    CHECK(w.model.indexOf(id).data(Qt::AccessibleTextRole).toString().contains(u"Note taker wanted"_qs));

    const auto past = w.bench.session(u"Trees"_qs, u"2026-11-17"_qs);
    w.model.setShow(SessionModel::Show::Past);
    CHECK(w.model.indexOf(past).data(role::ChipText).toString() == u"No notes"_qs);
    w.bench.change(past, [](Session &s) { s.notes = u"x"_qs; });
    CHECK(w.model.indexOf(past).data(role::ChipText).toString() == u"Notes kept"_qs);
}

TEST_CASE("the next session is the one that runs, else the first to come")
{
    Watched w;
    w.bench.session(u"Later"_qs, u"2026-12-01"_qs);
    const auto evening = w.bench.session(u"Evening"_qs, u"2026-11-24"_qs);
    const auto noonish = w.bench.session(u"Running"_qs, u"2026-11-24"_qs, u"11:30"_qs);
    w.start();
    CHECK(w.model.next() == noonish);
    w.bench.clock.advance(std::int64_t{2} * 3600 * 1000);
    CHECK(w.model.next() == evening);
    CHECK(w.model.isPast(noonish));
}

TEST_CASE("ten thousand sessions are loaded and touched without a pause")
{
    Watched w;
    REQUIRE(w.bench.workspace
                ->transact(w.bench.group, u"many"_qs,
                           [&](Transaction &t) {
                               for (int i = 0; i < 10000; ++i) {
                                   Session session;
                                   session.title = QStringLiteral("Session %1").arg(i);
                                   session.date.iso = QDate(2027, 1, 1).addDays(i).toString(Qt::ISODate);
                                   session.time.hhmm = u"18:30"_qs;
                                   t.create(session);
                               }
                               return done();
                           })
                .ok());
    SessionModel model(*w.bench.workspace);
    QElapsedTimer timer;
    timer.start();
    model.setGroup(w.bench.group);
    CHECK(timer.elapsed() < 20000);
    CHECK(model.rowCount() > 10000);
    timer.restart();
    w.bench.change(model.sessionAt(model.index(5000)), [](Session &s) { s.date.iso = u"2026-12-01"_qs; });
    CHECK(timer.elapsed() < 5000);
    CHECK(model.index(1).data().toString().startsWith(u"Session"_qs));
}

TEST_CASE("wall times stay where they are across a change of clocks")
{
    Session session;
    session.date.iso = u"2026-10-24"_qs;
    session.time.hhmm = u"18:30"_qs;
    const QTimeZone paris("Europe/Paris");
    const auto before = startOf(session, paris);
    session.date.iso = u"2026-10-25"_qs;
    const auto after = startOf(session, paris);
    REQUIRE((before && after));
    CHECK(*after - *before == std::int64_t{25} * 3600 * 1000);
    session.date.iso.clear();
    CHECK_FALSE(startOf(session, paris));
    session.zone = u"Nowhere/Land"_qs;
    CHECK(zoneOf(session, u"Europe/Paris"_qs).id() == "Europe/Paris");
}

TEST_CASE("durations and dates read as people write them")
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(words::duration(90) == u"1\u00A0h\u00A030"_qs);
    CHECK(words::duration(60) == u"1\u00A0h"_qs);
    CHECK(words::duration(45) == u"45\u00A0min"_qs);
    CHECK(words::duration(0).isEmpty());
    Session session;
    session.date.iso = u"2026-11-24"_qs;
    session.time.hhmm = u"18:30"_qs;
    const QTimeZone here = QTimeZone::systemTimeZone();
    CHECK(words::when(session, QDate(2026, 11, 22), here) == u"Tue 24 Nov, 18:30"_qs);
    CHECK(words::when(session, QDate(2027, 1, 2), here) == u"Tue 24 Nov 2026, 18:30"_qs);
    CHECK(words::ago(0, 30000) == u"just now"_qs);
    CHECK(words::ago(0, 300000) == u"5 min ago"_qs);
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("groups come, go and change their names under their own rows")
{
    GroupBench bench;
    GroupModel model(*bench.workspace);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto groups = [&] {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(role::Kind).toInt() == static_cast<int>(RowKind::Group))
                out += model.index(row).data().toString();
        }
        return out;
    };
    model.open(bench.group);
    CHECK(groups() == QStringList{u"Algorithms"_qs});
    CHECK(model.rowOf(u"sessions"_qs).row() == 1);
    CHECK(model.rowOf(u"sessions"_qs).data().toString() == u"Sessions"_qs);
    CHECK(model.groupAt(model.index(1)) == bench.group);
    const int sections = model.rowCount() - 1;
    const auto other = bench.makeGroup(u"Zoology"_qs);
    CHECK(groups() == QStringList{u"Algorithms"_qs, u"Zoology"_qs});
    CHECK(model.rowOf(u"sessions"_qs).row() == 1);
    CHECK(model.groupAt(model.index(sections + 1)) == other);
    model.open(other);
    CHECK(groups() == QStringList{u"Algorithms"_qs, u"Zoology"_qs});
    CHECK(model.rowOf(u"sessions"_qs).row() == 2);
    bench.change(bench.group, [](Group &g) { g.title = u"Zz graphs"_qs; });
    CHECK(groups() == QStringList{u"Zoology"_qs, u"Zz graphs"_qs});
    CHECK(model.rowOf(u"sessions"_qs).row() == 1);
    CHECK(model.opened() == other);
    bench.change(bench.group, [](Group &g) { g.removed = true; });
    CHECK(groups() == QStringList{u"Zoology"_qs});
    CHECK(model.rowCount() == 1 + sections);
    CHECK(resets.isEmpty());
}
