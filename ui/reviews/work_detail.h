#pragma once
// One work beside the list: what was handed in, what the reviews say by criterion, and each of them. For
// whoever gave a review, that one alone.

#include "detail/keyed_rows.h"
#include "workspace/reviews.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace cercle
{

class Button;
class Label;
class ReviewCard;
class ReviewModel;
class ScoreBar;
class SectionHeader;
struct Context;

class WorkDetail final : public QWidget
{
    Q_OBJECT
public:
    WorkDetail(Context &context, const ReviewModel &model, QWidget *parent = nullptr);

    // `review`: that one alone is shown. `fromRound`: a button leads back to the round.
    void setWork(const Id<Submission> &work, const Id<Review> &review, bool fromRound);
    void refresh();

Q_SIGNALS:
    void readRequested(const cercle::Id<cercle::Submission> &work);
    void reviewRequested(const cercle::Id<cercle::Submission> &work,
                         const cercle::Id<cercle::Member> &reviewer);
    void handInRequested(const cercle::Id<cercle::ReviewRound> &round);
    void roundRequested(const cercle::Id<cercle::ReviewRound> &round);

private:
    void fillHead(const Submission &work);
    void fillSummary(const Submission &work, const std::vector<Review> &reviews);
    std::vector<Review> shownReviews(const Submission &work) const;
    void chooseReviewer();

    Context &m_context;
    const ReviewModel &m_model;
    Id<Submission> m_work;
    Id<Review> m_review;
    bool m_fromRound = false;
    bool m_stale = true;
    std::optional<reviews::RoundState> m_state;
    QWidget *m_body;
    Button *m_back;
    Label *m_above;
    Label *m_title;
    Label *m_facts;
    Label *m_waits;
    Button *m_read;
    Button *m_again; // a new version, or the review once more
    Button *m_assign;
    SectionHeader *m_header;
    Label *m_none;
    std::unique_ptr<KeyedRows<ScoreBar>> m_bars;
    std::unique_ptr<KeyedRows<ReviewCard>> m_cards;
    Label *m_anonymity;
};

} // namespace cercle
