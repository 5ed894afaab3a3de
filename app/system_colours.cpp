#include "system_colours.h"

#include "session_bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace cercle
{

namespace
{

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String scheme("color-scheme");
constexpr uint prefersDark = 1; // 0 means no preference, 2 light

} // namespace

void SystemColours::watch()
{
    auto bus = sessionBus();
    if (!bus)
        return;
    bus->connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                 SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    ask << QString(appearance) << QString(scheme);
    auto *watcher = new QDBusPendingCallWatcher(bus->asyncCall(ask, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            judge(reply.value().variant());
        call->deleteLater();
    });
}

void SystemColours::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == scheme)
        judge(value.variant());
}

void SystemColours::judge(QVariant value)
{
    // Read() wraps the value in a variant of its own.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    Q_EMIT darkPreferred(value.toUInt() == prefersDark);
}

} // namespace cercle
