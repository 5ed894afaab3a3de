#pragma once
// A replica in memory with the rules that matter to sync: a feed is a chain, an entry waits for what it
// depends on, and what is refused stays refused. Lines are "feed seq prev lam dep text", dep being
// "feed:seq:id" or "-".

#include "sync/replica.h"

#include <map>
#include <set>

namespace cercle
{

inline Uid uidOf(QByteArrayView name)
{
    return Uid::fromBytes(sha256({name}).view());
}

struct FakeEntry {
    Uid feed;
    std::int64_t seq = 0;
    Hash prev;
    std::int64_t lam = 0;
    std::optional<FeedHead> dep;
    QByteArray line;
    Hash id;

    static FakeEntry parse(const QByteArray &line)
    {
        const QList<QByteArray> parts = line.split(' ');
        FakeEntry out;
        if (parts.size() < 6)
            return out;
        out.feed = Uid::parse(QByteArrayView(parts[0])).value_or(Uid{});
        out.seq = parts[1].toLongLong();
        out.prev = Hash::fromBytes(QByteArray::fromHex(parts[2]));
        out.lam = parts[3].toLongLong();
        if (parts[4] != "-") {
            const QList<QByteArray> dep = parts[4].split(':');
            out.dep = FeedHead{*Uid::parse(QByteArrayView(dep[0])), dep[1].toLongLong(),
                               Hash::fromBytes(QByteArray::fromHex(dep[2]))};
        }
        out.line = line;
        out.id = sha256({line});
        return out;
    }
};

class FakeReplica final : public Replica
{
public:
    std::set<QByteArray> members; // device keys
    ByeCode refusal = ByeCode::Stranger;
    std::set<QByteArray> poison; // texts that are refused
    size_t waitingMax = 10000;
    bool diskFull = false;
    std::variant<Admission, Refusal> admission =
        Refusal{ByeCode::InviteExpired, QStringLiteral("The invitation expired on Monday.")};
    std::optional<Invite> known; // the invitation that the journal holds
    std::set<Uid> expected;
    int received = 0;   // lines that came in
    int knownAgain = 0; // of those, already here
    std::set<Uid> groupIds{uidOf("group")};

    // Appends to a feed of our own; depends on `after` where given.
    FakeEntry edit(const Uid &feed, const QByteArray &text, std::optional<FeedHead> dep = {})
    {
        const FakeEntry *last = newest(feed);
        std::int64_t lam = last ? last->lam : 0;
        if (dep)
            lam = std::max(lam, m_entries.at(dep->id).lam);
        return append(feed, (last ? last->seq : 0) + 1, last ? last->id : Hash{}, lam + 1, dep, text);
    }
    // A second entry with a number that is taken: what a restored laptop does.
    FakeEntry fork(const Uid &feed, std::int64_t seq, const QByteArray &text)
    {
        Hash prev;
        for (const auto &[id, entry] : m_entries) {
            if (entry.feed == feed && entry.seq == seq - 1)
                prev = id;
        }
        return append(feed, seq, prev, seq, {}, text);
    }
    std::optional<FeedHead> headOfFeed(const Uid &feed) const
    {
        const FakeEntry *last = newest(feed);
        return last ? std::optional(FeedHead{feed, last->seq, last->id}) : std::nullopt;
    }
    // The newest entry of somebody else, to depend on.
    std::optional<FeedHead> anotherHead(const Uid &own) const
    {
        const FakeEntry *best = nullptr;
        for (const auto &[id, entry] : m_entries) {
            if (entry.feed != own && (!best || entry.lam > best->lam))
                best = &entry;
        }
        return best ? std::optional(FeedHead{best->feed, best->seq, best->id}) : std::nullopt;
    }
    size_t size() const { return m_entries.size(); }
    size_t waiting() const { return m_waiting.size(); }
    size_t mostWaiting() const { return m_mostWaiting; }

    std::vector<Uid> groupsOf(QByteArrayView key) const override
    {
        return members.contains(key.toByteArray()) ? std::vector<Uid>(groupIds.begin(), groupIds.end())
                                                   : std::vector<Uid>();
    }
    bool isAdmitted(const Uid &group, QByteArrayView key) const override
    {
        return groupIds.contains(group) && members.contains(key.toByteArray());
    }
    ByeCode rejection(QByteArrayView) const override { return refusal; }

    std::vector<FeedHead> have(const Uid &) const override
    {
        std::vector<FeedHead> out;
        for (const auto &[id, entry] : m_entries) {
            if (!m_prevs.contains(id))
                out.push_back({entry.feed, entry.seq, id});
        }
        return out;
    }
    bool has(const Uid &, const FeedHead &head) const override { return m_entries.contains(head.id); }
    Workspace::Slice entries(const Uid &, const Workspace::Wanted &from, std::int64_t cursor,
                             qsizetype maxBytes) const override
    {
        Workspace::Slice out;
        out.cursor = cursor;
        qsizetype bytes = 0;
        for (size_t i = size_t(cursor); i < m_arrival.size(); ++i) {
            const FakeEntry &entry = m_entries.at(m_arrival[i]);
            if (bytes >= maxBytes) {
                out.more = true;
                break;
            }
            out.cursor = std::int64_t(i) + 1;
            if (entry.seq < from.value(entry.feed, 1))
                continue;
            out.lines.push_back(entry.line);
            bytes += entry.line.size() + 1;
        }
        return out;
    }
    // All lines from an entry of the feed on.
    std::vector<QByteArray> linesOf(const Uid &feed, std::int64_t from = 1) const
    {
        std::vector<QByteArray> out;
        const auto found = m_feeds.find(feed);
        for (auto at = found->second.lower_bound({from, Hash{}}); at != found->second.end(); ++at)
            out.push_back(m_entries.at(at->second).line);
        return out;
    }
    Result<Done> settle() override { return done(); }
    Result<Received> receive(const Uid &, std::span<const QByteArray> lines, Workspace::Commit) override
    {
        if (diskFull)
            return Error{Error::Kind::Storage, QStringLiteral("The disk is full.")};
        Received out;
        for (const QByteArray &line : lines) {
            ++received;
            const FakeEntry entry = FakeEntry::parse(line);
            if (entry.feed.isNull() || poison.contains(line.split(' ').last())) {
                ++out.refused;
                out.reasons << QStringLiteral("refused");
            } else if (m_entries.contains(entry.id)) {
                ++out.known;
                ++knownAgain;
            } else if (!isReady(entry)) {
                if (m_waiting.size() < waitingMax)
                    m_waiting[entry.id] = entry;
                m_mostWaiting = std::max(m_mostWaiting, m_waiting.size());
                ++out.waiting;
            } else {
                insert(entry);
                ++out.accepted;
            }
        }
        for (bool moved = true; moved;) {
            moved = false;
            for (auto at = m_waiting.begin(); at != m_waiting.end();) {
                if (isReady(at->second)) {
                    insert(at->second);
                    at = m_waiting.erase(at);
                    moved = true;
                } else {
                    ++at;
                }
            }
        }
        return out;
    }
    JournalSum sum(const Uid &) const override { return m_sum; }
    std::variant<Admission, Refusal> admit(const Uid &, const JoinRequest &request) override
    {
        if (const auto *granted = std::get_if<Admission>(&admission); granted && !granted->pending)
            members.insert(request.deviceKey);
        return admission;
    }
    std::optional<Invite> invite(const Uid &id) const override
    {
        return known && known->id == id ? known : std::nullopt;
    }
    Result<Done> expect(const Uid &group) override
    {
        expected.insert(group);
        groupIds.insert(group);
        return done();
    }

private:
    FakeEntry append(const Uid &feed, std::int64_t seq, const Hash &prev, std::int64_t lam,
                     std::optional<FeedHead> dep, const QByteArray &text)
    {
        const QByteArray depText = dep ? dep->feed.toLatin1() + ':' + QByteArray::number(qlonglong(dep->seq))
                                             + ':' + dep->id.toBytes().toHex()
                                       : QByteArray("-");
        const FakeEntry entry = FakeEntry::parse(
            feed.toLatin1() + ' ' + QByteArray::number(qlonglong(seq)) + ' ' + prev.toBytes().toHex() + ' '
            + QByteArray::number(qlonglong(lam)) + ' ' + depText + ' ' + text);
        insert(entry);
        return entry;
    }
    bool isReady(const FakeEntry &entry) const
    {
        return (entry.seq == 1 || m_entries.contains(entry.prev))
               && (!entry.dep || m_entries.contains(entry.dep->id));
    }
    void insert(const FakeEntry &entry)
    {
        if (!m_entries.try_emplace(entry.id, entry).second)
            return; // it waited here and came again
        m_feeds[entry.feed].insert({entry.seq, entry.id});
        m_prevs.insert(entry.prev);
        m_arrival.push_back(entry.id);
        ++m_sum.count;
        m_sum.ids += entry.id.head();
        m_sum.state ^= entry.id.head() * 31;
    }
    const FakeEntry *newest(const Uid &feed) const
    {
        const auto found = m_feeds.find(feed);
        return found == m_feeds.end() ? nullptr : &m_entries.at(found->second.rbegin()->second);
    }

    std::map<Hash, FakeEntry> m_entries;
    std::map<Uid, std::set<std::pair<std::int64_t, Hash>>> m_feeds;
    std::set<Hash> m_prevs;
    std::vector<Hash> m_arrival;
    std::map<Hash, FakeEntry> m_waiting;
    size_t m_mostWaiting = 0;
    JournalSum m_sum;
};

} // namespace cercle
