#include "window/tab_order.h"

#include <QAbstractSpinBox>
#include <QComboBox>

#include <algorithm>

namespace cercle
{

namespace
{

// Side by side: the middle of one is beside the other.
bool isBeside(const QRect &a, const QRect &b)
{
    const auto within = [](int y, const QRect &rect) { return y >= rect.top() && y <= rect.bottom(); };
    return within(a.center().y(), b) || within(b.center().y(), a);
}

bool takesTab(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled()
           && !widget.focusProxy();
}

// Words between them do not make a line.
bool leadsSomewhere(const QWidget &widget)
{
    if (takesTab(widget))
        return true;
    const auto inside = widget.findChildren<QWidget *>();
    return std::any_of(inside.begin(), inside.end(), [](const QWidget *one) { return takesTab(*one); });
}

QList<QWidget *> childrenInOrder(const QWidget &parent)
{
    QList<QWidget *> rows;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->isVisible() && !widget->isWindow() && leadsSomewhere(*widget))
            rows += widget;
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
    QList<QWidget *> out;
    while (!rows.isEmpty()) {
        // What stands in one line with the topmost, from left to right.
        const QRect line = rows.constFirst()->geometry();
        QList<QWidget *> beside{rows.takeFirst()};
        for (QWidget *one : rows) {
            if (isBeside(one->geometry(), line))
                beside += one;
        }
        std::stable_sort(beside.begin(), beside.end(),
                         [](const QWidget *a, const QWidget *b) { return a->x() < b->x(); });
        for (QWidget *one : beside)
            rows.removeOne(one);
        out += beside;
    }
    return out;
}

void collect(const QWidget &parent, QList<QWidget *> &out)
{
    for (QWidget *child : childrenInOrder(parent)) {
        if (takesTab(*child))
            out += child;
        // The parts of these are theirs.
        if (!qobject_cast<QAbstractSpinBox *>(child) && !qobject_cast<QComboBox *>(child))
            collect(*child, out);
    }
}

} // namespace

QList<QWidget *> tabOrder(const QWidget &root)
{
    QList<QWidget *> out;
    collect(root, out);
    return out;
}

} // namespace cercle
