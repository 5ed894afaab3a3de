#include "catch.h"

#include "profiles.h"

#include "workspace/file_book.h"
#include "workspace/spare_files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace cercle;

namespace
{

constexpr std::int64_t dayMs = 86'400'000;

// The disk dates what is kept, so that its clock and that of the profile have to agree.
struct Keeper : Profile {
    Id<Group> group;

    Keeper() : Profile(1, QStringLiteral("Léa"))
    {
        clock.set(QDateTime::currentMSecsSinceEpoch());
        GroupDraft draft;
        draft.title = QStringLiteral("Graphs");
        group = workspace->createGroup(draft).value();
    }
    void later(int days)
    {
        clock.advance(days * dayMs);
        reopen();
    }
    template <class Edit> void write(Edit edit)
    {
        REQUIRE(workspace
                    ->transact(group, QStringLiteral("Write"),
                               [&](Transaction &t) {
                                   edit(t);
                                   return done();
                               })
                    .ok());
    }
    FileRef keep(const QByteArray &bytes)
    {
        return workspace->files().keep(bytes, QString::fromLatin1(bytes) + QStringLiteral(".txt")).value();
    }
    Id<Resource> resource(const FileRef &file)
    {
        Resource one;
        one.title = QStringLiteral("Chapter");
        one.file = file;
        write([&](Transaction &t) { one.id = t.create(one); });
        return one.id;
    }
    void change(const Id<Resource> &id, const FileRef &file)
    {
        write([&](Transaction &t) {
            auto now = *t.get(id);
            now.file = file;
            t.put(now);
        });
    }
    QStringList spare(const QByteArrayList &drafts = {})
    {
        SpareFiles found(*workspace, drafts);
        while (!found.look(1000)) {
        }
        QStringList names;
        for (const SpareFiles::File &file : found.files())
            names << file.name;
        return names;
    }
    std::int64_t prune()
    {
        SpareFiles found(*workspace, {});
        while (!found.look(1000)) {
        }
        return found.remove().value();
    }
    bool has(const FileRef &file) { return workspace->files().has(file.facts()->sha256); }
};

} // namespace

TEST_CASE("an undo within 30 days finds its file, a later one asks for it again", "[spare_files]")
{
    Keeper lea;
    const FileRef file = lea.keep("old");
    const Id<Resource> id = lea.resource(file);
    lea.later(100);
    REQUIRE(lea.spare().isEmpty()); // it is in the library
    lea.write([&](Transaction &t) { t.remove(id); });
    lea.later(29);
    REQUIRE(lea.prune() == 0);
    REQUIRE(lea.has(file));
    REQUIRE(lea->undo().ok());
    REQUIRE(lea->files().lacking(lea.group).empty());
    REQUIRE(lea->redo().ok());
    lea.later(29);
    REQUIRE(lea.spare().isEmpty());
    lea.later(2);
    REQUIRE(lea.spare() == QStringList{QStringLiteral("old.txt")});
    REQUIRE(lea.has(file)); // looking changes nothing
    REQUIRE(lea.prune() == 3);
    REQUIRE_FALSE(lea.has(file));
    REQUIRE(lea.spare().isEmpty());
    REQUIRE(lea->undo().ok());
    REQUIRE(lea->files().lacking(lea.group).size() == 1);
    lea.reopen();
    REQUIRE_FALSE(lea.has(file));
    REQUIRE(lea->check()->fileProblems.isEmpty());
}

TEST_CASE("a file that another took the place of stays as long as its row is worked on", "[spare_files]")
{
    Keeper lea;
    const FileRef first = lea.keep("first"), second = lea.keep("second");
    const Id<Resource> id = lea.resource(first);
    lea.change(id, second);
    lea.later(20);
    lea.write([&](Transaction &t) {
        auto now = *t.get(id);
        now.title = QStringLiteral("Chapter 1");
        t.put(now);
    });
    lea.later(20);
    REQUIRE(lea.prune() == 0);
    REQUIRE(lea->undo().ok());
    REQUIRE(lea->undo().ok());
    REQUIRE(lea->get(id)->file == first);
    REQUIRE(lea.has(first));
    REQUIRE(lea->redo().ok());
    lea.later(31);
    REQUIRE(lea.prune() == 5);
    REQUIRE_FALSE(lea.has(first));
    REQUIRE(lea.has(second));
}

TEST_CASE("a picture that was taken out of a note goes after 30 days, and one that stands there never",
          "[spare_files]")
{
    Keeper lea;
    const FileRef picture = lea.keep("picture"), other = lea.keep("other");
    const auto link = [](const FileRef &file) {
        return QStringLiteral("![x](%1)\n").arg(fileLink(file.facts()->sha256, QStringLiteral("x.png")));
    };
    const Id<Session> id = addSession(*lea, lea.group, QStringLiteral("First"), link(picture) + link(other));
    REQUIRE(editSession(*lea, lea.group, id, [&](Session &s) { s.notes = link(other); }).ok());
    lea.later(29);
    REQUIRE(lea.spare().isEmpty());
    lea.later(2);
    REQUIRE(lea.prune() == 7);
    REQUIRE_FALSE(lea.has(picture));
    REQUIRE(lea.has(other));
}

TEST_CASE("what stands beside another value, what a draft names and what was just given stays",
          "[spare_files]")
{
    Keeper lea;
    Profile noor(2, QStringLiteral("Noor"));
    noor.clock.set(lea.clock.nowMs());
    join(lea, noor, lea.group);
    const FileRef old = lea.keep("base");
    const Id<Resource> id = lea.resource(old);
    syncBoth(*lea, *noor, lea.group);
    const FileRef mine = lea.keep("mine");
    lea.change(id, mine);
    const FileRef theirs = noor->files().keep("theirs", QStringLiteral("theirs.txt")).value();
    REQUIRE(noor->transact(lea.group, QStringLiteral("Write"),
                           [&](Transaction &t) {
                               auto now = *t.get(id);
                               now.file = theirs;
                               t.put(now);
                               return done();
                           })
                .ok());
    syncBoth(*lea, *noor, lea.group);
    REQUIRE(lea->conflicts(lea.group).size() == 1);
    const bool lost = !(lea->get(id)->file == mine);
    noor.clock.advance(60 * dayMs);
    noor.reopen();
    lea.later(60);
    REQUIRE(lea.has(mine)); // shown or beside
    SpareFiles found(*lea, {});
    while (!found.look(100'000)) {
    }
    for (const SpareFiles::File &file : found.files())
        REQUIRE(file.file == Hash::fromBytes(old.facts()->sha256));
    INFO(lost);
    REQUIRE(found.files().size() == 1);

    const FileRef typed = lea.keep("typed");
    REQUIRE(lea.spare().size() == 1); // given since the start
    lea.later(60);
    REQUIRE(lea.spare({typed.text.toUtf8()}).size() == 1);
    QDir(lea.path()).mkpath(QStringLiteral("drafts"));
    QFile draft(lea.path() + QStringLiteral("/drafts/review.json"));
    REQUIRE(draft.open(QIODevice::WriteOnly));
    draft.write("{\"verdict\":[\"cercle:" + typed.facts()->sha256.toHex() + "/typed.txt\"]}");
    draft.close();
    REQUIRE(lea.spare().size() == 1);
    REQUIRE(draft.remove());
    REQUIRE(lea.spare().size() == 2);
}

TEST_CASE("a piece of a file that is coming is not touched", "[spare_files]")
{
    Keeper lea;
    const QByteArray bytes(5000, 'x');
    const Hash file = sha256({bytes});
    REQUIRE(lea->files().store().begin(file, bytes.size()).ok());
    REQUIRE(lea->files().store().append(file, bytes.left(2000), bytes.size()).ok());
    lea.later(100);
    REQUIRE(lea.prune() == 0);
    REQUIRE(lea->files().store().received(file) == 2000);
}
