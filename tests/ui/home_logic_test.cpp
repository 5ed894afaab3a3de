#include "bench_group.h"
#include "models/day_words.h"
#include "models/digest.h"
#include "models/preparation.h"
#include "models/session_time.h"
#include "models/todo.h"

#include "catch.h"

#include <QLocale>

using namespace cercle;

namespace
{

template <class T> Id<T> made(int number)
{
    Uid id;
    id.bytes[0] = 1;
    id.bytes[14] = static_cast<std::uint8_t>(number);
    return {id};
}

// A group with one session today in the evening, of which the tests say what bears on the reader.
struct Rows {
    TodoRows rows;
    Id<Member> self = made<Member>(1);
    Id<Session> tonight = made<Session>(10);

    Rows()
    {
        rows.group.id = made<Group>(100);
        rows.group.zone = u"Europe/Paris"_qs;
        rows.self = self;
        session(tonight, u"Tonight"_qs, u"2026-11-24"_qs);
    }
    void session(const Id<Session> &id, const QString &title, const QString &day,
                 const QString &time = u"18:30"_qs)
    {
        Session session;
        session.id = id;
        session.title = title;
        session.date.iso = day;
        session.time.hhmm = time;
        const QTimeZone paris("Europe/Paris");
        if (auto entry = entryOf(session, paris, paris)) {
            rows.sessions.push_back(*entry);
        } else {
            AgendaEntry undated;
            undated.key = {AgendaKey::Kind::Session, id.uid};
            undated.title = title;
            rows.sessions.push_back(undated);
        }
    }
    Id<Role> role(int number, const QString &title)
    {
        Role role;
        role.id = made<Role>(number);
        role.title = title;
        role.position = number;
        rows.roles.push_back(role);
        return role.id;
    }
    void turn(int number, const Id<Role> &role, const Id<Session> &session, const Id<Member> &member,
              const QString &state)
    {
        RoleTurn turn;
        turn.id = made<RoleTurn>(number);
        turn.role = role;
        turn.session = session;
        turn.member = member;
        turn.state = state;
        rows.turns.push_back(turn);
    }
    std::vector<TodoItem> todo() const
    {
        auto out = todoOf(rows, noon(), u"en"_qs);
        sortTodo(out);
        return out;
    }
    QStringList titles() const
    {
        QStringList out;
        for (const TodoItem &item : todo())
            out += item.title;
        return out;
    }
};

NewsFact fact(NewsKind kind, int id, const QString &by, std::int64_t at, int group = 100)
{
    return {kind, made<Session>(id).uid, made<Group>(group), u"Thing %1"_qs.arg(id), by, at};
}

} // namespace

TEST_CASE("promises of the reader wait until they are done, the latest due first in line")
{
    Rows r;
    const auto action = [&](int number, const QString &text, const Id<Member> &owner, const QString &due) {
        ActionItem item;
        item.id = made<ActionItem>(number);
        item.text = text;
        item.owner = owner;
        item.due.iso = due;
        item.session = r.tonight;
        r.rows.actions.push_back(item);
        return &r.rows.actions.back();
    };
    action(1, u"Whenever"_qs, r.self, {});
    action(2, u"Late"_qs, r.self, u"2026-11-20"_qs);
    action(3, u"Tomorrow"_qs, r.self, u"2026-11-25"_qs);
    action(4, u"Of another"_qs, made<Member>(2), u"2026-11-24"_qs);
    action(5, u"Done"_qs, r.self, u"2026-11-24"_qs)->done = true;
    action(6, u"Removed"_qs, r.self, u"2026-11-24"_qs)->removed = true;
    CHECK(r.titles() == QStringList{u"Late"_qs, u"Tomorrow"_qs, u"Whenever"_qs});
    CHECK(r.todo().front().about == u"Tonight"_qs);
    r.rows.mayWrite = false;
    CHECK(r.todo().empty());
}

TEST_CASE("a role is offered while its session is to come and nobody has said a word")
{
    Rows r;
    r.session(made<Session>(11), u"Past"_qs, u"2026-11-17"_qs);
    r.session(made<Session>(12), u"Some day"_qs, {});
    const auto scribe = r.role(1, u"Scribe"_qs);
    r.turn(1, scribe, r.tonight, r.self, u"proposed"_qs);
    r.turn(2, scribe, made<Session>(11), r.self, u"proposed"_qs);
    r.turn(3, scribe, made<Session>(12), r.self, u"proposed"_qs);
    r.turn(4, scribe, made<Session>(13), r.self, u"proposed"_qs); // a session that is gone
    const auto offers = r.todo();
    REQUIRE(offers.size() == 2);
    CHECK(offers[0].kind == TodoItem::Kind::Offer);
    CHECK(offers[0].due == QDate(2026, 11, 24));
    CHECK(offers[1].about == u"Some day"_qs);
    CHECK_FALSE(offers[1].due.isValid());
    for (RoleTurn &turn : r.rows.turns)
        turn.state = u"accepted"_qs;
    CHECK(r.todo().empty());
}

TEST_CASE("roles that nobody has are everybody's matter two days before the session")
{
    Rows r;
    const auto scribe = r.role(2, u"Scribe"_qs);
    const auto host = r.role(1, u"Host"_qs);
    r.session(made<Session>(11), u"Next week"_qs, u"2026-12-01"_qs);
    r.session(made<Session>(12), u"In two days, early"_qs, u"2026-11-26"_qs, u"11:59"_qs);
    r.session(made<Session>(13), u"In two days, late"_qs, u"2026-11-26"_qs, u"12:01"_qs);
    r.session(made<Session>(14), u"Begun"_qs, u"2026-11-24"_qs, u"11:59"_qs);
    r.turn(1, scribe, r.tonight, made<Member>(2), u"accepted"_qs);
    const auto wanted = r.todo();
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[0].session == r.tonight);
    CHECK(wanted[0].roles == QStringList{u"Host"_qs});
    CHECK(wanted[0].vacant == std::vector{host});
    CHECK(wanted[1].roles == QStringList{u"Host"_qs, u"Scribe"_qs});
    CHECK(wanted[1].session == made<Session>(12));
    r.turn(2, host, r.tonight, made<Member>(3), u"declined"_qs);
    CHECK(r.todo().size() == 2); // declined is vacant
}

TEST_CASE("points to present wait until the session is over or they are ticked")
{
    Rows r;
    AgendaItem point;
    point.id = made<AgendaItem>(1);
    point.session = r.tonight;
    point.presenter = r.self;
    point.title = u"Dijkstra"_qs;
    r.rows.agenda.push_back(point);
    REQUIRE(r.todo().size() == 1);
    CHECK(r.todo()[0].kind == TodoItem::Kind::Agenda);
    r.rows.agenda[0].done = true;
    CHECK(r.todo().empty());
}

TEST_CASE("work is to hand in, then to review, by the day of the group")
{
    Rows r;
    ReviewRound round;
    round.id = made<ReviewRound>(1);
    round.title = u"Forms"_qs;
    round.submitBy.iso = u"2026-11-24"_qs;
    round.reviewBy.iso = u"2026-11-30"_qs;
    r.rows.rounds.push_back(round);
    Submission theirs;
    theirs.id = made<Submission>(2);
    theirs.round = round.id;
    theirs.author = made<Member>(2);
    theirs.title = u"Paul's form"_qs;
    r.rows.submissions.push_back(theirs);
    Review review;
    review.id = made<Review>(3);
    review.round = round.id;
    review.submission = theirs.id;
    review.reviewer = r.self;
    review.state = u"assigned"_qs;
    r.rows.reviews.push_back(review);

    auto now = r.todo();
    REQUIRE(now.size() == 1);
    CHECK(now[0].kind == TodoItem::Kind::Submit);
    CHECK(now[0].due == QDate(2026, 11, 24));
    r.rows.rounds[0].submitBy.iso = u"2026-11-23"_qs;
    now = r.todo();
    REQUIRE(now.size() == 1);
    CHECK(now[0].kind == TodoItem::Kind::Review);
    CHECK(now[0].title == u"Paul's form"_qs);
    CHECK(now[0].about == u"Forms"_qs);
    r.rows.reviews[0].state = u"given"_qs;
    CHECK(r.todo().empty());
    // Handed in already.
    r.rows.rounds[0].submitBy.iso = u"2026-11-24"_qs;
    r.rows.submissions[0].author = r.self;
    CHECK(r.todo().empty());
    r.rows.submissions[0].example = true;
    CHECK(r.todo().size() == 1);
}

TEST_CASE("the digest names single things and counts many")
{
    const std::vector<Id<Group>> groups{made<Group>(100), made<Group>(101)};
    auto lines =
        digestOf({fact(NewsKind::Resource, 1, u"Paul"_qs, 10), fact(NewsKind::Resource, 2, u"Sofia"_qs, 30),
                  fact(NewsKind::Notes, 3, u"Paul"_qs, 20), fact(NewsKind::Notes, 3, u"Sofia"_qs, 15),
                  fact(NewsKind::Notes, 3, u"Paul"_qs, 5), fact(NewsKind::Session, 4, u"Paul"_qs, 90, 101)},
                 groups);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].title == u"Thing 2"_qs);
    CHECK(lines[1].kind == NewsKind::Notes);
    CHECK(lines[1].by == QStringList{u"Paul"_qs, u"Sofia"_qs});
    CHECK(lines[1].wallMs == 20);
    CHECK(lines[3].group == groups[1]);

    std::vector<NewsFact> many;
    for (int i = 1; i <= 40; ++i)
        many.push_back(fact(NewsKind::Resource, i, i % 2 ? u"Paul"_qs : u"Sofia"_qs, i));
    lines = digestOf(many, groups);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].count == 40);
    CHECK(lines[0].id.isNull());
    CHECK(lines[0].by == QStringList{u"Sofia"_qs, u"Paul"_qs});
    CHECK(lines[0].wallMs == 40);
    CHECK(digestOf(many, {}).empty()); // of a group that is gone
}

TEST_CASE("a new session is one line, with whatever was written to it since")
{
    const auto lines =
        digestOf({fact(NewsKind::Session, 1, u"Paul"_qs, 10), fact(NewsKind::Notes, 1, u"Sofia"_qs, 20),
                  fact(NewsKind::Moved, 1, u"Paul"_qs, 30)},
                 {made<Group>(100)});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].kind == NewsKind::Session);
}

TEST_CASE("what was seen survives as lines, and lines that are none are left out")
{
    Seen seen;
    seen[made<Group>(1).uid] = {{made<Session>(2).uid, 7}, {made<Session>(3).uid, 1}};
    seen[made<Group>(4).uid] = {};
    CHECK(decodeSeen(encodeSeen(seen)) == seen);
    CHECK(decodeSeen({u"nonsense"_qs, {}, u" "_qs, u"a b=c"_qs}).empty());
    const QString group = made<Group>(1).toString();
    CHECK(decodeSeen({group + u" x=3 =2 "_qs + made<Session>(2).toString() + u"=-4"_qs})
              .at(made<Group>(1).uid)
              .empty());
}

TEST_CASE("a visit goes on for half an hour, and the next one begins where it ended")
{
    constexpr std::int64_t minute = 60000;
    Visit visit;
    CHECK_FALSE(beginVisit(visit, 0)); // the first one ever
    visit.last[made<Group>(1).uid][made<Session>(2).uid] = 9;
    visit.leftMs = 100 * minute;
    CHECK_FALSE(beginVisit(visit, 120 * minute));
    CHECK(visit.base.empty());
    CHECK(beginVisit(visit, 131 * minute));
    CHECK(visit.base == visit.last);
    CHECK_FALSE(beginVisit(visit, 200 * minute)); // nothing came since
    visit.last[made<Group>(1).uid][made<Session>(2).uid] = 12;
    CHECK(beginVisit(visit, 10 * minute)); // a clock that was set back
}

TEST_CASE("due days say how pressing they are, in words")
{
    QLocale::setDefault(QLocale::English);
    const QDate today(2026, 11, 24);
    CHECK(words::due(QDate(2026, 11, 22), today).tone == Tone::Danger);
    CHECK(words::due(QDate(2026, 11, 22), today).text.startsWith(u'2'));
    CHECK(words::due(today, today).text == u"Today"_qs);
    CHECK(words::due(today.addDays(1), today).text == u"Tomorrow"_qs);
    CHECK(words::due(QDate(2026, 12, 1), today).text == u"Tue 1 Dec"_qs);
    CHECK(words::due(QDate(2027, 1, 5), today).text == u"Tue 5 Jan 2027"_qs);
    CHECK(words::due({}, today).tone == Tone::Neutral);
    CHECK(words::dayHeading(today.addDays(-1), today) == u"Yesterday"_qs);
}

TEST_CASE("the greeting knows the time of day and keeps to the first name")
{
    CHECK(words::greeting(u"Inès Moreau"_qs, QTime(8, 0)) == u"Good morning, Inès"_qs);
    CHECK(words::greeting(u"Inès"_qs, QTime(12, 0)) == u"Good afternoon, Inès"_qs);
    CHECK(words::greeting(u"Inès"_qs, QTime(18, 0)) == u"Good evening, Inès"_qs);
    CHECK(words::greeting(u"Inès"_qs, QTime(3, 59)) == u"Good evening, Inès"_qs);
    CHECK(words::greeting(QString(200, u'a'), QTime(8, 0)).size() < 50);
}

TEST_CASE("a session is prepared step by step, and what is missing has a name")
{
    Session session;
    SessionFacts facts;
    CHECK(preparationOf(session, facts).done == 0);
    CHECK(preparationOf(session, facts).all == 4); // a group without roles needs nobody for them
    facts.roles.resize(2);
    facts.roles[0].member = made<Member>(1);
    session.date.iso = u"2026-11-24"_qs;
    session.time.hhmm = u"18:30"_qs;
    session.call = QUrl(u"https://example.org"_qs);
    facts.agenda = 1;
    facts.resources = 3;
    Preparation now = preparationOf(session, facts);
    CHECK(now.done == 4);
    CHECK(now.all == 5);
    CHECK(now.missing.size() == 1);
    facts.roles[1].member = made<Member>(2);
    now = preparationOf(session, facts);
    CHECK(now.done == now.all);
    CHECK(now.missing.isEmpty());
}
