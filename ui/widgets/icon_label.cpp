#include "widgets/icon_label.h"

#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

namespace cercle
{

namespace
{
constexpr int gap = 6;
}

IconLabel::IconLabel(const Theme &theme, Symbol symbol, const QString &text, int size, QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_symbol(symbol), m_size(size)
{
    setTextFormat(Qt::PlainText);
    setFont(type::font(type::body));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void IconLabel::setInk(QColor Tokens::*symbolInk, QColor Tokens::*textInk)
{
    m_symbolInk = symbolInk;
    m_textInk = textInk;
    update();
}

void IconLabel::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int words = text().isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(text()) + 2;
    return {m_size + words, qMax(m_size, text().isEmpty() ? 0 : fontMetrics().height())};
}

QSize IconLabel::minimumSizeHint() const
{
    const int words = text().isEmpty() ? 0 : gap + fontMetrics().averageCharWidth() * 4;
    return {qMin(sizeHint().width(), m_size + words), sizeHint().height()};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    paintSymbol(painter, m_symbol, QPointF(rtl ? width() - m_size : 0, (height() - m_size) / 2.0), m_size,
                tokens.*m_symbolInk);
    if (text().isEmpty())
        return;
    const int room = width() - m_size - gap;
    painter.setPen(tokens.*m_textInk);
    painter.drawText(QRect(rtl ? 0 : m_size + gap, 0, room, height()),
                     static_cast<int>(Qt::AlignVCenter | (rtl ? Qt::AlignRight : Qt::AlignLeft)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

} // namespace cercle
