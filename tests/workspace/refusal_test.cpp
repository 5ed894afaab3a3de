#include "catch.h"
#include "profiles.h"

#include "store/database.h"

#include <QFile>

#include <sys/stat.h>

using namespace cercle;

TEST_CASE("a stranger's entries, altered lines and replayed ones are refused or known")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    join(lea, paul, group);
    addSession(*lea, group, QStringLiteral("Un"));
    const auto sum = paul->sum(group);
    Workspace::Wanted wanted;
    for (const auto &head : paul->have(group))
        wanted[head.feed] = head.seq + 1;
    const auto slice = lea->entries(group, wanted, 0, 1 << 20);
    REQUIRE(slice.lines.size() == 1);
    int refused = 0;
    for (qsizetype at = 0; at < slice.lines[0].size(); ++at) {
        QByteArray line = slice.lines[0];
        line[at] = static_cast<char>(line[at] ^ 1);
        auto got = paul->receive(group, std::vector<QByteArray>{line});
        REQUIRE(got.ok());
        REQUIRE(got->accepted == 0);
        refused += got->refused + got->waiting;
    }
    CHECK(refused == slice.lines[0].size());
    CHECK(paul->sum(group) == sum);
    CHECK(paul->receive(group, slice.lines)->accepted == 1);
    CHECK(paul->receive(group, slice.lines)->known == 1);
    // A stranger who knows the group's id and nothing else.
    Profile eve(3, QStringLiteral("Eve"));
    const auto own = *eve->createGroup({QStringLiteral("Autre"), {}});
    auto foreign = paul->receive(group, eve->entries(own, {}, 0, 1 << 20).lines);
    CHECK(foreign->accepted == 0);
    CHECK(foreign->refused > 0);
    CHECK_FALSE(paul->isAdmitted(group, eve->key().publicKey()));
    CHECK(paul->isAdmitted(group, lea->key().publicKey()));
}

TEST_CASE("invitations are judged: used up, expired, withdrawn, forged")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul")), sofia(3, QStringLiteral("Sofia"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    auto invite = *lea->createInvite(group, {});
    const auto request = [&](Profile &who) {
        const QByteArray key = who->key().publicKey();
        return JoinRequest{invite.id, who->name(), key,
                           makeJoinProof(invite.secret, group.uid, key, who->name())};
    };
    JoinRequest forged = request(paul);
    forged.name = QStringLiteral("Autre");
    CHECK_FALSE(lea->admit(group, forged).ok());
    lea.clock.advance(std::int64_t(49) * 3600 * 1000);
    auto late = lea->admit(group, request(paul));
    REQUIRE_FALSE(late.ok());
    const QString expired = late.error().text;
    lea.clock.advance(-std::int64_t(49) * 3600 * 1000);
    REQUIRE(lea->admit(group, request(paul)).ok());
    CHECK(lea->admit(group, request(paul)).ok()); // the same laptop asks again after a cut connection
    auto second = lea->admit(group, request(sofia));
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().text != expired);
    invite = *lea->createInvite(group, {});
    REQUIRE(lea->withdrawInvite(group, invite.id).ok());
    auto withdrawn = lea->admit(group, request(sofia));
    REQUIRE_FALSE(withdrawn.ok());
    CHECK(QSet<QString>{expired, second.error().text, withdrawn.error().text}.size() == 3);
}

TEST_CASE("an invitation with approval admits nobody until an admin says so")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    auto invite = *lea->createInvite(group, {QStringLiteral("member"), 0, 40, true});
    const QByteArray key = paul->key().publicKey();
    auto member = lea->admit(
        group, {invite.id, paul->name(), key, makeJoinProof(invite.secret, group.uid, key, paul->name())});
    REQUIRE(member.ok());
    CHECK(member->state == QStringLiteral("pending"));
    CHECK_FALSE(lea->isAdmitted(group, key));
    REQUIRE(lea->approveMember(group, member->id).ok());
    CHECK(lea->isAdmitted(group, key));
}

TEST_CASE("an observer reads and cannot write; a member cannot invite or change standings")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul")), sofia(3, QStringLiteral("Sofia"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    join(lea, paul, group, {QStringLiteral("observer"), 0, 1, false});
    const auto id = join(lea, sofia, group);
    CHECK_FALSE(paul->transact(group, QStringLiteral("x"),
                               [](Transaction &t) {
                                   t.create(Session{});
                                   return done();
                               })
                    .ok());
    CHECK_FALSE(sofia->createInvite(group, {}).ok());
    auto put = sofia->transact(group, QStringLiteral("x"), [&](Transaction &t) {
        t.setField(entityIndexOf<Member>(), id.uid, "standing", QStringLiteral("owner"));
        return done();
    });
    CHECK(sofia->standing(group) == QStringLiteral("member"));
    syncBoth(*lea, *sofia, group);
    CHECK(lea->get(id)->standing == QStringLiteral("member"));
}

TEST_CASE("a copy of a profile never reuses the numbers of its feed")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    join(lea, paul, group);
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    lea.workspace.reset();
    const QString db = lea.path() + QStringLiteral("/cercle.db");
    REQUIRE(QFile::copy(db, db + QStringLiteral(".old")));
    lea.reopen();
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.title = QStringLiteral("Deux"); }).ok());
    syncBoth(*lea, *paul, group);
    lea.workspace.reset();
    REQUIRE(QFile::remove(db));
    REQUIRE(QFile::rename(db + QStringLiteral(".old"), db)); // restored from a backup
    lea.reopen();
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.place = QStringLiteral("Ici"); }).ok());
    syncBoth(*lea, *paul, group);
    syncBoth(*lea, *paul, group);
    CHECK(lea->sum(group) == paul->sum(group));
    CHECK(lea->get(id)->title == QStringLiteral("Deux"));
    CHECK(lea->get(id)->place == QStringLiteral("Ici"));
    CHECK(paul->get(id)->place == QStringLiteral("Ici"));
    CHECK(lea->check()->problems == QStringList());
}

TEST_CASE("a profile that is open elsewhere is refused and its process named")
{
    Profile lea(1, QStringLiteral("Léa"));
    auto second = Workspace::open(lea.path(), lea.clock, lea.random);
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().kind == Error::Kind::Busy);
    CHECK(second.error().text.contains(QString::number(QCoreApplication::applicationPid())));
}

TEST_CASE("an empty lock file, left by a crash, does not lock the profile out")
{
    Profile lea(1, QStringLiteral("Léa"));
    lea.workspace.reset();
    QFile lock(lea.path() + QStringLiteral("/lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.close();
    auto opened = Workspace::open(lea.path(), lea.clock, lea.random);
    REQUIRE(opened.ok());
    CHECK((*opened)->name() == QStringLiteral("Léa"));
}

TEST_CASE("a database from the future is refused and not touched")
{
    Profile lea(1, QStringLiteral("Léa"));
    lea.workspace.reset();
    const QString db = lea.path() + QStringLiteral("/cercle.db");
    {
        auto raw = Database::open(db);
        REQUIRE(raw.ok());
        (*raw)->exec("PRAGMA user_version=99");
    }
    QFile file(db);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    auto opened = Workspace::open(lea.path(), lea.clock, lea.random);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().kind == Error::Kind::Newer);
    CHECK(opened.error().text.contains(QStringLiteral("99")));
    file.seek(0);
    CHECK(file.readAll() == before);
}

TEST_CASE("a key that others can read is refused with the command that mends it")
{
    Profile lea(1, QStringLiteral("Léa"));
    lea.workspace.reset();
    ::chmod(QFile::encodeName(lea.path() + QStringLiteral("/identity.pem")).constData(), 0644);
    auto opened = Workspace::open(lea.path(), lea.clock, lea.random);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().text.contains(QStringLiteral("chmod 600")));
}

TEST_CASE("a key of which a byte is flipped is refused by name, whichever byte it is")
{
    Profile lea(1, QStringLiteral("Léa"));
    lea.workspace.reset();
    QFile file(lea.path() + QStringLiteral("/identity.pem"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    file.close();
    int refused = 0;
    for (qsizetype at = 0; at < sound.size(); at += 3) {
        QByteArray flipped = sound;
        flipped[at] = static_cast<char>(flipped[at] ^ 2);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(flipped);
        file.close();
        auto opened = Workspace::open(lea.path(), lea.clock, lea.random);
        INFO(at);
        if (!opened.ok()) {
            CHECK(opened.error().text.contains(QStringLiteral("identity.pem")));
            ++refused;
            continue;
        }
        // The flip changed nothing that counts (the end of a line): it still is the same key.
        CHECK((*opened)->createGroup({QStringLiteral("G"), {}}).ok());
        CHECK((*opened)->check()->problems == QStringList());
    }
    CHECK(refused > sound.size() / 4);
}

TEST_CASE("the key of another profile is refused at once")
{
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    REQUIRE(lea->createGroup({QStringLiteral("Graphes"), {}}).ok());
    lea.workspace.reset();
    paul.workspace.reset();
    const QString own = lea.path() + QStringLiteral("/identity.pem");
    const QString kept = lea.path() + QStringLiteral("/kept.pem");
    REQUIRE(QFile::rename(own, kept));
    REQUIRE(QFile::copy(paul.path() + QStringLiteral("/identity.pem"), own));
    auto opened = Workspace::open(lea.path(), lea.clock, lea.random);
    REQUIRE_FALSE(opened.ok());
    CHECK(opened.error().text.contains(QStringLiteral("not the one")));
    REQUIRE(QFile::remove(own));
    REQUIRE(QFile::rename(kept, own));
    lea.reopen();
    CHECK(lea->groups().size() == 1);
}

TEST_CASE("a flipped byte in an entry is found by check")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    addSession(*lea, group, QStringLiteral("Un"));
    addSession(*lea, group, QStringLiteral("Deux"));
    lea.workspace.reset();
    {
        auto raw = Database::open(lea.path() + QStringLiteral("/cercle.db"));
        REQUIRE(raw.ok());
        (*raw)->exec("UPDATE entry SET body=CAST(replace(CAST(body AS TEXT), 'Deux', 'Dfux') AS BLOB)");
    }
    lea.reopen();
    auto report = lea->check();
    REQUIRE(report.ok());
    REQUIRE(report->problems.size() >= 1);
    CHECK(report->problems[0].contains(QStringLiteral("3")));
}

TEST_CASE("a damaged database file is moved aside and what is readable is recovered")
{
    const auto kind = GENERATE(0, 1, 2);
    Profile lea(1, QStringLiteral("Léa")), paul(2, QStringLiteral("Paul"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    join(lea, paul, group);
    std::vector<Id<Session>> ids;
    for (int i = 0; i < 200; ++i)
        ids.push_back(addSession(*lea, group, QStringLiteral("Séance %1").arg(i), QString(300, u'n')));
    syncBoth(*lea, *paul, group);
    lea.workspace.reset();
    QFile file(lea.path() + QStringLiteral("/cercle.db"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    if (kind == 0) { // sixteen bytes in the head of a page in the middle
        file.seek(size / 2 / 4096 * 4096);
        file.write(QByteArray(16, '\x55'));
    } else if (kind == 1) { // cut off
        file.resize(size / 4096 / 2 * 4096 + 17);
    } else { // not a database any more
        file.write(QByteArray(200, 'x'));
    }
    file.close();
    lea.reopen();
    REQUIRE(lea->notices().size() == 1);
    CHECK(lea->notices()[0].contains(QStringLiteral(".damaged-")));
    if (lea->groups().empty())
        REQUIRE(lea->expectGroup(group).ok());
    syncBoth(*lea, *paul, group);
    CHECK(lea->sum(group) == paul->sum(group));
    CHECK(lea->name() == QStringLiteral("Léa")); // from the journal where the database had it no more
    CHECK(lea->list<Session>().size() == 200);
    CHECK(lea->check()->problems == QStringList());
    REQUIRE(editSession(*lea, group, ids[0], [](Session &s) { s.title = QStringLiteral("Neuf"); }).ok());
    syncBoth(*lea, *paul, group);
    CHECK(paul->get(ids[0])->title == QStringLiteral("Neuf"));
}

TEST_CASE("a full database leaves the edit undone and the profile usable")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    lea.workspace.reset();
    lea.reopen();
    // SQLite's own limit stands for a full disk: the same error code from the same place.
    lea->limitPagesForTest(0);
    auto full = editSession(*lea, group, id, [](Session &s) { s.notes = QString(200'000, u'x'); });
    REQUIRE_FALSE(full.ok());
    CHECK(full.error().kind == Error::Kind::Storage);
    CHECK(lea->get(id)->notes.isEmpty());
    lea->limitPagesForTest(1 << 30);
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.notes = QStringLiteral("y"); }).ok());
    CHECK(lea->get(id)->notes == QStringLiteral("y"));
    CHECK(lea->check()->problems == QStringList());
}

TEST_CASE("a database that was not closed cleanly may be looked through behind the first window")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    for (int i = 0; i < 200; ++i)
        addSession(*lea, group, QStringLiteral("Séance %1").arg(i), QString(2000, u'n'));
    lea.workspace.reset();
    const QString path = lea.path() + QStringLiteral("/cercle.db");
    const auto openLater = [&] {
        return Workspace::open(lea.path(), lea.clock, lea.random, Workspace::Inspect::Later);
    };

    {
        auto clean = openLater();
        REQUIRE(clean.ok());
        CHECK_FALSE((*clean)->inspection());
    }
    REQUIRE(QFile::remove(lea.path() + QStringLiteral("/seal.json")));
    {
        auto killed = openLater();
        REQUIRE(killed.ok());
        const auto look = (*killed)->inspection();
        REQUIRE(look);
        const QString problem = look();
        CHECK(problem == QString());
        (*killed)->inspected(problem);
        CHECK_FALSE((*killed)->inspection());
    }
    {
        // Somewhere in the middle, where opening alone reads nothing.
        REQUIRE(QFile::remove(lea.path() + QStringLiteral("/seal.json")));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.size() > 100 * 4096);
        for (qint64 page = file.size() / 4096 / 2; page < file.size() / 4096 / 2 + 8; ++page) {
            file.seek(page * 4096);
            file.write(QByteArray(16, '\xee'));
        }
    }
    {
        auto broken = openLater();
        REQUIRE(broken.ok());
        QString told;
        QObject::connect(broken->get(), &Workspace::storageFailed, broken->get(),
                         [&](const Error &error) { told = error.text; });
        const QString problem = (*broken)->inspection()();
        REQUIRE(problem != QString());
        (*broken)->inspected(problem);
        CHECK(told.contains(QStringLiteral("start it again")));
    }
    // The next start mends before it shows anything.
    auto mended = openLater();
    REQUIRE(mended.ok());
    REQUIRE((*mended)->notices().size() == 1);
    CHECK((*mended)->notices()[0].contains(QStringLiteral("recovered")));
    CHECK((*mended)->list<Session>().size() > 50);
    CHECK_FALSE((*mended)->inspection());
}
