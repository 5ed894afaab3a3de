#pragma once
// One month of the agenda as a table of weeks and weekdays. Asks the book for the days of its grid alone.

#include "models/agenda_filter.h"
#include "models/month_layout.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace cercle
{

class AgendaBook;
class Workspace;

class MonthModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    // The book must outlive the model.
    MonthModel(const Workspace &workspace, const AgendaBook &book, QObject *parent = nullptr);

    void setMonth(const QDate &anyDay);
    const MonthGrid &grid() const { return m_grid; }
    void setFilter(const AgendaFilter &filter);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    QDate dateAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QDate &day) const;
    // Sessions first, else in the order of the day.
    const std::vector<AgendaKey> &keysAt(const QModelIndex &index) const;

private:
    void gather();
    QString spoken(const QDate &day, const std::vector<AgendaKey> &keys) const;

    const Workspace &m_workspace;
    const AgendaBook &m_book;
    AgendaFilter m_filter;
    MonthGrid m_grid;
    std::vector<std::vector<AgendaKey>> m_days;
    QTimer m_gathering; // many changes, one look into the book
};

} // namespace cercle
