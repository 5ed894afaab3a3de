#pragma once
// Finds text that does not fit: in labels, buttons, tabs, fields and choices that are on the screen.

#include <QStringList>

class QWidget;

namespace cercle
{

// One line for each text of the window that is cut off, each page that scrolls sideways, each control that
// sticks out of what holds it or lies over its neighbour. Empty where all is well.
QStringList clippedTexts(const QWidget &window);

} // namespace cercle
