#include "base/base32.h"

#include <array>
#include <cstdint>

namespace cercle::base32
{

static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static constexpr std::array<std::int8_t, 256> digits = [] {
    std::array<std::int8_t, 256> table{};
    table.fill(-1);
    for (int i = 0; i < 32; ++i) {
        const auto upper = static_cast<unsigned char>(alphabet[i]);
        table[upper] = static_cast<std::int8_t>(i);
        if (upper >= 'A')
            table[upper + 32U] = static_cast<std::int8_t>(i);
    }
    for (const char c : {'O', 'o'})
        table[static_cast<unsigned char>(c)] = 0;
    for (const char c : {'I', 'i', 'L', 'l'})
        table[static_cast<unsigned char>(c)] = 1;
    return table;
}();

int digit(char c)
{
    return digits[static_cast<unsigned char>(c)];
}

QByteArray encode(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve((bytes.size() * 8 + 4) / 5);
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(c);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            out.append(alphabet[(buffer >> bits) & 31U]);
        }
    }
    if (bits > 0)
        out.append(alphabet[(buffer << (5 - bits)) & 31U]);
    return out;
}

std::optional<QByteArray> decode(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() * 5 / 8);
    unsigned buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const int value = digit(c);
        if (value < 0)
            return std::nullopt;
        buffer = (buffer << 5) | static_cast<unsigned>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out.append(static_cast<char>((buffer >> bits) & 255U));
        }
    }
    if (bits >= 5 || (buffer & ((1U << bits) - 1)) != 0)
        return std::nullopt;
    return out;
}

} // namespace cercle::base32
