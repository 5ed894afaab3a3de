#pragma once
// The days of a month in weeks that begin on Monday, and how many bars fit into a day.

#include <QDate>

#include <utility>

namespace cercle
{

struct MonthGrid {
    QDate month; // its first day
    QDate first; // the Monday that begins the grid
    int weeks = 0;

    QDate last() const { return first.addDays(7 * weeks - 1); }
    QDate dateAt(int week, int weekday) const { return first.addDays(7 * week + weekday); }
    bool contains(const QDate &day) const { return day >= first && day <= last(); }
    // Week and weekday of a day; negative if it is not in the grid.
    std::pair<int, int> cellOf(const QDate &day) const;
    bool isOfMonth(const QDate &day) const
    {
        return day.year() == month.year() && day.month() == month.month();
    }
    bool operator==(const MonthGrid &) const = default;
};

MonthGrid gridOf(const QDate &anyDay);

// How many of a day's entries have a bar of their own, and for how many "+n" stands.
struct BarPlan {
    int shown = 0;
    int more = 0;
    bool operator==(const BarPlan &) const = default;
};
// `lines` fit below the day's number; never more than three bars.
BarPlan planBars(int entries, int lines);

} // namespace cercle
