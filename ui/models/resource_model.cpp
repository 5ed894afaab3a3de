#include "models/resource_model.h"

#include "exchange/links_parser.h"
#include "models/resource_words.h"
#include "models/row_steps.h"
#include "palette/fold.h"
#include "workspace/file_book.h"
#include "workspace/workspace.h"

#include <QLocale>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr int preparedAtOnce = 200;

// Ids made on a laptop begin with the time; those derived from an address do not.
std::int64_t timeIn(const Uid &id)
{
    std::int64_t ms = 0;
    for (size_t i = 0; i < 6; ++i)
        ms = ms << 8 | id.bytes[i];
    return ms;
}

} // namespace

ResourceModel::ResourceModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_collator(QLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    connect(&workspace, &Workspace::changed, this, &ResourceModel::apply);
    const auto moved = [this](const Hash &file) { fileMoved(QString::fromLatin1(file.toBytes().toHex())); };
    connect(&workspace.files(), &FileBook::progressed, this, moved);
    connect(&workspace.files(), &FileBook::arrived, this, moved);
    // Folding thousands of texts at the first letter typed would be felt; while nothing else is to be done it
    // is not.
    connect(&m_idle, &QTimer::timeout, this, &ResourceModel::prepareSome);
}

void ResourceModel::prepareSome()
{
    for (int i = 0; i < preparedAtOnce && !m_unprepared.empty(); ++i) {
        if (const auto entry = m_entries.constFind(m_unprepared.back()); entry != m_entries.cend())
            static_cast<void>(foldedOf(*entry));
        m_unprepared.pop_back();
    }
    if (m_unprepared.empty())
        m_idle.stop();
}

ResourceModel::Entry ResourceModel::entryOf(Resource resource) const
{
    Entry entry{std::move(resource), 0, {}, {}};
    // What was imported has an id that tells no time, and nobody who added it.
    entry.added =
        entry.resource.addedBy
            ? timeIn(entry.resource.id.uid)
            : m_workspace.lastChange(entityIndexOf<Resource>(), entry.resource.id.uid, false).wallMs;
    return entry;
}

void ResourceModel::setGroup(const Id<Group> &group)
{
    beginResetModel();
    m_group = group;
    m_entries.clear();
    m_rows.clear();
    m_names.clear();
    m_phrases.clear();
    m_counts.reset();
    m_unprepared.clear();
    auto all = m_workspace.list<Resource>(Filter().in(group));
    m_entries.reserve(static_cast<qsizetype>(all.size()));
    for (Resource &resource : all) {
        const Uid id = resource.id.uid;
        m_entries.insert(id, entryOf(std::move(resource)));
        m_unprepared.push_back(id);
    }
    m_rows = arranged();
    endResetModel();
    m_idle.start(0);
    Q_EMIT contentsChanged();
}

void ResourceModel::setFilter(const ResourceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = foldedText(filter.words).split(u' ', Qt::SkipEmptyParts);
    replaceRows();
}

void ResourceModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    replaceRows();
}

void ResourceModel::setToRead(const QSet<Uid> &marked)
{
    if (marked == m_toRead)
        return;
    QSet<Uid> touched = marked;
    touched.unite(m_toRead);
    m_toRead = marked;
    m_counts.reset();
    if (m_filter.toRead)
        arrange();
    tellOf(touched);
    Q_EMIT contentsChanged();
}

const QString &ResourceModel::foldedOf(const Entry &entry) const
{
    if (entry.folded.isEmpty()) {
        const Resource &r = entry.resource;
        entry.folded = foldedText(QStringList{titleOf(r), sourceOf(r.url), r.comment.left(2000),
                                              r.tags.join(u' '), memberName(r.addedBy), kindName(r.kind),
                                              r.url.path(), r.file.text.section(u' ', 3)}
                                      .join(u'\n'));
    }
    return entry.folded;
}

bool ResourceModel::isShown(const Entry &entry) const
{
    const Resource &r = entry.resource;
    if (!m_filter.kind.isEmpty() && r.kind != m_filter.kind
        && !(r.kind.isEmpty() && m_filter.kind == u"link"))
        return false;
    if (!m_filter.tag.isEmpty() && !r.tags.contains(m_filter.tag))
        return false;
    if (m_filter.session && r.session != m_filter.session)
        return false;
    if (m_filter.toRead && !m_toRead.contains(r.id.uid))
        return false;
    return m_words.isEmpty() || holdsWords(foldedOf(entry), m_words);
}

std::vector<Uid> ResourceModel::arranged()
{
    std::vector<Entry *> shown;
    shown.reserve(static_cast<size_t>(m_entries.size()));
    for (Entry &entry : m_entries) {
        if (isShown(entry))
            shown.push_back(&entry);
    }
    if (m_order != Order::Newest) {
        for (Entry *entry : shown) {
            if (!entry->title)
                entry->title = m_collator.sortKey(titleOf(entry->resource));
        }
    }
    const QStringList kinds = resourceKinds();
    std::sort(shown.begin(), shown.end(), [&](const Entry *a, const Entry *b) {
        if (m_order == Order::Newest && a->added != b->added)
            return a->added > b->added;
        if (m_order == Order::Kind && a->resource.kind != b->resource.kind) {
            const auto one = kinds.indexOf(a->resource.kind);
            const auto other = kinds.indexOf(b->resource.kind);
            return one != other ? one < other : a->resource.kind < b->resource.kind;
        }
        if (m_order != Order::Newest) {
            if (const int order = a->title->compare(*b->title); order != 0)
                return order < 0;
        }
        return a->resource.id < b->resource.id;
    });
    std::vector<Uid> rows;
    rows.reserve(shown.size());
    for (const Entry *entry : shown)
        rows.push_back(entry->resource.id.uid);
    return rows;
}

void ResourceModel::replaceRows()
{
    beginResetModel();
    m_rows = arranged();
    endResetModel();
    Q_EMIT contentsChanged();
}

void ResourceModel::arrange()
{
    std::vector<Uid> wanted = arranged();
    const auto steps = rowSteps(m_rows, wanted);
    if (steps.size() > stepsAtMost) {
        beginResetModel();
        m_rows = std::move(wanted);
        return endResetModel();
    }
    for (const RowStep &step : steps) {
        const auto at = m_rows.begin() + step.first;
        if (step.insert) {
            beginInsertRows({}, step.first, step.last);
            m_rows.insert(at, wanted.begin() + step.first, wanted.begin() + step.last + 1);
            endInsertRows();
        } else {
            beginRemoveRows({}, step.first, step.last);
            m_rows.erase(at, m_rows.begin() + step.last + 1);
            endRemoveRows();
        }
    }
}

void ResourceModel::load(const Id<Resource> &id)
{
    auto resource = m_workspace.get(id);
    if (!resource || resource->removed || resource->group != m_group) {
        m_entries.remove(id.uid);
        return;
    }
    // When it was added does not change with what is written later.
    const auto known = m_entries.constFind(id.uid);
    const std::int64_t added = known == m_entries.cend() ? 0 : known->added;
    Entry entry = entryOf(std::move(*resource));
    if (added > 0)
        entry.added = added;
    m_entries.insert(id.uid, std::move(entry));
}

bool ResourceModel::applyOne(const Change &change, QSet<Uid> &touched)
{
    if (change.entity == entityIndexOf<Resource>()) {
        load({change.id});
        touched += change.id;
        return true;
    }
    if (change.entity == entityIndexOf<Session>() || change.entity == entityIndexOf<Member>()) {
        // Only rows that were painted know its name.
        m_phrases.remove(change.id);
        if (!m_names.remove(change.id))
            return false;
        for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
            if (it->resource.session.uid == change.id || it->resource.addedBy.uid == change.id) {
                it->folded.clear();
                touched += it.key();
            }
        }
        return true;
    }
    return false;
}

void ResourceModel::apply(const ChangeSet &changes)
{
    QSet<Uid> touched;
    bool any = false;
    for (const Change &change : changes.changes) {
        if (change.group == m_group.uid)
            any = applyOne(change, touched) || any;
    }
    if (!any)
        return;
    m_counts.reset();
    arrange();
    tellOf(touched);
    Q_EMIT contentsChanged();
}

void ResourceModel::tellOf(const QSet<Uid> &touched)
{
    // Rows that lie together are told together: a thousand may come at once.
    const auto isTouched = [&](int row) { return touched.contains(m_rows[static_cast<size_t>(row)]); };
    for (int row = 0; row < rowCount(); ++row) {
        const int first = row;
        while (row < rowCount() && isTouched(row))
            ++row;
        if (row > first)
            Q_EMIT dataChanged(index(first), index(row - 1));
    }
}

// More of a file is here than before.
void ResourceModel::fileMoved(const QString &sha256)
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto entry = m_entries.constFind(m_rows[static_cast<size_t>(row)]);
        if (entry != m_entries.cend() && entry->resource.file.text.startsWith(sha256))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

Id<Resource> ResourceModel::resourceAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount()
               ? Id<Resource>{m_rows[static_cast<size_t>(index.row())]}
               : Id<Resource>();
}

QModelIndex ResourceModel::indexOf(const Id<Resource> &resource) const
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), resource.uid);
    return it == m_rows.end() ? QModelIndex() : index(static_cast<int>(it - m_rows.begin()));
}

const Resource *ResourceModel::resource(const Id<Resource> &id) const
{
    const auto it = m_entries.constFind(id.uid);
    return it == m_entries.cend() ? nullptr : &it->resource;
}

const ResourceCounts &ResourceModel::counts() const
{
    if (!m_counts) {
        m_counts.emplace();
        for (const Entry &entry : m_entries) {
            const Resource &r = entry.resource;
            ++m_counts->all;
            m_counts->toRead += m_toRead.contains(r.id.uid) ? 1 : 0;
            ++m_counts->kinds[r.kind.isEmpty() ? QStringLiteral("link") : r.kind];
            for (const QString &tag : r.tags)
                ++m_counts->tags[tag];
            if (r.session)
                ++m_counts->sessions[r.session.uid];
        }
    }
    return *m_counts;
}

QStringList ResourceModel::tagsByName() const
{
    QStringList tags = counts().tags.keys();
    std::sort(tags.begin(), tags.end(), m_collator);
    return tags;
}

std::optional<Resource> ResourceModel::twinOf(const QUrl &url, const Id<Resource> &except) const
{
    const QString host = url.host();
    const QString wanted = canonicalUrl(url);
    for (const Entry &entry : m_entries) {
        const Resource &r = entry.resource;
        if (r.id != except && r.url.host() == host && canonicalUrl(r.url) == wanted)
            return r;
    }
    return std::nullopt;
}

} // namespace cercle
