#pragma once
// SQLite and nothing else, with the pragmas of a profile: how fast the same lines and rows could be stored.

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace cercle
{

// One thing to store: the journal's line and the columns of its row.
struct BareRecord {
    QByteArray id; // 16 bytes, time-ordered
    QByteArray line;
    QByteArray session; // 16 bytes
    QByteArray text;
    QByteArray due;
    QByteArray owner; // 16 bytes
    bool done = false;
};

class BareStore
{
public:
    // A new database in place of whatever is at `path`.
    explicit BareStore(const QString &path);
    ~BareStore();
    BareStore(const BareStore &) = delete;
    BareStore &operator=(const BareStore &) = delete;

    // One durable transaction that stores a line, and one that stores line and row.
    void commitLine(const BareRecord &record);
    void commit(const BareRecord &record);
    // Lines, rows and their index, 20,000 to a transaction.
    void insertAll(const std::vector<BareRecord> &records);
    // Reads every line and makes the rows anew from `records`, in one transaction.
    void rebuild(const std::vector<BareRecord> &records);

private:
    void exec(const char *sql);
    sqlite3_stmt *prepare(const char *sql);
    void insertRow(const BareRecord &record);
    void insertLine(const BareRecord &record);

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_row = nullptr;
    sqlite3_stmt *m_line = nullptr;
};

// FTS5 and nothing else over the same documents.
class BareSearch
{
public:
    BareSearch(const QString &path, const std::vector<QByteArray> &documents);
    ~BareSearch();
    BareSearch(const BareSearch &) = delete;
    BareSearch &operator=(const BareSearch &) = delete;

    // Runs a query for the 20 best by bm25, with titles; the number of rows found.
    int query(const QByteArray &match);
    // Milliseconds that adding one more document durably takes.
    double add(const QByteArray &document);
    // Bytes of the database.
    qint64 bytes() const;

private:
    void insertDocument(const QByteArray &document);

    QString m_path;
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_query = nullptr;
};

} // namespace cercle
