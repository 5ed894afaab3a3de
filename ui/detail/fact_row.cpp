#include "detail/fact_row.h"

#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/chip.h"

#include <QPainter>

namespace cercle
{

FactRow::FactRow(const Theme &theme, QWidget *parent) : RowButton(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactRow::setFact(Symbol symbol, const QString &what, const QString &when, const QString &state,
                      Tone tone)
{
    m_symbol = symbol;
    m_when = when;
    m_state = state;
    m_tone = tone;
    setText(what);
    QStringList words{what, when, state};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QStringLiteral(" · ")));
    update();
}

QSize FactRow::sizeHint() const
{
    const int first = QFontMetrics(type::font(type::body)).height();
    const int second = QFontMetrics(type::font(type::small)).height();
    return {220, first + second + 8};
}

void FactRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHover(painter);
    const QFont first = type::font(type::body);
    const QFont second = type::font(type::small);
    const int firstHeight = QFontMetrics(first).height();
    const int secondHeight = QFontMetrics(second).height();
    const int y = (height() - firstHeight - secondHeight) / 2;
    int x = 2;
    if (m_symbol != Symbol::None) {
        paintSymbol(painter, m_symbol, QPointF(x, (height() - 16) / 2.0), 16, tokens.text3);
        x += 26;
    }
    int right = width() - 4;
    if (!m_state.isEmpty())
        right = static_cast<int>(Chip::paint(painter, tokens, right, height() / 2.0, m_state, m_tone)) - 8;
    painter.setFont(first);
    painter.setPen(tokens.text);
    painter.drawText(QRect(x, y, right - x, firstHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, right - x));
    painter.setFont(second);
    painter.setPen(tokens.text2);
    painter.drawText(QRect(x, y + firstHeight, right - x, secondHeight), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_when, Qt::ElideRight, right - x));
    paintFocus(painter);
}

} // namespace cercle
