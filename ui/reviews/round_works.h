#pragma once
// The works of a round with how far their reviews are, and who reads which as far as the reader may know.

#include "detail/keyed_rows.h"
#include "workspace/reviews.h"

#include <QWidget>

#include <memory>

namespace cercle
{

class Button;
class FactRow;
class ReviewModel;
class SectionHeader;
struct Context;

class RoundWorks final : public QWidget
{
    Q_OBJECT
public:
    RoundWorks(Context &context, const ReviewModel &model, QWidget *parent = nullptr);

    void present(const reviews::RoundState &state);

Q_SIGNALS:
    void workRequested(const cercle::Id<cercle::Submission> &work);
    // A reading of somebody who has no laptop, to be written down here.
    void reviewRequested(const cercle::Id<cercle::Submission> &work,
                         const cercle::Id<cercle::Member> &reviewer);

    // Somebody else for what this member has not begun.
    void replaceRequested(const cercle::Id<cercle::Member> &reviewer);

private:
    void openMenu(const Review &reading, const QPoint &at);
    void fillWorks(const reviews::RoundState &state);
    void fillReadings(const reviews::RoundState &state);

    Context &m_context;
    const ReviewModel &m_model;
    Id<ReviewRound> m_round;
    bool m_allWorks = false;
    bool m_allReadings = false;
    SectionHeader *m_worksHeader;
    std::unique_ptr<KeyedRows<FactRow>> m_works;
    Button *m_moreWorks;
    SectionHeader *m_readingsHeader;
    std::unique_ptr<KeyedRows<FactRow>> m_readings;
    Button *m_moreReadings;
};

} // namespace cercle
