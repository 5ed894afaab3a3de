#pragma once
// A cell of the grid of roles: who, how sure it is, or that nobody is found.

#include <QStyledItemDelegate>

namespace cercle
{

class Theme;

class RoleGridDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RoleGridDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace cercle
