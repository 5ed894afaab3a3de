#include "models/review_model.h"

#include "theme/symbol.h"
#include "widgets/row_roles.h"
#include "workspace/workspace.h"

#include <QLocale>

#include <algorithm>

namespace cercle
{

namespace
{

using Kind = ReviewRow::Kind;

Symbol symbolOf(Kind kind)
{
    switch (kind) {
    case Kind::Submit:
        return Symbol::Document;
    case Kind::GiveOut:
        return Symbol::Rotate;
    case Kind::Publish:
        return Symbol::Eye;
    case Kind::Rescue:
        return Symbol::Flag;
    case Kind::Received:
        return Symbol::Chat;
    case Kind::Given:
        return Symbol::Pen;
    default:
        return Symbol::Star;
    }
}

int hueOf(Kind kind)
{
    switch (kind) {
    case Kind::Submit:
        return 5;
    case Kind::GiveOut:
    case Kind::Publish:
        return 2;
    case Kind::Rescue:
        return 4;
    case Kind::Received:
        return 6;
    case Kind::Given:
        return 1;
    default:
        return 3;
    }
}

QDate dateOf(const Day &day)
{
    return QDate::fromString(day.iso, Qt::ISODate);
}

} // namespace

Uid ReviewRow::key() const
{
    Uid id = review ? review.uid : work ? work.uid : round.uid;
    id.bytes[15] = static_cast<std::uint8_t>(id.bytes[15] ^ (static_cast<int>(kind) + 1));
    return id;
}

ReviewModel::ReviewModel(Workspace &workspace, QObject *parent)
    : RowListModel(parent), m_workspace(workspace), m_book(workspace)
{
    connect(&workspace, &Workspace::changed, this, &ReviewModel::apply);
}

void ReviewModel::setGroup(const Id<Group> &group)
{
    m_book.setGroup(group);
    beginResetModel();
    m_rows = rowsOf(m_show);
    endResetModel();
    Q_EMIT contentsChanged();
}

void ReviewModel::setShow(Show show)
{
    if (show == m_show)
        return;
    beginResetModel(); // another list, not a change of this one
    m_show = show;
    m_rows = rowsOf(m_show);
    endResetModel();
    Q_EMIT contentsChanged();
}

bool ReviewModel::setToday()
{
    if (!m_book.setToday())
        return false;
    arrange();
    return true;
}

void ReviewModel::apply(const ChangeSet &changes)
{
    if (m_book.group() && m_book.apply(changes))
        arrange();
}

void ReviewModel::arrange()
{
    std::vector<ReviewRow> wanted = rowsOf(m_show);
    become(m_rows, wanted);
    // Those that stayed may say something else now.
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] == wanted[i])
            continue;
        m_rows[i] = std::move(wanted[i]);
        Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
    Q_EMIT contentsChanged();
}

std::vector<ReviewRow> ReviewModel::rowsOf(Show show) const
{
    std::vector<ReviewRow> out;
    switch (show) {
    case Show::Todo:
        addTodo(out);
        break;
    case Show::Received:
        addReceived(out);
        break;
    case Show::Given:
        addGiven(out);
        break;
    case Show::Rounds:
        addRounds(out);
        break;
    }
    return out;
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int wanted) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReviewRow &row = m_rows[static_cast<size_t>(index.row())];
    const bool isHeading = row.kind == Kind::Heading;
    switch (wanted) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole: {
        if (isHeading)
            return tr("Heading: %1").arg(row.title);
        QStringList parts{row.title, row.subtitle, row.chip};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case role::Kind:
        return static_cast<int>(isHeading ? RowKind::Heading : RowKind::Item);
    default:
        break;
    }
    if (isHeading)
        return {};
    switch (wanted) {
    case role::Subtitle:
        return row.subtitle;
    case role::SymbolId:
        return static_cast<int>(symbolOf(row.kind));
    case role::Hue:
        return hueOf(row.kind);
    case role::ChipText:
        return row.chip;
    case role::ChipTone:
        return static_cast<int>(row.tone);
    case role::EntityId:
        return QVariant::fromValue(row.review ? row.review.uid : row.work ? row.work.uid : row.round.uid);
    default:
        return {};
    }
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return row(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                      : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

const ReviewRow *ReviewModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const ReviewRow &row = m_rows[static_cast<size_t>(index.row())];
    return row.kind == Kind::Heading ? nullptr : &row;
}

QModelIndex ReviewModel::indexOf(const Uid &key) const
{
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ReviewRow &row) { return row.key() == key; });
    return it == m_rows.end() ? QModelIndex() : index(static_cast<int>(it - m_rows.begin()));
}

QModelIndex ReviewModel::indexAbout(const Uid &id) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const ReviewRow &row) {
        return row.kind != Kind::Heading
               && (row.review.uid == id || row.work.uid == id || row.round.uid == id);
    });
    return it == m_rows.end() ? QModelIndex() : index(static_cast<int>(it - m_rows.begin()));
}

namespace words
{

QString phaseName(RoundPhase phase)
{
    switch (phase) {
    case RoundPhase::Submission:
        return ReviewModel::tr("Handing in");
    case RoundPhase::Review:
        return ReviewModel::tr("Reviewing");
    default:
        return ReviewModel::tr("Finished");
    }
}

Tone phaseTone(RoundPhase phase)
{
    return phase == RoundPhase::Closed ? Tone::Neutral : phase == RoundPhase::Review ? Tone::Info : Tone::Ok;
}

QString until(const Day &day)
{
    const QDate date = dateOf(day);
    return date.isValid()
               ? ReviewModel::tr("until %1").arg(QLocale().toString(date, ReviewModel::tr("ddd d MMM")))
               : QString();
}

} // namespace words

} // namespace cercle
