#pragma once
// Version vectors: which entries lie in the causal past of an entry, as the highest sequence number per feed.
// Feeds are named by their local number. Source: Fidge 1988, Mattern 1989.

#include <QByteArray>

#include <cstdint>
#include <utility>
#include <vector>

namespace cercle
{

class ClockVector
{
public:
    std::int64_t seqOf(std::int64_t feed) const; // 0: nothing of that feed
    void raise(std::int64_t feed, std::int64_t seq);
    void merge(const ClockVector &other);

    QByteArray toBytes() const;
    static ClockVector fromBytes(QByteArrayView bytes);
    bool operator==(const ClockVector &) const = default;

private:
    std::vector<std::pair<std::int64_t, std::int64_t>> m_seqs; // by feed
};

// A place in the journal with what decides between concurrent writes.
struct Stamp {
    std::int64_t lam = 0; // 0: never written
    std::int64_t feed = 0;
    std::int64_t seq = 0;
    std::uint64_t idHead = 0; // first 8 bytes of the entry's id

    bool operator==(const Stamp &) const = default;
    // The later writer: Lamport time, then id.
    bool beats(const Stamp &other) const
    {
        return lam != other.lam ? lam > other.lam : idHead > other.idHead;
    }
};

// An entry being applied: its stamp and its causal past.
struct Moment {
    Stamp stamp;
    const ClockVector *past = nullptr;

    bool knows(const Stamp &other) const
    {
        if (other.lam == 0)
            return true;
        if (other.feed == stamp.feed)
            return other.seq <= stamp.seq;
        return past->seqOf(other.feed) >= other.seq;
    }
};

} // namespace cercle
