#include "widgets/filter_delegate.h"

#include "theme/metrics.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/row_roles.h"

#include <QLocale>
#include <QPainter>

namespace cercle
{

FilterDelegate::FilterDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize FilterDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int line = QFontMetrics(type::font(type::body)).height();
    const bool heading = static_cast<RowKind>(index.data(role::Kind).toInt()) == RowKind::Heading;
    return {160, heading ? line + 22 : qMax(30, line + 10)};
}

void FilterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF r = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (static_cast<RowKind>(index.data(role::Kind).toInt()) == RowKind::Heading) {
        painter->setFont(type::font(type::small, QFont::DemiBold));
        painter->setPen(tokens.text3);
        painter->drawText(r.adjusted(10, 12, -4, 0), Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const bool on = index.data(role::Open).toBool();
    painter->setPen(Qt::NoPen);
    if (on || (option.state & QStyle::State_MouseOver)) {
        painter->setBrush(on ? tokens.accentSoft : tokens.hover);
        painter->drawRoundedRect(r, radius::button, radius::button);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(r.adjusted(1, 1, -1, -1), radius::button, radius::button);
    }
    qreal x = r.left() + 10;
    if (const auto symbol = static_cast<Symbol>(index.data(role::SymbolId).toInt()); symbol != Symbol::None) {
        paintSymbol(*painter, symbol, QPointF(x, r.center().y() - 8), 16,
                    on ? tokens.accentText : tokens.text3);
        x += 25;
    }
    painter->setFont(type::font(type::small, QFont::Medium));
    const QString count = QLocale().toString(index.data(role::Badge).toInt());
    const int wide = painter->fontMetrics().horizontalAdvance(count);
    painter->setPen(on ? tokens.accentText : tokens.text3);
    painter->drawText(QRectF(r.right() - wide - 10, r.top(), wide + 2, r.height()), Qt::AlignVCenter, count);
    painter->setFont(type::font(type::body, on ? QFont::DemiBold : QFont::Normal));
    painter->setPen(on ? tokens.accentText : tokens.text2);
    const auto room = static_cast<int>(r.right() - wide - 18 - x);
    painter->drawText(QRectF(x, r.top(), room, r.height()), Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    painter->restore();
}

} // namespace cercle
