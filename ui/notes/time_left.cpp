#include "notes/time_left.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/tone.h"

#include <QAccessible>
#include <QPainter>

namespace cercle
{

namespace
{
constexpr std::int64_t second = 1000, minute = 60 * second;
constexpr int side = 10, gap = 5;

QFont strong()
{
    return type::font(type::small, QFont::DemiBold);
}

QFont plain()
{
    return type::font(type::small, QFont::Medium);
}

// The widest digit sets the cell; what stands between digits has its own width.
int widthOf(const QString &digits)
{
    const QFontMetrics metrics(strong());
    int width = 0;
    for (const QChar c : digits)
        width += metrics.horizontalAdvance(c.isDigit() ? QChar(u'0') : c);
    return width;
}
} // namespace

TimeLeft::TimeLeft(const Theme &theme, std::function<std::int64_t()> nowMs, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_nowMs(std::move(nowMs))
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TimeLeft::refresh);
}

void TimeLeft::countTo(std::int64_t ms, Pace pace)
{
    m_moment = ms;
    m_pace = pace;
    m_up = false;
    refresh();
}

void TimeLeft::countFrom(std::int64_t ms)
{
    m_moment = ms;
    m_pace = Pace::Seconds;
    m_up = true;
    refresh();
}

void TimeLeft::stop()
{
    m_moment = 0;
    m_timer.stop();
    m_late = false;
}

QSize TimeLeft::sizeHint() const
{
    return {side + widthOf(m_digits) + gap + QFontMetrics(plain()).horizontalAdvance(m_word) + side,
            qMax(height::chip, QFontMetrics(strong()).height() + 6)};
}

void TimeLeft::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    refresh();
}

void TimeLeft::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QLabel::hideEvent(event);
}

void TimeLeft::refresh()
{
    m_timer.stop();
    if (m_moment == 0)
        return;
    const std::int64_t left = m_up ? m_nowMs() - m_moment : m_moment - m_nowMs();
    const bool late = !m_up && left <= -second;
    const std::int64_t unit = m_pace == Pace::Seconds ? second : minute;
    // What is begun counts as there: 12:00 is shown for a whole second before it is 11:59.
    const std::int64_t whole = m_up || left < 0 ? qAbs(left) / unit : (left + unit - 1) / unit;
    const std::int64_t minutes = m_pace == Pace::Seconds ? whole / 60 : whole;
    const auto two = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    QString digits = minutes >= 60 || m_pace == Pace::Minutes
                         ? QStringLiteral("%1:%2").arg(minutes / 60).arg(two(minutes % 60))
                         : two(minutes);
    if (m_pace == Pace::Seconds)
        digits += u':' + two(whole % 60);
    const QString word = late                      ? tr("late")
                         : m_up                    ? tr("so far")
                         : m_pace == Pace::Minutes ? tr("h left")
                                                   : tr("left");
    if (late)
        digits.prepend(u'+');
    const bool resized = widthOf(digits) != widthOf(m_digits) || word != m_word;
    m_digits = digits;
    m_word = word;
    // Spoken by the minute, or a screen reader would never be silent.
    const int spokenMinutes = static_cast<int>(minutes);
    const QString spoken = late   ? tr("%n minute(s) late", nullptr, spokenMinutes)
                           : m_up ? tr("%n minute(s) so far", nullptr, spokenMinutes)
                                  : tr("%n minute(s) left", nullptr, spokenMinutes);
    if (spoken != text())
        setText(spoken);
    if (late != m_late) {
        m_late = late;
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
        Q_EMIT lateChanged();
    }
    if (resized)
        updateGeometry();
    update();
    if (!isVisible())
        return;
    const std::int64_t past = m_up ? left % unit : ((-left) % unit + unit) % unit;
    m_timer.start(static_cast<int>(unit - past) + 1);
}

void TimeLeft::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const ToneColours colours =
        m_late ? toneColours(tokens, Tone::Warn) : ToneColours{tokens.accentText, tokens.accentSoft};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(colours.ink);
    painter.setFont(strong());
    int x = side;
    for (const QChar c : m_digits) {
        const int cell = painter.fontMetrics().horizontalAdvance(c.isDigit() ? QChar(u'0') : c);
        painter.drawText(QRect(x, 0, cell, height()), Qt::AlignCenter, QString(c));
        x += cell;
    }
    painter.setFont(plain());
    painter.drawText(QRect(x + gap, 0, width() - x - gap, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     m_word);
}

} // namespace cercle
