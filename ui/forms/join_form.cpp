#include "forms/join_form.h"

#include "context.h"
#include "models/session_time.h"
#include "sync_status.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/progress_line.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QLocale>
#include <QPlainTextEdit>

namespace cercle {

JoinForm::JoinForm(Context &context, QWidget *parent) :
    FormColumn(parent), m_context(context), m_code(new QPlainTextEdit),
    m_state(new Label({}, type::small, QFont::Normal, ink::text2)), m_progress(new ProgressLine(tr("Joining"))),
    m_join(new Button(context.theme, tr("Join the group"), Symbol::None, Button::Kind::Primary))
{
    m_code->setPlaceholderText(QStringLiteral("CERCLE1-…"));
    m_code->setFont(type::monospace(type::body));
    m_code->setTabChangesFocus(true);
    m_code->setFixedHeight(QFontMetrics(m_code->font()).lineSpacing() * 5 + 22);
    addField(tr("Invitation &code"), m_code, tr("Paste the code or the whole message it came in. Only the group that it "
                                                "names is joined; its members will see your name."));
    m_state->setWordWrap(true);
    addLine(m_state);
    m_progress->setRange(0, 0);
    addLine(m_progress);
    addSpace(8);
    auto *cancel = new Button(context.theme, tr("Cancel"), Symbol::None, Button::Kind::Ghost);
    addRow({cancel, m_join});
    connect(m_code, &QPlainTextEdit::textChanged, this, &JoinForm::judge);
    connect(m_join, &Button::clicked, this, &JoinForm::join);
    connect(cancel, &Button::clicked, this, [this] {
        if (m_busy)
            m_context.sync.cancelJoin();
        setBusy(false);
        Q_EMIT cancelled();
    });
    connect(&context.sync, &SyncStatus::joinProgress, this, [this](const QString &text) {
        if (m_busy)
            m_state->setText(text);
    });
    connect(&context.sync, &SyncStatus::joinFailed, this, [this](const Error &error) {
        setBusy(false);
        setProblem(error.text);
    });
    connect(&context.sync, &SyncStatus::joined, this, [this] { setBusy(false); });
    connect(&context.sync, &SyncStatus::joinPending, this, [this] {
        setBusy(false);
        m_join->setEnabled(false);
        m_state->setText(tr("You have asked to join. The group appears here as soon as somebody lets you in."));
    });
}

void JoinForm::start(const QString &code)
{
    setBusy(false);
    m_code->setPlainText(code);
    judge();
    m_code->setFocus();
}

void JoinForm::judge()
{
    setProblem({});
    m_state->clear();
    m_invitation.reset();
    const QString text = m_code->toPlainText();
    if (!text.trimmed().isEmpty()) {
        const auto read = readInvitation(text, m_context.workspace.clock().nowMs());
        if (const auto *problem = std::get_if<CodeProblem>(&read)) {
            setProblem(problem->text());
        } else {
            m_invitation = std::get<Invitation>(read);
            const auto known = m_context.workspace.get(Id<Group>{m_invitation->group});
            m_state->setText(known && !known->title.isEmpty()
                                 ? tr("You are already in this group: %1.").arg(known->title)
                                 : tr("A valid code, until %1.")
                                       .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_invitation->expiresMs),
                                                               QLocale::ShortFormat)));
        }
    }
    m_join->setEnabled(m_invitation.has_value() && !m_busy);
}

void JoinForm::join()
{
    if (!m_invitation)
        return;
    setProblem({});
    setBusy(true);
    m_state->setText(tr("Looking for the laptop that invited you…"));
    m_context.sync.join(*m_invitation);
}

void JoinForm::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_code->setReadOnly(busy);
    m_join->setEnabled(m_invitation.has_value() && !busy);
    if (!busy)
        m_state->clear();
}

} // namespace cercle
