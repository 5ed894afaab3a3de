#include "store/clock_vector.h"

#include <algorithm>

namespace cercle
{

namespace
{

auto find(auto &seqs, std::int64_t feed)
{
    return std::lower_bound(seqs.begin(), seqs.end(), feed,
                            [](const auto &item, std::int64_t f) { return item.first < f; });
}

void putVarint(QByteArray &out, std::uint64_t value)
{
    while (value >= 128) {
        out.append(static_cast<char>(value | 128));
        value >>= 7;
    }
    out.append(static_cast<char>(value));
}

std::uint64_t takeVarint(QByteArrayView bytes, qsizetype &at)
{
    std::uint64_t value = 0;
    for (int shift = 0; at < bytes.size() && shift < 64; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= static_cast<std::uint64_t>(byte & 127) << shift;
        if (byte < 128)
            break;
    }
    return value;
}

} // namespace

std::int64_t ClockVector::seqOf(std::int64_t feed) const
{
    const auto it = find(m_seqs, feed);
    return it != m_seqs.end() && it->first == feed ? it->second : 0;
}

void ClockVector::raise(std::int64_t feed, std::int64_t seq)
{
    const auto it = find(m_seqs, feed);
    if (it != m_seqs.end() && it->first == feed)
        it->second = std::max(it->second, seq);
    else
        m_seqs.insert(it, {feed, seq});
}

void ClockVector::merge(const ClockVector &other)
{
    for (const auto &[feed, seq] : other.m_seqs)
        raise(feed, seq);
}

QByteArray ClockVector::toBytes() const
{
    QByteArray out;
    for (const auto &[feed, seq] : m_seqs) {
        putVarint(out, static_cast<std::uint64_t>(feed));
        putVarint(out, static_cast<std::uint64_t>(seq));
    }
    return out;
}

ClockVector ClockVector::fromBytes(QByteArrayView bytes)
{
    ClockVector out;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto feed = static_cast<std::int64_t>(takeVarint(bytes, at));
        const auto seq = static_cast<std::int64_t>(takeVarint(bytes, at));
        out.m_seqs.emplace_back(feed, seq);
    }
    return out;
}

} // namespace cercle
