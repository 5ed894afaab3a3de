#include "pages/agenda_detail.h"

#include "context.h"
#include "detail/detail_pane.h"
#include "detail/session_detail.h"
#include "models/agenda_words.h"
#include "models/day_words.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/icon_label.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace cercle
{

AgendaDetail::AgendaDetail(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_parts(new QStackedWidget), m_session(new SessionDetail(context)),
      m_round(new QWidget), m_above(new Label({}, type::small, QFont::Medium, ink::text3)),
      m_title(new Label({}, type::h2, QFont::DemiBold)),
      m_when(new IconLabel(context.theme, Symbol::Calendar)),
      m_purpose(new Label({}, type::body, QFont::Normal, ink::text2))
{
    m_parts->addWidget(m_session);
    m_parts->addWidget(DetailPane::scrolled(makeRound()));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_parts);
}

QWidget *AgendaDetail::makeRound()
{
    m_title->setWordWrap(true);
    m_purpose->setWordWrap(true);
    auto *open = new Button(m_context.theme, tr("Open the reviews"), Symbol::Star, Button::Kind::Tonal);
    auto *column = new QVBoxLayout(m_round);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_above);
    names->addWidget(m_title);
    column->addLayout(names);
    column->addWidget(open);
    column->addWidget(m_when);
    column->addWidget(m_purpose);
    column->addStretch();
    connect(open, &Button::clicked, this, [this] {
        if (m_entry)
            Q_EMIT roundRequested(m_entry->group, m_entry->key.id);
    });
    return m_round;
}

void AgendaDetail::setEntry(const AgendaEntry *entry)
{
    m_entry = entry ? std::optional(*entry) : std::nullopt;
    const bool ofRound =
        entry
        && (entry->key.kind == AgendaKey::Kind::SubmitBy || entry->key.kind == AgendaKey::Kind::ReviewBy);
    m_parts->setCurrentIndex(ofRound ? 1 : 0);
    m_session->setSession(entry && !ofRound ? entry->session : Id<Session>());
    if (ofRound)
        showRound();
}

void AgendaDetail::showRound()
{
    const auto group = m_context.workspace.get(m_entry->group);
    const auto round = m_context.workspace.get(Id<ReviewRound>{m_entry->key.id});
    const QDate today = words::dayAt(m_context.workspace.clock().nowMs());
    m_above->setText(group ? group->title : QString());
    m_title->setText(agendaTitle(*m_entry));
    m_when->setText(words::dayHeading(m_entry->day, today));
    m_purpose->setText(round ? round->purpose : QString());
    m_purpose->setVisible(round && !round->purpose.isEmpty());
}

void AgendaDetail::refresh()
{
    if (m_parts->currentIndex() == 1 && m_entry)
        showRound();
    else
        m_session->refresh();
}

} // namespace cercle
