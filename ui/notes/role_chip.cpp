#include "notes/role_chip.h"

#include "models/role_symbol.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

namespace cercle
{

namespace
{
constexpr int side = 9, iconSide = 14, gap = 5;

QFont chipFont(bool own)
{
    return type::font(type::small, own ? QFont::DemiBold : QFont::Medium);
}
} // namespace

RoleChip::RoleChip(const Theme &theme, QWidget *parent) : RowButton(theme, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RoleChip::setHolder(const RoleHolder &holder, bool own, const QString &progress)
{
    m_holder = holder;
    m_own = own;
    m_progress = progress;
    const QString name = holder.member ? holder.name : tr("Vacant");
    const QString said = tr("%1: %2").arg(holder.role.title, name);
    setText(said);
    setAccessibleName(progress.isEmpty() ? said : QStringLiteral("%1, %2").arg(said, progress));
    setAccessibleDescription(tr("Press to see what the role does"));
    setToolTip(said);
    updateGeometry();
    update();
}

void RoleChip::setShort(bool isShort)
{
    if (isShort == m_short)
        return;
    m_short = isShort;
    updateGeometry();
    update();
}

QString RoleChip::words(bool isShort) const
{
    QString out = isShort && m_holder.member ? m_holder.name
                  : m_holder.member ? QStringLiteral("%1 · %2").arg(m_holder.role.title, m_holder.name)
                                    : m_holder.role.title;
    return m_progress.isEmpty() ? out : QStringLiteral("%1 · %2").arg(out, m_progress);
}

int RoleChip::widthOf(bool isShort) const
{
    return side + iconSide + gap + QFontMetrics(chipFont(m_own)).horizontalAdvance(words(isShort)) + side + 1;
}

QSize RoleChip::sizeHint() const
{
    return {widthOf(m_short), qMax(28, QFontMetrics(chipFont(true)).height() + 10)};
}

QSize RoleChip::minimumSizeHint() const
{
    return {side + iconSide + side, sizeHint().height()};
}

void RoleChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPen outline(m_own             ? QColor(Qt::transparent)
                 : m_holder.member ? tokens.borderSoft
                                   : tokens.borderControl,
                 1);
    if (!m_holder.member)
        outline.setDashPattern({3, 3});
    painter.setPen(m_own ? Qt::NoPen : outline);
    painter.setBrush(m_own ? tokens.accentSoft : tokens.surface);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? tokens.pressed : tokens.hover);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    }
    const QColor inkColour = m_own ? tokens.accentText : m_holder.member ? tokens.text2 : tokens.text3;
    paintSymbol(painter, symbolOfRole(m_holder.role.key), QPointF(side, (height() - iconSide) / 2.0),
                iconSide, inkColour);
    painter.setFont(chipFont(m_own));
    painter.setPen(inkColour);
    const QRect room(side + iconSide + gap, 0, width() - 2 * side - iconSide - gap + 1, height());
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words(m_short), Qt::ElideRight, room.width()));
    paintFocus(painter);
}

} // namespace cercle
