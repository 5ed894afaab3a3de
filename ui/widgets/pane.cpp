#include "widgets/pane.h"

#include "theme/theme.h"

#include <QPainter>

namespace cercle
{

Pane::Pane(const Theme &theme, QColor Tokens::*background, Line line, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_background(background), m_line(line)
{
}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().*m_background);
    const QColor &line = m_theme.tokens().border;
    switch (m_line) {
    case Line::None:
        break;
    case Line::Left:
        painter.fillRect(0, 0, 1, height(), line);
        break;
    case Line::Right:
        painter.fillRect(width() - 1, 0, 1, height(), line);
        break;
    case Line::Top:
        painter.fillRect(0, 0, width(), 1, line);
        break;
    case Line::Bottom:
        painter.fillRect(0, height() - 1, width(), 1, line);
        break;
    }
}

} // namespace cercle
