#include "models/agenda_model.h"

#include "models/agenda_book.h"
#include "models/day_words.h"
#include "theme/avatar_paint.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace cercle
{

namespace
{
constexpr int tickMs = 5 * 60 * 1000; // after which "Today" and what is over are looked at again
}

Uid AgendaModel::Row::key() const
{
    if (heading == 0)
        return keyed(entry.id, static_cast<int>(entry.kind));
    Uid out; // ids have a time in front, which none of these days is
    for (int i = 0; i < 8; ++i)
        out.bytes[static_cast<size_t>(8 + i)] = static_cast<std::uint8_t>(heading >> (8 * i));
    return out;
}

AgendaModel::AgendaModel(Workspace &workspace, const AgendaBook &book, QObject *parent)
    : RowListModel(parent), m_workspace(workspace), m_book(book)
{
    connect(&workspace, &Workspace::changed, this, &AgendaModel::apply);
    m_arranging.setSingleShot(true);
    m_arranging.setInterval(0);
    connect(&m_arranging, &QTimer::timeout, this, &AgendaModel::arrange);
    connect(&book, &AgendaBook::changed, &m_arranging, qOverload<>(&QTimer::start));
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &AgendaModel::tick);
    m_tick.start();
    arrange();
}

void AgendaModel::setFilter(const AgendaFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    arrange();
}

void AgendaModel::arrange()
{
    m_arranging.stop();
    m_now = m_workspace.clock().nowMs();
    const QDate today = words::dayAt(m_now);
    const bool several = m_workspace.groups().size() > 1;
    if (today != m_today || several != m_severalGroups) {
        m_today = today;
        m_severalGroups = several;
        forgetLooks();
    }
    std::vector<Row> wanted;
    wanted.reserve(m_book.all().size() * 2);
    qint64 day = 0;
    for (const auto &[place, entry] : m_book.all()) {
        if (!m_filter.accepts(entry))
            continue;
        if (place.day != day) {
            day = place.day;
            wanted.push_back({day, {}});
        }
        wanted.push_back({0, place.key});
    }
    become(m_rows, std::move(wanted));
    Q_EMIT contentsChanged();
}

void AgendaModel::tick()
{
    forgetLooks();
    arrange();
}

void AgendaModel::forgetLooks()
{
    if (m_looks.isEmpty() && m_rows.empty())
        return;
    m_looks.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void AgendaModel::apply(const ChangeSet &changes)
{
    // What was painted hangs on roles, agenda, resources and names too; of the others nothing is kept.
    if (changes.changes.empty() && changes.origin != Origin::Rebuild)
        return;
    forgetLooks();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

std::optional<AgendaKey> AgendaModel::keyAt(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return std::nullopt;
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    return row.heading ? std::nullopt : std::optional(row.entry);
}

QModelIndex AgendaModel::indexOf(const AgendaKey &key) const
{
    const auto it = std::find(m_rows.begin(), m_rows.end(), Row{0, key});
    return it == m_rows.end() ? QModelIndex() : index(static_cast<int>(it - m_rows.begin()));
}

QModelIndex AgendaModel::indexFrom(const QDate &day) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const Row &row) { return row.heading >= day.toJulianDay(); });
    if (it != m_rows.end())
        return index(static_cast<int>(it - m_rows.begin()));
    return m_rows.empty() ? QModelIndex() : index(rowCount() - 1);
}

const AgendaLook &AgendaModel::lookOf(const AgendaEntry &entry) const
{
    auto it = m_looks.find(entry.key);
    if (it == m_looks.end())
        it = m_looks.insert(entry.key,
                            agendaLook(m_workspace, entry, m_now, m_severalGroups && !m_filter.group));
    return *it;
}

QVariant AgendaModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (row.heading) {
        const QDate day = QDate::fromJulianDay(row.heading);
        switch (wanted) {
        case Qt::DisplayRole:
            return words::dayHeading(day, m_today);
        case Qt::AccessibleTextRole:
            return tr("Heading: %1").arg(words::dayHeading(day, m_today));
        case role::Kind:
            return static_cast<int>(RowKind::Heading);
        default:
            return {};
        }
    }
    if (wanted == role::Kind)
        return static_cast<int>(RowKind::Item);
    const AgendaEntry *entry = m_book.find(row.entry);
    if (!entry)
        return {};
    switch (wanted) {
    case Qt::DisplayRole:
        return agendaTitle(*entry);
    case role::SymbolId:
        return static_cast<int>(agendaSymbol(*entry));
    case role::Hue:
        return groupHue(entry->group.uid);
    case role::EntityId:
        return QVariant::fromValue(entry->key.id);
    case role::Subtitle:
        return lookOf(*entry).subtitle;
    case role::ChipText:
        return lookOf(*entry).chip.text;
    case role::ChipTone:
        return static_cast<int>(lookOf(*entry).chip.tone);
    case role::People:
        return QVariant::fromValue(lookOf(*entry).people);
    case Qt::AccessibleTextRole: {
        const AgendaLook &look = lookOf(*entry);
        QStringList words{look.title, words::dayHeading(entry->day, m_today), look.subtitle, look.chip.text};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return keyAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemNeverHasChildren;
}

} // namespace cercle
