// Draws the program's icon for the themes that want pictures:  draw_icon ICON.svg FOLDER SIZE…
// writes FOLDER/SIZE.png for each size in pixels.
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("Usage: draw_icon ICON.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(arguments[1]);
    if (!drawing.isValid()) {
        std::fprintf(stderr, "draw_icon: %s is no drawing that can be read.\n", qPrintable(arguments[1]));
        return 1;
    }
    for (const QString &size : arguments.mid(3)) {
        const int pixels = size.toInt();
        QImage picture(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter);
        painter.end();
        const QString name = arguments[2] + u'/' + size + QStringLiteral(".png");
        if (pixels < 1 || !picture.save(name)) {
            std::fprintf(stderr, "draw_icon: %s could not be written.\n", qPrintable(name));
            return 1;
        }
    }
    return 0;
}
