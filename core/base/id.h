#pragma once
// 128-bit identifiers. Entities carry time-ordered ones (48 bits of milliseconds, then random bits, the
// layout of ULID), so that rows made together lie together on disk; groups and feeds carry the head of a
// hash. Text form: 26 characters of lower-case Crockford base32.

#include "base/clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace cercle
{

struct Uid {
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Uid &) const = default;
    bool isNull() const;

    // 26 characters; the null id gives an empty string.
    QString toString() const;
    QByteArray toLatin1() const;
    QByteArrayView view() const { return {reinterpret_cast<const char *>(bytes.data()), 16}; }

    // Accepts exactly what toString() makes (either case); an empty string gives the null id.
    static std::optional<Uid> parse(QByteArrayView text);
    static std::optional<Uid> parse(QStringView text);
    // The first 16 of at least 16 bytes.
    static Uid fromBytes(QByteArrayView raw);
    // Time-ordered and unique.
    static Uid make(const Clock &clock, Random &random);
    // The same names give the same id on every laptop: for what several members may import independently.
    static Uid derive(const Uid &space, QByteArrayView kind, QByteArrayView name);
};

inline size_t qHash(const Uid &id, size_t seed = 0)
{
    return qHashBits(id.bytes.data(), id.bytes.size(), seed);
}

// An id that knows what it names; Id<Session> and Id<Group> do not mix.
template <class T> struct Id {
    Uid uid;

    auto operator<=>(const Id &) const = default;
    bool isNull() const { return uid.isNull(); }
    explicit operator bool() const { return !uid.isNull(); }
    QString toString() const { return uid.toString(); }
};

template <class T> size_t qHash(const Id<T> &id, size_t seed = 0)
{
    return qHash(id.uid, seed);
}

} // namespace cercle
