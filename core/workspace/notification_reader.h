#pragma once
// Finds what a member is to be told: what others wrote since the journal was last looked at, and what the
// clock brings. Own doings are never told, nor what was there before the member was; of a blind round nobody
// is named.

#include "domain/session.h"
#include "workspace/notification_log.h"
#include "workspace/workspace.h"

#include <QHash>

#include <vector>

namespace cercle
{

class NotificationReader
{
public:
    // Both must outlive the reader.
    NotificationReader(const Workspace &workspace, NotificationLog &log);

    // Looks at up to `maxEntries` more entries of each group and adds what they say to `out`, which the
    // caller puts into the log. Of a group seen for the first time that is what still waits for the reader:
    // turns, works to review, reviews received. False: nothing is left.
    bool readSome(int maxEntries, std::vector<Notification> &out);
    // What comes up at this time: sessions within the hour, roles that nobody has two days before, reviews
    // that are due. Looks at one group and goes on with the next at the next call; false after the last one.
    bool remindSome(std::int64_t nowMs, std::vector<Notification> &out);

private:
    struct Work; // what one row means
    bool read(const Id<Group> &group, int maxEntries, std::vector<Notification> &out);
    void conflicts(const Id<Group> &group, std::int64_t sinceMs, std::vector<Notification> &out) const;
    void sessionsSoon(const Group &group, std::int64_t nowMs, std::vector<Notification> &out) const;
    void reviewsDue(const Group &group, std::int64_t nowMs, std::vector<Notification> &out) const;

    const Workspace &m_workspace;
    NotificationLog &m_log;
    QHash<Uid, std::int64_t> m_cursors; // of groups in the middle of being read
    Uid m_reminded;                     // the last group that was looked at
};

// What a touched row means to `self`, noticed at `nowMs`; nothing for what is no news.
std::optional<Notification> notificationOf(const Workspace &workspace, const Group &group,
                                           const Id<Member> &self, const Workspace::Touch &touch,
                                           std::int64_t nowMs);
// Whether what a notification of that touch says still waits for `self`, who never looked before.
bool isStillDue(const Workspace &workspace, const Group &group, const Id<Member> &self,
                const Workspace::Touch &touch, const Notification &notification);

} // namespace cercle
