// What the rows of reviews say, segment by segment.
#include "models/review_model.h"

#include "models/day_words.h"
#include "models/session_time.h"
#include "workspace/review_drafts.h"

#include <algorithm>

namespace cercle
{

namespace
{

using Kind = ReviewRow::Kind;

QDate dateOf(const Day &day)
{
    return QDate::fromString(day.iso, Qt::ISODate);
}

// Told apart by a place that no round has.
ReviewRow heading(const QString &title, int number)
{
    ReviewRow row;
    row.title = title;
    row.round.uid.bytes[0] = static_cast<std::uint8_t>(number);
    return row;
}

} // namespace

void ReviewModel::addTodo(std::vector<ReviewRow> &out) const
{
    if (!m_book.takesPart())
        return;
    const QDate today = words::dayAt(m_workspace.clock().nowMs());
    const Day now{today.toString(Qt::ISODate)};
    const Id<Member> self = m_book.self();
    std::vector<ReviewRow> own, care;
    for (const RoundFacts &facts : m_book.rounds()) {
        const ReviewRound &round = facts.round;
        const auto add = [&](std::vector<ReviewRow> &list, Kind kind, const Id<Submission> &work,
                             const QString &title, const QString &subtitle, const Day &day) {
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
                if (review.reviewer != self || review.removed
                    || !(review.state == u"assigned" || review.state == u"draft"))
                    continue;
                const WorkFacts *work = facts.work(review.submission);
                if (!work)
                    continue;
                const bool begun =
                    review.state == u"draft" || reviews::draftOf(m_workspace, work->work.id, self);
                const QString from =
                    m_book.knowsAuthor(facts, work->work)
                        ? tr("%1 · by %2").arg(round.title, m_book.authorOf(facts, work->work))
                        : round.title;
                add(own, Kind::Review, work->work.id, tr("Review “%1”").arg(work->work.title),
                    begun ? tr("begun · %1").arg(from) : from, round.reviewBy);
            }
            const bool assessed =
                mine && std::any_of(facts.rows.begin(), facts.rows.end(), [&](const Review &review) {
                    return review.submission == mine->work.id && review.reviewer == self
                           && review.state == u"given" && !review.about;
                });
            if (round.selfReview && mine && !assessed)
                add(own, Kind::SelfReview, mine->work.id, tr("Assess your own work"), round.title,
                    round.reviewBy);
        }
        if (!facts.runs || facts.phase == RoundPhase::Closed) {
            if (facts.toPublish() == 0)
                continue;
        }
        if (facts.phase == RoundPhase::Review && facts.unread() > 0)
            add(care, Kind::GiveOut, {}, tr("Give out the reviews"),
                tr("%1 · %n work(s) without a reader", nullptr, facts.unread()).arg(round.title), now);
        if (const int ready = facts.toPublish(); ready > 0)
            add(care, Kind::Publish, {}, tr("Publish %n sealed review(s)", nullptr, ready), round.title, now);
        if (const auto silent = facts.silent(m_book.today());
            facts.phase == RoundPhase::Review && !silent.empty())
            add(care, Kind::Rescue, {},
                tr("Replace %n silent reviewer(s)", nullptr, static_cast<int>(silent.size())), round.title,
                round.reviewBy);
        else if (facts.phase == RoundPhase::Review && facts.waiting() > facts.unread())
            add(care, Kind::Rescue, {}, tr("%n work(s) wait for feedback", nullptr, facts.waiting()),
                round.title, round.reviewBy);
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
            if (work.work.author != m_book.self()
                || (facts.phase == RoundPhase::Submission && work.given == 0))
                continue;
            ReviewRow row{
                Kind::Received, facts.round.id, work.work.id, {}, work.work.title, {}, {}, Tone::Neutral, {}};
            const QString count =
                work.given > 0 ? tr("%n review(s)", nullptr, work.given) : tr("no review yet");
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
            ReviewRow row{Kind::Given, facts.round.id,   work->work.id,
                          review.id,   work->work.title, {},
                          {},          Tone::Neutral,    {}};
            const QString author = review.about                ? tr("on a review")
                                   : work->work.author == self ? tr("your own work")
                                   : m_book.knowsAuthor(facts, work->work)
                                       ? tr("by %1").arg(m_book.authorOf(facts, work->work))
                                       : QString();
            row.subtitle =
                author.isEmpty() ? facts.round.title : tr("%1 · %2").arg(facts.round.title, author);
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
        parts += facts.works.empty() ? tr("no work yet")
                                     : tr("%n work(s)", nullptr, static_cast<int>(facts.works.size()));
        if (facts.phase != RoundPhase::Submission)
            parts += tr("%n review(s)", nullptr, facts.given());
        if (isBlind(facts.round))
            parts += tr("blind");
        row.subtitle = words::capitalised(parts.join(QStringLiteral(" · ")));
        const int waiting = facts.waiting();
        row.chip =
            waiting > 0 ? tr("%n wait(s) for feedback", nullptr, waiting) : words::phaseName(facts.phase);
        row.tone = waiting > 0 ? Tone::Warn : words::phaseTone(facts.phase);
        out.push_back(std::move(row));
    }
}

} // namespace cercle
