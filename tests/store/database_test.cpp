#include "catch.h"

#include "store/database.h"
#include "store/row_table.h"

#include <QFile>
#include <QTemporaryDir>

using namespace cercle;

TEST_CASE("a transaction that is not committed leaves nothing")
{
    auto db = *Database::open(QStringLiteral(":memory:"));
    db->exec("CREATE TABLE t(x)");
    {
        SqlTransaction transaction(*db);
        db->exec("INSERT INTO t VALUES(1)");
    }
    Statement count = db->prepare("SELECT count(*) FROM t");
    REQUIRE(count.step());
    CHECK(count.integer(0) == 0);
}

TEST_CASE("the profile's pragmas are in force")
{
    QTemporaryDir folder;
    auto db = *Database::open(folder.filePath(QStringLiteral("x.db")));
    const auto pragma = [&](const char *name) {
        Statement s = db->prepare(QByteArray("PRAGMA ") + name);
        s.step();
        return s.text(0);
    };
    CHECK(pragma("journal_mode") == QStringLiteral("wal"));
    CHECK(pragma("synchronous") == QStringLiteral("2"));
    CHECK(pragma("trusted_schema") == QStringLiteral("0"));
    CHECK(pragma("user_version") == QString::number(Database::schemaVersion));
}

TEST_CASE("a file that is no database, and one of another program, are refused with a sentence")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    auto opened = Database::open(path);
    REQUIRE_FALSE(opened.ok());
    CHECK_FALSE(opened.error().text.isEmpty());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray(8192, 'x'));
}

TEST_CASE("a flipped bit in the marks of the header is damage, not another program's file nor a future")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    for (const int offset : {60, 61, 68, 70}) {
        QFile::remove(path);
        {
            auto db = *Database::open(path);
            db->exec("CREATE TABLE entry(x); CREATE TABLE history(x); CREATE TABLE search_mark(x)");
        }
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.seek(offset);
        char byte = 0;
        REQUIRE(file.read(&byte, 1) == 1);
        file.seek(offset);
        byte = static_cast<char>(byte ^ 0x40);
        REQUIRE(file.write(&byte, 1) == 1);
        file.close();
        auto opened = Database::open(path);
        REQUIRE_FALSE(opened.ok());
        INFO(offset);
        CHECK(opened.error().kind == Error::Kind::Damaged);
    }
}

TEST_CASE("words are found without their accents, and ligatures by the letters they are made of")
{
    auto db = *Database::open(QStringLiteral(":memory:"));
    db->exec("CREATE VIRTUAL TABLE search USING fts5(body, tokenize='cercle')");
    db->prepare("INSERT INTO search VALUES(?)")
        .bindText(1, QStringLiteral("Le CŒUR de l’œuvre, Æther, Straße, été, naïf"))
        .run();
    for (const char *word : {"coeur", "oeuvre", "œuvre", "aether", "strasse", "ete", "NAÏF", "ŒUVRE"}) {
        Statement found =
            db->prepare("SELECT highlight(search, 0, '[', ']') FROM search WHERE search MATCH ?");
        found.bindText(1, QByteArrayView(word));
        INFO(word);
        REQUIRE(found.step());
        CHECK(found.text(0).count(u'[') == 1);
    }
    Statement none = db->prepare("SELECT 1 FROM search WHERE search MATCH 'ouvre'");
    CHECK_FALSE(none.step());
}

TEST_CASE("a full database says that the disk is full")
{
    QTemporaryDir folder;
    auto db = *Database::open(folder.filePath(QStringLiteral("x.db")));
    db->exec("CREATE TABLE t(x)");
    db->exec("PRAGMA max_page_count=1");
    try {
        db->prepare("INSERT INTO t VALUES(zeroblob(100000))").run();
        FAIL("the insertion went through");
    } catch (const StorageError &error) {
        CHECK(error.toError().kind == Error::Kind::Storage);
        CHECK(error.toError().text.contains(QStringLiteral("full")));
    }
}

TEST_CASE("rows of every entity survive the table")
{
    auto db = *Database::open(QStringLiteral(":memory:"));
    RowTable::createTables(*db);
    RowTable rows(*db);
    SeededRandom random(1);
    FixedClock clock(1795000000000);
    for (size_t e = 0; e < allEntities().size(); ++e) {
        const EntityInfo &info = *allEntities()[e];
        INFO(info.name.constData());
        const Uid id = Uid::make(clock, random);
        const Uid group = Uid::make(clock, random);
        std::vector<std::pair<int, Value>> values;
        RowTable::Stamps stamps(info.fields.size());
        for (size_t f = 0; f < info.fields.size(); ++f) {
            if (info.fields[f].name == "group_id")
                continue;
            Value value = defaultValue(info.fields[f].type);
            if (std::holds_alternative<bool>(value))
                value = info.fields[f].name != "removed";
            else if (std::holds_alternative<std::int64_t>(value))
                value = std::int64_t(f) - 3;
            else if (std::holds_alternative<QString>(value))
                value = QStringLiteral("é😀'\"%1").arg(f);
            else if (std::holds_alternative<QStringList>(value))
                value = QStringList{QStringLiteral("b,c"), QStringLiteral("a\"")};
            else if (std::holds_alternative<Uid>(value))
                value = Uid::make(clock, random);
            else
                value = QByteArray("\0x", 2);
            values.emplace_back(static_cast<int>(f), value);
            stamps[f] = {std::int64_t(f) % 3, 2, 3, 0x8000000000000001ULL};
        }
        REQUIRE(rows.insert(static_cast<int>(e), id, group, values, stamps));
        CHECK_FALSE(rows.insert(static_cast<int>(e), id, group, values, stamps));
        const auto row = rows.row(static_cast<int>(e), id);
        REQUIRE(row.has_value());
        for (const auto &[field, value] : values)
            CHECK(((*row)[static_cast<size_t>(field)] == value));
        const auto meta = rows.meta(static_cast<int>(e), id);
        CHECK(meta->group == group);
        for (size_t f = 0; f < stamps.size(); ++f)
            CHECK((stamps[f].lam == 0 ? meta->stamps[f].lam == 0 : meta->stamps[f] == stamps[f]));
    }
}
