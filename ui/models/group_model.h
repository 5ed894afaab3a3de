#pragma once
// The left column: the groups, and under the open one its sections.

#include "domain/group.h"
#include "store/change_set.h"

#include <QAbstractListModel>

#include <vector>

namespace cercle
{

class Workspace;

class GroupModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit GroupModel(Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    // Unfolds this group and folds the others. A null id folds all.
    void open(const Id<Group> &group);
    Id<Group> opened() const { return m_open; }
    // The group that a row belongs to.
    Id<Group> groupAt(const QModelIndex &index) const;
    // The row of a page under the open group; invalid if there is none.
    QModelIndex rowOf(const QString &page) const;
    void refreshBadges();
    const std::vector<Group> &groups() const { return m_groups; }

private:
    void apply(const ChangeSet &changes);
    int openIndex() const;

    Workspace &m_workspace;
    std::vector<Group> m_groups;
    Id<Group> m_open;
};

} // namespace cercle
