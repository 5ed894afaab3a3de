#include "detail/notification_detail.h"

#include "context.h"
#include "detail/detail_pane.h"
#include "models/session_time.h"
#include "notifications/notifier.h"
#include "theme/metrics.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/label.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace cercle
{

NotificationDetail::NotificationDetail(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_body(new QWidget),
      m_title(new Label({}, type::h2, QFont::DemiBold)),
      m_sentence(new Label({}, type::body, QFont::Normal, ink::text2)),
      m_when(new Label({}, type::small, QFont::Normal, ink::text3)),
      m_state(new Chip(context.theme, {}, Tone::Neutral)),
      m_open(new Button(context.theme, tr("Open"), Symbol::ChevronRight, Button::Kind::Tonal)),
      m_mark(new Button(context.theme, {}, Symbol::Check))
{
    for (Label *words : {m_title, m_sentence, m_when})
        words->setWordWrap(true);
    m_open->setIconLast(true);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state);
    state->addStretch();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    column->addLayout(state);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_when);
    column->addSpacing(space::x3);
    column->addWidget(m_open);
    column->addWidget(m_mark);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(DetailPane::scrolled(m_body));
    connect(m_open, &Button::clicked, this, [this] { Q_EMIT openRequested(m_id); });
    connect(m_mark, &Button::clicked, this, [this] {
        if (const Notification *n = m_context.notifier.find(m_id))
            m_context.notifier.setRead({m_id}, !n->read);
    });
    connect(&context.notifier, &Notifier::changed, this, &NotificationDetail::refresh);
    refresh();
}

void NotificationDetail::setNotification(const Uid &id)
{
    m_id = id;
    refresh();
}

void NotificationDetail::refresh()
{
    const Notification *n = m_context.notifier.find(m_id);
    m_body->setVisible(n);
    if (!n)
        return;
    const auto group = m_context.workspace.get(n->group);
    const QString body = notificationBody(*n, group);
    m_title->setText(notificationTitle(*n));
    m_sentence->setText(body);
    m_sentence->setVisible(!body.isEmpty());
    const QLocale locale;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(n->atMs);
    m_when->setText(tr("Noticed on %1 at %2")
                        .arg(locale.toString(at.date(), QLocale::LongFormat),
                             locale.toString(at.time(), QStringLiteral("HH:mm"))));
    m_state->setStatus(n->read ? tr("Read") : tr("New"), n->read ? Tone::Neutral : Tone::Info);
    m_mark->setText(n->read ? tr("Mark as unread") : tr("Mark as read"));
}

} // namespace cercle
