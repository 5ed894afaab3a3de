#pragma once
// The one connection to the profile's SQLite database. A statement that fails throws StorageError; whoever
// began the transaction rolls back and turns it into an Error. Nothing of this leaves `store` and
// `workspace`.

#include "base/result.h"
#include "domain/value.h"

#include <QByteArray>
#include <QString>

#include <exception>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace cercle
{

class StorageError : public std::exception
{
public:
    StorageError(int code, QString text) : m_code(code), m_text(std::move(text)) {}
    static StorageError diskFull();
    int code() const { return m_code; } // SQLite's primary result code
    const QString &text() const { return m_text; }
    // A sentence for the member: disk full, read only, damaged…
    Error toError() const;

private:
    int m_code;
    QString m_text;
};

class Database;

// A prepared statement. bind… counts from 1, column… from 0, as SQLite does.
class Statement
{
public:
    Statement() = default;
    Statement(Database &db, QByteArrayView sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;

    Statement &bind(int at, std::int64_t value);
    Statement &bind(int at, int value) { return bind(at, static_cast<std::int64_t>(value)); }
    Statement &bind(int at, QByteArrayView blob);     // must stay alive until reset()
    Statement &bindText(int at, QByteArrayView utf8); // must stay alive until reset()
    Statement &bindText(int at, const QString &text);
    Statement &bindNull(int at);
    Statement &bindValue(int at, const Value &value); // an empty Uid is NULL
    // True while there is a row; after false the statement is reset.
    bool step();
    // For statements without rows: steps to the end and resets.
    void run();
    void reset();

    std::int64_t integer(int column) const;
    QByteArray blob(int column) const;
    QByteArrayView view(int column) const; // until the next step
    QString text(int column) const;
    bool isNull(int column) const;
    Value value(int column, FieldType type) const;
    explicit operator bool() const { return m_stmt != nullptr; }

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_stmt = nullptr;
};

class Database
{
public:
    static constexpr int applicationId = 0x43524331; // "CRC1"
    static constexpr int schemaVersion = 1;

    // Opens or makes the file with the pragmas of a profile. Errors: newer version, not a database of Cercle,
    // damaged, read only. `path` may be ":memory:" for tests. ReadOnly is for a disk that is full: nothing is
    // made beside the file, not even a lock, and every transaction fails as on a full disk.
    enum class Access { ReadWrite, ReadOnly };
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    void exec(QByteArrayView sql);
    Statement prepare(QByteArrayView sql) { return Statement(*this, sql); }
    std::int64_t changes() const; // rows touched by the last statement
    std::int64_t lastRowId() const;
    // "ok" or what is wrong.
    QString quickCheck();
    sqlite3 *handle() const { return m_db; }
    bool inTransaction() const;
    bool isReadOnly() const { return m_readOnly; }

    // One transaction over many batches that nobody waits for; the pages that all of them touch are written
    // once. Any other transaction commits it first.
    void beginBulk();
    void commitBulk(); // nothing where none is open
    void rollBackBulk();
    bool inBulk() const { return m_bulk; }

private:
    explicit Database(sqlite3 *db) : m_db(db) {}
    sqlite3 *m_db;
    bool m_bulk = false;
    bool m_readOnly = false;
};

// BEGIN IMMEDIATE … COMMIT, rolled back unless committed.
class SqlTransaction
{
public:
    explicit SqlTransaction(Database &db);
    ~SqlTransaction();
    void commit();

private:
    Database &m_db;
    bool m_open = true;
};

} // namespace cercle
