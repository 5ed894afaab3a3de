#include "widgets/choice_row.h"

#include "theme/metrics.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace cercle
{

namespace
{
constexpr int edge = 8;
constexpr int circle = 18;
constexpr int keyWidth = 20;
} // namespace

ChoiceRow::ChoiceRow(const Theme &theme, const QString &key, const QString &words, QWidget *parent)
    : QRadioButton(words, parent), m_theme(theme), m_key(key)
{
    setFont(type::font(type::body));
    setAccessibleName(key.isEmpty() ? words : QStringLiteral("%1, %2").arg(key, words));
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceRow::textRect(int width) const
{
    const int left = edge + circle + 8 + (m_key.isEmpty() ? 0 : keyWidth);
    const int room = qMax(40, width - left - edge);
    const QRect needed = fontMetrics().boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, text());
    return {left, edge - 1, room, qMax(needed.height(), fontMetrics().height())};
}

int ChoiceRow::heightForWidth(int width) const
{
    return textRect(width).height() + 2 * edge - 2;
}

QSize ChoiceRow::sizeHint() const
{
    return {260, heightForWidth(qMax(width(), 200))};
}

QSize ChoiceRow::minimumSizeHint() const
{
    return {120, fontMetrics().height() + 2 * edge - 2};
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF around = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? tokens.accentSoft : tokens.hover);
        painter.drawRoundedRect(around, radius::button, radius::button);
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect words = textRect(width());
    const int line = fontMetrics().height();
    option.rect = QRect(edge, words.top() + (line - circle) / 2, circle, circle);
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    painter.setFont(font());
    const QColor ink = !isEnabled() ? tokens.text3 : isChecked() ? tokens.accentText : tokens.text;
    if (!m_key.isEmpty()) {
        painter.setFont(type::font(type::body, QFont::DemiBold));
        painter.setPen(isChecked() ? tokens.accentText : tokens.text2);
        painter.drawText(QRect(edge + circle + 8, words.top(), keyWidth, line), Qt::AlignVCenter, m_key);
        painter.setFont(font());
    }
    painter.setPen(ink);
    painter.drawText(words, Qt::TextWordWrap | Qt::AlignTop, text());
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

} // namespace cercle
