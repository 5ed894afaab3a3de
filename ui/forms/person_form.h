#pragma once
// A person of the group who does not have the program: added, or called otherwise.

#include "domain/member.h"
#include "forms/form_column.h"

class QLineEdit;

namespace cercle
{

class Button;
class Label;
class MemberModel;
struct Context;

class PersonForm final : public FormColumn
{
    Q_OBJECT
public:
    // The members tell of names that are taken; they must outlive the form.
    PersonForm(Context &context, const MemberModel &members, QWidget *parent = nullptr);

    void startNew(const Id<Group> &group);
    void startEdit(const Id<Member> &member);
    bool isTouched() const override { return m_touched; }
    QString draftKey() const override;

Q_SIGNALS:
    void saved(const cercle::Id<cercle::Member> &member);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const Member &member);
    void save();

    Context &m_context;
    const MemberModel &m_members;
    Member m_member;
    bool m_touched = false;
    Label *m_heading;
    QLineEdit *m_name;
    QLineEdit *m_handle;
    Button *m_save;
};

} // namespace cercle
