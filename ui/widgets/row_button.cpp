#include "widgets/row_button.h"

#include "theme/metrics.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace cercle
{

RowButton::RowButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void RowButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RowButton::paintHover(QPainter &painter) const
{
    if (!underMouse())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().hover);
    painter.drawRoundedRect(rect(), radius::button, radius::button);
}

void RowButton::paintFocus(QPainter &painter) const
{
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

} // namespace cercle
