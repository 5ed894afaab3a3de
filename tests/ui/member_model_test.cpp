#include "bench_group.h"
#include "models/member_model.h"
#include "widgets/row_roles.h"

#include "catch.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using namespace cercle;

namespace
{

// The system's language may be none, and then nothing is sorted as people do.
struct Sorting {
    QLocale before;
    Sorting() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~Sorting() { QLocale::setDefault(before); }
};

struct MemberBench : GroupBench {
    Sorting sorting; // before the model, which sorts as the reader does
    NoSync sync;
    MemberModel model{*workspace, sync};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    MemberBench() { model.setGroup(group); }

    void attend(const Id<Session> &session, const Id<Member> &member, const QString &state)
    {
        Attendance attendance;
        attendance.session = session;
        attendance.member = member;
        attendance.state = state;
        add(attendance);
    }
    Id<RoleTurn> turn(const Id<Role> &role, const Id<Session> &session, const Id<Member> &member,
                      const QString &state = QStringLiteral("accepted"))
    {
        RoleTurn turn;
        turn.role = role;
        turn.session = session;
        turn.member = member;
        turn.state = state;
        return add(turn);
    }
    Member get(const Id<Member> &id) { return *workspace->get(id); }
    QStringList shown() const
    {
        QStringList out;
        for (int row = 0; row < model.rowCount(); ++row)
            out += model.index(row).data().toString();
        return out;
    }
    QString second(const Id<Member> &id) const { return model.indexOf(id).data(role::Subtitle).toString(); }
};

} // namespace

TEST_CASE("the reader comes first, then the others as people sort, those without the program under their own "
          "heading")
{
    MemberBench b;
    b.member(QStringLiteral("Zoé"));
    b.member(QStringLiteral("Émile"));
    b.member(QStringLiteral("Farid"));
    CHECK(b.shown()
          == QStringList{QStringLiteral("With Cercle · 1"), QStringLiteral("Lina (you)"),
                         QStringLiteral("Without the program · 3"), QStringLiteral("Émile"),
                         QStringLiteral("Farid"), QStringLiteral("Zoé")});
    CHECK(b.model.index(3).data(role::ChipText).toString() == QStringLiteral("No laptop yet"));
    CHECK(b.model.index(1).data(role::ChipText).toString() == QStringLiteral("Owner"));
    CHECK_FALSE(b.model.flags(b.model.index(0)).testFlag(Qt::ItemIsSelectable));
    b.model.setWords(QStringLiteral("emi"));
    CHECK(b.shown() == QStringList{QStringLiteral("Without the program · 1"), QStringLiteral("Émile")});
    b.model.setWords(QStringLiteral("nobody"));
    CHECK(b.shown().isEmpty());
}

TEST_CASE("attendance counts the past sessions of which it is known who came, from the day of joining")
{
    MemberBench b;
    const auto old = b.session(QStringLiteral("One"), QStringLiteral("2026-11-03"));
    const auto later = b.session(QStringLiteral("Two"), QStringLiteral("2026-11-10"));
    const auto untold = b.session(QStringLiteral("Three"), QStringLiteral("2026-11-17"));
    const auto coming = b.session(QStringLiteral("Four"), QStringLiteral("2026-12-01"));
    const auto noe = b.member(QStringLiteral("Noé"));
    const auto zoe = b.member(QStringLiteral("Zoé"));
    b.change(zoe, [](Member &m) { m.joined.iso = QStringLiteral("2026-11-08"); });
    b.attend(old, noe, QStringLiteral("present"));
    b.attend(later, noe, QStringLiteral("absent"));
    b.attend(untold, noe, QStringLiteral("yes")); // meant to come is not came
    b.attend(coming, noe, QStringLiteral("present"));
    b.attend(later, zoe, QStringLiteral("present"));
    const MemberBook &book = b.model.book();
    CHECK(book.share(b.get(noe)) == AttendanceShare{1, 2});
    CHECK(book.share(b.get(zoe)) == AttendanceShare{1, 1});
    CHECK(b.second(noe) == QStringLiteral("1 of 2 session(s)"));
    const auto history = book.history(b.get(noe));
    REQUIRE(history.size() == 2);
    CHECK(history[0].title == QStringLiteral("Two"));
    CHECK(history[0].state == QStringLiteral("absent"));
    // The clock goes on: the next session is past, and known.
    b.clock.set(b.clock.nowMs() + std::int64_t{9} * 24 * 3600 * 1000);
    CHECK(book.share(b.get(noe)) == AttendanceShare{2, 3});
}

TEST_CASE("the next role is named with its day, and one that was declined is not")
{
    MemberBench b;
    const auto past = b.session(QStringLiteral("Past"), QStringLiteral("2026-11-03"));
    const auto soon = b.session(QStringLiteral("Soon"), QStringLiteral("2026-12-01"));
    const auto late = b.session(QStringLiteral("Late"), QStringLiteral("2026-12-08"));
    const auto notes = b.role(QStringLiteral("Note taker"), QStringLiteral("note_taker"));
    const auto noe = b.member(QStringLiteral("Noé"));
    b.turn(notes, past, noe, QStringLiteral("done"));
    b.turn(notes, late, noe, QStringLiteral("proposed"));
    const auto declined = b.turn(notes, soon, noe, QStringLiteral("declined"));
    const auto next = b.model.book().next(noe);
    REQUIRE(next.size() == 1);
    CHECK(next[0].sessionTitle == QStringLiteral("Late"));
    CHECK(b.second(noe).contains(QStringLiteral("8 Dec")));
    CHECK(b.model.book().turns(noe).size() == 2);
    b.change(declined, [](RoleTurn &t) { t.state = QStringLiteral("accepted"); });
    CHECK(b.model.book().next(noe).front().sessionTitle == QStringLiteral("Soon"));
    // Handed over: it is the other's now.
    const auto zoe = b.member(QStringLiteral("Zoé"));
    b.change(declined, [&](RoleTurn &t) { t.member = zoe; });
    CHECK(b.model.book().next(zoe).size() == 1);
    CHECK(b.model.book().next(noe).size() == 1);
}

TEST_CASE("what the book keeps in step is what it would read anew")
{
    MemberBench b;
    const auto noe = b.member(QStringLiteral("Noé"));
    const auto role = b.role(QStringLiteral("Note taker"), QStringLiteral("note_taker"));
    for (int week = 0; week < 6; ++week) {
        const auto session =
            b.session(QStringLiteral("S%1").arg(week), QStringLiteral("2026-10-%1").arg(10 + week));
        b.attend(session, noe, week % 2 ? QStringLiteral("present") : QStringLiteral("absent"));
        b.turn(role, session, noe);
        if (week == 3) {
            REQUIRE(b.workspace->undo().ok());
            b.change(session, [](Session &s) { s.date.iso = QStringLiteral("2027-01-01"); });
        }
    }
    MemberBook fresh(*b.workspace);
    fresh.setGroup(b.group);
    CHECK(fresh.share(b.get(noe)) == b.model.book().share(b.get(noe)));
    CHECK(fresh.turns(noe).size() == b.model.book().turns(noe).size());
    CHECK(fresh.history(b.get(noe)).size() == b.model.book().history(b.get(noe)).size());
    CHECK(fresh.next(noe).size() == b.model.book().next(noe).size());
}

TEST_CASE("somebody who comes, goes or gets another name moves one row")
{
    MemberBench b;
    const auto noe = b.member(QStringLiteral("Noé"));
    b.member(QStringLiteral("Zoé"));
    QSignalSpy reset(&b.model, &QAbstractItemModel::modelReset);
    b.change(noe, [](Member &m) { m.name = QStringLiteral("Zzz"); });
    CHECK(b.shown().back() == QStringLiteral("Zzz"));
    REQUIRE(b.workspace
                ->transact(b.group, QStringLiteral("test"),
                           [&](Transaction &t) {
                               t.remove(noe);
                               return done();
                           })
                .ok());
    CHECK(b.model.total() == 2);
    REQUIRE(b.workspace->undo().ok());
    CHECK(b.model.total() == 3);
    CHECK(reset.isEmpty());
    CHECK(b.model.isNameTaken(QStringLiteral(" ZOE ")));
    CHECK_FALSE(b.model.isNameTaken(QStringLiteral("Zzz"), noe));
}

TEST_CASE("reviews are counted as given and received")
{
    MemberBench b;
    const auto noe = b.member(QStringLiteral("Noé"));
    const auto zoe = b.member(QStringLiteral("Zoé"));
    ReviewRound round;
    round.title = QStringLiteral("Round");
    Submission work;
    work.round = b.add(round);
    work.author = zoe;
    Review review;
    review.round = work.round;
    review.submission = b.add(work);
    review.reviewer = noe;
    review.state = QStringLiteral("draft");
    const auto id = b.add(review);
    CHECK(b.model.book().reviews(noe) == ReviewCount{0, 0});
    b.change(id, [](Review &r) { r.state = QStringLiteral("given"); });
    CHECK(b.model.book().reviews(noe) == ReviewCount{1, 0});
    CHECK(b.model.book().reviews(zoe) == ReviewCount{0, 1});
}

TEST_CASE("the own laptop has the words that the others see")
{
    MemberBench b;
    const auto laptops = laptopsOf(*b.workspace, b.workspace->self(b.group));
    REQUIRE(laptops.size() == 1);
    CHECK(laptops[0].words == b.workspace->deviceWords());
    CHECK(b.model.book().laptops(b.workspace->self(b.group)) == 1);
}
