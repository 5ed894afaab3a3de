#pragma once
// The right column: the chosen session, or a form about it. A form takes the pane until it is finished.

#include "domain/session.h"
#include "widgets/pane.h"

class QStackedWidget;

namespace cercle {

class InviteForm;
class NameForm;
class SessionDetail;
class SessionForm;
class ShortcutList;
struct Context;

class DetailPane final : public Pane {
    Q_OBJECT
public:
    explicit DetailPane(Context &context, QWidget *parent = nullptr);

    void showSession(const Id<Session> &session);
    // Shows the session again, unless something was typed into a form that would be lost.
    void leaveUntouchedForm();
    void newSession(const Id<Group> &group);
    void editSession(const Id<Session> &session);
    void invite(const Id<Group> &group);
    void showName();
    void showShortcuts();
    void refresh();
    // Something other than a session's detail is open.
    bool busy() const;

Q_SIGNALS:
    void sessionSaved(const cercle::Id<cercle::Session> &session);
    void formOpened();
    // A form was left; the pane shows the session again.
    void formClosed();

private:
    SessionForm &form();
    QWidget *scrolled(QWidget *form);
    void open(QWidget *page);
    void closeForm();

    Context &m_context;
    QStackedWidget *m_pages;
    SessionDetail *m_session;
    // Made when first asked for, so that the window is up sooner.
    SessionForm *m_form = nullptr;
    InviteForm *m_invite = nullptr;
    NameForm *m_name = nullptr;
    ShortcutList *m_shortcuts = nullptr;
};

} // namespace cercle
