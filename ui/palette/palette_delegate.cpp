#include "palette/palette_delegate.h"

#include "palette/palette_model.h"
#include "theme/metrics.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/row_roles.h"

#include <QPainter>

namespace cercle
{

namespace
{

QTextLine lineOf(QTextLayout &layout)
{
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100000);
    layout.endLayout();
    return line;
}

} // namespace

QTextLine PaletteDelegate::fitted(QTextLayout &layout, const QString &text, const QFont &font,
                                  const QList<QTextLayout::FormatRange> &bold, qreal width)
{
    layout.setFont(font);
    layout.setText(text);
    layout.setFormats(bold);
    QTextLine line = lineOf(layout);
    if (line.naturalTextWidth() <= width)
        return line;
    QFont widest = font;
    widest.setWeight(QFont::DemiBold);
    const QString dots(QChar(0x2026));
    int cut = line.xToCursor(qMax(0.0, width - QFontMetricsF(widest).horizontalAdvance(dots)),
                             QTextLine::CursorOnCharacter);
    for (;; --cut) {
        while (cut > 0 && text[cut - 1].isSpace())
            --cut;
        QList<QTextLayout::FormatRange> left;
        for (QTextLayout::FormatRange range : bold) {
            range.length = qMin(range.length, cut - range.start);
            if (range.length > 0)
                left += range;
        }
        layout.setText(text.left(cut) + dots);
        layout.setFormats(left);
        line = lineOf(layout);
        if (cut <= 0 || line.naturalTextWidth() <= width)
            return line;
    }
}

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {400, qMax(44, QFontMetrics(type::font(type::body)).height() + 24)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF r = QRectF(option.rect).adjusted(0, 1, 0, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.accentSoft : tokens.hover);
        painter->drawRoundedRect(r, radius::button, radius::button);
    }
    const QColor ink = selected ? tokens.accentText : tokens.text;
    paintSymbol(*painter, static_cast<Symbol>(index.data(role::SymbolId).toInt()),
                QPointF(r.left() + 12, r.center().y() - 9), 18, selected ? tokens.accentText : tokens.text2);
    const qreal x = r.left() + 44;

    const QString trailing = index.data(paletteRole::Trailing).toString();
    painter->setFont(type::font(type::small));
    const qreal room = r.right() - 12 - x;
    const qreal aside = qMin(room * 0.45, painter->fontMetrics().horizontalAdvance(trailing) + 2.0);
    painter->setPen(tokens.text3);
    painter->drawText(QRectF(r.right() - 12 - aside, r.top(), aside, r.height()),
                      Qt::AlignVCenter | Qt::AlignRight,
                      painter->fontMetrics().elidedText(trailing, Qt::ElideRight, static_cast<int>(aside)));

    const QString title = index.data().toString();
    const QFont plain = type::font(type::body);
    QList<QTextLayout::FormatRange> bold;
    for (const QVariant &span : index.data(paletteRole::Spans).toList()) {
        QTextLayout::FormatRange range;
        range.start = span.toPoint().x();
        range.length = span.toPoint().y();
        range.format.setFontWeight(QFont::DemiBold);
        bold += range;
    }
    const QRectF words(x, r.top(), room - aside - 12, r.height());
    QTextLayout layout;
    QTextLine line = fitted(layout, title, plain, bold, words.width());
    painter->setClipRect(words);
    painter->setPen(ink);
    layout.draw(painter, QPointF(x, r.center().y() - line.height() / 2));
    painter->restore();
}

} // namespace cercle
