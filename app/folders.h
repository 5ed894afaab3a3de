#pragma once
// Where Cercle keeps its things, by the rules of the XDG base directories.

#include <QString>

namespace cercle
{

// The folder "cercle" in the one that the environment variable names, else in `fallback` under the home.
QString xdgFolder(const char *variable, const QString &fallback);
// The folder of the data: `profile`, or the usual one where that is empty.
QString dataFolder(const QString &profile);

} // namespace cercle
