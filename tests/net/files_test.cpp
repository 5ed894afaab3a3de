#include "laptop.h"

#include "workspace/file_book.h"

#include <QRandomGenerator>

using namespace cercle;

namespace
{

QByteArray randomBytes(qsizetype count, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray out(count, Qt::Uninitialized);
    for (char &c : out)
        c = static_cast<char>(random.generate());
    return out;
}

FileRef share(Laptop &laptop, const Id<Group> &group, const QByteArray &bytes, const QString &name)
{
    Resource resource;
    resource.title = name;
    resource.file = laptop->files().keep(bytes, name).value();
    const auto written = laptop->transact(group, QStringLiteral("Add"), [&](Transaction &t) {
        t.create(resource);
        return done();
    });
    REQUIRE(written.ok());
    return resource.file;
}

QByteArray bytesOf(Laptop &laptop, const FileRef &file)
{
    return laptop->files().store().readAll(Hash::fromBytes(file.facts()->sha256)).valueOr({});
}

} // namespace

TEST_CASE("files travel both ways, and the sync ends when both hold them")
{
    Pair pair;
    const QByteArray large = randomBytes(3'000'000, 1), small = randomBytes(77, 2);
    const FileRef one = share(pair.lea, pair.group, large, u"large.bin"_qs);
    const FileRef two = share(pair.noor, pair.group, small, u"small.bin"_qs);
    const FileRef empty = share(pair.noor, pair.group, {}, u"empty.txt"_qs);
    const auto synced = syncWith(*pair.noor, {pair.group}, {pair.lea.address()}, 20);
    REQUIRE(synced.ok());
    REQUIRE(synced->files == 1);
    REQUIRE(synced->missingFiles.isEmpty());
    REQUIRE(bytesOf(pair.noor, one) == large);
    REQUIRE(bytesOf(pair.lea, two) == small);
    REQUIRE(pair.lea->files().has(empty.facts()->sha256));
    REQUIRE(pair.lea->check()->fileProblems.isEmpty());
    REQUIRE(pair.noor->check()->fileProblems.isEmpty());
    REQUIRE(syncWith(*pair.noor, {}, {}, 10)->files == 0);
}

TEST_CASE("a newcomer gets the files with the group")
{
    Pair pair;
    const QByteArray bytes = randomBytes(500'000, 3);
    const FileRef file = share(pair.lea, pair.group, bytes, u"a.bin"_qs);
    Laptop mia(u"Mia"_qs);
    REQUIRE(joinGroup(*mia, pair.lea.code(pair.group), {}).ok());
    REQUIRE(bytesOf(mia, file) == bytes);
}

TEST_CASE("a file goes on from laptop to laptop while the links are open")
{
    Pair pair;
    Laptop mia(u"Mia"_qs);
    REQUIRE(joinGroup(*mia, pair.lea.code(pair.group), {}).ok());
    Call call;
    call.address = pair.lea.address();
    call.pins = {pair.lea.pin()};
    pair.noor.node().call(call);
    mia.node().call(call);
    const QByteArray bytes = randomBytes(400'000, 4);
    const FileRef file = share(pair.noor, pair.group, bytes, u"a.bin"_qs);
    REQUIRE(until([&] { return mia->files().has(file.facts()->sha256); }));
    REQUIRE(bytesOf(mia, file) == bytes);
    const auto caughtUp = [&](Laptop &laptop) {
        const auto peers = laptop.node().peers();
        return std::any_of(peers.begin(), peers.end(),
                           [](const NodePeer &p) { return p.online && p.caughtUp; });
    };
    REQUIRE(until([&] { return caughtUp(pair.noor) && caughtUp(mia); }, 5000));
}

TEST_CASE("a connection that breaks in the middle of a file goes on from there")
{
    Pair pair;
    const QByteArray bytes = randomBytes(6'000'000, 5);
    const FileRef file = share(pair.lea, pair.group, bytes, u"a.bin"_qs);
    const Hash hash = Hash::fromBytes(file.facts()->sha256);
    Call call;
    call.address = pair.lea.address();
    call.pins = {pair.lea.pin()};
    std::int64_t before = 0;
    for (int i = 0; i < 20 && !pair.noor->files().store().has(hash); ++i) {
        QPointer<Link> link = pair.noor.node().call(call);
        REQUIRE(until([&] {
            return pair.noor->files().store().has(hash)
                   || pair.noor->files().store().received(hash) > before + 500'000;
        }));
        const std::int64_t now = pair.noor->files().store().received(hash);
        REQUIRE((pair.noor->files().store().has(hash) || now > before));
        before = now;
        if (link)
            link->abort({});
        REQUIRE(until([&] { return pair.noor.node().linkCount() == 0; }));
        // What came is kept over a restart of the program.
        if (i == 1)
            pair.noor.restart([] {});
    }
    REQUIRE(bytesOf(pair.noor, file) == bytes);
}

TEST_CASE("a file that is damaged on both laptops comes back from a third, and the others are told")
{
    Pair pair;
    const QByteArray bytes = randomBytes(100'000, 6);
    const FileRef file = share(pair.lea, pair.group, bytes, u"a.bin"_qs);
    REQUIRE(syncWith(*pair.noor, {pair.group}, {pair.lea.address()}, 20).ok());
    const QString path = pair.lea->files().store().path(Hash::fromBytes(file.facts()->sha256));
    pair.lea.restart([&] {
        QFile stored(path);
        REQUIRE(stored.open(QIODevice::ReadWrite));
        REQUIRE(stored.seek(5000));
        REQUIRE(stored.write("damage") == 6);
    });
    REQUIRE(pair.lea->check()->fileProblems.size() == 1);
    const auto synced = syncWith(*pair.noor, {pair.group}, {pair.lea.address()}, 20);
    REQUIRE(synced.ok());
    REQUIRE(until([&] { return pair.lea->files().has(file.facts()->sha256); }));
    REQUIRE(bytesOf(pair.lea, file) == bytes);
    REQUIRE(pair.lea->check()->fileProblems.isEmpty());
}

TEST_CASE("a file that nobody has is named, and the sync ends")
{
    Pair pair;
    const FileRef file = share(pair.lea, pair.group, randomBytes(1000, 7), u"lost.bin"_qs);
    REQUIRE(QFile::remove(pair.lea->files().store().path(Hash::fromBytes(file.facts()->sha256))));
    pair.lea.restart([] {});
    const auto synced = syncWith(*pair.noor, {pair.group}, {pair.lea.address()}, 20);
    REQUIRE(synced.ok());
    REQUIRE(synced->missingFiles == QStringList{u"lost.bin"_qs});
}

TEST_CASE("without room nothing is fetched, it is said, and it comes when there is room")
{
    Pair pair;
    const FileRef file = share(pair.lea, pair.group, randomBytes(1000, 8), u"a.bin"_qs);
    pair.noor->files().store().setFreeSpace([](const QString &) { return freeBytesMin; });
    const auto synced = syncWith(*pair.noor, {pair.group}, {pair.lea.address()}, 20);
    REQUIRE(synced.ok());
    REQUIRE(synced->missingFiles.size() == 1);
    REQUIRE(synced->notices.size() == 1);
    REQUIRE_FALSE(pair.noor->files().has(file.facts()->sha256));
    pair.noor->files().store().setFreeSpace([](const QString &) { return freeBytesMin * 3; });
    REQUIRE(syncWith(*pair.noor, {pair.group}, {pair.lea.address()}, 20)->missingFiles.isEmpty());
}

TEST_CASE("a file of another group is not given to who is not in it")
{
    Pair pair;
    const Id<Group> secret = pair.lea.newGroup(u"Secret"_qs);
    const QByteArray bytes = randomBytes(1000, 9);
    const FileRef file = share(pair.lea, secret, bytes, u"secret.bin"_qs);
    // Noor has heard of its hash and names it in the group that both are in.
    const Hash hash = Hash::fromBytes(file.facts()->sha256);
    Resource bait;
    bait.title = u"bait"_qs;
    bait.file = file;
    const auto written = pair.noor->transact(pair.group, QStringLiteral("Add"), [&](Transaction &t) {
        t.create(bait);
        return done();
    });
    REQUIRE(written.ok());
    const auto synced = syncWith(*pair.noor, {pair.group}, {pair.lea.address()}, 10);
    REQUIRE(synced.ok());
    REQUIRE(synced->missingFiles.size() == 1);
    REQUIRE_FALSE(pair.noor->files().has(file.facts()->sha256));
    REQUIRE(pair.lea->files().refers(pair.group, hash));
    WorkspaceReplica replica(*pair.lea);
    REQUIRE(replica.files()->sizeOf(pair.group.uid, hash) == -1);
    REQUIRE(replica.files()->sizeOf(secret.uid, hash) == 1000);
    // Léa changes that row, which gives nothing away; only whoever chooses the file for the group does.
    pair.lea.restart([] {});
    const auto rows = pair.lea->list<Resource>(Filter().in(pair.group));
    REQUIRE(rows.size() == 1);
    const auto touched = pair.lea->transact(pair.group, QStringLiteral("Change"), [&](Transaction &t) {
        auto now = *t.get(rows[0].id);
        now.title = u"looks fine"_qs;
        t.put(now);
        return done();
    });
    REQUIRE(touched.ok());
    REQUIRE(syncWith(*pair.noor, {pair.group}, {pair.lea.address()}, 10)->missingFiles.size() == 1);
    share(pair.lea, pair.group, bytes, u"shared.bin"_qs);
    REQUIRE(syncWith(*pair.noor, {pair.group}, {pair.lea.address()}, 10)->missingFiles.isEmpty());
    REQUIRE(bytesOf(pair.noor, file) == bytes);
}
