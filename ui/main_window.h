#pragma once
// The window itself: its frame, its language, its closing, and what it remembers. What is in it is the
// shell's.

#include "domain/session.h"
#include "sync/invitation_offer.h"

#include <QMainWindow>
#include <QTimer>

namespace cercle
{

class Shell;
struct Context;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Context &context);

    // Where the reader was last time, or the welcome.
    void restore();
    // What a link or a file holds: shown, never acted upon.
    void showInvitation(const InvitationArgument &invitation);
    // Brings the window up, at what the notification is about; at all of them without one.
    void openNotification(const Uid &id);
    Shell &shell() { return *m_shell; }

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void placeOnScreen();
    void remember();
    // The menu says what would be undone and done again.
    void nameUndo(bool shown);
    void updateTitle();

    Context &m_context;
    Shell *m_shell = nullptr;
    QTimer m_remember;    // once things have settled
    QTimer m_follow;      // the same for what changes all the time: the cursor, the view
    QTimer m_rebuild;     // after a change of language
    double m_letters = 0; // the size that the window was made for
    bool m_closeAnyway = false;
};

} // namespace cercle
