#pragma once
// The rules of the house that a compiler does not check: which layer may include which, how long a file may
// be, and what the window may not know. Read from the sources' text, so that a wrong arrow fails before it is
// relied upon.

#include <QDir>
#include <QSet>
#include <QString>
#include <QStringList>

namespace cercle
{

struct LayerRules {
    QSet<QString> guiHeaders;    ///< the names that <…> takes from Qt Gui
    QSet<QString> widgetHeaders; ///< the names that <…> takes from Qt Widgets
};

/// Reads the header names of Qt Gui and Qt Widgets from their include folders.
LayerRules readQtHeaders(const QString &guiFolder, const QString &widgetsFolder);

/// What breaks the rules in the tree below `root` (its core, ui, app and tests), one "path:line: reason"
/// each, sorted. A tree without sources breaks them too: a check that reads nothing must not pass.
QStringList layerViolations(const QDir &root, const LayerRules &rules);

} // namespace cercle
