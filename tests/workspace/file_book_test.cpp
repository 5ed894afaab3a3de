#include "catch.h"

#include "profiles.h"

#include "workspace/file_book.h"

using namespace cercle;

namespace
{

Id<Group> makeGroup(Profile &profile)
{
    GroupDraft draft;
    draft.title = QStringLiteral("Graphs");
    draft.zone = QStringLiteral("Europe/Paris");
    const auto made = profile->createGroup(draft);
    REQUIRE(made.ok());
    return *made;
}

template <class Edit> void write(Profile &profile, const Id<Group> &group, Edit edit)
{
    const auto written = profile->transact(group, QStringLiteral("Write"), [&](Transaction &t) {
        edit(t);
        return done();
    });
    REQUIRE(written.ok());
}

} // namespace

TEST_CASE("The files of a group are those that its rows and notes name", "[file_book]")
{
    Profile lea(1, QStringLiteral("Léa"));
    const Id<Group> group = makeGroup(lea);
    FileBook &files = lea->files();
    REQUIRE(files.uses(group).empty());
    REQUIRE(files.sum(group) == 0);
    const FileRef ref = files.keep("%PDF-1.4 words", QStringLiteral("Chapter.pdf")).value();
    REQUIRE(ref.facts()->type == QStringLiteral("application/pdf"));
    const Hash pdf = Hash::fromBytes(ref.facts()->sha256);
    REQUIRE_FALSE(files.refers(group, pdf)); // kept, and nobody names it yet

    Resource resource;
    resource.title = QStringLiteral("Chapter");
    resource.file = ref;
    write(lea, group, [&](Transaction &t) { resource.id = t.create(resource); });
    REQUIRE(files.refers(group, pdf));
    REQUIRE(files.sum(group) == pdf.head());
    REQUIRE(files.lacking(group).empty());

    const Hash picture = sha256({"picture"});
    Session session;
    session.title = QStringLiteral("First");
    session.notes = QStringLiteral("See ![x](%1).").arg(fileLink(picture.toBytes(), QStringLiteral("x.png")));
    write(lea, group, [&](Transaction &t) { session.id = t.create(session); });
    REQUIRE(files.sum(group) == pdf.head() + picture.head());
    REQUIRE(files.lacking(group).size() == 1);
    REQUIRE(files.lacking(group)[0].file == picture);
    REQUIRE(files.lacking(group)[0].size == -1);
    REQUIRE(files.rowsOf(picture)
            == std::vector<std::pair<int, Uid>>{{entityIndexOf<Session>(), session.id.uid}});

    // Removed: not fetched any more, still given to whoever asks, as an undo may bring it back.
    write(lea, group, [&](Transaction &t) { t.remove(session.id); });
    REQUIRE(files.lacking(group).empty());
    REQUIRE(files.refers(group, picture));
    REQUIRE(files.sum(group) == pdf.head());
    REQUIRE(lea->undo().ok());
    REQUIRE(files.lacking(group).size() == 1);

    // The same after a restart.
    lea.reopen();
    REQUIRE(lea->files().sum(group) == pdf.head() + picture.head());
    REQUIRE(lea->files().lacking(group).size() == 1);
    REQUIRE(lea->files().has(pdf.toBytes()));
    REQUIRE(lea->rebuild().ok());
    REQUIRE(lea->files().sum(group) == pdf.head() + picture.head());
}

TEST_CASE("A check names files that are missing or damaged", "[file_book]")
{
    Profile lea(2, QStringLiteral("Léa"));
    const Id<Group> group = makeGroup(lea);
    Resource resource;
    resource.title = QStringLiteral("Chapter");
    resource.file = lea->files().keep("some bytes", QStringLiteral("Chapter.txt")).value();
    write(lea, group, [&](Transaction &t) { resource.id = t.create(resource); });
    REQUIRE(lea->check()->fileProblems.isEmpty());
    const Hash file = Hash::fromBytes(resource.file.facts()->sha256);
    const QString path = lea->files().store().path(file);
    QFile stored(path);
    REQUIRE(stored.open(QIODevice::WriteOnly));
    REQUIRE(stored.write("some bits!") == 10);
    stored.close();
    auto report = lea->check();
    REQUIRE(report->fileProblems.size() == 1);
    REQUIRE(report->fileProblems[0].contains(QStringLiteral("Chapter.txt")));
    REQUIRE(report->fileProblems[0].contains(QStringLiteral("damaged")));
    REQUIRE(report->problems.isEmpty());
    REQUIRE(lea->files().away().isEmpty());
    REQUIRE(lea->files().lacking(group).size() == 1); // and is fetched again
    report = lea->check();
    REQUIRE(report->fileProblems.isEmpty());
    REQUIRE(lea->files().away().size() == 1);
    REQUIRE(lea->files().away()[0].contains(QStringLiteral("not here")));
}

TEST_CASE("A reference of a later form stays as it was written", "[file_book]")
{
    Profile lea(3, QStringLiteral("Léa"));
    const Id<Group> group = makeGroup(lea);
    Resource resource;
    resource.title = QStringLiteral("Chapter");
    resource.file.text = QStringLiteral("v2 something");
    write(lea, group, [&](Transaction &t) { resource.id = t.create(resource); });
    REQUIRE(lea->files().uses(group).empty());
    write(lea, group, [&](Transaction &t) {
        auto now = *t.get(resource.id);
        now.title = QStringLiteral("Chapter 1");
        t.put(now);
    });
    REQUIRE(lea->get(resource.id)->file.text == QStringLiteral("v2 something"));
}
