#include "theme/symbol.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace cercle
{

QByteArray symbolSource(Symbol symbol)
{
    switch (symbol) {
    case Symbol::None:
        return {};
    case Symbol::Home:
        return "<path d='M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4.5v-6h-5v6H5a1 1 0 0 1-1-1z'/>";
    case Symbol::Calendar:
        return "<rect x='4' y='5' width='16' height='15' rx='2.5'/><path d='M4 10h16M8.5 3v4M15.5 3v4'/>";
    case Symbol::Book:
        return "<path d='M12 6.2C10 4.8 7.3 4.2 4 4.2v14c3.3 0 6 .6 8 2 2-1.4 4.7-2 8-2v-14c-3.3 0-6 .6-8 "
               "2zM12 6.2v14'/>";
    case Symbol::Note:
        return "<path d='M6 3.5h8.5L19 8v11.5a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM14 "
               "3.5V8.5h5M8.5 12.5h7"
               "M8.5 16.5h4.5'/>";
    case Symbol::Document:
        return "<path d='M6 3.5h8.5L19 8v11.5a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM14 "
               "3.5V8.5h5'/>";
    case Symbol::Users:
        return "<circle cx='9' cy='8' r='3.4'/><path d='M2.8 20c0-3.4 2.7-5.5 6.2-5.5s6.2 2.1 6.2 5.5M15.8 "
               "4.9a3.3 3.3 0 0 "
               "1 0 6.2M18 14.9c2 .8 3.2 2.6 3.2 5.1'/>";
    case Symbol::Rotate:
        return "<path d='M4 11.5a8 8 0 0 1 13.8-5L20 8.7M20 4v4.7h-4.7M20 12.5a8 8 0 0 1-13.8 5L4 15.3M4 "
               "20v-4.7h4.7'/>";
    case Symbol::Star:
        return "<path d='m12 3.8 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z'/>";
    case Symbol::Chat:
        return "<path d='M5 4.5h14a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-7.5L7 20.5v-4H5A1.5 1.5 0 "
               "0 1 3.5 15V6A1"
               ".5 1.5 0 0 1 5 4.5z'/>";
    case Symbol::Quiz:
        return "<circle cx='12' cy='12' r='8.5'/><path d='M9.5 9.6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.6M12 "
               "16.4v.2'/>";
    case Symbol::Chart:
        return "<path d='M5 20v-8M12 20V4.5M19 20v-5.5'/>";
    case Symbol::Search:
        return "<circle cx='11' cy='11' r='6.5'/><path d='m16 16 4.5 4.5'/>";
    case Symbol::Sliders:
        return "<path d='M4 7.5h9.5M18 7.5h2M4 16.5h2M10.5 16.5H20'/><circle cx='15.8' cy='7.5' "
               "r='2.2'/><circle cx='8.2' "
               "cy='16.5' r='2.2'/>";
    case Symbol::Plus:
        return "<path d='M12 5v14M5 12h14'/>";
    case Symbol::Clock:
        return "<circle cx='12' cy='12' r='8.5'/><path d='M12 7v5l3.3 2'/>";
    case Symbol::Video:
        return "<rect x='3' y='6' width='12.5' height='12' rx='2.5'/><path d='m15.5 10.8 5.5-3v8.4l-5.5-3'/>";
    case Symbol::Check:
        return "<path d='m5 12.5 4.5 4.5L19 7.5'/>";
    case Symbol::ChevronRight:
        return "<path d='m9 6 6 6-6 6'/>";
    case Symbol::ChevronLeft:
        return "<path d='m15 6-6 6 6 6'/>";
    case Symbol::ChevronDown:
        return "<path d='m6 9 6 6 6-6'/>";
    case Symbol::ChevronUp:
        return "<path d='m6 15 6-6 6 6'/>";
    case Symbol::More:
        return "<path d='M5.5 12h.1M12 12h.1M18.5 12h.1' stroke-width='2.8'/>";
    case Symbol::Peers:
        return "<circle cx='12' cy='5.5' r='2.3'/><circle cx='5.5' cy='17.5' r='2.3'/><circle cx='18.5' "
               "cy='17.5' r='2.3'/>"
               "<path d='M11 7.6 6.6 15.5M13 7.6l4.4 7.9M7.8 17.5h8.4'/>";
    case Symbol::Bell:
        return "<path d='M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2H4.5zM10 21h4'/>";
    case Symbol::Microphone:
        return "<rect x='9' y='3.5' width='6' height='10.5' rx='3'/><path d='M5.5 11.5a6.5 6.5 0 0 0 13 0M12 "
               "18v3'/>";
    case Symbol::Pen:
        return "<path d='m4 20 1-4.2L15.8 5a1.6 1.6 0 0 1 2.3 0l.9.9a1.6 1.6 0 0 1 0 2.3L8.2 19z M13.8 7l3.2 "
               "3.2'/>";
    case Symbol::Bolt:
        return "<path d='M13 3.5 5.5 13.5h5.5l-1 7 7.5-10H12z'/>";
    case Symbol::Link:
        return "<path d='M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 "
               "0 11 18.7l1-1'/"
               ">";
    case Symbol::Pin:
        return "<path d='M12 21s6.5-5.6 6.5-10.5a6.5 6.5 0 0 0-13 0C5.5 15.4 12 21 12 21z'/><circle cx='12' "
               "cy='10.5' "
               "r='2.3'/>";
    case Symbol::Close:
        return "<path d='m6 6 12 12M18 6 6 18'/>";
    case Symbol::Copy:
        return "<rect x='8.5' y='8.5' width='11.5' height='11.5' rx='2.2'/><path d='M15.5 8.5V6A2 2 0 0 0 "
               "13.5 4H6a2 2 0 0 "
               "0-2 2v7.5A2 2 0 0 0 6 15.5h2.5'/>";
    case Symbol::Trash:
        return "<path d='M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 12.5a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1L17.5 7M10.3 "
               "11v5.5M13.7 11v5.5'/>";
    case Symbol::Eye:
        return "<path d='M2.8 12C5 7.8 8.3 5.8 12 5.8s7 2 9.2 6.2c-2.2 4.2-5.5 6.2-9.2 6.2s-7-2-9.2-6.2z'"
               "/><circle cx='12' cy='12' r='3'/>";
    case Symbol::Panel:
        return "<rect x='3.5' y='5' width='17' height='14' rx='2.5'/><path d='M14.5 5v14'/>";
    case Symbol::Download:
        return "<path d='M12 4v11M7.5 10.8 12 15.3l4.5-4.5M4.5 19.5h15'/>";
    case Symbol::Warning:
        return "<path d='M12 4.2 3.2 19.5h17.6zM12 10.2v4.3M12 17v.1'/>";
    case Symbol::Undo:
        return "<path d='M8.5 5 4.5 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11H9.5'/>";
    case Symbol::Back:
        return "<path d='M19.5 12h-15M10.5 6l-6 6 6 6'/>";
    case Symbol::Key:
        return "<circle cx='8' cy='15.5' r='4'/><path d='m11 12.5 8.5-8.5M16 7.5l3 3'/>";
    case Symbol::Flag:
        return "<path d='M6 21V4M6 5c4-2.5 8 2.5 12.5 0v9c-4.5 2.5-8.5-2.5-12.5 0'/>";
    case Symbol::Gavel:
        return "<path d='m5 12.5 4.5 4.5L19 7.5'/><circle cx='12' cy='12' r='9.5'/>";
    case Symbol::Bold:
        return "<path d='M7.5 5h5.5a3.4 3.4 0 0 1 0 6.8H7.5zM7.5 11.8H14a3.6 3.6 0 0 1 0 7.2H7.5z'/>";
    case Symbol::Italic:
        return "<path d='M14.5 5 9.5 19M10.5 5H18M6 19h7.5'/>";
    case Symbol::Heading:
        return "<path d='M6.5 5v14M17.5 5v14M6.5 12h11'/>";
    case Symbol::BulletList:
        return "<path d='M9.5 6.5H20M9.5 12H20M9.5 17.5H20'/><path d='M4.8 6.5h.1M4.8 12h.1M4.8 17.5h.1' "
               "stroke-width='2.8'/>";
    case Symbol::NumberedList:
        return "<path d='M11 6.5h9M11 12h9M11 17.5h9M4 5.2 5.6 4.2V9M3.9 15.6a1.5 1.5 0 0 1 2.9.5c0 1.6-2.9 "
               "2-2.9 "
               "3.9h3.1'/>";
    case Symbol::TaskList:
        return "<path d='M12.5 7H20M12.5 17H20M4 7l1.8 1.8L9.2 5.2'/><rect x='4' y='14.5' width='5' "
               "height='5' rx='1.2'/>";
    case Symbol::Quote:
        return "<path d='M10 7.5H5.5v5H10zM10 12.5c0 2.4-1.4 3.9-3.6 4.5M19 7.5h-4.5v5H19zM19 12.5c0 2.4-1.4 "
               "3.9-3.6 4.5'/>";
    case Symbol::Play:
        return "<path d='M8 5.2v13.6l10.8-6.8z'/>";
    case Symbol::Stop:
        return "<rect x='6.5' y='6.5' width='11' height='11' rx='1.8'/>";
    case Symbol::Leave:
        return "<path d='M13.5 4H6a1.5 1.5 0 0 0-1.5 1.5v13A1.5 1.5 0 0 0 6 20h7.5M10 12h10.5M17 8.5l3.5 "
               "3.5-3.5 3.5'/>";
    }
    return {};
}

QPixmap symbolPixmap(Symbol symbol, int size, const QColor &colour, qreal ratio, double stroke)
{
    if (size <= 0)
        return {};
    const QString key = QStringLiteral("cercle-%1-%2-%3-%4-%5")
                            .arg(static_cast<int>(symbol))
                            .arg(size)
                            .arg(colour.name(QColor::HexArgb))
                            .arg(ratio)
                            .arg(stroke);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='"
                           + colour.name().toLatin1() + "' stroke-opacity='"
                           + QByteArray::number(static_cast<double>(colour.alphaF())) + "' stroke-width='"
                           + QByteArray::number(stroke) + "' stroke-linecap='round' stroke-linejoin='round'>"
                           + symbolSource(symbol) + "</svg>";
    pixmap = QPixmap(QSizeF(size * ratio, size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (symbol != Symbol::None) {
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintSymbol(QPainter &painter, Symbol symbol, const QPointF &topLeft, int size, const QColor &colour,
                 double stroke)
{
    if (size > 0)
        painter.drawPixmap(topLeft,
                           symbolPixmap(symbol, size, colour, painter.device()->devicePixelRatioF(), stroke));
}

} // namespace cercle
