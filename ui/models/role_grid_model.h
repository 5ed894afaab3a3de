#pragma once
// Sessions downwards, roles across: who holds what in the next sessions, and who is proposed where nobody
// does yet.

#include "workspace/role_exchange.h"

#include <QAbstractTableModel>
#include <QHash>

namespace cercle
{

namespace gridRole
{
enum { State = Qt::UserRole + 200, MemberId, Letters, Hue, IsOwn, IsThisWeek, IsOffered };
}

class RoleGridModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int sessionsShown = 8;

    explicit RoleGridModel(Workspace &workspace, QObject *parent = nullptr);

    void setGroup(const Id<Group> &group);
    Id<Group> group() const { return m_group; }
    // Past sessions instead of those to come.
    void setPast(bool past);
    bool isPast() const { return m_past; }

    const RotationFacts &facts() const { return m_facts; }
    const Day &today() const { return m_today; }
    const std::vector<Role> &roles() const { return m_roles; }
    const PlannedTurn *turnAt(const QModelIndex &index) const;
    const Session *sessionAt(int row) const;
    QModelIndex indexOf(const Id<Session> &session, const Id<Role> &role) const;
    // Proposals that nobody has written down yet.
    std::vector<PlannedTurn> proposals() const;
    // Swaps that wait for an answer.
    const std::vector<TurnOffer> &offers() const { return m_offers; }
    QString nameOf(const Id<Member> &member) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    QString stateWord(const PlannedTurn &turn) const;
    bool isOffered(const PlannedTurn &turn) const;

    Workspace &m_workspace;
    Id<Group> m_group;
    bool m_past = false;
    RotationFacts m_facts;
    Day m_today;
    std::vector<Role> m_roles;
    std::vector<Session> m_sessions;
    std::vector<PlannedTurn> m_turns; // row by row
    std::vector<TurnOffer> m_offers;
    QHash<Uid, QString> m_names;
};

} // namespace cercle
