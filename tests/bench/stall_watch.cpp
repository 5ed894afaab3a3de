#include "stall_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace cercle
{

namespace
{
const auto knockType = static_cast<QEvent::Type>(QEvent::registerEventType());
}

StallWatch::StallWatch()
{
    m_thread = std::thread([this] { knock(); });
}

StallWatch::~StallWatch()
{
    m_stop = true;
    m_answered.release();
    m_thread.join();
}

void StallWatch::knock()
{
    while (!m_stop) {
        m_knocked = BenchClock::now();
        QCoreApplication::postEvent(this, new QEvent(knockType));
        m_answered.acquire();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

bool StallWatch::event(QEvent *event)
{
    if (event->type() != knockType)
        return QObject::event(event);
    m_longest = std::max(m_longest, millisecondsSince(m_knocked));
    m_answered.release();
    return true;
}

} // namespace cercle
