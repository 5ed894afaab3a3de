#include "window/history.h"

namespace cercle
{

bool History::isSame(const Place &a, const Place &b)
{
    return a.page == b.page && a.group == b.group && a.notes == b.notes && (!a.notes || a.item == b.item);
}

void History::arrive(const Place &place)
{
    if (m_here && !isSame(*m_here, place)) {
        m_past.push_back(*m_here);
        if (m_past.size() > most)
            m_past.erase(m_past.begin());
        m_ahead.clear();
    }
    m_here = place;
}

void History::update(const Place &place)
{
    if (m_here && isSame(*m_here, place))
        m_here = place;
}

std::optional<Place> History::step(std::vector<Place> &from, std::vector<Place> &to)
{
    if (from.empty())
        return std::nullopt;
    if (m_here)
        to.push_back(*m_here);
    m_here = from.back();
    from.pop_back();
    return m_here;
}

} // namespace cercle
