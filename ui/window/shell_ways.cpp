// Back and forward among the places that were shown, and on to what was searched for.
#include "context.h"
#include "pages/page.h"
#include "pages/page_list.h"
#include "window/shell.h"

#include "widgets/inline_message.h"
#include "window/sidebar.h"
#include "workspace/workspace.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace cercle
{

void Shell::back()
{
    if (!m_page || !leaveNotes())
        return;
    if (!atStart() && m_history.canGoBack())
        return goTo(m_history.back());
    if (!atStart() && !inNotes())
        return;
    m_sidebar->open(m_key, m_group);
    m_page->refresh();
    showPage(m_page);
    m_page->takeFocus();
}

void Shell::forward()
{
    if (leaveNotes())
        goTo(m_history.forward());
}

bool Shell::canGoBack() const
{
    return m_history.canGoBack() || inNotes() || (atStart() && m_page && currentGroup());
}

bool Shell::isThere(const Place &place) const
{
    const PageInfo *info = pageOf(place.page);
    const bool ofGroup = !info || info->where == PageInfo::Where::InGroup;
    const auto group = m_context.workspace.get(place.group);
    if (ofGroup && (!group || group->removed))
        return false;
    const auto session = place.notes ? m_context.workspace.get(Id<Session>{place.item}) : std::nullopt;
    return !place.notes || (session && !session->removed);
}

void Shell::goTo(const std::optional<Place> &place)
{
    if (!place)
        return;
    // Where it is gone, the page around it, or whatever `go` finds instead.
    Place there = *place;
    if (there.notes && !isThere(there))
        there.notes = false;
    const QScopedValueRollback<bool> stepping(m_stepping, true);
    go(there);
}

void Shell::takePageFocus()
{
    if (m_page && !inNotes() && !atStart())
        m_page->takeFocus();
}

void Shell::findNext()
{
    QLineEdit *field = searchField();
    if (!field)
        return;
    // The largest list of the page is the one that the field narrows down.
    QAbstractItemView *list = nullptr;
    for (auto *view : m_page->findChildren<QAbstractItemView *>()) {
        if (view->isVisibleTo(m_page) && view->model() && (!list || view->height() > list->height()))
            list = view;
    }
    if (field->text().isEmpty() || !list || list->model()->rowCount() == 0) {
        field->setFocus(Qt::ShortcutFocusReason);
        return field->selectAll();
    }
    const int rows = list->model()->rowCount();
    const int from = list->currentIndex().isValid() ? list->currentIndex().row() : -1;
    for (int step = 1; step <= rows; ++step) {
        // Headings are passed over.
        const QModelIndex row = list->model()->index((from + step) % rows, 0);
        if (row.flags() & Qt::ItemIsSelectable) {
            list->setCurrentIndex(row);
            list->scrollTo(row);
            return list->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

Id<Group> Shell::latestGroup() const
{
    const auto stored = m_latestGroup ? m_context.workspace.get(m_latestGroup) : std::nullopt;
    return stored && !stored->removed ? m_latestGroup : Id<Group>();
}

PastEdit Shell::offered() const
{
    return m_message->isVisible() ? m_offered : PastEdit();
}

bool Shell::offersDraft() const
{
    return m_restore && m_message->isVisible();
}

void Shell::restoreDiscarded()
{
    m_message->dismiss();
    if (m_restore)
        std::exchange(m_restore, {})();
}

} // namespace cercle
