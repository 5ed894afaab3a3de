#include "forms/join_form.h"

#include "context.h"
#include "forms/offer_view.h"
#include "sync_status.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/progress_line.h"
#include "workspace/workspace.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace cercle
{

JoinForm::JoinForm(Context &context, QWidget *parent)
    : FormColumn(parent), m_context(context), m_view(new OfferView(context)), m_paste(new FormColumn),
      m_code(new QPlainTextEdit), m_state(new Label({}, type::small, QFont::Normal, ink::text2)),
      m_progress(new ProgressLine(tr("Joining"))),
      m_other(new Button(context.theme, tr("Another code"), Symbol::None, Button::Kind::Ghost)),
      m_join(new Button(context.theme, tr("Join the group"), Symbol::None, Button::Kind::Primary))
{
    m_code->setPlaceholderText(QStringLiteral("CERCLE1-…"));
    m_code->setFont(type::monospace(type::body));
    m_code->setTabChangesFocus(true);
    m_code->setFixedHeight(QFontMetrics(m_code->font()).lineSpacing() * 4 + 22);
    m_paste->addField(
        tr("Invitation &code"), m_code,
        tr("Paste the code, the link or the whole message it came in. Nothing is joined before you say so."));
    addLine(m_paste);
    addLine(m_view);
    addSpace(4);
    m_state->setWordWrap(true);
    addLine(m_state);
    m_progress->setRange(0, 0);
    addLine(m_progress);
    addSpace(8);
    auto *cancel = new Button(context.theme, tr("Cancel"), Symbol::None, Button::Kind::Ghost);
    addRow({cancel, m_other, m_join});
    m_code->installEventFilter(this);
    connect(m_code, &QPlainTextEdit::textChanged, this,
            [this] { present(readOffer(m_code->toPlainText(), m_context.workspace.clock().nowMs())); });
    connect(m_join, &Button::clicked, this, &JoinForm::join);
    connect(m_other, &Button::clicked, this, [this] {
        m_code->clear();
        start();
    });
    connect(cancel, &Button::clicked, this, &JoinForm::cancel);
    connect(&context.sync, &SyncStatus::joinProgress, this, [this](const QString &text) {
        if (m_busy)
            m_state->setText(text);
    });
    connect(&context.sync, &SyncStatus::joinFailed, this, [this](const Error &error) {
        setBusy(false);
        setProblem(error.text);
    });
    connect(&context.sync, &SyncStatus::joined, this, [this] {
        m_code->clear();
        setBusy(false);
    });
    connect(&context.sync, &SyncStatus::joinPending, this, [this] {
        setBusy(false);
        m_asked = true;
        m_join->setEnabled(false);
        m_state->setText(
            tr("You have asked to join. The group appears here as soon as somebody lets you in."));
    });
}

// A code has no lines: Enter, and Ctrl+Enter, join.
bool JoinForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_code && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_join->isEnabled() && m_join->isVisibleTo(this))
                join();
            return true;
        }
    }
    return FormColumn::eventFilter(watched, event);
}

void JoinForm::cancel()
{
    if (m_busy)
        m_context.sync.cancelJoin();
    setBusy(false);
    Q_EMIT cancelled();
}

void JoinForm::start(const InvitationArgument &argument)
{
    if (m_busy)
        m_context.sync.cancelJoin(); // what is asked for now comes instead
    m_busy = false;
    const bool given = argument != InvitationArgument();
    const std::int64_t now = m_context.workspace.clock().nowMs();
    const QString kept = m_code->toPlainText();
    InvitationOffer offer = given                      ? readOffer(argument, now)
                            : kept.trimmed().isEmpty() ? InvitationOffer()
                                                       : readOffer(kept, now);
    if (given) {
        const QSignalBlocker quiet(m_code);
        // Of a file that holds no code there is nothing to mend.
        m_code->setPlainText(offer.invitation || argument.file ? offer.code : argument.text);
    }
    const bool good = given && offer.invitation.has_value();
    m_paste->setVisible(!good);
    m_other->setVisible(good);
    present(std::move(offer));
    (good ? static_cast<QWidget *>(m_join) : m_code)->setFocus();
}

void JoinForm::present(InvitationOffer offer)
{
    m_offer = std::move(offer);
    m_asked = false;
    const bool nothingYet =
        m_code->toPlainText().trimmed().isEmpty() && m_offer.problem == CodeProblem().text();
    setProblem(nothingYet ? QString() : m_offer.problem);
    m_view->present(m_offer);
    const bool member =
        m_offer.invitation && !m_context.workspace.standing({m_offer.invitation->group}).isEmpty();
    m_join->setText(member ? tr("Open the group") : tr("Join the group"));
    setBusy(false);
    if (member)
        m_state->setText(tr("You are already in this group."));
    Q_EMIT judged();
}

void JoinForm::join()
{
    if (!m_offer.invitation)
        return;
    const Id<Group> group{m_offer.invitation->group};
    if (!m_context.workspace.standing(group).isEmpty())
        return Q_EMIT openRequested(group);
    setProblem({});
    setBusy(true);
    m_state->setText(tr("Looking for the laptop that invited you…"));
    m_context.sync.join(*m_offer.invitation);
}

void JoinForm::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_code->setReadOnly(busy);
    m_other->setEnabled(!busy);
    m_join->setEnabled(m_offer.invitation.has_value() && !busy && !m_asked);
    if (!busy)
        m_state->clear();
}

} // namespace cercle
