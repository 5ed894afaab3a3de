#include "base/id.h"

#include "base/base32.h"

#include <QCryptographicHash>

#include <cstring>

namespace cercle {

bool Uid::isNull() const
{
    return *this == Uid{};
}

QByteArray Uid::toLatin1() const
{
    return isNull() ? QByteArray() : base32::encode(view()).toLower();
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
    const auto raw = base32::decode(text);
    if (!raw || raw->size() != 16)
        return std::nullopt;
    // Base32 forgives letters that look like digits; an id has one spelling.
    const Uid id = fromBytes(*raw);
    if (id.toLatin1() != text.toByteArray().toLower())
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
