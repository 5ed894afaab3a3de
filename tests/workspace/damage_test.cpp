#include "catch.h"
#include "profiles.h"

#include "store/database.h"

#include <QFile>

#include <functional>

using namespace cercle;

namespace
{

void spoil(Profile &profile, const QByteArray &sql)
{
    profile.workspace.reset();
    {
        auto raw = Database::open(profile.path() + QStringLiteral("/cercle.db"));
        REQUIRE(raw.ok());
        (*raw)->exec(sql);
        REQUIRE((*raw)->changes() == 1);
    }
    profile.reopen();
}

void spoilFile(Profile &profile, const std::function<void(QFile &)> &how)
{
    profile.workspace.reset();
    QFile file(profile.path() + QStringLiteral("/cercle.db"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    how(file);
    file.close();
    profile.reopen();
}

struct Two {
    Profile lea{1, QStringLiteral("Léa")}, paul{2, QStringLiteral("Paul")};
    Id<Group> group;
    std::vector<Id<Session>> ids;

    explicit Two(int sessions = 40, const QString &notes = {})
    {
        group = *lea->createGroup({QStringLiteral("Graphes"), {}});
        join(lea, paul, group);
        for (int i = 0; i < sessions; ++i) {
            ids.push_back(
                addSession(i % 4 == 3 ? *paul : *lea, group, QStringLiteral("Séance %1").arg(i), notes));
            if (i % 4 >= 2)
                syncBoth(*lea, *paul, group);
        }
        syncBoth(*lea, *paul, group);
    }
    std::int64_t all() { return paul->sum(group).count; }
    void requireWhole()
    {
        CHECK(lea->gapCount() == 0);
        CHECK(lea->sum(group) == paul->sum(group));
        CHECK(lea->list<Session>().size() == ids.size());
        CHECK(lea->check()->problems == QStringList());
        CHECK(lea->check()->missing == 0);
        // And it goes on from there, in both directions.
        REQUIRE(editSession(*lea, group, ids[0], [](Session &s) { s.title = QStringLiteral("Neuf"); }).ok());
        syncBoth(*lea, *paul, group);
        CHECK(paul->get(ids[0])->title == QStringLiteral("Neuf"));
        CHECK(lea->sum(group) == paul->sum(group));
        CHECK(paul->check()->problems == QStringList());
    }
};

// One damage to the tenth entry of Léa's feed, of which she is the author, or of Paul's.
const QByteArray tenth = " WHERE f=(SELECT f FROM feed WHERE own=1) AND seq=10";
const QByteArray ofPaul = " WHERE f=(SELECT f FROM feed WHERE own=0) AND seq=5";

} // namespace

TEST_CASE("a damaged entry costs itself alone, whatever part of it is damaged")
{
    const auto [where, what] = GENERATE(table<QByteArray, QByteArray>({
        {tenth, "body=CAST(replace(CAST(body AS TEXT),'title','tidle') AS BLOB)"},
        {tenth, "body=zeroblob(20)"},
        {tenth, "header=CAST(replace(CAST(header AS TEXT),'wall','wakl') AS BLOB)"},
        {tenth, "header=zeroblob(300)"},
        {ofPaul, "body=zeroblob(20)"},
        {ofPaul, "header=zeroblob(300)"},
        {ofPaul, "header=zeroblob(300), body=zeroblob(20), sig=zeroblob(70)"},
        {" WHERE n=1", "body=zeroblob(20)"}, // the genesis
        {" WHERE n=1", "header=zeroblob(20)"},
        {" WHERE n=3", "body=CAST(replace(CAST(body AS TEXT),'admit','admjt') AS BLOB)"},
    }));
    INFO(where.constData() << what.constData());
    Two two;
    const std::int64_t all = two.all();
    spoil(two.lea, "UPDATE entry SET " + what + where);

    const auto report = two.lea->check();
    REQUIRE(report->problems.size() == 1);
    CHECK(report->missing == 1);
    CHECK(report->problems[0].contains(QStringLiteral("sync")));

    const bool rebuilds = GENERATE(true, false);
    if (rebuilds)
        REQUIRE(two.lea->rebuild().ok());
    else
        CHECK(two.lea->lookThrough(1000000));
    CHECK(two.lea->gapCount() == 1);
    REQUIRE(two.lea->gapNames().size() == 1);
    CHECK(two.lea->gapNames()[0].contains(QStringLiteral("Graphes")));
    CHECK(two.lea->sum(two.group).count == all - 1);
    CHECK(two.lea->list<Session>().size() == two.ids.size());
    CHECK(two.lea->standing(two.group) == QStringLiteral("owner"));
    // Told again as long as it lasts, also after a restart and another rebuild.
    two.lea.reopen();
    REQUIRE(two.lea->rebuild().ok());
    CHECK(two.lea->gapCount() == 1);
    CHECK(two.lea->check()->missing == 1);
    CHECK(two.lea->list<Session>().size() == two.ids.size());

    QStringList told;
    QObject::connect(two.lea.workspace.get(), &Workspace::mended, two.lea.workspace.get(),
                     [&](const QString &text) { told << text; });
    CHECK(carry(*two.paul, *two.lea, two.group).filled == 1);
    CHECK(told.size() == 1);
    two.requireWhole();
}

TEST_CASE("what stands beside an intact entry is mended from it")
{
    const QByteArray what =
        GENERATE(QByteArray("id=zeroblob(32)"), QByteArray("lam=7000"), QByteArray("g=9"));
    INFO(what.constData());
    Two two;
    spoil(two.lea, "UPDATE entry SET " + what + tenth);
    CHECK(two.lea->check()->problems.size() >= 1);
    REQUIRE(two.lea->rebuild().ok());
    CHECK(two.lea->gapCount() == 0);
    two.requireWhole();
}

TEST_CASE("a lost signature is made anew by its author and fetched back by others")
{
    Two two;
    spoil(two.lea,
          "UPDATE entry SET sig=zeroblob(70) WHERE n=(SELECT n FROM entry e JOIN feed USING(f) WHERE own=1 "
          "ORDER BY e.seq DESC LIMIT 1)");
    CHECK(two.lea->check()->problems.size() == 1);
    REQUIRE(two.lea->rebuild().ok());
    two.requireWhole();
    spoil(two.lea,
          "UPDATE entry SET sig=zeroblob(70) WHERE n=(SELECT n FROM entry e JOIN feed USING(f) WHERE own=0 "
          "ORDER BY e.seq DESC LIMIT 1)");
    REQUIRE(two.lea->rebuild().ok());
    CHECK(two.lea->gapCount() == 1);
    carry(*two.paul, *two.lea, two.group);
    two.requireWhole();
}

TEST_CASE("a damaged entry is found when it is about to be sent, and not sent")
{
    Two two;
    const std::int64_t all = two.all();
    spoil(two.lea, "UPDATE entry SET body=zeroblob(20)" + tenth);
    QStringList told;
    QObject::connect(two.lea.workspace.get(), &Workspace::storageFailed, two.lea.workspace.get(),
                     [&](const Error &error) { told << error.text; });
    CHECK(two.lea->sum(two.group).count == all);
    const auto slice = two.lea->entries(two.group, {}, 0, 1 << 26);
    CHECK(static_cast<std::int64_t>(slice.lines.size()) == all - 1);
    CHECK(two.lea->sum(two.group).count == all - 1);
    REQUIRE(told.size() == 1);
    CHECK(told[0].contains(QStringLiteral("10")));
}

TEST_CASE("what cannot fill a gap is refused")
{
    Two two;
    const auto line = two.paul->entries(two.group, {}, 0, 1 << 26).lines[9];
    spoil(two.lea, "UPDATE entry SET body=zeroblob(20) WHERE n=10");
    REQUIRE(two.lea->lookThrough(1000));
    for (qsizetype at = 0; at < line.size(); at += 7) {
        QByteArray other = line;
        other[at] = static_cast<char>(other[at] ^ 1);
        const auto received = two.lea->receive(two.group, std::vector<QByteArray>{other});
        REQUIRE(received.ok());
        REQUIRE(received->filled == 0);
    }
    CHECK(two.lea->gapCount() == 1);
    CHECK(two.lea->receive(two.group, std::vector<QByteArray>{line})->filled == 1);
    two.requireWhole();
}

TEST_CASE("edits written beside a gap reach the others and are theirs as well")
{
    Two two;
    spoil(two.lea, "UPDATE entry SET body=zeroblob(20)" + tenth);
    REQUIRE(two.lea->rebuild().ok());
    REQUIRE(editSession(*two.lea, two.group, two.ids[5], [](Session &s) {
                s.place = QStringLiteral("Ici");
            }).ok());
    REQUIRE(editSession(*two.paul, two.group, two.ids[6], [](Session &s) {
                s.place = QStringLiteral("Là");
            }).ok());
    syncBoth(*two.lea, *two.paul, two.group);
    CHECK(two.paul->get(two.ids[5])->place == QStringLiteral("Ici"));
    CHECK(two.lea->get(two.ids[6])->place == QStringLiteral("Là"));
    carry(*two.paul, *two.lea, two.group);
    two.requireWhole();
}

TEST_CASE("from a damaged database file everything that still lies in it is taken over")
{
    struct Case {
        const char *name;
        std::function<void(QFile &)> how;
        double least; // of all entries
    };
    const auto page = [](QFile &file, double part) {
        return static_cast<qint64>(static_cast<double>(file.size() / 4096) * part) * 4096;
    };
    const std::vector<Case> cases{
        {"the first four bytes", [](QFile &f) { f.write("xxxx"); }, 1},
        {"the whole header", [](QFile &f) { f.write(QByteArray(100, '\0')); }, 1},
        {"cut in the last tenth", [&](QFile &f) { f.resize(page(f, 0.9) + 17); }, 0.5},
        {"cut behind the tables", [](QFile &f) { f.resize(4096 * 12 + 17); }, 0},
        {"cut in the middle", [&](QFile &f) { f.resize(page(f, 0.5) + 17); }, 0.05},
        {"one page", [&](QFile &f) { f.seek(page(f, 0.4)), f.write(QByteArray(4096, '\0')); }, 0.9},
        {"many pages",
         [&](QFile &f) {
             for (double part = 0.1; part < 1; part += 0.07)
                 f.seek(page(f, part)), f.write(QByteArray(4096, '\x55'));
         },
         0.5},
        {"the first pages", [](QFile &f) { f.write(QByteArray(4096 * 12, '\0')); }, 0.3},
    };
    const auto at = GENERATE(range(0, 8));
    const Case &one = cases[static_cast<size_t>(at)];
    INFO(one.name);
    Two two(160, QString(600, u'n'));
    const std::int64_t all = two.all();
    // A row that is long enough to spill over several pages.
    REQUIRE(editSession(*two.lea, two.group, two.ids[3], [](Session &s) {
                s.notes = QString(20000, u'm');
            }).ok());
    syncBoth(*two.lea, *two.paul, two.group);
    spoilFile(two.lea, one.how);
    REQUIRE(two.lea->notices().size() == 1);
    CHECK(two.lea->isSalvaged());
    UNSCOPED_INFO(two.lea->notices()[0].toStdString());
    CHECK(two.lea->notices()[0].contains(QStringLiteral(".damaged-")));
    const std::int64_t here = two.lea->sum(two.group).count;
    CHECK(here >= static_cast<std::int64_t>(one.least * static_cast<double>(all)));
    UNSCOPED_INFO(here << " of " << two.all() << ", gaps " << two.lea->gapCount());
    if (one.least == 1) {
        CHECK(here == two.all());
        CHECK(two.lea->check()->problems == QStringList());
    } else if (here < two.all()) {
        CHECK(two.lea->check()->missing >= 1);
    }
    REQUIRE(two.lea->expectGroup(two.group).ok());
    // Meanwhile the others went on.
    two.ids.push_back(addSession(*two.paul, two.group, QStringLiteral("Après")));
    carry(*two.paul, *two.lea, two.group);
    CHECK(two.lea->name() == QStringLiteral("Léa"));
    CHECK(two.lea->get(two.ids[3])->notes.size() == 20000);
    two.requireWhole();
    two.lea.reopen();
    CHECK(two.lea->notices().isEmpty());
    CHECK(two.lea->check()->problems == QStringList());
}

TEST_CASE("a lost key is asked for, and no other takes its place")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    CHECK_FALSE(lea->lostKey());
    lea.workspace.reset();
    const QString key = lea.path() + QStringLiteral("/identity.pem");
    REQUIRE(QFile::rename(key, key + QStringLiteral(".away")));
    lea.reopen();
    REQUIRE(lea->lostKey());
    CHECK(lea->lostKey()->text.contains(QStringLiteral("identity.pem")));
    const auto made = lea->createIdentity(QStringLiteral("Léa"));
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().text == lea->lostKey()->text);
    CHECK_FALSE(QFile::exists(key));
    lea.workspace.reset();
    REQUIRE(QFile::rename(key + QStringLiteral(".away"), key));
    lea.reopen();
    CHECK_FALSE(lea->lostKey());
    CHECK(lea->standing(group) == QStringLiteral("owner"));
    Profile fresh(2);
    CHECK_FALSE(fresh->lostKey());
}
