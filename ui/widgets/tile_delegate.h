#pragma once
// Items as cards side by side: tile and chip above, a title of two lines, where it is from, and tags.

#include <QStyledItemDelegate>

namespace cercle
{

class Theme;

class TileDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TileDelegate(const Theme &theme, QObject *parent = nullptr);

    // Of a card, by the application's font.
    static int height();
    static constexpr int narrowest = 220;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace cercle
