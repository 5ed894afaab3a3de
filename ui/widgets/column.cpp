#include "widgets/column.h"

#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cercle
{

Column::Column(int widest, QWidget *parent) : QScrollArea(parent), m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
    auto *body = new QWidget;
    auto *limited = new QWidget;
    limited->setMaximumWidth(widest);
    m_column->setContentsMargins(1, 1, 1, space::x6);
    m_column->setSpacing(space::x2);
    limited->setLayout(m_column);
    m_column->addStretch();
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(limited, 1);
    row->addStretch();
    row->setStretch(0, 1000); // takes all there is, up to its widest
    setWidget(body);
    body->setAutoFillBackground(false);
}

void Column::add(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void Column::addTitle(const QString &title)
{
    if (m_column->count() > 1)
        m_column->insertSpacing(m_column->count() - 1, space::x3);
    add(new Label(title, type::body, QFont::DemiBold, ink::text2));
}

} // namespace cercle
