#include "workspace/notification.h"

#include "workspace/time_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notifications)
};

struct Key {
    NotificationKind kind;
    const char *key;
};

constexpr std::array keys{Key{NotificationKind::SessionPlanned, "session-planned"},
                          Key{NotificationKind::SessionMoved, "session-moved"},
                          Key{NotificationKind::SessionCancelled, "session-cancelled"},
                          Key{NotificationKind::SessionSoon, "session-soon"},
                          Key{NotificationKind::NotesChanged, "notes-changed"},
                          Key{NotificationKind::RoleOffered, "role-offered"},
                          Key{NotificationKind::RoleHandedOver, "role-handed-over"},
                          Key{NotificationKind::RoleVacant, "role-vacant"},
                          Key{NotificationKind::ReviewAssigned, "review-assigned"},
                          Key{NotificationKind::ReviewDue, "review-due"},
                          Key{NotificationKind::ReviewReceived, "review-received"},
                          Key{NotificationKind::Conflict, "conflict"},
                          Key{NotificationKind::AdmissionWaiting, "admission-waiting"},
                          Key{NotificationKind::MemberJoined, "member-joined"},
                          Key{NotificationKind::WorkHandedIn, "work-handed-in"},
                          Key{NotificationKind::DeputyNamed, "deputy-named"}};

// "Tue 1 Dec, 17:30 · 18:30 in Paris": where the reader is, and then in the group's zone.
QString moment(std::int64_t ms, const QTimeZone &zone)
{
    return Words::tr("%1, %2").arg(QLocale().toString(words::dayAt(ms), Words::tr("ddd d MMM")),
                                   words::timeBoth(ms, zone));
}

// What became of a session: moved where its day or time is another one, else the one thing, or the things,
// that changed.
QString sessionChanged(const Notification &n)
{
    const QStringList fields = n.detail.split(u',', Qt::SkipEmptyParts);
    const auto has = [&](const char *field) { return fields.contains(QLatin1String(field)); };
    const bool moved = fields.isEmpty() || has("date") || has("time") || has("zone");
    QStringList also;
    if (has("title"))
        also += Words::tr("title");
    if (has("place"))
        also += Words::tr("place");
    if (has("call"))
        also += Words::tr("video link");
    if (has("minutes"))
        also += Words::tr("duration");
    if (moved)
        return also.isEmpty() ? Words::tr("“%1” was moved").arg(n.title)
                              : Words::tr("“%1” was moved; also changed: %2")
                                    .arg(n.title, also.join(QStringLiteral(", ")));
    if (also.size() > 1)
        return Words::tr("“%1” has changed: %2").arg(n.title, also.join(QStringLiteral(", ")));
    if (has("title"))
        return Words::tr("New title: “%1”").arg(n.title);
    if (has("place"))
        return Words::tr("New place for “%1”").arg(n.title);
    if (has("call"))
        return Words::tr("New video link for “%1”").arg(n.title);
    return Words::tr("New duration for “%1”").arg(n.title);
}

} // namespace

QByteArray notificationKey(NotificationKind kind)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const Key &one) { return one.kind == kind; });
    return found->key;
}

std::optional<NotificationKind> notificationKind(QByteArrayView key)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const Key &one) { return key == one.key; });
    return found == keys.end() ? std::nullopt : std::optional(found->kind);
}

bool concernsReader(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::SessionPlanned:
    case NotificationKind::NotesChanged:
    case NotificationKind::RoleVacant:
    case NotificationKind::MemberJoined:
        return false;
    default:
        return true;
    }
}

QString notificationTitle(const Notification &n)
{
    switch (n.kind) {
    case NotificationKind::SessionPlanned:
        return Words::tr("New session “%1”").arg(n.title);
    case NotificationKind::SessionMoved:
        return sessionChanged(n);
    case NotificationKind::SessionCancelled:
        return Words::tr("“%1” is cancelled").arg(n.title);
    case NotificationKind::SessionSoon:
        return Words::tr("“%1” begins soon").arg(n.title);
    case NotificationKind::NotesChanged:
        return Words::tr("Notes of “%1” changed").arg(n.title);
    case NotificationKind::RoleOffered:
        return Words::tr("You are asked: %1").arg(n.detail);
    case NotificationKind::RoleHandedOver:
        return Words::tr("Handed over to you: %1").arg(n.detail);
    case NotificationKind::RoleVacant:
        return Words::tr("Still without anybody: %1").arg(n.detail);
    case NotificationKind::ReviewAssigned:
        return Words::tr("A work to review: %1").arg(n.title);
    case NotificationKind::ReviewDue:
        return Words::tr("A review is due: %1").arg(n.title);
    case NotificationKind::ReviewReceived:
        return Words::tr("“%1” was reviewed").arg(n.title);
    case NotificationKind::Conflict:
        return Words::tr("Changed by two people at once: %1").arg(n.title);
    case NotificationKind::AdmissionWaiting:
        return Words::tr("%1 asks to join").arg(n.title);
    case NotificationKind::WorkHandedIn:
        return Words::tr("“%1” was handed in").arg(n.title);
    case NotificationKind::DeputyNamed:
        return Words::tr("%1 now learns who reviews whom: deputy of “%2”").arg(n.title, n.detail);
    case NotificationKind::MemberJoined:
        break;
    }
    return Words::tr("%1 is in the group").arg(n.title);
}

QString notificationBody(const Notification &n, const std::optional<Group> &group)
{
    const QTimeZone zone(group ? group->zone.toLatin1() : QByteArray());
    return notificationBody(n, group ? group->title : QString(),
                            zone.isValid() ? zone : QTimeZone::systemTimeZone());
}

QString notificationBody(const Notification &n, const QString &group, const QTimeZone &zone)
{
    QStringList parts;
    switch (n.kind) {
    case NotificationKind::RoleOffered:
    case NotificationKind::RoleHandedOver:
    case NotificationKind::RoleVacant:
        parts += n.title;
        break;
    case NotificationKind::ReviewReceived:
    case NotificationKind::WorkHandedIn:
        parts += n.detail;
        break;
    default:
        break;
    }
    if (n.whenMs != 0 && n.kind != NotificationKind::NotesChanged)
        parts += moment(n.whenMs, zone);
    parts += n.by;
    parts += group;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace cercle
