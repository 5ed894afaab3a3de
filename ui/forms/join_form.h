#pragma once
// Pasting an invitation: says at once what the code is or what is wrong with it, and what happens while joining.

#include "forms/form_column.h"
#include "sync/invitation.h"

#include <optional>

class QPlainTextEdit;

namespace cercle {

class Button;
class Label;
class ProgressLine;
struct Context;

class JoinForm final : public FormColumn {
    Q_OBJECT
public:
    explicit JoinForm(Context &context, QWidget *parent = nullptr);

    // `code` fills the field; joining still waits for the member's word.
    void start(const QString &code = {});

Q_SIGNALS:
    void cancelled();

private:
    void judge();
    void join();
    void setBusy(bool busy);

    Context &m_context;
    QPlainTextEdit *m_code;
    Label *m_state;
    ProgressLine *m_progress;
    Button *m_join;
    std::optional<Invitation> m_invitation;
    bool m_busy = false;
};

} // namespace cercle
