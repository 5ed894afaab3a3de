#include "widgets/card.h"

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QPainter>

namespace cercle
{

Card::Card(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme) {}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -1.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.shadow);
    painter.drawRoundedRect(r.translated(0, 1), radius::hero, radius::hero);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(r, radius::hero, radius::hero);
}

} // namespace cercle
