#pragma once
// The file of notifications of a profile: lines of JSON, each appended as it happens, written anew when it
// has grown beyond what it says. Nothing else writes to it while the profile is open.

#include "base/result.h"
#include "workspace/notification.h"
#include "workspace/seen.h"

#include <map>
#include <QByteArray>
#include <vector>

namespace cercle
{

class NotificationLog
{
public:
    // As many are kept; the oldest go first.
    static constexpr int most = 10000;

    explicit NotificationLog(QString path);

    // Reads the file. One that is not there is an empty one; lines that nobody understands are left out.
    void load();
    // In order of time, the latest last.
    const std::vector<Notification> &all() const { return m_all; }
    int unread() const { return m_unread; }
    const Notification *find(const Uid &id) const;
    // Whether that id was ever told, as far as the file remembers.
    bool knows(const Uid &id) const { return find(id) != nullptr; }
    // Puts it last. An unread one of the same kind about the same thing gives way to it; true if there was
    // one.
    bool add(const Notification &notification);
    // Ids that are not there are passed over. The ids that were changed.
    std::vector<Uid> setRead(const std::vector<Uid> &ids, bool read);
    // Those that were unread.
    std::vector<Uid> readAll();

    // Up to where a group's journal was looked at, and from which moment on its changes are news
    // (milliseconds since 1970 UTC). Nothing for a group that was never looked at.
    struct Mark {
        std::map<Uid, std::int64_t> seen;
        std::int64_t sinceMs = 0;
    };
    const Mark *mark(const Id<Group> &group) const;
    void setMark(const Id<Group> &group, const Mark &mark);

    // Writes what has changed since the last time. An Error leaves the file as it was, and the next call
    // tries again.
    Result<Done> save();

private:
    void removeAt(size_t place);
    Result<Done> append();
    Result<Done> writeAnew();

    QString m_path;
    std::vector<Notification> m_all;
    std::map<Uid, Mark> m_marks;
    int m_unread = 0;
    QByteArray m_pending;   // lines that are not in the file yet
    qsizetype m_lines = 0;  // in the file
    bool m_damaged = false; // its last line is cut off
};

} // namespace cercle
