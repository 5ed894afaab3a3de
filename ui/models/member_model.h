#pragma once
// The members of one group as rows under headings: those with the program, then those without. Rows move one
// by one as changes arrive. Who waits to be let in is not among them.

#include "models/member_book.h"
#include "sync_status.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QHash>

#include <vector>

namespace cercle
{

class MemberModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    MemberModel(Workspace &workspace, SyncStatus &sync, QObject *parent = nullptr);

    void setGroup(const Id<Group> &group);
    // Empty: everybody. Case and accents do not matter.
    void setWords(const QString &words);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Id<Member> memberAt(const QModelIndex &index) const;
    // Invalid if it is not shown.
    QModelIndex indexOf(const Id<Member> &member) const;
    // Null if the group has none such, or it waits.
    const Member *member(const Id<Member> &id) const;
    Id<Member> self() const { return m_self; }
    // Everybody, shown or not.
    int total() const { return static_cast<int>(m_members.size()); }
    // By the order of their names.
    const std::vector<Member> &pending() const { return m_pending; }
    // Somebody else of that name (case and accents do not matter).
    bool isNameTaken(const QString &name, const Id<Member> &except = {}) const;
    const MemberBook &book() const { return m_book; }
    // "connected", "last seen 3 h ago"; empty where nothing is known.
    QString seen(const Id<Member> &member) const;

Q_SIGNALS:
    void contentsChanged();

private:
    void take(Member member);
    void sortPending();
    std::vector<Uid> arranged();
    void arrange();
    void apply(const ChangeSet &changes);
    void repaint();
    QString subtitle(const Member &member) const;

    Workspace &m_workspace;
    SyncStatus &m_sync;
    QCollator m_collator;
    MemberBook m_book;
    Id<Group> m_group;
    Id<Member> m_self;
    QStringList m_words; // folded
    QHash<Uid, Member> m_members;
    std::vector<Member> m_pending;
    std::vector<Uid> m_rows; // headings have ids of their own
    int m_with = 0;          // shown under each heading
    int m_without = 0;
};

// A person without the program.
bool isWithoutProgram(const Member &member);
// "Owner", "Member"; "No laptop yet" for a person without the program.
QString standingName(const Member &member);

} // namespace cercle
