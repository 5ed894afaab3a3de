#include "store/database.h"

#include "store/search_tokens.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <utility>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// The tables of a journal are there, whatever the header says.
bool holdsJournal(Database &db)
{
    Statement found =
        db.prepare("SELECT count(*) FROM sqlite_master WHERE name IN('entry','history','search_mark')");
    return found.step() && found.integer(0) == 3;
}

// A version is counted up by one; a number beyond that many is no version.
constexpr int farthestVersion = 100'000;

[[noreturn]] void fail(sqlite3 *db, int code)
{
    throw StorageError(code & 0xff, QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code)));
}

} // namespace

StorageError StorageError::diskFull()
{
    return {SQLITE_FULL, {}};
}

Error StorageError::toError() const
{
    switch (m_code) {
    case SQLITE_FULL:
        return {Error::Kind::Storage,
                Words::tr("Not saved: the disk is full. Free some space and try again; nothing was "
                          "changed.")};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {Error::Kind::Storage,
                Words::tr("Not saved: the profile cannot be written. Check the rights of its folder "
                          "(chmod u+rwX); nothing was changed.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Damaged,
                Words::tr("The database is damaged. Run `cerclectl check`, then fetch the entries back "
                          "from another laptop.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy,
                Words::tr("The database is in use by another program; close it and try again.")};
    case SQLITE_IOERR:
        return {Error::Kind::Storage,
                Words::tr("The disk could not be read or written (%1). Check it and try again; nothing "
                          "was changed.")
                    .arg(m_text)};
    default:
        return {Error::Kind::Storage,
                Words::tr("The database reports: %1. Nothing was changed; try again.").arg(m_text)};
    }
}

Statement::Statement(Database &db, QByteArrayView sql) : m_db(db.handle())
{
    const int code = sqlite3_prepare_v3(m_db, sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_stmt, nullptr);
    if (code != SQLITE_OK)
        fail(m_db, code);
}

Statement::~Statement()
{
    sqlite3_finalize(m_stmt);
}

Statement::Statement(Statement &&other) noexcept
    : m_db(other.m_db), m_stmt(std::exchange(other.m_stmt, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_db, other.m_db);
    std::swap(m_stmt, other.m_stmt);
    return *this;
}

Statement &Statement::bind(int at, std::int64_t value)
{
    sqlite3_bind_int64(m_stmt, at, value);
    return *this;
}

Statement &Statement::bind(int at, QByteArrayView blob)
{
    sqlite3_bind_blob(m_stmt, at, blob.isEmpty() ? "" : blob.data(), static_cast<int>(blob.size()),
                      SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindText(int at, QByteArrayView utf8)
{
    sqlite3_bind_text(m_stmt, at, utf8.isEmpty() ? "" : utf8.data(), static_cast<int>(utf8.size()),
                      SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindText(int at, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_stmt, at, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int at)
{
    sqlite3_bind_null(m_stmt, at);
    return *this;
}

Statement &Statement::bindValue(int at, const Value &value)
{
    struct Visitor {
        Statement &self;
        int at;
        void operator()(std::monostate) const { self.bindNull(at); }
        void operator()(bool v) const { self.bind(at, v ? 1 : 0); }
        void operator()(std::int64_t v) const { self.bind(at, v); }
        void operator()(const QString &v) const { self.bindText(at, v); }
        void operator()(const QStringList &v) const
        {
            JsonWriter out;
            out.value(v);
            self.bindText(at, QString::fromUtf8(out.text()));
        }
        void operator()(const Uid &v) const
        {
            if (v.isNull())
                self.bindNull(at);
            else
                sqlite3_bind_blob(self.m_stmt, at, v.bytes.data(), 16, SQLITE_TRANSIENT);
        }
        void operator()(const QByteArray &v) const
        {
            sqlite3_bind_blob(self.m_stmt, at, v.isEmpty() ? "" : v.constData(), static_cast<int>(v.size()),
                              SQLITE_TRANSIENT);
        }
    };
    std::visit(Visitor{*this, at}, value);
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_stmt);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        // The message must be read before reset() replaces it.
        const StorageError error(code & 0xff, QString::fromUtf8(sqlite3_errmsg(m_db)));
        sqlite3_reset(m_stmt);
        throw error;
    }
    sqlite3_reset(m_stmt);
    return false;
}

void Statement::run()
{
    while (step()) {
    }
}

void Statement::reset()
{
    sqlite3_reset(m_stmt);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_stmt, column);
}

QByteArrayView Statement::view(int column) const
{
    const void *data = sqlite3_column_blob(m_stmt, column);
    return {static_cast<const char *>(data), static_cast<qsizetype>(sqlite3_column_bytes(m_stmt, column))};
}

QByteArray Statement::blob(int column) const
{
    return view(column).toByteArray();
}

QString Statement::text(int column) const
{
    return decodeUtf8(view(column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_stmt, column) == SQLITE_NULL;
}

Value Statement::value(int column, FieldType type) const
{
    if (isNull(column))
        return defaultValue(type);
    switch (type) {
    case FieldType::Bool:
        return integer(column) != 0;
    case FieldType::Int:
        return integer(column);
    case FieldType::Ref:
        return Uid::fromBytes(view(column));
    case FieldType::Bytes:
        return blob(column);
    case FieldType::List: {
        JsonDoc doc;
        const QByteArray json = blob(column);
        if (!doc.scan(json))
            return QStringList();
        return valueFromJson(type, doc.root()).valueOr(QStringList());
    }
    default:
        return text(column);
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const bool fresh =
        path == QLatin1String(":memory:") || !QFile::exists(path) || QFileInfo(path).size() == 0;
    // Statistics that nobody reads take a lock at every allocation. Too late once SQLite is in use; then they
    // stay.
    static const int quiet = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(quiet);
    sqlite3 *raw = nullptr;
    const int code =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &raw,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Database> db(new Database(raw));
    if (code != SQLITE_OK)
        return StorageError(code & 0xff, QString::fromUtf8(sqlite3_errmsg(raw))).toError();
    try {
        sqlite3_extended_result_codes(raw, 1);
        sqlite3_busy_timeout(raw, 2000);
        if (!addSearchTokenizer(raw))
            throw StorageError(SQLITE_ERROR, QStringLiteral("SQLite without FTS5"));
        if (access == Access::ReadOnly) // the index of the WAL is kept in memory then
            db->exec("PRAGMA locking_mode=EXCLUSIVE");
        if (!fresh) {
            Statement id = db->prepare("PRAGMA application_id");
            id.step();
            if (id.integer(0) != applicationId && holdsJournal(*db))
                throw StorageError(SQLITE_CORRUPT, {}); // its mark is damaged
            if (id.integer(0) != applicationId)
                return Error{
                    Error::Kind::Invalid,
                    Words::tr("%1 is not a database of Cercle; choose another profile folder.").arg(path)};
            Statement version = db->prepare("PRAGMA user_version");
            version.step();
            if (version.integer(0) > schemaVersion + farthestVersion || version.integer(0) < 0)
                throw StorageError(SQLITE_CORRUPT, {}); // a flipped bit, not a future
            if (version.integer(0) > schemaVersion)
                return Error{
                    Error::Kind::Newer,
                    Words::tr(
                        "This profile was made by a newer version of Cercle (format %1; this one reads %2). "
                        "Nothing was changed; update Cercle.")
                        .arg(version.integer(0))
                        .arg(schemaVersion)};
        }
        if (access == Access::ReadOnly) {
            db->m_readOnly = true;
            sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
            db->exec("PRAGMA query_only=ON");
            db->exec("PRAGMA temp_store=MEMORY");
            return db;
        }
        if (sqlite3_db_readonly(raw, "main") == 1)
            return StorageError(SQLITE_READONLY, {}).toError();
        if (fresh)
            db->exec("PRAGMA page_size=4096");
        db->exec("PRAGMA journal_mode=WAL");
        db->exec("PRAGMA synchronous=FULL");
        db->exec("PRAGMA foreign_keys=ON");
        db->exec("PRAGMA trusted_schema=OFF");
        db->exec("PRAGMA cell_size_check=ON");
        db->exec("PRAGMA temp_store=MEMORY");
        db->exec("PRAGMA cache_size=-16384");
        db->exec("PRAGMA wal_autocheckpoint=2000");
        db->exec("PRAGMA journal_size_limit=16777216");
        if (fresh) {
            db->exec("PRAGMA application_id=" + QByteArray::number(applicationId));
            db->exec("PRAGMA user_version=" + QByteArray::number(schemaVersion));
        }
    } catch (const StorageError &error) {
        return error.toError();
    }
    return db;
}

Database::~Database()
{
    sqlite3_close(m_db);
}

void Database::exec(QByteArrayView sql)
{
    const int code = sqlite3_exec(m_db, sql.toByteArray().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(m_db, code);
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_db);
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

QString Database::quickCheck()
{
    Statement check = prepare("PRAGMA quick_check(5)");
    QStringList lines;
    while (check.step())
        lines << check.text(0);
    return lines.join(u'\n');
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

void Database::beginBulk()
{
    if (m_readOnly)
        throw StorageError::diskFull();
    if (!m_bulk)
        exec("BEGIN IMMEDIATE");
    m_bulk = true;
}

void Database::commitBulk()
{
    if (!m_bulk)
        return;
    try {
        exec("COMMIT");
        m_bulk = false;
    } catch (const StorageError &) {
        rollBackBulk();
        throw;
    }
}

void Database::rollBackBulk()
{
    m_bulk = false;
    if (inTransaction())
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
}

SqlTransaction::SqlTransaction(Database &db) : m_db(db)
{
    m_db.commitBulk();
    if (m_db.isReadOnly())
        throw StorageError::diskFull();
    m_db.exec("BEGIN IMMEDIATE");
}

SqlTransaction::~SqlTransaction()
{
    if (m_open && m_db.inTransaction())
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void SqlTransaction::commit()
{
    m_db.exec("COMMIT");
    m_open = false;
}

} // namespace cercle
