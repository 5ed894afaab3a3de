#pragma once
// A new group: its name, its goal in one sentence, by when, and its first weekly sessions where it begins
// with a template. What the template proposes can be changed here; the group writes in its own language.

#include "domain/group.h"
#include "forms/form_column.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace cercle
{

class Label;
struct Context;
struct GroupTemplate;

class GroupForm final : public FormColumn
{
    Q_OBJECT
public:
    explicit GroupForm(Context &context, QWidget *parent = nullptr);

    // Null: a group that begins empty.
    void start(const GroupTemplate *model);

Q_SIGNALS:
    void created(const cercle::Id<cercle::Group> &group);
    void cancelled();

private:
    void addRhythm();
    void proposeGoal();
    void tellAgenda();
    void save();

    Context &m_context;
    const GroupTemplate *m_model = nullptr;
    QString m_proposedGoal;
    QLineEdit *m_title;
    QLineEdit *m_goal;
    QComboBox *m_kind;
    QComboBox *m_language;
    QCheckBox *m_dated;
    QDateEdit *m_until;
    FormColumn *m_rhythm; // of the first sessions; hidden where none are planned
    QDateEdit *m_first;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    QSpinBox *m_sessions;
    Label *m_agenda;
};

} // namespace cercle
