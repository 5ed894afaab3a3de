#include "window/workbench.h"

#include "detail/detail_pane.h"
#include "theme/metrics.h"
#include "theme/theme.h"
#include "window/sidebar.h"
#include "window/tab_order.h"

#include <QPainter>
#include <QScrollArea>

namespace cercle
{

Workbench::Workbench(const Theme &theme, Sidebar *sidebar, QWidget *centre, DetailPane *detail,
                     QWidget *parent)
    : QWidget(parent), m_theme(theme), m_sidebar(sidebar), m_centre(centre), m_detail(detail)
{
    // Also the order of Tab.
    for (QWidget *part : {static_cast<QWidget *>(sidebar), centre, static_cast<QWidget *>(detail)})
        part->setParent(this);
}

bool Workbench::isNarrow() const
{
    return width() < width::detailFrom;
}

bool Workbench::detailShown() const
{
    return m_possible && !m_alone && (isNarrow() ? m_over : m_wanted);
}

void Workbench::setDetailWanted(bool beside)
{
    m_wanted = beside;
    arrange();
}

void Workbench::setDetailOver(bool over)
{
    m_over = over;
    arrange();
}

void Workbench::setDetailPossible(bool possible)
{
    m_possible = possible;
    if (!possible)
        m_over = false;
    arrange();
}

void Workbench::setCentreAlone(bool alone)
{
    m_alone = alone;
    m_sidebar->setVisible(!alone);
    arrange();
}

void Workbench::arrange()
{
    const bool shown = detailShown();
    const int left = m_alone ? 0 : m_sidebar->width();
    const int detail = qMin(width::detail, width() - left);
    m_sidebar->setGeometry(0, 0, left, height());
    m_centre->setGeometry(left, 0, width() - left - (shown && !isNarrow() ? detail : 0), height());
    m_detail->setGeometry(width() - detail, 0, detail, height());
    m_detail->setVisible(shown);
    if (shown && isNarrow())
        m_detail->raise();
    Q_EMIT arranged();
}

bool Workbench::focusNextPrevChild(bool next)
{
    QWidget *focus = window()->focusWidget();
    const QList<QWidget *> order = tabOrder(*this);
    const qsizetype here = order.indexOf(focus);
    if (here < 0)
        return QWidget::focusNextPrevChild(next);
    QWidget *to = order[(here + (next ? 1 : order.size() - 1)) % order.size()];
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    // Qt brings into view what is reached from within a scroll area alone.
    for (QWidget *around = to->parentWidget(); around && around != this; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(to, 0, space::x4);
    }
    return true;
}

void Workbench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Workbench::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().window);
}

} // namespace cercle
