#include "base/id.h"

#include "base/base32.h"

#include <QCryptographicHash>

#include <cstring>

namespace cercle
{

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
    Uid id;
    unsigned buffer = 0;
    int bits = 0;
    size_t at = 0;
    for (const char c : text) {
        const int value = base32::digit(c);
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        // Base32 forgives letters that look like digits; an id has one spelling.
        if (value < 0 || lower == 'o' || lower == 'i' || lower == 'l')
            return std::nullopt;
        buffer = (buffer << 5) | static_cast<unsigned>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            id.bytes[at++] = static_cast<std::uint8_t>(buffer >> bits);
        }
    }
    if ((buffer & 3U) != 0 || id.isNull()) // the null id is written as nothing
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
