#include "window/hidden_menu_bar.h"

#include "actions.h"

#include <QApplication>
#include <QKeyEvent>

namespace cercle {

HiddenMenuBar::HiddenMenuBar(Actions &actions, QWidget *window) : QMenuBar(window)
{
    setNativeMenuBar(false);
    const auto fill = [&](const QString &title, std::initializer_list<Command> commands) {
        QMenu *menu = addMenu(title);
        for (const Command command : commands)
            menu->addAction(&actions[command]);
        // Queued: another menu of the bar may be about to open.
        connect(menu, &QMenu::aboutToHide, this, &HiddenMenuBar::hideIfLeft, Qt::QueuedConnection);
        return menu;
    };
    fill(tr("&Group"), {Command::NewGroup, Command::JoinGroup, Command::Invite, Command::AddPerson, Command::AddLink, Command::AddFile,
                        Command::NextGroup, Command::Quit});
    fill(tr("&Session"), {Command::NewSession, Command::OpenNotes, Command::EditSession, Command::RemoveSession,
                          Command::ExportNotes, Command::Back});
    fill(tr("&Reviews"), {Command::NewRound, Command::HandIn, Command::NextReview});
    const QMenu *edit = fill(tr("&Edit"), {Command::Undo, Command::Redo, Command::Bold, Command::Italic});
    connect(edit, &QMenu::aboutToShow, this, &HiddenMenuBar::opening);
    // Queued: the action that was chosen is triggered first.
    connect(edit, &QMenu::aboutToHide, this, &HiddenMenuBar::closed, Qt::QueuedConnection);
    fill(tr("&View"), {Command::Palette, Command::Find, Command::ToggleDetail, Command::TogglePreview, Command::NextPane});
    QMenu *go = addMenu(tr("G&o to"));
    go->addActions(actions.pages());
    connect(go, &QMenu::aboutToHide, this, &HiddenMenuBar::hideIfLeft, Qt::QueuedConnection);
    fill(tr("&Help"), {Command::Shortcuts, Command::Preferences});
    hide();
    qApp->installEventFilter(this);
}

void HiddenMenuBar::reveal()
{
    show();
    setFocus(Qt::MenuBarFocusReason);
    if (!actions().isEmpty())
        setActiveAction(actions().constFirst());
}

void HiddenMenuBar::hideIfLeft()
{
    if (!QApplication::activePopupWidget() && !hasFocus())
        hide();
}

void HiddenMenuBar::focusOutEvent(QFocusEvent *event)
{
    QMenuBar::focusOutEvent(event);
    QMetaObject::invokeMethod(this, &HiddenMenuBar::hideIfLeft, Qt::QueuedConnection);
}

bool HiddenMenuBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease
        || event->type() == QEvent::ShortcutOverride;
    if (key && window()->isActiveWindow() && !QApplication::activePopupWidget()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
            if (press->key() == Qt::Key_F10 && press->modifiers() == Qt::NoModifier && event->type() == QEvent::KeyPress) {
                isVisible() ? hide() : reveal();
                return true;
            }
            if (press->key() == Qt::Key_Escape && isVisible() && hasFocus() && event->type() == QEvent::KeyPress) {
                hide();
                return true;
            }
            m_altAlone = press->key() == Qt::Key_Alt && !press->isAutoRepeat();
        } else if (event->type() == QEvent::KeyRelease && press->key() == Qt::Key_Alt && m_altAlone) {
            m_altAlone = false;
            isVisible() ? hide() : reveal();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_altAlone = false;
    }
    return QMenuBar::eventFilter(watched, event);
}

} // namespace cercle
