#include "files/file_intake.h"

#include "patience.h"
#include "workspace/file_book.h"
#include "workspace/workspace.h"

#include <QThread>

namespace cercle
{

FileIntake::FileIntake(Workspace &workspace, QObject *parent)
    : QObject(parent), m_keep([&workspace](const QString &path) { return workspace.files().keep(path); })
{
    m_slow.setSingleShot(true);
    m_slow.setTimerType(Qt::PreciseTimer);
    m_slow.setInterval(patienceMs);
    connect(&m_slow, &QTimer::timeout, this, [this] { Q_EMIT slow(m_files); });
}

FileIntake::~FileIntake()
{
    if (m_thread)
        m_thread->wait();
}

bool FileIntake::take(const QStringList &paths)
{
    if (m_thread)
        return false;
    m_thread.reset(QThread::create([this, paths] {
        std::vector<FileRef> files;
        QStringList from;
        QString refusal;
        for (const QString &path : paths) {
            auto kept = m_keep(path);
            if (kept) {
                files.push_back(std::move(*kept));
                from << path;
            } else if (refusal.isEmpty()) {
                refusal = kept.error().text;
            }
        }
        QMetaObject::invokeMethod(
            this,
            [this, files, from, refusal] {
                m_thread->wait();
                m_thread.reset();
                m_slow.stop();
                Q_EMIT taken(files, from, refusal);
            },
            Qt::QueuedConnection);
    }));
    m_files = static_cast<int>(paths.size());
    m_slow.start();
    m_thread->start();
    return true;
}

} // namespace cercle
