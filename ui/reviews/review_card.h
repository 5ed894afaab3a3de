#pragma once
// One review as its author reads it: who gave it (in a blind round nobody is named), scores, remarks and
// comment; whether it was useful and why; an answer; and what others say about the review.

#include "widgets/card.h"
#include "workspace/reviews.h"

#include <QSet>

class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace cercle
{

class Avatar;
class Button;
class Chip;
class IconLabel;
class Label;
class ReviewBook;
struct Context;

class ReviewCard final : public Card
{
    Q_OBJECT
public:
    ReviewCard(Context &context, QWidget *parent = nullptr);

    void present(const reviews::RoundState &state, const Review &review, const ReviewBook &book);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeAuthorsPart();
    void fillScores(const reviews::RoundState &state, const Verdict &verdict);
    void fillAuthorsPart(const Review &review, bool mine);
    void fillAbouts(const reviews::RoundState &state, const Review &review, const ReviewBook &book);
    void mark(bool useful);
    void answer();
    void comment();
    // As it is now, for an edit.
    Result<reviews::RoundState> now() const;

    Context &m_context;
    Id<ReviewRound> m_round;
    Id<Review> m_review;
    QString m_useful;
    Avatar *m_avatar;
    IconLabel *m_mask; // in the place of the avatar of somebody unnamed
    Label *m_name;
    Label *m_version;
    Label *m_scores;
    Label *m_words;
    Label *m_said; // what the author said, for others
    QWidget *m_authors;
    Button *m_yes;
    Button *m_no;
    QLineEdit *m_word;
    QPlainTextEdit *m_answer;
    Button *m_send;
    Label *m_abouts;
    Button *m_about;
    QLineEdit *m_aboutField;
};

} // namespace cercle
