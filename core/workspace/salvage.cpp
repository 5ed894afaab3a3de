#include "workspace/salvage.h"

#include "store/page_reader.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <algorithm>

namespace cercle
{

namespace
{

using Kind = PageRow::Column::Kind;

// Tells the tables apart by the number and the kinds of their columns, in the order of
// EntryTable::createTables. Old copies of rows lie about in free pages: the larger number wins.
class Sorter
{
public:
    void take(const PageRow &row)
    {
        const auto &c = row.columns;
        if (c.size() == 9 && isHash(c[5]) && c[6].kind == Kind::Blob && c[7].kind == Kind::Blob
            && c[8].kind == Kind::Blob)
            takeEntry(row);
        else if (c.size() == 8 && isUid(c[2]) && c[3].kind == Kind::Blob && isHash(c[6]))
            takeFeed(row);
        else if (c.size() == 6 && isUid(c[1]) && row.rowid > 0
                 && std::all_of(c.begin() + 2, c.end(),
                                [](const auto &one) { return one.kind == Kind::Integer; }))
            takeGroup(row);
        else if (c.size() == 2 && row.rowid == 0 && c[0].bytes == "name" && c[1].kind == Kind::Text)
            m_out.name = QString::fromUtf8(c[1].bytes);
    }

    Salvage finish()
    {
        for (const auto &[number, feed] : m_feeds) {
            if (const auto group = m_groups.find(feed.first); group != m_groups.end())
                m_out.groups[group->second].feeds.push_back(feed.second);
        }
        return std::move(m_out);
    }

private:
    static bool isUid(const PageRow::Column &c) { return c.kind == Kind::Blob && c.bytes.size() == 16; }
    static bool isHash(const PageRow::Column &c) { return c.kind == Kind::Blob && c.bytes.size() == 32; }

    void takeEntry(const PageRow &row)
    {
        const auto &c = row.columns;
        auto entry = parseHeader(c[6].bytes, m_doc);
        if (!entry || entry->id != Hash::fromBytes(c[5].bytes))
            return;
        const bool whole = sha256({c[7].bytes}) == entry->bodyHash && c[8].bytes.size() <= 80;
        if (whole) {
            entry->body = c[7].bytes;
            entry->signature = c[8].bytes;
        }
        m_groups.emplace(c[1].integer, entry->group);
        m_out.groups[entry->group].entries.push_back({std::move(*entry), whole});
    }

    void takeFeed(const PageRow &row)
    {
        const auto &c = row.columns;
        auto &[group, feed] = m_feeds[row.rowid];
        if (c[5].integer < feed.head.seq)
            return;
        group = c[1].integer;
        feed = {Uid::fromBytes(c[2].bytes),
                c[3].bytes,
                {c[5].integer, Hash::fromBytes(c[6].bytes), c[7].integer}};
    }

    void takeGroup(const PageRow &row)
    {
        const Uid id = Uid::fromBytes(row.columns[1].bytes);
        m_groups[row.rowid] = id;
        auto &count = m_out.groups[id].count;
        count = std::max(count, row.columns[3].integer);
    }

    Salvage m_out;
    std::map<std::int64_t, Uid> m_groups;                               // by local number
    std::map<std::int64_t, std::pair<std::int64_t, KnownFeed>> m_feeds; // by local number: group and feed
    JsonDoc m_doc;
};

} // namespace

Salvage readDamaged(const QString &database)
{
    Sorter sorter;
    readPages(database, [&](const PageRow &row) { sorter.take(row); });
    return sorter.finish();
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
