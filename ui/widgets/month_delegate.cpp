#include "widgets/month_delegate.h"

#include "theme/metrics.h"
#include "theme/symbol.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QPainter>

namespace cercle
{

namespace
{

constexpr int edge = 5;

QFont barFont()
{
    return type::font(type::caption, QFont::Medium);
}

QFont numberFont()
{
    return type::font(type::small, QFont::DemiBold);
}

int numberHeight()
{
    return QFontMetrics(numberFont()).height() + 8;
}

int barHeight()
{
    return QFontMetrics(barFont()).height() + 4;
}

} // namespace

MonthDelegate::MonthDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int MonthDelegate::leastHeight() const
{
    return numberHeight() + barHeight() + edge;
}

BarPlan MonthDelegate::planFor(const QRect &cell, int entries) const
{
    return planBars(entries, (cell.height() - numberHeight() - 3) / (barHeight() + 2));
}

QRectF MonthDelegate::barRect(const QRect &cell, int line) const
{
    return {cell.left() + edge - 1.0, cell.top() + numberHeight() + line * (barHeight() + 2.0),
            cell.width() - 2.0 * edge + 1, static_cast<qreal>(barHeight())};
}

int MonthDelegate::barAt(const QRect &cell, const QModelIndex &index, const QPoint &at) const
{
    const auto entries = static_cast<int>(index.data(role::Bars).value<DayBars>().size());
    const BarPlan plan = planFor(cell, entries);
    for (int line = 0; line < plan.shown + (plan.more > 0 ? 1 : 0); ++line) {
        if (barRect(cell, line).contains(at))
            return line;
    }
    return -1;
}

bool MonthDelegate::isMore(const QRect &cell, const QModelIndex &index, int line) const
{
    const BarPlan plan = planFor(cell, static_cast<int>(index.data(role::Bars).value<DayBars>().size()));
    return plan.more > 0 && line == plan.shown;
}

void MonthDelegate::paintBar(QPainter &painter, const QRectF &rect, const DayBar &bar) const
{
    const Tokens &tokens = m_theme.tokens();
    const QColor ink = hueColour(tokens, bar.hue, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hueColour(tokens, bar.hue, true));
    painter.drawRoundedRect(rect, 4, 4);
    QRectF words = rect.adjusted(5, 0, -3, 0);
    if (bar.symbol != 0) {
        paintSymbol(painter, static_cast<Symbol>(bar.symbol), QPointF(words.left(), rect.center().y() - 6),
                    12, ink, 2.0);
        words.setLeft(words.left() + 15);
    }
    painter.setFont(barFont());
    painter.setPen(ink);
    // Where it is narrow, the title says more than the time.
    const int room = static_cast<int>(words.width());
    const QFontMetrics metrics = painter.fontMetrics();
    const QString withTime = bar.time.isEmpty() ? bar.title : bar.time + u' ' + bar.title;
    const bool roomy = room > metrics.horizontalAdvance(bar.time) + metrics.averageCharWidth() * 8;
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(roomy ? withTime : bar.title, Qt::ElideRight, room));
}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto state = static_cast<DayState>(index.data(role::State).toInt());
    const QRect cell = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(cell, state == DayState::OtherMonth ? tokens.window : tokens.surface);
    if (option.state & QStyle::State_Selected) {
        QColor wash = tokens.accentSoft;
        wash.setAlphaF(tokens.dark ? 0.7F : 0.6F);
        painter->fillRect(cell, wash);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(cell, tokens.hover);
    }
    painter->setPen(tokens.border);
    painter->drawLine(QPointF(cell.left(), cell.bottom() + 0.5),
                      QPointF(cell.right() + 1, cell.bottom() + 0.5));
    if (index.column() < 6)
        painter->drawLine(QPointF(cell.right() + 0.5, cell.top()),
                          QPointF(cell.right() + 0.5, cell.bottom() + 1));

    const QString number = index.data().toString();
    painter->setFont(numberFont());
    const qreal wide = qMax(22.0, painter->fontMetrics().horizontalAdvance(number) + 10.0);
    const QRectF badge(cell.left() + 3, cell.top() + 3, wide, numberHeight() - 5);
    if (state == DayState::Today) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        painter->drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
    }
    painter->setPen(state == DayState::Today        ? tokens.onAccent
                    : state == DayState::OtherMonth ? tokens.text3
                                                    : tokens.text);
    painter->drawText(badge, Qt::AlignCenter, number);

    const auto bars = index.data(role::Bars).value<DayBars>();
    const BarPlan plan = planFor(cell, static_cast<int>(bars.size()));
    for (int i = 0; i < plan.shown; ++i)
        paintBar(*painter, barRect(cell, i), bars[static_cast<size_t>(i)]);
    if (plan.more > 0) {
        painter->setFont(barFont());
        painter->setPen(tokens.text2);
        painter->drawText(barRect(cell, plan.shown).adjusted(5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          QStringLiteral("+%1").arg(plan.more));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(cell).adjusted(1, 1, -2, -2), radius::segment, radius::segment);
    }
    painter->restore();
}

} // namespace cercle
