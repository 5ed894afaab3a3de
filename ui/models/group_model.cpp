#include "models/group_model.h"

#include "pages/page_list.h"
#include "theme/avatar_paint.h"
#include "theme/symbol.h"
#include "widgets/row_roles.h"
#include "workspace/workspace.h"

namespace cercle
{

namespace
{

// Rows under the open group.
const std::vector<const PageInfo *> &sectionList()
{
    static const std::vector<const PageInfo *> pages = [] {
        std::vector<const PageInfo *> out;
        for (const PageInfo &page : pageList()) {
            if (page.where == PageInfo::Where::InGroup)
                out.push_back(&page);
        }
        return out;
    }();
    return pages;
}
const int sections = static_cast<int>(sectionList().size());

} // namespace

GroupModel::GroupModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_groups(workspace.groups())
{
    connect(&workspace, &Workspace::changed, this, &GroupModel::apply);
}

int GroupModel::openIndex() const
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].id == m_open)
            return static_cast<int>(i);
    }
    return -1;
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_groups.size()) + (openIndex() >= 0 ? sections : 0);
}

Id<Group> GroupModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int open = openIndex();
    int at = index.row();
    if (open >= 0 && at > open)
        at = qMax(open, at - sections);
    return at < static_cast<int>(m_groups.size()) ? m_groups[static_cast<size_t>(at)].id : Id<Group>();
}

QModelIndex GroupModel::rowOf(const QString &page) const
{
    const int open = openIndex();
    for (int i = 0; open >= 0 && i < sections; ++i) {
        if (page == QLatin1String(sectionList()[static_cast<size_t>(i)]->key))
            return index(open + 1 + i);
    }
    return {};
}

void GroupModel::refreshBadges()
{
    if (const int open = openIndex(); open >= 0)
        Q_EMIT dataChanged(index(open + 1), index(open + sections), {role::Badge});
}

void GroupModel::open(const Id<Group> &group)
{
    if (group == m_open)
        return;
    if (const int old = openIndex(); old >= 0) {
        beginRemoveRows({}, old + 1, old + sections);
        m_open = {};
        endRemoveRows();
        Q_EMIT dataChanged(index(old), index(old));
    }
    const auto at =
        std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.id == group; });
    if (at == m_groups.end()) {
        m_open = {};
        return;
    }
    const int row = static_cast<int>(at - m_groups.begin());
    beginInsertRows({}, row + 1, row + sections);
    m_open = group;
    endInsertRows();
    Q_EMIT dataChanged(index(row), index(row));
}

void GroupModel::apply(const ChangeSet &changes)
{
    if (!changes.touches(entityIndexOf<Group>()))
        return;
    std::vector<Group> now = m_workspace.groups();
    const auto sameOrder = std::equal(now.begin(), now.end(), m_groups.begin(), m_groups.end(),
                                      [](const Group &a, const Group &b) { return a.id == b.id; });
    if (sameOrder) {
        m_groups = std::move(now);
        if (!m_groups.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    const Id<Group> open = m_open;
    this->open({});
    // Groups are few: take away those that left or stand elsewhere, then put the others in place.
    for (int i = static_cast<int>(m_groups.size()) - 1; i >= 0; --i) {
        const auto stays = std::find_if(now.begin(), now.end(), [&](const Group &g) {
            return g.id == m_groups[static_cast<size_t>(i)].id;
        });
        const bool moved = stays != now.end() && stays->title != m_groups[static_cast<size_t>(i)].title;
        if (stays != now.end() && !moved)
            continue;
        beginRemoveRows({}, i, i);
        m_groups.erase(m_groups.begin() + i);
        endRemoveRows();
    }
    for (size_t i = 0; i < now.size(); ++i) {
        if (i < m_groups.size() && m_groups[i].id == now[i].id) {
            m_groups[i] = now[i];
            continue;
        }
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_groups.insert(m_groups.begin() + static_cast<qsizetype>(i), now[i]);
        endInsertRows();
    }
    this->open(open);
}

QVariant GroupModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int open = openIndex();
    const bool section = open >= 0 && index.row() > open && index.row() <= open + sections;
    if (section) {
        const PageInfo &page = *sectionList()[static_cast<size_t>(index.row() - open - 1)];
        switch (wanted) {
        case Qt::DisplayRole:
            return page.name();
        case Qt::AccessibleTextRole: {
            const int waiting = page.badge ? page.badge(m_workspace, m_open) : 0;
            return waiting > 0 ? tr("%1, %n waiting", nullptr, waiting).arg(page.name()) : page.name();
        }
        case role::Badge:
            return page.badge ? page.badge(m_workspace, m_open) : 0;
        case role::Kind:
            return static_cast<int>(RowKind::Section);
        case role::SymbolId:
            return static_cast<int>(page.symbol);
        case role::PageKey:
            return QString::fromLatin1(page.key);
        default:
            return {};
        }
    }
    const int at = open >= 0 && index.row() > open ? index.row() - sections : index.row();
    const Group &group = m_groups[static_cast<size_t>(at)];
    switch (wanted) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::AccessibleTextRole:
        return group.sample ? tr("Group %1, a sample").arg(group.title) : tr("Group %1").arg(group.title);
    case Qt::ToolTipRole:
        return group.goal;
    case role::Kind:
        return static_cast<int>(RowKind::Group);
    case role::Hue:
        return groupHue(group.id.uid);
    case role::Open:
        return group.id == m_open;
    case role::Subtitle:
        return group.sample ? tr("Sample") : QString();
    case role::EntityId:
        return QVariant::fromValue(group.id.uid);
    default:
        return {};
    }
}

} // namespace cercle
