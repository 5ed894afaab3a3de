#include "pages/page.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace cercle {

namespace {

// The largest one counts: it holds the list, or the whole page.
QScrollBar *barOf(const Page &page)
{
    QAbstractScrollArea *largest = nullptr;
    for (auto *area : page.findChildren<QAbstractScrollArea *>()) {
        if (area->isVisibleTo(&page) && area->verticalScrollBar()->maximum() > 0
            && (!largest || area->height() > largest->height()))
            largest = area;
    }
    return largest ? largest->verticalScrollBar() : nullptr;
}

} // namespace

Page::Page(Context &context, QWidget *parent) : QWidget(parent), m_context(context) {}

void Page::setGroup(const Id<Group> &group)
{
    if (group != m_group) {
        m_group = group;
        groupChanged();
    }
    refresh();
}

int Page::scroll() const
{
    const QScrollBar *bar = barOf(*this);
    return bar ? bar->value() : 0;
}

void Page::setScroll(int value)
{
    if (value <= 0)
        return;
    // Lists come in slices, and know how tall they are only once they are shown.
    auto *again = new QTimer(this);
    again->setInterval(80);
    connect(again, &QTimer::timeout, this, [this, again, value, tries = 0]() mutable {
        QScrollBar *bar = barOf(*this);
        if (bar && bar->maximum() >= value)
            bar->setValue(value);
        if ((bar && bar->maximum() >= value) || ++tries > 40)
            again->deleteLater();
    });
    again->start();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_scrollFollowed)
        return;
    m_scrollFollowed = true;
    for (auto *area : findChildren<QAbstractScrollArea *>())
        connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &Page::scrolled);
}

void Page::takeFocus()
{
    for (QWidget *child : findChildren<QWidget *>()) {
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(this) && child->isEnabled())
            return child->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace cercle
