#pragma once
// One criterion of a review being written: what it asks, the levels to choose from or points to give, and a
// remark.

#include "domain/review_rules.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPlainTextEdit;
class QSpinBox;

namespace cercle
{

class ChoiceRow;
struct Context;

class CriterionField final : public QWidget
{
    Q_OBJECT
public:
    CriterionField(Context &context, const QString &strategy, const RubricLine &line,
                   QWidget *parent = nullptr);

    Uid criterion() const { return m_line.id.uid; }
    std::optional<int> score() const;
    void setScore(std::optional<int> score);
    QString remark() const;
    void setRemark(const QString &remark);
    // The n-th answer, from 1, as by the key of that digit. False if there is none such.
    bool chooseByKey(int number);
    // To the answers, or to the remark where there are none.
    void takeFocus();

Q_SIGNALS:
    void changed();

private:
    struct Choice {
        ChoiceRow *row;
        int score;
    };
    RubricLine m_line;
    std::vector<Choice> m_choices;
    QSpinBox *m_points = nullptr;
    QPlainTextEdit *m_remark;
};

} // namespace cercle
