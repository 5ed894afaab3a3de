#pragma once
// A day of a month: its number, up to three bars with titles, and "+2" for the others.

#include "models/month_layout.h"
#include "widgets/row_roles.h"

#include <QStyledItemDelegate>

namespace cercle
{

class Theme;

class MonthDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit MonthDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // Which line lies there: its number, -1 for none.
    int barAt(const QRect &cell, const QModelIndex &index, const QPoint &at) const;
    // That line is the "+2".
    bool isMore(const QRect &cell, const QModelIndex &index, int line) const;
    // Of a day that shows its number and one bar.
    int leastHeight() const;

private:
    BarPlan planFor(const QRect &cell, int entries) const;
    QRectF barRect(const QRect &cell, int line) const;
    void paintBar(QPainter &painter, const QRectF &rect, const DayBar &bar) const;

    const Theme &m_theme;
};

} // namespace cercle
