#include "models/digest_model.h"

#include "models/news_reader.h"
#include "models/session_time.h"
#include "theme/symbol.h"
#include "widgets/row_roles.h"

namespace cercle
{

namespace
{

constexpr int moreAtOnce = 50;
constexpr qsizetype namesShown = 3;

Symbol symbolOf(NewsKind kind)
{
    switch (kind) {
    case NewsKind::Session:
        return Symbol::Clock;
    case NewsKind::Moved:
        return Symbol::Calendar;
    case NewsKind::Notes:
        return Symbol::Note;
    case NewsKind::Resource:
        return Symbol::Book;
    case NewsKind::Member:
        return Symbol::Users;
    case NewsKind::Review:
        break;
    }
    return Symbol::Star;
}

} // namespace

DigestModel::DigestModel(Workspace &workspace, const NewsReader &reader, QObject *parent)
    : RowListModel(parent), m_workspace(workspace), m_reader(reader)
{
    connect(&reader, &NewsReader::changed, this, &DigestModel::refresh);
    refresh();
}

void DigestModel::refresh()
{
    std::vector<Id<Group>> order;
    m_groups.clear();
    for (const Group &group : m_workspace.groups()) {
        order.push_back(group.id);
        m_groups.insert(group.id.uid, group.title);
    }
    m_lines = digestOf(m_reader.facts(), order);
    arrange();
}

void DigestModel::arrange()
{
    std::vector<Row> wanted;
    for (size_t i = 0; i < m_lines.size() && static_cast<int>(i) < m_most; ++i) {
        const NewsLine &line = m_lines[i];
        if (m_groups.size() > 1 && (wanted.empty() || wanted.back().group != line.group.uid))
            wanted.push_back({line.group.uid, std::nullopt});
        wanted.push_back({line.group.uid, line});
    }
    become(m_rows, wanted);
    m_rows = std::move(wanted); // the same rows, with what they say now
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT contentsChanged();
}

Uid DigestModel::Row::key() const
{
    if (!line)
        return keyed(group, 20);
    // Several of one kind have no id of their own.
    return keyed(line->id.isNull() ? group : line->id, static_cast<int>(line->kind));
}

void DigestModel::showMore()
{
    m_most += moreAtOnce;
    arrange();
}

int DigestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const NewsLine *DigestModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return nullptr;
    const auto &line = m_rows[static_cast<size_t>(index.row())].line;
    return line ? &*line : nullptr;
}

Qt::ItemFlags DigestModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return line(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                       : Qt::ItemNeverHasChildren;
}

QString DigestModel::title(const NewsLine &line) const
{
    const bool several = line.id.isNull();
    switch (line.kind) {
    case NewsKind::Session:
        return several ? tr("%n new session(s)", nullptr, line.count)
                       : tr("New session “%1”").arg(line.title);
    case NewsKind::Moved:
        return several ? tr("%n session(s) moved", nullptr, line.count)
                       : tr("“%1” was moved").arg(line.title);
    case NewsKind::Notes:
        return several ? tr("Notes of %n session(s) changed", nullptr, line.count)
                       : tr("Notes of “%1” changed").arg(line.title);
    case NewsKind::Resource:
        return several ? tr("%n new resource(s)", nullptr, line.count)
                       : tr("New resource “%1”").arg(line.title);
    case NewsKind::Member:
        return several ? tr("%n new member(s)", nullptr, line.count)
                       : tr("%1 is in the group").arg(line.title);
    case NewsKind::Review:
        break;
    }
    return several ? tr("%n of your works were reviewed", nullptr, line.count)
                   : tr("“%1” was reviewed").arg(line.title);
}

QString DigestModel::subtitle(const NewsLine &line) const
{
    QStringList parts;
    if (!line.by.isEmpty()) {
        const QString names = line.by.mid(0, namesShown).join(QStringLiteral(", "));
        parts += line.by.size() > namesShown ? tr("%1 and others").arg(names) : names;
    }
    parts += words::capitalised(words::ago(line.wallMs, m_workspace.clock().nowMs()));
    return parts.join(QStringLiteral(" · "));
}

QVariant DigestModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Uid group = m_rows[static_cast<size_t>(index.row())].group;
    const NewsLine *line = this->line(index);
    if (!line) {
        switch (wanted) {
        case Qt::DisplayRole:
            return m_groups.value(group);
        case Qt::AccessibleTextRole:
            return tr("Heading: %1").arg(m_groups.value(group));
        case role::Kind:
            return static_cast<int>(RowKind::Heading);
        default:
            return {};
        }
    }
    switch (wanted) {
    case Qt::DisplayRole:
        return title(*line);
    case Qt::AccessibleTextRole:
        return title(*line) + QStringLiteral(", ") + subtitle(*line);
    case role::Kind:
        return static_cast<int>(RowKind::Item);
    case role::Subtitle:
        return subtitle(*line);
    case role::SymbolId:
        return static_cast<int>(symbolOf(line->kind));
    case role::Hue:
        return static_cast<int>(line->kind) % 6;
    case role::EntityId:
        return QVariant::fromValue(line->id);
    default:
        return {};
    }
}

} // namespace cercle
