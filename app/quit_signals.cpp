#include "quit_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace cercle
{

namespace
{

int readEnd = -1;
int writeEnd = -1;

// Nothing but write() is allowed in here.
void onSignal(int)
{
    const char one = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &one, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char drained = 0;
        while (::read(readEnd, &drained, 1) == 1) {
        }
        Q_EMIT quitWanted();
    });
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, onSignal);
}

QuitSignals::~QuitSignals()
{
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int *end : {&readEnd, &writeEnd}) {
        if (*end >= 0)
            ::close(*end);
        *end = -1;
    }
}

} // namespace cercle
