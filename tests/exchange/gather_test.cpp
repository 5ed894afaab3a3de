#include "exchange/exports.h"
#include "exchange/gather.h"

#include "catch.h"
#include "workspace/profiles.h"

using namespace cercle;

TEST_CASE("a session is gathered with its people, roles, points, decisions, actions and resources")
{
    Profile profile(21, QStringLiteral("Noor"));
    GroupDraft draft;
    draft.title = QStringLiteral("Python à plusieurs");
    draft.goal = QStringLiteral("Un outil par mois");
    draft.zone = QStringLiteral("Europe/Paris");
    draft.language = QStringLiteral("fr");
    const Id<Group> group = *profile->createGroup(draft);
    Id<Session> id;
    REQUIRE(profile
                ->transact(group, QStringLiteral("Make"),
                           [&](Transaction &t) {
                               Session session;
                               session.title = QStringLiteral("Décorateurs");
                               session.date = {QStringLiteral("2026-11-24")};
                               session.time = {QStringLiteral("18:30")};
                               session.notes = QStringLiteral("# N\r\n");
                               id = t.create(session);
                               Member lea, left;
                               lea.name = QStringLiteral("Léa");
                               left.handle = QStringLiteral("@tom");
                               const Id<Member> leaId = t.create(lea), leftId = t.create(left);
                               t.remove(leftId);
                               const auto attend = [&](const Id<Member> &member, const char *state) {
                                   Attendance one;
                                   one.session = id;
                                   one.member = member;
                                   one.state = QString::fromLatin1(state);
                                   t.create(one);
                               };
                               attend(profile->self(group), "present");
                               attend(leaId, "present");
                               attend(leftId, "excused");
                               for (const auto &[title, position] :
                                    {std::pair{"Scribe", 2}, std::pair{"Lead", 1}, std::pair{"Other", 0}}) {
                                   Role role;
                                   role.title = QString::fromLatin1(title);
                                   role.position = position;
                                   RoleTurn turn;
                                   turn.role = t.create(role);
                                   turn.session = id;
                                   turn.member = leaId;
                                   turn.state = position == 0 ? QStringLiteral("declined")
                                                              : QStringLiteral("accepted");
                                   t.create(turn);
                               }
                               for (int position : {2, 0, 1}) {
                                   AgendaItem item;
                                   item.session = id;
                                   item.position = position;
                                   item.title = QStringLiteral("Point %1").arg(position);
                                   item.presenter = leaId;
                                   const Id<AgendaItem> made = t.create(item);
                                   if (position == 1)
                                       t.remove(made);
                               }
                               Decision decision;
                               decision.session = id;
                               decision.text = QStringLiteral("Oui");
                               t.create(decision);
                               ActionItem action;
                               action.session = id;
                               action.text = QStringLiteral("Lire");
                               action.owner = leaId;
                               t.create(action);
                               Resource resource;
                               resource.session = id;
                               resource.title = QStringLiteral("PEP");
                               resource.url = QUrl(QStringLiteral("https://x.org/"));
                               t.create(resource);
                               return done();
                           })
                .ok());
    const auto document = gatherSession(*profile, id);
    REQUIRE(document.ok());
    CHECK(document->groupTitle == QStringLiteral("Python à plusieurs"));
    CHECK(document->goal == QStringLiteral("Un outil par mois"));
    CHECK(document->zone == QStringLiteral("Europe/Paris"));
    CHECK(document->french());
    CHECK(document->present == QStringList({QStringLiteral("Léa"), QStringLiteral("Noor")}));
    CHECK(document->excused == QStringList(QStringLiteral("@tom")));
    REQUIRE(document->roles.size() == 2);
    CHECK(document->roles[0].role == QStringLiteral("Lead"));
    CHECK(document->roles[1].person == QStringLiteral("Léa"));
    REQUIRE(document->agenda.size() == 2);
    CHECK(document->agenda[1].text == QStringLiteral("Point 2"));
    CHECK(document->agenda[1].presenter == QStringLiteral("Léa"));
    CHECK(document->decisions == QStringList(QStringLiteral("Oui")));
    REQUIRE(document->actions.size() == 1);
    CHECK(document->actions[0].owner == QStringLiteral("Léa"));
    REQUIRE(document->resources.size() == 1);
    CHECK(document->stampMs == profile.clock.nowMs());
    CHECK(exportMarkdown(*document).endsWith("\n---\n\n# N\r\n"));

    const int before = document->sequence;
    REQUIRE(editSession(*profile, group, id, [](Session &session) {
                session.time = {QStringLiteral("19:00")};
            }).ok());
    CHECK(gatherSession(*profile, id)->sequence > before);
    CHECK(exportIcs(*gatherSession(*profile, id))->contains("T190000"));
    const auto again = gatherSession(*profile, id);

    // What does not concern the session in a calendar leaves its number and its date of change as they are.
    const Id<Session> other = addSession(*profile, group, QStringLiteral("Another"));
    profile.clock.advance(60'000);
    REQUIRE(editSession(*profile, group, other, [](Session &session) { session.minutes = 30; }).ok());
    CHECK(gatherSession(*profile, id)->sequence == again->sequence);
    CHECK(gatherSession(*profile, id)->stampMs == again->stampMs);
    REQUIRE(editSession(*profile, group, id, [](Session &session) { session.notes += u'x'; }).ok());
    CHECK(gatherSession(*profile, id)->sequence == again->sequence);
    CHECK(gatherSession(*profile, id)->stampMs > again->stampMs);
    REQUIRE(profile
                ->transact(group, QStringLiteral("Agenda"),
                           [&](Transaction &t) {
                               for (const AgendaItem &item : profile->list<AgendaItem>())
                                   t.remove(item.id);
                               return done();
                           })
                .ok());
    CHECK(gatherSession(*profile, id)->sequence > again->sequence);
    CHECK(gatherSession(*profile, Id<Session>{}).error().kind == Error::Kind::NotFound);
}

TEST_CASE("a group's sessions are gathered by day and time")
{
    Profile profile(22, QStringLiteral("Noor"));
    GroupDraft draft;
    draft.title = QStringLiteral("G");
    draft.zone = QStringLiteral("Europe/Paris");
    const Id<Group> group = *profile->createGroup(draft);
    const std::pair<const char *, const char *> when[] = {
        {"2026-03-02", "18:30"}, {"2026-03-01", "20:00"}, {"2026-03-02", "09:00"}};
    for (const auto &[day, time] : when) {
        const Id<Session> id =
            addSession(*profile, group, QString::fromLatin1(day) + QString::fromLatin1(time));
        REQUIRE(editSession(*profile, group, id, [day = day, time = time](Session &session) {
                    session.date = {QString::fromLatin1(day)};
                    session.time = {QString::fromLatin1(time)};
                }).ok());
    }
    const auto all = gatherSessions(*profile, group);
    REQUIRE(all.size() == 3);
    CHECK(all[0].title == QStringLiteral("2026-03-0120:00"));
    CHECK(all[2].title == QStringLiteral("2026-03-0218:30"));
    CHECK(exportCalendar(QStringLiteral("G"), all)->count("BEGIN:VEVENT") == 3);
}

TEST_CASE("the roles that Cercle knows are said in the document's language, renamed ones are left alone")
{
    Profile profile(23, QStringLiteral("Noor"));
    GroupDraft draft;
    draft.title = QStringLiteral("G");
    draft.language = QStringLiteral("fr");
    const Id<Group> group = *profile->createGroup(draft);
    const Id<Session> id = addSession(*profile, group, QStringLiteral("S"));
    const std::pair<const char *, QString> roles[] = {{"note_taker", QStringLiteral("Note taker")},
                                                      {"facilitator", QStringLiteral("Animation")},
                                                      {"time_keeper", QStringLiteral("Maître des horloges")},
                                                      {"cook", QStringLiteral("Cook")}};
    REQUIRE(profile
                ->transact(group, QStringLiteral("Roles"),
                           [&](Transaction &t) {
                               int position = 0;
                               for (const auto &[key, title] : roles) {
                                   Role role;
                                   role.key = QString::fromLatin1(key);
                                   role.title = title;
                                   role.position = position++;
                                   RoleTurn turn;
                                   turn.role = t.create(role);
                                   turn.session = id;
                                   turn.member = profile->self(group);
                                   turn.state = QStringLiteral("accepted");
                                   t.create(turn);
                               }
                               return done();
                           })
                .ok());
    const auto titles = [&](const QString &language) {
        QStringList out;
        const auto document = gatherSession(*profile, id, language);
        REQUIRE(document.ok());
        for (const auto &turn : document->roles)
            out << turn.role;
        return out;
    };
    CHECK(titles({})
          == QStringList({QStringLiteral("Scribe"), QStringLiteral("Animation"),
                          QStringLiteral("Maître des horloges"), QStringLiteral("Cook")}));
    CHECK(titles(QStringLiteral("en"))
          == QStringList({QStringLiteral("Note taker"), QStringLiteral("Facilitator"),
                          QStringLiteral("Maître des horloges"), QStringLiteral("Cook")}));
    CHECK(gatherSession(*profile, id, QStringLiteral("en"))->language == QStringLiteral("en"));
}
