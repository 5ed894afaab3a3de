#include "widgets/role_grid_delegate.h"

#include "models/role_grid_model.h"
#include "theme/avatar_paint.h"
#include "theme/metrics.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/row_roles.h"

#include <QPainter>

namespace cercle
{

RoleGridDelegate::RoleGridDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void RoleGridDelegate::setDrop(const QModelIndex &target, bool refused)
{
    m_drop = target;
    m_refused = refused;
}

QSize RoleGridDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {140, qMax(50, QFontMetrics(type::font(type::body)).height() + 28)};
}

void RoleGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state & QStyle::State_Selected;
    const bool own = index.data(gridRole::IsOwn).toBool();
    const bool vacant = index.data(gridRole::MemberId).value<Uid>().isNull();
    const QString state = index.data(gridRole::State).toString();
    const bool open = state == u"plan" || state == u"proposed";
    const QRectF r = QRectF(option.rect).adjusted(3, 3, -3, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen edge(selected ? tokens.accent : tokens.border, selected ? 1.5 : 1);
    if (open && !selected) {
        edge.setColor(tokens.borderControl);
        edge.setDashPattern({3, 3});
    }
    const bool held = m_drop.isValid() && index == m_drop;
    if (held) {
        edge = QPen(m_refused ? tokens.warn : tokens.accent, 2);
        edge.setDashPattern({4, 3});
    }
    painter->setPen(edge);
    painter->setBrush(held              ? m_refused ? tokens.warnSoft : tokens.accentSoft
                      : selected || own ? tokens.accentSoft
                                        : tokens.surface);
    painter->drawRoundedRect(r, radius::button, radius::button);
    if (selected && (option.state & QStyle::State_HasFocus)) {
        QColor glow = tokens.accent;
        glow.setAlphaF(0.28F);
        painter->setPen(QPen(glow, 3));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(r.adjusted(-1, -1, 1, 1), radius::button + 1, radius::button + 1);
    }
    const QString text = index.data().toString();
    const bool tight = r.width() < 108; // a small window: the name has what room there is
    qreal x = r.left() + (tight ? 5 : 10);
    if (vacant) {
        if (!text.isEmpty()) {
            paintSymbol(*painter, Symbol::Warning, QPointF(x, r.center().y() - 8), 16, tokens.danger);
            x += 24;
        }
    } else {
        paintAvatar(*painter, tokens, QRectF(x, r.center().y() - 13, 26, 26),
                    index.data(gridRole::Letters).toString(), index.data(gridRole::Hue).toInt());
        x += tight ? 31 : 34;
    }
    painter->setFont(type::font(type::small, own ? QFont::DemiBold : QFont::Normal));
    painter->setPen(vacant ? tokens.danger : open ? tokens.text2 : own ? tokens.accentText : tokens.text);
    const qreal end = r.right() - (tight ? 4 : 8);
    const bool offered = index.data(gridRole::IsOffered).toBool();
    const qreal mark = offered || state == u"accepted" || state == u"done" ? 16 : 0;
    const auto room = static_cast<int>(end - x - mark);
    painter->drawText(QRectF(x, r.top(), room, r.height()), Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room));
    if (mark > 0)
        paintSymbol(*painter, offered ? Symbol::Rotate : Symbol::Check, QPointF(end - 13, r.center().y() - 7),
                    14, offered ? tokens.accentText : tokens.ok);
    painter->restore();
}

} // namespace cercle
