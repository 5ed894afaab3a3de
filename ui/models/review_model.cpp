#include "models/review_model.h"

#include "models/day_words.h"
#include "models/session_time.h"
#include "theme/symbol.h"
#include "widgets/row_roles.h"
#include "workspace/workspace.h"

#include <QLocale>

#include <algorithm>

namespace cercle {

namespace {

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

// A heading's row: told apart by the round's place, which none has.
ReviewRow heading(const QString &title, int number)
{
    ReviewRow row;
    row.title = title;
    row.round.uid.bytes[0] = static_cast<std::uint8_t>(number);
    return row;
}

} // namespace

Uid ReviewRow::key() const
{
    Uid id = review ? review.uid : work ? work.uid : round.uid;
    id.bytes[15] = static_cast<std::uint8_t>(id.bytes[15] ^ (static_cast<int>(kind) + 1));
    return id;
}

ReviewModel::ReviewModel(Workspace &workspace, QObject *parent) :
    RowListModel(parent), m_workspace(workspace), m_book(workspace)
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

void ReviewModel::setToday()
{
    if (m_book.setToday())
        arrange();
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

void ReviewModel::addTodo(std::vector<ReviewRow> &out) const
{
    if (!m_book.takesPart())
        return;
    const QDate today = dateOf(m_book.today());
    const Id<Member> self = m_book.self();
    std::vector<ReviewRow> own, care;
    for (const RoundFacts &facts : m_book.rounds()) {
        const ReviewRound &round = facts.round;
        const auto add = [&](std::vector<ReviewRow> &list, Kind kind, const Id<Submission> &work, const QString &title,
                             const QString &subtitle, const Day &day) {
            ReviewRow row{kind, round.id, work, {}, title, subtitle, {}, Tone::Neutral, dateOf(day)};
            const StatusWord due = words::due(row.due, today);
            row.chip = due.text;
            row.tone = due.tone;
            list.push_back(std::move(row));
        };
        const WorkFacts *mine = nullptr;
        for (const WorkFacts &work : facts.works) {
            if (work.work.author == self)
                mine = &work;
        }
        if (facts.phase == RoundPhase::Submission && !mine)
            add(own, Kind::Submit, {}, tr("Hand in your work"), round.title, round.submitBy);
        if (facts.phase == RoundPhase::Review) {
            for (const Review &review : facts.known) {
                if (review.reviewer != self || review.removed || !(review.state == u"assigned" || review.state == u"draft"))
                    continue;
                const WorkFacts *work = facts.work(review.submission);
                if (!work)
                    continue;
                add(own, Kind::Review, work->work.id, tr("Review “%1”").arg(work->work.title),
                    tr("%1 · by %2").arg(round.title, m_book.authorOf(facts, work->work)), round.reviewBy);
            }
            const bool assessed = mine && std::any_of(facts.rows.begin(), facts.rows.end(), [&](const Review &review) {
                return review.submission == mine->work.id && review.reviewer == self && review.state == u"given"
                    && !review.about;
            });
            if (round.selfReview && mine && !assessed)
                add(own, Kind::SelfReview, mine->work.id, tr("Assess your own work"), round.title, round.reviewBy);
        }
        if (!facts.runs || facts.phase == RoundPhase::Closed) {
            if (facts.toPublish() == 0)
                continue;
        }
        if (facts.phase == RoundPhase::Review && facts.unread() > 0)
            add(care, Kind::GiveOut, {}, tr("Give out the reviews"),
                tr("%1 · %n work(s) without a reader", nullptr, facts.unread()).arg(round.title), m_book.today());
        if (const int ready = facts.toPublish(); ready > 0)
            add(care, Kind::Publish, {}, tr("Publish %n sealed review(s)", nullptr, ready), round.title, m_book.today());
        if (const auto silent = facts.silent(m_book.today()); facts.phase == RoundPhase::Review && !silent.empty())
            add(care, Kind::Rescue, {}, tr("Replace %n silent reviewer(s)", nullptr, static_cast<int>(silent.size())),
                round.title, round.reviewBy);
        else if (facts.phase == RoundPhase::Review && facts.waiting() > facts.unread())
            add(care, Kind::Rescue, {}, tr("%n work(s) wait for feedback", nullptr, facts.waiting()), round.title,
                round.reviewBy);
    }
    const auto before = [](const ReviewRow &a, const ReviewRow &b) {
        if (a.due != b.due)
            return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
        return a.kind != b.kind ? a.kind < b.kind : a.key() < b.key();
    };
    std::sort(own.begin(), own.end(), before);
    std::sort(care.begin(), care.end(), before);
    if (!own.empty() && !care.empty())
        out.push_back(heading(tr("Your part"), 1));
    std::move(own.begin(), own.end(), std::back_inserter(out));
    if (!care.empty())
        out.push_back(heading(tr("Rounds you look after"), 2));
    std::move(care.begin(), care.end(), std::back_inserter(out));
}

void ReviewModel::addReceived(std::vector<ReviewRow> &out) const
{
    for (const RoundFacts &facts : m_book.rounds()) {
        for (const WorkFacts &work : facts.works) {
            if (work.work.author != m_book.self() || (facts.phase == RoundPhase::Submission && work.given == 0))
                continue;
            ReviewRow row{Kind::Received, facts.round.id, work.work.id, {}, work.work.title, {}, {}, Tone::Neutral, {}};
            const QString count = work.given > 0 ? tr("%n review(s)", nullptr, work.given) : tr("no review yet");
            row.subtitle = tr("%1 · %2").arg(facts.round.title, count);
            int unmarked = 0;
            for (const Review &review : facts.rows)
                unmarked += review.submission == work.work.id && review.state == u"given" && !review.about
                        && review.reviewer != m_book.self() && review.useful.isEmpty()
                    ? 1
                    : 0;
            if (work.days >= 2) {
                row.chip = tr("%n day(s) without feedback", nullptr, work.days);
                row.tone = Tone::Warn;
            } else if (unmarked > 0) {
                row.chip = tr("%n to mark", nullptr, unmarked);
                row.tone = Tone::Info;
            }
            out.push_back(std::move(row));
        }
    }
}

void ReviewModel::addGiven(std::vector<ReviewRow> &out) const
{
    const Id<Member> self = m_book.self();
    if (!self)
        return;
    for (const RoundFacts &facts : m_book.rounds()) {
        const auto add = [&](const Review &review) {
            if (review.reviewer != self || review.removed || review.state != u"given")
                return;
            const WorkFacts *work = facts.work(review.submission);
            if (!work)
                return;
            ReviewRow row{Kind::Given, facts.round.id, work->work.id, review.id, work->work.title, {}, {}, Tone::Neutral, {}};
            const QString author = review.about                 ? tr("on a review")
                : work->work.author == self                     ? tr("your own work")
                                                                : tr("by %1").arg(m_book.authorOf(facts, work->work));
            row.subtitle = tr("%1 · %2").arg(facts.round.title, author);
            if (const Review *seen = facts.row(review.id)) {
                if (seen->useful == u"yes") {
                    row.chip = tr("Useful");
                    row.tone = Tone::Ok;
                } else if (seen->useful == u"no") {
                    row.chip = tr("Not useful");
                } else if (!seen->answer.isEmpty()) {
                    row.chip = tr("Answered");
                    row.tone = Tone::Info;
                }
            }
            out.push_back(std::move(row));
        };
        for (const Review &review : facts.rows)
            add(review);
        if (isBlind(facts.round)) {
            for (const Review &review : facts.known)
                add(review);
        }
    }
}

void ReviewModel::addRounds(std::vector<ReviewRow> &out) const
{
    for (const RoundFacts &facts : m_book.rounds()) {
        ReviewRow row{Kind::Round, facts.round.id, {}, {}, facts.round.title, {}, {}, Tone::Neutral, {}};
        QStringList parts;
        if (const QString day = words::until(lastDayOf(facts.round, facts.phase)); !day.isEmpty())
            parts += day;
        parts += facts.works.empty() ? tr("no work yet") : tr("%n work(s)", nullptr, static_cast<int>(facts.works.size()));
        if (facts.phase != RoundPhase::Submission)
            parts += tr("%n review(s)", nullptr, facts.given());
        if (isBlind(facts.round))
            parts += tr("blind");
        row.subtitle = words::capitalised(parts.join(QStringLiteral(" · ")));
        const int waiting = facts.waiting();
        row.chip = waiting > 0 ? tr("%n wait(s) for feedback", nullptr, waiting) : words::phaseName(facts.phase);
        row.tone = waiting > 0 ? Tone::Warn : words::phaseTone(facts.phase);
        out.push_back(std::move(row));
    }
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
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const ReviewRow &row) { return row.key() == key; });
    return it == m_rows.end() ? QModelIndex() : index(static_cast<int>(it - m_rows.begin()));
}

QModelIndex ReviewModel::indexAbout(const Uid &id) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const ReviewRow &row) {
        return row.kind != Kind::Heading && (row.review.uid == id || row.work.uid == id || row.round.uid == id);
    });
    return it == m_rows.end() ? QModelIndex() : index(static_cast<int>(it - m_rows.begin()));
}

namespace words {

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
    return date.isValid() ? ReviewModel::tr("until %1").arg(QLocale().toString(date, ReviewModel::tr("ddd d MMM"))) : QString();
}

} // namespace words

} // namespace cercle
