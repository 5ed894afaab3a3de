#include "bare_store.h"

#include "bench.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace cercle
{

namespace
{

void execute(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw BenchFailure{QStringLiteral("SQLite: ") + QString::fromUtf8(sqlite3_errmsg(db))};
}

sqlite3 *openFresh(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
    sqlite3 *db = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK)
        throw BenchFailure{QStringLiteral("SQLite cannot open ") + path};
    execute(
        db,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY;"
        "PRAGMA cache_size=-16384; PRAGMA wal_autocheckpoint=2000; PRAGMA journal_size_limit=16777216");
    return db;
}

void bindBlob(sqlite3_stmt *statement, int at, const QByteArray &bytes)
{
    sqlite3_bind_blob(statement, at, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

void bindText(sqlite3_stmt *statement, int at, const QByteArray &text)
{
    sqlite3_bind_text(statement, at, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
}

void finish(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        throw BenchFailure{QStringLiteral("SQLite: a statement failed")};
    sqlite3_reset(statement);
}

} // namespace

BareStore::BareStore(const QString &path) : m_db(openFresh(path))
{
    exec("CREATE TABLE line(n INTEGER PRIMARY KEY, id BLOB NOT NULL, line BLOB NOT NULL)");
    exec("CREATE TABLE row(id BLOB PRIMARY KEY, session BLOB, text TEXT, due TEXT, owner BLOB, done INTEGER) "
         "WITHOUT ROWID");
    exec("CREATE INDEX row_session ON row(session)");
    m_line = prepare("INSERT INTO line(id, line) VALUES(?, ?)");
    m_row = prepare(
        "INSERT INTO row VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET session = excluded.session,"
        " text = excluded.text, due = excluded.due, owner = excluded.owner, done = excluded.done");
}

BareStore::~BareStore()
{
    sqlite3_finalize(m_row);
    sqlite3_finalize(m_line);
    sqlite3_close(m_db);
}

void BareStore::exec(const char *sql)
{
    execute(m_db, sql);
}

sqlite3_stmt *BareStore::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
        throw BenchFailure{QStringLiteral("SQLite: ") + QString::fromUtf8(sqlite3_errmsg(m_db))};
    return statement;
}

void BareStore::insertLine(const BareRecord &record)
{
    bindBlob(m_line, 1, record.id);
    bindBlob(m_line, 2, record.line);
    finish(m_line);
}

void BareStore::insertRow(const BareRecord &record)
{
    bindBlob(m_row, 1, record.id);
    bindBlob(m_row, 2, record.session);
    bindText(m_row, 3, record.text);
    bindText(m_row, 4, record.due);
    bindBlob(m_row, 5, record.owner);
    sqlite3_bind_int(m_row, 6, record.done);
    finish(m_row);
}

void BareStore::commitLine(const BareRecord &record)
{
    insertLine(record);
}

void BareStore::commit(const BareRecord &record)
{
    exec("BEGIN IMMEDIATE");
    insertLine(record);
    insertRow(record);
    exec("COMMIT");
}

void BareStore::insertAll(const std::vector<BareRecord> &records)
{
    exec("BEGIN IMMEDIATE");
    size_t done = 0;
    for (const BareRecord &record : records) {
        insertLine(record);
        insertRow(record);
        if (++done % 20000 == 0) {
            exec("COMMIT");
            exec("BEGIN IMMEDIATE");
        }
    }
    exec("COMMIT");
}

void BareStore::rebuild(const std::vector<BareRecord> &records)
{
    exec("BEGIN IMMEDIATE");
    exec("DELETE FROM row");
    sqlite3_stmt *scan = prepare("SELECT id, line FROM line ORDER BY n");
    qint64 bytes = 0;
    for (size_t i = 0; sqlite3_step(scan) == SQLITE_ROW && i < records.size(); ++i) {
        bytes += sqlite3_column_bytes(scan, 1);
        insertRow(records[i]);
    }
    sqlite3_finalize(scan);
    exec("COMMIT");
    if (bytes == 0 && !records.empty())
        throw BenchFailure{QStringLiteral("the bare store is empty")};
}

BareSearch::BareSearch(const QString &path, const std::vector<QByteArray> &documents)
    : m_path(path), m_db(openFresh(path))
{
    execute(m_db, "CREATE TABLE document(id INTEGER PRIMARY KEY, body TEXT NOT NULL)");
    execute(m_db, "CREATE VIRTUAL TABLE search USING fts5(body, content='document', content_rowid='id',"
                  " tokenize=\"unicode61 remove_diacritics 2\", prefix='3')");
    execute(m_db, "BEGIN");
    for (size_t i = 0; i < documents.size(); ++i) {
        if (i % 5000 == 4999)
            execute(m_db, "COMMIT; BEGIN");
        insertDocument(documents[i]);
    }
    execute(m_db, "COMMIT");
    const char *sql = "SELECT rowid, snippet(search, 0, '', '', '', 12) FROM search WHERE search MATCH ?"
                      " ORDER BY bm25(search) LIMIT 20";
    if (sqlite3_prepare_v2(m_db, sql, -1, &m_query, nullptr) != SQLITE_OK)
        throw BenchFailure{QStringLiteral("SQLite: ") + QString::fromUtf8(sqlite3_errmsg(m_db))};
}

BareSearch::~BareSearch()
{
    sqlite3_finalize(m_query);
    sqlite3_close(m_db);
}

int BareSearch::query(const QByteArray &match)
{
    bindText(m_query, 1, match);
    int rows = 0;
    while (sqlite3_step(m_query) == SQLITE_ROW)
        ++rows;
    sqlite3_reset(m_query);
    return rows;
}

double BareSearch::add(const QByteArray &document)
{
    return timed([&] {
        execute(m_db, "BEGIN");
        insertDocument(document);
        execute(m_db, "COMMIT");
    });
}

void BareSearch::insertDocument(const QByteArray &document)
{
    for (const char *sql : {"INSERT INTO document(body) VALUES(?)",
                            "INSERT INTO search(rowid, body) VALUES(last_insert_rowid(), ?)"}) {
        sqlite3_stmt *insert = nullptr;
        if (sqlite3_prepare_v2(m_db, sql, -1, &insert, nullptr) != SQLITE_OK)
            throw BenchFailure{QStringLiteral("SQLite: ") + QString::fromUtf8(sqlite3_errmsg(m_db))};
        bindText(insert, 1, document);
        finish(insert);
        sqlite3_finalize(insert);
    }
}

qint64 BareSearch::bytes() const
{
    return QFileInfo(m_path).size();
}

} // namespace cercle
