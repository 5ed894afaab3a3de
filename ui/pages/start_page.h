#pragma once
// The first thing a newcomer sees, inside the window: one sentence and what to do; then the forms for a name, a new group
// or a code. Also shown later for "New group" and "Join with a code".

#include "domain/group.h"

#include <QWidget>


namespace cercle {

class GroupForm;
class JoinForm;
class Label;
class NameForm;
struct Context;

class StartPage final : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Context &context, QWidget *parent = nullptr);

    // The name if there is no identity yet, else the three ways in.
    void showWelcome();
    void showName();
    void showNewGroup();
    void showJoin(const QString &code = {});
    // Nothing has been begun: the ways in are shown.
    bool atChoices() const { return m_choices->isVisibleTo(this); }

Q_SIGNALS:
    void groupReady(const cercle::Id<cercle::Group> &group);
    // The reader has changed their mind.
    void left();

private:
    QWidget *makeChoices();
    void loadSample();
    void present(QWidget *form, const QString &title, const QString &sentence);
    void leave();

    Context &m_context;
    Label *m_title;
    Label *m_sentence;
    NameForm *m_name;
    GroupForm *m_group;
    JoinForm *m_join;
    QWidget *m_choices;
    QString m_waitingCode; // an invitation that came before there was a name
};

} // namespace cercle
