#pragma once
// Keeps the reader's notifications up to date while the window is open, and says which of them are worth a
// word on the desktop. Reads the journal in small slices; asks the clock once a minute. Owned by the
// application.

#include "workspace/notification_log.h"
#include "workspace/notification_reader.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace cercle
{

class Settings;

// What comes up on the desktop. A null id: several at once.
struct DesktopNote {
    Uid id;
    QString title;
    QString body;

    bool operator==(const DesktopNote &) const = default;
};

// Where a notification leads: a page of page_list.h, and what is chosen there.
struct Destination {
    QString page;
    Id<Group> group;
    Uid item;
    bool notes = false; // on to the session's notes
};
Destination destinationOf(const Notification &notification);

class Notifier final : public QObject
{
    Q_OBJECT
public:
    // More at once than these become one on the desktop.
    static constexpr int single = 3;

    Notifier(Workspace &workspace, Settings &settings, QObject *parent = nullptr);

    // From now on; what came in since the last time is read at once, in slices. After the first paint.
    void start();
    bool isStarted() const { return m_minute.isActive(); }
    bool isReading() const { return m_reading.isActive(); }
    // In order of time, the latest last. Read from the file when first asked for.
    const std::vector<Notification> &all();
    const Notification *find(const Uid &id);
    int unread();
    void setRead(const std::vector<Uid> &ids, bool read);
    void readAll();
    // It comes up once more after a while, if it is still unread then.
    void later(const Uid &id);
    // What the clock brings; called every minute.
    void tick();

Q_SIGNALS:
    // Others are there, or read.
    void changed();
    void told(const cercle::DesktopNote &note);
    void failed(const cercle::Error &error);

private:
    NotificationLog &log();
    void readSome();
    void take(std::vector<Notification> fresh);
    void tellBatch();
    DesktopNote noteOf(const Notification &notification) const;
    void save();

    Workspace &m_workspace;
    Settings &m_settings;
    std::unique_ptr<NotificationLog> m_log;
    std::unique_ptr<NotificationReader> m_reader;
    std::vector<Uid> m_batch;            // to be told when nothing has come for a moment
    std::map<Uid, std::int64_t> m_later; // until when
    QTimer m_reading;
    QTimer m_reminding;
    QTimer m_telling;
    QTimer m_minute;
    bool m_saveFailed = false;
};

} // namespace cercle
