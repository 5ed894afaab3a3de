// Rows of the journal whose entries are not here.

#include "store/entry_table.h"

#include <algorithm>

namespace cercle
{

void EntryTable::loadGaps()
{
    m_gaps.clear();
    m_gapPlaces.clear();
    Statement select =
        m_db.prepare("SELECT gap.n, g, f, seq, id, shown FROM gap JOIN entry ON entry.n=gap.n");
    while (select.step()) {
        const GapRecord gap{select.integer(0),
                            select.integer(1),
                            select.integer(2),
                            select.integer(3),
                            Hash::fromBytes(select.view(4)),
                            select.integer(5) != 0};
        m_gaps.emplace(gap.number, gap);
        m_gapPlaces.emplace(std::pair(gap.feed, gap.seq), gap.number);
    }
}

const GapRecord *EntryTable::gapAt(const FeedRecord &feed, std::int64_t seq, const Hash &id) const
{
    if (m_gaps.empty())
        return nullptr;
    const auto [first, last] = m_gapPlaces.equal_range(std::pair(feed.number, seq));
    for (auto at = first; at != last; ++at) {
        const GapRecord &gap = m_gaps.at(at->second);
        if (gap.id == id || gap.id.isNull())
            return &gap;
    }
    return nullptr;
}

bool EntryTable::isGap(const FeedRecord &feed, std::int64_t seq) const
{
    return m_gapPlaces.contains(std::pair(feed.number, seq));
}

void EntryTable::recountAll()
{
    for (auto &[number, group] : m_groups)
        recount(group);
}

std::vector<const GapRecord *> EntryTable::gapsOf(const GroupRecord &group) const
{
    std::vector<const GapRecord *> out;
    for (const auto &[place, number] : m_gapPlaces) {
        if (m_gaps.at(number).group == group.number)
            out.push_back(&m_gaps.at(number));
    }
    return out;
}

bool EntryTable::hasGaps(bool shown) const
{
    return std::any_of(m_gaps.begin(), m_gaps.end(),
                       [shown](const auto &gap) { return gap.second.shown == shown; });
}

Hash EntryTable::before(const GapRecord &gap)
{
    Statement select = m_db.prepare("SELECT id FROM entry WHERE f=? AND seq=?");
    select.bind(1, gap.feed).bind(2, gap.seq - 1);
    Hash out;
    int branches = 0;
    while (select.step()) {
        out = Hash::fromBytes(select.view(0));
        ++branches;
    }
    return branches == 1 ? out : Hash{};
}

void EntryTable::recount(GroupRecord &group)
{
    Statement select = m_db.prepare("SELECT n, id FROM entry WHERE g=?");
    select.bind(1, group.number);
    group.sum.count = 0;
    group.sum.ids = 0;
    while (select.step()) {
        if (m_gaps.contains(select.integer(0)))
            continue;
        ++group.sum.count;
        group.sum.ids += Hash::fromBytes(select.view(1)).head();
    }
    group.dirty = true;
}

void EntryTable::makeGap(std::int64_t number, const Hash &id)
{
    Statement update = m_db.prepare("UPDATE entry SET id=? WHERE n=?");
    update.bind(1, id.view()).bind(2, number).run();
    Statement insert = m_db.prepare("INSERT OR IGNORE INTO gap(n, shown) VALUES(?,1)");
    insert.bind(1, number).run();
    loadGaps();
    const auto made = m_gaps.find(number);
    if (made != m_gaps.end() && m_groups.contains(made->second.group))
        recount(m_groups.at(made->second.group));
}

void EntryTable::appendGap(FeedRecord &feed, const Entry &entry, const ClockVector &past)
{
    insertRow(feed, entry);
    const std::int64_t number = m_db.lastRowId();
    Statement insert = m_db.prepare("INSERT INTO gap(n, shown) VALUES(?,0)");
    insert.bind(1, number).run();
    const GapRecord gap{number, feed.group, feed.number, entry.seq, entry.id, false};
    m_gaps.emplace(number, gap);
    m_gapPlaces.emplace(std::pair(gap.feed, gap.seq), number);
    // Whichever branch it belongs to: most feeds have one.
    const auto old = std::find_if(feed.tips.begin(), feed.tips.end(),
                                  [&](const FeedTip &t) { return t.seq + 1 == entry.seq; });
    advance(feed, old, {entry.seq, entry.id, entry.lam}, past, !entry.deps.empty());
}

void EntryTable::fill(const GapRecord &gap, const Entry &entry)
{
    const GapRecord was = gap;
    Statement update = m_db.prepare("UPDATE entry SET seq=?, lam=?, id=?, header=?, body=?, sig=? WHERE n=?");
    update.bind(1, entry.seq).bind(2, entry.lam).bind(3, entry.id.view());
    update.bind(4, QByteArrayView(entry.header)).bind(5, QByteArrayView(entry.body));
    update.bind(6, QByteArrayView(entry.signature)).bind(7, was.number).run();
    Statement drop = m_db.prepare("DELETE FROM gap WHERE n=?");
    drop.bind(1, was.number).run();
    m_gaps.erase(was.number);
    const auto [first, last] = m_gapPlaces.equal_range(std::pair(was.feed, was.seq));
    for (auto at = first; at != last; ++at) {
        if (at->second == was.number) {
            m_gapPlaces.erase(at);
            break;
        }
    }
    GroupRecord &group = m_groups.at(was.group);
    ++group.sum.count;
    group.sum.ids += entry.id.head();
    group.dirty = true;
    FeedRecord &feed = m_feeds.at(was.feed);
    for (FeedTip &tip : feed.tips) {
        if (tip.seq == was.seq && tip.id == was.id) {
            tip.id = entry.id;
            tip.lam = entry.lam;
            feed.dirty = true;
        }
    }
}

void EntryTable::forgetShown()
{
    m_db.exec("UPDATE gap SET shown=0");
    for (auto &[number, gap] : m_gaps)
        gap.shown = false;
}

void EntryTable::mendColumns(std::int64_t number, const Entry &entry, const GroupRecord &group,
                             const FeedRecord &feed)
{
    Statement update = m_db.prepare("UPDATE entry SET g=?, f=?, seq=?, lam=?, id=? WHERE n=?");
    update.bind(1, group.number).bind(2, feed.number).bind(3, entry.seq).bind(4, entry.lam);
    update.bind(5, entry.id.view()).bind(6, number).run();
    recount(m_groups.at(group.number));
}

void EntryTable::setKey(FeedRecord &feed, const QByteArray &key, bool own)
{
    Statement update = m_db.prepare("UPDATE feed SET key=?, own=? WHERE f=?");
    update.bind(1, QByteArrayView(key)).bind(2, own ? 1 : 0).bind(3, feed.number).run();
    feed.key = key;
    feed.own = own;
}

void EntryTable::clear(GroupRecord &group)
{
    for (const char *sql :
         {"DELETE FROM gap WHERE n IN (SELECT n FROM entry WHERE g=?)",
          "DELETE FROM clock WHERE f IN (SELECT f FROM feed WHERE g=?)",
          "DELETE FROM branch WHERE f IN (SELECT f FROM feed WHERE g=?)", "DELETE FROM entry WHERE g=?"}) {
        Statement drop = m_db.prepare(sql);
        drop.bind(1, group.number).run();
    }
    loadGaps();
    group.sum = {};
    group.dirty = true;
    for (FeedRecord *feed : feedsOf(group)) {
        feed->tips.assign(1, FeedTip{});
        feed->past = {};
        feed->branched = false;
        feed->dirty = true;
    }
}

void EntryTable::eachRow(std::int64_t after, const std::function<bool(Stored &)> &f, bool gaps)
{
    Statement select =
        m_db.prepare("SELECT n, f, seq, lam, id, header, body, sig, g FROM entry WHERE n>? ORDER BY n");
    select.bind(1, after);
    Stored stored;
    while (select.step()) {
        if (!gaps && m_gaps.contains(select.integer(0)))
            continue;
        read(select, stored);
        if (!f(stored))
            return;
    }
}

} // namespace cercle
