#include "window/commands.h"

#include "actions.h"
#include "context.h"
#include "detail/detail_pane.h"
#include "notes/agenda_bar.h"
#include "notes/export_menu.h"
#include "notes/find_bar.h"
#include "notes/formatting.h"
#include "notes/notes_page.h"
#include "notifications/notifier.h"
#include "pages/agenda_page.h"
#include "pages/home_page.h"
#include "pages/library_page.h"
#include "pages/members_page.h"
#include "pages/page_list.h"
#include "pages/reviews_page.h"
#include "pages/settings_page.h"
#include "pages/sync_page.h"
#include "palette/palette.h"
#include "palette/sources.h"
#include "sync_status.h"
#include "window/group_commands.h"
#include "window/group_menu.h"
#include "window/look_commands.h"
#include "window/shell.h"
#include "window/sidebar.h"
#include "window/undo_steps.h"
#include "workspace/workspace.h"

#include <QLineEdit>

namespace cercle
{

Commands::Commands(Context &context, Shell &shell)
    : QObject(&shell), m_context(context), m_shell(shell), m_group(new GroupCommands(context, shell)),
      m_look(new LookCommands(context, shell))
{
    connectAll();
    connectWays();
    connect(&context.notifier, &Notifier::changed, this, &Commands::update);
    connect(&context.sync, &SyncStatus::changed, this, &Commands::update);
    connect(&shell, &Shell::moved, this, &Commands::update);
    connect(&shell, &Shell::offerTaken, this,
            [this](const PastEdit &edit) { UndoSteps(m_context, m_shell).takeBack(edit); });
    update();
}

void Commands::connectAll()
{
    const auto on = [this](Command command, auto action) {
        connect(&m_context.actions[command], &QAction::triggered, this, action);
    };
    on(Command::NewSession, [this] { withGroup([this](const Id<Group> &group) { planSession(group); }); });
    on(Command::NewGroup, [this] { m_shell.showNewGroup(); });
    on(Command::JoinGroup, [this] { m_shell.showInvitation({}); });
    on(Command::Invite, [this] { withGroup([this](const Id<Group> &group) { m_shell.showInvite(group); }); });
    on(Command::AddLink, [this] {
        m_shell.openPage(QStringLiteral("library"), m_shell.currentGroup());
        if (auto *library = m_shell.shownPage<LibraryPage>())
            library->addLink();
    });
    on(Command::AddFile, [this] {
        m_shell.openPage(QStringLiteral("library"), m_shell.currentGroup());
        if (auto *library = m_shell.shownPage<LibraryPage>())
            library->askForFiles();
    });
    on(Command::AddPerson, [this] {
        m_shell.openPage(QStringLiteral("members"), m_shell.currentGroup());
        if (auto *members = m_shell.shownPage<MembersPage>())
            members->addPerson();
    });
    const auto onReviews = [this, on](Command command, void (ReviewsPage::*act)()) {
        on(command, [this, act] {
            m_shell.openPage(QStringLiteral("reviews"), m_shell.currentGroup());
            if (auto *reviews = m_shell.shownPage<ReviewsPage>())
                (reviews->*act)();
        });
    };
    onReviews(Command::NewRound, &ReviewsPage::newRound);
    onReviews(Command::HandIn, &ReviewsPage::handIn);
    onReviews(Command::NextReview, &ReviewsPage::nextReview);
    on(Command::OpenNotes, [this] {
        if (m_shell.inNotes())
            m_shell.notes().edit();
        else
            m_shell.openNotes(m_shell.currentSession());
    });
    on(Command::EditSession, [this] {
        const Id<Session> session = m_shell.currentSession();
        if (!m_shell.plansHere())
            m_shell.openSession(session);
        m_shell.showDetail();
        m_shell.detail().editSession(session);
    });
    on(Command::RemoveSession, [this] { removeSession(); });
    on(Command::ExportNotes, [this] {
        if (m_shell.inNotes())
            m_shell.notes().openExportMenu();
        else if (m_shell.currentSession())
            showExportMenu(m_context, m_shell.currentSession(), m_shell.detail());
    });
    on(Command::Print, [this] {
        if (m_context.notices.check(m_shell.flush()))
            printSession(m_context, m_shell.currentSession(), m_shell);
    });
    on(Command::Undo, [this] { UndoSteps(m_context, m_shell).step(false); });
    on(Command::Redo, [this] { UndoSteps(m_context, m_shell).step(true); });
    on(Command::Bold, [this] { m_shell.notes().toggleMark(QStringLiteral("**")); });
    on(Command::Italic, [this] { m_shell.notes().toggleMark(QStringLiteral("*")); });
    on(Command::ReadAll, [this] {
        m_context.notifier.readAll();
        m_context.notices.tell(tr("All is marked as read."));
    });
    on(Command::SeenAll, [this] {
        m_shell.openPage(QStringLiteral("home"), {});
        if (auto *home = m_shell.shownPage<HomePage>())
            home->markSeen();
    });
    on(Command::SyncNow, [this] {
        m_context.sync.syncNow();
        const QString state = syncSummary(m_context.sync.peers());
        m_context.notices.tell(m_context.sync.peers().isEmpty()
                                   ? tr("Nobody else has this laptop's groups yet; invite somebody first.")
                                   : tr("The laptops that are away are called. Until now: %1").arg(state));
    });
    on(Command::FreeSpace, [this] {
        m_shell.openPage(QStringLiteral("settings"), {});
        if (auto *settings = m_shell.shownPage<SettingsPage>())
            settings->lookForSpareFiles();
    });
    on(Command::CopyAddress, [this] { copyAddress(m_context); });
    const auto onNotes = [this, on](Command command, auto act) {
        on(command, [this, act] {
            if (m_shell.inNotes())
                act(m_shell.notes());
        });
    };
    const std::pair<Command, LineMark> lines[] = {{Command::Heading, LineMark::Heading},
                                                  {Command::BulletList, LineMark::List},
                                                  {Command::NumberedList, LineMark::NumberedList},
                                                  {Command::TaskList, LineMark::Task},
                                                  {Command::Quote, LineMark::Quote}};
    for (const auto &[command, mark] : lines)
        onNotes(command, [mark = mark](NotesPage &notes) { notes.toggleLines(mark); });
    onNotes(Command::InlineCode, [](NotesPage &notes) { notes.toggleMark(QStringLiteral("`")); });
    onNotes(Command::LinkWords, [](NotesPage &notes) { notes.toggleLink(); });
    onNotes(Command::FormatBar, [](NotesPage &notes) { notes.enterFormatBar(); });
    onNotes(Command::ToggleAgenda, [](NotesPage &notes) { notes.agenda().toggle(); });
    onNotes(Command::NextPoint, [](NotesPage &notes) { notes.agenda().step(AgendaStep::Next); });
    onNotes(Command::PreviousPoint, [](NotesPage &notes) { notes.agenda().step(AgendaStep::Back); });
    onNotes(Command::FocusMode, [](NotesPage &notes) { notes.setFocusMode(!notes.focusMode()); });
}

// Around the window: pages, parts, what lies over it.
void Commands::connectWays()
{
    const auto on = [this](Command command, auto action) {
        connect(&m_context.actions[command], &QAction::triggered, this, action);
    };
    on(Command::Find, [this] {
        if (m_shell.inNotes()) {
            m_shell.notes().finder().open();
        } else if (QLineEdit *field = m_shell.searchField()) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
        }
    });
    on(Command::ToggleDetail, [this] { m_shell.toggleDetail(); });
    on(Command::TogglePreview, [this] { m_shell.notes().togglePreview(); });
    on(Command::FindNext, [this] {
        if (m_shell.inNotes())
            m_shell.notes().finder().find();
        else
            m_shell.findNext();
    });
    on(Command::Today, [this] {
        m_shell.openPage(QStringLiteral("agenda"), {});
        if (auto *agenda = m_shell.shownPage<AgendaPage>())
            agenda->showToday();
    });
    for (const Command command : {Command::CloseWindow, Command::Quit})
        on(command, [this] { m_shell.window()->close(); });
    on(Command::Back, [this] { m_shell.back(); });
    on(Command::Forward, [this] { m_shell.forward(); });
    on(Command::NextGroup, [this] { m_shell.nextGroup(); });
    on(Command::NextPane, [this] { m_shell.nextPane(); });
    on(Command::Palette, [this] { openPalette(); });
    on(Command::Preferences, [this] { m_shell.openPage(QStringLiteral("settings"), {}); });
    for (QAction *page : m_context.actions.pages()) {
        connect(page, &QAction::triggered, this, [this, key = page->data().toString()] {
            const auto &groups = m_shell.sidebar().model().groups();
            const bool ofGroup = pageOf(key)->where == PageInfo::Where::InGroup;
            const Id<Group> latest = m_shell.currentGroup() ? m_shell.currentGroup() : m_shell.latestGroup();
            const Id<Group> group = latest || groups.empty() ? latest : groups.front().id;
            m_shell.openPage(key, ofGroup ? group : Id<Group>());
        });
    }
    on(Command::Shortcuts, [this] {
        m_shell.showDetail();
        m_shell.detail().showShortcuts();
    });
    on(Command::About, [this] {
        m_shell.showDetail();
        m_shell.detail().showAbout();
    });
}

void Commands::update()
{
    const auto enable = [this](bool on, std::initializer_list<Command> commands) {
        for (const Command command : commands)
            m_context.actions[command].setEnabled(on);
    };
    const bool inGroup = !m_shell.atStart() && m_shell.currentGroup();
    const bool anyGroup = !m_shell.atStart() && !m_shell.sidebar().model().groups().empty();
    enable(anyGroup, {Command::NewSession, Command::Invite});
    enable(inGroup, {Command::AddLink, Command::AddFile, Command::AddPerson, Command::NewRound,
                     Command::HandIn, Command::NextReview});
    enable(!m_shell.atStart() && m_shell.detailPossible(), {Command::ToggleDetail});
    for (QAction *page : m_context.actions.pages())
        page->setEnabled(!m_shell.sidebar().model().groups().empty());
    enable(anyGroup && m_shell.currentSession(),
           {Command::OpenNotes, Command::EditSession, Command::RemoveSession, Command::ExportNotes,
            Command::Print});
    enable(m_shell.inNotes() || m_shell.searchField(), {Command::Find, Command::FindNext});
    const bool writing = m_shell.inNotes() && m_shell.notes().canEdit();
    enable(writing,
           {Command::Bold, Command::Italic, Command::Heading, Command::BulletList, Command::NumberedList,
            Command::TaskList, Command::Quote, Command::LinkWords, Command::InlineCode, Command::FormatBar});
    enable(m_shell.inNotes(), {Command::TogglePreview, Command::FocusMode});
    enable(m_shell.inNotes() && m_shell.notes().agenda().canToggle(),
           {Command::ToggleAgenda, Command::NextPoint});
    enable(m_shell.inNotes() && m_shell.notes().agenda().isRunning(), {Command::PreviousPoint});
    enable(m_shell.canGoBack(), {Command::Back});
    enable(m_shell.canGoForward(), {Command::Forward});
    enable(anyGroup, {Command::SeenAll, Command::Today, Command::SyncNow});
    enable(m_context.notifier.isStarted() && m_context.notifier.unread() > 0, {Command::ReadAll});
    enable(!m_context.sync.endpoints().empty(), {Command::CopyAddress});
    enable(m_context.workspace.hasIdentity(), {Command::NewGroup, Command::JoinGroup});
    enable(!m_shell.sidebar().model().groups().empty(), {Command::Preferences, Command::Palette});
    m_group->update();
    m_look->update();
}

void Commands::withGroup(const std::function<void(const Id<Group> &)> &then)
{
    if (m_shell.currentGroup())
        then(m_shell.currentGroup());
    else
        chooseGroup(m_context.workspace, m_shell, then);
}

void Commands::planSession(const Id<Group> &group)
{
    if (!m_shell.plansHere())
        m_shell.openPage(QStringLiteral("sessions"), group);
    m_shell.showDetail();
    m_shell.detail().newSession(group);
}

void Commands::removeSession()
{
    const auto session = m_context.workspace.get(m_shell.currentSession());
    if (!session)
        return;
    if (!m_shell.plansHere())
        m_shell.openSession(session->id);
    const auto removed = m_context.workspace.transact(
        session->group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Remove “%1”"), {session->title}),
        [&](Transaction &t) {
            t.remove(session->id);
            return done();
        });
    if (m_context.notices.check(removed))
        m_context.notices.tellUndoable(tr("“%1” was removed.").arg(session->title));
}

void Commands::openPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette(m_context, &m_shell);
    m_palette->open(paletteItems(m_context, m_shell),
                    [this](const QString &words) { return paletteSearch(m_context, m_shell, words); });
}

} // namespace cercle
