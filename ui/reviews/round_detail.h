#pragma once
// A review round beside the list: what it is for, what one can do now, its criteria, its works, who reads
// whom and how fair that is.

#include "domain/review.h"
#include "workspace/reviews.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace cercle
{

class Button;
class Chip;
class IconButton;
class ElidedLabel;
class Label;
class ReviewModel;
class RoundBalance;
class RoundWorks;
class SectionHeader;
struct Context;

class RoundDetail final : public QWidget
{
    Q_OBJECT
public:
    RoundDetail(Context &context, const ReviewModel &model, QWidget *parent = nullptr);

    // `due`: the work that is to be reviewed next, if the row is about one.
    void setRound(const Id<ReviewRound> &round, const Id<Submission> &due = {});
    void refresh();
    // Shows who would review whom, for the member to accept.
    void propose(bool rescue);
    const std::optional<reviews::RoundState> &state() const { return m_state; }

Q_SIGNALS:
    void handInRequested(const cercle::Id<cercle::ReviewRound> &round, bool example);
    void reviewRequested(const cercle::Id<cercle::Submission> &work,
                         const cercle::Id<cercle::Member> &reviewer);
    void editRequested(const cercle::Id<cercle::ReviewRound> &round);
    void workRequested(const cercle::Id<cercle::Submission> &work);

private:
    QWidget *makeHead();
    void fillHead();
    void fillActions();
    void fillCriteria();
    void openMenu();
    void reopen();
    void remove();
    void act();

    Context &m_context;
    const ReviewModel &m_model;
    Id<ReviewRound> m_round;
    Id<Submission> m_due;
    std::optional<reviews::RoundState> m_state;
    bool m_stale = true;
    QWidget *m_body;
    Chip *m_phase;
    ElidedLabel *m_until;
    Label *m_title;
    IconButton *m_more;
    Label *m_purpose;
    Button *m_act;
    Label *m_terms;
    Label *m_anonymity;
    RoundBalance *m_balance;
    RoundWorks *m_works;
    SectionHeader *m_criteriaHeader;
    QVBoxLayout *m_criteria;
    QStringList m_criteriaShown;
};

} // namespace cercle
