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
    std::vector<FeedRecord *> feedsOf(const GroupRecord &group);

    // The entry of that feed, number and id: its Lamport time, or nothing.
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

    // Heads that a new entry of `feed` should name: the maximal ones that its past does not hold.
    std::vector<FeedHead> freshHeads(const GroupRecord &group, const FeedRecord &feed);
    ClockVector pastAt(const FeedRecord &feed, std::int64_t seq);

    struct Stored {
        std::int64_t number = 0;
        std::int64_t feed = 0;
        Entry entry; // header, body, signature, seq, lam, id; the rest is not read
    };
    // Calls f(Stored &) for each entry in order of arrival behind `after`; stops when f returns false.
    void each(std::int64_t group, std::int64_t after, const std::function<bool(Stored &)> &f);
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
    Database &m_db;
    std::map<std::int64_t, GroupRecord> m_groups;
    QHash<Uid, std::int64_t> m_groupIds;
    std::map<std::int64_t, FeedRecord> m_feeds;
    QHash<Uid, std::int64_t> m_feedIds;
    QHash<Uid, std::multimap<std::int64_t, Entry>> m_waiting; // by the feed and number they wait for
    std::set<Hash> m_waitingIds;
    qsizetype m_waitingBytes = 0;
    Statement m_insert, m_lam, m_clockAt, m_clockPut;
    Statement m_groupUpdate, m_feedUpdate, m_branchClear, m_branchPut;
};

} // namespace cercle
