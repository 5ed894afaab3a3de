#pragma once
// All about one member beside the list: laptops with the words to compare aloud, attendance, roles and
// reviews.

#include "detail/keyed_rows.h"
#include "domain/member.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace cercle
{

class Avatar;
class Button;
class Chip;
class FactRow;
class IconButton;
class Label;
class MemberModel;
class ProgressLine;
class SectionHeader;
struct Context;

class MemberDetail final : public QWidget
{
    Q_OBJECT
public:
    MemberDetail(Context &context, const MemberModel &members, QWidget *parent = nullptr);

    // A null id shows nothing.
    void setMember(const Id<Member> &member);
    void refresh();

Q_SIGNALS:
    // The own name, or that of a person without the program.
    void editRequested(const cercle::Id<cercle::Member> &member);
    void sessionRequested(const cercle::Uid &session);

private:
    // A header above rows that lead to sessions.
    struct Section {
        SectionHeader *header = nullptr;
        QVBoxLayout *rows = nullptr;
        std::unique_ptr<KeyedRows<FactRow>> facts;
        Label *remark = nullptr; // how many more there are, or why there is none
    };
    Section addSection(QVBoxLayout &column, const QString &title);
    FactRow *makeRow(const Uid &session);
    void fillHead(const Member &member);
    void fillLaptops(const Member &member);
    void fillAttendance(const Member &member);
    void fillRoles(const Member &member);
    void fillReviews(const Member &member);
    void openMenu();

    Context &m_context;
    const MemberModel &m_members;
    Id<Member> m_member;
    QWidget *m_body;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_handle;
    Chip *m_standing;
    IconButton *m_more;
    Button *m_edit;
    SectionHeader *m_laptopsHeader;
    QWidget *m_laptops;
    QString m_laptopsShown; // to leave them alone while they stay
    Section m_attendance;
    ProgressLine *m_share;
    Section m_roles;
    SectionHeader *m_reviewsHeader;
    Label *m_reviews;
};

// Undoable; for a person without the program.
void removePerson(Context &context, const Id<Member> &member);

} // namespace cercle
