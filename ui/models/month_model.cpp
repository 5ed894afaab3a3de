#include "models/month_model.h"

#include "models/agenda_book.h"
#include "models/agenda_words.h"
#include "models/day_words.h"
#include "theme/avatar_paint.h"
#include "widgets/row_roles.h"
#include "workspace/workspace.h"

#include <QLocale>

#include <algorithm>

namespace cercle
{

MonthModel::MonthModel(const Workspace &workspace, const AgendaBook &book, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_book(book)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(0);
    connect(&m_gathering, &QTimer::timeout, this, [this] {
        gather();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    connect(&book, &AgendaBook::changed, &m_gathering, qOverload<>(&QTimer::start));
    m_grid = gridOf(words::dayAt(workspace.clock().nowMs()));
    gather();
}

void MonthModel::setMonth(const QDate &anyDay)
{
    const MonthGrid grid = gridOf(anyDay);
    if (grid == m_grid)
        return;
    beginResetModel(); // another month, not a change of this one
    m_grid = grid;
    gather();
    endResetModel();
}

void MonthModel::setFilter(const AgendaFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    gather();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void MonthModel::gather()
{
    m_days.assign(static_cast<size_t>(m_grid.weeks) * 7, {});
    for (const AgendaEntry *entry : m_book.between(m_grid.first, m_grid.last())) {
        if (m_filter.accepts(*entry))
            m_days[static_cast<size_t>(m_grid.first.daysTo(entry->day))].push_back(entry->key);
    }
    // There is room for few: meetings before promises.
    for (auto &day : m_days) {
        std::stable_partition(day.begin(), day.end(),
                              [](const AgendaKey &key) { return key.kind == AgendaKey::Kind::Session; });
    }
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_grid.weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QDate MonthModel::dateAt(const QModelIndex &index) const
{
    return index.isValid() ? m_grid.dateAt(index.row(), index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(const QDate &day) const
{
    const auto [week, weekday] = m_grid.cellOf(day);
    return week < 0 ? QModelIndex() : index(week, weekday);
}

const std::vector<AgendaKey> &MonthModel::keysAt(const QModelIndex &index) const
{
    static const std::vector<AgendaKey> none;
    return index.isValid() ? m_days[static_cast<size_t>(index.row() * 7 + index.column())] : none;
}

QString MonthModel::spoken(const QDate &day, const std::vector<AgendaKey> &keys) const
{
    QStringList out{words::dayAtLength(day)};
    if (day == words::dayAt(m_workspace.clock().nowMs()))
        out += tr("today");
    out += keys.empty() ? tr("nothing planned") : tr("%n entries", nullptr, static_cast<int>(keys.size()));
    for (const AgendaKey &key : keys) {
        if (const AgendaEntry *entry = m_book.find(key))
            out += QString(agendaTime(*entry) + u' ' + agendaTitle(*entry)).trimmed();
    }
    return out.join(QStringLiteral(", "));
}

QVariant MonthModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QDate day = dateAt(index);
    const auto &keys = keysAt(index);
    switch (wanted) {
    case Qt::DisplayRole:
        return QLocale().toString(day.day());
    case Qt::AccessibleTextRole:
        return spoken(day, keys);
    case role::State:
        return day == words::dayAt(m_workspace.clock().nowMs()) ? static_cast<int>(DayState::Today)
               : m_grid.isOfMonth(day)                          ? static_cast<int>(DayState::Usual)
                                                                : static_cast<int>(DayState::OtherMonth);
    case role::Bars: {
        DayBars bars;
        for (const AgendaKey &key : keys) {
            if (const AgendaEntry *entry = m_book.find(key))
                bars.push_back({agendaTime(*entry), agendaTitle(*entry), groupHue(entry->group.uid),
                                static_cast<int>(entry->timed ? Symbol::None : agendaSymbol(*entry))});
        }
        return QVariant::fromValue(bars);
    }
    default:
        return {};
    }
}

} // namespace cercle
