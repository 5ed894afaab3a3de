#include "store/entry_table.h"

#include <algorithm>

namespace cercle
{

void EntryTable::createTables(Database &db)
{
    db.exec(R"(
        CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS grp(g INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, own_feed INTEGER NOT NULL,
            count INTEGER NOT NULL, ids INTEGER NOT NULL, state INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS feed(f INTEGER PRIMARY KEY, g INTEGER NOT NULL, id BLOB NOT NULL UNIQUE, key BLOB NOT NULL,
            own INTEGER NOT NULL, seq INTEGER NOT NULL, head BLOB NOT NULL, lam INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS branch(f INTEGER NOT NULL, seq INTEGER NOT NULL, id BLOB NOT NULL, lam INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS entry(n INTEGER PRIMARY KEY, g INTEGER NOT NULL, f INTEGER NOT NULL, seq INTEGER NOT NULL,
            lam INTEGER NOT NULL, id BLOB NOT NULL, header BLOB NOT NULL, body BLOB NOT NULL, sig BLOB NOT NULL);
        CREATE INDEX IF NOT EXISTS entry_place ON entry(f, seq);
        CREATE TABLE IF NOT EXISTS clock(f INTEGER NOT NULL, seq INTEGER NOT NULL, past BLOB NOT NULL, PRIMARY KEY(f, seq))
            WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS gap(n INTEGER PRIMARY KEY, shown INTEGER NOT NULL);
    )");
}

EntryTable::EntryTable(Database &db) : m_db(db)
{
    m_insert = db.prepare("INSERT INTO entry(g, f, seq, lam, id, header, body, sig) VALUES(?,?,?,?,?,?,?,?)");
    m_lam = db.prepare("SELECT lam, id FROM entry WHERE f=? AND seq=?");
    m_clockAt = db.prepare("SELECT past FROM clock WHERE f=? AND seq<=? ORDER BY seq DESC LIMIT 1");
    m_groupUpdate = db.prepare("UPDATE grp SET own_feed=?, count=?, ids=?, state=? WHERE g=?");
    m_feedUpdate = db.prepare("UPDATE feed SET seq=?, head=?, lam=? WHERE f=?");
    m_branchClear = db.prepare("DELETE FROM branch WHERE f=?");
    m_branchPut = db.prepare("INSERT INTO branch(f, seq, id, lam) VALUES(?,?,?,?)");
    m_clockPut = db.prepare("INSERT OR REPLACE INTO clock(f, seq, past) VALUES(?,?,?)");
}

void EntryTable::load()
{
    m_groups.clear();
    m_groupIds.clear();
    m_feeds.clear();
    m_feedIds.clear();
    Statement groups = m_db.prepare("SELECT g, id, own_feed, count, ids, state FROM grp");
    while (groups.step()) {
        GroupRecord record;
        record.number = groups.integer(0);
        record.id = Uid::fromBytes(groups.view(1));
        record.ownFeed = groups.integer(2);
        record.sum = {groups.integer(3), static_cast<std::uint64_t>(groups.integer(4)),
                      static_cast<std::uint64_t>(groups.integer(5))};
        m_groupIds.insert(record.id, record.number);
        m_groups.emplace(record.number, std::move(record));
    }
    Statement feeds = m_db.prepare("SELECT f, g, id, key, own, seq, head, lam FROM feed");
    while (feeds.step()) {
        FeedRecord record;
        record.number = feeds.integer(0);
        record.group = feeds.integer(1);
        record.id = Uid::fromBytes(feeds.view(2));
        record.key = feeds.blob(3);
        record.own = feeds.integer(4) != 0;
        record.tips.push_back({feeds.integer(5), Hash::fromBytes(feeds.view(6)), feeds.integer(7)});
        m_feedIds.insert(record.id, record.number);
        m_feeds.emplace(record.number, std::move(record));
    }
    Statement branches = m_db.prepare("SELECT f, seq, id, lam FROM branch");
    while (branches.step())
        m_feeds.at(branches.integer(0))
            .tips.push_back({branches.integer(1), Hash::fromBytes(branches.view(2)), branches.integer(3)});
    for (auto &[number, record] : m_feeds)
        record.branched = record.tips.size() > 1;
    for (auto &[number, record] : m_feeds)
        record.past = pastAt(record, record.head().seq);
    loadGaps();
}

void EntryTable::flush()
{
    for (auto &[number, record] : m_groups) {
        if (!record.dirty)
            continue;
        m_groupUpdate.bind(1, record.ownFeed)
            .bind(2, record.sum.count)
            .bind(3, static_cast<std::int64_t>(record.sum.ids));
        m_groupUpdate.bind(4, static_cast<std::int64_t>(record.sum.state)).bind(5, number).run();
        record.dirty = false;
    }
    for (auto &[number, record] : m_feeds) {
        if (!record.dirty)
            continue;
        const FeedTip &head = record.head();
        m_feedUpdate.bind(1, head.seq).bind(2, head.id.view()).bind(3, head.lam).bind(4, number).run();
        if (record.branched || record.tips.size() > 1) {
            m_branchClear.bind(1, number).run();
            for (size_t i = 1; i < record.tips.size(); ++i) {
                const FeedTip &tip = record.tips[i];
                m_branchPut.bind(1, number).bind(2, tip.seq).bind(3, tip.id.view()).bind(4, tip.lam).run();
            }
        }
        record.branched = record.tips.size() > 1;
        record.dirty = false;
    }
}

GroupRecord *EntryTable::group(const Uid &id)
{
    const auto it = m_groupIds.constFind(id);
    return it == m_groupIds.constEnd() ? nullptr : &m_groups.at(*it);
}

GroupRecord *EntryTable::groupByNumber(std::int64_t number)
{
    const auto it = m_groups.find(number);
    return it == m_groups.end() ? nullptr : &it->second;
}

GroupRecord &EntryTable::addGroup(const Uid &id)
{
    Statement insert = m_db.prepare("INSERT INTO grp(id, own_feed, count, ids, state) VALUES(?,0,0,0,0)");
    insert.bind(1, id.view()).run();
    GroupRecord record;
    record.number = m_db.lastRowId();
    record.id = id;
    m_groupIds.insert(id, record.number);
    return m_groups.emplace(record.number, record).first->second;
}

std::vector<GroupRecord *> EntryTable::allGroups()
{
    std::vector<GroupRecord *> out;
    for (auto &[number, record] : m_groups)
        out.push_back(&record);
    return out;
}

FeedRecord *EntryTable::feed(const Uid &id)
{
    const auto it = m_feedIds.constFind(id);
    return it == m_feedIds.constEnd() ? nullptr : &m_feeds.at(*it);
}

FeedRecord *EntryTable::feedByNumber(std::int64_t number)
{
    const auto it = m_feeds.find(number);
    return it == m_feeds.end() ? nullptr : &it->second;
}

FeedRecord &EntryTable::addFeed(const GroupRecord &group, const Uid &id, const QByteArray &key, bool own)
{
    Statement insert =
        m_db.prepare("INSERT INTO feed(g, id, key, own, seq, head, lam) VALUES(?,?,?,?,0,zeroblob(32),0)");
    insert.bind(1, group.number).bind(2, id.view()).bind(3, QByteArrayView(key)).bind(4, own ? 1 : 0).run();
    FeedRecord record;
    record.number = m_db.lastRowId();
    record.group = group.number;
    record.id = id;
    record.key = key;
    record.own = own;
    record.tips.push_back({});
    m_feedIds.insert(id, record.number);
    return m_feeds.emplace(record.number, std::move(record)).first->second;
}

std::vector<FeedRecord *> EntryTable::feedsOf(const GroupRecord &group)
{
    std::vector<FeedRecord *> out;
    for (auto &[number, record] : m_feeds) {
        if (record.group == group.number)
            out.push_back(&record);
    }
    return out;
}

std::optional<std::int64_t> EntryTable::lamOf(const FeedRecord &feed, std::int64_t seq, const Hash &id)
{
    const auto known = [](std::int64_t lam) {
        // A gap of which nothing but its id is known: as long as it is not filled, nothing can build on it.
        return lam > 0 ? std::optional(lam) : std::nullopt;
    };
    for (const FeedTip &tip : feed.tips) {
        if (tip.seq == seq && tip.id == id)
            return known(tip.lam);
    }
    if (seq > feed.head().seq)
        return std::nullopt;
    m_lam.bind(1, feed.number).bind(2, seq);
    std::optional<std::int64_t> found;
    while (m_lam.step()) {
        if (Hash::fromBytes(m_lam.view(1)) == id)
            found = known(m_lam.integer(0));
    }
    return found;
}

ClockVector EntryTable::pastAt(const FeedRecord &feed, std::int64_t seq)
{
    m_clockAt.bind(1, feed.number).bind(2, seq);
    ClockVector past;
    if (m_clockAt.step())
        past = ClockVector::fromBytes(m_clockAt.view(0));
    m_clockAt.reset();
    return past;
}

EntryTable::Parents EntryTable::parentsOf(const FeedRecord &feed, const Entry &entry)
{
    Parents out;
    const auto missing = [&](const Uid &where, std::int64_t seq) {
        if (!out.missing) {
            out.missing = true;
            out.missingFeed = where;
            out.missingSeq = seq;
        }
    };
    if (entry.seq > 1) {
        if (const auto lam = lamOf(feed, entry.seq - 1, entry.prev)) {
            out.lam = *lam;
            out.past = entry.prev == feed.head().id ? feed.past : pastAt(feed, entry.seq - 1);
        } else {
            missing(entry.feed, entry.seq - 1);
        }
    }
    for (const FeedHead &dep : entry.deps) {
        FeedRecord *other = this->feed(dep.feed);
        const auto lam = other && other->group == feed.group ? lamOf(*other, dep.seq, dep.id) : std::nullopt;
        if (!lam) {
            missing(dep.feed, dep.seq);
            continue;
        }
        out.lam = std::max(out.lam, *lam);
        out.past.merge(dep.id == other->head().id ? other->past : pastAt(*other, dep.seq));
        out.past.raise(other->number, dep.seq);
    }
    return out;
}

void EntryTable::append(FeedRecord &feed, const Entry &entry, const ClockVector &past)
{
    insertRow(feed, entry);
    const auto old = std::find_if(feed.tips.begin(), feed.tips.end(), [&](const FeedTip &t) {
        return t.seq + 1 == entry.seq && t.id == entry.prev;
    });
    advance(feed, old, {entry.seq, entry.id, entry.lam}, past, !entry.deps.empty());
    GroupRecord &group = m_groups.at(feed.group);
    ++group.sum.count;
    group.sum.ids += entry.id.head();
    group.dirty = true;
}

void EntryTable::insertRow(const FeedRecord &feed, const Entry &entry)
{
    m_insert.bind(1, feed.group)
        .bind(2, feed.number)
        .bind(3, entry.seq)
        .bind(4, entry.lam)
        .bind(5, entry.id.view());
    m_insert.bind(6, QByteArrayView(entry.header)).bind(7, QByteArrayView(entry.body));
    m_insert.bind(8, QByteArrayView(entry.signature)).run();
}

void EntryTable::advance(FeedRecord &feed, std::vector<FeedTip>::iterator old, const FeedTip &tip,
                         const ClockVector &past, bool keepClock)
{
    const bool main = old == feed.tips.begin();
    if (old != feed.tips.end())
        *old = tip;
    else
        feed.tips.push_back(tip);
    // A branch of a fork may not inherit the row of the other branch below it.
    if (keepClock || feed.tips.size() > 1)
        m_clockPut.bind(1, feed.number).bind(2, tip.seq).bind(3, QByteArrayView(past.toBytes())).run();
    if (main)
        feed.past = past;
    // The longest branch leads; ties by id, so that all replicas agree.
    const auto lead =
        std::max_element(feed.tips.begin(), feed.tips.end(), [](const FeedTip &a, const FeedTip &b) {
            return a.seq != b.seq ? a.seq < b.seq : a.id < b.id;
        });
    if (lead != feed.tips.begin()) {
        std::iter_swap(lead, feed.tips.begin());
        feed.past = feed.head().id == tip.id ? past : pastAt(feed, feed.head().seq);
    }
    feed.dirty = true;
}

std::vector<FeedHead> EntryTable::freshHeads(const GroupRecord &group, const FeedRecord &feed)
{
    std::vector<const FeedRecord *> candidates;
    for (const FeedRecord *other : feedsOf(group)) {
        // What is not here cannot be vouched for as known.
        if (other->number != feed.number && other->head().seq > feed.past.seqOf(other->number)
            && !gapAt(*other, other->head().seq, other->head().id))
            candidates.push_back(other);
    }
    std::vector<FeedHead> out;
    for (const FeedRecord *one : candidates) {
        const bool covered = std::any_of(candidates.begin(), candidates.end(), [&](const FeedRecord *two) {
            return two != one && two->past.seqOf(one->number) >= one->head().seq;
        });
        if (!covered)
            out.push_back({one->id, one->head().seq, one->head().id});
    }
    return out;
}

void EntryTable::read(Statement &from, Stored &out)
{
    out.number = from.integer(0);
    out.feed = from.integer(1);
    out.entry.seq = from.integer(2);
    out.entry.lam = from.integer(3);
    out.entry.id = Hash::fromBytes(from.view(4));
    out.entry.header = from.blob(5);
    // The one part of the header that tables need and that has no column.
    static constexpr QByteArrayView wall("\"wall\":");
    const qsizetype at = out.entry.header.indexOf(wall) + wall.size();
    const qsizetype end = out.entry.header.indexOf(',', at);
    out.entry.wall = at >= wall.size() && end > at
                         ? QByteArrayView(out.entry.header).sliced(at, end - at).toLongLong()
                         : 0;
    out.entry.body = from.blob(6);
    out.entry.signature = from.blob(7);
    out.group = from.integer(8);
}

void EntryTable::each(std::int64_t group, std::int64_t after, const std::function<bool(Stored &)> &f)
{
    Statement select = m_db.prepare(
        "SELECT n, f, seq, lam, id, header, body, sig, g FROM entry WHERE n>? AND g=? ORDER BY n");
    select.bind(1, after).bind(2, group);
    Stored stored;
    while (select.step()) {
        if (m_gaps.contains(select.integer(0)))
            continue;
        read(select, stored);
        if (!f(stored))
            return;
    }
}

void EntryTable::eachBack(std::int64_t group, const std::function<bool(Stored &)> &f)
{
    Statement select =
        m_db.prepare("SELECT n, f, seq, lam, id, header, body, sig, g FROM entry WHERE g=? ORDER BY n DESC");
    select.bind(1, group);
    Stored stored;
    while (select.step()) {
        if (m_gaps.contains(select.integer(0)))
            continue;
        read(select, stored);
        if (!f(stored))
            return;
    }
}

std::int64_t EntryTable::firstNumberOf(std::int64_t feed, std::int64_t fromSeq)
{
    Statement select = m_db.prepare("SELECT n FROM entry WHERE f=? AND seq>=? ORDER BY seq LIMIT 1");
    select.bind(1, feed).bind(2, fromSeq);
    return select.step() ? select.integer(0) : 0;
}

std::optional<EntryTable::Stored> EntryTable::at(std::int64_t feed, std::int64_t seq)
{
    Statement select =
        m_db.prepare("SELECT n, f, seq, lam, id, header, body, sig, g FROM entry WHERE f=? AND seq=?");
    select.bind(1, feed).bind(2, seq);
    if (!select.step())
        return std::nullopt;
    Stored stored;
    read(select, stored);
    return stored;
}

bool EntryTable::keepWaiting(const Entry &entry, const Parents &parents)
{
    if (m_waitingIds.contains(entry.id))
        return true;
    const qsizetype size = entry.header.size() + entry.body.size() + 256;
    if (static_cast<qsizetype>(m_waitingIds.size()) >= waitingMax || m_waitingBytes + size > waitingBytesMax)
        return false;
    m_waitingIds.insert(entry.id);
    m_waitingBytes += size;
    m_waiting[parents.missingFeed].emplace(parents.missingSeq, entry);
    return true;
}

std::vector<Entry> EntryTable::takeReady(const FeedRecord &feed)
{
    std::vector<Entry> out;
    const auto it = m_waiting.find(feed.id);
    if (it == m_waiting.end())
        return out;
    const auto end = it->upper_bound(feed.head().seq);
    for (auto at = it->begin(); at != end; ++at) {
        m_waitingIds.erase(at->second.id);
        m_waitingBytes -= at->second.header.size() + at->second.body.size() + 256;
        out.push_back(std::move(at->second));
    }
    it->erase(it->begin(), end);
    if (it->empty())
        m_waiting.erase(it);
    return out;
}

} // namespace cercle
