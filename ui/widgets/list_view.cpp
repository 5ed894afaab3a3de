#include "widgets/list_view.h"

#include <QKeyEvent>

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
