#pragma once
// Rows of a filter strip: a symbol, a word and how many there are; those in force (role::Open) stand out.

#include <QStyledItemDelegate>

namespace cercle
{

class Theme;

class FilterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FilterDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace cercle
