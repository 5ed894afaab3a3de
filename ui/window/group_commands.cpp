#include "window/group_commands.h"

#include "actions.h"
#include "context.h"
#include "detail/detail_pane.h"
#include "exchange/import_minutes.h"
#include "pages/agenda_page.h"
#include "pages/calendar_export.h"
#include "pages/library_page.h"
#include "pages/members_page.h"
#include "pages/roles_page.h"
#include "pages/sessions_page.h"
#include "pages/table_files.h"
#include "theme/icon_engine.h"
#include "widgets/file_dialog.h"
#include "window/group_menu.h"
#include "window/shell.h"
#include "window/sidebar.h"
#include "workspace/roles.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QStandardPaths>

namespace cercle
{

namespace
{

QString documents(const QString &name = {})
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

GroupCommands::GroupCommands(Context &context, Shell &shell)
    : QObject(&shell), m_context(context), m_shell(shell)
{
    connectAll();
    connect(&shell, &Shell::groupMenuWanted, this, &GroupCommands::openMenu);
}

void GroupCommands::connectAll()
{
    // About the open group; asks which where all are shown.
    const auto on = [this](Command command, auto action) {
        connect(&m_context.actions[command], &QAction::triggered, this, [this, action] {
            if (m_shell.currentGroup())
                action(m_shell.currentGroup());
            else
                chooseGroup(m_context.workspace, m_shell, action);
        });
    };
    on(Command::RenameGroup, [this](const Id<Group> &group) { rename(group); });
    on(Command::ImportMinutes, [this](const Id<Group> &group) { importMinutes(group); });
    connect(&m_context.actions[Command::ExportCalendar], &QAction::triggered, this, [this] {
        // Beside the agenda it is about what the agenda shows.
        if (auto *agenda = m_shell.shownPage<AgendaPage>())
            agenda->askForFile();
        else if (m_shell.currentGroup())
            exportCalendar(m_shell.currentGroup());
        else
            chooseGroup(m_context.workspace, m_shell,
                        [this](const Id<Group> &group) { exportCalendar(group); });
    });
    on(Command::ImportCalendar, [this](const Id<Group> &group) {
        m_shell.openPage(QStringLiteral("sessions"), group);
        if (auto *sessions = m_shell.shownPage<SessionsPage>())
            sessions->askForCalendar();
    });
    on(Command::ImportLinks, [this](const Id<Group> &group) {
        m_shell.openPage(QStringLiteral("library"), group);
        if (auto *library = m_shell.shownPage<LibraryPage>())
            library->askForFile();
    });
    on(Command::ExportLibrary, [this](const Id<Group> &group) {
        m_shell.openPage(QStringLiteral("library"), group);
        if (auto *library = m_shell.shownPage<LibraryPage>())
            library->openExports();
    });
    on(Command::ExportMembers, [this](const Id<Group> &group) {
        m_shell.openPage(QStringLiteral("members"), group);
        if (auto *members = m_shell.shownPage<MembersPage>())
            members->openExports();
    });
    on(Command::KeepPlan, [this](const Id<Group> &group) {
        m_shell.openPage(QStringLiteral("roles"), group);
        if (auto *roles = m_shell.shownPage<RolesPage>())
            roles->keepPlan();
    });
    on(Command::UsualRoles, [this](const Id<Group> &group) {
        const auto added = addUsualRoles(m_context.workspace, group);
        if (m_context.notices.check(added))
            m_context.notices.tellUndoable(tr("The usual roles were added."));
        m_shell.openPage(QStringLiteral("roles"), group);
    });
    connect(&m_context.actions[Command::RemoveGroup], &QAction::triggered, this,
            [this] { remove(m_shell.currentGroup()); });
    connect(&m_context.actions[Command::RemoveSample], &QAction::triggered, this,
            [this] { remove(sample()); });
}

void GroupCommands::update()
{
    const bool anyGroup = !m_shell.sidebar().model().groups().empty();
    for (const Command command : {Command::RenameGroup, Command::ImportMinutes, Command::ImportCalendar,
                                  Command::ExportCalendar, Command::ImportLinks, Command::ExportLibrary,
                                  Command::ExportMembers, Command::KeepPlan, Command::UsualRoles})
        m_context.actions[command].setEnabled(anyGroup);
    m_context.actions[Command::RemoveSample].setEnabled(bool(sample()));
    const auto group = m_context.workspace.get(m_shell.currentGroup());
    m_context.actions[Command::RemoveGroup].setEnabled(group && !group->sample && mayRemove(group->id));
}

Id<Group> GroupCommands::sample() const
{
    Id<Group> found;
    for (const Group &group : m_shell.sidebar().model().groups()) {
        if (group.sample && (!found || group.id == m_shell.currentGroup()))
            found = group.id;
    }
    return found;
}

bool GroupCommands::mayRemove(const Id<Group> &group) const
{
    const auto stored = m_context.workspace.get(group);
    return stored && !stored->removed && (stored->sample || m_context.workspace.standing(group) == u"owner");
}

void GroupCommands::openMenu(const Id<Group> &id, const QPoint &at)
{
    const auto group = m_context.workspace.get(id);
    if (!group)
        return;
    auto *menu = new QMenu(&m_shell);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The words of the commands, but about the row, which need not be the open group.
    const auto add = [&](Symbol symbol, const QString &text, auto action) {
        connect(menu->addAction(themeIcon(m_context.theme, symbol), text), &QAction::triggered, this, action);
    };
    const auto words = [this](Command command) { return m_context.actions[command].text(); };
    add(Symbol::ChevronRight, tr("Open"), [this, id] {
        m_shell.openGroup(id);
        if (m_shell.currentGroup() == id)
            m_shell.takePageFocus();
    });
    add(Symbol::Pen, words(Command::RenameGroup), [this, id] { rename(id); });
    add(Symbol::Users, words(Command::Invite), [this, id] { m_shell.showInvite(id); });
    menu->addSeparator();
    add(Symbol::Download, words(Command::ImportMinutes), [this, id] { importMinutes(id); });
    add(Symbol::Calendar, words(Command::ExportCalendar), [this, id] { exportCalendar(id); });
    if (mayRemove(id)) {
        menu->addSeparator();
        add(Symbol::Trash, words(group->sample ? Command::RemoveSample : Command::RemoveGroup),
            [this, id] { remove(id); });
    }
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

void GroupCommands::rename(const Id<Group> &group)
{
    m_shell.showDetail();
    m_shell.detail().editGroup(group);
}

void GroupCommands::exportCalendar(const Id<Group> &group)
{
    const auto stored = m_context.workspace.get(group);
    if (!stored)
        return;
    QString path = FileDialog::toSave(m_shell.window(), tr("Export the calendar"),
                                      documents(fileNameFor(stored->title, QStringLiteral("ics"))),
                                      tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".ics", Qt::CaseInsensitive))
        path += QStringLiteral(".ics");
    exportCalendarTo(group, path);
}

void GroupCommands::exportCalendarTo(const Id<Group> &group, const QString &path)
{
    const auto stored = m_context.workspace.get(group);
    if (!stored)
        return;
    std::vector<Id<Session>> sessions;
    for (const Session &session : m_context.workspace.list<Session>(Filter().in(group).light())) {
        if (!session.date.iso.isEmpty())
            sessions.push_back(session.id);
    }
    auto *writing = new CalendarExport(m_context.workspace, stored->title, std::move(sessions), path, this);
    connect(writing, &CalendarExport::finished, this, [this](int count, const QString &file) {
        m_context.notices.tell(
            tr("%n session(s) written: %1", nullptr, count).arg(QDir::toNativeSeparators(file)));
    });
    connect(writing, &CalendarExport::slow, this,
            [this] { m_context.notices.tell(tr("The calendar is being written…")); });
    connect(writing, &CalendarExport::failed, &m_context.notices, &Notices::fail);
}

void GroupCommands::importMinutes(const Id<Group> &group)
{
    const QString path = FileDialog::toOpen(m_shell.window(), tr("Import minutes"), documents(),
                                            tr("Markdown (*.md *.markdown)"));
    if (!path.isEmpty())
        importMinutesFrom(group, path);
}

void GroupCommands::importMinutesFrom(const Id<Group> &group, const QString &path)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = cercle::importMinutes(m_context.workspace, group, path, false);
    QGuiApplication::restoreOverrideCursor();
    if (!m_context.notices.check(report))
        return;
    const QString file = QFileInfo(path).fileName();
    const auto sessions = report->counts.find(Session::table);
    const int added = sessions == report->counts.end() ? 0 : sessions->second.added;
    QString told = report->nothingNew() ? tr("“%1” holds nothing that is not here already.").arg(file)
                   : added > 0 ? tr("%n session(s) of “%1” are in the group now.", nullptr, added).arg(file)
                               : tr("What was new in “%1” is in the group now.").arg(file);
    if (const auto refused = static_cast<int>(report->notTaken.size()); refused > 0) {
        const NotTaken &first = report->notTaken.front();
        told += u' ' + tr("%n line(s) were not taken; the first: %1.", nullptr, refused).arg(first.reason);
    }
    // First: with the page that is left, notes may be written, which would be the last edit then.
    if (report->nothingNew())
        m_context.notices.tell(told);
    else
        m_context.notices.tellUndoable(told);
    m_shell.openPage(QStringLiteral("sessions"), group);
}

void GroupCommands::remove(const Id<Group> &id)
{
    const auto group = m_context.workspace.get(id);
    if (!group || !mayRemove(id))
        return;
    const auto removed = m_context.workspace.transact(
        id,
        group->sample ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Remove the sample group"))
                      : EditLabel(QT_TRANSLATE_NOOP("Labels", "Remove “%1”"), {group->title}),
        [&](Transaction &t) {
            if (auto stored = t.get(id)) {
                stored->removed = true;
                t.put(*stored);
            }
            return done();
        });
    if (m_context.notices.check(removed))
        m_context.notices.tellUndoable(group->sample
                                           ? tr("The sample group was removed.")
                                           : tr("“%1” was removed for everybody.").arg(group->title));
}

} // namespace cercle
