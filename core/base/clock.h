#pragma once
// Time and randomness are handed in, so that every test is deterministic.

#include <QByteArray>

#include <cstdint>
#include <span>

namespace cercle
{

class Clock
{
public:
    virtual ~Clock() = default;
    // Milliseconds since 1970-01-01 UTC.
    virtual std::int64_t nowMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    std::int64_t nowMs() const override;
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(std::int64_t ms) : m_ms(ms) {}
    std::int64_t nowMs() const override { return m_ms; }
    void set(std::int64_t ms) { m_ms = ms; }
    void advance(std::int64_t ms) { m_ms += ms; }

private:
    std::int64_t m_ms;
};

class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;
    QByteArray bytes(int count);
};

// The operating system's generator.
class SystemRandom final : public Random
{
public:
    void fill(std::span<std::uint8_t> out) override;
};

// SplitMix64 from a seed: for tests and benches, never for keys that leave them.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(std::span<std::uint8_t> out) override;

private:
    std::uint64_t m_state;
};

} // namespace cercle
