#pragma once
// Rows of the list of headings: quiet, one line each.

#include <QStyledItemDelegate>

namespace cercle
{

class OutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {120, qMax(28, QStyledItemDelegate::sizeHint(option, index).height() + 8)};
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QPalette::ColorRole ink =
            option->state & QStyle::State_Selected ? QPalette::Link : QPalette::Dark;
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, option->palette.color(ink));
    }
};

} // namespace cercle
