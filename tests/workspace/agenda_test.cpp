#include "workspace/agenda.h"

#include "profiles.h"

#include "catch.h"

using namespace cercle;

namespace
{

constexpr std::int64_t minute = 60'000;

struct Evening {
    Profile lea{1, u"Léa"_qs}, paul{2, u"Paul"_qs};
    Id<Group> group;
    Id<Session> session;
    std::vector<Id<AgendaItem>> points;

    Evening()
    {
        group = *lea->createGroup({u"Graphes"_qs, {}});
        session = addSession(*lea, group, u"Evening"_qs);
        const auto made = lea->transact(group, u"Fill"_qs, [&](Transaction &t) {
            for (int i = 0; i < 3; ++i) {
                AgendaItem item;
                item.session = session;
                item.title = u"Point %1"_qs.arg(i + 1);
                item.minutes = 10;
                item.position = i;
                points.push_back(t.create(item));
            }
            return done();
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        join(lea, paul, group);
    }
    void later(int minutes)
    {
        for (Profile *one : {&lea, &paul})
            one->clock.set(one->clock.nowMs() + minutes * minute);
    }
    Agenda at(Profile &profile) { return agendaOf(*profile, session); }
};

} // namespace

TEST_CASE("the agenda goes from point to point, back, and stops behind the last one")
{
    Evening e;
    CHECK_FALSE(stepAgenda(*e.lea, e.session, AgendaStep::Stop).ok());
    CHECK_FALSE(stepAgenda(*e.lea, e.session, AgendaStep::Back).ok());
    REQUIRE(stepAgenda(*e.lea, e.session, AgendaStep::Start).ok());
    CHECK(e.at(e.lea).stand.item == e.points[0]);
    CHECK(stepAgenda(*e.lea, e.session, AgendaStep::Start)->changes.empty()); // it runs already
    CHECK_FALSE(stepAgenda(*e.lea, e.session, AgendaStep::Back).ok());
    e.later(4);
    REQUIRE(stepAgenda(*e.lea, e.session, AgendaStep::Next).ok());
    CHECK(e.at(e.lea).stand.item == e.points[1]);
    CHECK(e.at(e.lea).items[0].done);
    e.later(1);
    REQUIRE(stepAgenda(*e.lea, e.session, AgendaStep::Back).ok());
    CHECK(e.at(e.lea).stand.item == e.points[0]);
    CHECK_FALSE(e.at(e.lea).items[0].done);
    CHECK_FALSE(e.at(e.lea).items[1].done);
    e.later(2);
    CHECK(e.at(e.lea).stand.spentOn(e.points[0]) == 6 * minute);
    REQUIRE(stepAgenda(*e.lea, e.session, AgendaStep::Next).ok());
    REQUIRE(stepAgenda(*e.lea, e.session, AgendaStep::Next).ok());
    REQUIRE(stepAgenda(*e.lea, e.session, AgendaStep::Next).ok());
    CHECK_FALSE(e.at(e.lea).stand.item);
    for (const AgendaItem &item : e.at(e.lea).items)
        CHECK(item.done);
}

TEST_CASE("where the agenda stands is the same after a restart and on a second laptop")
{
    Evening e;
    REQUIRE(stepAgenda(*e.lea, e.session, AgendaStep::Start).ok());
    e.later(3);
    e.lea.reopen();
    CHECK(e.at(e.lea).stand.item == e.points[0]);
    CHECK(e.at(e.lea).stand.spentOn(e.points[0]) == 3 * minute);
    syncBoth(*e.lea, *e.paul, e.group);
    CHECK(e.at(e.paul).stand == e.at(e.lea).stand);
    REQUIRE(stepAgenda(*e.paul, e.session, AgendaStep::Stop).ok());
    syncBoth(*e.lea, *e.paul, e.group);
    CHECK_FALSE(e.at(e.lea).stand.item);
    CHECK(e.at(e.lea).stand.spentOn(e.points[0]) == 3 * minute);
}

TEST_CASE("two who go on at the same time go on once, and there is nothing to settle")
{
    Evening e;
    REQUIRE(stepAgenda(*e.lea, e.session, AgendaStep::Start).ok());
    syncBoth(*e.lea, *e.paul, e.group);
    e.later(5);
    REQUIRE(stepAgenda(*e.lea, e.session, AgendaStep::Next).ok());
    REQUIRE(stepAgenda(*e.paul, e.session, AgendaStep::Next).ok());
    syncBoth(*e.lea, *e.paul, e.group);
    for (Profile *one : {&e.lea, &e.paul}) {
        CHECK(e.at(*one).stand.item == e.points[1]);
        CHECK(e.at(*one).items[0].done);
        CHECK((*one)->conflicts(e.group).empty());
    }
    // What one of them takes back leaves the other's step as it is.
    REQUIRE(e.paul->undo().ok());
    syncBoth(*e.lea, *e.paul, e.group);
    CHECK(e.at(e.lea).stand == e.at(e.paul).stand);
}

TEST_CASE("a step is undone whole, and refused with a sentence where there is nothing to step")
{
    Evening e;
    REQUIRE(stepAgenda(*e.lea, e.session, AgendaStep::Start).ok());
    e.later(1);
    REQUIRE(stepAgenda(*e.lea, e.session, AgendaStep::Next).ok());
    REQUIRE(e.lea->undo().ok());
    CHECK(e.at(e.lea).stand.item == e.points[0]);
    CHECK_FALSE(e.at(e.lea).items[0].done);
    const auto empty = addSession(*e.lea, e.group, u"Other"_qs);
    const auto refused = stepAgenda(*e.lea, empty, AgendaStep::Start);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(stepAgenda(*e.lea, {}, AgendaStep::Start).error().kind == Error::Kind::NotFound);
}

TEST_CASE("ticks of a checklist are kept for the session, whoever sets them")
{
    Evening e;
    Id<RoleTurn> turn;
    REQUIRE(e.lea
                ->transact(e.group, u"Role"_qs,
                           [&](Transaction &t) {
                               Role role;
                               role.title = u"Moderator"_qs;
                               role.checklist = u"One\nTwo"_qs;
                               RoleTurn made;
                               made.role = t.create(role);
                               made.session = e.session;
                               made.member = e.lea->self(e.group);
                               made.state = u"accepted"_qs;
                               turn = t.create(made);
                               return done();
                           })
                .ok());
    syncBoth(*e.lea, *e.paul, e.group);
    REQUIRE(tickChecklist(*e.lea, turn, u"One"_qs, true).ok());
    REQUIRE(tickChecklist(*e.paul, turn, u"Two"_qs, true).ok());
    syncBoth(*e.lea, *e.paul, e.group);
    QStringList ticked = e.lea->get(turn)->ticked;
    ticked.sort();
    CHECK(ticked == QStringList{u"One"_qs, u"Two"_qs});
    REQUIRE(tickChecklist(*e.paul, turn, u"One"_qs, false).ok());
    syncBoth(*e.lea, *e.paul, e.group);
    CHECK(e.lea->get(turn)->ticked == QStringList{u"Two"_qs});
    CHECK(e.lea->get(turn)->state == u"accepted"_qs);
    CHECK_FALSE(tickChecklist(*e.lea, {}, u"One"_qs, true).ok());
}

TEST_CASE(
    "a point is taken to another place, in one step that can be undone, and the others keep their order")
{
    Evening e;
    const auto titles = [&](Profile &profile) {
        QString all;
        for (const AgendaItem &item : e.at(profile).items)
            all += item.title.right(1);
        return all;
    };
    REQUIRE(moveAgendaItem(*e.lea, e.points[2], 0).ok());
    CHECK(titles(e.lea) == u"312"_qs);
    REQUIRE(moveAgendaItem(*e.lea, e.points[2], 1).ok());
    CHECK(titles(e.lea) == u"132"_qs);
    REQUIRE(moveAgendaItem(*e.lea, e.points[0], 99).ok()); // behind the last one
    CHECK(titles(e.lea) == u"321"_qs);
    CHECK(moveAgendaItem(*e.lea, e.points[0], 2)->changes.empty());
    CHECK(moveAgendaItem(*e.lea, e.points[2], -5)->changes.empty());
    syncBoth(*e.lea, *e.paul, e.group);
    CHECK(titles(e.paul) == u"321"_qs);
    REQUIRE(e.lea->undo(Workspace::Reach::All, e.group).ok());
    CHECK(titles(e.lea) == u"132"_qs);
    // A point that is gone, or that was never there.
    const auto removed = e.lea->transact(e.group, u"Remove"_qs, [&](Transaction &t) {
        t.remove(e.points[1]);
        return done();
    });
    REQUIRE(removed.ok());
    CHECK(moveAgendaItem(*e.lea, e.points[1], 0).error().kind == Error::Kind::NotFound);
    CHECK(moveAgendaItem(*e.lea, Id<AgendaItem>(), 0).error().kind == Error::Kind::NotFound);
}

TEST_CASE("points that share a number are told apart once one of them is moved")
{
    Evening e;
    for (const Id<AgendaItem> &id : e.points) {
        REQUIRE(e.lea->transact(e.group, u"Same"_qs, [&](Transaction &t) {
            AgendaItem item = *t.get(id);
            item.position = 7;
            t.put(item);
            return done();
        }));
    }
    const Id<AgendaItem> last = e.at(e.lea).items.back().id;
    const Id<AgendaItem> first = e.at(e.lea).items.front().id;
    REQUIRE(moveAgendaItem(*e.lea, last, 0).ok());
    CHECK(e.at(e.lea).items[0].id == last);
    CHECK(e.at(e.lea).items[1].id == first);
}
