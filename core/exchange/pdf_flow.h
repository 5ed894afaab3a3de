#pragma once
// The content of a paper document as a stream of strips that no page end may cut, and the paginator that
// deals them out.

#include "exchange/pdf_text.h"

#include <QImage>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace cercle::pdf
{

// A line of text, a line of a table row, a rule.
struct Strip {
    double gap = 0; // white above, dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    // Paints with the strip's left edge at x = 0 and its top at y = 0; `gap` is the white that was left above
    // it.
    std::function<void(QPainter &, double gap)> paint;
    std::vector<LinkArea> links;
    int heading = -1;                                 // index of the heading that begins here
    std::shared_ptr<const std::vector<Strip>> header; // repeated on top of a page that begins with this strip
};

struct Heading {
    int level = 1;
    QString text;
};

struct Flow {
    std::vector<Strip> strips;
    std::vector<Heading> headings;
};

// Where a strip came to lie.
struct Placed {
    const Strip *strip = nullptr;
    double y = 0;   // from the top of the text area
    double gap = 0; // white left above it
};
using Page = std::vector<Placed>;

// Fills pages of `height` from top to bottom. Strips chained by keepWithNext stay on one page unless together
// they are taller than one. There is always at least one page. `flow` must outlive the result.
std::vector<Page> paginate(const Flow &flow, double height);

// Adds blocks in reading order to a flow of the given width.
class FlowWriter
{
public:
    FlowWriter(Flow &flow, double width) : m_flow(flow), m_width(width) {}

    // Gives the pictures of the group that notes name; a null one: its words stand for it.
    using Pictures = std::function<QImage(const QByteArray &sha256)>;
    void setPictures(Pictures pictures) { m_pictures = std::move(pictures); }

    void blocks(const std::vector<NoteBlock> &blocks);
    void heading(const NoteBlock &block);
    // A paragraph of its own style with white above; `keep` holds it to what follows.
    void text(const std::vector<NoteSpan> &spans, const Style &style, double gap, bool keep = false);
    // Two columns, the left one of the given width, with hairlines between the rows.
    void facts(const std::vector<std::pair<QString, std::vector<NoteSpan>>> &rows, double labelWidth);
    void rule(double gap, double thickness, const QColor &color);

private:
    struct Place {
        double indent = 0;
        std::vector<double> bars; // left edges of the quotes around
        double gap = 0;           // between neighbours; 0: as the block likes
        QColor color = Style().color;
    };
    void blocks(const std::vector<NoteBlock> &blocks, const Place &place);
    void block(const NoteBlock &block, const Place &place);
    void paragraph(const NoteBlock &block, const Style &style, const Place &place);
    void picture(const QImage &image, const Place &place, double gap);
    void list(const NoteBlock &block, const Place &place);
    void code(const NoteBlock &block, const Place &place);
    void table(const NoteBlock &block, const Place &place);
    void lines(std::shared_ptr<Text> text, const Place &place, double gap, bool keep, int heading = -1);
    void push(Strip strip, const Place &place);

    Flow &m_flow;
    double m_width;
    Pictures m_pictures;
    std::shared_ptr<Text> m_marker; // of the list item that has not begun yet
    double m_markerIndent = 0;
    double m_firstGap = -1; // of the item's first strip
    double m_leastGap = 0;  // after a table, a quote or code
    size_t m_freshBars = 0; // quotes that have not begun yet
};

} // namespace cercle::pdf
