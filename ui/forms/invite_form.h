#pragma once
// Inviting somebody: a code with its terms, a message ready to send, and those who wait to be let in.

#include "domain/member.h"
#include "forms/form_column.h"

class QPlainTextEdit;
class QRadioButton;

namespace cercle {

class Button;
class Label;
struct Context;

class InviteForm final : public FormColumn {
    Q_OBJECT
public:
    explicit InviteForm(Context &context, QWidget *parent = nullptr);

    void start(const Id<Group> &group);
    // Those who wait may have become others.
    void refresh();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeCode();
    QString message() const;

    Context &m_context;
    Id<Group> m_group;
    QString m_madeCode;
    std::int64_t m_expiresMs = 0;
    QRadioButton *m_one;
    QRadioButton *m_many;
    Button *m_make;
    QWidget *m_result;
    QPlainTextEdit *m_code;
    Label *m_terms;
    Button *m_copyCode;
    Button *m_copyMessage;
    QWidget *m_waiting;
};

} // namespace cercle
