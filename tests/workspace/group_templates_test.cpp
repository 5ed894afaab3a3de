#include "workspace/group_templates.h"

#include "profiles.h"

#include "catch.h"

#include <QDate>
#include <QSet>

using namespace cercle;

namespace
{
const Day today{QStringLiteral("2026-11-24")};
}

TEST_CASE("each template fits its sessions")
{
    QSet<QByteArray> keys;
    for (const GroupTemplate &one : groupTemplates()) {
        INFO(one.key);
        keys.insert(one.key);
        CHECK(groupTemplate(QString::fromLatin1(one.key)) == &one);
        for (const auto &agenda : {one.first, one.next}) {
            int minutes = 0;
            for (const GroupTemplate::Point &point : agenda)
                minutes += point.minutes;
            CHECK(minutes == one.minutes);
        }
        CHECK(QByteArray(one.nextTitle).contains("%1"));
        CHECK(one.roles.size() >= 3);
    }
    CHECK(keys.size() == 4);
    CHECK(groupTemplate(u"dreamers") == nullptr);
}

TEST_CASE("a group begins with weekly sessions, agendas and roles, in one step that can be undone")
{
    for (const GroupTemplate &one : groupTemplates()) {
        INFO(one.key);
        Profile lea(1, u"Léa"_qs);
        GroupDraft draft;
        draft.title = u"Graphs"_qs;
        draft.language = u"en"_qs;
        const auto group = lea->createGroup(draft);
        REQUIRE(group.ok());
        const GroupRhythm rhythm = proposedRhythm(one, today);
        CHECK(rhythm.first.iso == u"2026-12-01"_qs);
        REQUIRE(startFromTemplate(*lea, *group, one, rhythm).ok());
        auto sessions = lea->list<Session>(Filter().in(*group));
        REQUIRE(sessions.size() == static_cast<size_t>(one.sessions));
        std::sort(sessions.begin(), sessions.end(),
                  [](const Session &a, const Session &b) { return a.date.iso < b.date.iso; });
        for (size_t i = 0; i < sessions.size(); ++i) {
            CHECK(sessions[i].date.iso
                  == QDate(2026, 12, 1).addDays(7 * static_cast<int>(i)).toString(Qt::ISODate));
            CHECK(sessions[i].time.hhmm == QLatin1String(one.time));
            CHECK(sessions[i].minutes == one.minutes);
            const auto agenda = lea->list<AgendaItem>(Filter().with("session", sessions[i].id));
            CHECK(agenda.size() == (i == 0 ? one.first.size() : one.next.size()));
        }
        CHECK(sessions[1].title.endsWith(u'2'));
        CHECK(lea->list<Role>(Filter().in(*group)).size() == one.roles.size());
        REQUIRE(lea->undo().ok());
        CHECK(lea->list<Session>(Filter().in(*group)).empty());
        CHECK(lea->list<Role>(Filter().in(*group)).empty());
    }
}

TEST_CASE("a rhythm that makes no sense is refused and writes nothing")
{
    Profile lea(1, u"Léa"_qs);
    const auto group = lea->createGroup({u"Graphs"_qs, {}});
    REQUIRE(group.ok());
    const GroupTemplate &model = groupTemplates()[0];
    const GroupRhythm good = proposedRhythm(model, today);
    const auto refused = [&](auto change) {
        GroupRhythm rhythm = good;
        change(rhythm);
        return !startFromTemplate(*lea, *group, model, rhythm).ok();
    };
    CHECK(refused([](GroupRhythm &r) { r.first.iso = u"tomorrow"_qs; }));
    CHECK(refused([](GroupRhythm &r) { r.time.hhmm = u"25:00"_qs; }));
    CHECK(refused([](GroupRhythm &r) { r.minutes = 0; }));
    CHECK(refused([](GroupRhythm &r) { r.sessions = 0; }));
    CHECK(refused([](GroupRhythm &r) { r.sessions = 53; }));
    CHECK(lea->list<Session>(Filter().in(*group)).empty());
    CHECK(lea->list<Role>(Filter().in(*group)).empty());
}
