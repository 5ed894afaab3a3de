#pragma once
// Carries out what review rounds say is to happen by date (reviews::carryOut), for as long as it lives: at
// start, when something came in or was written, and every few minutes. One group per turn of the event loop,
// so that a window stays quick. Owned by the composition root; the workspace has to outlive it.

#include "workspace/reviews.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace cercle
{

class DueWork : public QObject
{
    Q_OBJECT

public:
    // `settleMs`: so long after the last change it looks again; `everyMs`: and at the latest so often.
    explicit DueWork(Workspace &workspace, int settleMs = 3000, int everyMs = 5 * 60 * 1000,
                     QObject *parent = nullptr);
    // Looks for the first time, in the next turn of the loop.
    void start();

Q_SIGNALS:
    // Something was due and is done; a sentence for people.
    void done(const QString &sentence);
    void failed(const cercle::Error &error);

private:
    void lookAtNext();

    Workspace &m_workspace;
    QTimer m_settle, m_every, m_next;
    std::deque<Id<Group>> m_groups; // still to be looked at
};

} // namespace cercle
