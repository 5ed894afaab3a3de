#include "widgets/grown_list.h"

#include "widgets/card_actions.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace cercle
{

GrownList::GrownList(const QString &name, QWidget *parent) : ListView(name, parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setCursor(Qt::PointingHandCursor);
}

void GrownList::setModel(QAbstractItemModel *model)
{
    ListView::setModel(model);
    const auto grow = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, grow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, grow);
    connect(model, &QAbstractItemModel::modelReset, this, grow);
    updateGeometry();
}

QSize GrownList::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {300, height};
}

void GrownList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT chosen(current);
    else if (current.isValid() && event->key() == Qt::Key_Space)
        Q_EMIT ticked(current);
    else
        ListView::keyPressEvent(event);
}

void GrownList::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    ListView::mousePressEvent(event);
}

void GrownList::mouseReleaseEvent(QMouseEvent *event)
{
    ListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool clicked = index.isValid() && index == m_pressed && (index.flags() & Qt::ItemIsEnabled);
    m_pressed = QModelIndex();
    if (!clicked)
        return;
    const CardPart part = cardPartAt(visualRect(index), index, at);
    switch (part.kind) {
    case CardPart::Kind::Body:
        Q_EMIT chosen(index);
        break;
    case CardPart::Kind::Check:
        Q_EMIT ticked(index);
        break;
    case CardPart::Kind::Action:
        Q_EMIT actionChosen(index, part.action);
        break;
    case CardPart::Kind::More:
        Q_EMIT menuWanted(index, event->globalPosition().toPoint());
        break;
    }
}

void GrownList::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // twice the same as once: after the first click another row may lie there
}

void GrownList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const QRect row = visualRect(index);
    Q_EMIT menuWanted(index, byMouse ? event->globalPos() : viewport()->mapToGlobal(row.center()));
}

void GrownList::focusInEvent(QFocusEvent *event)
{
    ListView::focusInEvent(event);
    // Where the keyboard comes in for the first time, the first row that can be chosen.
    for (int row = 0; !currentIndex().isValid() && row < model()->rowCount(); ++row) {
        if (const QModelIndex index = model()->index(row, 0); index.flags() & Qt::ItemIsEnabled)
            setCurrentIndex(index);
    }
    if (currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        Q_EMIT rowFocused(visualRect(currentIndex()));
}

void GrownList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    ListView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        Q_EMIT rowFocused(visualRect(current));
}

void GrownList::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace cercle
