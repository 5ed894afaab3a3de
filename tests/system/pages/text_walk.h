#pragma once
// Every text that a window shows or tells a screen reader: of its widgets, actions, menus, tabs, choices and
// lists.

#include <QList>
#include <QString>

class QWidget;

namespace cercle
{

struct FoundText {
    QString text;
    QString where; // the widget, action or row it belongs to
};

// Of the window and of everything it owns, also of what is not in sight at the moment if `hidden`.
QList<FoundText> textsOf(const QWidget &window, bool hidden);

} // namespace cercle
