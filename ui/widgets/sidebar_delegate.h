#pragma once
// Rows of the left column: headings, groups with a tile, the sections of the open group.

#include <QStyledItemDelegate>

namespace cercle
{

class Theme;

class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SidebarDelegate(const Theme &theme, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace cercle
