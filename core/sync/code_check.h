#pragma once
// The check characters of invitation codes: weighted sums in GF(32). See invitation.h.

#include <QByteArray>

#include <array>
#include <cstdint>
#include <span>

namespace cercle::codecheck
{

constexpr int headerData = 3;
constexpr int headerSize = 5;
constexpr int blockSize = 10; // nine and a check

inline QByteArray toText(std::span<const int> digits)
{
    QByteArray out;
    for (const int digit : digits)
        out.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[digit]);
    return out;
}

// Product in GF(32), modulo x^5 + x^2 + 1.
constexpr int multiply(int a, int b)
{
    int product = 0;
    for (int bit = 0; bit < 5; ++bit) {
        if (b & (1 << bit))
            product ^= a << bit;
    }
    for (int bit = 8; bit >= 5; --bit) {
        if (product & (1 << bit))
            product ^= 0b100101 << (bit - 5);
    }
    return product;
}

// a d0 + a^2 d1 + a^3 d2 + …
constexpr int weightedSum(std::span<const int> digits)
{
    int sum = 0;
    int weight = 1;
    for (const int digit : digits) {
        weight = multiply(weight, 2);
        sum ^= multiply(weight, digit);
    }
    return sum;
}

constexpr std::array<int, 2> headerChecks(std::span<const int> data)
{
    return {data[0] ^ data[1] ^ data[2], weightedSum(data.first(headerData))};
}

} // namespace cercle::codecheck
