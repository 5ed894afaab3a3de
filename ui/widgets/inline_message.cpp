#include "widgets/inline_message.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/alert.h"
#include "widgets/button.h"
#include "widgets/icon_button.h"
#include "widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace cercle
{

namespace
{
constexpr int noticeMs = 10000;
}

InlineMessage::InlineMessage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(new Label({}, type::body)),
      m_action(new Button(theme, {}, Symbol::None, Button::Kind::Ghost)),
      m_other(new Button(theme, tr("Close"), Symbol::None, Button::Kind::Ghost)),
      m_copy(new Button(theme, tr("Copy details"), Symbol::None, Button::Kind::Ghost)),
      m_close(new IconButton(theme, Symbol::Close, tr("Close this message")))
{
    makeAlert(*this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 5, 6, 5);
    row->setSpacing(4);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_other);
    row->addWidget(m_copy);
    m_close->setIconSize({16, 16});
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &InlineMessage::dismiss);
    connect(m_close, &IconButton::clicked, this, &InlineMessage::dismiss);
    connect(m_action, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT actionTriggered();
    });
    connect(m_other, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT otherTriggered();
    });
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    hide();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::show(const QString &text, Tone tone, const QString &action)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->hide();
    m_close->show();
    setVisible(true);
    update();
    announce(*this, action.isEmpty() ? text : text + QStringLiteral(" · ") + action);
}

void InlineMessage::showNotice(const QString &text, const QString &action)
{
    m_copy->hide();
    show(text, Tone::Neutral, action);
    m_timer.start(noticeMs);
}

void InlineMessage::showError(const QString &text, const QString &action, const QString &details)
{
    m_timer.stop();
    m_details = details;
    m_copy->setVisible(!details.isEmpty());
    show(text, Tone::Danger, action);
}

void InlineMessage::showStanding(const QString &text, const QString &action, const QString &other)
{
    m_timer.stop();
    m_copy->hide();
    show(text, Tone::Neutral, action);
    m_other->setText(other);
    m_other->show();
    m_close->hide();
}

void InlineMessage::dismiss()
{
    m_timer.stop();
    hide();
}

void InlineMessage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool error = m_tone == Tone::Danger;
    painter.setPen(error ? tokens.danger : tokens.borderSoft);
    painter.setBrush(error ? tokens.dangerSoft : tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::button, radius::button);
}

} // namespace cercle
