#include "workspace/notification_log.h"

#include "base/json.h"
#include "base/reason.h"
#include "base/save_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notifications)
};

constexpr qsizetype slack = 500; // lines that say nothing any more

QByteArray lineOf(const Notification &n, const Uid &instead = {})
{
    JsonWriter json;
    json.beginObject().key("id").value(n.id.toString()).key("kind").latin1(notificationKey(n.kind));
    json.key("group").value(n.group.toString()).key("item").value(n.item.toString());
    json.key("title").value(n.title).key("detail").value(n.detail).key("by").value(n.by);
    json.key("at").value(n.atMs).key("when").value(n.whenMs).key("read").value(n.read);
    if (!instead.isNull())
        json.key("instead").value(instead.toString());
    json.endObject();
    return json.take() + '\n';
}

QByteArray lineOf(const char *what, const std::vector<Uid> &ids)
{
    JsonWriter json;
    json.beginObject().key(what).beginArray();
    for (const Uid &id : ids)
        json.value(id.toString());
    json.endArray().endObject();
    return json.take() + '\n';
}

QByteArray lineOf(const Uid &group, const NotificationLog::Mark &mark)
{
    JsonWriter json;
    json.beginObject().key("seen").value(encodeSeen({{group, mark.seen}}).join(u' '));
    json.key("since").value(mark.sinceMs).endObject();
    return json.take() + '\n';
}

Uid uidOf(JsonView value)
{
    return Uid::parse(QByteArrayView(value.toUtf8())).value_or(Uid());
}

// Brings the lines of a file together; what was replaced or came twice has lost its id in the end.
class Loading
{
public:
    std::vector<Notification> all;
    std::map<Uid, NotificationLog::Mark> marks;

    void take(QByteArrayView line)
    {
        if (!m_doc.scan(line))
            return;
        const JsonView root = m_doc.root();
        if (root["read"].isArray() || root["unread"].isArray()) {
            const bool read = root["read"].isArray();
            (read ? root["read"] : root["unread"]).elements([&](JsonView id) {
                if (const auto place = m_places.constFind(uidOf(id)); place != m_places.cend())
                    all[*place].read = read;
            });
        } else if (root["seen"].isString()) {
            for (auto &[group, feeds] : decodeSeen({root["seen"].toString()}))
                marks[group] = {feeds, root["since"].toInt()};
        } else if (const auto kind = notificationKind(root["kind"].toUtf8())) {
            Notification n;
            n.id = uidOf(root["id"]);
            n.kind = *kind;
            n.group.uid = uidOf(root["group"]);
            n.item = uidOf(root["item"]);
            n.title = root["title"].toString();
            n.detail = root["detail"].toString();
            n.by = root["by"].toString();
            n.atMs = root["at"].toInt();
            n.whenMs = root["when"].toInt();
            n.read = root["read"].toBool();
            if (n.id.isNull())
                return;
            drop(n.id);
            drop(uidOf(root["instead"]));
            m_places.insert(n.id, all.size());
            all.push_back(std::move(n));
        }
    }

private:
    void drop(const Uid &id)
    {
        if (const auto place = m_places.constFind(id); place != m_places.cend()) {
            all[*place].id = {};
            m_places.erase(place);
        }
    }

    JsonDoc m_doc;
    QHash<Uid, size_t> m_places;
};

} // namespace

NotificationLog::NotificationLog(QString path) : m_path(std::move(path)) {}

void NotificationLog::load()
{
    Loading loading;
    m_lines = 0;
    m_pending.clear();
    QFile file(m_path);
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    m_damaged = !text.isEmpty() && !text.endsWith('\n');
    for (qsizetype begin = 0; begin < text.size(); ++m_lines) {
        const qsizetype end = text.indexOf('\n', begin);
        const qsizetype stop = end < 0 ? text.size() : end;
        loading.take(QByteArrayView(text).sliced(begin, stop - begin));
        begin = stop + 1;
    }
    m_all = std::move(loading.all);
    m_marks = std::move(loading.marks);
    std::erase_if(m_all, [](const Notification &n) { return n.id.isNull(); });
    if (m_all.size() > static_cast<size_t>(most))
        m_all.erase(m_all.begin(), m_all.end() - most);
    m_unread = static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [](const Notification &n) { return !n.read; }));
}

const Notification *NotificationLog::find(const Uid &id) const
{
    // What is asked for is mostly among the latest.
    const auto found =
        std::find_if(m_all.rbegin(), m_all.rend(), [&](const Notification &n) { return n.id == id; });
    return found == m_all.rend() ? nullptr : &*found;
}

void NotificationLog::removeAt(size_t place)
{
    m_unread -= m_all[place].read ? 0 : 1;
    m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(place));
}

bool NotificationLog::add(const Notification &notification)
{
    const auto gives = [&](const Notification &old) {
        return old.id == notification.id
               || (!old.read && old.kind == notification.kind && old.item == notification.item
                   && old.group == notification.group && old.detail == notification.detail);
    };
    Uid instead;
    bool unread = false;
    for (size_t i = m_all.size(); i-- > 0;) {
        if (gives(m_all[i])) {
            instead = m_all[i].id;
            unread = unread || !m_all[i].read;
            removeAt(i);
        }
    }
    m_all.push_back(notification);
    m_unread += notification.read ? 0 : 1;
    while (m_all.size() > static_cast<size_t>(most))
        removeAt(0);
    m_pending += lineOf(notification, instead);
    return unread;
}

std::vector<Uid> NotificationLog::setRead(const std::vector<Uid> &ids, bool read)
{
    QSet<Uid> wanted(ids.begin(), ids.end());
    std::vector<Uid> changed;
    for (Notification &n : m_all) {
        if (n.read == read || !wanted.contains(n.id))
            continue;
        n.read = read;
        m_unread += read ? -1 : 1;
        changed.push_back(n.id);
    }
    if (!changed.empty())
        m_pending += lineOf(read ? "read" : "unread", changed);
    return changed;
}

std::vector<Uid> NotificationLog::readAll()
{
    std::vector<Uid> ids;
    for (const Notification &n : m_all) {
        if (!n.read)
            ids.push_back(n.id);
    }
    return setRead(ids, true);
}

const NotificationLog::Mark *NotificationLog::mark(const Id<Group> &group) const
{
    const auto found = m_marks.find(group.uid);
    return found == m_marks.end() ? nullptr : &found->second;
}

void NotificationLog::setMark(const Id<Group> &group, const Mark &mark)
{
    Mark &known = m_marks[group.uid];
    if (known.seen == mark.seen && known.sinceMs == mark.sinceMs)
        return;
    known = mark;
    m_pending += lineOf(group.uid, mark);
}

Result<Done> NotificationLog::save()
{
    if (m_pending.isEmpty())
        return done();
    const auto needed = static_cast<qsizetype>(m_all.size() + m_marks.size());
    const bool full = m_lines + m_pending.count('\n') > 2 * needed + slack;
    const auto written = m_damaged || full ? writeAnew() : append();
    if (written.ok())
        m_pending.clear();
    return written;
}

Result<Done> NotificationLog::append()
{
    QFile file(m_path);
    const bool fresh = !file.exists();
    if (!file.open(QIODevice::Append) || (fresh && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        || file.write(m_pending) != m_pending.size() || !file.flush()) {
        m_damaged = true; // perhaps half a line; the next time everything is written
        return Error{Error::Kind::Storage,
                     Words::tr("The notifications cannot be kept (%1); make room on the disk.")
                         .arg(systemReason(file.errorString()))};
    }
    m_lines += m_pending.count('\n');
    return done();
}

Result<Done> NotificationLog::writeAnew()
{
    QByteArray text;
    for (const auto &[group, mark] : m_marks)
        text += lineOf(group, mark);
    for (const Notification &n : m_all)
        text += lineOf(n);
    if (auto saved = saveFile(m_path, text); !saved)
        return saved;
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    m_damaged = false;
    m_lines = static_cast<qsizetype>(m_all.size() + m_marks.size());
    return done();
}

} // namespace cercle
