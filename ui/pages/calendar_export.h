#pragma once
// Writes the sessions of groups into a calendar file. Gathering reads the workspace, a few sessions per turn
// of the event loop; the file itself is made on another thread from copies. Deletes itself when it is
// through.

#include "base/result.h"
#include "domain/session.h"
#include "exchange/session_document.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QThread;

namespace cercle
{

class Workspace;

class CalendarExport final : public QObject
{
    Q_OBJECT
public:
    // `name` of the calendar; an existing file at `path` is replaced, whole or not at all.
    CalendarExport(Workspace &workspace, QString name, std::vector<Id<Session>> sessions, QString path,
                   QObject *parent = nullptr);
    ~CalendarExport() override;

Q_SIGNALS:
    // In hundredths.
    void progress(int done);
    // It takes long enough to be told.
    void slow();
    void finished(int sessions, const QString &path);
    void failed(const cercle::Error &error);

private:
    void gatherSome();
    void write();

    Workspace &m_workspace;
    QString m_name;
    std::vector<Id<Session>> m_sessions;
    size_t m_next = 0;
    bool m_written = false;
    std::vector<SessionDocument> m_documents;
    QString m_path;
    QTimer m_gathering;
    std::unique_ptr<QThread> m_thread;
};

} // namespace cercle
