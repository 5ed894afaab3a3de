#pragma once
// What a member is told: that another one changed something, or that a time has come. Kept in this profile
// alone.

#include "base/id.h"
#include "domain/group.h"

#include <QString>
#include <QTimeZone>

#include <cstdint>
#include <optional>

namespace cercle
{

enum class NotificationKind {
    SessionPlanned,
    SessionMoved,
    SessionCancelled,
    SessionSoon, // begins within the hour
    NotesChanged,
    RoleOffered,
    RoleHandedOver,
    RoleVacant, // shortly before a session
    ReviewAssigned,
    ReviewDue,
    ReviewReceived,
    Conflict,
    AdmissionWaiting,
    MemberJoined,
    WorkHandedIn, // into a round that one opened, or is to review in
    DeputyNamed   // of a blind round: learns who reviews whom from now on
};

struct Notification {
    Uid id;
    NotificationKind kind = NotificationKind::SessionPlanned;
    Id<Group> group;
    Uid item;      // session, round or member that it is about
    QString title; // of that
    QString
        detail; // the role, the round of a work, or the fields of a session that were changed, with commas
    QString by; // who did it; empty: nobody, not known, or not to be known
    std::int64_t atMs = 0;   // when it was noticed, by this laptop's clock
    std::int64_t whenMs = 0; // when the session begins; 0: it has no day
    bool read = false;

    bool operator==(const Notification &) const = default;
};

// How it is stored and told to scripts: "session-moved".
QByteArray notificationKey(NotificationKind kind);
std::optional<NotificationKind> notificationKind(QByteArrayView key);

// Meant for this member in person, not for everybody in the group.
bool concernsReader(NotificationKind kind);

// In the reader's language: a sentence, and what else there is to say in a line; `group` is its title.
QString notificationTitle(const Notification &notification);
// `zone`: of the group, whose time follows the reader's where it is another.
QString notificationBody(const Notification &notification, const QString &group, const QTimeZone &zone);
QString notificationBody(const Notification &notification, const std::optional<Group> &group);

} // namespace cercle
