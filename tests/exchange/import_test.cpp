#include "exchange/import_links.h"
#include "exchange/import_minutes.h"

#include "catch.h"
#include "workspace/profiles.h"

#include <QFile>
#include <QFileInfo>

using namespace cercle;

namespace
{

struct Folder {
    QTemporaryDir directory;

    QString add(const char *name, const QByteArray &bytes)
    {
        QFile file(directory.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QString path() const { return directory.path(); }
};

const char *const first = "\xEF\xBB\xBF# Call one\r\n\r\n**Moderator:** @lea (Lea Martin)\r\n**Notetaker:** "
                          "@tom\r\n**Attendees**\r\n- @lea\r\n- @Tom\r\n- Wei\r\n\r\n"
                          "## Agenda\r\n- Budget (@lea, 5 min)\r\n- Room\r\n\r\n## Notes\r\n- TODO: @tom "
                          "calls by 2026-03-09\r\n- Decision: yes\r\n";
const char *const second = "# Call two\n\n**Moderator:** @TOM\n**Attendees**\n- @tom (Tom Duval)\n- @ana\n- "
                           "and more\n\n## Agenda\n- Books\n";

Id<Group> newGroup(Profile &profile)
{
    GroupDraft draft;
    draft.title = QStringLiteral("Calls");
    draft.zone = QStringLiteral("Europe/Paris");
    return *profile->createGroup(draft);
}

ImportReport imported(Profile &profile, const Id<Group> &group, const QString &path, bool dryRun = false)
{
    const auto report = importMinutes(*profile, group, path, dryRun);
    if (!report)
        FAIL(report.error().text.toStdString());
    return *report;
}

// Every row of a group as text, to compare two laptops.
QStringList everything(Workspace &workspace, const Id<Group> &group)
{
    QStringList out;
    for (size_t entity = 0; entity < allEntities().size(); ++entity) {
        Filter filter;
        filter.removed = true;
        for (const auto &[id, row] : workspace.rows(static_cast<int>(entity), filter.in(group))) {
            QStringList fields{QString::fromLatin1(allEntities()[entity]->name), id.toString()};
            for (const Value &value : row)
                fields << valueToText(value);
            out << fields.join(u'|');
        }
    }
    return out;
}

template <class T> size_t countOf(Workspace &workspace, const Id<Group> &group)
{
    return workspace.list<T>(Filter().in(group)).size();
}

} // namespace

TEST_CASE("minutes become sessions with people, roles, agenda, actions and decisions")
{
    Profile profile(1, QStringLiteral("Noor"));
    const Id<Group> group = newGroup(profile);
    Folder folder;
    folder.add("2026-03-02--call.md", first);
    folder.add("2026-03-09--call.md", second);
    folder.add("README.md", "# About\n");
    const ImportReport report = imported(profile, group, folder.path());
    CHECK(report.files == 2);
    CHECK(report.counts.at("session") == ImportCount{2, 0, 0});
    CHECK(report.counts.at("member") == ImportCount{4, 0, 0});
    CHECK(report.counts.at("role").added == 2);
    CHECK(report.counts.at("role_turn").added == 3);
    CHECK(report.counts.at("attendance").added == 5);
    CHECK(report.counts.at("agenda_item").added == 3);
    CHECK(report.counts.at("action_item").added == 1);
    CHECK(report.counts.at("decision").added == 1);
    QStringList rejects;
    for (const NotTaken &one : report.notTaken)
        rejects << QStringLiteral("%1:%2").arg(one.file).arg(one.line);
    CHECK(rejects == QStringList({QStringLiteral("README.md:0"), QStringLiteral("2026-03-09--call.md:7")}));

    for (const Session &session : profile->list<Session>(Filter().in(group))) {
        const bool isFirst = session.title == QStringLiteral("Call one");
        CHECK(session.notes.toUtf8() == QByteArray(isFirst ? first : second));
        CHECK(session.date.iso == (isFirst ? QStringLiteral("2026-03-02") : QStringLiteral("2026-03-09")));
        CHECK(session.source == session.date.iso + QStringLiteral("--call.md"));
    }
    QStringList members;
    for (const Member &member : profile->list<Member>(Filter().in(group)))
        members << member.name + member.handle;
    members.sort();
    CHECK(
        members
        == QStringList({QStringLiteral("Lea Martin@lea"), QStringLiteral("Noor"),
                        QStringLiteral("Tom Duval@tom"), QStringLiteral("Wei"), QStringLiteral("ana@ana")}));
    const auto actions = profile->list<ActionItem>(Filter().in(group));
    REQUIRE(actions.size() == 1);
    CHECK(actions[0].due.iso == QStringLiteral("2026-03-09"));
    CHECK(profile->get(actions[0].owner)->handle == QStringLiteral("@tom"));
    for (const AgendaItem &item : profile->list<AgendaItem>(Filter().in(group))) {
        CHECK(item.done);
        if (item.minutes == 5)
            CHECK(profile->get(item.presenter)->handle == QStringLiteral("@lea"));
    }
    CHECK(profile->check()->problems.isEmpty());
}

TEST_CASE("importing again adds nothing, not one entry")
{
    Profile profile(2, QStringLiteral("Noor"));
    const Id<Group> group = newGroup(profile);
    Folder folder;
    folder.add("2026-03-02--call.md", first);
    imported(profile, group, folder.path());
    const auto before = profile->sum(group);
    const ImportReport again = imported(profile, group, folder.path());
    CHECK(again.nothingNew());
    CHECK(again.counts.at("session") == ImportCount{0, 1, 0});
    CHECK(profile->sum(group) == before);
    folder.add("2026-03-09--call.md", second);
    const ImportReport more = imported(profile, group, folder.path());
    CHECK(more.counts.at("session") == ImportCount{1, 1, 0});
}

TEST_CASE("a dry run says the same and writes nothing")
{
    Profile profile(3, QStringLiteral("Noor"));
    const Id<Group> group = newGroup(profile);
    Folder folder;
    folder.add("2026-03-02--call.md", first);
    const auto before = profile->sum(group);
    const ImportReport dry = imported(profile, group, folder.path(), true);
    CHECK(profile->sum(group) == before);
    CHECK(dry.dryRun);
    const ImportReport real = imported(profile, group, folder.path());
    CHECK(dry.counts == real.counts);
    CHECK(dry.notTaken == real.notTaken);
}

TEST_CASE("an import is one step to undo, and may be done again")
{
    Profile profile(4, QStringLiteral("Noor"));
    const Id<Group> group = newGroup(profile);
    Folder folder;
    folder.add("2026-03-02--call.md", first);
    folder.add("2026-03-09--call.md", second);
    imported(profile, group, folder.path());
    REQUIRE(profile->undo().ok());
    CHECK(countOf<Session>(*profile, group) == 0);
    CHECK(countOf<Member>(*profile, group) == 1);
    CHECK(countOf<AgendaItem>(*profile, group) == 0);
    const ImportReport again = imported(profile, group, folder.path());
    CHECK(again.counts.at("session").added == 2);
    CHECK(countOf<Session>(*profile, group) == 2);
    CHECK(countOf<AgendaItem>(*profile, group) == 3);
    CHECK(countOf<Attendance>(*profile, group) == 5);
    for (const Session &session : profile->list<Session>(Filter().in(group)))
        CHECK(session.notes.toUtf8()
              == QByteArray(session.title == QStringLiteral("Call one") ? first : second));
}

TEST_CASE("what members changed or removed since stays")
{
    Profile profile(5, QStringLiteral("Noor"));
    const Id<Group> group = newGroup(profile);
    Folder folder;
    folder.add("2026-03-02--call.md", first);
    imported(profile, group, folder.path());
    const auto agenda = profile->list<AgendaItem>(Filter().in(group));
    const auto session = profile->list<Session>(Filter().in(group)).front();
    REQUIRE(profile
                ->transact(group, QStringLiteral("Edit"),
                           [&](Transaction &t) {
                               t.remove(agenda.front().id);
                               Session edited = session;
                               edited.notes += QStringLiteral("added\n");
                               t.put(edited);
                               return done();
                           })
                .ok());
    const ImportReport again = imported(profile, group, folder.path());
    CHECK(again.nothingNew());
    CHECK(countOf<AgendaItem>(*profile, group) == agenda.size() - 1);
    CHECK(profile->get(session.id)->notes.endsWith(QStringLiteral("added\n")));
    REQUIRE(again.notTaken.size() == 1);
    CHECK(again.notTaken[0].reason.contains(QStringLiteral("other notes")));
}

TEST_CASE("two laptops that import the same and other files show one group after they meet")
{
    Profile a(6, QStringLiteral("Noor")), b(7, QStringLiteral("Iris"));
    const Id<Group> group = newGroup(a);
    join(a, b, group);
    Folder both, onlyB;
    const QByteArray longNotes =
        QByteArray("\n## Notes\n")
        + QByteArray("A sentence that goes on for a while, déjà vu.\n").repeated(900);
    both.add("2026-03-02--call.md", first + longNotes);
    onlyB.add("2026-03-02--call.md", first + longNotes);
    onlyB.add("2026-03-09--call.md", second);
    imported(a, group, both.path());
    imported(b, group, onlyB.path());
    syncBoth(*a, *b, group);
    CHECK(everything(*a, group) == everything(*b, group));
    CHECK(countOf<Session>(*a, group) == 2);
    CHECK(countOf<Member>(*a, group) == 6); // Noor, Iris, Lea, Tom, Wei, Ana
    CHECK(countOf<Role>(*a, group) == 2);
    CHECK(countOf<Attendance>(*a, group) == 5);
    CHECK(countOf<AgendaItem>(*a, group) == 3);
    for (const Session &session : a->list<Session>(Filter().in(group)))
        CHECK(session.notes.toUtf8()
              == (session.title == QStringLiteral("Call one") ? first + longNotes : QByteArray(second)));
    CHECK(imported(a, group, onlyB.path()).nothingNew());
}

TEST_CASE("a member with the program is the person whom the minutes name")
{
    Profile profile(8, QStringLiteral("Lea Martin"));
    const Id<Group> group = newGroup(profile);
    Folder folder;
    folder.add("2026-03-02--call.md", first);
    imported(profile, group, folder.path());
    CHECK(countOf<Member>(*profile, group) == 3); // Lea herself, Tom, Wei
    const auto mine = profile->list<Attendance>(Filter().in(group).with("member", profile->self(group)));
    CHECK(mine.size() == 1);
}

TEST_CASE("one bad file refuses the whole import and all bad files are named")
{
    Profile profile(9, QStringLiteral("Noor"));
    const Id<Group> group = newGroup(profile);
    const auto before = profile->sum(group);
    Folder folder;
    folder.add("2026-03-02--good.md", first);
    folder.add("2026-03-09--latin.md", "caf\xE9\n");
    folder.add("2026-03-16--nul.md", QByteArray("a\0b", 3));
    folder.add("2026-03-23--empty.md", "");
    folder.add("2026-03-30--large.md", QByteArray(largestImportFile + 1, 'a'));
    const auto report = importMinutes(*profile, group, folder.path(), false);
    REQUIRE_FALSE(report.ok());
    for (const char *name : {"latin.md", "nul.md", "empty.md", "large.md", "iconv", "NUL", "4 MiB"}) {
        INFO(name);
        CHECK(report.error().text.contains(QString::fromLatin1(name)));
    }
    CHECK_FALSE(report.error().text.contains(QStringLiteral("good.md")));
    CHECK_FALSE(report.error().text.contains(u'\n'));
    CHECK(profile->sum(group) == before);
    CHECK(importMinutes(*profile, group, folder.path() + QStringLiteral("/none"), false).error().kind
          == Error::Kind::NotFound);
    CHECK_FALSE(importMinutes(*profile, group, folder.add("notes.md", "x"), false).ok());
    CHECK_FALSE(importMinutes(*profile, Id<Group>{}, folder.add("2026-01-01.md", "x"), false).ok());
}

TEST_CASE("links become resources, one per address, with the tags of all lists")
{
    Profile profile(10, QStringLiteral("Noor"));
    const Id<Group> group = newGroup(profile);
    Folder folder;
    folder.add(
        "books-fr.md",
        "### Python\n* [Un livre](https://x.org/a) - Léa\n* [Autre](https://x.org/b)\n* [nul](other.md)\n");
    folder.add("courses-fr.md", "### Débuter\n* [Un livre, encore](https://x.org/a/#top)\n");
    const auto dry = importLinks(*profile, group, folder.path(), true);
    REQUIRE(dry.ok());
    CHECK(countOf<Resource>(*profile, group) == 0);
    const auto report = importLinks(*profile, group, folder.path(), false);
    REQUIRE(report.ok());
    CHECK(report->counts == dry->counts);
    CHECK(report->counts.at("resource") == ImportCount{2, 0, 0});
    REQUIRE(report->notTaken.size() == 1);
    CHECK(report->notTaken[0].line == 4);
    const auto all = profile->list<Resource>(Filter().in(group));
    REQUIRE(all.size() == 2);
    const Resource &book = all[0].url.path() == QStringLiteral("/a") ? all[0] : all[1];
    CHECK(book.title == QStringLiteral("Un livre"));
    CHECK(book.comment == QStringLiteral("Léa"));
    CHECK(book.language == QStringLiteral("fr"));
    QStringList tags = book.tags;
    tags.sort();
    CHECK(tags == QStringList({QStringLiteral("Débuter"), QStringLiteral("Python")}));
    const auto sum = profile->sum(group);
    CHECK(importLinks(*profile, group, folder.path(), false)->nothingNew());
    CHECK(profile->sum(group) == sum);
    Folder later;
    later.add("more.md", "## Livres\n- [x](https://x.org/b)\n");
    CHECK(importLinks(*profile, group, later.path(), false)->counts.at("resource") == ImportCount{0, 0, 1});
    CHECK(importLinks(*profile, group, later.path(), false)->nothingNew());
}

TEST_CASE("two laptops that import the same links show each once")
{
    Profile a(11, QStringLiteral("Noor")), b(12, QStringLiteral("Iris"));
    const Id<Group> group = newGroup(a);
    join(a, b, group);
    Folder one, two;
    one.add("books.md", "## A\n* [first](https://x.org/a)\n");
    two.add("books.md",
            "## A\n* [first](https://x.org/a)\n## B\n* [again](https://x.org/a/)\n* [b](https://x.org/b)\n");
    REQUIRE(importLinks(*a, group, one.path(), false).ok());
    REQUIRE(importLinks(*b, group, two.path(), false).ok());
    syncBoth(*a, *b, group);
    CHECK(everything(*a, group) == everything(*b, group));
    CHECK(countOf<Resource>(*a, group) == 2);
    CHECK(a->conflicts(group).empty());
}

TEST_CASE("lists that cannot be imported are refused")
{
    Profile profile(13, QStringLiteral("Noor"));
    const Id<Group> group = newGroup(profile);
    Folder folder;
    CHECK(importLinks(*profile, group, folder.add("none.md", "just text\n"), false).error().kind
          == Error::Kind::Invalid);
    folder.add("latin.md", "* [caf\xE9](https://x.org)\n");
    folder.add("good.md", "* [a](https://x.org/a)\n");
    const auto report = importLinks(*profile, group, folder.path(), false);
    REQUIRE_FALSE(report.ok());
    CHECK(report.error().text.contains(QStringLiteral("latin.md")));
    CHECK(countOf<Resource>(*profile, group) == 0);
}

TEST_CASE("real minutes import whole, and only once")
{
    const QString path = QStringLiteral(CERCLE_SOURCE_DIR "/../shared/data/minutes");
    if (!QFileInfo::exists(path)) {
        WARN("skipped: no data in " << path.toStdString());
        return;
    }
    Profile profile(14, QStringLiteral("Noor"));
    const Id<Group> group = newGroup(profile);
    const ImportReport report = imported(profile, group, path);
    CHECK(report.counts.at("session").added == 128);
    for (const Session &session : profile->list<Session>(Filter().in(group)))
        CHECK(session.notes.toUtf8() == *readImportFile(path + u'/' + session.source));
    CHECK(imported(profile, group, path).nothingNew());
    const auto links = importLinks(*profile, group, path + QStringLiteral("/../links"), false);
    REQUIRE(links.ok());
    CHECK(links->counts.at("resource").added > 1700);
}
