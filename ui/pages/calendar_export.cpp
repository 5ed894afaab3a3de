#include "pages/calendar_export.h"

#include "base/save_file.h"
#include "exchange/exports.h"
#include "exchange/gather.h"
#include "patience.h"

#include <QElapsedTimer>
#include <QThread>

namespace cercle
{

namespace
{
constexpr int gatheringMs = 6; // in one go, of the frame's 16
}

CalendarExport::CalendarExport(Workspace &workspace, QString name, std::vector<Id<Session>> sessions,
                               QString path, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_name(std::move(name)), m_sessions(std::move(sessions)),
      m_path(std::move(path))
{
    m_gathering.setInterval(0);
    connect(&m_gathering, &QTimer::timeout, this, &CalendarExport::gatherSome);
    m_gathering.start();
    QTimer::singleShot(patienceMs, this, [this] {
        if (!m_written)
            Q_EMIT slow();
    });
}

CalendarExport::~CalendarExport()
{
    if (m_thread)
        m_thread->wait();
}

void CalendarExport::gatherSome()
{
    QElapsedTimer timer;
    timer.start();
    while (m_next < m_sessions.size() && timer.elapsed() < gatheringMs) {
        // One that was removed meanwhile is left out.
        if (auto document = gatherSession(m_workspace, m_sessions[m_next++])) {
            document->notes.clear(); // a calendar has no room for them
            m_documents.push_back(std::move(*document));
        }
    }
    Q_EMIT progress(m_sessions.empty() ? 100 : static_cast<int>(100 * m_next / m_sessions.size()));
    if (m_next < m_sessions.size())
        return;
    m_gathering.stop();
    write();
}

void CalendarExport::write()
{
    m_thread.reset(QThread::create([this] {
        const auto bytes = exportCalendar(m_name, m_documents);
        const Result<Done> written = bytes ? saveFile(m_path, *bytes) : Result<Done>(bytes.error());
        QMetaObject::invokeMethod(
            this,
            [this, written] {
                m_written = true;
                if (written)
                    Q_EMIT finished(static_cast<int>(m_documents.size()), m_path);
                else
                    Q_EMIT failed(written.error());
                deleteLater();
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

} // namespace cercle
