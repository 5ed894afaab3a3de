#include "widgets/segmented_control.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

namespace cercle
{

SegmentedControl::SegmentedControl(const Theme &theme, const QString &name, QWidget *parent)
    : QTabBar(parent), m_theme(theme)
{
    setFont(type::font(type::body, QFont::Medium));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedControl::setCompact()
{
    m_compact = true;
    updateGeometry();
}

QSize SegmentedControl::tabSizeHint(int index) const
{
    return QTabBar::tabSizeHint(index) - QSize(m_compact ? 10 : 0, 0);
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (int i = 0; i < count(); ++i) {
        width += tabSizeHint(i).width();
        height = qMax(height, tabSizeHint(i).height());
    }
    return {width, height};
}

QSize SegmentedControl::minimumSizeHint() const
{
    return sizeHint();
}

void SegmentedControl::paintEvent(QPaintEvent *event)
{
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.dark ? tokens.surface : tokens.sidebar);
        painter.drawRoundedRect(QRect(QPoint(0, 0), sizeHint()), radius::button, radius::button);
    }
    QTabBar::paintEvent(event);
}

} // namespace cercle
