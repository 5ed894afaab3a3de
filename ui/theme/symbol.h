#pragma once
// Cercle's own icon set: a 24-unit grid, strokes of 1.7, round caps, no fill. The drawings are part of the
// program, so that no icon theme is needed; they are tinted when painted.

#include <QColor>
#include <QPixmap>

class QPainter;

namespace cercle
{

enum class Symbol {
    None,
    Home,
    Calendar,
    Book,
    Note,
    Users,
    Rotate,
    Star,
    Chat,
    Quiz,
    Chart,
    Search,
    Sliders,
    Plus,
    Clock,
    Video,
    Check,
    ChevronRight,
    ChevronLeft,
    ChevronDown,
    ChevronUp,
    More,
    Peers,
    Bell,
    Microphone,
    Pen,
    Bolt,
    Link,
    Pin,
    Close,
    Copy,
    Trash,
    Eye,
    Panel,
    Download,
    Warning,
    Undo,
    Back,
    Key,
    Flag,
    Gavel,
    Bold,
    Italic,
    Document,
    Leave,
    Heading,
    BulletList,
    NumberedList,
    TaskList,
    Quote,
    Play,
    Stop
};

// The inner SVG of a symbol; empty for None.
QByteArray symbolSource(Symbol symbol);

// A transparent pixmap of `size` logical pixels at `ratio` device pixels each, cached by all four values and
// `stroke`.
QPixmap symbolPixmap(Symbol symbol, int size, const QColor &colour, qreal ratio, double stroke = 1.7);

// Paints at the painter's own device pixel ratio.
void paintSymbol(QPainter &painter, Symbol symbol, const QPointF &topLeft, int size, const QColor &colour,
                 double stroke = 1.7);

} // namespace cercle
