#include "models/month_layout.h"

#include <algorithm>

namespace cercle
{

namespace
{
constexpr int barsAtMost = 3;
}

std::pair<int, int> MonthGrid::cellOf(const QDate &day) const
{
    if (!contains(day))
        return {-1, -1};
    const int days = static_cast<int>(first.daysTo(day));
    return {days / 7, days % 7};
}

MonthGrid gridOf(const QDate &anyDay)
{
    MonthGrid grid;
    grid.month = QDate(anyDay.year(), anyDay.month(), 1);
    grid.first = grid.month.addDays(1 - grid.month.dayOfWeek());
    const int days = static_cast<int>(grid.first.daysTo(grid.month)) + grid.month.daysInMonth();
    grid.weeks = (days + 6) / 7;
    return grid;
}

BarPlan planBars(int entries, int lines)
{
    const int room = std::max(lines, 0);
    if (entries <= std::min(room, barsAtMost))
        return {entries, 0};
    // The last line is for "+n".
    const int shown = std::clamp(std::min(room - 1, barsAtMost), 0, entries);
    return {shown, entries - shown};
}

} // namespace cercle
