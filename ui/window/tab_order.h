#pragma once
// In which order Tab goes: as one reads, down and to the right, part by part. Computed when it is asked for,
// since rows come and go, and Qt would put every new one last.

#include <QList>

class QWidget;

namespace cercle
{

// What takes the keyboard by Tab within `root` and is seen.
QList<QWidget *> tabOrder(const QWidget &root);

} // namespace cercle
