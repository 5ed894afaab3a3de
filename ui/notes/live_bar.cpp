#include "notes/live_bar.h"

#include "context.h"
#include "notes/agenda_bar.h"
#include "notes/format_bar.h"
#include "notes/role_panel.h"
#include "notes/role_strip.h"
#include "theme/metrics.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace cercle
{

namespace
{
constexpr int agendaAtLeast = 460; // beside the roles
}

LiveBar::LiveBar(Context &context, QWidget *page)
    : QWidget(page), m_agenda(new AgendaBar(context)), m_roles(new RoleStrip(context)),
      m_format(new FormatBar(context)), m_stack(new QStackedWidget),
      m_lines(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_stack->addWidget(m_roles);
    m_stack->addWidget(m_format);
    m_stack->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_lines->setContentsMargins(0, 0, 0, 6);
    m_lines->setSpacing(0);
    m_lines->addWidget(m_agenda);
    m_lines->addWidget(m_stack);
    connect(m_roles, &RoleStrip::chosen, this, [this, &context, page](const Id<Role> &role, QWidget *chip) {
        if (!m_panel)
            m_panel = new RolePanel(context, page);
        const auto session = context.workspace.get(m_agenda->session());
        if (session)
            m_panel->open(*session, role, chip);
    });
}

void LiveBar::setSession(const Session &session)
{
    m_agenda->setSession(session);
    m_roles->setSession(session);
    if (m_panel && m_panel->isVisible()) {
        if (m_panel->session() == session.id)
            m_panel->refresh();
        else
            m_panel->dismiss(false);
    }
    arrange();
}

void LiveBar::setFormatShown(bool shown)
{
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_format) : m_roles);
}

bool LiveBar::formatShown() const
{
    return m_stack->currentWidget() == m_format;
}

void LiveBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LiveBar::arrange()
{
    const bool beside = m_roles->wantedWidth() + space::x5 + agendaAtLeast <= width();
    m_lines->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lines->setStretch(0, beside ? 1 : 0);
    m_stack->setMinimumWidth(beside ? qMax(m_roles->wantedWidth(), m_format->sizeHint().width()) : 0);
    m_stack->setSizePolicy(beside ? QSizePolicy::Minimum : QSizePolicy::Expanding, QSizePolicy::Fixed);
}

} // namespace cercle
