#pragma once
// The first thing a newcomer sees, inside the window: one sentence and what to do; then the forms for a name, a new
// group, an invitation that came and one to send. Also shown later for each of these.

#include "domain/group.h"
#include "sync/invitation_offer.h"

#include <QWidget>

namespace cercle {

class Card;
class GroupForm;
class InviteForm;
class JoinForm;
class Label;
class NameForm;
class TemplateForm;
struct Context;

class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Context &context, QWidget *parent = nullptr);

    // The name if there is no identity yet, else the three ways in.
    void showWelcome();
    void showName();
    void showNewGroup();
    void showJoin(const InvitationArgument &invitation = {});
    // To invite others to a group; `fresh`: it has just been made.
    void showInvite(const Id<Group> &group, bool fresh = false);
    // What the workspace holds may be something else now.
    void refresh();

Q_SIGNALS:
    void groupReady(const cercle::Id<cercle::Group> &group);
    // The reader has changed their mind.
    void left();

private:
    void connectForms();
    QWidget *makeChoices();
    void loadSample();
    void present(QWidget *form, const QString &title, const QString &sentence);
    void tellJoin();
    void leave();

    Context &m_context;
    Card *m_card;
    Label *m_title;
    Label *m_sentence;
    NameForm *m_name;
    TemplateForm *m_templates;
    GroupForm *m_group;
    JoinForm *m_join;
    InviteForm *m_invite;
    QWidget *m_choices;
    QWidget *m_shown = nullptr;
    bool m_fresh = false; // the group that others are invited to has just been made
    InvitationArgument m_waiting; // an invitation that came before there was a name
};

} // namespace cercle
