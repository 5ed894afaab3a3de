#include "actions.h"

#include "pages/page_list.h"

namespace cercle {

namespace {

// Literal keys where QKeySequence's standard ones are empty on X11. None needs a digit with Shift or a bracket, which
// French keyboards do not have within reach.
QList<QKeySequence> keysOf(Command command)
{
    const auto keys = [](const char *text) { return QList<QKeySequence>{QKeySequence(QString::fromLatin1(text))}; };
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
        return {QKeySequence(QStringLiteral("Ctrl+Q")), QKeySequence(QStringLiteral("Ctrl+W"))};
    case Command::Undo:
        return keys("Ctrl+Z");
    case Command::Redo:
        return {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))};
    case Command::Bold:
        return keys("Ctrl+B");
    case Command::Italic:
        return keys("Ctrl+I");
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
    return {QKeySequence(QStringLiteral("Alt+%1").arg((place + 1) % 10)), QKeySequence(QStringLiteral("Alt+") + french[place])};
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
    say(Command::Find, tr("Find on this page"));
    say(Command::ToggleDetail, tr("Show or hide the detail"));
    say(Command::TogglePreview, tr("Show or hide the preview"));
    say(Command::Back, tr("Back to the sessions"));
    say(Command::NextGroup, tr("Next group"));
    say(Command::NextPane, tr("Next part of the window"));
    say(Command::Palette, tr("Search"));
    say(Command::Preferences, tr("Open the settings"));
    say(Command::Shortcuts, tr("Keyboard shortcuts"));
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setText(pageList()[static_cast<size_t>(i)].name());
}

} // namespace cercle
