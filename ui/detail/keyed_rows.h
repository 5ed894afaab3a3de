#pragma once
// Keeps one widget per entity in a layout: those that stay are reused, so that the keyboard focus stays where
// it is.

#include "base/id.h"

#include <QBoxLayout>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace cercle
{

template <class W> class KeyedRows
{
public:
    explicit KeyedRows(QBoxLayout *layout, int first = 0) : m_layout(layout), m_first(first) {}

    // `make(index)` gives a new widget, `update(widget, index)` fills one in. Row i belongs to ids[i].
    template <class Make, class Update> void sync(const std::vector<Uid> &ids, Make make, Update update)
    {
        for (auto &[id, widget] : m_rows) {
            if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
                moveFocusAway(*widget);
                widget->hide();
                widget->deleteLater();
                widget = nullptr;
            }
        }
        std::erase_if(m_rows, [](const auto &row) { return row.second == nullptr; });
        std::vector<std::pair<Uid, W *>> next;
        bool moved = false;
        for (size_t i = 0; i < ids.size(); ++i) {
            const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                            [&](const auto &row) { return row.first == ids[i]; });
            W *widget = known != m_rows.end() ? known->second : make(i);
            const int at = m_first + static_cast<int>(i);
            if (m_layout->indexOf(widget) != at) {
                m_layout->removeWidget(widget);
                m_layout->insertWidget(at, widget);
                moved = true;
            }
            update(*widget, i);
            widget->show();
            next.emplace_back(ids[i], widget);
        }
        m_rows = std::move(next);
        // Tab would follow the order in which the rows were made.
        for (size_t i = 1; moved && i < m_rows.size(); ++i)
            putBehind(*m_rows[i - 1].second, *m_rows[i].second);
    }

    const std::vector<std::pair<Uid, W *>> &all() const { return m_rows; }

private:
    static void putBehind(QWidget &before, QWidget &row)
    {
        const auto inside = before.findChildren<QWidget *>();
        QWidget *last = inside.isEmpty() ? &before : inside.last();
        QWidget::setTabOrder(last, &row);
        last = &row;
        for (QWidget *child : row.findChildren<QWidget *>()) {
            QWidget::setTabOrder(last, child);
            last = child;
        }
    }
    static void moveFocusAway(QWidget &widget)
    {
        const QWidget *focus = widget.window()->focusWidget();
        if (focus && (focus == &widget || widget.isAncestorOf(focus))) {
            // The next one in the tab order; the one before it at the end of the pane.
            if (QWidget *next = widget.nextInFocusChain(); next)
                next->setFocus();
        }
    }

    QBoxLayout *m_layout;
    int m_first;
    std::vector<std::pair<Uid, W *>> m_rows;
};

} // namespace cercle
