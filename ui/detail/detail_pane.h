#pragma once
// The right column: what the page shows beside itself, or a form. A form takes the pane until it is finished.

#include "domain/session.h"
#include "forms/form_draft.h"
#include "widgets/pane.h"

class QStackedWidget;

namespace cercle
{

class AboutCard;
class FormColumn;
class GroupDetailsForm;
class NameForm;
class SessionForm;
class ShortcutList;
struct Context;

class DetailPane final : public Pane
{
    Q_OBJECT
public:
    explicit DetailPane(Context &context, QWidget *parent = nullptr);

    // What the page in the centre shows here; null: nothing. The pane takes it as a child, and keeps it.
    void setContent(QWidget *content);
    // A widget in a scroll area of the pane's width, so that words give way and nothing is cut off at the
    // edge.
    static QWidget *scrolled(QWidget *content);
    // Shows the page's content again, unless something was typed into a form that would be lost.
    void leaveUntouchedForm();
    void newSession(const Id<Group> &group);
    void editSession(const Id<Session> &session);
    void showName();
    void showShortcuts();
    void showAbout();
    // Escape, wherever the keyboard is: what is only there to be read goes.
    bool closeReading();
    // Name, goal and target date of a group.
    void editGroup(const Id<Group> &group);
    // A form of a page: taken as a child when first shown; the page says when it is done.
    void openForm(FormColumn *form);
    void closeForm();
    // The page beside it is left: takes the form away and gives the key of the draft that is kept of it;
    // empty: none.
    QString putAway();
    // A form is open.
    bool busy() const;
    // With something in it that would be lost.
    bool holdsDraft() const { return busy() && m_draft.holds(); }
    // As if it had been cancelled.
    void discardForm();

Q_SIGNALS:
    void sessionSaved(const cercle::Id<cercle::Session> &session);
    void formOpened();
    // A form was left; the pane shows the page's content again.
    void formClosed();
    // It was left without saving, with these values in it.
    void draftDiscarded(const QString &key, const QStringList &values);

private:
    SessionForm &form();
    void open(QWidget *page);
    void tellDiscarded();

    Context &m_context;
    QStackedWidget *m_pages;
    QWidget *m_nothing;
    QWidget *m_content;
    FormDraft m_draft;
    QString m_closedKey; // what was in the form that was closed last, for who cancelled it by mistake
    QStringList m_closedValues;
    // Made when first asked for, so that the window is up sooner.
    SessionForm *m_form = nullptr;
    NameForm *m_name = nullptr;
    ShortcutList *m_shortcuts = nullptr;
    AboutCard *m_about = nullptr;
    GroupDetailsForm *m_group = nullptr;
};

} // namespace cercle
