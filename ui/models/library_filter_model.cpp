#include "models/library_filter_model.h"

#include "models/resource_words.h"
#include "widgets/row_roles.h"

#include <QCollator>

#include <algorithm>

namespace cercle
{

LibraryFilterModel::LibraryFilterModel(const ResourceModel &library, QObject *parent)
    : QAbstractListModel(parent), m_library(library)
{
}

std::vector<LibraryFilterModel::Row> LibraryFilterModel::rows() const
{
    const ResourceCounts &counts = m_library.counts();
    const ResourceFilter &filter = m_library.filter();
    std::vector<Row> out;
    out.push_back({What::All, tr("Everything"), counts.all, {}, {}});
    out.push_back({What::ToRead, tr("To read"), counts.toRead, {}, {}});

    QStringList kinds = resourceKinds();
    for (auto it = counts.kinds.keyBegin(); it != counts.kinds.keyEnd(); ++it) {
        if (!kinds.contains(*it))
            kinds += *it;
    }
    out.push_back({What::Heading, tr("Kind"), 0, {}, {}});
    for (const QString &kind : kinds) {
        if (const int count = counts.kinds.value(kind); count > 0 || kind == filter.kind)
            out.push_back({What::Kind, kindsName(kind), count, kind, {}});
    }

    std::vector<Row> tags;
    for (auto it = counts.tags.cbegin(); it != counts.tags.cend(); ++it)
        tags.push_back({What::Tag, it.key(), it.value(), it.key(), {}});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto byName = [&](const Row &a, const Row &b) { return collator.compare(a.text, b.text) < 0; };
    std::sort(tags.begin(), tags.end(), [](const Row &a, const Row &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    // The chosen one is always there to be taken away.
    const auto chosen =
        std::find_if(tags.begin(), tags.end(), [&](const Row &tag) { return tag.value == filter.tag; });
    if (chosen != tags.end() && chosen - tags.begin() >= tagsAtMost)
        std::iter_swap(chosen, tags.begin() + tagsAtMost - 1);
    if (tags.size() > tagsAtMost)
        tags.resize(tagsAtMost);
    std::sort(tags.begin(), tags.end(), byName);
    if (!tags.empty())
        out.push_back({What::Heading, tr("Tags"), 0, {}, {}});
    out.insert(out.end(), tags.begin(), tags.end());

    std::vector<Row> sessions;
    for (auto it = counts.sessions.cbegin(); it != counts.sessions.cend(); ++it) {
        if (const QString title = m_library.sessionTitle({it.key()}); !title.isEmpty())
            sessions.push_back({What::Session, title, it.value(), {}, it.key()});
    }
    // Ids begin with the time: the newest first.
    std::sort(sessions.begin(), sessions.end(), [&](const Row &a, const Row &b) {
        const bool one = a.session == filter.session.uid;
        const bool other = b.session == filter.session.uid;
        return one != other ? one : a.session > b.session;
    });
    if (sessions.size() > sessionsAtMost)
        sessions.resize(sessionsAtMost);
    if (!sessions.empty())
        out.push_back({What::Heading, tr("Sessions"), 0, {}, {}});
    out.insert(out.end(), sessions.begin(), sessions.end());
    return out;
}

void LibraryFilterModel::refresh()
{
    std::vector<Row> now = rows();
    const bool same = std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(),
                                 [](const Row &a, const Row &b) { return a.sameAs(b); });
    if (same) {
        m_rows = std::move(now);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(now);
    endResetModel();
}

ResourceFilter LibraryFilterModel::toggled(const QModelIndex &index) const
{
    ResourceFilter filter = m_library.filter();
    if (!index.isValid())
        return filter;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool on = isOn(row);
    switch (row.what) {
    case What::Heading:
        break;
    case What::All:
        filter = {filter.words, {}, {}, {}, false};
        break;
    case What::ToRead:
        filter.toRead = !on;
        break;
    case What::Kind:
        filter.kind = on ? QString() : row.value;
        break;
    case What::Tag:
        filter.tag = on ? QString() : row.value;
        break;
    case What::Session:
        filter.session = {on ? Uid() : row.session};
        break;
    }
    return filter;
}

bool LibraryFilterModel::isOn(const Row &row) const
{
    const ResourceFilter &filter = m_library.filter();
    switch (row.what) {
    case What::Heading:
        return false;
    case What::All:
        return filter.kind.isEmpty() && filter.tag.isEmpty() && !filter.session && !filter.toRead;
    case What::ToRead:
        return filter.toRead;
    case What::Kind:
        return filter.kind == row.value;
    case What::Tag:
        return filter.tag == row.value;
    case What::Session:
        return filter.session.uid == row.session;
    }
    return false;
}

int LibraryFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LibraryFilterModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const bool heading = row.what == What::Heading;
    switch (wanted) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return heading ? QVariant() : row.text;
    case Qt::AccessibleTextRole:
        if (heading)
            return tr("Heading: %1").arg(row.text);
        return isOn(row) ? tr("%1, %2, chosen").arg(row.text).arg(row.count)
                         : tr("%1, %2").arg(row.text).arg(row.count);
    case role::Kind:
        return static_cast<int>(heading ? RowKind::Heading : RowKind::Item);
    case role::SymbolId:
        switch (row.what) {
        case What::All:
            return static_cast<int>(Symbol::Book);
        case What::ToRead:
            return static_cast<int>(Symbol::Flag);
        case What::Kind:
            return static_cast<int>(kindSymbol(row.value));
        case What::Session:
            return static_cast<int>(Symbol::Clock);
        default:
            return static_cast<int>(Symbol::None);
        }
    case role::Badge:
        return row.count;
    case role::Open:
        return isOn(row);
    default:
        return {};
    }
}

Qt::ItemFlags LibraryFilterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_rows[static_cast<size_t>(index.row())].what == What::Heading
               ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace cercle
