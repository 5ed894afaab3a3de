#include "pages/page.h"

#include "pages/page_header.h"
#include "widgets/button.h"
#include "widgets/empty_state.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace cercle
{

namespace
{

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
    const auto *header = findChild<PageHeader *>();
    const auto can = [this](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(this) && widget->isEnabled();
    };
    QWidget *primary = nullptr, *offered = nullptr, *first = nullptr, *last = nullptr;
    for (QWidget *child : findChildren<QWidget *>()) {
        if (!can(child))
            continue;
        const auto *button = qobject_cast<Button *>(child);
        const bool filled = button && button->kind() == Button::Kind::Primary;
        if (header && header->isAncestorOf(child)) {
            if (filled || (button && !last))
                last = child;
            continue;
        }
        const auto *view = qobject_cast<QAbstractItemView *>(child);
        if (view && view->model() && view->model()->rowCount() > 0)
            return child->setFocus(Qt::OtherFocusReason);
        if (filled && !primary)
            primary = child;
        if (button && !offered && qobject_cast<EmptyState *>(child->parentWidget()))
            offered = child;
        if (!first)
            first = child;
    }
    for (QWidget *wanted : {primary, offered, first, last}) {
        if (wanted)
            return wanted->setFocus(Qt::OtherFocusReason);
    }
}

FocusKeeper::FocusKeeper(Page &page) : m_page(page)
{
    QWidget *focus = page.window()->focusWidget();
    if (focus && page.isVisible() && page.isAncestorOf(focus))
        m_before = focus;
}

FocusKeeper::~FocusKeeper()
{
    if (m_before && !m_before->isVisible() && m_page.isVisible())
        m_page.takeFocus();
}

} // namespace cercle
