#include "pages/start_page.h"

#include "context.h"
#include "forms/group_form.h"
#include "forms/join_form.h"
#include "forms/name_form.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace cercle {

namespace {
constexpr int cardWidth = 460;
}

StartPage::StartPage(Context &context, QWidget *parent) :
    QWidget(parent), m_context(context), m_title(new Label({}, type::h1, QFont::DemiBold)),
    m_sentence(new Label({}, type::body, QFont::Normal, ink::text2)), 
    m_name(new NameForm(context)), m_group(new GroupForm(context)), m_join(new JoinForm(context)), m_choices(makeChoices())
{
    auto *card = new Card(context.theme);
    card->setFixedWidth(cardWidth);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::x8, space::x8, space::x8, space::x8);
    inside->setSpacing(space::x3);
    inside->addWidget(m_title);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    inside->addWidget(m_sentence);
    inside->addSpacing(space::x2);
    // No stack: that would make the card as tall as its tallest form.
    for (QWidget *form : std::initializer_list<QWidget *>{m_name, m_group, m_join, m_choices})
        inside->addWidget(form);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->addStretch(2);
    auto *middle = new QHBoxLayout; // an alignment would cut wrapped words to one line
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
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

    connect(m_name, &NameForm::finished, this, [this] {
        if (m_waitingCode.isEmpty())
            leave();
        else
            showJoin(m_waitingCode);
    });
    connect(m_name, &NameForm::cancelled, this, &StartPage::leave);
    connect(m_group, &GroupForm::created, this, &StartPage::groupReady);
    connect(m_group, &GroupForm::cancelled, this, &StartPage::leave);
    connect(m_join, &JoinForm::cancelled, this, &StartPage::leave);
}

QWidget *StartPage::makeChoices()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x3);
    auto *create = new Button(m_context.theme, tr("Create a group"), Symbol::Plus, Button::Kind::Primary);
    auto *join = new Button(m_context.theme, tr("Join with a code"), Symbol::Key);
    auto *sample = new Button(m_context.theme, tr("Discover with a sample"), Symbol::Eye, Button::Kind::Ghost);
    for (Button *button : {create, join, sample}) {
        button->setMinimumHeight(42);
        column->addWidget(button);
    }
    auto *trust = new Label(tr("No account and no server: a group lives on the laptops of its members."), type::small,
                            QFont::Normal, ink::text3);
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
    for (QWidget *other : std::initializer_list<QWidget *>{m_name, m_group, m_join, m_choices})
        other->setVisible(other == form);
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void StartPage::showWelcome()
{
    if (!m_context.workspace.hasIdentity())
        return showName();
    present(m_choices, tr("Welcome, %1").arg(m_context.workspace.name()),
            tr("Learn in a small group: meet every week, share the roles, keep what you found out together."));
    if (auto *first = m_choices->findChild<Button *>())
        first->setFocus();
}

void StartPage::showName()
{
    const bool known = m_context.workspace.hasIdentity();
    present(m_name, known ? tr("Your name") : tr("Welcome to Cercle"),
            known ? tr("The members of your groups will see the new name with the next exchange.")
                  : tr("Learn in a small group: meet every week, share the roles, keep what you found out together."));
    m_name->start();
}

void StartPage::showNewGroup()
{
    if (!m_context.workspace.hasIdentity())
        return showName();
    present(m_group, tr("New group"), tr("Say what you want to reach together. Everything can be changed later."));
    m_group->start();
}

void StartPage::showJoin(const QString &code)
{
    if (!m_context.workspace.hasIdentity()) {
        m_waitingCode = code;
        return showName();
    }
    m_waitingCode.clear();
    present(m_join, tr("Join a group"), tr("Somebody who is already in the group has sent you a code."));
    m_join->start(code);
}

void StartPage::loadSample()
{
    const auto group = m_context.loadSample();
    if (m_context.notices.check(group))
        Q_EMIT groupReady(*group);
}

void StartPage::leave()
{
    Q_EMIT left();
}

} // namespace cercle
