#include "detail/session_detail.h"

#include "actions.h"
#include "context.h"
#include "detail/agenda_section.h"
#include "detail/attendance_section.h"
#include "detail/detail_pane.h"
#include "detail/outcome_section.h"
#include "detail/resource_section.h"
#include "detail/role_section.h"
#include "domain/whole_day.h"
#include "models/session_time.h"
#include "theme/icon_engine.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/icon_button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace cercle
{

SessionDetail::SessionDetail(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_above(new Label({}, type::small, QFont::Medium, ink::text3)),
      m_title(new Label({}, type::h2, QFont::DemiBold)),
      m_more(new IconButton(context.theme, Symbol::More, tr("More about this session"))),
      m_notes(new Button(context.theme, tr("Open notes"), Symbol::Note, Button::Kind::Tonal)),
      m_call(new Button(context.theme, tr("Call"), Symbol::Video)),
      m_when(new IconLabel(context.theme, Symbol::Calendar)),
      m_length(new Label({}, type::small, QFont::Normal, ink::text3)),
      m_place(new IconLabel(context.theme, Symbol::Pin)),
      m_body(new QWidget), m_sections{new AgendaSection(context), new ResourceSection(context),
                                      new RoleSection(context),   new DecisionSection(context),
                                      new ActionSection(context), new AttendanceSection(context)}
{
    m_title->setWordWrap(true);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_above);
    names->addWidget(m_title);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addLayout(names, 1);
    head->addWidget(m_more, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_notes, 1);
    buttons->addWidget(m_call);

    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, space::x2);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(buttons);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(6);
    facts->addWidget(m_when);
    facts->addWidget(m_length);
    m_length->setContentsMargins(22, 0, 0, 0);
    facts->addWidget(m_place);
    column->addLayout(facts);
    for (DetailSection *section : m_sections) {
        column->addSpacing(6);
        column->addWidget(section);
    }
    column->addStretch();

    auto *scroll = DetailPane::scrolled(m_body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(scroll);

    connect(m_notes, &Button::clicked, &context.actions[Command::OpenNotes], &QAction::trigger);
    connect(m_more, &IconButton::clicked, this, &SessionDetail::openMenu);
    connect(m_call, &Button::clicked, this, [this] {
        if (const auto session = m_context.workspace.get(m_session))
            QDesktopServices::openUrl(session->call);
    });
    m_body->hide();
}

void SessionDetail::setSession(const Id<Session> &session)
{
    m_session = session;
    refresh();
}

void SessionDetail::refresh()
{
    const auto session = m_context.workspace.get(m_session);
    m_body->setVisible(session && !session->removed);
    if (!session || session->removed)
        return;
    fillHead(*session);
    for (DetailSection *section : m_sections)
        section->present(*session);
}

void SessionDetail::fillHead(const Session &session)
{
    const auto group = m_context.workspace.get(session.group);
    const QTimeZone zone = zoneOf(session, group ? group->zone : QString());
    const QDate date = dayHere(session, zone);
    const QDate today = words::dayAt(m_context.workspace.clock().nowMs());
    const qint64 days = date.isValid() ? today.daysTo(date) : 0;
    m_above->setText(!date.isValid() ? tr("Session")
                     : days == 0     ? tr("Today")
                     : days == 1     ? tr("Tomorrow")
                     : days == -1    ? tr("Yesterday")
                     : days > 0      ? tr("In %n day(s)", nullptr, static_cast<int>(days))
                     : days > -60    ? tr("%n day(s) ago", nullptr, static_cast<int>(-days))
                     : days > -730   ? tr("%n month(s) ago", nullptr, static_cast<int>(-days / 30))
                                     : tr("%n year(s) ago", nullptr, static_cast<int>(-days / 365)));
    m_title->setText(session.title.isEmpty() ? tr("Untitled session") : session.title);
    const QString length = words::duration(minutesToShow(session));
    // With a second time the line is full.
    const bool twice = !words::whenThere(session, zone).isEmpty();
    const QString when = words::when(session, today, zone);
    m_when->setText(length.isEmpty() || twice ? when : when + QStringLiteral(" · ") + length);
    m_when->setToolTip(words::whenAtLength(session, zone));
    m_length->setText(length);
    m_length->setVisible(twice && !length.isEmpty());
    m_place->setText(session.place);
    m_place->setVisible(!session.place.isEmpty());
    const bool callable = session.call.isValid() && session.call.scheme().startsWith(u"http");
    m_call->setVisible(callable);
    m_call->setToolTip(session.call.toDisplayString());
}

void SessionDetail::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(&m_context.actions[Command::EditSession]);
    menu->addAction(&m_context.actions[Command::ExportNotes]);
    menu->addSeparator();
    menu->addAction(&m_context.actions[Command::RemoveSession]);
    menu->popup(
        m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height() + 2)));
}

} // namespace cercle
