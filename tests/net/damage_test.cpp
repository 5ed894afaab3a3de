// A laptop whose disk has lost something, and what the others do about it.

#include "laptop.h"

#include "journal/crypto.h"
#include "store/database.h"

#include <QFile>

using namespace cercle;

namespace
{

void spoil(Laptop &laptop, const QByteArray &sql)
{
    laptop.restart([&] {
        auto raw = Database::open(laptop.folder() + QStringLiteral("/cercle.db"));
        REQUIRE(raw.ok());
        (*raw)->exec(sql);
        REQUIRE((*raw)->changes() == 1);
    });
}

void requireWhole(Laptop &laptop, Laptop &other, const Id<Group> &group)
{
    CHECK(laptop->gapCount() == 0);
    CHECK(laptop->sum(group) == other->sum(group));
    CHECK(laptop->check()->problems == QStringList());
}

// Somewhere in the middle of what Léa has written.
const QByteArray eighth =
    "UPDATE entry SET body=zeroblob(9) WHERE f=(SELECT f FROM feed WHERE seq>20) AND seq=8";

struct Spoilt : Pair {
    Spoilt()
    {
        for (int i = 0; i < 25; ++i)
            lea.write(group, QStringLiteral("Session %1").arg(i));
        REQUIRE(syncWith(*noor, {}, {lea.address()}, 10).ok());
        REQUIRE(lea->sum(group) == noor->sum(group));
    }
};

} // namespace

TEST_CASE("a sync gives back what was damaged here, and says so")
{
    Spoilt two;
    spoil(two.noor, eighth);
    const auto synced = syncWith(*two.noor, {}, {two.lea.address()}, 10);
    REQUIRE(synced.ok());
    CHECK(synced->missing == QStringList());
    REQUIRE(synced->notices.size() == 1);
    CHECK(synced->notices[0].contains(QStringLiteral("back")));
    requireWhole(two.noor, two.lea, two.group);
}

TEST_CASE("whoever calls a damaged laptop heals it")
{
    Spoilt two;
    spoil(two.lea, eighth);
    two.lea.node().keepConnected(); // as a window or a server does
    REQUIRE(until([&] { return two.lea->gapCount() == 1; }));
    CHECK(two.lea->sum(two.group) != two.noor->sum(two.group));
    REQUIRE(syncWith(*two.noor, {}, {two.lea.address()}, 10).ok());
    requireWhole(two.lea, two.noor, two.group);
}

TEST_CASE("two laptops with the same loss say that they have it")
{
    Spoilt two;
    spoil(two.noor, eighth);
    spoil(two.lea, eighth);
    REQUIRE(two.lea->lookThrough(1000));
    const auto synced = syncWith(*two.noor, {}, {two.lea.address()}, 10);
    REQUIRE(synced.ok());
    REQUIRE(synced->missing.size() == 1);
    CHECK(synced->missing[0].contains(QStringLiteral("8")));
}

TEST_CASE("a joiner at a damaged laptop learns that the group is incomplete, and completes it later")
{
    Spoilt two;
    spoil(two.lea, eighth);
    Laptop third(QStringLiteral("Inès"));
    QElapsedTimer timer;
    timer.start();
    const auto joined = joinGroup(*third, two.lea.code(two.group), {});
    CHECK(timer.elapsed() < 60000);
    REQUIRE_FALSE(joined.ok());
    INFO(joined.error().text.toStdString());
    CHECK(joined.error().text.contains(QStringLiteral("Joined, but")));
    CHECK(joined.error().text.contains(QStringLiteral("lost entries")));
    REQUIRE(syncWith(*two.noor, {}, {two.lea.address()}, 10).ok());
    requireWhole(two.lea, two.noor, two.group);
    REQUIRE(syncWith(*third, {}, {two.lea.address()}, 10).ok());
    requireWhole(third, two.lea, two.group);
    CHECK(third.titles(two.group).size() == 25);
}

TEST_CASE("a laptop that has lost its own admission fetches everything back from one it knows")
{
    const auto what = GENERATE(0, 1, 2);
    Spoilt two;
    two.noor.restart([&] {
        QFile file(two.noor.folder() + QStringLiteral("/cercle.db"));
        if (what == 0) {
            REQUIRE(file.remove()); // all of it
            return;
        }
        REQUIRE(file.open(QIODevice::ReadWrite));
        if (what == 1) { // every page with an act of membership, and nothing else
            for (qint64 at = 0; at < file.size(); at += 4096) {
                file.seek(at);
                const QByteArray page = file.read(4096);
                file.seek(at);
                if (page.contains("\"genesis\"") || page.contains("\"admit\""))
                    file.write(QByteArray(4096, '\0'));
            }
        } else {
            file.resize(4096 * 3);
        }
    });
    CHECK(two.noor->standing(two.group).isEmpty());
    // At an address that it has never seen.
    two.lea.shutDown();
    const auto synced = syncWith(*two.noor, {}, {two.lea.address()}, 10);
    INFO((synced.ok() ? QString() : synced.error().text).toStdString());
    REQUIRE(synced.ok());
    requireWhole(two.noor, two.lea, two.group);
    CHECK(two.noor->standing(two.group) == QStringLiteral("member"));
    CHECK(two.noor.titles(two.group).size() == 25);
    two.noor.write(two.group, QStringLiteral("Again"));
    REQUIRE(syncWith(*two.noor, {}, {two.lea.address()}, 10).ok());
    requireWhole(two.noor, two.lea, two.group);
}

TEST_CASE("a laptop that has lost the other's admission takes it from the other")
{
    Spoilt two;
    two.noor.write(two.group, QStringLiteral("Mine"));
    two.lea.restart([&] {
        QFile file(two.lea.folder() + QStringLiteral("/cercle.db"));
        REQUIRE(file.open(QIODevice::ReadWrite));
        for (qint64 at = 0; at < file.size(); at += 4096) {
            file.seek(at);
            const QByteArray page = file.read(4096);
            file.seek(at);
            if (page.contains("\"admit\""))
                file.write(QByteArray(4096, '\0'));
        }
    });
    CHECK(two.lea->gapCount() > 0);
    CHECK_FALSE(two.lea->isAdmitted(two.group, two.noor->key().publicKey()));
    SECTION("when it calls")
    {
        REQUIRE(syncWith(*two.lea, {}, {two.noor.address()}, 10).ok());
    }
    SECTION("when it is called")
    {
        REQUIRE(syncWith(*two.noor, {}, {two.lea.address()}, 10).ok());
    }
    requireWhole(two.lea, two.noor, two.group);
    CHECK(two.lea.titles(two.group).size() == 26);
}

TEST_CASE("a join on a full disk tells that it is done in part, and a sync completes it")
{
    Laptop lea(QStringLiteral("Léa")), ines(QStringLiteral("Inès"));
    const auto group = lea.newGroup();
    lea.write(group, QStringLiteral("Session "), 2000);
    // SQLite's own limit stands for a full disk: the same error code from the same place.
    ines->limitPagesForTest(0);
    const auto joined = joinGroup(*ines, lea.code(group), {});
    REQUIRE_FALSE(joined.ok());
    INFO(joined.error().text.toStdString());
    CHECK(joined.error().text.contains(QStringLiteral("Joined, but not all")));
    CHECK(joined.error().text.contains(QStringLiteral("free some space and sync")));
    ines->limitPagesForTest(1 << 30);
    REQUIRE(syncWith(*ines, {}, {lea.address()}, 10).ok());
    requireWhole(ines, lea, group);
}
