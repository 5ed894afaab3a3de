#include "main_window.h"

#include "actions.h"
#include "context.h"
#include "models/person_hues.h"
#include "pages/notifications_page.h"
#include "settings.h"
#include "window/commands.h"
#include "window/focus_in_sight.h"
#include "window/hidden_menu_bar.h"
#include "window/menu_voice.h"
#include "window/shell.h"
#include "window/undo_steps.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScreen>

namespace cercle
{

MainWindow::MainWindow(Context &context) : m_context(context)
{
    // A screen with large letters may be smaller than that.
    const QScreen *screen = QGuiApplication::primaryScreen();
    setMinimumSize(QSize(760, 520).boundedTo(screen ? screen->availableSize() : QSize(760, 520)));
    m_remember.setSingleShot(true);
    m_remember.setInterval(400);
    connect(&m_remember, &QTimer::timeout, this, &MainWindow::remember);
    m_follow.setSingleShot(true);
    m_follow.setInterval(1200);
    connect(&m_follow, &QTimer::timeout, this, &MainWindow::remember);
    m_rebuild.setSingleShot(true);
    connect(&m_rebuild, &QTimer::timeout, this, [this] {
        static_cast<void>(m_shell->flush().ok());
        const Place place = m_shell->place();
        const bool writing = m_shell->formInSight();
        build();
        m_shell->go(place);
        m_shell->reopenDraft(writing);
        setUpdatesEnabled(true);
    });
    if (!context.workspace.findChild<PersonHues *>())
        new PersonHues(context.workspace);
    addActions(context.actions.all());
    keepFocusInSight(*this);
    giveMenusVoice(*this);
    build();
    placeOnScreen();
}

void MainWindow::build()
{
    m_letters = QApplication::font().pointSizeF();
    m_shell = new Shell(m_context);
    new Commands(m_context, *m_shell);
    connect(m_shell, &Shell::moved, this, [this] {
        updateTitle();
        m_remember.start();
    });
    connect(m_shell, &Shell::scrolled, &m_follow, qOverload<>(&QTimer::start));
    setCentralWidget(m_shell); // the former one is deleted
    auto *bar = new HiddenMenuBar(m_context.actions, this);
    connect(bar, &HiddenMenuBar::opening, this, [this] { nameUndo(true); });
    connect(bar, &HiddenMenuBar::closed, this, [this] { nameUndo(false); });
    setMenuBar(bar);
    updateTitle();
}

void MainWindow::nameUndo(bool shown)
{
    const UndoSteps steps(m_context, *m_shell);
    const QString undo = shown ? steps.next(false) : QString();
    const QString redo = shown ? steps.next(true) : QString();
    m_context.actions.retranslate();
    if (!undo.isEmpty())
        m_context.actions[Command::Undo].setText(tr("Undo: %1").arg(undo));
    if (!redo.isEmpty())
        m_context.actions[Command::Redo].setText(tr("Redo: %1").arg(redo));
    // Only while the menu shows them: a key is always answered, if only with "there is nothing to undo".
    m_context.actions[Command::Undo].setEnabled(!shown || !undo.isEmpty());
    m_context.actions[Command::Redo].setEnabled(!shown || !redo.isEmpty());
}

void MainWindow::placeOnScreen()
{
    // restoreGeometry() itself brings back a window that was left on a screen that is gone.
    if (restoreGeometry(m_context.settings.geometry()))
        return;
    const QSize room = screen()->availableSize();
    resize(qBound(760, room.width() * 9 / 10, 1440), qBound(520, room.height() * 9 / 10, 900));
    if (room.width() >= 1100 && room.height() >= 700)
        resize(size().expandedTo({1100, 700}));
}

void MainWindow::restore()
{
    m_shell->go(m_context.settings.place());
    m_shell->reopenDraft();
}

void MainWindow::showInvitation(const InvitationArgument &invitation)
{
    m_shell->showInvitation(invitation);
}

void MainWindow::openNotification(const Uid &id)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    m_shell->openPage(QStringLiteral("notifications"), {}, id);
    if (auto *page = m_shell->shownPage<NotificationsPage>(); page && !id.isNull())
        page->openItem(id);
}

void MainWindow::updateTitle()
{
    const auto group = m_shell->atStart() ? std::nullopt : m_context.workspace.get(m_shell->currentGroup());
    setWindowTitle(group ? QStringLiteral("%1 — Cercle").arg(group->title) : QStringLiteral("Cercle"));
}

void MainWindow::remember()
{
    // The welcome is no place to come back to.
    if (!m_shell->atStart())
        m_context.settings.setPlace(m_shell->place());
    m_context.settings.setGeometry(saveGeometry());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A text that cannot be written is not thrown away by the first try to close; the second one means it.
    if (!m_shell->flush() && !m_closeAnyway) {
        m_closeAnyway = true;
        m_context.notices.fail(
            {Error::Kind::Storage,
             tr("The notes could not be saved. Copy the text to be safe; closing again discards what "
                "is not saved.")});
        return event->ignore();
    }
    m_remember.stop();
    m_follow.stop();
    remember();
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    // Widgets take the size of their letters when they are made.
    if (event->type() == QEvent::ApplicationFontChange && m_shell
        && QApplication::font().pointSizeF() != m_letters) {
        setUpdatesEnabled(false); // until all have it
        m_rebuild.start(0);
    }
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_context.actions[Command::FullScreen].setChecked(isFullScreen());
    if (event->type() == QEvent::LanguageChange && m_shell) {
        static_cast<void>(m_shell->flush().ok());
        m_context.actions.retranslate();
        m_rebuild.start(0);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (isVisible())
        m_remember.start();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_shell->dismiss())
        return;
    // The other key for menus of rows, which not every desktop turns into one itself.
    if (QWidget *focus = focusWidget();
        focus && event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        const QPoint at = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, at, focus->mapToGlobal(at), event->modifiers());
        QApplication::sendEvent(focus, &menu);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace cercle
