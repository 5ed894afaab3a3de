#include "models/todo_model.h"

#include "models/agenda_book.h"
#include "models/day_words.h"
#include "models/role_symbol.h"
#include "theme/symbol.h"
#include "widgets/row_roles.h"
#include "workspace/workspace.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace cercle
{

namespace
{

// As long as this at most, a role may be vacant for two days without being shown.
constexpr int tickMs = 10 * 60 * 1000;
constexpr int moreAtOnce = 50;

Symbol symbolOf(const TodoItem &item)
{
    switch (item.kind) {
    case TodoItem::Kind::Offer:
        return symbolOfRole(item.symbol);
    case TodoItem::Kind::Review:
        return Symbol::Star;
    case TodoItem::Kind::Submit:
        return Symbol::Document;
    case TodoItem::Kind::Vacant:
        return Symbol::Users;
    case TodoItem::Kind::Agenda:
        return Symbol::Microphone;
    case TodoItem::Kind::Action:
        break;
    }
    return Symbol::Check;
}

int hueOf(TodoItem::Kind kind)
{
    switch (kind) {
    case TodoItem::Kind::Offer:
    case TodoItem::Kind::Vacant:
        return 2;
    case TodoItem::Kind::Review:
        return 3;
    case TodoItem::Kind::Submit:
        return 5;
    case TodoItem::Kind::Agenda:
        return 1;
    case TodoItem::Kind::Action:
        break;
    }
    return 0;
}

} // namespace

TodoModel::TodoModel(Workspace &workspace, const AgendaBook &book, QObject *parent)
    : RowListModel(parent), m_workspace(workspace), m_book(book)
{
    connect(&workspace, &Workspace::changed, this, &TodoModel::apply);
    connect(&book, &AgendaBook::changed, this, &TodoModel::age);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        age();
        refresh();
    });
    m_tick.start();
}

void TodoModel::age()
{
    m_dirty = true;
    for (auto &[group, known] : m_known)
        known.first = qMax(known.first, Stale::Rest);
}

void TodoModel::apply(const ChangeSet &changes)
{
    static const std::array others{entityIndexOf<Role>(),       entityIndexOf<RoleTurn>(),
                                   entityIndexOf<AgendaItem>(), entityIndexOf<ReviewRound>(),
                                   entityIndexOf<Submission>(), entityIndexOf<Review>(),
                                   entityIndexOf<SealedNote>(), entityIndexOf<Session>()};
    if (changes.origin == Origin::Rebuild || changes.touches(entityIndexOf<Group>())
        || changes.touches(entityIndexOf<Member>())) {
        m_dirty = true;
        m_known.clear();
        return;
    }
    for (const Change &change : changes.changes) {
        const auto known = m_known.find(change.group);
        if (known == m_known.end())
            continue;
        auto &[stale, rows] = known->second;
        if (change.entity == entityIndexOf<ActionItem>()) {
            m_dirty = true;
            takeUp(m_workspace, {change.id}, rows);
        } else if (std::find(others.begin(), others.end(), change.entity) != others.end()) {
            m_dirty = true;
            stale = qMax(stale, Stale::Rest);
        }
    }
}

void TodoModel::refresh()
{
    if (!m_dirty || !m_book.isComplete())
        return;
    m_dirty = false;
    const std::int64_t now = m_workspace.clock().nowMs();
    const QDate today = words::dayAt(now);
    const bool dayChanged = today != m_today;
    m_today = today;
    const std::vector<Group> groups = m_workspace.groups();
    m_groups.clear();
    m_items.clear();
    for (const Group &group : groups) {
        if (groups.size() > 1)
            m_groups.insert(group.id.uid, group.title);
        auto &[stale, rows] = m_known.try_emplace(group.id.uid, Stale::All, TodoRows()).first->second;
        if (stale != Stale::No)
            gatherTodo(m_workspace, m_book, group, now, stale == Stale::All, rows);
        stale = Stale::No;
        auto own = todoOf(rows, now, QLocale().name());
        std::move(own.begin(), own.end(), std::back_inserter(m_items));
    }
    arrange(dayChanged);
}

void TodoModel::arrange(bool dayChanged)
{
    sortTodo(m_items, m_most);
    std::vector<Row> wanted;
    for (size_t i = 0; i < m_items.size() && static_cast<int>(i) < m_most; ++i)
        wanted.push_back({m_items[i]});
    for (Row &row : wanted) {
        if (!row.item.about.isEmpty() || !row.item.session)
            continue;
        if (const AgendaEntry *entry = m_book.find({AgendaKey::Kind::Session, row.item.session.uid}))
            row.item.about = entry->title;
        else if (const auto session = m_workspace.get(row.item.session))
            row.item.about = session->title;
    }
    become(m_rows, wanted);
    // Those that stayed may say something else now.
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool same = m_rows[i].item == wanted[i].item && !dayChanged;
        m_rows[i] = wanted[i];
        if (!same)
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
    Q_EMIT contentsChanged();
}

void TodoModel::showMore()
{
    m_most += moreAtOnce;
    arrange(false);
}

int TodoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const TodoItem *TodoModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return nullptr;
    return &m_rows[static_cast<size_t>(index.row())].item;
}

QString TodoModel::title(const TodoItem &item) const
{
    switch (item.kind) {
    case TodoItem::Kind::Offer:
        return tr("You are asked: %1").arg(item.title);
    case TodoItem::Kind::Review:
        return item.title.isEmpty() ? tr("Give a review") : tr("Review “%1”").arg(item.title);
    case TodoItem::Kind::Submit:
        return tr("Hand in your work");
    case TodoItem::Kind::Vacant:
        return tr("Wanted: %1").arg(item.title);
    case TodoItem::Kind::Agenda:
        return tr("Present: %1").arg(item.title);
    case TodoItem::Kind::Action:
        break;
    }
    return item.title;
}

QString TodoModel::subtitle(const TodoItem &item) const
{
    QStringList parts;
    if (item.kind == TodoItem::Kind::Submit)
        parts += item.title;
    else if (!item.about.isEmpty())
        parts += item.about;
    if (const QString group = m_groups.value(item.group.uid); !group.isEmpty())
        parts += group;
    return parts.join(QStringLiteral(" · "));
}

QVariant TodoModel::data(const QModelIndex &index, int wanted) const
{
    const TodoItem *item = this->item(index);
    if (!item)
        return {};
    switch (wanted) {
    case Qt::DisplayRole:
        return title(*item);
    case Qt::CheckStateRole:
        return item->kind == TodoItem::Kind::Action ? QVariant(static_cast<int>(Qt::Unchecked)) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList words{title(*item), subtitle(*item), words::due(item->due, m_today).text};
        if (item->kind == TodoItem::Kind::Action)
            words += tr("to be done");
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case role::Kind:
        return static_cast<int>(RowKind::Item);
    case role::Subtitle:
        return subtitle(*item);
    case role::SymbolId:
        return static_cast<int>(symbolOf(*item));
    case role::Hue:
        return hueOf(item->kind);
    case role::ChipText:
        return words::due(item->due, m_today).text;
    case role::ChipTone:
        return static_cast<int>(words::due(item->due, m_today).tone);
    case role::Actions:
        return item->kind == TodoItem::Kind::Offer ? QStringList{tr("Accept"), tr("Decline")} : QStringList();
    case role::EntityId:
        return QVariant::fromValue(item->id);
    default:
        return {};
    }
}

} // namespace cercle
