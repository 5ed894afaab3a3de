#include "window/sidebar.h"

#include "actions.h"
#include "context.h"
#include "models/person_hues.h"
#include "notifications/notifier.h"
#include "theme/icon_engine.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/alert.h"
#include "widgets/avatar.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "widgets/list_view.h"
#include "widgets/row_roles.h"
#include "widgets/sidebar_delegate.h"
#include "window/search_button.h"
#include "window/sync_line.h"
#include "workspace/workspace.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace cercle
{

Sidebar::Sidebar(Context &context, QWidget *parent)
    : Pane(context.theme, &Tokens::sidebar, Line::Right, parent), m_context(context),
      m_model(context.workspace), m_pageModel(context.workspace), m_pages(new ListView(tr("Pages"))),
      m_list(new ListView(tr("My groups"))), m_spoken(new SpokenLine(this))
{
    setFixedWidth(width::sidebar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 1, 10);
    column->setSpacing(4);
    column->addWidget(makePages());
    column->addWidget(makeHead());
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SidebarDelegate(context.theme, m_list));
    column->addWidget(m_list, 1);
    column->addWidget(makeFoot());
    follow(*m_list);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QWidget::customContextMenuRequested, this, &Sidebar::openMenu);
    connect(&context.notifier, &Notifier::changed, this, &Sidebar::countNotifications);
    // Elsewhere the desktop tells.
    connect(&context.notifier, &Notifier::told, this, [this](const DesktopNote &note) {
        if (isActiveWindow())
            m_spoken->say(note.body.isEmpty() ? note.title : note.title + QStringLiteral(": ") + note.body);
    });
    if (context.notifier.isStarted())
        countNotifications();
    refresh();
}

void Sidebar::countNotifications()
{
    m_pageModel.setBadge(QStringLiteral("notifications"), m_context.notifier.unread());
}

QWidget *Sidebar::makePages()
{
    m_pages->setModel(&m_pageModel);
    m_pages->setItemDelegate(new SidebarDelegate(m_context.theme, m_pages));
    m_pages->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    int height = 0;
    for (int row = 0; row < m_pageModel.rowCount(); ++row)
        height += m_pages->sizeHintForRow(row);
    m_pages->setFixedHeight(height);
    m_pages->setVisible(height > 0);
    follow(*m_pages);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(8);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(12, 0, 11, 0);
    search->addWidget(new SearchButton(m_context));
    column->addLayout(search);
    column->addWidget(m_pages);
    return head;
}

void Sidebar::follow(ListView &list)
{
    list.viewport()->installEventFilter(this);
    connect(&list, &QListView::clicked, this, &Sidebar::rowEntered);
    connect(&list, &ListView::opened, this, &Sidebar::rowEntered);
    connect(list.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &list](const QModelIndex &current, const QModelIndex &previous) {
                // With the arrow keys too: walking the list shows what it names. Not where another page has
                // been opened and the row that had the focus folds away, and not where the keyboard only
                // passes through with Tab, which makes the first row the current one.
                const bool pressed = QGuiApplication::mouseButtons() & Qt::LeftButton;
                if (!list.hasFocus() || !current.isValid() || m_opening || (!previous.isValid() && !pressed))
                    return;
                QMetaObject::invokeMethod(
                    this,
                    [this, pressed, row = QPersistentModelIndex(current)] {
                        pressed ? rowEntered(row) : rowChosen(row);
                    },
                    Qt::QueuedConnection);
            });
}

// The second mouse button asks what can be done with a row; it opens nothing.
bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    const bool ofGroups = watched == m_list || watched == m_list->viewport();
    if (ofGroups && event->type() == QEvent::ContextMenu) {
        const auto *wanted = static_cast<QContextMenuEvent *>(event);
        if (wanted->reason() != QContextMenuEvent::Keyboard)
            return false;
        // By key it is about the group that is open: on its own row the keyboard never stays.
        if (const Id<Group> group = m_model.groupAt(m_list->currentIndex()))
            Q_EMIT groupMenuWanted(group, wanted->globalPos());
        return true;
    }
    const bool button = event->type() == QEvent::MouseButtonPress
                        || event->type() == QEvent::MouseButtonDblClick
                        || event->type() == QEvent::MouseButtonRelease;
    if (watched != m_list && button && static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
        return true;
    return Pane::eventFilter(watched, event);
}

void Sidebar::openMenu(const QPoint &at)
{
    const QModelIndex row = m_list->indexAt(at);
    if (row.isValid() && row.data(role::PageKey).toString().isEmpty())
        Q_EMIT groupMenuWanted(m_model.groupAt(row), m_list->viewport()->mapToGlobal(at));
}

QWidget *Sidebar::makeHead()
{
    auto *add = new IconButton(m_context.theme, Symbol::Plus, tr("New group, or join one"));
    add->setIconSize({18, 18});
    add->setFixedSize(30, 30);
    connect(add, &IconButton::clicked, this, [this, add] {
        auto *menu = new QMenu(add);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(&m_context.actions[Command::NewGroup]);
        menu->addAction(&m_context.actions[Command::JoinGroup]);
        menu->popup(add->mapToGlobal(QPoint(0, add->height() + 2)));
    });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 4, 14, 2);
    row->addWidget(new Label(tr("My groups"), type::small, QFont::DemiBold, ink::text3), 1);
    row->addWidget(add);
    return head;
}

QWidget *Sidebar::makeFoot()
{
    m_avatar = new Avatar(m_context.theme, 32);
    m_name = new ElidedLabel({}, type::body, QFont::DemiBold);
    m_sync = new SyncLine(m_context);
    m_preferences = new IconButton(m_context.theme, Symbol::Sliders, tr("Settings"));
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 6, 10, 2);
    row->setSpacing(4);
    row->addWidget(m_avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *name = new QHBoxLayout;
    name->setContentsMargins(SyncLine::inset, 0, 0, 0);
    name->addWidget(m_name);
    words->addLayout(name);
    words->addWidget(m_sync);
    row->addLayout(words, 1);
    row->addWidget(m_preferences);
    connect(m_preferences, &IconButton::clicked, &m_context.actions[Command::Preferences], &QAction::trigger);
    connect(m_sync, &SyncLine::clicked, this, [this] {
        Q_EMIT pageChosen(QStringLiteral("sync"), {});
        Q_EMIT entered();
    });
    return foot;
}

void Sidebar::refresh()
{
    const QString name = m_context.workspace.name();
    // The same in all groups, each of which has a colour for this person.
    m_avatar->setPerson(ownHue, name);
    m_avatar->setVisible(!name.isEmpty());
    m_name->setText(name);
    m_sync->setVisible(!name.isEmpty());
    m_sync->refresh();
    m_model.refreshBadges();
    m_pageModel.refreshBadges();
}

void Sidebar::rowChosen(const QModelIndex &index)
{
    const QString page = index.data(role::PageKey).toString();
    const Id<Group> group = index.model() == &m_model ? m_model.groupAt(index) : Id<Group>();
    if (group || !page.isEmpty())
        Q_EMIT pageChosen(page, group);
}

void Sidebar::rowEntered(const QModelIndex &index)
{
    rowChosen(index);
    Q_EMIT entered();
}

void Sidebar::open(const QString &page, const Id<Group> &group)
{
    const QScopedValueRollback<bool> opening(m_opening, true);
    m_model.open(group);
    const auto mark = [](ListView &list, const QModelIndex &row) {
        if (row.isValid())
            list.setCurrentIndex(row);
        else
            list.selectionModel()->clear();
    };
    mark(*m_pages, m_pageModel.rowOf(page));
    mark(*m_list, m_model.rowOf(page));
    refresh();
}

void Sidebar::focusList()
{
    m_list->setFocus();
}

} // namespace cercle
