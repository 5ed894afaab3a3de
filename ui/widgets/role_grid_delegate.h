#pragma once
// A cell of the grid of roles: who, how sure it is, or that nobody is found.

#include <QPersistentModelIndex>
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

    // The cell that something is held over, and whether it would be refused there; none with an invalid one.
    void setDrop(const QModelIndex &target, bool refused);

private:
    const Theme &m_theme;
    QPersistentModelIndex m_drop;
    bool m_refused = false;
};

} // namespace cercle
