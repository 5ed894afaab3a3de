#include "base/clock.h"

#include <algorithm>

#include <QDateTime>
#include <QRandomGenerator>

namespace cercle
{

std::int64_t SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QByteArray Random::bytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    fill({reinterpret_cast<std::uint8_t *>(out.data()), static_cast<size_t>(count)});
    return out;
}

void SystemRandom::fill(std::span<std::uint8_t> out)
{
    for (size_t i = 0; i < out.size(); i += 4) {
        const quint32 word = QRandomGenerator::system()->generate();
        for (size_t k = i; k < std::min(i + 4, out.size()); ++k)
            out[k] = static_cast<std::uint8_t>(word >> (8 * (k - i)));
    }
}

void SeededRandom::fill(std::span<std::uint8_t> out)
{
    for (auto &byte : out) {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        byte = static_cast<std::uint8_t>(z ^ (z >> 31));
    }
}

} // namespace cercle
