#pragma once
// What waits for the reader, as cards. Computed anew when something that bears on it has changed; shows the
// first few until more is asked for.

#include "models/row_list_model.h"
#include "models/todo.h"
#include "store/change_set.h"

#include <QHash>
#include <QTimer>

#include <map>

namespace cercle
{

class TodoModel final : public RowListModel
{
    Q_OBJECT
public:
    static constexpr int firstShown = 12;

    // The book must outlive the model.
    TodoModel(Workspace &workspace, const AgendaBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    // Null for no row.
    const TodoItem *item(const QModelIndex &index) const;
    int total() const { return static_cast<int>(m_items.size()); }
    void showMore();
    // Brings the rows up to date if something has changed. Cheap where nothing did.
    void refresh();

Q_SIGNALS:
    void contentsChanged();

private:
    struct Row {
        TodoItem item;
        Uid key() const { return keyed(item.id, static_cast<int>(item.kind)); }
    };

    void apply(const ChangeSet &changes);
    // Everything but the actions is looked at again.
    void age();
    void arrange(bool dayChanged);
    QString title(const TodoItem &item) const;
    QString subtitle(const TodoItem &item) const;

    Workspace &m_workspace;
    const AgendaBook &m_book;
    std::vector<TodoItem> m_items; // all; those that are shown come first, in order
    std::vector<Row> m_rows;       // the shown ones
    QHash<Uid, QString> m_groups;  // titles; empty where there is one group alone
    int m_most = firstShown;
    // What each group needs before the rows are right again: nothing, all but its actions, or everything.
    enum class Stale { No, Rest, All };
    std::map<Uid, std::pair<Stale, TodoRows>> m_known; // by group
    bool m_dirty = true;
    QDate m_today;
    QTimer m_tick;
};

} // namespace cercle
