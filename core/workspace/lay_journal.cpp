#include "workspace/lay_journal.h"

#include <algorithm>
#include <set>

namespace cercle
{

namespace
{

// Numbers far beyond what is known of a feed come from a damaged page, not from its author.
constexpr std::int64_t lostTailMax = 100000;

class Layer
{
public:
    Layer(WorkspaceState &state, GroupRecord &group) : m_state(state), m_group(group) {}

    void lay(const KeptEntry &kept)
    {
        const Entry &entry = kept.entry;
        FeedRecord &feed = feedOf(entry.feed);
        if (entry.seq > 1)
            ensure(feed, entry.seq - 1, entry.prev, 0);
        for (const FeedHead &dep : entry.deps)
            ensure(feedOf(dep.feed), dep.seq, dep.id, 0);
        if (!m_laid.insert(entry.id).second)
            return;
        m_last[feed.number] = std::max(m_last[feed.number], entry.seq);
        const auto parents = m_state.entries->parentsOf(feed, entry);
        if (kept.whole)
            m_state.entries->append(feed, entry, parents.past);
        else
            m_state.entries->appendGap(feed, entry, parents.past);
    }

    // The entry of that id has to be there, or a gap in its place; `lam` 0: not known.
    void ensure(FeedRecord &feed, std::int64_t seq, const Hash &id, std::int64_t lam)
    {
        if (m_laid.contains(id))
            return;
        std::int64_t &last = m_last[feed.number];
        while (last < seq - 1)
            gap(feed, ++last, Hash{}, 0);
        if (id.isNull() && last >= seq)
            return;
        last = std::max(last, seq);
        gap(feed, seq, id, lam);
    }

    FeedRecord &feedOf(const Uid &id)
    {
        FeedRecord *feed = m_state.entries->feed(id);
        return feed ? *feed : m_state.entries->addFeed(m_group, id, {}, false);
    }

    std::int64_t lastOf(const FeedRecord &feed) { return m_last[feed.number]; }

private:
    void gap(FeedRecord &feed, std::int64_t seq, const Hash &id, std::int64_t lam)
    {
        Entry lost;
        lost.feed = feed.id;
        lost.seq = seq;
        lost.id = id;
        lost.lam = lam;
        if (!id.isNull())
            m_laid.insert(id);
        m_state.entries->appendGap(feed, lost, feed.past);
    }

    WorkspaceState &m_state;
    GroupRecord &m_group;
    std::set<Hash> m_laid;
    std::map<std::int64_t, std::int64_t> m_last; // feed → largest number that is laid
};

} // namespace

void layJournal(WorkspaceState &state, GroupRecord &group, std::vector<KeptEntry> kept,
                const std::vector<KnownFeed> &feeds)
{
    EntryTable &entries = *state.entries;
    entries.clear(group);
    const auto isOwn = [&](const QByteArray &key) { return state.key && state.key->publicKey() == key; };
    const auto know = [&](const Uid &id, const QByteArray &key) {
        FeedRecord *feed = entries.feed(id);
        if (!feed)
            entries.addFeed(group, id, key, isOwn(key));
        else if (feed->key.isEmpty() && !key.isEmpty())
            entries.setKey(*feed, key, isOwn(key));
    };
    for (const KnownFeed &feed : feeds)
        know(feed.id, feed.key);
    for (const KeptEntry &one : kept) {
        if (const auto key = one.whole ? Projection::declaredKey(one.entry) : std::nullopt)
            know(one.entry.feed, *key);
    }
    // Lamport times grow along every edge, so this is a causal order; the whole one of two copies comes
    // first.
    std::stable_sort(kept.begin(), kept.end(), [](const KeptEntry &a, const KeptEntry &b) {
        return a.entry.lam != b.entry.lam ? a.entry.lam < b.entry.lam : a.whole > b.whole;
    });
    Layer layer(state, group);
    for (const KeptEntry &one : kept) {
        if (one.entry.lam > 0)
            layer.lay(one);
    }
    for (const KnownFeed &known : feeds) {
        FeedRecord *feed = entries.feed(known.id);
        if (feed && known.head.seq > layer.lastOf(*feed)
            && known.head.seq <= layer.lastOf(*feed) + lostTailMax)
            layer.ensure(*feed, known.head.seq, known.head.id, known.head.lam);
    }
    // Whoever lost something of the own feed must not use its numbers again.
    for (const FeedRecord *feed : entries.feedsOf(group)) {
        if (feed->own && (group.ownFeed == 0 || std::abs(group.ownFeed) < feed->number))
            group.ownFeed = -feed->number;
    }
    if (group.ownFeed > 0)
        group.ownFeed = -group.ownFeed;
    group.dirty = true;
    state.verifiers.clear();
    entries.flush();
}

void layAnew(WorkspaceState &state, GroupRecord &group)
{
    std::vector<KeptEntry> kept;
    std::vector<KnownFeed> feeds;
    JsonDoc doc;
    for (const FeedRecord *feed : state.entries->feedsOf(group))
        feeds.push_back({feed->id, feed->key, feed->head()});
    state.entries->eachRow(
        0,
        [&](EntryTable::Stored &stored) {
            const FeedRecord *feed = state.entries->feedByNumber(stored.feed);
            if (stored.group != group.number || !feed || stored.entry.id.isNull())
                return true;
            const GapRecord *gap = state.entries->gapAt(*feed, stored.entry.seq, stored.entry.id);
            KeptEntry one{stored.entry, !gap || gap->number != stored.number};
            if (auto header = parseHeader(stored.entry.header, doc);
                header && header->id == stored.entry.id) {
                header->body = one.whole ? stored.entry.body : QByteArray();
                header->signature = one.whole ? stored.entry.signature : QByteArray();
                one.entry = std::move(*header);
            } else {
                one.entry.feed = feed->id;
            }
            kept.push_back(std::move(one));
            return true;
        },
        true);
    layJournal(state, group, std::move(kept), feeds);
}

} // namespace cercle
