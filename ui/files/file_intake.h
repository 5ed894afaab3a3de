#pragma once
// Takes files of this laptop into the group, on another thread, as copying 100 MB would be felt. Owned by its
// page; what it is at is finished before it goes.

#include "base/result.h"
#include "domain/file_ref.h"

#include <QObject>
#include <QStringList>

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

Q_SIGNALS:
    void taken(const std::vector<cercle::FileRef> &files, const QStringList &paths, const QString &refusal);

private:
    Workspace &m_workspace;
    std::unique_ptr<QThread> m_thread;
};

} // namespace cercle
