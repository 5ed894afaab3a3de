#include "widgets/chip.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QFontMetrics>
#include <QPainter>

namespace cercle
{

Chip::Chip(const Theme &theme, const QString &text, Tone tone, QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(type::font(type::small, QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setStatus(const QString &text, Tone tone)
{
    m_tone = tone;
    setText(text);
    updateGeometry();
    update();
}

int Chip::widthOf(const QString &text)
{
    return QFontMetrics(type::font(type::small, QFont::Medium)).horizontalAdvance(text) + 20;
}

QSize Chip::sizeHint() const
{
    return {widthOf(text()), qMax(height::chip, fontMetrics().height() + 6)};
}

qreal Chip::paint(QPainter &painter, const Tokens &tokens, qreal right, qreal middle, const QString &text,
                  Tone tone)
{
    const ToneColours colours = toneColours(tokens, tone);
    painter.setFont(type::font(type::small, QFont::Medium));
    const qreal width = widthOf(text);
    const qreal tall = qMax<qreal>(height::chip, painter.fontMetrics().height() + 6);
    const QRectF pill(right - width, middle - tall / 2, width, tall);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(pill, tall / 2, tall / 2);
    painter.setPen(colours.ink);
    painter.drawText(pill, Qt::AlignCenter, text);
    return pill.left();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, m_theme.tokens(), width(), height() / 2.0, text(), m_tone);
}

} // namespace cercle
