#pragma once
// A new group: its name, its goal in one sentence, and by when. It starts with four roles, so that the first session
// already has somebody to name for each.

#include "domain/group.h"
#include "forms/form_column.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace cercle {

struct Context;

class GroupForm final : public FormColumn {
    Q_OBJECT
public:
    explicit GroupForm(Context &context, QWidget *parent = nullptr);

    void start();

Q_SIGNALS:
    void created(const cercle::Id<cercle::Group> &group);
    void cancelled();

private:
    void save();

    Context &m_context;
    QLineEdit *m_title;
    QLineEdit *m_goal;
    QComboBox *m_kind;
    QCheckBox *m_dated;
    QDateEdit *m_until;
};

} // namespace cercle
