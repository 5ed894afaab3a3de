#include "widgets/tile_delegate.h"

#include "theme/metrics.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/card_delegate.h"
#include "widgets/chip.h"
#include "widgets/row_roles.h"

#include <QPainter>
#include <QTextLayout>

namespace cercle
{

namespace
{

constexpr int padding = 14;
constexpr int tileSize = 36;

// At most two lines, the second one ending in "…" where the text goes on.
void paintTitle(QPainter &painter, const QRectF &room, const QString &text)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(room.width());
    QTextLine second = layout.createLine();
    layout.endLayout();
    const qreal line = painter.fontMetrics().height();
    painter.drawText(QRectF(room.topLeft(), QSizeF(room.width(), line)), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text.left(first.textLength()).trimmed(), Qt::ElideRight,
                                                      static_cast<int>(room.width())));
    if (second.isValid()) {
        painter.drawText(QRectF(room.x(), room.y() + line, room.width(), line), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text.mid(first.textLength()).trimmed(),
                                                          Qt::ElideRight, static_cast<int>(room.width())));
    }
}

} // namespace

TileDelegate::TileDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

int TileDelegate::height()
{
    const int title = QFontMetrics(type::font(type::item, QFont::DemiBold)).height();
    const int second = QFontMetrics(type::font(type::small)).height();
    return padding + tileSize + 10 + 2 * title + 4 + second + 10 + qMax(cercle::height::chip, second + 6)
           + padding + 8;
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {narrowest, height()};
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(option.rect).adjusted(2.5, 3.5, -5.5, -4.5);
    CardDelegate::paintSurface(*painter, tokens, option, r);
    const QRectF inside = r.adjusted(padding, padding, -padding, -padding);
    const int hue = index.data(role::Hue).toInt();
    const QRectF tile(inside.topLeft(), QSizeF(tileSize, tileSize));
    painter->setPen(Qt::NoPen);
    painter->setBrush(hueColour(tokens, hue, true));
    painter->drawRoundedRect(tile, 9, 9);
    paintSymbol(*painter, static_cast<Symbol>(index.data(role::SymbolId).toInt()),
                tile.topLeft() + QPointF(8, 8), 20, hueColour(tokens, hue, false));
    if (const QString chip = index.data(role::ChipText).toString(); !chip.isEmpty())
        Chip::paint(*painter, tokens, inside.right(), tile.center().y(), chip,
                    static_cast<Tone>(index.data(role::ChipTone).toInt()));

    painter->setFont(type::font(type::item, QFont::DemiBold));
    painter->setPen(tokens.text);
    const qreal line = painter->fontMetrics().height();
    const QRectF title(inside.x(), tile.bottom() + 10, inside.width(), 2 * line);
    paintTitle(*painter, title, index.data().toString());
    painter->setFont(type::font(type::small));
    painter->setPen(tokens.text2);
    const auto wide = static_cast<int>(inside.width());
    painter->drawText(
        QRectF(inside.x(), title.bottom() + 4, wide, painter->fontMetrics().height()), Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(role::Subtitle).toString(), Qt::ElideRight, wide));
    if (const QStringList tags = index.data(role::Tags).toStringList(); !tags.isEmpty()) {
        // From the left: as far right as they reach when laid from the right.
        const qreal middle =
            inside.bottom() - qMax(cercle::height::chip, painter->fontMetrics().height() + 6) / 2.0;
        const qreal used = CardDelegate::tagsWidth(inside.width(), tags);
        CardDelegate::paintTags(*painter, tokens, inside.x() + used, middle, inside.width(), tags);
    }
    painter->restore();
}

} // namespace cercle
