#include "text/buffer.h"

namespace cercle::text
{

int Buffer::insert(int position, QStringView text)
{
    if (text.isEmpty())
        return 0;
    if (!m_isWide) {
        const bool plain =
            std::none_of(text.begin(), text.end(), [](QChar unit) { return unit.isSurrogate(); });
        if (plain) {
            const int count = static_cast<int>(text.size());
            char16_t *room = m_narrow.open(position, count);
            if (count == 1)
                *room = text.front().unicode();
            else
                std::memcpy(room, text.utf16(), static_cast<size_t>(count) * sizeof(char16_t));
            return count;
        }
        widen();
    }
    const int count = codePoints(text);
    char32_t *room = m_wide.open(position, count);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            *room++ = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else {
            *room++ = text[i].unicode();
        }
    }
    return count;
}

void Buffer::remove(int position, int count)
{
    if (count == 0)
        return;
    if (m_isWide)
        m_wide.remove(position, count);
    else
        m_narrow.remove(position, count);
}

bool Buffer::apply(const Splice &splice)
{
    if (splice.position < 0 || splice.removed < 0 || splice.position > length()
        || splice.removed > length() - splice.position)
        return false;
    remove(splice.position, splice.removed);
    insert(splice.position, splice.inserted);
    return true;
}

void Buffer::applyClamped(const Splice &splice)
{
    const Reach reach = clamp(splice, length());
    remove(reach.position, reach.removed);
    insert(reach.position, splice.inserted);
}

QString Buffer::toString() const
{
    QString out;
    out.reserve(length());
    if (m_isWide) {
        m_wide.pieces([&](const char32_t *units, int count) {
            for (int i = 0; i < count; ++i) {
                if (QChar::requiresSurrogates(units[i])) {
                    out += QChar(QChar::highSurrogate(units[i]));
                    out += QChar(QChar::lowSurrogate(units[i]));
                } else {
                    out += QChar(static_cast<char16_t>(units[i]));
                }
            }
        });
    } else {
        m_narrow.pieces([&](const char16_t *units, int count) { out += QStringView(units, count); });
    }
    return out;
}

void Buffer::widen()
{
    char32_t *room = m_wide.open(0, m_narrow.length());
    m_narrow.pieces([&](const char16_t *units, int count) { room = std::copy(units, units + count, room); });
    m_narrow.clear();
    m_isWide = true;
}

} // namespace cercle::text
