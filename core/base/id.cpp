#include "base/id.h"

#include <QCryptographicHash>

#include <cstring>

namespace cercle
{

// 0..31, or 255.
static constexpr std::array<std::uint8_t, 256> strictDigits = [] {
    std::array<std::uint8_t, 256> table{};
    table.fill(255);
    constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    for (std::uint8_t i = 0; i < 32; ++i) {
        const auto lower = static_cast<unsigned char>(alphabet[i]);
        table[lower] = i;
        if (lower >= 'a')
            table[lower - 32U] = i;
    }
    return table;
}();

bool Uid::isNull() const
{
    return *this == Uid{};
}

// 130 bits for 128: the last character carries three bits and two zeros.
QByteArray Uid::toLatin1() const
{
    static constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    if (isNull())
        return {};
    QByteArray out(26, Qt::Uninitialized);
    char *to = out.data();
    unsigned buffer = 0;
    int bits = 0;
    for (const std::uint8_t byte : bytes) {
        buffer = (buffer << 8) | byte;
        for (bits += 8; bits >= 5;) {
            bits -= 5;
            *to++ = alphabet[(buffer >> bits) & 31U];
        }
    }
    *to = alphabet[(buffer << 2) & 31U];
    return out;
}

QString Uid::toString() const
{
    return QString::fromLatin1(toLatin1());
}

std::optional<Uid> Uid::parse(QByteArrayView text)
{
    if (text.isEmpty())
        return Uid{};
    if (text.size() != 26)
        return std::nullopt;
    // Eight characters make five bytes; base32 forgives letters that look like digits, an id has one
    // spelling.
    Uid id;
    const auto group = [&](qsizetype from, qsizetype count) {
        std::uint64_t bits = 0;
        for (qsizetype i = from; i < from + count; ++i)
            bits = (bits << 5) | strictDigits[static_cast<unsigned char>(text[i])];
        return bits;
    };
    std::uint64_t wrong = 0;
    for (const char c : text)
        wrong |= strictDigits[static_cast<unsigned char>(c)];
    if (wrong > 31)
        return std::nullopt;
    for (size_t part = 0; part < 3; ++part) {
        const std::uint64_t bits = group(static_cast<qsizetype>(part) * 8, 8);
        for (size_t i = 0; i < 5; ++i)
            id.bytes[part * 5 + i] = static_cast<std::uint8_t>(bits >> (32 - 8 * i));
    }
    const std::uint64_t last = group(24, 2);
    id.bytes[15] = static_cast<std::uint8_t>(last >> 2);
    if ((last & 3U) != 0 || id.isNull()) // the null id is written as nothing
        return std::nullopt;
    return id;
}

std::optional<Uid> Uid::parse(QStringView text)
{
    return parse(text.toUtf8());
}

Uid Uid::fromBytes(QByteArrayView raw)
{
    Uid id;
    if (raw.size() >= 16)
        std::memcpy(id.bytes.data(), raw.data(), 16);
    return id;
}

Uid Uid::make(const Clock &clock, Random &random)
{
    Uid id;
    const auto ms = static_cast<std::uint64_t>(clock.nowMs());
    for (size_t i = 0; i < 6; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(ms >> (8 * (5 - i)));
    random.fill(std::span(id.bytes).subspan(6));
    return id;
}

Uid Uid::derive(const Uid &space, QByteArrayView kind, QByteArrayView name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("cercle-derived-id-v1", 21));
    hash.addData(space.view());
    hash.addData(kind);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(name);
    return fromBytes(hash.result());
}

} // namespace cercle
