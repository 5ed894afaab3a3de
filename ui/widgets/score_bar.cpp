#include "widgets/score_bar.h"

#include "theme/theme.h"
#include "theme/typography.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace cercle
{

namespace
{
constexpr int barHeight = 8;
constexpr int mostSteps = 10; // more are one bar
} // namespace

ScoreBar::ScoreBar(const Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ScoreBar::setScore(const QString &title, double mean, int least, int most, const QString &meaning)
{
    const QLocale locale;
    const bool whole = qFuzzyCompare(mean + 1, qRound(mean) + 1.0);
    m_title = title;
    m_number =
        QStringLiteral("%1 / %2").arg(locale.toString(mean, 'f', whole ? 0 : 1), locale.toString(most));
    m_meaning = meaning;
    m_share = most > 0 ? qBound(0.0, mean / most, 1.0) : 0;
    m_steps = most - least >= 1 && most <= mostSteps ? most : 1;
    QString all = QStringLiteral("%1: %2").arg(title, m_number);
    if (!meaning.isEmpty())
        all += QStringLiteral(", ") + meaning;
    setText(all); // what a screen reader says
    setToolTip(all);
    updateGeometry();
    update();
}

QSize ScoreBar::sizeHint() const
{
    const int line = QFontMetrics(type::font(type::small)).height();
    return {220, line + 5 + barHeight + (m_meaning.isEmpty() ? 4 : line + 6)};
}

void ScoreBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(type::font(type::small, QFont::DemiBold));
    const int line = painter.fontMetrics().height();
    const int number = painter.fontMetrics().horizontalAdvance(m_number);
    painter.setPen(tokens.text);
    painter.drawText(QRect(width() - number, 0, number, line), Qt::AlignVCenter | Qt::AlignRight, m_number);
    painter.setFont(type::font(type::small, QFont::Medium));
    painter.drawText(QRect(0, 0, width() - number - 10, line), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, width() - number - 10));
    // One piece per level, filled as far as the mean goes.
    constexpr qreal gap = 3;
    const qreal top = line + 5;
    const qreal piece = (width() - gap * (m_steps - 1)) / m_steps;
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_steps; ++i) {
        const QRectF r(i * (piece + gap), top, piece, barHeight);
        QPainterPath path;
        path.addRoundedRect(r, 3, 3);
        painter.fillPath(path, tokens.border);
        const qreal filled = qBound(0.0, m_share * m_steps - i, 1.0);
        if (filled > 0) {
            painter.save();
            painter.setClipPath(path);
            painter.fillRect(QRectF(r.left(), r.top(), r.width() * filled, r.height()), tokens.accent);
            painter.restore();
        }
    }
    if (m_meaning.isEmpty())
        return;
    painter.setFont(type::font(type::small));
    painter.setPen(tokens.text3);
    painter.drawText(QRectF(0, top + barHeight + 3, width(), line), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_meaning, Qt::ElideRight, width()));
}

} // namespace cercle
