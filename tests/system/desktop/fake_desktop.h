#pragma once
// What a desktop offers on the session bus, as far as Cercle asks for it: the service of notifications and
// the settings portal. They remember what they were asked and answer as the test says.

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <vector>

struct ShownNote {
    uint number = 0;
    QString title, body;
    QStringList actions;
    QVariantMap hints;
};

class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    std::vector<ShownNote> shown;
    std::vector<uint> taken; // away again, by the program
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body")};

    // False if the bus has such a service already.
    bool offer(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
               && bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    void press(uint number, const QString &action) { Q_EMIT ActionInvoked(number, action); }

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.push_back({static_cast<uint>(shown.size() + 7), title, body, actions, hints});
        Q_EMIT noted();
        return shown.back().number;
    }
    void CloseNotification(uint number) { taken.push_back(number); }
    QStringList GetCapabilities() { return capabilities; }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);
    void noted();
};

class FakePortalNotices final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")
public:
    std::vector<std::pair<QString, QVariantMap>> shown;
    QStringList taken;

    bool offer(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
               && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    void press(const QString &name, const QString &action) { Q_EMIT ActionInvoked(name, action, {}); }

public Q_SLOTS:
    void AddNotification(const QString &name, const QVariantMap &message)
    {
        shown.emplace_back(name, message);
    }
    void RemoveNotification(const QString &name) { taken += name; }

Q_SIGNALS:
    void ActionInvoked(const QString &name, const QString &action, const QVariantList &parameter);
};

class FakePortal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QVariant answer; // what Read() wraps; invalid: an error
    int asked = 0;

    bool offer(QDBusConnection bus)
    {
        return bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
               && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    void change(const QString &space, const QString &key, const QVariant &value)
    {
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &)
    {
        ++asked;
        if (!answer.isValid())
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                           QStringLiteral("no such setting"));
        return QDBusVariant(answer.isValid() ? answer : QVariant(0U));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};
