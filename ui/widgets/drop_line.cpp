#include "widgets/drop_line.h"

#include "theme/theme.h"

#include <QPainter>

namespace cercle
{

namespace
{
constexpr int tall = 6;
}

DropLine::DropLine(const Theme &theme, QWidget *rows) : QWidget(rows), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropLine::showAt(int y)
{
    setGeometry(0, y - tall / 2, parentWidget()->width(), tall);
    raise();
    show();
}

void DropLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().accent);
    painter.drawRoundedRect(QRectF(0, tall / 2.0 - 1, width(), 2), 1, 1);
    painter.drawEllipse(QPointF(tall / 2.0, tall / 2.0), tall / 2.0, tall / 2.0);
}

} // namespace cercle
