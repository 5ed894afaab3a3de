#include "first_paint.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

namespace cercle
{

namespace
{

constexpr int longestWaitMs = 2000;

class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &window, std::function<void()> then) : QObject(&window), m_then(std::move(then))
    {
        window.installEventFilter(this);
        m_wait.setSingleShot(true);
        connect(&m_wait, &QTimer::timeout, this, &FirstPaint::go);
        m_wait.start(longestWaitMs);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            // Painting and handing the frame to the screen are one event; the next one comes behind both.
            QTimer::singleShot(0, this, [this] {
                announce();
                m_wait.start(0);
            });
        }
        return false;
    }

private:
    static void announce()
    {
        const QString path = qEnvironmentVariable("CERCLE_FIRST_PAINT");
        if (path.isEmpty())
            return;
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            file.write("painted\n");
    }

    void go()
    {
        deleteLater();
        m_then();
    }

    std::function<void()> m_then;
    QTimer m_wait;
};

} // namespace

void afterFirstFrame(QWidget &window, std::function<void()> then)
{
    new FirstPaint(window, std::move(then)); // owned by the window
}

} // namespace cercle
