#include "forms/invite_form.h"

#include "context.h"
#include "sync/invitation.h"
#include "sync_status.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTimer>
#include <QVBoxLayout>

namespace cercle {

namespace {
constexpr std::int64_t hour = 3600 * 1000;
constexpr int manyUses = 40;
} // namespace

InviteForm::InviteForm(Context &context, QWidget *parent) :
    FormColumn(parent), m_context(context), m_one(new QRadioButton(tr("&One person"))),
    m_many(new QRadioButton(tr("A group &chat"))),
    m_make(new Button(context.theme, tr("Make a code"), Symbol::Key, Button::Kind::Primary)), m_result(new QWidget),
    m_code(new QPlainTextEdit), m_terms(new Label({}, type::small, QFont::Normal, ink::text2)),
    m_copyCode(new Button(context.theme, tr("Copy the code"), Symbol::Copy)),
    m_copyMessage(new Button(context.theme, tr("Copy a message with it"), Symbol::Chat, Button::Kind::Tonal)),
    m_waiting(new QWidget)
{
    addLine(new Label(tr("Invite"), type::h2, QFont::DemiBold));
    auto *intro = new Label(tr("Whoever has the code can join. Send it through a channel you trust."), type::small,
                            QFont::Normal, ink::text2);
    intro->setWordWrap(true);
    addLine(intro);
    addSpace(8);
    const auto explain = [this](QRadioButton *choice, const QString &words) {
        auto *below = new Label(words, type::small, QFont::Normal, ink::text3);
        below->setWordWrap(true);
        below->setContentsMargins(28, 0, 0, 4);
        choice->setAccessibleDescription(words);
        addLine(choice);
        addLine(below);
    };
    explain(m_one, tr("Works once, for 48 hours."));
    explain(m_many, tr("For at most 40 people, 7 days. You let each of them in."));
    addSpace(8);
    addLine(m_make);

    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    m_code->setWordWrapMode(QTextOption::WrapAnywhere);
    m_code->setFont(type::monospace(type::small));
    m_code->setAccessibleName(tr("Invitation code"));
    m_code->setFixedHeight(QFontMetrics(m_code->font()).lineSpacing() * 7 + 22);
    column->addWidget(m_code);
    m_terms->setWordWrap(true);
    column->addWidget(m_terms);
    column->addWidget(m_copyMessage);
    column->addWidget(m_copyCode);
    addLine(m_result);
    addLine(m_waiting);
    addSpace(8);
    auto *close = new Button(context.theme, tr("Close"), Symbol::None, Button::Kind::Ghost);
    addLine(close);
    FormColumn::column()->addStretch();

    connect(m_make, &Button::clicked, this, &InviteForm::makeCode);
    connect(close, &Button::clicked, this, &InviteForm::closed);
    const auto copied = [this](Button *button, const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        button->setSymbol(Symbol::Check);
        QTimer::singleShot(2000, button, [this, button] {
            button->setSymbol(button == m_copyCode ? Symbol::Copy : Symbol::Chat);
        });
    };
    connect(m_copyCode, &Button::clicked, this, [this, copied] { copied(m_copyCode, m_madeCode); });
    connect(m_copyMessage, &Button::clicked, this, [this, copied] { copied(m_copyMessage, message()); });
}

void InviteForm::start(const Id<Group> &group)
{
    m_group = group;
    m_madeCode.clear();
    m_one->setChecked(true);
    m_result->hide();
    setProblem({});
    const QString standing = m_context.workspace.standing(group);
    const bool may = standing == u"owner" || standing == u"admin";
    for (QWidget *widget : std::initializer_list<QWidget *>{m_one, m_many, m_make})
        widget->setEnabled(may);
    if (!may)
        setProblem(tr("Only an owner or admin of the group can invite; ask one of them for a code."));
    refresh();
    (may ? static_cast<QWidget *>(m_make) : this)->setFocus();
}

void InviteForm::makeCode()
{
    InviteTerms terms;
    const bool many = m_many->isChecked();
    terms.uses = many ? manyUses : 1;
    terms.approval = many;
    terms.expiresMs = m_context.workspace.clock().nowMs() + (many ? 7 * 24 : 48) * hour;
    const auto made = m_context.workspace.createInvite(m_group, terms);
    if (!made)
        return setProblem(made.error().text);
    Invitation invitation;
    invitation.group = m_group.uid;
    invitation.inviterPin = m_context.workspace.deviceId().left(pinBytes);
    invitation.secret = made->secret;
    invitation.expiresMs = made->expiresMs / 1000 * 1000;
    invitation.endpoints = m_context.sync.endpoints();
    if (invitation.endpoints.size() > static_cast<size_t>(Invitation::endpointsMax))
        invitation.endpoints.resize(static_cast<size_t>(Invitation::endpointsMax));
    const auto code = encodeInvitation(invitation);
    if (!code)
        return setProblem(code.error().text);
    setProblem({});
    m_madeCode = *code;
    m_expiresMs = made->expiresMs;
    m_code->setPlainText(*code);
    const QString until = QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_expiresMs), QLocale::ShortFormat);
    QString words = many ? tr("Until %1, for at most %2 people. You let each of them in here.").arg(until).arg(manyUses)
                         : tr("Until %1, for one person.").arg(until);
    if (invitation.endpoints.empty())
        words += u' ' + tr("Keep Cercle open on the same network while they join: this laptop has no address to give.");
    else
        words += u' ' + tr("Keep Cercle open while they join.");
    m_terms->setText(words);
    m_result->show();
    m_copyMessage->setFocus();
}

QString InviteForm::message() const
{
    const auto group = m_context.workspace.get(m_group);
    const QString until = QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_expiresMs), QLocale::ShortFormat);
    return tr("Join “%1” in Cercle.\n\n%2\n\nOpen Cercle, choose “Join with a code” and paste this whole message. "
              "The code works until %3.\n\n%4\n")
        .arg(group ? group->title : QString(), group ? group->goal : QString(), until, m_madeCode);
}

void InviteForm::refresh()
{
    if (!m_group)
        return;
    qDeleteAll(m_waiting->children());
    auto *column = new QVBoxLayout(m_waiting);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(6);
    int waiting = 0;
    for (const Member &member : m_context.workspace.list<Member>(Filter().in(m_group))) {
        if (member.state != u"pending")
            continue;
        if (waiting++ == 0)
            column->addWidget(new Label(tr("Waiting to be let in"), type::body, QFont::DemiBold));
        auto *row = new QHBoxLayout;
        row->addWidget(new Label(member.name, type::body), 1);
        auto *admit = new Button(m_context.theme, tr("Let in"), Symbol::Check);
        admit->setAccessibleName(tr("Let %1 in").arg(member.name));
        row->addWidget(admit);
        column->addLayout(row);
        connect(admit, &Button::clicked, this, [this, id = member.id] {
            const auto approved = m_context.workspace.approveMember(m_group, id);
            if (!approved)
                setProblem(approved.error().text);
        });
    }
    m_waiting->setVisible(waiting > 0);
}

void InviteForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        FormColumn::keyPressEvent(event);
}

} // namespace cercle
