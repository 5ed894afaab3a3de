#include "workspace/salvage.h"

#include "journal/entry.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <sqlite3.h>

#include <memory>

namespace cercle
{

namespace
{

struct Closer {
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
    void operator()(sqlite3_stmt *stmt) const { sqlite3_finalize(stmt); }
};

QByteArray column(sqlite3_stmt *stmt, int at)
{
    return {static_cast<const char *>(sqlite3_column_blob(stmt, at)), sqlite3_column_bytes(stmt, at)};
}

} // namespace

Salvage readDamaged(const QString &database)
{
    Salvage out;
    sqlite3 *raw = nullptr;
    const int opened =
        sqlite3_open_v2(QFile::encodeName(database).constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, Closer> db(raw);
    if (opened != SQLITE_OK)
        return out;
    const auto prepare = [&](const char *sql) {
        sqlite3_stmt *stmt = nullptr;
        sqlite3_prepare_v2(raw, sql, -1, &stmt, nullptr);
        return std::unique_ptr<sqlite3_stmt, Closer>(stmt);
    };
    if (const auto name = prepare("SELECT value FROM meta WHERE key='name'");
        name && sqlite3_step(name.get()) == SQLITE_ROW)
        out.name = QString::fromUtf8(column(name.get(), 0));
    std::int64_t last = 0;
    if (const auto max = prepare("SELECT max(n) FROM entry"); max && sqlite3_step(max.get()) == SQLITE_ROW)
        last = sqlite3_column_int64(max.get(), 0);
    if (const auto sum = prepare("SELECT total(count) FROM grp");
        sum && sqlite3_step(sum.get()) == SQLITE_ROW)
        last = std::max<std::int64_t>(last, sqlite3_column_int64(sum.get(), 0));
    const auto one = prepare("SELECT header, body, sig FROM entry WHERE n=?");
    if (!one)
        return out;
    JsonDoc doc;
    for (std::int64_t n = 1; n <= last; ++n) {
        sqlite3_reset(one.get());
        sqlite3_bind_int64(one.get(), 1, n);
        if (sqlite3_step(one.get()) != SQLITE_ROW) {
            ++out.unreadable;
            continue;
        }
        Entry entry;
        entry.header = column(one.get(), 0);
        entry.body = column(one.get(), 1);
        entry.signature = column(one.get(), 2);
        QByteArray line = toLine(entry);
        if (auto sound = parseEntry(line, doc))
            out.lines[sound->group].push_back(std::move(line));
        else
            ++out.unreadable;
    }
    return out;
}

QString moveAside(const QString &database, std::int64_t nowMs)
{
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString target = database + QStringLiteral(".damaged-") + stamp;
    for (int i = 2; QFile::exists(target); ++i)
        target = database + QStringLiteral(".damaged-%1-%2").arg(stamp).arg(i);
    if (!QFile::rename(database, target))
        return {};
    for (const char *suffix : {"-wal", "-shm"}) {
        const QString companion = database + QLatin1String(suffix);
        if (QFile::exists(companion))
            QFile::rename(companion, target + QLatin1String(suffix));
    }
    return target;
}

} // namespace cercle
