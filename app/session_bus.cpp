#include "session_bus.h"

#include <QFile>

namespace cercle
{

std::optional<QDBusConnection> sessionBus()
{
    // Where no bus runs, connecting would start one and wait for it.
    const QString address = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") && !QFile::exists(address))
        return std::nullopt;
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

} // namespace cercle
