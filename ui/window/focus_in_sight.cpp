#include "window/focus_in_sight.h"

#include "theme/metrics.h"

#include <QApplication>
#include <QScrollArea>

namespace cercle
{

void keepFocusInSight(QWidget &window)
{
    QObject::connect(qApp, &QApplication::focusChanged, &window, [&window](QWidget *, QWidget *now) {
        // A click leads only to what can be seen, and a page must not move under the pointer.
        if (!now || !window.isAncestorOf(now) || !now->isVisible() || !now->visibleRegion().isEmpty())
            return;
        for (QWidget *around = now->parentWidget(); around && around != &window;
             around = around->parentWidget()) {
            auto *scroll = qobject_cast<QScrollArea *>(around);
            if (scroll && scroll->widget() && scroll->widget()->isAncestorOf(now))
                scroll->ensureWidgetVisible(now, 0, space::x4);
        }
    });
}

} // namespace cercle
