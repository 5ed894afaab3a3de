#pragma once
// What waits for an owner or admin above the members: who asks to be let in, with the words to compare, and
// the invitations that are still open.

#include "detail/keyed_rows.h"
#include "domain/member.h"
#include "widgets/card.h"

#include <memory>

namespace cercle
{

class Avatar;
class Button;
class ElidedLabel;
class Label;
class MemberModel;
struct Context;
struct Invite;

// A person or an invitation with one or two things to do about it.
class DeskRow final : public QWidget
{
    Q_OBJECT
public:
    DeskRow(Context &context, bool person, QWidget *parent = nullptr);

    void setPerson(const Member &member, const QString &words, bool may);
    void setInvite(const QString &title, const QString &terms, bool may);

Q_SIGNALS:
    void admitted();
    void refused();

private:
    Context &m_context;
    Avatar *m_avatar = nullptr;
    ElidedLabel *m_title;
    Label *m_below;
    Button *m_no;
    Button *m_yes = nullptr;
};

class MemberDesk final : public Card
{
    Q_OBJECT
public:
    MemberDesk(Context &context, const MemberModel &members, QWidget *parent = nullptr);

    // Hides itself where nothing waits.
    void refresh(const Id<Group> &group);

private:
    void admit(const Id<Member> &member);
    void refuse(const Id<Member> &member);
    void withdraw(const Uid &invite);
    QString termsOf(const Invite &invite) const;

    Context &m_context;
    const MemberModel &m_members;
    Id<Group> m_group;
    Label *m_waitingTitle;
    QWidget *m_waiting;
    std::unique_ptr<KeyedRows<DeskRow>> m_people;
    Button *m_invitesTitle; // opens and folds the list
    QWidget *m_invites;
    std::unique_ptr<KeyedRows<DeskRow>> m_open;
    bool m_unfolded = false;
};

} // namespace cercle
