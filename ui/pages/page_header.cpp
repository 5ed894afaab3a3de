#include "pages/page_header.h"

#include "actions.h"
#include "context.h"
#include "models/session_facts.h"
#include "pages/faces.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/avatar_stack.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cercle
{

namespace
{
constexpr int peopleFrom = 640; // below, the names have the room
}

PageHeader::PageHeader(Context &context, const QString &title, QWidget *parent)
    : QWidget(parent), m_context(context), m_row(new QHBoxLayout(this)),
      m_above(new ElidedLabel({}, type::small, QFont::Medium, ink::text3)),
      m_title(new Label(title, type::h1, QFont::DemiBold)),
      m_sample(new Chip(context.theme, tr("Sample"), Tone::Info)),
      m_removeSample(new IconButton(context.theme, Symbol::Trash, tr("Remove this sample group"))),
      m_people(new AvatarStack(context.theme)),
      m_detail(new IconButton(context.theme, Symbol::Panel, context.actions[Command::ToggleDetail].text()))
{
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_above);
    names->addWidget(m_title);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::x2);
    m_row->addLayout(names, 1);
    m_row->addWidget(m_sample);
    m_row->addWidget(m_removeSample);
    m_row->addWidget(m_people);
    m_row->addSpacing(space::x2);
    m_row->addWidget(m_detail);
    m_sample->hide();
    m_removeSample->hide();
    m_detail->hide();
    connect(m_removeSample, &IconButton::clicked, &context.actions[Command::RemoveSample], &QAction::trigger);
    connect(m_detail, &IconButton::clicked, &context.actions[Command::ToggleDetail], &QAction::trigger);
    connect(&context.actions[Command::ToggleDetail], &QAction::changed, this, &PageHeader::makeRoom);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setAbove(const QString &words)
{
    m_above->setText(words);
    m_above->setToolTip(QString());
}

Button *PageHeader::addButton(const QString &text, Symbol symbol, Button::Kind kind)
{
    auto *button = new Button(m_context.theme, text, symbol, kind);
    addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_row->insertWidget(m_row->count() - 1, widget); // the way to the detail stays last
    setTabOrder(widget, m_detail);
}

void PageHeader::setGroup(const Id<Group> &id)
{
    m_group = id;
    const auto group = m_context.workspace.get(id);
    m_above->setText(group ? group->title : QString());
    m_above->setToolTip(group ? group->goal : QString());
    m_isSample = group && group->sample;
    m_people->setPeople(facesOf(m_context.workspace, activeMembers(m_context.workspace, id)));
    makeRoom();
}

void PageHeader::makeRoom()
{
    const QAction &detail = m_context.actions[Command::ToggleDetail];
    m_detail->setVisible(detail.isEnabled() && window()->width() < width::detailFrom);
    // The people step back where the names and the buttons need the room.
    int needed = m_title->sizeHint().width() + m_people->width() + space::x2;
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget *one = m_row->itemAt(i)->widget();
        if (one && one != m_people && one != m_sample && one != m_removeSample && !one->isHidden())
            needed += one->sizeHint().width() + space::x2;
    }
    m_people->setVisible(m_group && width() >= qMax(peopleFrom, needed));
    // The names come first: what can be reached or seen elsewhere gives way to them.
    int room = width() - qMax(m_title->sizeHint().width(), m_above->sizeHint().width());
    for (int i = 1; i < m_row->count(); ++i) {
        const QWidget *widget = m_row->itemAt(i)->widget();
        if (widget == m_sample || widget == m_removeSample || (widget && widget->isHidden()))
            continue;
        room -= m_row->itemAt(i)->sizeHint().width() + m_row->spacing();
    }
    const int chip = m_sample->sizeHint().width() + m_row->spacing();
    const int both = chip + m_removeSample->sizeHint().width() + m_row->spacing();
    m_sample->setVisible(m_isSample && room >= chip);
    m_removeSample->setVisible(m_isSample && room >= both);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

} // namespace cercle
