#pragma once
// The first thing a newcomer sees, inside the window: one sentence and what to do; then the forms for a name,
// a new group, an invitation that came and one to send. Also shown later for each of these.

#include "domain/group.h"
#include "sync/invitation_offer.h"

#include <QWidget>

class QVBoxLayout;

namespace cercle
{

class Card;
class GroupForm;
class InviteForm;
class JoinForm;
class Label;
class NameForm;
class TemplateForm;
struct Context;
struct GroupTemplate;

class StartPage final : public QWidget
{
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
    // Goes back by one step, as the form's own button does. False where there is none.
    bool escape();
    // Nothing has been begun: the ways in are shown.
    bool atChoices() const { return m_choices && m_choices->isVisibleTo(this); }

Q_SIGNALS:
    void groupReady(const cercle::Id<cercle::Group> &group);
    // The reader has changed their mind.
    void left();

private:
    // Forms are made when first shown, so that the window is up sooner.
    template <class Form> Form &made(Form *&form);
    void connectForm(NameForm &form);
    void connectForm(TemplateForm &form);
    void connectForm(GroupForm &form);
    void connectForm(JoinForm &form);
    void connectForm(InviteForm &form);
    QWidget *makeChoices();
    void loadSample();
    void present(QWidget *form, const QString &title, const QString &sentence);
    void startGroup(const GroupTemplate *model);
    void tellJoin();
    void leave();

    Context &m_context;
    Card *m_card;
    Label *m_title;
    Label *m_sentence;
    QVBoxLayout *m_inside;
    NameForm *m_name = nullptr;
    TemplateForm *m_templates = nullptr;
    GroupForm *m_group = nullptr;
    JoinForm *m_join = nullptr;
    InviteForm *m_invite = nullptr;
    QWidget *m_choices = nullptr;
    QWidget *m_shown = nullptr;
    bool m_fresh = false;         // the group that others are invited to has just been made
    InvitationArgument m_waiting; // an invitation that came before there was a name
};

} // namespace cercle
