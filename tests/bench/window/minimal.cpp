// The least that a Qt window can be, to compare start-up and memory with.
#include "first_paint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("minimal"));
    window.resize(1200, 760);
    cercle::afterFirstFrame(window, [] {});
    window.show();
    return QApplication::exec();
}
