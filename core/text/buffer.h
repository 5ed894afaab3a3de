#pragma once
// A text under change: a gap buffer that counts in code points. It holds UTF-16 units while every character
// is one unit, and UTF-32 from the first one that is not, so that a position is always an index.

#include "text/splice.h"

#include <algorithm>
#include <cstring>

namespace cercle::text
{

// The units before the cursor lie at the front of the block, those behind it at the back.
template <class Unit> class Gap
{
public:
    int length() const { return m_head + (static_cast<int>(m_units.size()) - m_tail); }

    // Opens room for `count` units at `position` and returns it to be filled.
    Unit *open(int position, int count)
    {
        if (m_tail - m_head < count)
            grow(count);
        move(position);
        Unit *room = m_units.data() + m_head;
        m_head += count;
        return room;
    }

    void remove(int position, int count)
    {
        // What is typed and rubbed out again at the cursor costs no move.
        if (position + count == m_head) {
            m_head = position;
            return;
        }
        move(position);
        m_tail += count;
    }

    template <class F> void pieces(F f) const
    {
        f(m_units.data(), m_head);
        f(m_units.data() + m_tail, static_cast<int>(m_units.size()) - m_tail);
    }

    void clear()
    {
        m_units.clear();
        m_units.shrink_to_fit();
        m_head = m_tail = 0;
    }

private:
    static void copy(Unit *to, const Unit *from, int count)
    {
        std::memmove(to, from, static_cast<size_t>(count) * sizeof(Unit));
    }

    void move(int position)
    {
        Unit *const base = m_units.data();
        if (position < m_head) {
            const int count = m_head - position;
            copy(base + m_tail - count, base + position, count);
            m_head -= count;
            m_tail -= count;
        } else if (position > m_head) {
            const int count = position - m_head;
            copy(base + m_head, base + m_tail, count);
            m_head += count;
            m_tail += count;
        }
    }

    void grow(int count)
    {
        const int old = static_cast<int>(m_units.size());
        const int back = old - m_tail;
        const int size = std::max(old + old / 2, length() + count + 256);
        m_units.resize(static_cast<size_t>(size));
        copy(m_units.data() + size - back, m_units.data() + m_tail, back);
        m_tail = size - back;
    }

    std::vector<Unit> m_units;
    int m_head = 0; // end of the front part
    int m_tail = 0; // begin of the back part
};

class Buffer
{
public:
    explicit Buffer(QStringView text = {}) { insert(0, text); }

    // In code points.
    int length() const { return m_isWide ? m_wide.length() : m_narrow.length(); }
    // `position` within 0..length(); returns the number of code points inserted.
    int insert(int position, QStringView text);
    // The stretch must lie inside the text.
    void remove(int position, int count);
    // False, and nothing changed, if the splice lies outside the text.
    bool apply(const Splice &splice);
    // A splice that lies outside the text is drawn in to the nearest place that is inside.
    void applyClamped(const Splice &splice);
    QString toString() const;

private:
    void widen();

    Gap<char16_t> m_narrow;
    Gap<char32_t> m_wide;
    bool m_isWide = false;
};

// The part of a splice that lies inside a text of `length` code points: the position is drawn in to
// 0..length, then the number removed to what follows it. All replicas must agree on this.
struct Reach {
    int position;
    int removed;
};
inline Reach clamp(const Splice &splice, int length)
{
    const int position = std::clamp(splice.position, 0, length);
    return {position, std::clamp(splice.removed, 0, length - position)};
}

} // namespace cercle::text
