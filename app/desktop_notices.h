#pragma once
// Brings notifications up on the desktop, with "Open" and "Later": through org.freedesktop.Notifications, and
// in a sandbox (Flatpak, Snap), from where that cannot be reached with actions, through the notification
// portal. Asks without waiting; where there is no such service nothing happens, and nothing else depends on
// it.

#include "notifications/notifier.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <map>
#include <optional>

class QDBusMessage;

namespace cercle
{

class DesktopNotices final : public QObject
{
    Q_OBJECT
public:
    enum class Way { Service, Portal };
    explicit DesktopNotices(Way way = ownWay(), QObject *parent = nullptr);
    // The one that this program has to go.
    static Way ownWay();

    // After the first paint.
    void start();
    void show(const DesktopNote &note);
    // Takes away those that are still up and that this says.
    void closeIf(const std::function<bool(const Uid &id)> &read);

Q_SIGNALS:
    // Null: a message about several.
    void opened(const cercle::Uid &id);
    void postponed(const cercle::Uid &id);

private Q_SLOTS:
    void actionInvoked(uint number, const QString &action);
    void closed(uint number, uint reason);
    void activationToken(uint number, const QString &token);
    void portalInvoked(const QString &name, const QString &action, const QVariantList &parameter);

private:
    void showByPortal(const DesktopNote &note);
    void invoked(const Uid &id, const QString &action);

    Way m_way;
    std::optional<QDBusConnection> m_bus;
    std::map<QString, Uid> m_byPortal; // by the name that we gave
    std::map<uint, Uid> m_shown;       // by the service's number
    bool m_markup = false;             // the service reads the text as markup
};

} // namespace cercle
