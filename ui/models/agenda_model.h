#pragma once
// The agenda as cards under the days. Rows are keys into the book; what a card says is gathered when it is
// painted.

#include "models/agenda_filter.h"
#include "models/agenda_words.h"
#include "models/row_list_model.h"
#include "store/change_set.h"

#include <QHash>
#include <QTimer>

#include <optional>

namespace cercle
{

class AgendaBook;
class Workspace;

class AgendaModel final : public RowListModel
{
    Q_OBJECT
public:
    // The book must outlive the model.
    AgendaModel(Workspace &workspace, const AgendaBook &book, QObject *parent = nullptr);

    void setFilter(const AgendaFilter &filter);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Nothing on a heading and for no row.
    std::optional<AgendaKey> keyAt(const QModelIndex &index) const;
    // Invalid if it is not shown.
    QModelIndex indexOf(const AgendaKey &key) const;
    // The heading of that day, else of the first one behind it, else the last row; invalid in an empty model.
    QModelIndex indexFrom(const QDate &day) const;

Q_SIGNALS:
    // Rows came, went or moved.
    void contentsChanged();

private:
    struct Row {
        qint64 heading = 0; // Julian day; 0 on an entry's row
        AgendaKey entry;
        bool operator==(const Row &) const = default;
        Uid key() const;
    };

    void arrange();
    void apply(const ChangeSet &changes);
    // Painted again with what they say now.
    void forgetLooks();
    void tick();
    const AgendaLook &lookOf(const AgendaEntry &entry) const;

    Workspace &m_workspace;
    const AgendaBook &m_book;
    AgendaFilter m_filter;
    std::vector<Row> m_rows;
    QDate m_today;
    std::int64_t m_now = 0;
    bool m_severalGroups = false;
    QTimer m_arranging; // many changes, one new order
    QTimer m_tick;
    mutable QHash<AgendaKey, AgendaLook> m_looks;
};

} // namespace cercle
