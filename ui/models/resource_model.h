#pragma once
// The library of one group as rows, filtered and sorted in memory. Changes arrive from the workspace and move
// single rows; another filter or order is another list.

#include "domain/resource.h"
#include "store/change_set.h"

#include <QAbstractListModel>
#include <QCollator>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace cercle
{

class Workspace;

// What is shown; all conditions must hold.
struct ResourceFilter {
    QString words;
    QString kind;
    QString tag;
    Id<Session> session;
    bool toRead = false;

    bool isNone() const { return *this == ResourceFilter{}; }
    bool operator==(const ResourceFilter &) const = default;
};

// How much there is of what, over the whole library.
struct ResourceCounts {
    int all = 0;
    int toRead = 0;
    QHash<QString, int> kinds;
    QHash<QString, int> tags;
    QHash<Uid, int> sessions;
};

class ResourceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Order { Newest, Title, Kind };

    explicit ResourceModel(Workspace &workspace, QObject *parent = nullptr);

    void setGroup(const Id<Group> &group);
    void setFilter(const ResourceFilter &filter);
    const ResourceFilter &filter() const { return m_filter; }
    void setOrder(Order order);
    Order order() const { return m_order; }
    // What the reader wants to read, by id; kept by the page.
    void setToRead(const QSet<Uid> &marked);
    bool isToRead(const Id<Resource> &resource) const { return m_toRead.contains(resource.uid); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // A file or a link to drag elsewhere.
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    Id<Resource> resourceAt(const QModelIndex &index) const;
    // Invalid if it is not shown.
    QModelIndex indexOf(const Id<Resource> &resource) const;
    // Whether or not it is shown; null if the group has none such.
    const Resource *resource(const Id<Resource> &id) const;
    // Of the whole group, shown or not.
    int total() const { return static_cast<int>(m_entries.size()); }
    const ResourceCounts &counts() const;
    QStringList tagsByName() const;
    // Another resource of the same address, or nothing.
    std::optional<Resource> twinOf(const QUrl &url, const Id<Resource> &except = {}) const;
    QString sessionTitle(const Id<Session> &session) const;

Q_SIGNALS:
    // Rows, counts or what can be filtered by changed.
    void contentsChanged();

private:
    struct Entry {
        Resource resource;
        std::int64_t added = 0;                // milliseconds since 1970 UTC
        mutable QString folded;                // what words are looked for in; empty: not made yet
        std::optional<QCollatorSortKey> title; // made when first sorted by
    };

    void load(const Id<Resource> &id);
    Entry entryOf(Resource resource) const;
    bool isShown(const Entry &entry) const;
    std::vector<Uid> arranged();
    void arrange();
    void replaceRows();
    void apply(const ChangeSet &changes);
    void tellOf(const QSet<Uid> &touched);
    bool applyOne(const Change &change, QSet<Uid> &touched);
    QString memberName(const Id<Member> &member) const;
    QString phraseOf(const Id<Member> &member) const; // "added by …"
    QString subtitle(const Resource &resource) const;
    const QString &foldedOf(const Entry &entry) const;
    void fileMoved(const QString &sha256);
    void prepareSome();

    Workspace &m_workspace;
    QCollator m_collator;
    Id<Group> m_group;
    ResourceFilter m_filter;
    QStringList m_words; // of the filter, folded
    Order m_order = Order::Newest;
    QSet<Uid> m_toRead;
    QHash<Uid, Entry> m_entries;
    std::vector<Uid> m_rows;
    std::vector<Uid> m_unprepared; // whose text is not folded yet
    QTimer m_idle;
    mutable QHash<Uid, QString> m_phrases;
    mutable QHash<Uid, QString> m_names; // of members and sessions, as rows ask for them
    mutable std::optional<ResourceCounts> m_counts;
};

} // namespace cercle
