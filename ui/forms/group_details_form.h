#pragma once
// What a group is called, what it wants to reach and by when; beside the page. Everybody who writes in the
// group may change it, and it can be undone.

#include "domain/group.h"
#include "forms/form_column.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace cercle
{

struct Context;

class GroupDetailsForm final : public FormColumn
{
    Q_OBJECT
public:
    explicit GroupDetailsForm(Context &context, QWidget *parent = nullptr);

    void start(const Id<Group> &group);
    bool isTouched() const override { return m_touched; }
    QString draftKey() const override;

Q_SIGNALS:
    void saved();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();

    Context &m_context;
    Group m_group; // as it was when the form was opened
    bool m_touched = false;
    QLineEdit *m_title;
    QLineEdit *m_goal;
    QCheckBox *m_dated;
    QDateEdit *m_until;
};

} // namespace cercle
