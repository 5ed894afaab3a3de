#include "widgets/card_actions.h"

#include "theme/metrics.h"
#include "theme/symbol.h"
#include "theme/tokens.h"
#include "theme/typography.h"
#include "widgets/chip.h"
#include "widgets/row_roles.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace cercle
{

namespace
{

constexpr int buttonHeight = 28;
constexpr qreal wordsAtLeast = 170; // that the buttons leave to the title

struct Buttons {
    QStringList words;
    std::vector<QRectF> rects; // one per word, or one alone
    bool folded = false;       // into a "…"
};

Buttons buttonsOf(const QModelIndex &index, const QRectF &card)
{
    Buttons out;
    out.words = index.data(role::Actions).toStringList();
    if (out.words.isEmpty())
        return out;
    const QString chip = index.data(role::ChipText).toString();
    const qreal right = card.right() - 16 - (chip.isEmpty() ? 0 : Chip::widthOf(chip) + 12);
    const QFontMetrics metrics(type::font(type::small, QFont::Medium));
    const qreal tall = qMax(buttonHeight, metrics.height() + 10);
    const qreal top = card.center().y() - tall / 2;
    qreal left = right;
    for (auto word = out.words.crbegin(); word != out.words.crend(); ++word) {
        const qreal wide = metrics.horizontalAdvance(*word) + 22;
        left -= wide;
        out.rects.insert(out.rects.begin(), QRectF(left, top, wide, tall));
        left -= 6;
    }
    out.folded = left - tileOf(card).right() - 14 < wordsAtLeast;
    if (out.folded)
        out.rects.assign(1, QRectF(right - tall, top, tall, tall));
    return out;
}

} // namespace

QRectF cardOf(const QRect &row)
{
    return QRectF(row).adjusted(2.5, 3.5, -2.5, -4.5);
}

QRectF tileOf(const QRectF &card)
{
    return {card.left() + 14, card.center().y() - 19, 38, 38};
}

CardPart cardPartAt(const QRect &row, const QModelIndex &index, const QPoint &at)
{
    const QRectF card = cardOf(row);
    // The whole edge in front of the words, so that the box is easy to hit.
    if (index.data(Qt::CheckStateRole).isValid() && card.contains(at) && at.x() <= tileOf(card).right() + 4)
        return {CardPart::Kind::Check, -1};
    const Buttons buttons = buttonsOf(index, card);
    for (size_t i = 0; i < buttons.rects.size(); ++i) {
        if (buttons.rects[i].adjusted(-3, -6, 3, 6).contains(at))
            return buttons.folded ? CardPart{CardPart::Kind::More, -1}
                                  : CardPart{CardPart::Kind::Action, static_cast<int>(i)};
    }
    return {};
}

qreal paintCardActions(QPainter &painter, const Tokens &tokens, const QModelIndex &index, const QRectF &card,
                       qreal right)
{
    const Buttons buttons = buttonsOf(index, card);
    painter.setFont(type::font(type::small, QFont::Medium));
    for (size_t i = 0; i < buttons.rects.size(); ++i) {
        const QRectF &rect = buttons.rects[i];
        painter.setPen(tokens.borderSoft);
        painter.setBrush(tokens.raised);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius::button, radius::button);
        painter.setPen(tokens.text);
        if (buttons.folded)
            paintSymbol(painter, Symbol::More, rect.center() - QPointF(8, 8), 16, tokens.text2);
        else
            painter.drawText(rect, Qt::AlignCenter, buttons.words[static_cast<qsizetype>(i)]);
    }
    return buttons.rects.empty() ? right : buttons.rects.front().left();
}

bool paintCardCheck(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRectF &tile)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return false;
    QStyleOptionButton box;
    box.rect = QRect(tile.center().toPoint() - QPoint(9, 9), QSize(19, 19));
    box.state = QStyle::State_Enabled | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
    return true;
}

} // namespace cercle
