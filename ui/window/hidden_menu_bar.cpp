#include "window/hidden_menu_bar.h"

#include <QApplication>
#include <QKeyEvent>

namespace cercle
{

namespace
{
constexpr int heldMs = 350; // held longer, Alt is no wish for the menu: the notes show their formats
}

HiddenMenuBar::HiddenMenuBar(Actions &actions, QWidget *window) : QMenuBar(window), m_actions(actions)
{
    setNativeMenuBar(false);
    setAccessibleName(tr("Menu"));
    using enum Command;
    fill(tr("&Group"),
         {NewGroup,     JoinGroup,      RenameGroup,   Invite,        AddPerson,     AddLink,
          AddFile,      KeepPlan,       UsualRoles,    Count,         ImportMinutes, ImportCalendar,
          ImportLinks,  ExportCalendar, ExportLibrary, ExportMembers, Count,         NextGroup,
          RemoveSample, RemoveGroup,    Count,         CloseWindow,   Quit});
    fill(tr("&Session"), {NewSession, OpenNotes, EditSession, RemoveSession, Count, ToggleAgenda, NextPoint,
                          PreviousPoint, Count, ExportNotes, Print});
    fill(tr("&Reviews"), {NewRound, HandIn, NextReview});
    const QMenu *edit =
        fill(tr("&Edit"), {Undo, Redo, Count, Find, FindNext, Count, ReadAll, SeenAll, CopyAddress});
    connect(edit, &QMenu::aboutToShow, this, &HiddenMenuBar::opening);
    // Queued: the action that was chosen is triggered first.
    connect(edit, &QMenu::aboutToHide, this, &HiddenMenuBar::closed, Qt::QueuedConnection);
    fill(tr("For&mat"), {Bold, Italic, InlineCode, LinkWords, Count, Heading, BulletList, NumberedList,
                         TaskList, Quote, Count, FormatBar});
    fill(tr("&View"),
         {Palette, ToggleDetail,   TogglePreview,  FocusMode,       NextPane,    FullScreen,   Count,
          ZoomIn,  ZoomOut,        ZoomNormal,     Count,           ThemeSystem, ThemeLight,   ThemeDark,
          Count,   LanguageSystem, LanguageFrench, LanguageEnglish, Count,       ReduceMotion, DoNotDisturb});
    QMenu *go = fill(tr("G&o to"), {Back, Forward, Today, Count});
    go->addActions(actions.pages());
    fill(tr("&Help"), {Shortcuts, Preferences, SyncNow, FreeSpace, About});
    hide();
    qApp->installEventFilter(this);
}

// `Count` stands for a line between two kinds of things.
QMenu *HiddenMenuBar::fill(const QString &title, std::initializer_list<Command> commands)
{
    QMenu *menu = addMenu(title);
    menu->setAccessibleName(QString(title).remove(u'&'));
    for (const Command command : commands) {
        if (command == Command::Count)
            menu->addSeparator();
        else
            menu->addAction(&m_actions[command]);
    }
    // Before an action of the menu does something with the keyboard, and not behind it.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        if (hasFocus() && m_before)
            m_before->setFocus(Qt::MenuBarFocusReason);
    });
    // Queued: another menu of the bar may be about to open.
    connect(menu, &QMenu::aboutToHide, this, &HiddenMenuBar::hideIfLeft, Qt::QueuedConnection);
    return menu;
}

void HiddenMenuBar::reveal()
{
    m_before = window()->focusWidget();
    show();
    setFocus(Qt::MenuBarFocusReason);
    if (!actions().isEmpty())
        setActiveAction(actions().constFirst());
}

void HiddenMenuBar::leave()
{
    const bool back = hasFocus() || !window()->focusWidget();
    hide();
    if (back && m_before && m_before->isVisible())
        m_before->setFocus(Qt::MenuBarFocusReason);
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
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && isVisible()) {
        // Escape closes the menu that hangs from the bar, and the bar with it.
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu && actions().contains(menu->menuAction()))
            QMetaObject::invokeMethod(this, &HiddenMenuBar::leave, Qt::QueuedConnection);
    }
    if (key && window()->isActiveWindow() && !QApplication::activePopupWidget()) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
            if (press->key() == Qt::Key_F10 && press->modifiers() == Qt::NoModifier
                && event->type() == QEvent::KeyPress) {
                isVisible() ? leave() : reveal();
                return true;
            }
            if (press->key() == Qt::Key_Escape && isVisible() && hasFocus()
                && event->type() == QEvent::KeyPress) {
                leave();
                return true;
            }
            m_altAlone = press->key() == Qt::Key_Alt && !press->isAutoRepeat();
            m_altSince.start();
        } else if (event->type() == QEvent::KeyRelease && press->key() == Qt::Key_Alt && m_altAlone
                   && m_altSince.elapsed() < heldMs) {
            m_altAlone = false;
            isVisible() ? leave() : reveal();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_altAlone = false;
    }
    return QMenuBar::eventFilter(watched, event);
}

} // namespace cercle
