#pragma once
// What has the keyboard is in sight: Tab that comes round to a page from elsewhere may lead to a control that
// is scrolled away, which Qt brings back only for a step within the page.

class QWidget;

namespace cercle
{

// For as long as the window lives.
void keepFocusInSight(QWidget &window);

} // namespace cercle
