#pragma once
// The journal on disk: groups, feeds and entries, kept verbatim. Small things (groups, feeds, heads, sums)
// are cached in memory; `flush` writes what changed of them, once per transaction, and `load` reads them back
// after a rollback.

#include "journal/entry.h"
#include "store/clock_vector.h"
#include "store/database.h"

#include <QHash>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace cercle
{

struct FeedTip {
    std::int64_t seq = 0;
    Hash id;
    std::int64_t lam = 0;
};

struct FeedRecord {
    std::int64_t number = 0; // local
    std::int64_t group = 0;  // local number of the group
    Uid id;
    QByteArray key; // SubjectPublicKeyInfo of its device
    bool own = false;
    std::vector<FeedTip> tips; // one, more after a fork; the first is the longest
    ClockVector past;          // of the first tip
    bool dirty = false;
    bool branched = false; // rows of other tips are stored

    const FeedTip &head() const { return tips.front(); }
};

// A row of the journal whose entry is not here: damaged on this disk, or lost with a page of it. Its place is
// kept, so that what follows it stands; it is not counted, not sent, not projected, and asked for again.
struct GapRecord {
    std::int64_t number = 0; // of its row
    std::int64_t group = 0;
    std::int64_t feed = 0;
    std::int64_t seq = 0;
    Hash id;           // null: not known
    bool shown = true; // the tables still hold what the entry wrote, and its row stands where it arrived
};

struct GroupRecord {
    std::int64_t number = 0;
    Uid id;
    std::int64_t ownFeed = 0; // the feed this profile writes; 0: none yet
    JournalSum sum;
    bool dirty = false;
};

class EntryTable
{
public:
    static constexpr int branchesMax = 8;

    explicit EntryTable(Database &db);
    static void createTables(Database &db);
    void load();
    void flush();

    GroupRecord *group(const Uid &id);
    GroupRecord *groupByNumber(std::int64_t number);
    GroupRecord &addGroup(const Uid &id);
    std::vector<GroupRecord *> allGroups();
    FeedRecord *feed(const Uid &id);
    FeedRecord *feedByNumber(std::int64_t number);
    FeedRecord &addFeed(const GroupRecord &group, const Uid &id, const QByteArray &key, bool own);
    // For a feed whose first entry was lost, and its key with it.
    void setKey(FeedRecord &feed, const QByteArray &key, bool own);
    std::vector<FeedRecord *> feedsOf(const GroupRecord &group);

    // The entry of that feed, number and id, here or a gap: its Lamport time, or nothing.
    std::optional<std::int64_t> lamOf(const FeedRecord &feed, std::int64_t seq, const Hash &id);
    // Where prev and deps of an entry were found.
    struct Parents {
        std::int64_t lam = 0; // the largest
        ClockVector past;     // of the new entry
        bool missing = false;
        Uid missingFeed;
        std::int64_t missingSeq = 0;
    };
    Parents parentsOf(const FeedRecord &feed, const Entry &entry);
    // Inserts; updates tips and sums. The caller has checked everything.
    void append(FeedRecord &feed, const Entry &entry, const ClockVector &past);

    // -- gaps
    // The gap that this entry would fill.
    const GapRecord *gapAt(const FeedRecord &feed, std::int64_t seq, const Hash &id) const;
    bool isGap(const FeedRecord &feed, std::int64_t seq) const;
    std::vector<const GapRecord *> gapsOf(const GroupRecord &group) const;
    bool hasGaps() const { return !m_gaps.empty(); }
    bool hasGaps(bool shown) const;
    // The id of the entry before a gap, null where it is not known.
    Hash before(const GapRecord &gap);
    // Declares a row damaged, under the id that its neighbours know it by, and leaves it out of the sums.
    void makeGap(std::int64_t number, const Hash &id);
    // Adds a row for an entry that was lost; what is known of it is in `entry`.
    void appendGap(FeedRecord &feed, const Entry &entry, const ClockVector &past);
    // The entry is back. The caller has checked it.
    void fill(const GapRecord &gap, const Entry &entry);
    // The tables are made anew without what the gaps wrote.
    void forgetShown();
    // Puts what is kept about an entry beside it in order: its header is intact.
    void mendColumns(std::int64_t number, const Entry &entry, const GroupRecord &group,
                     const FeedRecord &feed);
    void recountAll();
    // Takes out all entries of a group; its feeds stay, empty.
    void clear(GroupRecord &group);

    // Heads that a new entry of `feed` should name: the maximal ones that its past does not hold.
    std::vector<FeedHead> freshHeads(const GroupRecord &group, const FeedRecord &feed);
    ClockVector pastAt(const FeedRecord &feed, std::int64_t seq);

    struct Stored {
        std::int64_t number = 0;
        std::int64_t feed = 0;
        std::int64_t group = 0;
        Entry entry; // header, body, signature, seq, lam, id, wall; the rest is not read
    };
    // Calls f(Stored &) for each entry in order of arrival behind `after`; stops when f returns false.
    void each(std::int64_t group, std::int64_t after, const std::function<bool(Stored &)> &f);
    // The same for all groups, and for gaps too if they are wanted.
    void eachRow(std::int64_t after, const std::function<bool(Stored &)> &f, bool gaps = false);
    // The same from the newest back.
    void eachBack(std::int64_t group, const std::function<bool(Stored &)> &f);
    std::int64_t firstNumberOf(std::int64_t feed, std::int64_t fromSeq);
    std::optional<Stored> at(std::int64_t feed, std::int64_t seq);

    // The waiting area: entries whose parents are not here yet. It lives in memory, as such entries can be
    // fetched again.
    static constexpr qsizetype waitingMax = 10000;
    static constexpr qsizetype waitingBytesMax = qsizetype(64) << 20;
    bool keepWaiting(const Entry &entry, const Parents &parents); // false: no room
    // Those that waited for this feed to come as far as it now is; they wait no longer.
    std::vector<Entry> takeReady(const FeedRecord &feed);

    Database &database() { return m_db; }

private:
    void read(Statement &from, Stored &out);
    void insertRow(const FeedRecord &feed, const Entry &entry);
    // `old` is the tip that the entry follows, or none.
    void advance(FeedRecord &feed, std::vector<FeedTip>::iterator old, const FeedTip &tip,
                 const ClockVector &past, bool keepClock);
    void recount(GroupRecord &group);
    void loadGaps();
    Database &m_db;
    std::map<std::int64_t, GroupRecord> m_groups;
    QHash<Uid, std::int64_t> m_groupIds;
    std::map<std::int64_t, FeedRecord> m_feeds;
    QHash<Uid, std::int64_t> m_feedIds;
    std::map<std::int64_t, GapRecord> m_gaps;                                       // by number
    std::multimap<std::pair<std::int64_t, std::int64_t>, std::int64_t> m_gapPlaces; // by feed and seq
    QHash<Uid, std::multimap<std::int64_t, Entry>> m_waiting; // by the feed and number they wait for
    std::set<Hash> m_waitingIds;
    qsizetype m_waitingBytes = 0;
    Statement m_insert, m_lam, m_clockAt, m_clockPut;
    Statement m_groupUpdate, m_feedUpdate, m_branchClear, m_branchPut;
};

} // namespace cercle
