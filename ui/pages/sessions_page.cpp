#include "pages/sessions_page.h"

#include "actions.h"
#include "context.h"
#include "detail/session_detail.h"
#include "models/session_facts.h"
#include "pages/faces.h"
#include "pages/import_card.h"
#include "pages/page_header.h"
#include "pages/session_hero.h"
#include "theme/metrics.h"
#include "widgets/avatar_stack.h"
#include "widgets/button.h"
#include "widgets/card_delegate.h"
#include "widgets/drop_veil.h"
#include "widgets/empty_state.h"
#include "widgets/list_view.h"
#include "widgets/segmented_control.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr int scrollBar = 11; // hangs into the page's padding, so that cards end where the hero does
}

SessionsPage::SessionsPage(Context &context, QWidget *parent)
    : Page(context, parent), m_model(context.workspace), m_header(new PageHeader(context, tr("Sessions"))),
      m_hero(new SessionHero(context)), m_segments(new SegmentedControl(context.theme, tr("Which sessions"))),
      m_list(new ListView(tr("Sessions"))), m_empty(new EmptyState(context.theme, Symbol::Calendar)),
      m_emptyShown(new EmptyState(context.theme, Symbol::Clock)), m_report(new ImportCard(context.theme)),
      m_veil(new DropVeil(context.theme, this))
{
    Button *invite = m_header->addButton(tr("Invite"), Symbol::Users);
    m_new = m_header->addButton(tr("New session"), Symbol::Plus, Button::Kind::Primary);
    connect(invite, &Button::clicked, &context.actions[Command::Invite], &QAction::trigger);
    connect(m_new, &Button::clicked, &context.actions[Command::NewSession], &QAction::trigger);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, scrollBar, 0);
    top->setSpacing(space::x4);
    top->addWidget(m_header);
    top->addWidget(m_report);
    top->addWidget(m_hero);
    top->addWidget(makeFilters());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 18, space::page - scrollBar, 0);
    column->setSpacing(space::x4);
    column->addLayout(top);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CardDelegate(context.theme, m_list));
    m_list->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // reserved, so that cards do not change their width
    column->addWidget(m_list, 1);
    column->addWidget(m_emptyShown, 1);
    column->addWidget(m_empty, 1);

    m_empty->setWords(
        tr("No session planned"),
        tr("Plan a weekly meeting: Cercle hands the roles round and shows everybody what to prepare."));
    m_plan = m_empty->addAction(tr("Plan a session"), Symbol::Plus, Button::Kind::Primary);
    connect(m_plan, &Button::clicked, &context.actions[Command::NewSession], &QAction::trigger);
    connect(m_empty->addAction(tr("Import a calendar…"), Symbol::Download, Button::Kind::Secondary),
            &Button::clicked, &context.actions[Command::ImportCalendar], &QAction::trigger);
    setAcceptDrops(true);
    auto *all = m_emptyShown->addAction(tr("Show all sessions"), Symbol::None, Button::Kind::Secondary);
    connect(all, &Button::clicked, this, [this] { setView(static_cast<int>(SessionModel::Show::All)); });

    connect(m_segments, &QTabBar::currentChanged, this, [this](int index) {
        m_model.setShow(static_cast<SessionModel::Show>(index));
        keepSelection();
        Q_EMIT placeChanged();
    });
    connect(&m_model, &SessionModel::contentsChanged, this, &SessionsPage::keepSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const Id<Session> session = m_model.sessionAt(current);
                if (session && session != m_selected)
                    choose(session);
            });
    connect(m_list, &ListView::opened, this, [this](const QModelIndex &index) {
        if (const Id<Session> session = m_model.sessionAt(index))
            Q_EMIT notesRequested(session.uid);
    });
    connect(m_list, &QListView::clicked, this, &SessionsPage::detailRequested);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, &context.actions[Command::RemoveSession], &QAction::trigger);
    connect(m_hero, &SessionHero::begun, this, &SessionsPage::refresh);
}

QWidget *SessionsPage::makeFilters()
{
    m_segments->addTab(tr("Upcoming"));
    m_segments->addTab(tr("Past"));
    m_segments->addTab(tr("All"));
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_segments);
    row->addStretch();
    return filters;
}

QWidget *SessionsPage::makeDetail()
{
    m_detail = new SessionDetail(m_context);
    m_detail->setSession(m_selected);
    return m_detail;
}

void SessionsPage::groupChanged()
{
    m_report->hide();
    choose({});
    m_model.setGroup(group());
}

void SessionsPage::choose(const Id<Session> &session)
{
    m_selected = session;
    if (m_detail)
        m_detail->setSession(session);
    Q_EMIT selectionChanged();
}

void SessionsPage::refresh()
{
    m_header->setGroup(group());
    m_empty->setPeople(facesOf(m_context.workspace, activeMembers(m_context.workspace, group())));
    m_hero->setSession(m_model.next());
    updateEmptiness();
    if (m_detail)
        m_detail->refresh();
}

void SessionsPage::updateEmptiness()
{
    const bool none = m_model.total() == 0;
    const bool noneShown = m_model.rowCount() == 0;
    m_empty->setVisible(none);
    m_emptyShown->setVisible(!none && noneShown);
    if (!none && noneShown) {
        if (m_model.show() == SessionModel::Show::Past)
            m_emptyShown->setWords(tr("Nothing past yet"),
                                   tr("Sessions stay here with their notes once they are over."));
        else
            m_emptyShown->setWords(tr("No session to come"),
                                   tr("Plan the next one, or look at those that were."));
    }
    m_list->setVisible(!noneShown);
    m_segments->parentWidget()->setVisible(!none);
    m_new->setVisible(!none); // one primary button at a time
}

void SessionsPage::keepSelection()
{
    const FocusKeeper focus(*this);
    m_hero->setSession(m_model.next());
    updateEmptiness();
    QModelIndex index = m_model.indexOf(m_selected);
    if (!index.isValid()) {
        // The next one, else the first that is shown.
        index = m_model.indexOf(m_model.next());
        for (int row = 0; !index.isValid() && row < m_model.rowCount(); ++row) {
            if (m_model.sessionAt(m_model.index(row)))
                index = m_model.index(row);
        }
        choose(m_model.sessionAt(index));
    }
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
}

void SessionsPage::select(const Uid &item)
{
    const Id<Session> session{item};
    if (!session)
        return;
    if (!m_model.indexOf(session).isValid())
        setView(static_cast<int>(m_model.isPast(session) ? SessionModel::Show::Past
                                                         : SessionModel::Show::Upcoming));
    if (const QModelIndex index = m_model.indexOf(session); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void SessionsPage::setView(int view)
{
    m_segments->setCurrentIndex(qBound(0, view, 2));
}

void SessionsPage::takeFocus()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::OtherFocusReason);
    else
        Page::takeFocus();
}

void SessionsPage::setFormOpen(bool open)
{
    m_new->setSteppedBack(open);
    m_plan->setSteppedBack(open);
}

} // namespace cercle
