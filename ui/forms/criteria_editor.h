#pragma once
// The criteria of a round being made: title, what each asks, its levels in words or its points, its weight.

#include "domain/review.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace cercle
{

class Button;
struct Context;

class CriteriaEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit CriteriaEditor(Context &context, QWidget *parent = nullptr);

    void setStrategy(const QString &strategy);
    void setCriteria(const std::vector<Criterion> &criteria);
    // In their order; the ids of those that were given stay. Rows that say nothing are left out.
    std::vector<Criterion> criteria() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget *box;
        Criterion criterion;
        QLineEdit *title;
        QLineEdit *description;
        QPlainTextEdit *levels;
        QSpinBox *weight;
        QSpinBox *points;
        QWidget *weightRow;
        QWidget *pointsRow;
    };
    void add(const Criterion &criterion, bool focus);
    void remove(const QWidget *box);
    void fit();

    Context &m_context;
    QString m_strategy;
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
    Button *m_add;
};

} // namespace cercle
