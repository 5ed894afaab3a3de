#pragma once
// Takes files of this laptop into the group, on another thread, as copying 100 MB would be felt. Owned by its
// page; what it is at is finished before it goes.

#include "base/result.h"
#include "domain/file_ref.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace cercle
{

class Workspace;

class FileIntake final : public QObject
{
    Q_OBJECT
public:
    explicit FileIntake(Workspace &workspace, QObject *parent = nullptr);
    ~FileIntake() override;

    // One after the other; `taken` follows once, with those that could be taken and the first refusal. False
    // while another lot is being taken.
    bool take(const QStringList &paths);
    bool isBusy() const { return m_thread != nullptr; }
    // Where the bytes come from and go to; the workspace's files unless it is set. Called on another thread.
    using Keep = std::function<Result<FileRef>(const QString &path)>;
    void setKeep(Keep keep) { m_keep = std::move(keep); }

Q_SIGNALS:
    // It takes long enough to be told.
    void slow(int files);
    void taken(const std::vector<cercle::FileRef> &files, const QStringList &paths, const QString &refusal);

private:
    Keep m_keep;
    QTimer m_slow;
    int m_files = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace cercle
