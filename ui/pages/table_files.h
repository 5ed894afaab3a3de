#pragma once
// Handing out a table of the group (its library, its members) as a file, and what to call it.

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace cercle
{

struct Context;

struct TableFormat {
    QString name;   // "Spreadsheet (CSV)"
    QString ending; // "csv"
    std::function<QByteArray()> make;
};

// One entry per format; each asks where to, writes, and says so. `title` names the file.
void addExports(QMenu &menu, Context &context, const QString &title, const std::vector<TableFormat> &formats);
// Without the question. The file is written whole or not at all.
Result<Done> writeExport(Context &context, const QString &path, const TableFormat &format);
// A name that every system takes.
QString fileNameFor(const QString &title, const QString &ending);

} // namespace cercle
