#pragma once
// Crockford's base32: no I, L, O, U; decoding forgives I and L for 1, O for 0, and case.

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace cercle::base32
{

// Upper-case text of ceil(8n/5) characters; the last one is padded with zero bits.
QByteArray encode(QByteArrayView bytes);
// Nothing if a character is not of the alphabet or the padding bits are not zero.
std::optional<QByteArray> decode(QByteArrayView text);
// 0..31, or -1.
int digit(char c);

} // namespace cercle::base32
