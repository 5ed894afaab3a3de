#include "notes/agenda_bar.h"

#include "actions.h"
#include "context.h"
#include "domain/whole_day.h"
#include "models/session_time.h"
#include "notes/time_left.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace cercle
{

namespace
{
constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t soonMs = 24 * 60 * minuteMs; // what the bar stays awake for

QString withKey(const QAction &action)
{
    return QStringLiteral("%1 (%2)").arg(action.text(), action.shortcut().toString(QKeySequence::NativeText));
}
} // namespace

AgendaBar::AgendaBar(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_back(
          new IconButton(context.theme, Symbol::ChevronLeft, context.actions[Command::PreviousPoint].text())),
      m_place(new Label({}, type::small, QFont::DemiBold, ink::text3)),
      m_title(new ElidedLabel({}, type::body, QFont::Medium)),
      m_time(new TimeLeft(context.theme, [&context] { return context.workspace.clock().nowMs(); })),
      m_next(new IconButton(context.theme, Symbol::ChevronRight, context.actions[Command::NextPoint].text())),
      m_toggle(new Button(context.theme, {}, Symbol::Play, Button::Kind::Ghost)),
      m_plan(new Button(context.theme, tr("Plan the agenda"), Symbol::Plus, Button::Kind::Ghost))
{
    m_back->setToolTip(withKey(context.actions[Command::PreviousPoint]));
    m_next->setToolTip(withKey(context.actions[Command::NextPoint]));
    m_toggle->setToolTip(withKey(context.actions[Command::ToggleAgenda]));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::x5, 2, space::x4, 2);
    row->setSpacing(6);
    row->addWidget(m_place);
    row->addWidget(m_title, 1);
    row->addWidget(m_time);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_toggle);
    row->addWidget(m_plan);
    connect(m_back, &IconButton::clicked, this, [this] { step(AgendaStep::Back); });
    connect(m_next, &IconButton::clicked, this, [this] { step(AgendaStep::Next); });
    connect(m_toggle, &Button::clicked, this, &AgendaBar::toggle);
    connect(m_plan, &Button::clicked, this, &AgendaBar::planWanted);
    connect(m_time, &TimeLeft::lateChanged, this, [this] {
        if (!m_running) // the session is over
            m_wake.start(0);
    });
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] {
        if (const auto session = m_context.workspace.get(m_session))
            setSession(*session);
    });
}

void AgendaBar::step(AgendaStep step)
{
    m_context.notices.check(stepAgenda(m_context.workspace, m_session, step));
}

bool AgendaBar::canToggle() const
{
    return !m_toggle->isHidden() || !m_plan->isHidden();
}

void AgendaBar::toggle()
{
    if (canToggle())
        step(m_running ? AgendaStep::Stop : AgendaStep::Start);
}

void AgendaBar::setSession(const Session &session)
{
    m_session = session.id;
    const Agenda agenda = agendaOf(m_context.workspace, session.id);
    m_running = agenda.stand.item;
    m_wake.stop();
    m_time->stop();
    const bool any = !agenda.items.empty();
    if (m_running)
        showRunning(agenda);
    else
        showWaiting(agenda);
    if (!m_running)
        showTimeOf(session);
    m_back->setVisible(bool(m_running));
    m_next->setVisible(bool(m_running));
    m_back->setEnabled(m_running && agenda.placeOf(m_running) > 0);
    // When all is said and the session is over, there is nothing to start.
    const bool allDone = std::all_of(agenda.items.begin(), agenda.items.end(),
                                     [](const AgendaItem &item) { return item.done; });
    m_toggle->setVisible(m_running || (any && !(allDone && isOver(session))));
    m_toggle->setText(m_running ? tr("Stop") : allDone ? tr("Resume") : tr("Start"));
    m_toggle->setSymbol(m_running ? Symbol::Stop : Symbol::Play);
    m_plan->setVisible(!any);
    setVisible(!session.removed);
    Q_EMIT changed();
}

void AgendaBar::showRunning(const Agenda &agenda)
{
    const int place = agenda.placeOf(m_running);
    const AgendaItem &item = agenda.items[static_cast<size_t>(place)];
    m_place->setText(QStringLiteral("%1/%2").arg(place + 1).arg(agenda.items.size()));
    m_place->setAccessibleName(tr("Point %1 of %2").arg(place + 1).arg(agenda.items.size()));
    m_place->show();
    m_title->setText(item.title);
    m_title->setForegroundRole(ink::text);
    const std::int64_t now = m_context.workspace.clock().nowMs();
    const std::int64_t spent = agenda.stand.spentOn(item.id);
    if (item.minutes > 0)
        m_time->countTo(now - spent + item.minutes * minuteMs, TimeLeft::Pace::Seconds);
    else
        m_time->countFrom(now - spent);
    m_time->show();
}

void AgendaBar::showWaiting(const Agenda &agenda)
{
    int minutes = 0;
    int done = 0;
    for (const AgendaItem &item : agenda.items) {
        minutes += item.minutes;
        done += item.done ? 1 : 0;
    }
    const auto count = static_cast<int>(agenda.items.size());
    m_place->setVisible(count > 0);
    m_place->setText(tr("Agenda"));
    m_place->setAccessibleName({});
    m_title->setForegroundRole(ink::text2);
    if (count == 0)
        m_title->setText(tr("No agenda yet: with one, you see the time left of each point."));
    else if (done > 0)
        m_title->setText(tr("%1 of %n point(s) done", nullptr, count).arg(done));
    else if (minutes > 0)
        m_title->setText(
            QStringLiteral("%1 · %2").arg(tr("%n point(s)", nullptr, count), words::duration(minutes)));
    else
        m_title->setText(tr("%n point(s)", nullptr, count));
}

bool AgendaBar::isOver(const Session &session) const
{
    const auto group = m_context.workspace.get(session.group);
    const auto start = startOf(session, zoneOf(session, group ? group->zone : QString()));
    return start && *start + minutesOf(session) * minuteMs <= m_context.workspace.clock().nowMs();
}

// While it goes on; before and after there is nothing to count.
void AgendaBar::showTimeOf(const Session &session)
{
    const auto group = m_context.workspace.get(session.group);
    const auto begins = startOf(session, zoneOf(session, group ? group->zone : QString()));
    const std::int64_t start = session.time.hhmm.isEmpty() ? 0 : begins.value_or(0);
    const std::int64_t end = start + session.minutes * minuteMs;
    const std::int64_t now = m_context.workspace.clock().nowMs();
    const bool goesOn = start > 0 && now >= start && now < end;
    if (goesOn)
        m_time->countTo(end, TimeLeft::Pace::Minutes);
    m_time->setVisible(goesOn);
    if (start > now && start - now < soonMs)
        m_wake.start(static_cast<int>(start - now) + 1);
}

} // namespace cercle
