#include "widgets/countdown.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

namespace cercle
{

namespace
{
constexpr int tile = 80, step = 86;
constexpr std::int64_t second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;
} // namespace

Countdown::Countdown(const Theme &theme, std::function<std::int64_t()> nowMs, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_nowMs(std::move(nowMs))
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::refresh);
}

int Countdown::digitsWidth()
{
    return 2 * step + tile;
}

void Countdown::setInWords(bool words)
{
    if (words == m_inWords)
        return;
    m_inWords = words;
    setSizePolicy(words ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
    update();
}

QSize Countdown::minimumSizeHint() const
{
    return m_inWords ? QSize(0, sizeHint().height()) : sizeHint();
}

QSize Countdown::sizeHint() const
{
    if (m_inWords) {
        const QFontMetrics words(type::font(type::body, QFont::DemiBold));
        return {words.horizontalAdvance(text()) + 2, words.height() + 2};
    }
    const QFontMetrics big(type::font(type::countdown, QFont::DemiBold));
    const QFontMetrics small(type::font(type::caption, QFont::Medium));
    return {digitsWidth(), qMax(72, big.height() + small.height() + 18)};
}

void Countdown::setTarget(std::int64_t ms)
{
    m_target = ms;
    refresh();
}

void Countdown::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    refresh();
}

void Countdown::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QLabel::hideEvent(event);
}

void Countdown::refresh()
{
    const std::int64_t left = qMax<std::int64_t>(0, m_target - m_nowMs());
    const auto two = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (left >= day) {
        m_digits[0] = QString::number(left / day);
        m_digits[1] = two(left % day / hour);
        m_digits[2] = two(left % hour / minute);
        m_units[0] = left / day == 1 ? tr("day") : tr("days");
        m_units[1] = tr("hours");
        m_units[2] = tr("min");
    } else {
        m_digits[0] = two(left / hour);
        m_digits[1] = two(left % hour / minute);
        m_digits[2] = two(left % minute / second);
        m_units[0] = tr("hours");
        m_units[1] = tr("min");
        m_units[2] = tr("s");
    }
    // The spoken text changes by the minute, or a screen reader would never be silent.
    const QString spoken = left >= day
                               ? tr("Starts in %1 d %2 h %3 min")
                                     .arg(left / day)
                                     .arg(left % day / hour)
                                     .arg(left % hour / minute)
                               : tr("Starts in %1 h %2 min").arg(left / hour).arg(left % hour / minute);
    if (spoken != text()) {
        setText(spoken);
        updateGeometry();
    }
    update();
    if (!isVisible() || m_target == 0)
        return;
    if (left == 0) {
        m_target = 0;
        Q_EMIT reached();
        return;
    }
    // Wakes exactly when a shown digit changes.
    m_timer.start(static_cast<int>(left >= day ? left % minute + 1 : left % second + 1));
}

void Countdown::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_inWords) {
        painter.setFont(type::font(type::body, QFont::DemiBold));
        painter.setPen(tokens.accentText);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
        return;
    }
    const QFont big = type::font(type::countdown, QFont::DemiBold);
    const QFont small = type::font(type::caption, QFont::Medium);
    const QFontMetricsF bigMetrics(big);
    const qreal cell = bigMetrics.horizontalAdvance(u'0');
    const qreal text = bigMetrics.height() + QFontMetricsF(small).height();
    const qreal top = (height() - text) / 2 - 1;
    for (int i = 0; i < 3; ++i) {
        const QRectF r(i * step, 0, tile, height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accentSoft);
        painter.drawRoundedRect(r, radius::listCard, radius::listCard);
        painter.setPen(tokens.accentText);
        painter.setFont(big);
        qreal x = r.center().x() - cell * static_cast<qreal>(m_digits[i].size()) / 2;
        for (const QChar digit : m_digits[i]) {
            painter.drawText(QRectF(x, top, cell, bigMetrics.height()), Qt::AlignCenter, QString(digit));
            x += cell;
        }
        painter.setFont(small);
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(r.left(), top + bigMetrics.height(), r.width(), text - bigMetrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, m_units[i]);
    }
}

} // namespace cercle
