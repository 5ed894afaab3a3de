#include "pages/start_page.h"

#include "context.h"
#include "forms/group_form.h"
#include "forms/invite_form.h"
#include "forms/join_form.h"
#include "forms/name_form.h"
#include "forms/template_form.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr int cardWidth = 460, groupCard = 560, wideCard = 820;
}

StartPage::StartPage(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_card(new Card(context.theme)),
      m_title(new Label({}, type::h1, QFont::DemiBold)),
      m_sentence(new Label({}, type::body, QFont::Normal, ink::text2)), m_inside(new QVBoxLayout(m_card))
{
    m_inside->setContentsMargins(space::x8, space::x6 + space::x1, space::x8, space::x6);
    m_inside->setSpacing(space::x3);
    m_inside->addWidget(m_title);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_inside->addWidget(m_sentence);
    m_inside->addSpacing(space::x1);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->addStretch(2);
    auto *middle = new QHBoxLayout; // an alignment would cut wrapped words to one line
    middle->addStretch(1);
    middle->addWidget(m_card, 1000); // as wide as it may, with what is left beside it
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

template <class Form> Form &StartPage::made(Form *&form)
{
    if (!form) {
        form = new Form(m_context);
        form->hide();
        m_inside->addWidget(form); // no stack: that would make the card as tall as its tallest form
        connectForm(*form);
    }
    return *form;
}

void StartPage::connectForm(NameForm &form)
{
    connect(&form, &NameForm::finished, this, [this] {
        const InvitationArgument waiting = std::exchange(m_waiting, {});
        if (waiting == InvitationArgument())
            leave();
        else
            showJoin(waiting);
    });
    connect(&form, &NameForm::cancelled, this, &StartPage::leave);
}

void StartPage::connectForm(TemplateForm &form)
{
    connect(&form, &TemplateForm::chosen, this, &StartPage::startGroup);
    connect(&form, &TemplateForm::cancelled, this, &StartPage::leave);
}

void StartPage::connectForm(GroupForm &form)
{
    connect(&form, &GroupForm::created, this, [this](const Id<Group> &group) { showInvite(group, true); });
    connect(&form, &GroupForm::cancelled, this, &StartPage::showNewGroup);
}

void StartPage::connectForm(JoinForm &form)
{
    connect(&form, &JoinForm::judged, this, &StartPage::tellJoin);
    connect(&form, &JoinForm::openRequested, this, &StartPage::groupReady);
    connect(&form, &JoinForm::cancelled, this, &StartPage::leave);
}

void StartPage::connectForm(InviteForm &form)
{
    connect(&form, &InviteForm::madeChanged, this,
            [this](bool made) { m_card->setMaximumWidth(made ? wideCard : cardWidth); });
    connect(&form, &InviteForm::closed, this, [this] {
        if (m_fresh)
            Q_EMIT groupReady(m_invite->group());
        else
            leave();
    });
}

QWidget *StartPage::makeChoices()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x3);
    auto *create = new Button(m_context.theme, tr("Create a group"), Symbol::Plus, Button::Kind::Primary);
    auto *join = new Button(m_context.theme, tr("Join with a code"), Symbol::Key);
    auto *sample =
        new Button(m_context.theme, tr("Discover with a sample"), Symbol::Eye, Button::Kind::Ghost);
    for (Button *button : {create, join, sample}) {
        button->setMinimumHeight(42);
        column->addWidget(button);
    }
    auto *trust = new Label(tr("No account and no server: a group lives on the laptops of its members."),
                            type::small, QFont::Normal, ink::text3);
    trust->setWordWrap(true);
    column->addSpacing(space::x1);
    column->addWidget(trust);
    connect(create, &Button::clicked, this, &StartPage::showNewGroup);
    connect(join, &Button::clicked, this, [this] { showJoin(); });
    connect(sample, &Button::clicked, this, &StartPage::loadSample);
    sample->setVisible(static_cast<bool>(m_context.loadSample));
    return choices;
}

void StartPage::present(QWidget *form, const QString &title, const QString &sentence)
{
    if (m_shown)
        m_shown->hide();
    m_shown = form;
    form->show();
    m_card->setMaximumWidth(form == m_group || form == m_templates ? groupCard : cardWidth);
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void StartPage::showWelcome()
{
    if (!m_context.workspace.hasIdentity())
        return showName();
    if (!m_choices) {
        m_choices = makeChoices();
        m_inside->addWidget(m_choices);
    }
    present(
        m_choices, tr("Welcome, %1").arg(m_context.workspace.name()),
        tr("Learn in a small group: meet every week, share the roles, keep what you found out together."));
    if (auto *first = m_choices->findChild<Button *>())
        first->setFocus();
}

void StartPage::showName()
{
    const bool known = m_context.workspace.hasIdentity();
    const bool invited = m_waiting != InvitationArgument();
    present(&made(m_name), known ? tr("Your name") : tr("Welcome to Cercle"),
            known     ? tr("The members of your groups will see the new name with the next exchange.")
            : invited ? tr("An invitation waits for you. First, tell the others who you are.")
                      : tr("Learn in a small group: meet every week, share the roles, keep what you found "
                           "out together."));
    m_name->start();
}

void StartPage::showNewGroup()
{
    if (!m_context.workspace.hasIdentity())
        return showName();
    present(&made(m_templates), tr("New group"),
            tr("What brings you together? It decides what the group starts with."));
    m_templates->start();
}

void StartPage::startGroup(const GroupTemplate *model)
{
    present(&made(m_group), tr("New group"),
            model ? tr("Give it a name; the rest is a proposal. Everything can be changed later.")
                  : tr("Say what you want to reach together. Everything can be changed later."));
    m_group->start(model);
}

void StartPage::showJoin(const InvitationArgument &invitation)
{
    if (!m_context.workspace.hasIdentity()) {
        m_waiting = invitation;
        return showName();
    }
    present(&made(m_join), {}, {});
    m_join->start(invitation);
}

// The heading follows what the form has found out.
void StartPage::tellJoin()
{
    const InvitationOffer &offer = m_join->offer();
    m_title->setText(!offer.invitation       ? tr("Join a group")
                     : offer.group.isEmpty() ? tr("Join this group?")
                                             : tr("Join “%1”?").arg(offer.group));
    m_sentence->setText(offer.invitation
                            ? tr("This is what the invitation says. Nothing happens before you join.")
                            : tr("Somebody who is already in the group has sent you an invitation."));
}

void StartPage::showInvite(const Id<Group> &group, bool fresh)
{
    m_fresh = fresh;
    const auto found = m_context.workspace.get(group);
    const QString title = found ? found->title : QString();
    QString sentence = tr("Whoever has the invitation can join. Send it through a channel you trust.");
    if (fresh) {
        QString first;
        const auto sessions = m_context.workspace.list<Session>(Filter().in(group).light());
        for (const Session &session : sessions) {
            if (first.isEmpty() || session.date.iso < first)
                first = session.date.iso;
        }
        const QString day =
            QLocale().toString(QDate::fromString(first, Qt::ISODate), QStringLiteral("dddd d MMMM"));
        if (!sessions.empty())
            sentence = tr("%n weekly session(s) with an agenda, the first on %1.", nullptr,
                          static_cast<int>(sessions.size()))
                           .arg(day)
                       + u' ' + tr("Now invite the others, through a channel you trust.");
        else
            sentence = tr("Now invite the others, through a channel you trust.");
    }
    present(&made(m_invite), fresh ? tr("“%1” is ready").arg(title) : tr("Invite to “%1”").arg(title),
            sentence);
    m_invite->start(group);
}

void StartPage::refresh()
{
    if (m_invite && m_shown == m_invite)
        m_invite->refresh();
}

void StartPage::loadSample()
{
    const auto group = m_context.loadSample();
    if (m_context.notices.check(group))
        Q_EMIT groupReady(*group);
}

bool StartPage::escape()
{
    if (!m_shown || m_shown == m_choices || !m_context.workspace.hasIdentity())
        return false;
    if (m_shown == m_group)
        showNewGroup();
    else if (m_shown == m_join)
        m_join->cancel();
    else if (m_shown == m_invite)
        Q_EMIT m_invite->closed();
    else
        leave();
    return true;
}

void StartPage::leave()
{
    Q_EMIT left();
}

} // namespace cercle
