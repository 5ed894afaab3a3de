#pragma once
// What can be pressed within a card: the box of a row with Qt::CheckStateRole, and the small buttons of one
// with role::Actions, which give way to a single "…" where there is no room. Whoever has the list asks what a
// click meant; by keyboard the same is reached from the row.

#include <QRectF>

#include <vector>

class QModelIndex;
class QPainter;
class QPoint;
class QStyleOptionViewItem;

namespace cercle
{

struct Tokens;

struct CardPart {
    enum class Kind { Body, Check, Action, More } kind = Kind::Body;
    int action = -1; // counts from 0
};
CardPart cardPartAt(const QRect &row, const QModelIndex &index, const QPoint &at);

// The surface of a card in its row, and in that the tile at the leading edge.
QRectF cardOf(const QRect &row);
QRectF tileOf(const QRectF &card);

// Returns the left edge of the buttons; `right` where there are none.
qreal paintCardActions(QPainter &painter, const Tokens &tokens, const QModelIndex &index, const QRectF &card,
                       qreal right);
// False where the row has no box.
bool paintCardCheck(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRectF &tile);

} // namespace cercle
