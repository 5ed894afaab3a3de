#include "models/page_model.h"

#include "widgets/row_roles.h"

namespace cercle
{

PageModel::PageModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    for (const PageInfo &page : pageList()) {
        if (page.where == PageInfo::Where::Above)
            m_pages.push_back(&page);
    }
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant PageModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PageInfo &page = *m_pages[static_cast<size_t>(index.row())];
    const int waiting =
        page.badge ? page.badge(m_workspace, {}) : m_badges.value(QString::fromLatin1(page.key));
    switch (wanted) {
    case Qt::DisplayRole:
        return page.name();
    case Qt::AccessibleTextRole:
        return waiting > 0 ? tr("%1, %n waiting", nullptr, waiting).arg(page.name()) : page.name();
    case role::Badge:
        return waiting;
    case role::Kind:
        return static_cast<int>(RowKind::Item);
    case role::SymbolId:
        return static_cast<int>(page.symbol);
    case role::PageKey:
        return QString::fromLatin1(page.key);
    default:
        return {};
    }
}

QModelIndex PageModel::rowOf(const QString &page) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (page == QLatin1String(m_pages[static_cast<size_t>(row)]->key))
            return index(row);
    }
    return {};
}

void PageModel::setBadge(const QString &page, int waiting)
{
    if (m_badges.value(page) == waiting)
        return;
    m_badges.insert(page, waiting);
    if (const QModelIndex row = rowOf(page); row.isValid())
        Q_EMIT dataChanged(row, row, {role::Badge, Qt::AccessibleTextRole});
}

void PageModel::refreshBadges()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {role::Badge});
}

} // namespace cercle
