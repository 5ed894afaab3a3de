#pragma once
// SIGTERM and SIGINT end the event loop instead of the process, so that links say goodbye and the profile is
// closed.

#include <QObject>

class QSocketNotifier;

namespace cercle
{

class QuitOnSignal : public QObject
{
    Q_OBJECT

public:
    // One at a time; the former handling comes back when it goes.
    QuitOnSignal();
    ~QuitOnSignal() override;

private:
    QSocketNotifier *m_notifier = nullptr; // our child
};

} // namespace cercle
