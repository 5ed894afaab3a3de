// Entries from peers: judged, appended and applied in one SQLite transaction.

#include "workspace/workspace.h"
#include "workspace/workspace_state.h"

#include <QCoreApplication>

#include <cstdlib>
#include <set>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

// As many as a full disk or a cut may cost, to be fetched again.
constexpr std::int64_t bulkEntriesMax = 20000;

struct Candidate {
    Entry entry;
    bool vouched = false; // a signature over it, or over a later entry of its run, holds
};

class Receiver
{
public:
    Receiver(WorkspaceState &state, GroupRecord &group, Received &out, ChangeCollector &changes)
        : m_state(state), m_group(group), m_out(out), m_changes(changes)
    {
    }

    void take(std::vector<Candidate> &batch)
    {
        vouch(batch);
        for (Candidate &candidate : batch)
            one(candidate.entry, candidate.vouched);
        // What had waited for these; it was vouched for when it came.
        while (!m_advanced.empty()) {
            FeedRecord *feed = m_state.entries->feedByNumber(*m_advanced.begin());
            m_advanced.erase(m_advanced.begin());
            for (const Entry &entry : m_state.entries->takeReady(*feed))
                one(entry, true);
        }
    }
    bool hasLaid() const { return m_laid; }
    void refuse(const FeedRecord *feed, const QString &why)
    {
        ++m_out.refused;
        if (m_out.reasons.size() >= 20)
            return;
        const QString who = feed ? m_state.authorName(feed->number) : QString();
        m_out.reasons << (who.isEmpty() ? why : Words::tr("%1: %2").arg(who, why));
    }

private:
    bool isKeyKnown(const Uid &id) const
    {
        const FeedRecord *feed = m_state.entries->feed(id);
        return feed && !feed->key.isEmpty();
    }

    // The key of a feed: known, or declared by its first entry (here or earlier in the batch).
    FeedRecord *feedOf(const Entry &entry)
    {
        FeedRecord *feed = m_state.entries->feed(entry.feed);
        if (feed && feed->group != m_group.number)
            return nullptr;
        if (isKeyKnown(entry.feed))
            return feed;
        const auto key = Projection::declaredKey(entry);
        if (!key || !VerifyKey::fromPublicKey(*key))
            return nullptr;
        const bool own = m_state.key && m_state.key->publicKey() == *key;
        if (feed) { // its first entry was lost here
            m_state.entries->setKey(*feed, *key, own);
            return feed;
        }
        return &m_state.entries->addFeed(m_group, entry.feed, *key, own);
    }

    const VerifyKey *verifier(const FeedRecord &feed)
    {
        auto it = m_state.verifiers.find(feed.number);
        if (it == m_state.verifiers.end()) {
            auto key = VerifyKey::fromPublicKey(feed.key);
            if (!key)
                return nullptr;
            it = m_state.verifiers.emplace(feed.number, std::move(*key)).first;
        }
        return &it->second;
    }

    // One signature at the head of a contiguous run vouches for the run, because each entry names the one
    // before it.
    void vouch(std::vector<Candidate> &batch)
    {
        QHash<Uid, size_t> head; // per feed, the vouched entry that comes next after the one looked at
        for (size_t i = batch.size(); i-- > 0;) {
            Candidate &candidate = batch[i];
            const auto next = head.constFind(candidate.entry.feed);
            if (next != head.constEnd() && batch[*next].entry.prev == candidate.entry.id
                && batch[*next].entry.seq == candidate.entry.seq + 1) {
                candidate.vouched = true;
                head.insert(candidate.entry.feed, i);
                continue;
            }
            if (candidate.entry.signature.isEmpty())
                continue;
            // The feed may be declared by an entry further up in the batch.
            const Entry *first = &candidate.entry;
            for (size_t k = 0; k <= i && !isKeyKnown(candidate.entry.feed); ++k) {
                if (batch[k].entry.feed == candidate.entry.feed && batch[k].entry.seq == 1) {
                    first = &batch[k].entry;
                    break;
                }
            }
            const FeedRecord *feed = feedOf(*first);
            const VerifyKey *key = feed ? verifier(*feed) : nullptr;
            if (key && key->verify(candidate.entry.id, candidate.entry.signature)) {
                candidate.vouched = true;
                head.insert(candidate.entry.feed, i);
            }
        }
    }

    void one(const Entry &entry, bool vouched)
    {
        FeedRecord *feed = m_state.entries->feed(entry.feed);
        if (entry.group != m_group.id)
            return refuse(feed, Words::tr("an entry belongs to another group."));
        if (const GapRecord *gap = feed ? m_state.entries->gapAt(*feed, entry.seq, entry.id) : nullptr)
            return fill(*feed, *gap, entry, vouched);
        if (feed && m_state.entries->lamOf(*feed, entry.seq, entry.id)) {
            ++m_out.known;
            return;
        }
        if (!vouched || !feed)
            return refuse(feed, Words::tr("the signature of an entry does not hold."));
        const EntryTable::Parents parents = m_state.entries->parentsOf(*feed, entry);
        if (parents.missing) {
            if (m_state.entries->keepWaiting(entry, parents))
                ++m_out.waiting;
            else
                refuse(feed, Words::tr("too many entries wait for others; sync with the one who has them."));
            return;
        }
        if (entry.lam != parents.lam + 1)
            return refuse(feed, Words::tr("an entry claims a wrong place in time."));
        if (entry.prev != feed->head().id && feed->tips.size() >= EntryTable::branchesMax)
            return refuse(
                feed,
                Words::tr("this laptop's feed was forked more than eight times; what follows is ignored."));
        const bool admitted =
            m_state.projection->author(*feed).admitted() || Projection::isGenesis(entry, feed->key);
        if (!admitted && m_state.mislaid) { // the admission may have just come back
            m_state.layMislaid();
            m_laid = true;
            return one(entry, vouched);
        }
        if (!admitted)
            return refuse(feed, Words::tr("an entry's author is not a member of the group."));
        if (!m_state.projection->read(entry))
            return refuse(feed, Words::tr("the body of an entry is not strict JSON."));
        m_state.entries->append(*feed, entry, parents.past);
        m_state.projection->apply(entry, *feed, parents.past, m_changes);
        ++m_out.accepted;
        m_advanced.insert(feed->number);
        // Our own feed goes on somewhere we do not remember: this database is an older copy. Never reuse its
        // numbers.
        if (feed->own && (m_group.ownFeed == 0 || std::abs(m_group.ownFeed) == feed->number)) {
            m_group.ownFeed = -feed->number;
            m_group.dirty = true;
        }
    }

    // An entry that was damaged or lost here is back. It was let in once: its neighbours name it.
    void fill(FeedRecord &feed, const GapRecord &gap, const Entry &entry, bool vouched)
    {
        if (!vouched)
            return refuse(&feed, Words::tr("the signature of an entry does not hold."));
        if (!m_state.projection->read(entry))
            return refuse(&feed, Words::tr("the body of an entry is not strict JSON."));
        // The tables that still show it stay as they are; others are made anew when all is back.
        if (!gap.shown)
            m_state.setMislaid(true);
        m_state.entries->fill(gap, entry);
        ++m_out.accepted;
        ++m_out.filled;
        m_advanced.insert(feed.number);
    }

    WorkspaceState &m_state;
    GroupRecord &m_group;
    Received &m_out;
    ChangeCollector &m_changes;
    std::set<std::int64_t> m_advanced; // feeds
    bool m_laid = false;               // all tables are new
};

} // namespace

Result<Received> Workspace::receive(const Id<Group> &group, std::span<const QByteArray> lines, Commit commit)
{
    Received out;
    ChangeSet set;
    set.origin = Origin::Peer;
    GroupRecord *record = m_state->entries->group(group.uid);
    if (!record)
        return Error{Error::Kind::NotFound,
                     Words::tr("There is no such group in this profile; see `group list`.")};
    try {
        m_state->db->beginBulk();
        ChangeCollector changes;
        Receiver receiver(*m_state, *record, out, changes);
        std::vector<Candidate> batch;
        batch.reserve(lines.size());
        JsonDoc doc;
        for (const QByteArray &line : lines) {
            auto entry = parseEntryHead(line, doc);
            if (entry)
                batch.push_back({std::move(*entry), false});
            else
                receiver.refuse(nullptr, entry.error().text);
        }
        receiver.take(batch);
        m_state->entries->flush();
        // Once, when nothing more is expected; what never comes does not keep the rest out for ever.
        if (m_state->mislaid && !m_state->entries->hasGaps(false)) {
            m_state->layMislaid();
            set.origin = Origin::Rebuild;
        }
        if (receiver.hasLaid())
            set.origin = Origin::Rebuild;
        m_state->bulkEntries += out.accepted;
        if (commit == Commit::Now || m_state->bulkEntries >= bulkEntriesMax)
            m_state->commitBulk();
        set.changes = changes.take();
        const int notes = allEntities()[static_cast<size_t>(entityIndexOf<Session>())]->fieldIndex("notes");
        for (const Change &change : set.changes) {
            if (change.entity == entityIndexOf<Session>() && (change.fields >> notes & 1))
                m_state->arrivedNotes.push_back({group, {change.id}});
        }
    } catch (const StorageError &error) {
        m_state->db->rollBackBulk();
        m_state->forgetAfterRollback();
        return m_state->failed(error);
    }
    if (out.filled > 0)
        Q_EMIT mended(
            Words::tr("%n entries that were damaged or lost on this laptop are back.", nullptr, out.filled));
    if (out.accepted > 0) {
        Q_EMIT changed(set);
        Q_EMIT appended(group);
    }
    if (commit == Commit::Now)
        partNotes(*this, *m_state);
    return out;
}

Result<Done> Workspace::settle()
{
    const bool layAll = m_state->mislaid;
    try {
        if (layAll) {
            m_state->db->beginBulk();
            m_state->layMislaid();
        }
        m_state->commitBulk();
    } catch (const StorageError &error) {
        m_state->db->rollBackBulk();
        m_state->forgetAfterRollback();
        return m_state->failed(error);
    }
    if (layAll) {
        ChangeSet set;
        set.origin = Origin::Rebuild;
        Q_EMIT changed(set);
    }
    partNotes(*this, *m_state);
    return done();
}

std::vector<FeedHead> Workspace::have(const Id<Group> &group) const
{
    std::vector<FeedHead> out;
    const GroupRecord *record = m_state->entries->group(group.uid);
    if (!record)
        return out;
    for (const FeedRecord *feed : m_state->entries->feedsOf(*record)) {
        for (const FeedTip &tip : feed->tips) {
            if (tip.seq > 0)
                out.push_back({feed->id, tip.seq, tip.id});
        }
    }
    return out;
}

JournalSum Workspace::sum(const Id<Group> &group) const
{
    const GroupRecord *record = m_state->entries->group(group.uid);
    return record ? record->sum : JournalSum{};
}

bool Workspace::has(const Id<Group> &group, const FeedHead &head) const
{
    return reading(false, [&] {
        const FeedRecord *feed = m_state->entries->feed(head.feed);
        const GroupRecord *record = m_state->entries->group(group.uid);
        return feed && record && feed->group == record->number
               && m_state->entries->lamOf(*feed, head.seq, head.id)
               && !m_state->entries->gapAt(*feed, head.seq, head.id);
    });
}

Workspace::Slice Workspace::entries(const Id<Group> &group, const Wanted &from, std::int64_t cursor,
                                    qsizetype maxBytes) const
{
    return reading(Slice{}, [&] {
        Slice out;
        const GroupRecord *record = m_state->entries->group(group.uid);
        if (!record)
            return out;
        QHash<std::int64_t, std::int64_t> wanted; // by local feed number
        std::int64_t start = 0;
        for (const FeedRecord *feed : m_state->entries->feedsOf(*record)) {
            const std::int64_t seq = std::max<std::int64_t>(1, from.value(feed->id, 1));
            if (seq > feed->head().seq)
                continue;
            wanted.insert(feed->number, seq);
            const std::int64_t first = m_state->entries->firstNumberOf(feed->number, seq);
            if (first > 0 && (start == 0 || first < start))
                start = first;
        }
        out.cursor = std::max(cursor, start - 1);
        if (wanted.isEmpty())
            return out;
        qsizetype bytes = 0;
        std::vector<Doubtful> damaged;
        QHash<std::int64_t, bool> open; // feeds whose run is not signed yet
        m_state->entries->each(record->number, out.cursor, [&](EntryTable::Stored &stored) {
            const auto it = wanted.constFind(stored.feed);
            if (bytes >= maxBytes && open.isEmpty()) {
                out.more = true;
                return false;
            }
            out.cursor = stored.number;
            if (it == wanted.constEnd() || stored.entry.seq < *it)
                return true;
            if (m_state->isDoubtful(stored)) {
                damaged.push_back({stored});
                return true;
            }
            if (stored.entry.signature.isEmpty())
                open.insert(stored.feed, true);
            else
                open.remove(stored.feed);
            out.lines.push_back(toLine(stored.entry));
            bytes += out.lines.back().size();
            return true;
        });
        leaveOut(damaged);
        return out;
    });
}

} // namespace cercle
