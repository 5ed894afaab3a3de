#include "pages/notifications_page.h"

#include "actions.h"
#include "context.h"
#include "detail/notification_detail.h"
#include "notifications/notifier.h"
#include "pages/page_header.h"
#include "theme/metrics.h"
#include "widgets/button.h"
#include "widgets/card_delegate.h"
#include "widgets/empty_state.h"
#include "widgets/list_view.h"
#include "widgets/segmented_control.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr int scrollBar = 11; // hangs into the page's padding
}

NotificationsPage::NotificationsPage(Context &context, QWidget *parent)
    : Page(context, parent), m_model(context.workspace, context.notifier),
      m_header(new PageHeader(context, tr("Notifications"))),
      m_segments(new SegmentedControl(context.theme, tr("Which notifications"))),
      m_list(new ListView(tr("Notifications"))), m_empty(new EmptyState(context.theme, Symbol::Bell))
{
    m_header->setAbove(tr("On this laptop only"));
    Button *settings = m_header->addButton(tr("Settings"), Symbol::Sliders);
    m_readAll = m_header->addButton(tr("Mark all as read"), Symbol::Check);
    m_segments->addTab(tr("All"));
    m_segments->addTab(tr("Unread"));
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_segments);
    filters->addStretch();
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, scrollBar, 0);
    top->setSpacing(space::x4);
    top->addWidget(m_header);
    top->addLayout(filters);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CardDelegate(context.theme, m_list));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->installEventFilter(this);
    m_emptyInvite = m_empty->addAction(tr("Invite somebody"), Symbol::Users, Button::Kind::Secondary);
    m_emptyAll = m_empty->addAction(tr("Show all"), Symbol::None, Button::Kind::Secondary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 18, space::page - scrollBar, 0);
    column->setSpacing(space::x3);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);

    connect(settings, &Button::clicked, this,
            [this] { Q_EMIT goRequested(QStringLiteral("settings"), {}, {}); });
    connect(m_readAll, &Button::clicked, &context.actions[Command::ReadAll], &QAction::trigger);
    connect(m_emptyInvite, &Button::clicked, &context.actions[Command::Invite], &QAction::trigger);
    connect(m_emptyAll, &Button::clicked, this, [this] { setView(0); });
    connect(m_segments, &QTabBar::currentChanged, this, [this](int index) {
        m_model.setShow(static_cast<NotificationModel::Show>(index));
        Q_EMIT placeChanged();
    });
    connect(&m_model, &NotificationModel::contentsChanged, this, &NotificationsPage::keepSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (const Notification *n = m_model.at(current); n && n->id != m_selected)
                    choose(n->id);
            });
    connect(m_list, &QListView::clicked, this, &NotificationsPage::detailRequested);
    connect(m_list, &ListView::opened, this, [this](const QModelIndex &index) {
        if (const Notification *n = m_model.at(index))
            openItem(n->id);
    });
    keepSelection();
}

QWidget *NotificationsPage::makeDetail()
{
    m_detail = new NotificationDetail(m_context);
    m_detail->setNotification(m_selected);
    connect(m_detail, &NotificationDetail::openRequested, this, &NotificationsPage::openItem);
    return m_detail;
}

void NotificationsPage::openItem(const Uid &id)
{
    const Notification *found = m_context.notifier.find(id);
    if (!found)
        return;
    const Destination to = destinationOf(*found);
    m_context.notifier.setRead({id}, true);
    const auto group = m_context.workspace.get(to.group);
    if (to.group && (!group || group->removed))
        return m_context.notices.tell(tr("You are no longer in this group, or it was removed."));
    if (to.notes)
        Q_EMIT notesRequested(to.item);
    else
        Q_EMIT goRequested(to.page, to.group.uid, to.item);
}

void NotificationsPage::choose(const Uid &id)
{
    m_selected = id;
    m_row = m_model.indexOf(id).row();
    if (m_detail)
        m_detail->setNotification(id);
    Q_EMIT selectionChanged();
}

void NotificationsPage::keepSelection()
{
    const FocusKeeper focus(*this);
    updateEmptiness();
    QModelIndex index = m_model.indexOf(m_selected);
    if (!index.isValid()) {
        // What took its place, else the first.
        for (int row = qBound(0, m_row, qMax(0, m_model.rowCount() - 1));
             row < m_model.rowCount() && !index.isValid(); ++row)
            index = m_model.at(m_model.index(row)) ? m_model.index(row) : QModelIndex();
        for (int row = m_model.rowCount() - 1; row >= 0 && !index.isValid(); --row)
            index = m_model.at(m_model.index(row)) ? m_model.index(row) : QModelIndex();
        const Notification *n = m_model.at(index);
        choose(n ? n->id : Uid());
    }
    m_row = qMax(0, index.row());
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
}

void NotificationsPage::updateEmptiness()
{
    const bool none = m_model.rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    m_segments->setVisible(m_model.total() > 0);
    m_readAll->setEnabled(m_context.notifier.unread() > 0);
    const bool filtered = m_model.total() > 0;
    m_emptyAll->setVisible(filtered);
    m_emptyInvite->setVisible(!filtered);
    if (filtered)
        m_empty->setWords(tr("Nothing is unread"), tr("What you have read stays under “All”."));
    else
        m_empty->setWords(tr("No notifications"), tr("When somebody plans or moves a session, asks you for a "
                                                     "role or reviews your work, it stands here."));
}

void NotificationsPage::refresh()
{
    m_model.refresh();
    if (m_detail)
        m_detail->refresh();
}

void NotificationsPage::select(const Uid &item)
{
    QModelIndex index = m_model.indexOf(item);
    if (!index.isValid() && m_context.notifier.find(item)) {
        setView(0);
        index = m_model.indexOf(item);
    }
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void NotificationsPage::setView(int view)
{
    m_segments->setCurrentIndex(qBound(0, view, 1));
}

void NotificationsPage::takeFocus()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::OtherFocusReason);
    else
        Page::takeFocus();
}

bool NotificationsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        if (const Notification *n = m_model.at(m_list->currentIndex()))
            m_context.notifier.setRead({n->id}, !n->read);
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace cercle
