#pragma once
// The bus of the desktop session, if there is one.

#include <QDBusConnection>

#include <optional>

namespace cercle
{

// Nothing where no bus runs; none is started for it, and nothing is said about it.
std::optional<QDBusConnection> sessionBus();

// Before the first window: Qt itself would wait without end for a bus that takes calls and never answers.
void leaveMuteBus();

} // namespace cercle
