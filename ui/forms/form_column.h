#pragma once
// A column of captions above their fields, with one place for the sentence that says what is wrong.

#include <QWidget>

class QVBoxLayout;

namespace cercle
{

class Label;

class FormColumn : public QWidget
{
    Q_OBJECT
public:
    explicit FormColumn(QWidget *parent = nullptr);

    // The caption names the field to screen readers, and its mnemonic goes to it.
    void addField(const QString &caption, QWidget *field, const QString &hint = {});
    void addLine(QWidget *widget);
    void addRow(std::initializer_list<QWidget *> widgets);
    void addSpace(int pixels);
    // Text below the fields, announced to screen readers; an empty one takes it away.
    void setProblem(const QString &text);
    QString problem() const;
    // The member has typed something that is not saved.
    virtual bool isTouched() const { return false; }
    // Under which name what is typed here is kept until it is saved, "KIND:GROUP:ITEM" with an empty item for
    // something new; empty: not at all.
    virtual QString draftKey() const { return {}; }
    QVBoxLayout *column() const { return m_column; }

Q_SIGNALS:
    // Left without saving.
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();

    QVBoxLayout *m_column;
    Label *m_problem;
};

} // namespace cercle
