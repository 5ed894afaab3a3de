#pragma once
// A row of the palette: symbol, title with the matched letters bold, and at the right what it belongs to.

#include <QStyledItemDelegate>

namespace cercle {

class Theme;

class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    PaletteDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace cercle
