#include "base/base32.h"

namespace cercle::base32 {

static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

int digit(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        return 0;
    if (c == 'I' || c == 'L')
        return 1;
    for (int i = 0; i < 32; ++i) {
        if (alphabet[i] == c)
            return i;
    }
    return -1;
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
