#pragma once
// What an import did, or would do, and how it stages its rows. Ids are derived from the group and from names
// in the files, so two laptops that import the same files make the same rows; what is already there is left
// as it is.

#include "base/result.h"
#include "exchange/import_text.h"
#include "workspace/workspace.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace cercle
{

struct ImportCount {
    int added = 0;
    int alreadyHere = 0;
    int changed = 0; // here, and completed (tags of a link)

    bool operator==(const ImportCount &) const = default;
};

struct ImportReport {
    bool dryRun = false;
    int files = 0;
    std::map<QByteArray, ImportCount> counts; // by entity, as `allEntities()` names them
    std::vector<NotTaken> notTaken;

    int added() const;
    bool nothingNew() const; // neither added nor changed
};

// The rows of an import on their way: those that exist are counted, the others kept until write().
class ImportPlan
{
public:
    ImportPlan(Workspace &workspace, const Id<Group> &group, ImportReport &report)
        : m_workspace(workspace), m_group(group), m_report(report)
    {
    }

    // Adds the row unless it exists or was added before. A removed row stays removed unless `revive` is set.
    // True: it will be written.
    template <class T> bool add(T row, bool revive = false)
    {
        row.group = m_group;
        const Key key{entityIndexOf<T>(), row.id.uid};
        if (m_rows.contains(key))
            return false;
        const std::optional<T> here = m_workspace.get(row.id);
        ImportCount &count = m_report.counts[T::table];
        if (here && !(here->removed && revive)) {
            ++count.alreadyHere;
            m_rows.emplace(key, nullptr);
            return false;
        }
        ++count.added;
        if (here) {
            row = *here;
            row.removed = false;
        }
        m_order.push_back(key);
        m_rows.emplace(key, [row](Transaction &t) { t.put(row); });
        return true;
    }
    // Replaces a row that exists.
    template <class T> void change(const T &row)
    {
        ++m_report.counts[T::table].changed;
        const Key key{entityIndexOf<T>(), row.id.uid};
        m_order.push_back(key);
        m_rows[key] = [row](Transaction &t) { t.put(row); };
    }

    // Writes all as one transaction, one step to undo; nothing at all if nothing is new or on a dry run.
    Result<Done> write(const EditLabel &label);

private:
    using Key = std::pair<int, Uid>;
    Workspace &m_workspace;
    Id<Group> m_group;
    ImportReport &m_report;
    std::map<Key, std::function<void(Transaction &)>> m_rows;
    std::vector<Key> m_order;
};

// One error for all files that cannot be imported, each named with its reason.
Error nothingImported(const std::vector<Error> &errors);

} // namespace cercle
