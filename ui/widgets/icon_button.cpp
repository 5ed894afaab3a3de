#include "widgets/icon_button.h"

#include "theme/icon_engine.h"
#include "theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QStylePainter>

namespace cercle
{

IconButton::IconButton(const Theme &theme, Symbol symbol, const QString &name, QWidget *parent)
    : QToolButton(parent), m_theme(theme)
{
    setIconSize({20, 20});
    setFixedSize(height::button, height::button);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSymbol(symbol);
    setName(name);
}

void IconButton::setName(const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::setSymbol(Symbol symbol)
{
    setIcon(themeIcon(m_theme, symbol));
}

void IconButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
    const QRect spot(QPoint((width() - iconSize().width()) / 2, (height() - iconSize().height()) / 2),
                     iconSize());
    icon().paint(&painter, spot, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    if (hasFocus()) { // however it came there: what Enter would press is always seen
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace cercle
