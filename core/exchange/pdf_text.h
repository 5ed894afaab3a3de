#pragma once
// Spans of text laid out for paper with QTextLayout. All lengths are in device pixels of a 600 dpi page,
// where rounding to whole pixels is not seen and where no screen's resolution plays a part. For this folder's
// own use.

#include "exchange/note_blocks.h"

#include <QColor>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace cercle::pdf
{

constexpr int resolution = 600;
constexpr double pt(double points)
{
    return points * resolution / 72.0;
}

struct Style {
    double size = 10; // points
    int weight = 400;
    QColor color = QColor(0x17, 0x1b, 0x22);
    bool mono = false;
    bool anywhere = false;    // lines break between any two characters (code)
    double lineHeight = 1.45; // of the size
    CellAlign align = CellAlign::Left;
};

struct LinkArea {
    QRectF area;
    QByteArray href;
};

// A laid out paragraph; lines are drawn one by one, as a page may end between any two.
class Text
{
public:
    Text(const std::vector<NoteSpan> &spans, const Style &style, double width);

    int lineCount() const { return m_layout->lineCount(); }
    double lineHeight(int line) const;
    // The line's ink with the line's box at `topLeft`.
    void draw(QPainter &painter, int line, QPointF topLeft) const;
    // Where its links are, relative to the line's box.
    std::vector<LinkArea> links(int line) const;
    double widest() const;

    // Width of the text on one line, and of its longest word.
    static double naturalWidth(const std::vector<NoteSpan> &spans, const Style &style);
    static double wordWidth(const std::vector<NoteSpan> &spans, const Style &style);

private:
    struct Link {
        int from, length;
        QByteArray href;
    };
    std::unique_ptr<QTextLayout> m_layout;
    std::vector<Link> m_links;
    double m_step; // least height of a line
};

} // namespace cercle::pdf
