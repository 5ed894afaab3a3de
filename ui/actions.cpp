#include "actions.h"

#include "pages/page_list.h"

#include <QActionGroup>

namespace cercle
{

namespace
{

// Literal keys where QKeySequence's standard ones are empty on X11. None needs a digit with Shift or a
// bracket, which French keyboards do not have within reach.
QList<QKeySequence> keysOf(Command command)
{
    const auto keys = [](const char *text) {
        return QList<QKeySequence>{QKeySequence(QString::fromLatin1(text))};
    };
    switch (command) {
    case Command::NewSession:
        return keys("Ctrl+N");
    case Command::NewGroup:
        return keys("Ctrl+Shift+N");
    case Command::JoinGroup:
        return keys("Ctrl+J");
    case Command::Invite:
        return keys("Ctrl+Shift+I");
    case Command::AddLink:
        return keys("Ctrl+L");
    case Command::AddFile:
        return keys("Ctrl+Shift+L");
    case Command::AddPerson:
        return keys("Ctrl+Shift+A");
    case Command::NewRound:
        return keys("Ctrl+Shift+R");
    case Command::HandIn:
        return keys("Ctrl+Shift+H");
    case Command::NextReview:
        return keys("Ctrl+R");
    case Command::OpenNotes:
        return keys("Ctrl+E");
    case Command::EditSession:
        return keys("F2");
    case Command::RemoveSession:
        return keys("Ctrl+Shift+Del");
    case Command::ExportNotes:
        return keys("Ctrl+Shift+S");
    case Command::Quit:
        return keys("Ctrl+Q");
    case Command::Undo:
        return keys("Ctrl+Z");
    case Command::Redo:
        return {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))};
    case Command::Bold:
        return keys("Ctrl+B");
    case Command::Italic:
        return keys("Ctrl+I");
    case Command::Heading:
        return keys("Ctrl+Alt+H");
    case Command::BulletList:
        return keys("Ctrl+Alt+U");
    case Command::NumberedList:
        return keys("Ctrl+Alt+N");
    case Command::TaskList:
        return keys("Ctrl+Alt+X");
    case Command::Quote:
        return keys("Ctrl+Alt+Q");
    case Command::LinkWords:
        return keys("Ctrl+Alt+K");
    case Command::InlineCode:
        return keys("Ctrl+Alt+C");
    case Command::FormatBar:
        return keys("Ctrl+Alt+F");
    case Command::ToggleAgenda:
        return keys("Ctrl+Alt+G");
    case Command::NextPoint:
        return keys("Ctrl+PgDown");
    case Command::PreviousPoint:
        return keys("Ctrl+PgUp");
    case Command::FocusMode:
        return keys("Shift+F11");
    case Command::Find:
        return keys("Ctrl+F");
    case Command::ToggleDetail:
        return keys("F9");
    case Command::TogglePreview:
        return keys("Ctrl+Shift+P");
    case Command::Back:
        return keys("Alt+Left");
    case Command::NextGroup:
        return keys("Ctrl+Tab");
    case Command::NextPane:
        return keys("F6");
    case Command::Palette:
        return keys("Ctrl+K");
    case Command::Preferences:
        return keys("Ctrl+,");
    case Command::Shortcuts:
        return {QKeySequence(QStringLiteral("F1")), QKeySequence(QStringLiteral("Ctrl+?"))};
    // Two strokes where the rare ones would leave no letter to the frequent: Ctrl+G is about the group,
    // Ctrl+T about how the window looks and speaks.
    case Command::RenameGroup:
        return keys("Ctrl+G, R");
    case Command::RemoveGroup:
        return keys("Ctrl+G, X");
    case Command::RemoveSample:
        return keys("Ctrl+G, S");
    case Command::ImportMinutes:
        return keys("Ctrl+G, M");
    case Command::ImportCalendar:
        return keys("Ctrl+G, I");
    case Command::ImportLinks:
        return keys("Ctrl+G, L");
    case Command::ExportCalendar:
        return keys("Ctrl+G, C");
    case Command::ExportLibrary:
        return keys("Ctrl+G, B");
    case Command::ExportMembers:
        return keys("Ctrl+G, E");
    case Command::KeepPlan:
        return keys("Ctrl+G, P");
    case Command::UsualRoles:
        return keys("Ctrl+G, U");
    case Command::Print:
        return keys("Ctrl+P");
    case Command::ReadAll:
        return keys("Ctrl+Shift+M");
    case Command::SeenAll:
        return keys("Ctrl+Shift+D");
    case Command::SyncNow:
        return keys("F5");
    case Command::FreeSpace:
        return keys("Ctrl+G, F");
    case Command::CopyAddress:
        return keys("Ctrl+Shift+C");
    case Command::FindNext:
        return keys("F3");
    case Command::Today:
        return keys("Alt+Home");
    case Command::Forward:
        return keys("Alt+Right");
    case Command::CloseWindow:
        return keys("Ctrl+W");
    case Command::FullScreen:
        return keys("F11");
    case Command::ZoomIn: // on the key without Shift too, wherever plus and equals share one
        return {QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))};
    case Command::ZoomOut:
        return keys("Ctrl+-");
    case Command::ZoomNormal:
        return {QKeySequence(QStringLiteral("Ctrl+0")), QKeySequence(QStringLiteral("Ctrl+à"))};
    case Command::ThemeSystem:
        return keys("Ctrl+T, S");
    case Command::ThemeLight:
        return keys("Ctrl+T, L");
    case Command::ThemeDark:
        return keys("Ctrl+T, D");
    case Command::LanguageSystem:
        return keys("Ctrl+T, A");
    case Command::LanguageFrench:
        return keys("Ctrl+T, F");
    case Command::LanguageEnglish:
        return keys("Ctrl+T, E");
    case Command::ReduceMotion:
        return keys("Ctrl+T, M");
    case Command::DoNotDisturb:
        return keys("Ctrl+T, N");
    case Command::About:
        return keys("Shift+F1");
    case Command::Count:
        break;
    }
    return {};
}

// The digits, and what stands on the same keys of a French keyboard without Shift.
QList<QKeySequence> keysOfPage(qsizetype place)
{
    static const QStringList french{QStringLiteral("&"), QStringLiteral("é"), QStringLiteral("\""),
                                    QStringLiteral("'"), QStringLiteral("("), QStringLiteral("-"),
                                    QStringLiteral("è"), QStringLiteral("_"), QStringLiteral("ç"),
                                    QStringLiteral("à")};
    if (place >= french.size())
        return {};
    return {QKeySequence(QStringLiteral("Alt+%1").arg((place + 1) % 10)),
            QKeySequence(QStringLiteral("Alt+") + french[place])};
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i] = new QAction(this);
        m_actions[i]->setShortcuts(keysOf(static_cast<Command>(i)));
    }
    for (const PageInfo &page : pageList()) {
        auto *action = new QAction(this);
        action->setData(QString::fromLatin1(page.key));
        action->setShortcuts(keysOfPage(m_pages.size()));
        m_pages += action;
    }
    // One of each row holds; the others say whether they do.
    for (const auto &choices :
         {std::initializer_list<Command>{Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark},
          {Command::LanguageSystem, Command::LanguageFrench, Command::LanguageEnglish}}) {
        auto *row = new QActionGroup(this);
        for (const Command command : choices)
            row->addAction(&(*this)[command]);
    }
    for (const Command command : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark,
                                  Command::LanguageSystem, Command::LanguageFrench, Command::LanguageEnglish,
                                  Command::ReduceMotion, Command::DoNotDisturb, Command::FullScreen})
        (*this)[command].setCheckable(true);
    retranslate();
}

QList<QAction *> Actions::all() const
{
    return QList<QAction *>(m_actions.begin(), m_actions.end()) + m_pages;
}

void Actions::retranslate()
{
    const auto say = [this](Command command, const QString &text) { (*this)[command].setText(text); };
    say(Command::NewSession, tr("New session"));
    say(Command::NewGroup, tr("New group"));
    say(Command::JoinGroup, tr("Join with a code"));
    say(Command::Invite, tr("Invite"));
    say(Command::AddLink, tr("Add a link"));
    say(Command::AddFile, tr("Add a file…"));
    say(Command::AddPerson, tr("Add a person"));
    say(Command::NewRound, tr("New review round"));
    say(Command::HandIn, tr("Hand in a work"));
    say(Command::NextReview, tr("Next review"));
    say(Command::OpenNotes, tr("Open notes"));
    say(Command::EditSession, tr("Edit session"));
    say(Command::RemoveSession, tr("Remove session"));
    say(Command::ExportNotes, tr("Export"));
    say(Command::Quit, tr("Quit"));
    say(Command::Undo, tr("Undo"));
    say(Command::Redo, tr("Redo"));
    say(Command::Bold, tr("Bold"));
    say(Command::Italic, tr("Italic"));
    say(Command::Heading, tr("Heading"));
    say(Command::BulletList, tr("List"));
    say(Command::NumberedList, tr("Numbered list"));
    say(Command::TaskList, tr("Task"));
    say(Command::Quote, tr("Quote"));
    say(Command::LinkWords, tr("Link"));
    say(Command::InlineCode, tr("Code"));
    say(Command::FormatBar, tr("Format the text"));
    say(Command::ToggleAgenda, tr("Start or stop the agenda"));
    say(Command::NextPoint, tr("Next point of the agenda"));
    say(Command::PreviousPoint, tr("Previous point of the agenda"));
    say(Command::FocusMode, tr("Focus mode"));
    say(Command::Find, tr("Find on this page"));
    say(Command::ToggleDetail, tr("Show or hide the detail"));
    say(Command::TogglePreview, tr("Show or hide the preview"));
    say(Command::Back, tr("Back"));
    say(Command::Forward, tr("Forward"));
    say(Command::NextGroup, tr("Next group"));
    say(Command::NextPane, tr("Next part of the window"));
    say(Command::Palette, tr("Search"));
    say(Command::Preferences, tr("Open the settings"));
    say(Command::Shortcuts, tr("Keyboard shortcuts"));
    say(Command::RenameGroup, tr("Rename the group"));
    say(Command::RemoveGroup, tr("Remove the group for everybody"));
    say(Command::RemoveSample, tr("Remove the sample group"));
    say(Command::ImportMinutes, tr("Import minutes"));
    say(Command::ImportCalendar, tr("Import a calendar"));
    say(Command::ImportLinks, tr("Import a list of links"));
    say(Command::ExportCalendar, tr("Export the calendar (.ics)"));
    say(Command::ExportLibrary, tr("Export the library"));
    say(Command::ExportMembers, tr("Export the members"));
    say(Command::KeepPlan, tr("Keep the plan of the roles"));
    say(Command::UsualRoles, tr("Add the usual roles"));
    say(Command::Print, tr("Print the session (PDF)"));
    say(Command::ReadAll, tr("Mark all notifications as read"));
    say(Command::SeenAll, tr("Mark what is new as seen"));
    say(Command::SyncNow, tr("Synchronise now"));
    say(Command::FreeSpace, tr("Look for unused files"));
    say(Command::CopyAddress, tr("Copy the address of this laptop"));
    say(Command::FindNext, tr("Find next"));
    say(Command::Today, tr("Today in the agenda"));
    say(Command::CloseWindow, tr("Close the window"));
    say(Command::FullScreen, tr("Full screen"));
    say(Command::ZoomIn, tr("Larger letters"));
    say(Command::ZoomOut, tr("Smaller letters"));
    say(Command::ZoomNormal, tr("Letters of the usual size"));
    say(Command::ThemeSystem, tr("Theme of the system"));
    say(Command::ThemeLight, tr("Light theme"));
    say(Command::ThemeDark, tr("Dark theme"));
    say(Command::LanguageSystem, tr("Language of the system"));
    // Each language in its own words, so that everybody finds theirs.
    say(Command::LanguageFrench, tr("Language: %1").arg(QStringLiteral("Français")));
    say(Command::LanguageEnglish, tr("Language: %1").arg(QStringLiteral("English")));
    say(Command::ReduceMotion, tr("Reduce animations"));
    say(Command::DoNotDisturb, tr("Do not disturb"));
    say(Command::About, tr("About Cercle"));
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setText(pageList()[static_cast<size_t>(i)].name());
}

} // namespace cercle
