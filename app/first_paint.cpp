#include "first_paint.h"

#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

namespace cercle {

namespace {

class FirstPaint : public QObject {
public:
    FirstPaint(QWidget &window, QString path) : QObject(&window), m_path(std::move(path))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            // Painting and handing the frame to the screen are one event; the next one comes behind both.
            QTimer::singleShot(0, this, [this] {
                QFile file(m_path);
                if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                    file.write("painted\n");
                deleteLater();
            });
        }
        return false;
    }

private:
    QString m_path;
};

} // namespace

void announceFirstPaint(QWidget &window)
{
    const QString path = qEnvironmentVariable("CERCLE_FIRST_PAINT");
    if (!path.isEmpty())
        new FirstPaint(window, path); // owned by the window
}

} // namespace cercle
