#pragma once
// A row of the palette: symbol, title with the matched letters bold, and at the right what it belongs to.

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace cercle
{

class Theme;

class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PaletteDelegate(const Theme &theme, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // `text` on one line with an ellipsis where it is longer than `width`, some of its letters bold.
    static QTextLine fitted(QTextLayout &layout, const QString &text, const QFont &font,
                            const QList<QTextLayout::FormatRange> &bold, qreal width);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace cercle
