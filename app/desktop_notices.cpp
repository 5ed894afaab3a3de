#include "desktop_notices.h"

#include "session_bus.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace cercle
{

namespace
{

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr QLatin1String openKey("open");
constexpr QLatin1String defaultKey("default"); // a click on the message itself
constexpr QLatin1String laterKey("later");
constexpr QLatin1String portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1String portalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String portal("org.freedesktop.portal.Notification");
constexpr int timeoutMs = 2000;

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(service, path, service, QLatin1String(method));
}

QDBusMessage portalCall(const char *method)
{
    return QDBusMessage::createMethodCall(portalService, portalPath, portal, QLatin1String(method));
}

} // namespace

DesktopNotices::DesktopNotices(Way way, QObject *parent) : QObject(parent), m_way(way) {}

DesktopNotices::Way DesktopNotices::ownWay()
{
    return QFile::exists(QStringLiteral("/.flatpak-info")) || qEnvironmentVariableIsSet("SNAP")
               ? Way::Portal
               : Way::Service;
}

void DesktopNotices::start()
{
    if (m_bus)
        return;
    m_bus = sessionBus();
    if (!m_bus)
        return;
    if (m_way == Way::Portal) {
        qDBusRegisterMetaType<QList<QVariantMap>>();
        m_bus->connect(portalService, portalPath, portal, QStringLiteral("ActionInvoked"), this,
                       SLOT(portalInvoked(QString, QString, QVariantList)));
        return;
    }
    m_bus->connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                   SLOT(actionInvoked(uint, QString)));
    m_bus->connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                   SLOT(closed(uint, uint)));
    m_bus->connect(service, path, service, QStringLiteral("ActivationToken"), this,
                   SLOT(activationToken(uint, QString)));
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call("GetCapabilities"), timeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        const QDBusPendingReply<QStringList> reply = *finished;
        m_markup = !reply.isError() && reply.value().contains(QStringLiteral("body-markup"));
        finished->deleteLater();
    });
}

void DesktopNotices::show(const DesktopNote &note)
{
    if (!m_bus)
        return;
    if (m_way == Way::Portal)
        return showByPortal(note);
    const QStringList actions{QString(defaultKey), tr("Open"),        QString(openKey),
                              tr("Open"),          QString(laterKey), tr("Later")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.cercle.Cercle")},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}};
    QDBusMessage notify = call("Notify");
    notify << QStringLiteral("Cercle") << uint(0) << QStringLiteral("org.cercle.Cercle") << note.title
           << (m_markup ? note.body.toHtmlEscaped() : note.body) << actions << hints << int(-1);
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(notify, timeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, id = note.id](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<uint> reply = *finished;
                if (!reply.isError())
                    m_shown[reply.value()] = id;
                finished->deleteLater();
            });
}

// The portal knows a message by the name that we give it; a newer one of the same name takes its place.
void DesktopNotices::showByPortal(const DesktopNote &note)
{
    const QString name = note.id.isNull() ? QStringLiteral("several") : note.id.toString();
    const auto button = [](const QString &label, QLatin1String key) {
        return QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("action"), QString(key)}};
    };
    const QList<QVariantMap> buttons{button(tr("Open"), openKey), button(tr("Later"), laterKey)};
    const QVariantMap message{{QStringLiteral("title"), note.title},
                              {QStringLiteral("body"), note.body},
                              {QStringLiteral("priority"), QStringLiteral("normal")},
                              {QStringLiteral("default-action"), QString(openKey)},
                              {QStringLiteral("buttons"), QVariant::fromValue(buttons)}};
    m_byPortal[name] = note.id;
    QDBusMessage add = portalCall("AddNotification");
    add << name << message;
    m_bus->asyncCall(add, timeoutMs);
}

void DesktopNotices::portalInvoked(const QString &name, const QString &action, const QVariantList &)
{
    const auto shown = m_byPortal.find(name);
    if (shown == m_byPortal.end())
        return;
    const Uid id = shown->second;
    m_byPortal.erase(shown);
    invoked(id, action);
}

void DesktopNotices::closeIf(const std::function<bool(const Uid &)> &read)
{
    for (auto at = m_byPortal.begin(); at != m_byPortal.end();) {
        if (at->second.isNull() || !read(at->second)) {
            ++at;
            continue;
        }
        QDBusMessage remove = portalCall("RemoveNotification");
        remove << at->first;
        m_bus->send(remove);
        at = m_byPortal.erase(at);
    }
    for (const auto &[number, id] : m_shown) {
        if (id.isNull() || !read(id))
            continue;
        QDBusMessage close = call("CloseNotification");
        close << number;
        m_bus->send(close);
    }
}

void DesktopNotices::actionInvoked(uint number, const QString &action)
{
    const auto shown = m_shown.find(number);
    if (shown == m_shown.end())
        return; // another program's
    const Uid id = shown->second;
    m_shown.erase(shown);
    invoked(id, action);
}

void DesktopNotices::invoked(const Uid &id, const QString &action)
{
    if (action == laterKey)
        Q_EMIT postponed(id);
    else
        Q_EMIT opened(id);
}

void DesktopNotices::closed(uint number, uint)
{
    m_shown.erase(number);
}

void DesktopNotices::activationToken(uint number, const QString &token)
{
    // With it the compositor lets the window come to the front.
    if (m_shown.contains(number))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace cercle
