#include "widgets/list_view.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

namespace cercle
{

ListView::ListView(const QString &name, QWidget *parent) : QListView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this, &ListView::opened);
}

void ListView::resizeEvent(QResizeEvent *event)
{
    // A message that shows below the list takes its room from the end: whoever was there stays there, and the
    // current row in sight.
    const bool atEnd =
        verticalScrollBar()->maximum() > 0 && verticalScrollBar()->value() == verticalScrollBar()->maximum();
    const QModelIndex current = currentIndex();
    const bool inSight = current.isValid() && event->oldSize().isValid()
                         && QRect(QPoint(), event->oldSize()).intersects(visualRect(current));
    QListView::resizeEvent(event);
    if (event->size().height() >= event->oldSize().height())
        return;
    if (atEnd)
        scrollToBottom();
    if (inSight)
        scrollTo(current);
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        const QPersistentModelIndex row = currentIndex();
        Q_EMIT opened(row);
        Q_EMIT returned(row);
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace cercle
