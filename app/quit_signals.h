#pragma once
// Turns the signals that end a program (a logout, a service that stops) into an ordinary close, so that what
// is open is written and the profile is sealed.

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace cercle
{

// One per program.
class QuitSignals final : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quitWanted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace cercle
