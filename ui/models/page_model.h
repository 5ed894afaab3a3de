#pragma once
// The pages that belong to no group, for the top of the sidebar.

#include "pages/page_list.h"

#include <QAbstractListModel>

#include <vector>

namespace cercle {

class PageModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PageModel(const Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QModelIndex rowOf(const QString &page) const;
    void refreshBadges();

private:
    const Workspace &m_workspace;
    std::vector<const PageInfo *> m_pages;
};

} // namespace cercle
