#include "sync/group_sync.h"

#include <algorithm>

namespace cercle
{

namespace
{

constexpr std::int64_t windowMax = 8 << 20;  // whatever a peer allows
constexpr std::int64_t answerMs = 60 * 1000; // a want without any answer is given up
constexpr int againsMax = 8;                 // without getting anything new
constexpr int asksMax = 2;                   // for one head on one link, and for gaps without getting any
constexpr size_t headsPerMessage = 1500;
constexpr size_t headsMax = 100000;

Messages append(Messages first, Messages second)
{
    first.insert(first.end(), std::make_move_iterator(second.begin()), std::make_move_iterator(second.end()));
    return first;
}

// A long list of heads goes in parts, each within the limits of a message. Branches of a feed stay together.
template <class T> Messages inParts(T message)
{
    Messages out;
    std::vector<FeedHead> &heads = message.heads;
    while (heads.size() > headsPerMessage) {
        size_t cut = headsPerMessage;
        while (cut < heads.size() && heads[cut].feed == heads[cut - 1].feed)
            ++cut;
        if (cut == heads.size())
            break;
        T part;
        part.group = message.group;
        if constexpr (std::is_same_v<T, Want>)
            part.maxBytes = message.maxBytes;
        part.heads.assign(heads.begin(), heads.begin() + static_cast<std::ptrdiff_t>(cut));
        part.more = true;
        heads.erase(heads.begin(), heads.begin() + static_cast<std::ptrdiff_t>(cut));
        out.push_back(std::move(part));
    }
    out.push_back(std::move(message));
    return out;
}

std::vector<FeedHead> byFeed(std::vector<FeedHead> heads)
{
    std::stable_sort(heads.begin(), heads.end(),
                     [](const FeedHead &a, const FeedHead &b) { return a.feed < b.feed; });
    return heads;
}

Refusal tooManyFeeds()
{
    return {ByeCode::Abuse, QStringLiteral("A group has more feeds than a group can have.")};
}

} // namespace

GroupSync::GroupSync(Replica &replica, SyncBoard &board, SyncBoard::Owner owner, const Uid &group,
                     const SyncPace &pace)
    : m_replica(replica), m_board(board), m_owner(owner), m_group(group), m_pace(pace)
{
    loadHeads(From::Elsewhere);
}

GroupSync::~GroupSync()
{
    m_board.release(m_group, m_owner);
    if (m_pace.together) // an answer that was cut short; what is lost is asked for again
        static_cast<void>(m_replica.settle().ok());
}

// -- what we hold

void GroupSync::loadHeads(From from)
{
    for (auto &[id, feed] : m_feeds)
        feed.branches = 0;
    for (const FeedHead &head : m_replica.have(m_group)) {
        Feed &feed = m_feeds[head.feed];
        ++feed.branches;
        if (head.seq <= feed.head)
            continue;
        feed.head = head.seq;
        if (from == From::Peer && !feed.whole) // what the peer sent it has
            feed.next = std::max(feed.next, head.seq + 1);
    }
}

Have GroupSync::myHave(bool again) const
{
    Have out;
    out.group = m_group;
    out.heads = byFeed(m_replica.have(m_group));
    out.sum = m_replica.sum(m_group);
    out.again = again;
    return out;
}

Messages GroupSync::begin()
{
    Have have = myHave(false);
    m_saidSum = {*have.sum, 0};
    return inParts(std::move(have));
}

// -- fetching

std::variant<Messages, Refusal> GroupSync::receive(const Have &have, std::int64_t nowMs)
{
    m_haveParts.insert(m_haveParts.end(), have.heads.begin(), have.heads.end());
    if (m_haveParts.size() > headsMax)
        return tooManyFeeds();
    if (have.more)
        return Messages{};
    // Whoever asks again, or is answered, wants to hear the sum afterwards even if it is the same.
    if (m_peerKnown)
        m_saidSum.reset();
    m_peerSeen.reset();
    m_askedAgain = m_askedAgain && have.again; // an answer does not ask itself
    m_peerSum = have.sum;
    m_peerHeads = std::exchange(m_haveParts, {});
    loadHeads(From::Elsewhere);
    takeHave();
    Messages out;
    if (have.again)
        out = inParts(myHave(false));
    return append(append(std::move(out), fill(nowMs)), settle());
}

void GroupSync::takeHave()
{
    m_peerKnown = true;
    std::map<Uid, std::int64_t> theirs;
    m_lacking.clear();
    for (const FeedHead &head : m_peerHeads) {
        std::int64_t &seq = theirs[head.feed];
        seq = std::max(seq, head.seq);
        if (!m_board.isRefused(head.id) && m_asks[head.id] < asksMax && !m_replica.has(m_group, head))
            m_lacking.push_back(head);
    }
    loadGaps();
    if (m_stream.wanted)
        return;
    // A peer that lacks nothing by its numbers gets what is new from now on.
    bool complete = true;
    for (auto &[id, feed] : m_feeds) {
        const auto found = theirs.find(id);
        const std::int64_t seq = found == theirs.end() ? 0 : found->second;
        complete = complete && seq >= feed.head;
        feed.next = std::max(feed.next, seq + 1);
    }
    m_stream.live = m_stream.live || complete;
}

void GroupSync::loadGaps()
{
    m_gaps = m_replica.gaps(m_group);
    if (m_gaps.empty())
        return;
    if (m_gaps.size() < m_gapsAsked)
        m_gapAsks = 0;
    std::map<Uid, std::int64_t> theirs;
    for (const FeedHead &head : m_peerHeads)
        theirs[head.feed] = std::max(theirs[head.feed], head.seq);
    std::erase_if(m_gaps, [&](const JournalGap &gap) {
        const auto found = theirs.find(gap.entry.feed);
        return m_gapAsks >= asksMax || found == theirs.end() || found->second < gap.entry.seq;
    });
}

// Other links may have brought what we wanted.
void GroupSync::dropFound()
{
    loadGaps();
    std::erase_if(m_lacking, [this](const FeedHead &head) {
        return m_board.isRefused(head.id) || m_asks[head.id] >= asksMax || m_replica.has(m_group, head);
    });
}

Messages GroupSync::fill(std::int64_t nowMs)
{
    if (m_asked || lacksNothing() || !m_board.claim(m_group, m_owner, nowMs))
        return {};
    // Usually what follows our heads. A feed in which we lack a head although we have its number has
    // branches, and one whose answer did not lead to its head once has a gap: these are wanted from their
    // first entry.
    std::set<Uid> whole;
    for (const FeedHead &head : m_lacking) {
        if (head.seq <= m_feeds[head.feed].head || ++m_asks[head.id] > 1)
            whole.insert(head.feed);
        if (head.seq <= m_feeds[head.feed].head)
            ++m_asks[head.id];
    }
    // What lies beyond the entry before the first gap of a feed; all of the feed where that is not known.
    std::map<Uid, const JournalGap *> firstGaps;
    for (const JournalGap &gap : m_gaps) {
        const auto [first, isNew] = firstGaps.emplace(gap.entry.feed, &gap);
        if (!isNew && gap.entry.seq < first->second->entry.seq)
            first->second = &gap;
    }
    if (!m_gaps.empty()) {
        ++m_gapAsks;
        m_gapsAsked = m_replica.gaps(m_group).size();
    }
    Want want;
    want.group = m_group;
    for (const FeedHead &head : byFeed(m_replica.have(m_group))) {
        if (whole.contains(head.feed))
            continue;
        const auto gap = firstGaps.find(head.feed);
        if (gap == firstGaps.end())
            want.heads.push_back(head);
        else if (!gap->second->prev.isNull() && gap->second->entry.seq > 1)
            want.heads.push_back({head.feed, gap->second->entry.seq - 1, gap->second->prev});
    }
    want.maxBytes = m_pace.windowBytes;
    m_asked = true;
    m_askedMs = nowMs;
    m_refusedSome = false;
    m_remaining = want.maxBytes;
    return inParts(std::move(want));
}

void GroupSync::finish()
{
    m_asked = false;
    m_board.release(m_group, m_owner);
    if (m_refusedSome) { // asking again would bring the same bytes
        for (const FeedHead &head : m_lacking) {
            if (m_asks[head.id] > 0 && !m_replica.has(m_group, head))
                m_board.refuse(head.id);
        }
    }
    dropFound();
}

std::variant<Messages, Refusal> GroupSync::receive(const Entries &entries, std::int64_t nowMs)
{
    ++m_seenFrames;
    m_peerSeen.reset(); // what the peer said of itself is older than these
    if (entries.lines.empty()) {
        if (auto settled = m_replica.settle(); !settled)
            return Refusal{ByeCode::Storage, settled.error().text};
    } else {
        loadHeads(From::Elsewhere);
        const bool last = !entries.reply || entries.end;
        const auto taken = m_replica.receive(m_group, entries.lines,
                                             m_pace.together && !last ? Workspace::Commit::WithTheNext
                                                                      : Workspace::Commit::Now);
        if (!taken)
            return Refusal{ByeCode::Storage, taken.error().text};
        loadHeads(From::Peer);
        if (taken->refused > 0) {
            m_refusedSome = true;
            m_events.push_back({SessionEvent::Kind::Refused, m_group, taken->reasons.join(u'\n'), {}});
        }
    }
    Messages out;
    if (m_asked && entries.reply) {
        m_askedMs = nowMs;
        for (const QByteArray &line : entries.lines)
            m_remaining -= line.size() + 1;
        if (entries.end) {
            if (auto settled = m_replica.settle(); !settled)
                return Refusal{ByeCode::Storage, settled.error().text};
            finish();
        } else if (m_board.claim(m_group, m_owner, nowMs) && m_remaining <= m_pace.windowBytes / 2) {
            Want raise;
            raise.group = m_group;
            raise.raise = true;
            raise.maxBytes = m_pace.windowBytes - std::max<std::int64_t>(m_remaining, 0);
            m_remaining += raise.maxBytes;
            out.push_back(std::move(raise));
        }
    }
    return append(append(std::move(out), fill(nowMs)), settle());
}

Messages GroupSync::refresh(std::int64_t nowMs)
{
    loadHeads(From::Elsewhere);
    if (!m_asked)
        dropFound();
    else if (nowMs - m_askedMs > answerMs)
        finish(); // let others fetch it
    return append(fill(nowMs), settle());
}

// -- sending

std::variant<Messages, Refusal> GroupSync::receive(const Want &want)
{
    if (want.raise) {
        if (m_stream.wanted)
            m_stream.credit = std::min(m_stream.credit + want.maxBytes, windowMax);
        return Messages{};
    }
    m_wantParts.insert(m_wantParts.end(), want.heads.begin(), want.heads.end());
    if (m_wantParts.size() > headsMax)
        return tooManyFeeds();
    if (want.more)
        return Messages{};
    loadHeads(From::Elsewhere);
    const auto theirs = byFeed(std::exchange(m_wantParts, {}));
    for (auto &[id, feed] : m_feeds) {
        feed.next = 1;
        feed.whole = std::any_of(m_peerHeads.begin(), m_peerHeads.end(),
                                 [&known = id](const auto &head) { return head.feed == known; });
    }
    for (size_t i = 0; i < theirs.size();) {
        const Uid id = theirs[i].feed;
        std::int64_t next = theirs[i].seq + 1;
        int known = 0;
        bool branched = false;
        for (; i < theirs.size() && theirs[i].feed == id; ++i) {
            next = std::min(next, theirs[i].seq + 1);
            const bool here = m_replica.has(m_group, theirs[i]);
            known += here;
            const auto feed = m_feeds.find(id);
            branched = branched || (!here && feed != m_feeds.end() && theirs[i].seq <= feed->second.head);
        }
        Feed &feed = m_feeds[id];
        // Another branch, or branches that the asker does not name: all of it.
        feed.whole = branched || (feed.branches > 1 && known < feed.branches);
        feed.next = feed.whole ? 1 : next;
    }
    m_stream = {0, std::min(want.maxBytes, windowMax), true, false};
    return Messages{};
}

bool GroupSync::isDue() const
{
    if (m_stream.wanted)
        return m_stream.credit > 0;
    return m_stream.live && std::any_of(m_feeds.begin(), m_feeds.end(), [](const auto &feed) {
               return feed.second.next <= feed.second.head;
           });
}

void GroupSync::everythingSent()
{
    for (auto &[id, feed] : m_feeds) {
        feed.next = std::max(feed.next, feed.head + 1);
        feed.whole = false;
    }
    m_stream.wanted = false;
    m_stream.live = true;
}

Messages GroupSync::produce()
{
    if (!isDue())
        return {};
    Workspace::Wanted wanted;
    for (const auto &[id, feed] : m_feeds)
        wanted.insert(id, feed.next);
    Workspace::Slice slice = m_replica.entries(m_group, wanted, m_stream.cursor, m_pace.frameBytes);
    Entries out;
    out.group = m_group;
    out.reply = m_stream.wanted;
    out.lines = std::move(slice.lines);
    m_stream.cursor = slice.cursor;
    for (const QByteArray &line : out.lines)
        m_stream.credit -= line.size() + 1;
    if (!slice.more) {
        out.end = m_stream.wanted;
        loadHeads(From::Elsewhere);
        everythingSent();
    }
    Messages messages;
    if (!out.lines.empty() || out.reply) {
        ++m_sentFrames;
        messages.push_back(std::move(out));
    }
    return append(std::move(messages), settle());
}

// -- the end

bool GroupSync::isIdle() const
{
    return m_peerKnown && !m_asked && lacksNothing() && !m_stream.wanted && !isDue();
}

Messages GroupSync::receive(const SumReport &report, std::int64_t nowMs)
{
    m_peerSum = report.sum;
    m_peerSeen = report.seen;
    return append(fill(nowMs), settle());
}

Messages GroupSync::settle()
{
    if (!isIdle()) {
        m_caughtUp = false;
        return {};
    }
    Messages out;
    const JournalSum mine = m_replica.sum(m_group);
    const bool equal = m_peerSum && m_peerSum->count == mine.count && m_peerSum->ids == mine.ids;
    // The first have told the sum; later it is told whenever it, or what it takes into account, has changed.
    const auto now = std::pair(mine, m_seenFrames);
    if (m_saidSum != now && !(equal && m_saidSum && m_saidSum->first == mine)) {
        out.push_back(SumReport{m_group, mine, m_seenFrames});
        m_saidSum = now;
    }
    if (!equal) {
        m_caughtUp = false;
        judge(mine, out);
        return out;
    }
    everythingSent();
    if (!m_caughtUp)
        m_events.push_back({SessionEvent::Kind::CaughtUp, m_group, {}, {}});
    m_caughtUp = true;
    m_saidDiffers = false;
    if (const auto pair = std::pair(mine, *m_peerSum);
        m_peerSum->state != mine.state && m_saidState != pair) {
        m_saidState = pair;
        m_events.push_back({SessionEvent::Kind::StateDiffers, m_group, {}, {}});
    }
    return out;
}

// The peer had nothing left to do and had seen all we sent, and still holds something else.
void GroupSync::judge(const JournalSum &mine, Messages &out)
{
    if (!m_peerSum || m_peerSeen != m_sentFrames || m_askedAgain)
        return;
    if (mine.count > m_againCount)
        m_agains = 0;
    m_againCount = mine.count;
    const auto pair = std::pair(mine, *m_peerSum);
    if (m_againAt != pair && m_agains < againsMax) {
        m_againAt = pair;
        ++m_agains;
        m_askedAgain = true; // what the peer says before it answers does not count
        out = append(std::move(out), inParts(myHave(true)));
    } else if (!m_saidDiffers) {
        m_saidDiffers = true;
        // What one side lost, and the other, cannot come over this link; that is no disagreement.
        const bool lost =
            !m_replica.gaps(m_group).empty()
            || std::any_of(m_peerHeads.begin(), m_peerHeads.end(), [this](const FeedHead &head) {
                   return !m_board.isRefused(head.id) && !m_replica.has(m_group, head);
               });
        m_events.push_back(
            {lost ? SessionEvent::Kind::Incomplete : SessionEvent::Kind::Differs, m_group, {}, {}});
    }
}

std::int64_t GroupSync::peerLacks() const
{
    if (m_caughtUp)
        return 0;
    std::map<Uid, std::int64_t> theirs;
    for (const FeedHead &head : m_peerHeads)
        theirs[head.feed] = std::max(theirs[head.feed], head.seq);
    std::int64_t out = 0;
    for (const auto &[id, feed] : m_feeds) {
        const auto found = theirs.find(id);
        const std::int64_t seq =
            std::max(found == theirs.end() ? 0 : found->second, m_stream.live ? feed.next - 1 : 0);
        out += std::max<std::int64_t>(0, feed.head - seq);
    }
    return out;
}

std::int64_t GroupSync::weLack() const
{
    std::map<Uid, std::int64_t> missing;
    for (const FeedHead &head : m_lacking) {
        const auto found = m_feeds.find(head.feed);
        const std::int64_t ours = found == m_feeds.end() ? 0 : found->second.head;
        missing[head.feed] = std::max({missing[head.feed], head.seq - ours, std::int64_t(1)});
    }
    auto out = static_cast<std::int64_t>(m_gaps.size());
    for (const auto &[feed, count] : missing)
        out += count;
    return out;
}

} // namespace cercle
