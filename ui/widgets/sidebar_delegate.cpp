#include "widgets/sidebar_delegate.h"

#include "theme/avatar_paint.h"
#include "theme/metrics.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/row_roles.h"

#include <QPainter>

namespace cercle
{

SidebarDelegate::SidebarDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto kind = static_cast<RowKind>(index.data(role::Kind).toInt());
    const int line = QFontMetrics(type::font(type::body, QFont::DemiBold)).height();
    switch (kind) {
    case RowKind::Heading:
        return {200, qMax(38, line + 20)};
    case RowKind::Group: {
        const bool two = !index.data(role::Subtitle).toString().isEmpty();
        const int second = two ? QFontMetrics(type::font(type::caption)).height() : 0;
        return {200, qMax(height::groupRow, line + second + (two ? 10 : 18))};
    }
    case RowKind::Item:
    case RowKind::Section:
        break;
    }
    return {200, qMax(height::navRow, line + 14)};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto kind = static_cast<RowKind>(index.data(role::Kind).toInt());
    const QString title = index.data().toString();
    const QRectF r = QRectF(option.rect).adjusted(10, 1, -10, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kind == RowKind::Heading) {
        painter->setFont(type::font(type::small, QFont::DemiBold));
        painter->setPen(tokens.text3);
        painter->drawText(r.adjusted(10, 8, -10, 0), Qt::AlignVCenter | Qt::AlignLeft, title);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(Qt::NoPen);
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setBrush(selected ? tokens.accentSoft : tokens.hover);
        painter->drawRoundedRect(r, radius::button, radius::button);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(r.adjusted(1, 1, -1, -1), radius::button, radius::button);
    }
    qreal x = r.left() + 10;
    qreal right = r.right() - 10;
    if (kind == RowKind::Section)
        x += 22;
    if (kind == RowKind::Group) {
        paintAvatar(*painter, tokens, QRectF(x, r.center().y() - 12, 24, 24), initials(title),
                    index.data(role::Hue).toInt(), AvatarShape::Tile);
        x += 34;
    } else {
        const auto symbol = static_cast<Symbol>(index.data(role::SymbolId).toInt());
        paintSymbol(*painter, symbol, QPointF(x, r.center().y() - 9), 18,
                    selected ? tokens.accentText : tokens.text2);
        x += 28;
    }
    const QString badge = index.data(role::Badge).toString();
    if (!badge.isEmpty() && badge != u"0") {
        painter->setFont(type::font(type::caption, QFont::DemiBold));
        const qreal width = qMax(20.0, painter->fontMetrics().horizontalAdvance(badge) + 12.0);
        const qreal tall = qMax<qreal>(height::badge, painter->fontMetrics().height() + 2);
        const QRectF pill(right - width + 2, r.center().y() - tall / 2, width, tall);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.accent : tokens.dark ? tokens.raised : tokens.border);
        painter->drawRoundedRect(pill, tall / 2, tall / 2);
        painter->setPen(selected ? tokens.onAccent : tokens.text2);
        painter->drawText(pill, Qt::AlignCenter, badge);
        right -= width + 6;
    }
    if (kind == RowKind::Group) {
        const bool open = index.data(role::Open).toBool();
        paintSymbol(*painter, open ? Symbol::ChevronDown : Symbol::ChevronRight,
                    QPointF(right - 14, r.center().y() - 8), 16, tokens.text3);
        right -= 22;
    }
    painter->setFont(
        type::font(type::body, selected || kind == RowKind::Group ? QFont::DemiBold : QFont::Normal));
    painter->setPen(selected ? tokens.accentText : kind == RowKind::Section ? tokens.text2 : tokens.text);
    const auto room = static_cast<int>(right - x);
    const QString second = index.data(role::Subtitle).toString();
    const QFont caption = type::font(type::caption);
    const qreal firstHeight = painter->fontMetrics().height();
    const qreal secondHeight = second.isEmpty() ? 0 : QFontMetricsF(caption).height();
    const qreal top = r.center().y() - (firstHeight + secondHeight) / 2;
    painter->drawText(QRectF(x, top, room, firstHeight), Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, room));
    if (!second.isEmpty()) {
        painter->setFont(caption);
        painter->setPen(tokens.text3);
        painter->drawText(QRectF(x, top + firstHeight, room, secondHeight), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(second, Qt::ElideRight, room));
    }
    painter->restore();
}

} // namespace cercle
