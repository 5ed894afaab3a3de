#include "theme/motion.h"

#include <QApplication>

namespace cercle
{

void applyMotion(bool reduce)
{
    static const int usualFlash = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(reduce ? 0 : usualFlash);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        if (reduce)
            QApplication::setEffectEnabled(effect, false);
    }
}

} // namespace cercle
