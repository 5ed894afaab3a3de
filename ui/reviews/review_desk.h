#pragma once
// Where a review is written: the work at the left, the criteria at the right. What is typed is kept on this
// laptop alone, within a second, until the review is given. Also for reading a work without reviewing it.

#include "workspace/reviews.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace cercle
{

class Button;
class Column;
class CriterionField;
class ElidedLabel;
class Label;
class WorkView;
struct Context;

class ReviewDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewDesk(Context &context, QWidget *parent = nullptr);

    // A null reviewer only reads. False if there is no such work.
    bool open(const Id<Submission> &work, const Id<Member> &reviewer);
    // Keeps what was typed.
    void close();
    void refresh();
    void flush();
    void takeFocus();
    Id<Submission> work() const { return m_work; }
    bool isWriting() const { return bool(m_reviewer); }

Q_SIGNALS:
    void left();
    void given();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeNewer();
    // The version that is reviewed, once there is a newer one: the reader says which.
    void decide(int version);
    int newest() const;
    void makeFields();
    void fill();
    Verdict typed() const;
    void touch();
    void judge();
    void give();
    // The review that this laptop knows: the row, or what a slip says.
    const Review *known() const;
    QString standing() const;

    Context &m_context;
    Id<Submission> m_work;
    Id<Member> m_reviewer;
    std::optional<reviews::RoundState> m_state;
    bool m_stale = false;
    bool m_filling = false;
    bool m_unsaved = false;
    int m_version = 0;      // of the work, that is read; 0: it has none
    bool m_decided = false; // for that one, although there is a newer one
    QTimer m_keep;
    ElidedLabel *m_above;
    ElidedLabel *m_title;
    Label *m_kept;
    WorkView *m_view;
    QWidget *m_right;
    QBoxLayout *m_foot;
    Column *m_column;
    QWidget *m_newer;
    Label *m_newerText;
    Button *m_goOn;
    Button *m_stay;
    Label *m_anonymity;
    QWidget *m_fieldsBox;
    QVBoxLayout *m_fieldsColumn;
    std::vector<CriterionField *> m_fields;
    std::vector<RubricLine> m_rubric; // that the fields were made for
    QString m_strategy;
    Label *m_commentTitle;
    Label *m_length; // what is left, where reviews are sealed
    QPlainTextEdit *m_comment;
    Label *m_reason;
    Button *m_give;
};

} // namespace cercle
