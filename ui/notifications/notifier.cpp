#include "notifications/notifier.h"

#include "settings.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>

namespace cercle
{

namespace
{
constexpr int entriesAtOnce = 60;
constexpr int readingMs = 6;  // in one go, of the frame's 16
constexpr int burstMs = 1500; // apart, and it is another batch
constexpr std::int64_t laterMs = 15 * 60 * 1000;
} // namespace

Destination destinationOf(const Notification &n)
{
    switch (n.kind) {
    case NotificationKind::ReviewAssigned:
    case NotificationKind::ReviewDue:
    case NotificationKind::ReviewReceived:
    case NotificationKind::WorkHandedIn:
    case NotificationKind::DeputyNamed:
        return {QStringLiteral("reviews"), n.group, n.item};
    case NotificationKind::Conflict:
        return {QStringLiteral("sync"), {}, n.item};
    case NotificationKind::AdmissionWaiting:
    case NotificationKind::MemberJoined:
        return {QStringLiteral("members"), n.group, n.item};
    case NotificationKind::NotesChanged:
        return {QStringLiteral("sessions"), n.group, n.item, true};
    default:
        return {QStringLiteral("sessions"), n.group, n.item};
    }
}

Notifier::Notifier(Workspace &workspace, Settings &settings, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_settings(settings)
{
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &Notifier::readSome);
    m_reminding.setInterval(0);
    connect(&m_reminding, &QTimer::timeout, this, [this] {
        std::vector<Notification> fresh;
        if (!m_reader->remindSome(m_workspace.clock().nowMs(), fresh))
            m_reminding.stop();
        take(std::move(fresh));
        save();
    });
    m_telling.setSingleShot(true);
    m_telling.setInterval(burstMs);
    connect(&m_telling, &QTimer::timeout, this, &Notifier::tellBatch);
    m_minute.setInterval(60 * 1000);
    connect(&m_minute, &QTimer::timeout, this, &Notifier::tick);
}

NotificationLog &Notifier::log()
{
    if (!m_log) {
        m_log = std::make_unique<NotificationLog>(m_workspace.directory()
                                                  + QStringLiteral("/notifications.jsonl"));
        m_log->load();
        m_reader = std::make_unique<NotificationReader>(m_workspace, *m_log);
    }
    return *m_log;
}

void Notifier::start()
{
    if (m_minute.isActive())
        return;
    log();
    Q_EMIT changed();
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        const auto waits = [](const Notification &n) {
            return !n.read && n.kind == NotificationKind::Conflict;
        };
        // One's own edits are no news, but they settle conflicts.
        if (changes.origin != Origin::Local || changes.touches(entityIndexOf<Member>())
            || changes.touches(entityIndexOf<Group>()) || std::any_of(all().begin(), all().end(), waits))
            m_reading.start();
    });
    m_minute.start();
    m_reading.start();
    tick();
}

void Notifier::tick()
{
    log();
    m_reminding.start();
    const std::int64_t now = m_workspace.clock().nowMs();
    for (auto one = m_later.begin(); one != m_later.end();) {
        if (one->second > now) {
            ++one;
            continue;
        }
        if (const Notification *n = find(one->first); n && !n->read) {
            m_batch.push_back(n->id);
            m_telling.start();
        }
        one = m_later.erase(one);
    }
}

void Notifier::readSome()
{
    QElapsedTimer timer;
    timer.start();
    std::vector<Notification> fresh;
    bool left = true;
    const int before = unread();
    while (left && timer.elapsed() < readingMs)
        left = m_reader->readSome(entriesAtOnce, fresh);
    if (unread() != before)
        Q_EMIT changed();
    take(std::move(fresh));
    if (left)
        return;
    m_reading.stop();
    save();
}

void Notifier::take(std::vector<Notification> fresh)
{
    if (fresh.empty())
        return;
    for (Notification &n : fresh) {
        const NotifyLevel level = m_settings.notifyLevel(n.group);
        // What the reader does not want to be told is in the list all the same, and does not ask to be looked
        // at.
        n.read = level == NotifyLevel::None || (level == NotifyLevel::Mine && !concernsReader(n.kind));
        const bool known = log().add(n);
        // Somebody who goes on writing is told once.
        if (!n.read && !known)
            m_batch.push_back(n.id);
    }
    if (!m_batch.empty())
        m_telling.start();
    Q_EMIT changed();
}

DesktopNote Notifier::noteOf(const Notification &n) const
{
    const auto group = m_workspace.get(n.group);
    return {n.id, notificationTitle(n), notificationBody(n, group)};
}

void Notifier::tellBatch()
{
    std::vector<const Notification *> batch;
    for (const Uid &id : std::exchange(m_batch, {})) {
        const Notification *n = find(id);
        if (n && !n->read)
            batch.push_back(n);
    }
    const QTime now = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().nowMs()).time();
    if (batch.empty() || m_settings.notifyTimes().silentAt(now))
        return;
    if (batch.size() <= static_cast<size_t>(single)) {
        for (const Notification *n : batch)
            Q_EMIT told(noteOf(*n));
        return;
    }
    QStringList groups;
    for (const Notification *n : batch) {
        if (const auto group = m_workspace.get(n->group); group && !groups.contains(group->title))
            groups += group->title;
    }
    Q_EMIT told({{},
                 tr("%n new notification(s)", nullptr, static_cast<int>(batch.size())),
                 groups.join(QStringLiteral(", "))});
}

const std::vector<Notification> &Notifier::all()
{
    return log().all();
}

const Notification *Notifier::find(const Uid &id)
{
    return log().find(id);
}

int Notifier::unread()
{
    return log().unread();
}

void Notifier::setRead(const std::vector<Uid> &ids, bool read)
{
    if (log().setRead(ids, read).empty())
        return;
    save();
    Q_EMIT changed();
}

void Notifier::readAll()
{
    if (log().readAll().empty())
        return;
    save();
    Q_EMIT changed();
}

void Notifier::later(const Uid &id)
{
    if (!id.isNull())
        m_later[id] = m_workspace.clock().nowMs() + laterMs;
}

void Notifier::save()
{
    const auto saved = log().save();
    // Told once, not every minute.
    if (!saved && !m_saveFailed)
        Q_EMIT failed(saved.error());
    m_saveFailed = !saved.ok();
}

} // namespace cercle
