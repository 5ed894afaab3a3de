#include "window/shell.h"

#include "actions.h"
#include "context.h"
#include "detail/detail_pane.h"
#include "notes/notes_page.h"
#include "pages/sessions_page.h"
#include "pages/start_page.h"
#include "sync_status.h"
#include "theme/metrics.h"
#include "widgets/inline_message.h"
#include "window/sidebar.h"
#include "window/workbench.h"
#include "workspace/workspace.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace cercle {

Shell::Shell(Context &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_sidebar(new Sidebar(context)),
    m_sessions(new SessionsPage(context)), m_detail(new DetailPane(context)),
    m_message(new InlineMessage(context.theme)), m_pages(new QStackedWidget)
{
    m_pages->addWidget(m_sessions);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    auto *messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(space::page, 0, space::page, 0);
    messageRow->addWidget(m_message);
    column->addLayout(messageRow);
    m_bench = new Workbench(context.theme, m_sidebar, centre, m_detail, this);
    m_bench->setDetailWanted(context.settings.detailShown());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_bench);
    connectPages();

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &Shell::refresh);
    connect(&context.workspace, &Workspace::changed, this, [this] { m_refresh.start(0); });
    connect(&context.workspace, &Workspace::identityChanged, this, [this] { m_refresh.start(0); });
    connect(&context.sync, &SyncStatus::joined, this, &Shell::openGroup);
    connect(&context.notices, &Notices::told, this, [this](const QString &text, bool undoable) {
        m_undoOffered = undoable;
        m_message->showNotice(text, undoable ? m_context.actions[Command::Undo].text() : QString());
    });
    connect(&context.notices, &Notices::failed, this, [this](const Error &error) {
        m_undoOffered = false;
        m_message->showError(error.text, {}, error.text);
    });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_undoOffered)
            Q_EMIT undoWanted();
    });
}

void Shell::connectPages()
{
    connect(m_sidebar, &Sidebar::groupChosen, this, &Shell::openGroup);
    connect(m_sidebar, &Sidebar::nameRequested, this, [this] {
        m_detail->showName();
        showDetail();
    });
    connect(m_sessions, &SessionsPage::selectionChanged, this, [this](const Id<Session> &session) {
        m_detail->showSession(session);
        Q_EMIT moved();
    });
    connect(m_sessions, &SessionsPage::opened, this, &Shell::openNotes);
    connect(m_sessions, &SessionsPage::placeChanged, this, &Shell::moved);
    connect(m_sessions, &SessionsPage::detailRequested, this, [this] {
        m_detail->leaveUntouchedForm();
        if (m_bench->isNarrow())
            m_bench->setDetailOver(true);
    });
    connect(m_detail, &DetailPane::sessionSaved, m_sessions, &SessionsPage::select);
    connect(m_detail, &DetailPane::formOpened, this, [this] { m_sessions->setFormOpen(true); });
    connect(m_detail, &DetailPane::formClosed, this, [this] {
        m_sessions->setFormOpen(false);
        m_bench->setDetailOver(false);
        refresh();
        if (m_pages->currentWidget() == m_sessions)
            m_sessions->focusList();
    });
}

StartPage &Shell::start()
{
    if (!m_start) {
        m_start = new StartPage(m_context);
        m_pages->addWidget(m_start);
        connect(m_start, &StartPage::groupReady, this, &Shell::openGroup);
        connect(m_start, &StartPage::left, this, [this] { go(m_context.settings.place()); });
    }
    return *m_start;
}

NotesPage &Shell::notes()
{
    if (!m_notes) {
        m_notes = new NotesPage(m_context);
        m_pages->addWidget(m_notes);
    }
    return *m_notes;
}

void Shell::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    m_bench->setDetailPossible(page == m_sessions && m_sessions->model().total() > 0);
    Q_EMIT moved();
}

bool Shell::leaveNotes()
{
    return !inNotes() || m_notes->flush().ok();
}

void Shell::go(const Place &place)
{
    const auto &groups = m_sidebar->model().groups();
    const bool known = std::any_of(groups.begin(), groups.end(), [&](const Group &g) { return g.id == place.group; });
    if (!m_context.workspace.hasIdentity() || groups.empty()) {
        m_sidebar->open({});
        showPage(&start());
        return m_start->showWelcome();
    }
    openGroup(known ? place.group : groups.front().id);
    if (!known)
        return;
    m_sessions->setShow(static_cast<SessionModel::Show>(place.show));
    const auto session = m_context.workspace.get(place.session);
    if (!session || session->removed || session->group != place.group)
        return;
    m_sessions->select(place.session);
    if (place.notes)
        openNotes(place.session);
}

Place Shell::place() const
{
    Place place;
    place.group = m_sessions->group();
    place.session = currentSession();
    place.notes = inNotes();
    place.show = static_cast<int>(m_sessions->shown());
    return place;
}

void Shell::openGroup(const Id<Group> &group)
{
    if (!leaveNotes())
        return;
    m_sidebar->open(group);
    if (group != m_sessions->group()) {
        m_detail->showSession({});
        m_sessions->setGroup(group);
    }
    m_detail->showSession(m_sessions->selected());
    m_sessions->refresh();
    const QWidget *focus = window()->focusWidget();
    const bool walking = focus && m_sidebar->isAncestorOf(focus);
    showPage(m_sessions);
    if (!walking) // along the groups with the arrow keys
        m_sessions->focusList();
}

void Shell::openSession(const Id<Session> &id)
{
    if (const auto session = m_context.workspace.get(id)) {
        openGroup(session->group);
        m_sessions->select(id);
    }
}

void Shell::openNotes(const Id<Session> &session)
{
    if (!session)
        return;
    m_bench->setDetailOver(false);
    m_detail->showSession(session);
    m_detail->leaveUntouchedForm();
    notes().open(session);
    showPage(m_notes);
}

void Shell::backToSessions()
{
    if (m_pages->currentWidget() == m_sessions || !m_sessions->group() || !leaveNotes())
        return;
    m_sidebar->open(m_sessions->group());
    m_sessions->refresh();
    m_detail->refresh();
    showPage(m_sessions);
    m_sessions->focusList();
}

void Shell::showNewGroup()
{
    if (!leaveNotes())
        return;
    m_sidebar->open({});
    showPage(&start());
    m_start->showNewGroup();
}

void Shell::showInvitation(const QString &code)
{
    if (!leaveNotes())
        return;
    m_sidebar->open({});
    showPage(&start());
    m_start->showJoin(code);
}

void Shell::nextGroup()
{
    const auto &groups = m_sidebar->model().groups();
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].id == m_sidebar->model().opened())
            return openGroup(groups[(i + 1) % groups.size()].id);
    }
    if (!groups.empty())
        openGroup(groups.front().id);
}

void Shell::nextPane()
{
    const QWidget *focus = window()->focusWidget();
    const auto inside = [focus](const QWidget *part) { return focus && (part == focus || part->isAncestorOf(focus)); };
    const auto enter = [](QWidget *part) {
        for (QWidget *child : part->findChildren<QWidget *>()) {
            if ((child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled())
                return child->setFocus(Qt::TabFocusReason);
        }
    };
    if (inside(m_sidebar)) {
        if (inNotes())
            m_notes->focusNextPart();
        else if (atStart())
            enter(m_start);
        else
            m_sessions->focusList();
    } else if (inside(m_detail) || !m_bench->detailShown()) {
        m_sidebar->focusList();
    } else {
        enter(m_detail);
    }
}

void Shell::toggleDetail()
{
    const bool show = !m_bench->detailShown();
    if (m_bench->isNarrow())
        return m_bench->setDetailOver(show);
    m_context.settings.setDetailShown(show);
    m_bench->setDetailWanted(show);
}

void Shell::showDetail()
{
    m_bench->setDetailPossible(true);
    if (m_bench->isNarrow())
        m_bench->setDetailOver(true);
    else
        m_bench->setDetailWanted(true);
}

bool Shell::dismiss()
{
    if (m_message->isVisible())
        m_message->dismiss();
    else if (m_bench->isNarrow() && m_bench->detailShown())
        m_bench->setDetailOver(false);
    else
        return false;
    return true;
}

void Shell::refresh()
{
    m_sidebar->refresh();
    const auto &groups = m_sidebar->model().groups();
    const bool known
        = std::any_of(groups.begin(), groups.end(), [this](const Group &g) { return g.id == m_sessions->group(); });
    if (!atStart() && !known)
        return go({});
    m_sessions->refresh();
    m_detail->refresh();
    if (inNotes())
        m_notes->refresh();
    if (!m_detail->busy())
        m_bench->setDetailPossible(m_pages->currentWidget() == m_sessions && m_sessions->model().total() > 0);
    Q_EMIT moved();
}

Id<Session> Shell::currentSession() const
{
    return inNotes() ? m_notes->session() : m_sessions->selected();
}

Id<Group> Shell::currentGroup() const
{
    return m_sessions->group();
}

bool Shell::inNotes() const
{
    return m_notes && m_pages->currentWidget() == m_notes;
}

bool Shell::atStart() const
{
    return m_start && m_pages->currentWidget() == m_start;
}

Result<Done> Shell::flush()
{
    return m_notes ? m_notes->flush() : Result<Done>(done());
}

} // namespace cercle
