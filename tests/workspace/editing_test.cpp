#include "catch.h"
#include "profiles.h"

using namespace cercle;

TEST_CASE("an edit is there after a restart")
{
    Profile lea(1, QStringLiteral("Léa"));
    auto group = lea->createGroup({QStringLiteral("Graphes"), QStringLiteral("Comprendre")});
    REQUIRE(group.ok());
    const auto id =
        addSession(*lea, *group, QStringLiteral("Plus courts chemins"), QStringLiteral("# Notes\n"));
    lea.reopen();
    const auto session = lea->get(id);
    REQUIRE(session.has_value());
    CHECK(session->title == QStringLiteral("Plus courts chemins"));
    CHECK(session->notes == QStringLiteral("# Notes\n"));
    CHECK(session->minutes == 90);
    CHECK(session->group == *group);
    REQUIRE(lea->groups().size() == 1);
    CHECK(lea->groups()[0].goal == QStringLiteral("Comprendre"));
    CHECK(lea->standing(*group) == QStringLiteral("owner"));
}

TEST_CASE("one edit emits one change set that names row and fields")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    std::vector<ChangeSet> seen;
    QObject::connect(&*lea, &Workspace::changed, [&](const ChangeSet &set) { seen.push_back(set); });
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.title = QStringLiteral("Deux"); }).ok());
    REQUIRE(seen.size() == 1);
    REQUIRE(seen[0].changes.size() == 1);
    CHECK(seen[0].origin == Origin::Local);
    CHECK(seen[0].changes[0].entity == entityIndexOf<Session>());
    CHECK(seen[0].changes[0].id == id.uid);
    CHECK(seen[0].changes[0].kind == Change::Kind::Updated);
    CHECK(seen[0].changes[0].fields == (1u << describe<Session>().fieldIndex("title")));
    REQUIRE(lea->transact(group, QStringLiteral("Remove"),
                          [&](Transaction &t) {
                              t.remove(id);
                              return done();
                          })
                .ok());
    CHECK(seen[1].changes[0].kind == Change::Kind::Removed);
    CHECK(lea->list<Session>().empty());
}

TEST_CASE("an edit that changes nothing writes nothing")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id = addSession(*lea, group, QStringLiteral("Un"));
    const auto before = lea->sum(group);
    auto set = editSession(*lea, group, id, [](Session &) {});
    REQUIRE(set.ok());
    CHECK(set->changes.empty());
    CHECK(lea->sum(group) == before);
}

TEST_CASE("an error inside an edit writes nothing")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto before = lea->sum(group);
    auto set = lea->transact(group, QStringLiteral("Bad"), [&](Transaction &t) -> Result<Done> {
        t.create(Session{});
        return Error{Error::Kind::Usage, QStringLiteral("no")};
    });
    REQUIRE_FALSE(set.ok());
    CHECK(set.error().text == QStringLiteral("no"));
    CHECK(lea->sum(group) == before);
    CHECK(lea->list<Session>().empty());
}

TEST_CASE("undo and redo walk the history, also after a restart")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id = addSession(*lea, group, QStringLiteral("Un"), QStringLiteral("alpha beta"));
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.title = QStringLiteral("Deux"); }).ok());
    REQUIRE(
        editSession(*lea, group, id, [](Session &s) { s.notes = QStringLiteral("alpha gamma beta"); }).ok());
    lea.reopen();
    REQUIRE(lea->undo().ok());
    CHECK(lea->get(id)->notes == QStringLiteral("alpha beta"));
    REQUIRE(lea->undo().ok());
    CHECK(lea->get(id)->title == QStringLiteral("Un"));
    REQUIRE(lea->undo().ok());
    CHECK(lea->list<Session>().empty());
    REQUIRE(lea->undo().ok()); // the group itself
    CHECK(lea->groups().empty());
    CHECK_FALSE(lea->undo().ok());
    REQUIRE(lea->redo().ok());
    CHECK(lea->groups().size() == 1);
    REQUIRE(lea->redo().ok());
    REQUIRE(lea->list<Session>().size() == 1);
    CHECK(lea->get(id)->notes == QStringLiteral("alpha beta"));
    REQUIRE(lea->redo().ok());
    CHECK(lea->get(id)->title == QStringLiteral("Deux"));
    REQUIRE(lea->redo().ok());
    CHECK(lea->get(id)->notes == QStringLiteral("alpha gamma beta"));
    CHECK_FALSE(lea->redo().ok());
    CHECK(lea->check()->problems == QStringList());
}

TEST_CASE("notes of two megabytes without a space are kept byte for byte")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    QString text;
    for (int i = 0; text.size() < 2'000'000; ++i)
        text += QStringLiteral("é\\\"\r\n😀x%1").arg(i);
    const auto id = addSession(*lea, group, QStringLiteral("Long"), text);
    lea.reopen();
    CHECK((lea->get(id)->notes == text));
    for (const auto &slice = lea->entries(group, {}, 0, 1 << 28); const QByteArray &line : slice.lines)
        REQUIRE(line.size() <= entryBytesMax);
    CHECK(lea->check()->problems == QStringList());
}

TEST_CASE("notes beyond four million characters are refused and the old ones kept")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id = addSession(*lea, group, QStringLiteral("Long"), QStringLiteral("avant"));
    auto set = editSession(*lea, group, id, [](Session &s) { s.notes = QString(4'000'001, u'x'); });
    REQUIRE_FALSE(set.ok());
    CHECK(set.error().kind == Error::Kind::Refused);
    CHECK(lea->get(id)->notes == QStringLiteral("avant"));
}

TEST_CASE("a byte order mark at the beginning of notes stays")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const QString text = QChar(0xFEFF) + QStringLiteral("# Titre\r\n");
    const auto id = addSession(*lea, group, QStringLiteral("BOM"), text);
    CHECK(lea->get(id)->notes == text);
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.notes += QStringLiteral("fin"); }).ok());
    lea.reopen();
    CHECK(lea->get(id)->notes == text + QStringLiteral("fin"));
}

TEST_CASE("a title beyond what an entry holds is refused with a sentence")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    auto set = lea->transact(group, QStringLiteral("Long"), [&](Transaction &t) {
        Session session;
        session.title = QString(100'000, u'x');
        t.create(session);
        return done();
    });
    REQUIRE_FALSE(set.ok());
    CHECK(set.error().text.contains(QStringLiteral("title")));
    CHECK(lea->list<Session>().empty());
}

TEST_CASE("a rebuild changes nothing and check is clean")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id = addSession(*lea, group, QStringLiteral("Un"), QStringLiteral("texte"));
    REQUIRE(lea->transact(group, QStringLiteral("Resource"),
                          [&](Transaction &t) {
                              Resource resource;
                              resource.title = QStringLiteral("CLRS");
                              resource.tags = {QStringLiteral("livre"), QStringLiteral("algo")};
                              resource.session = id;
                              t.create(resource);
                              return done();
                          })
                .ok());
    const auto sum = lea->sum(group);
    auto report = lea->check();
    REQUIRE(report.ok());
    CHECK(report->problems == QStringList());
    CHECK(report->entries == 3);
    REQUIRE(lea->rebuild().ok());
    CHECK(lea->sum(group) == sum);
    CHECK(lea->list<Resource>()[0].tags == QStringList{QStringLiteral("algo"), QStringLiteral("livre")});
    CHECK(lea->list<Resource>(Filter().with("session", id)).size() == 1);
    CHECK(lea->list<Resource>(Filter().with("tags", QString(QStringLiteral("algo")))).size() == 1);
}

TEST_CASE("search finds words without their accents")
{
    Profile lea(1, QStringLiteral("Léa"));
    const auto group = *lea->createGroup({QStringLiteral("Graphes"), {}});
    const auto id =
        addSession(*lea, group, QStringLiteral("Séance théorème"), QStringLiteral("Démonstration complète"));
    auto hits = lea->search(group, QStringLiteral("seance demonstr"), 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].id == id.uid);
    REQUIRE(editSession(*lea, group, id, [](Session &s) { s.notes = QStringLiteral("Autre chose"); }).ok());
    CHECK(lea->search(group, QStringLiteral("demonstration"), 10).empty());
    CHECK(lea->search(group, QStringLiteral("\"*) OR"), 10).empty());
    REQUIRE(lea->transact(group, QStringLiteral("Remove"),
                          [&](Transaction &t) {
                              t.remove(id);
                              return done();
                          })
                .ok());
    CHECK(lea->search(group, QStringLiteral("seance"), 10).empty());
}
