#pragma once
// A new review round, or what can still be changed about one.

#include "forms/form_column.h"
#include "workspace/reviews.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace cercle
{

class Button;
class CriteriaEditor;
class Label;
struct Context;

class RoundForm final : public FormColumn
{
    Q_OBJECT
public:
    explicit RoundForm(Context &context, QWidget *parent = nullptr);

    void startNew(const Id<Group> &group);
    void startEdit(const Id<ReviewRound> &round);
    bool isTouched() const override { return m_touched; }
    QString draftKey() const override;

Q_SIGNALS:
    void saved(const cercle::Id<cercle::ReviewRound> &round);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeFields();
    void makeTerms();
    void connectAll();
    void fill(const ReviewRound &round, const std::vector<Criterion> &criteria);
    // What the choices mean, and which of them make sense together.
    void explain();
    reviews::RoundDraft typed() const;
    void save();
    std::vector<Criterion> usualCriteria() const;
    // Says at a field what is wrong with it, and goes there; false where nothing is.
    bool refuseAt(QWidget *field, Label *place, const QString &text);
    bool isRefused(const ReviewRound &round);

    Context &m_context;
    Id<Group> m_group;
    ReviewRound m_round; // as it is stored, for an edit
    bool m_frozen = false;
    bool m_touched = false;
    int m_people = 0;
    Label *m_heading;
    QLineEdit *m_title;
    QPlainTextEdit *m_purpose;
    QCheckBox *m_submitDated;
    QDateEdit *m_submitBy;
    Label *m_submitProblem;
    QCheckBox *m_reviewDated;
    QDateEdit *m_reviewBy;
    Label *m_reviewProblem;
    QSpinBox *m_reviewers;
    Label *m_reviewersProblem;
    QComboBox *m_blind;
    Label *m_anonymity;
    QComboBox *m_strategy;
    Label *m_strategyHint;
    Label *m_frozenHint;
    CriteriaEditor *m_criteria;
    QComboBox *m_mode;
    QCheckBox *m_self;
    QCheckBox *m_everybody;
    QCheckBox *m_balance;
    QCheckBox *m_graded;
    QWidget *m_grading;
    QSpinBox *m_comparison;
    QSpinBox *m_workPoints;
    QSpinBox *m_reviewPoints;
    QLineEdit *m_errorGrades;
    QWidget *m_errorRow;
    Button *m_save;
};

} // namespace cercle
