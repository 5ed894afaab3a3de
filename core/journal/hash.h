#pragma once
// 32-byte SHA-256 values.

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <compare>
#include <cstdint>
#include <initializer_list>

namespace cercle
{

struct Hash {
    std::array<std::uint8_t, 32> bytes{};

    auto operator<=>(const Hash &) const = default;
    bool isNull() const { return *this == Hash{}; }
    QByteArrayView view() const { return {reinterpret_cast<const char *>(bytes.data()), 32}; }
    QByteArray toBytes() const { return view().toByteArray(); }
    std::uint64_t head() const; // the first 8 bytes, big endian
    // Null unless exactly 32 bytes.
    static Hash fromBytes(QByteArrayView raw);
};

// SHA-256 of the parts one after the other.
Hash sha256(std::initializer_list<QByteArrayView> parts);

} // namespace cercle
