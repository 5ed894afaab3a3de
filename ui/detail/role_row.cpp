#include "detail/role_row.h"

#include "models/role_symbol.h"
#include "theme/avatar_paint.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

namespace cercle
{

RoleRow::RoleRow(const Theme &theme, int size, QWidget *parent) : RowButton(theme, parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoleRow::setHolder(const RoleHolder &holder, const QString &fullName)
{
    m_holder = holder;
    m_letters = holder.member ? initials(fullName) : QString();
    const QString name = holder.member ? holder.name : tr("Vacant");
    setText(name);
    setAccessibleName(tr("%1: %2").arg(holder.role.title, name));
    setAccessibleDescription(tr("Press to hand the role over"));
    setToolTip(holder.member ? tr("%1: %2. Click to hand over.").arg(holder.role.title, fullName)
                             : tr("%1: vacant. Click to choose somebody.").arg(holder.role.title));
    update();
}

int RoleRow::widthFor(const RoleHolder &holder, int size)
{
    const QFontMetrics first(type::font(type::small));
    const QFontMetrics second(type::font(type::body, QFont::DemiBold));
    const int words = qMax(first.horizontalAdvance(holder.role.title) + 20,
                           second.horizontalAdvance(holder.member ? holder.name : tr("Vacant")));
    return size + 10 + words + 6;
}

QSize RoleRow::sizeHint() const
{
    const QFontMetrics first(type::font(type::small));
    const QFontMetrics second(type::font(type::body, QFont::DemiBold));
    return {widthFor(m_holder, m_size), qMax(m_size, first.height() + second.height()) + 4};
}

QSize RoleRow::minimumSizeHint() const
{
    return {m_size + 60, sizeHint().height()};
}

void RoleRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHover(painter);
    const QRectF disc = QRectF(1, (height() - m_size) / 2.0, m_size, m_size).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_holder.member) {
        paintAvatar(painter, tokens, disc, m_letters, m_holder.hue);
    } else {
        QPen dashes(tokens.borderControl, 1.4);
        dashes.setDashPattern({2.5, 2.5});
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
        paintSymbol(painter, Symbol::Plus, disc.center() - QPointF(7, 7), 14, tokens.text3);
    }
    const QFont small = type::font(type::small);
    const QFont strong = type::font(type::body, m_holder.member ? QFont::DemiBold : QFont::Normal);
    const int firstHeight = QFontMetrics(small).height();
    const int secondHeight = QFontMetrics(strong).height();
    const int x = m_size + 11;
    const int room = width() - x - 2;
    const int y = (height() - firstHeight - secondHeight) / 2;
    paintSymbol(painter, symbolOfRole(m_holder.role.key), QPointF(x, y + (firstHeight - 14) / 2.0), 14,
                tokens.text3);
    painter.setFont(small);
    painter.setPen(tokens.text2);
    painter.drawText(QRect(x + 19, y, room - 19, firstHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_holder.role.title, Qt::ElideRight, room - 19));
    painter.setFont(strong);
    painter.setPen(m_holder.member ? tokens.text : tokens.text3);
    painter.drawText(QRect(x, y + firstHeight, room, secondHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    paintFocus(painter);
}

} // namespace cercle
