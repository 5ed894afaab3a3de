#include "exchange/minutes_parser.h"

#include "catch.h"

using namespace cercle;

namespace
{

Minutes parsed(const QByteArray &text, const char *file = "2026-03-02--weekly.md")
{
    const auto minutes = parseMinutes(QString::fromUtf8(file), text);
    REQUIRE(minutes.ok());
    CHECK(minutes->notes.toUtf8() == text);
    return *minutes;
}

QString shown(const Person &person)
{
    return person.handle + u'|' + person.name;
}

QString shown(const std::optional<Person> &person)
{
    return person ? shown(*person) : QStringLiteral("-");
}

QString shown(const std::vector<Person> &people)
{
    QStringList out;
    for (const Person &person : people)
        out << shown(person);
    return out.join(u' ');
}

QString agendaOf(const Minutes &minutes)
{
    QStringList out;
    for (const auto &item : minutes.agenda)
        out << item.text;
    return out.join(QStringLiteral(" / "));
}

} // namespace

TEST_CASE("people are read in the forms in which minutes name them")
{
    struct Case {
        const char *text, *people;
    };
    const Case cases[] = {
        {"@lea", "lea|"},
        {"_@lea_", "lea|"},
        {"*@lea*", "lea|"},
        {"**@lea**", "lea|"},
        {"<@lea>", "lea|"},
        {"Lea Martin (@lea)", "lea|Lea Martin"},
        {"@lea (Lea Martin, Lyon, France)", "lea|Lea Martin"},
        {"@lea (Lea)", "lea|Lea"},
        {"@lea - Lea Martin", "lea|Lea Martin"},
        {"Lea Martin - @lea", "lea|Lea Martin"},
        {"@lea Martin", "lea|lea Martin"},
        {"Lea Martin (leam)", "leam|Lea Martin"},
        {"Lea Martin", "|Lea Martin"},
        {"jean-rené", "|jean-rené"},
        {"Anna de la Cruz", "|Anna de la Cruz"},
        {"[Lea Martin](https://example.org/lea)", "|Lea Martin"},
        {"[@lea](https://example.org/lea)", "lea|"},
        {"@lea, @tom and @wei", "lea| tom| wei|"},
        {"@lea @tom", "lea| tom|"},
        {"@lea/@tom", "lea| tom|"},
        {"@lea / @tom", "lea| tom|"},
        {"Lea, Tom & Wei", "|Lea |Tom |Wei"},
        {"Léa et Tomás", "|Léa |Tomás"},
        {"~~@lea~~ @tom", "tom|"},
        {"~~@lea~~ => @tom", "tom|"},
        {"@lea -> @tom", "tom|"},
        {"@lea, @LEA, @lea", "lea|"},
        {"@lea: late", "lea|"},
        {"@lea _when not on a train_", "lea|"},
        {"@lea.martin", "lea.martin|"},
        {"lea@example.org", ""},
        {"@team/devs", ""},
        {"and more", ""},
        {"9 more folks", ""},
        {"Inline in agenda", ""},
        {"everyone", ""},
        {"TBD", ""},
        {"$NOTETAKER", ""},
        {"@your_name", ""},
        {"@AddYourNameHere", ""},
        {"attendee names…", ""},
        {"???", ""},
        {"", ""},
    };
    for (const Case &one : cases) {
        INFO(one.text);
        CHECK(shown(findPeople(QString::fromUtf8(one.text)).people) == QString::fromUtf8(one.people));
    }
}

TEST_CASE("the head of minutes is read in its many forms")
{
    struct Case {
        const char *name;
        QByteArray text;
        const char *moderator, *noteTaker, *attendees, *agenda;
    };
    const Case cases[] = {
        {"bold labels, list below",
         "# Call\n\n**Moderator:** Lea M  (@lea)\n\n**Notetaker:** @tom\n\n**Attendees** \n- @lea\n- "
         "@tom\n\n## Agenda\n1. One\n2. Two\n\n# Notes\n- x\n",
         "lea|Lea M", "tom|", "lea| tom|", "One / Two"},
        {"headings as labels",
         "## Call\n\n#### Lead: @lea\n#### Notetaker: @tom\n\n#### Participants\n\n - @lea\n - @tom\n\n## "
         "Agenda\n- One\n",
         "lea|", "tom|", "lea| tom|", "One"},
        {"list of labels, deep list",
         "# Call\n\n-   **Moderator:** @lea\n-   **Notetaker:** @tom\n-   **Video:** "
         "https://example.org/v\n-   **Attendees:**\n\n    -   _@lea_\n    -   _@tom_\n\n**Moderator "
         "checklist**\n\n-   Start recording\n\n**Agenda**\n\n-   One\n\n    -   detail\n",
         "lea|", "tom|", "lea| tom|", "One"},
        {"attendees at the margin",
         "# Call\n- **Moderator:** @lea\n- **Notetaker:** @tom\n- **Attendees:**\n- @lea\n- @wei\n## "
         "Agenda\n* One\n",
         "lea|", "tom|", "lea| wei|", "One"},
        {"attendees without marks",
         "# Call\n\nModerator: @lea\nNotetaker: @tom\nAttendees:\n@lea\n@tom\nWei Chen\n\nAgenda:\n- "
         "One\n\nNotes:\n- no\n",
         "lea|", "tom|", "lea| tom| |Wei Chen", "One"},
        {"on one line", "# Call\nModerator: Lea\nScribe: Tom\nAttendees: Lea, Tom, Wei\n## Agenda\n+ One\n",
         "|Lea", "|Tom", "|Lea |Tom |Wei", "One"},
        {"tabs and CRLF",
         "# Call\r\n-\t**Moderator:** @lea\r\n-\t**Notetaker:** "
         "@tom\r\n-\t**Attendees:**\r\n@lea\r\n@tom\r\n\r\n## Agenda\r\n-\tOne\r\n\t- detail\r\n",
         "lea|", "tom|", "lea| tom|", "One"},
        {"byte order mark",
         "\xEF\xBB\xBF# Call\n**Moderator:** @lea\n**Notetaker:** @tom\n**Attendees**\n- @lea\n", "lea|",
         "tom|", "lea|", ""},
        {"table",
         "# Call\n\n| Moderator | @lea |\n|---|---|\n| Note taker | Tom |\n| Attendees | @lea, @tom |\n\n## "
         "Agenda\n- One\n",
         "lea|", "|Tom", "lea| tom|", "One"},
        {"comments in the way",
         "# Call <!-- enter date here -->\n<!--\n**Moderator:** @nobody\n-->\n**Moderator:** "
         "@lea\n**Notetaker:** @tom <!-- thanks -->\n**Attendees**\n- @lea\n<!-- - @ghost -->\n## "
         "Agenda\n<!-- Add items -->\n- One\n",
         "lea|", "tom|", "lea|", "One"},
        {"placeholder first, names below it",
         "# Call\n* **Moderator:** @lea\n* **Notetaker:** $NOTETAKER\n* **Attendees:** (add yourself)\n* "
         "_attendee names…_\n    * @lea\n    * @tom @wei\n## Agenda\n* (<your_name>, )\n* One\n",
         "lea|", "-", "lea| tom| wei|", "One"},
        {"French",
         "# Séance du 2 mars\n\n**Animatrice :** Léa\n**Secrétaire :** Tomás\n**Présents :**\n- Léa\n- "
         "Tomás\n\n## Ordre du jour\n1. Tour de table\n\n## Notes de séance\n1. x\n",
         "|Léa", "|Tomás", "|Léa |Tomás", "Tour de table"},
        {"topic instead of an agenda",
         "# Call\n- **Moderator:** @lea\n- **Notetaker:** @tom\n- **Attendees:**\n  - "
         "@lea\n\n**Presentation: [Big talk](https://example.org)**\n\n**Notes**\n- x\n",
         "lea|", "tom|", "lea|", "Big talk"},
        {"agenda under the heading below",
         "# Call\n**Moderator:** @lea\n**Notetaker:** @tom\n**Attendees**\n- @lea\n\n## Agenda\n\n## Opening "
         "items\n- One\n\n## More\n- not\n",
         "lea|", "tom|", "lea|", "One"},
        {"agenda with headings of its own",
         "# Call\n**Moderator:** @lea\n**Notetaker:** @tom\n**Attendees**\n- @lea\n\n## Agenda\n- One\n\n### "
         "Demos\n- a demo\n\n## Notes\n- x\n",
         "lea|", "tom|", "lea|", "One / Demos"},
    };
    for (const Case &one : cases) {
        INFO(one.name);
        const Minutes minutes = parsed(one.text);
        CHECK(shown(minutes.moderator) == QString::fromUtf8(one.moderator));
        CHECK(shown(minutes.noteTaker) == QString::fromUtf8(one.noteTaker));
        CHECK(shown(minutes.attendees) == QString::fromUtf8(one.attendees));
        CHECK(agendaOf(minutes) == QString::fromUtf8(one.agenda));
    }
}

TEST_CASE("who will moderate next time is not who moderated")
{
    const Minutes minutes = parsed("# Call\n**Moderator:** @lea\n**Attendees**\n- @lea\n\n## Agenda\n- "
                                   "One\n\n## Notes\n\n### Next week\nModerator: @tom\nNotetaker: @wei\n");
    CHECK(shown(minutes.moderator) == QStringLiteral("lea|"));
    CHECK_FALSE(minutes.noteTaker);
}

TEST_CASE("the notes' own lists are neither people nor agenda")
{
    const Minutes minutes =
        parsed("# Call\n**Moderator:** @lea\n**Notetaker:** @tom\n**Attendees:**\n- @lea\n\n**Speaker:** Wei "
               "Chen\n\n- background\n- history\n- Tom said no\n");
    CHECK(shown(minutes.attendees) == QStringLiteral("lea|"));
    CHECK(minutes.agenda.empty());
    REQUIRE(minutes.notTaken.size() == 1);
    CHECK(minutes.notTaken[0].line == 7);
    CHECK(minutes.notTaken[0].reason.contains(QStringLiteral("Speaker")));
}

TEST_CASE("what looked like structure and was not taken is listed with line and reason")
{
    const Minutes minutes = parsed("# Call\n"
                                   "Recording: https://example.org/r\n"
                                   "**Moderator:** @lea / @tom\n"
                                   "**Notetaker:**\n"
                                   "**Attendees**\n"
                                   "- _attendee names..._\n"
                                   "- @lea\n"
                                   "- and more\n"
                                   "## Agenda\n"
                                   "- <Topic> (<your_name>, <time>)\n"
                                   "- One\n");
    std::vector<std::pair<int, QString>> found;
    for (const NotTaken &one : minutes.notTaken) {
        CHECK(one.file == QStringLiteral("2026-03-02--weekly.md"));
        CHECK_FALSE(one.reason.isEmpty());
        found.emplace_back(one.line, one.text);
    }
    const std::vector<std::pair<int, QString>> wanted{
        {2, QStringLiteral("Recording: https://example.org/r")},
        {3, QStringLiteral("**Moderator:** @lea / @tom")},
        {4, QStringLiteral("**Notetaker:**")},
        {6, QStringLiteral("- _attendee names..._")},
        {8, QStringLiteral("- and more")},
        {10, QStringLiteral("- <Topic> (<your_name>, <time>)")}};
    CHECK(found == wanted);
    CHECK(shown(minutes.moderator) == QStringLiteral("lea|"));
}

TEST_CASE("actions are taken where the text marks them, with owner, due day and state")
{
    const Minutes minutes = parsed("# Call\n**Moderator:** @lea\n\n## Notes\n"
                                   "- TODO: @tom open an issue (soon)\n"
                                   "- TODO @wei write it up by 2026-03-09\n"
                                   "TODO: check the room\n"
                                   "- Action: @lea calls\n"
                                   "- AI: @tom to ask\n"
                                   "- an idea (TODO @wei to post it)\n"
                                   "- [ ] @lea sends the list\n"
                                   "- [x] @tom paid\n"
                                   "- [ ] no owner, no action\n"
                                   "- TODO: @team/devs agree\n"
                                   "- TODO: @all read\n"
                                   "- the action was good, AI is a topic, ipfs.ai: no\n"
                                   "```\nTODO: in code\n```\n"
                                   "## Action items\n- [ ] book the room\n- buy tea\n  - green\n"
                                   "## Moderator checklist\n- [ ] Start recording\n");
    QStringList found;
    for (const MinutesAction &action : minutes.actions)
        found << QStringLiteral("%1<%2>%3%4")
                     .arg(action.text, action.owner ? action.owner->handle : QString(), action.due.iso,
                          action.done ? QStringLiteral("!") : QString());
    const QStringList wanted{QStringLiteral("@tom open an issue (soon)<tom>"),
                             QStringLiteral("@wei write it up by 2026-03-09<wei>2026-03-09"),
                             QStringLiteral("check the room<>"),
                             QStringLiteral("@lea calls<lea>"),
                             QStringLiteral("@tom to ask<tom>"),
                             QStringLiteral("@wei to post it<wei>"),
                             QStringLiteral("@lea sends the list<lea>"),
                             QStringLiteral("@tom paid<tom>!"),
                             QStringLiteral("@team/devs agree<>"),
                             QStringLiteral("@all read<>"),
                             QStringLiteral("book the room<>"),
                             QStringLiteral("buy tea<>")};
    CHECK(found == wanted);
}

TEST_CASE("decisions are taken where the text marks them")
{
    const Minutes minutes =
        parsed("# Call\n## Notes\n- Decision: meet **monthly**\n- Décision : relire à deux\n- the decision "
               "on PM is open\n## Decisions\n1. Keep notes\n2. Share them\n   - with all\n");
    CHECK(minutes.decisions
          == QStringList({QStringLiteral("meet monthly"), QStringLiteral("relire à deux"),
                          QStringLiteral("Keep notes"), QStringLiteral("Share them")}));
}

TEST_CASE("an agenda item says its minutes and, if known, its presenter")
{
    const Minutes minutes =
        parsed("# Call\n**Attendees**\n- @lea\n## Agenda\n- Budget (@lea, 15 min)\n- Guests (@stranger, "
               "5mins)\n- 3 minutes of silence\n- version 2.5 (@lea: @all)\n");
    REQUIRE(minutes.agenda.size() == 4);
    CHECK(minutes.agenda[0]
          == MinutesAgendaItem{QStringLiteral("Budget (@lea, 15 min)"), 15, QStringLiteral("lea")});
    CHECK(minutes.agenda[1] == MinutesAgendaItem{QStringLiteral("Guests (@stranger, 5mins)"), 5, QString()});
    CHECK(minutes.agenda[2].minutes == 3);
    CHECK(minutes.agenda[3]
          == MinutesAgendaItem{QStringLiteral("version 2.5 (@lea: @all)"), 0, QStringLiteral("lea")});
}

TEST_CASE("a person is the same whatever the case, and keeps the fuller name")
{
    const Minutes minutes = parsed("# Call\n**Moderator:** @Lea\n**Attendees**\n- @lea (Lea Martin)\n- "
                                   "@LEA\n- Lea Martin\n- Wei\n- wei\n\n## Notes\n- TODO: @tom x\n");
    CHECK(shown(minutes.attendees) == QStringLiteral("lea|Lea Martin |Wei"));
    CHECK(shown(minutes.people()) == QStringLiteral("lea|Lea Martin |Wei tom|"));
    CHECK(minutes.moderator->key() == minutes.attendees[0].key());
}

TEST_CASE("day and title come from the file's name and first heading")
{
    struct Case {
        const char *file, *text, *day, *title;
    };
    const Case cases[] = {
        {"2016-08-08--all-hands.md", "# All *Hands* [8](x)\n", "2016-08-08", "All Hands 8"},
        {"2017-12-4--x.md", "no heading\n", "2017-12-04", "x"},
        {"2017-10-6.md", "- a\n", "2017-10-06", "2017-10-6.md"},
        {"20171204 team_call.md", "a\n", "2017-12-04", "team call"},
        {"minutes-2020-02-30.md", "# A\n", "", "A"},
        {"weekly.md", "## Agenda\n- a\n", "", "weekly"},
        {"2020-01-01.md", "# Attendees\n- Lea\n# Real title?\n", "2020-01-01", "Real title?"}};
    for (const Case &one : cases) {
        INFO(one.file);
        const Minutes minutes = parsed(one.text, one.file);
        CHECK(minutes.date.iso == QString::fromUtf8(one.day));
        CHECK(minutes.title == QString::fromUtf8(one.title));
        CHECK((minutes.notTaken.empty() || minutes.notTaken[0].line > 0) == !minutes.date.iso.isEmpty());
    }
}

TEST_CASE("files that are no minutes are refused")
{
    CHECK(parseMinutes(QStringLiteral("a.md"), "").error().kind == Error::Kind::Invalid);
    CHECK(parseMinutes(QStringLiteral("a.md"), "\xEF\xBB\xBF \r\n\t\n")
              .error()
              .text.contains(QStringLiteral("a.md is empty")));
    CHECK(parseMinutes(QStringLiteral("a.md"), "caf\xE9").error().text.contains(QStringLiteral("iconv")));
    CHECK(parseMinutes(QStringLiteral("a.md"), QByteArrayView("a\0b", 3))
              .error()
              .text.contains(QStringLiteral("NUL")));
}

TEST_CASE("odd bytes stay as they are")
{
    parsed("\xEF\xBB\xBF# T\r\n\r\nmixed\nends\r\x0b\x0c\r\n  \t trailing  ");
    parsed("# \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80 e\xCC\x81 \xE2\x80\xAE"
           "abc\n");
    parsed("<!-- never closed\n# hidden\n**Moderator:** @lea\n");
    parsed("```\nnever closed\n**Moderator:** @lea\n");
    parsed(QByteArray("- ").repeated(3000) + "x\n");
    parsed(QByteArray("# a\n").repeated(5000));
}
