#pragma once
// Giving out the reviews of a round: propose, look, accept; and the certificate of what was given out, with
// the grades where a round has them.

#include "workspace/reviews.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace cercle
{

class Button;
class Label;
class ReviewModel;
class SectionHeader;
struct Context;

class RoundBalance final : public QWidget
{
    Q_OBJECT
public:
    RoundBalance(Context &context, const ReviewModel &model, QWidget *parent = nullptr);

    void present(const reviews::RoundState &state);
    // `silent`: to be replaced in any case, beside those who are silent near the end.
    void propose(const reviews::RoundState &state, bool rescue, const std::vector<Id<Member>> &silent = {});

private:
    void showProposal(const reviews::RoundState &state);
    void showCertificate(const reviews::RoundState &state);
    void showGrades(const reviews::RoundState &state);
    void accept();
    void publish();
    QString linesOf(const AllocationCertificate &certificate) const;

    Context &m_context;
    const ReviewModel &m_model;
    Id<ReviewRound> m_round;
    std::optional<reviews::Proposal> m_proposal;
    Label *m_help;
    Button *m_propose;
    Button *m_rescue;
    Button *m_publish;
    Label *m_reason; // why nothing can be given out now
    QWidget *m_draft;
    SectionHeader *m_draftHeader;
    Label *m_draftPairs;
    Label *m_draftLines;
    Button *m_accept;
    SectionHeader *m_header;
    Label *m_lines;
    SectionHeader *m_gradesHeader;
    Label *m_grades;
};

} // namespace cercle
