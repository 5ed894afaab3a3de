// drag_source ADDRESS…: a small window at the left upper corner; what is dragged out of it are these
// addresses, or with "text:WORDS" words.
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QRasterWindow>
#include <QUrl>

namespace
{

class Source final : public QRasterWindow
{
protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!(event->buttons() & Qt::LeftButton) || m_dragging)
            return;
        m_dragging = true;
        auto *carried = new QMimeData;
        const QStringList arguments = QGuiApplication::arguments().mid(1);
        if (arguments.value(0).startsWith(QLatin1String("text:"))) {
            carried->setText(arguments[0].mid(5));
        } else {
            QList<QUrl> urls;
            for (const QString &one : arguments)
                urls += QUrl(one);
            carried->setUrls(urls);
        }
        auto *drag = new QDrag(this);
        drag->setMimeData(carried);
        drag->exec(Qt::CopyAction);
        m_dragging = false;
    }

private:
    bool m_dragging = false;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication program(argc, argv);
    Source window;
    window.setFlags(Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    window.setGeometry(0, 0, 40, 40);
    window.show();
    return QGuiApplication::exec();
}
