#pragma once
// How long the window's thread does not come back to its loop: a second thread knocks every millisecond and
// measures how long it takes until somebody answers.

#include "bench.h"

#include <QObject>

#include <atomic>
#include <semaphore>
#include <thread>

namespace cercle
{

class StallWatch final : public QObject
{
public:
    StallWatch();
    ~StallWatch() override;

    // Forgets what came before.
    void begin() { m_longest = 0; }
    // The longest wait for an answer since begin(), in milliseconds.
    double longest() const { return m_longest; }

protected:
    bool event(QEvent *event) override;

private:
    void knock();

    std::atomic<bool> m_stop = false;
    std::binary_semaphore m_answered{0};
    BenchClock::time_point m_knocked;
    double m_longest = 0;
    std::thread m_thread;
};

} // namespace cercle
