#pragma once
// Who is in the group: those with the program and those without, who asks to be let in, and what invitations
// are open.

#include "models/member_model.h"
#include "pages/page.h"

namespace cercle
{

class Button;
class EmptyState;
class IconButton;
class ListView;
class MemberDesk;
class MemberDetail;
class NameForm;
class PersonForm;
class SearchField;

class MembersPage final : public Page
{
    Q_OBJECT
public:
    explicit MembersPage(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    QWidget *makeDetail() override;
    bool hasDetail() const override { return bool(m_selected); }
    Uid selected() const override { return m_selected.uid; }
    void select(const Uid &member) override;
    QString filters() const override;
    void setFilters(const QString &words) override;
    void reopenForm(const QString &kind, const Uid &item) override;
    void setFormOpen(bool open) override;
    QLineEdit *searchField() const override;

    // The form for somebody without the program.
    void addPerson();
    MemberModel &model() { return m_model; }
    // How many ask to be let in, for who may do so.
    static int waiting(const Workspace &workspace, const Id<Group> &group);
    // The menu of what the members go out as.
    void openExports();

protected:
    void groupChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAll();
    void updateEmptiness();
    void keepSelection();
    void choose(const Id<Member> &member);
    void edit(const Id<Member> &member);
    PersonForm &form();
    enum class More { All, Exports };
    // Exports: asked for by their command, so nothing else stands before them.
    void openMore(More wanted);
    void openRowMenu(const QPoint &at);

    Id<Member> m_selected;
    bool m_kept = false; // the selection is being put back: nobody chose
    MemberModel m_model;
    PageHeader *m_header;
    IconButton *m_more;
    Button *m_person;
    Button *m_invite;
    MemberDesk *m_desk;
    SearchField *m_search;
    ListView *m_list;
    EmptyState *m_empty;      // nobody but the reader
    EmptyState *m_emptyShown; // nobody of that name
    Button *m_emptyInvite;
    MemberDetail *m_detail = nullptr;
    PersonForm *m_form = nullptr; // the detail column's, once they were opened
    NameForm *m_name = nullptr;
};

} // namespace cercle
