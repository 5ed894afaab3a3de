#pragma once
// The pages that belong to no group, for the top of the sidebar.

#include "pages/page_list.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace cercle
{

class PageModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PageModel(const Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QModelIndex rowOf(const QString &page) const;
    void refreshBadges();
    // For what is counted elsewhere than in the workspace.
    void setBadge(const QString &page, int waiting);

private:
    const Workspace &m_workspace;
    std::vector<const PageInfo *> m_pages;
    QHash<QString, int> m_badges;
};

} // namespace cercle
