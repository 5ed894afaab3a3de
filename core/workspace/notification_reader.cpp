#include "workspace/notification_reader.h"

#include "workspace/conflicts.h"

#include <algorithm>

namespace cercle
{

static Uid idOf(const Conflict &conflict)
{
    return Uid::derive(conflict.id, "conflict", conflict.field + QByteArray::number(conflict.otherWallMs));
}

// Nobody need look at a conflict that somebody has settled since it was told.
static void readSettled(const Workspace &workspace, NotificationLog &log, const Id<Group> &group)
{
    std::vector<Uid> open;
    for (const Notification &n : log.all()) {
        if (!n.read && n.kind == NotificationKind::Conflict && n.group == group)
            open.push_back(n.id);
    }
    if (open.empty())
        return;
    for (const Conflict &conflict : workspace.conflicts(group))
        std::erase(open, idOf(conflict));
    log.setRead(open, true);
}

NotificationReader::NotificationReader(const Workspace &workspace, NotificationLog &log)
    : m_workspace(workspace), m_log(log)
{
}

bool NotificationReader::readSome(int maxEntries, std::vector<Notification> &out)
{
    bool left = false;
    for (const Group &group : m_workspace.groups())
        left = read(group.id, maxEntries, out) || left;
    return left;
}

bool NotificationReader::read(const Id<Group> &id, int maxEntries, std::vector<Notification> &out)
{
    const std::int64_t now = m_workspace.clock().nowMs();
    const NotificationLog::Mark *mark = m_log.mark(id);
    // Whoever has just come knows that everything is new; what waits in person is told all the same.
    const bool first = !mark;
    Workspace::Wanted wanted;
    if (mark) {
        for (const auto &[feed, next] : mark->seen)
            wanted.insert(feed, next);
    }
    const auto group = m_workspace.get(id);
    const Id<Member> self = m_workspace.self(id);
    const std::int64_t since = mark ? mark->sinceMs : 0;
    const auto slice = m_workspace.touched(id, wanted, m_cursors.value(id.uid), maxEntries);
    for (const Workspace::Touch &touch : slice.touches) {
        // An admission says when, whatever the clock of the laptop that wrote it down says.
        if (!group || !self || touch.wallMs < since)
            continue;
        auto notification = notificationOf(m_workspace, *group, self, touch, now);
        if (notification && (!first || isStillDue(m_workspace, *group, self, touch, *notification)))
            out.push_back(std::move(*notification));
    }
    if (slice.more) {
        m_cursors.insert(id.uid, slice.cursor);
        return true;
    }
    m_cursors.remove(id.uid);
    // What somebody wrote may have lost against the reader's own: a conflict, and no touch.
    auto seen = seenNow(m_workspace, id);
    if (mark && seen != mark->seen && self)
        conflicts(id, since, out);
    readSettled(m_workspace, m_log, id);
    m_log.setMark(id, {std::move(seen), first ? now : since});
    return false;
}

void NotificationReader::conflicts(const Id<Group> &group, std::int64_t sinceMs,
                                   std::vector<Notification> &out) const
{
    const Uid self = m_workspace.self(group).uid;
    for (const Conflict &conflict : m_workspace.conflicts(group)) {
        const std::int64_t wall = std::max(conflict.shownWallMs, conflict.otherWallMs);
        if (self.isNull() || wall < sinceMs || (conflict.shownBy != self && conflict.otherBy != self))
            continue;
        Notification n;
        n.id = idOf(conflict);
        if (m_log.knows(n.id))
            continue;
        n.kind = NotificationKind::Conflict;
        n.group = group;
        n.item = conflict.id;
        n.title = titleOfRow(m_workspace, conflict.entity, conflict.id);
        n.by = conflict.shownBy == self ? conflict.otherAuthor : conflict.shownAuthor;
        n.atMs = m_workspace.clock().nowMs();
        out.push_back(std::move(n));
    }
}

bool NotificationReader::remindSome(std::int64_t nowMs, std::vector<Notification> &out)
{
    const std::vector<Group> groups = m_workspace.groups();
    size_t place = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (groups[i].id.uid == m_reminded)
            place = i + 1;
    }
    if (place >= groups.size()) {
        m_reminded = {};
        return false;
    }
    const Group &group = groups[place];
    m_reminded = group.id.uid;
    const QString standing = m_workspace.standing(group.id);
    if (standing == u"owner" || standing == u"admin" || standing == u"member") {
        sessionsSoon(group, nowMs, out);
        reviewsDue(group, nowMs, out);
    }
    if (place + 1 < groups.size())
        return true;
    m_reminded = {};
    return false;
}

} // namespace cercle
