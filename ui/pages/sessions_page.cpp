#include "pages/sessions_page.h"

#include "actions.h"
#include "context.h"
#include "models/session_facts.h"
#include "pages/session_hero.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/avatar_stack.h"
#include "widgets/button.h"
#include "widgets/card_delegate.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "widgets/list_view.h"
#include "widgets/segmented_control.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cercle {

SessionsPage::SessionsPage(Context &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_model(context.workspace), m_hero(new SessionHero(context)),
    m_segments(new SegmentedControl(context.theme, tr("Which sessions"))), m_list(new ListView(tr("Sessions"))),
    m_empty(new EmptyState(context.theme, Symbol::Calendar)), m_emptyShown(new EmptyState(context.theme, Symbol::Clock))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, 18, space::page, 0);
    column->setSpacing(space::x4);
    column->addWidget(makeHeader());
    column->addWidget(m_hero);
    m_segments->addTab(tr("Upcoming"));
    m_segments->addTab(tr("Past"));
    m_segments->addTab(tr("All"));
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_segments);
    filters->addStretch();
    column->addLayout(filters);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new CardDelegate(context.theme, m_list));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // reserved, so that cards do not change their width
    column->addWidget(m_list, 1);
    column->addWidget(m_emptyShown, 1);
    column->addWidget(m_empty, 1);

    m_empty->setWords(tr("No session planned"),
                      tr("Plan a weekly meeting: Cercle hands the roles round and shows everybody what to prepare."));
    connect(m_empty->addAction(tr("Plan a session"), Symbol::Plus, Button::Kind::Primary), &Button::clicked,
            &context.actions[Command::NewSession], &QAction::trigger);
    connect(m_empty->addAction(tr("Invite somebody"), Symbol::Users, Button::Kind::Secondary), &Button::clicked,
            &context.actions[Command::Invite], &QAction::trigger);
    auto *all = m_emptyShown->addAction(tr("Show all sessions"), Symbol::None, Button::Kind::Secondary);
    connect(all, &Button::clicked, this, [this] { m_segments->setCurrentIndex(static_cast<int>(SessionModel::Show::All)); });

    connect(m_segments, &QTabBar::currentChanged, this, [this](int index) {
        m_model.setShow(static_cast<SessionModel::Show>(index));
        keepSelection();
        Q_EMIT placeChanged();
    });
    connect(&m_model, &SessionModel::contentsChanged, this, &SessionsPage::keepSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const Id<Session> session = m_model.sessionAt(current);
        if (!session || session == m_selected)
            return;
        m_selected = session;
        Q_EMIT selectionChanged(session);
    });
    connect(m_list, &ListView::opened, this, [this](const QModelIndex &index) {
        if (const Id<Session> session = m_model.sessionAt(index))
            Q_EMIT opened(session);
    });
    connect(m_list, &QListView::clicked, this, &SessionsPage::detailRequested);
    connect(m_hero, &SessionHero::begun, this, &SessionsPage::refresh);
}

QWidget *SessionsPage::makeHeader()
{
    m_groupName = new ElidedLabel({}, type::small, QFont::Medium, ink::text3);
    m_sample = new Chip(m_context.theme, tr("Sample"), Tone::Info);
    m_removeSample = new IconButton(m_context.theme, Symbol::Trash, tr("Remove this sample group"));
    m_people = new AvatarStack(m_context.theme);
    m_invite = new Button(m_context.theme, tr("Invite"), Symbol::Users);
    m_new = new Button(m_context.theme, tr("New session"), Symbol::Plus, Button::Kind::Primary);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_groupName);
    names->addWidget(new Label(tr("Sessions"), type::h1, QFont::DemiBold));
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    row->addLayout(names, 1);
    row->addWidget(m_sample);
    row->addWidget(m_removeSample);
    row->addWidget(m_people);
    row->addSpacing(space::x2);
    row->addWidget(m_invite);
    row->addWidget(m_new);
    connect(m_invite, &Button::clicked, &m_context.actions[Command::Invite], &QAction::trigger);
    connect(m_new, &Button::clicked, &m_context.actions[Command::NewSession], &QAction::trigger);
    connect(m_removeSample, &IconButton::clicked, this, &SessionsPage::removeSample);
    return header;
}

void SessionsPage::setGroup(const Id<Group> &group)
{
    m_group = group;
    m_selected = {};
    m_model.setGroup(group);
    refresh();
}

void SessionsPage::fillHeader()
{
    const auto group = m_context.workspace.get(m_group);
    m_groupName->setText(group ? group->title : QString());
    m_groupName->setToolTip(group ? group->goal : QString());
    m_sample->setVisible(group && group->sample);
    m_removeSample->setVisible(group && group->sample);
    std::vector<AvatarStack::Person> people;
    for (const Member &member : activeMembers(m_context.workspace, m_group))
        people.push_back({member.id.uid, member.name});
    m_people->setPeople(people);
    m_empty->setPeople(people);
}

void SessionsPage::refresh()
{
    fillHeader();
    m_hero->setSession(m_model.next());
    updateEmptiness();
}

void SessionsPage::updateEmptiness()
{
    const bool none = m_model.total() == 0;
    const bool noneShown = m_model.rowCount() == 0;
    m_empty->setVisible(none);
    m_emptyShown->setVisible(!none && noneShown);
    if (!none && noneShown) {
        if (m_model.show() == SessionModel::Show::Past)
            m_emptyShown->setWords(tr("Nothing past yet"), tr("Sessions stay here with their notes once they are over."));
        else
            m_emptyShown->setWords(tr("No session to come"), tr("Plan the next one, or look at those that were."));
    }
    m_list->setVisible(!noneShown);
    m_segments->setVisible(!none);
    m_new->setVisible(!none); // one primary button at a time
}

void SessionsPage::keepSelection()
{
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
        m_selected = m_model.sessionAt(index);
        Q_EMIT selectionChanged(m_selected);
    }
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
}

void SessionsPage::select(const Id<Session> &session)
{
    if (!session)
        return;
    if (!m_model.indexOf(session).isValid()) {
        const auto show = m_model.isPast(session) ? SessionModel::Show::Past : SessionModel::Show::Upcoming;
        setShow(show);
    }
    if (const QModelIndex index = m_model.indexOf(session); index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

Id<Session> SessionsPage::selected() const
{
    return m_selected;
}

void SessionsPage::setShow(SessionModel::Show show)
{
    m_segments->setCurrentIndex(static_cast<int>(show));
}

void SessionsPage::focusList()
{
    (m_list->isVisibleTo(this) ? static_cast<QWidget *>(m_list) : static_cast<QWidget *>(m_empty))->setFocus();
}

void SessionsPage::setFormOpen(bool open)
{
    m_new->setEnabled(!open);
}

void SessionsPage::removeSample()
{
    const auto removed = m_context.workspace.transact(
        m_group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Remove the sample group")), [&](Transaction &t) {
            if (auto group = t.get(m_group)) {
                group->removed = true;
                t.put(*group);
            }
            return done();
        });
    if (m_context.notices.check(removed))
        m_context.notices.tellUndoable(tr("The sample group was removed."));
}

} // namespace cercle
