#include "exchange/pdf_flow.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cercle::pdf
{

namespace
{

const QColor softInk(0x4a, 0x53, 0x63), line(0xd5, 0xda, 0xe1), panel(0xf5, 0xf6, 0xf8),
    quoteBar(0xc9, 0xd0, 0xda);
constexpr double paragraphGap = 6.5, blockGap = 10, itemGap = 2, listIndent = 17, quoteIndent = 13; // points

Style headingStyle(int level)
{
    Style style;
    style.weight = 600;
    style.lineHeight = 1.25;
    const double sizes[] = {22, 14.5, 12, 10.75, 10, 10};
    style.size = sizes[std::clamp(level, 1, 6) - 1];
    if (level >= 5)
        style.color = softInk;
    return style;
}

double headingGap(int level)
{
    const double gaps[] = {0, 20, 15, 12, 10, 10};
    return pt(gaps[std::clamp(level, 1, 6) - 1]);
}

// A paragraph of hundreds of thousands of characters in pieces that QTextLayout handles in linear time, cut
// at spaces where there are any.
std::vector<std::vector<NoteSpan>> portions(const std::vector<NoteSpan> &spans)
{
    constexpr qsizetype most = 6000;
    std::vector<std::vector<NoteSpan>> out(1);
    qsizetype size = 0;
    for (NoteSpan span : spans) {
        while (size + span.text.size() > most) {
            const qsizetype room = std::max<qsizetype>(most - size, 1);
            const qsizetype space = span.text.lastIndexOf(u' ', room - 1);
            qsizetype cut = space > 0 ? space + 1 : room;
            if (cut < span.text.size() && span.text[cut].isLowSurrogate())
                ++cut;
            NoteSpan head = span;
            head.text = span.text.left(cut);
            span.text = span.text.mid(cut);
            out.back().push_back(std::move(head));
            out.emplace_back();
            size = 0;
        }
        size += span.text.size();
        out.back().push_back(std::move(span));
    }
    return out;
}

} // namespace

std::vector<Page> paginate(const Flow &flow, double height)
{
    std::vector<Page> pages(1);
    double y = 0;
    const std::vector<Strip> &strips = flow.strips;
    const auto begin = [&](const Strip &first) {
        pages.emplace_back();
        y = 0;
        if (!first.header)
            return;
        for (const Strip &strip : *first.header) {
            pages.back().push_back({&strip, y, 0});
            y += strip.height;
        }
    };
    for (size_t i = 0; i < strips.size();) {
        size_t end = i + 1;
        double chain = strips[i].height;
        while (end < strips.size() && strips[end - 1].keepWithNext) {
            chain += strips[end].gap + strips[end].height;
            ++end;
        }
        if (chain > height) { // cannot be kept together anywhere: it flows on strip by strip
            end = i + 1;
            chain = strips[i].height;
        }
        if (!pages.back().empty() && y + strips[i].gap + chain > height)
            begin(strips[i]);
        for (; i < end; ++i) {
            const double gap = pages.back().empty() ? 0 : strips[i].gap;
            pages.back().push_back({&strips[i], y + gap, gap});
            y += gap + strips[i].height;
        }
    }
    return pages;
}

void FlowWriter::push(Strip strip, const Place &place)
{
    if (m_firstGap >= 0) {
        strip.gap = m_firstGap;
        m_firstGap = -1;
    }
    strip.gap = std::max(strip.gap, std::exchange(m_leastGap, 0));
    const size_t begun = place.bars.size() - std::min(place.bars.size(), std::exchange(m_freshBars, 0));
    const auto inner = std::move(strip.paint);
    const auto marker = std::exchange(m_marker, nullptr);
    strip.paint = [inner, marker, markerX = m_markerIndent, bars = place.bars, begun,
                   height = strip.height](QPainter &painter, double gap) {
        for (size_t i = 0; i < bars.size(); ++i) {
            const double above = i < begun ? gap : 0;
            painter.fillRect(QRectF(bars[i], -above, pt(2), height + above), quoteBar);
        }
        if (marker)
            marker->draw(painter, 0, QPointF(markerX, 0));
        if (inner)
            inner(painter, gap);
    };
    m_flow.strips.push_back(std::move(strip));
}

void FlowWriter::lines(std::shared_ptr<Text> text, const Place &place, double gap, bool keep, int heading)
{
    const int count = text->lineCount();
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.gap = i == 0 ? gap : 0;
        strip.height = text->lineHeight(i);
        // Never one line alone at the foot or at the head of a page.
        strip.keepWithNext = keep || (count > 1 && i == 0) || (count > 1 && i == count - 2);
        strip.heading = i == 0 ? heading : -1;
        for (LinkArea link : text->links(i)) {
            link.area.translate(place.indent, 0);
            strip.links.push_back(link);
        }
        strip.paint = [text, i, x = place.indent](QPainter &painter, double) {
            text->draw(painter, i, QPointF(x, 0));
        };
        push(std::move(strip), place);
    }
}

void FlowWriter::text(const std::vector<NoteSpan> &spans, const Style &style, double gap, bool keep)
{
    lines(std::make_shared<Text>(spans, style, m_width), {}, gap, keep);
}

void FlowWriter::heading(const NoteBlock &block)
{
    m_flow.headings.push_back({block.level, block.plain});
    lines(std::make_shared<Text>(block.spans, headingStyle(block.level), m_width), {},
          headingGap(block.level), true, static_cast<int>(m_flow.headings.size()) - 1);
}

void FlowWriter::rule(double gap, double thickness, const QColor &color)
{
    Strip strip;
    strip.gap = gap;
    strip.height = thickness;
    strip.paint = [width = m_width, thickness, color](QPainter &painter, double) {
        painter.fillRect(QRectF(0, 0, width, thickness), color);
    };
    push(std::move(strip), {});
}

void FlowWriter::facts(const std::vector<std::pair<QString, std::vector<NoteSpan>>> &rows, double labelWidth)
{
    Style labelStyle;
    labelStyle.color = QColor(0x5c, 0x65, 0x75);
    labelStyle.weight = 500;
    Style valueStyle;
    for (const auto &[label, value] : rows) {
        NoteSpan name;
        name.text = label;
        const auto left = std::make_shared<Text>(std::vector{name}, labelStyle, labelWidth - pt(8));
        const auto right = std::make_shared<Text>(value, valueStyle, m_width - labelWidth);
        const int count = std::max(left->lineCount(), right->lineCount());
        for (int i = 0; i < count; ++i) {
            Strip strip;
            const bool first = i == 0, last = i == count - 1;
            const double top = first ? pt(3.5) : 0;
            const double inner = std::max(i < left->lineCount() ? left->lineHeight(i) : 0,
                                          i < right->lineCount() ? right->lineHeight(i) : 0);
            strip.height = top + inner + (last ? pt(4) : 0);
            strip.keepWithNext = !last && count < 12;
            if (i < right->lineCount()) {
                for (LinkArea link : right->links(i)) {
                    link.area.translate(labelWidth, top);
                    strip.links.push_back(link);
                }
            }
            strip.paint = [left, right, i, top, labelWidth, last, height = strip.height,
                           width = m_width](QPainter &painter, double) {
                if (i < left->lineCount())
                    left->draw(painter, i, QPointF(0, top));
                if (i < right->lineCount())
                    right->draw(painter, i, QPointF(labelWidth, top));
                if (last)
                    painter.fillRect(QRectF(0, height - pt(0.5), width, pt(0.5)), line);
            };
            push(std::move(strip), {});
        }
    }
}

void FlowWriter::blocks(const std::vector<NoteBlock> &blocks)
{
    this->blocks(blocks, {});
}

void FlowWriter::blocks(const std::vector<NoteBlock> &blocks, const Place &place)
{
    for (const NoteBlock &one : blocks)
        block(one, place);
}

void FlowWriter::block(const NoteBlock &block, const Place &place)
{
    using Kind = NoteBlock::Kind;
    Style style;
    style.color = place.color;
    switch (block.kind) {
    case Kind::Heading:
        if (place.indent == 0) {
            heading(block);
            return;
        }
        m_flow.headings.push_back({block.level, block.plain});
        lines(std::make_shared<Text>(block.spans, headingStyle(std::max(block.level, 4)),
                                     m_width - place.indent),
              place, pt(paragraphGap), true, static_cast<int>(m_flow.headings.size()) - 1);
        break;
    case Kind::Paragraph:
        paragraph(block, style, place);
        break;
    case Kind::Quote: {
        Place inner = place;
        inner.bars.push_back(place.indent);
        inner.indent += pt(quoteIndent);
        inner.color = softInk;
        inner.gap = 0;
        m_leastGap = std::max(m_leastGap, pt(blockGap));
        ++m_freshBars;
        blocks(block.children, inner);
        m_freshBars = 0;
        m_leastGap = pt(blockGap);
        break;
    }
    case Kind::BulletList:
    case Kind::NumberedList:
        list(block, place);
        break;
    case Kind::Item:
        blocks(block.children, place);
        break;
    case Kind::Code:
        code(block, place);
        m_leastGap = pt(blockGap);
        break;
    case Kind::Rule: {
        Strip strip;
        strip.gap = pt(10);
        strip.height = pt(6);
        strip.paint = [x = place.indent, width = m_width](QPainter &painter, double) {
            painter.fillRect(QRectF(x, 0, width - x, pt(0.6)), quoteBar);
        };
        push(std::move(strip), place);
        break;
    }
    case Kind::Table:
        table(block, place);
        m_leastGap = pt(blockGap);
        break;
    }
}

// Words in lines; a picture stands between the lines before and behind it.
void FlowWriter::paragraph(const NoteBlock &block, const Style &style, const Place &place)
{
    double gap = place.gap > 0 ? place.gap : pt(paragraphGap);
    std::vector<NoteSpan> words;
    const auto flush = [&] {
        const bool blank = std::all_of(words.begin(), words.end(),
                                       [](const NoteSpan &span) { return span.text.trimmed().isEmpty(); });
        if (!blank) {
            for (const auto &portion : portions(words))
                lines(std::make_shared<Text>(portion, style, m_width - place.indent), place,
                      std::exchange(gap, 0), false);
        }
        words.clear();
    };
    for (const NoteSpan &span : block.spans) {
        const QImage image = span.picture && m_pictures ? m_pictures(span.file) : QImage();
        if (image.isNull()) {
            words.push_back(span);
            continue;
        }
        flush();
        picture(image, place, gap > 0 ? std::exchange(gap, 0) : pt(blockGap) / 2);
    }
    flush();
}

// At 96 dots per inch, smaller where it would not fit.
void FlowWriter::picture(const QImage &image, const Place &place, double gap)
{
    constexpr double tallest = 420; // points
    const QSizeF natural(image.width() * pt(0.75), image.height() * pt(0.75));
    const double scale =
        std::min({1.0, (m_width - place.indent) / natural.width(), pt(tallest) / natural.height()});
    Strip strip;
    strip.gap = gap;
    strip.height = natural.height() * scale;
    strip.paint = [image, x = place.indent, size = natural * scale](QPainter &painter, double) {
        painter.drawImage(QRectF(QPointF(x, 0), size), image);
    };
    push(std::move(strip), place);
}

void FlowWriter::list(const NoteBlock &block, const Place &place)
{
    Place inner = place;
    inner.indent += pt(listIndent);
    inner.gap = block.tight ? pt(itemGap) : pt(paragraphGap * 0.7);
    int number = block.level;
    bool first = true;
    const bool outermost = place.gap == 0;
    for (const NoteBlock &item : block.children) {
        Style style;
        style.color = place.color;
        NoteSpan mark;
        if (item.task != NoteBlock::Task::None)
            mark.text =
                item.task == NoteBlock::Task::Ticked ? QStringLiteral("\u2611") : QStringLiteral("\u2610");
        else
            mark.text = block.kind == NoteBlock::Kind::NumberedList ? QString::number(number) + u'.'
                                                                    : QStringLiteral("\u2022");
        ++number;
        const double width = Text::naturalWidth({mark}, style);
        m_marker = std::make_shared<Text>(std::vector{mark}, style, width + pt(4));
        m_markerIndent = inner.indent - std::max(width + pt(4), pt(10));
        m_firstGap = first && outermost ? pt(paragraphGap * 0.7) : inner.gap;
        first = false;
        if (item.children.empty())
            lines(std::make_shared<Text>(std::vector<NoteSpan>{}, style, m_width), inner, 0, false);
        else if (item.kind == NoteBlock::Kind::Item)
            blocks(item.children, inner);
        else
            this->block(item, inner);
        m_marker = nullptr;
        m_firstGap = -1;
    }
}

void FlowWriter::code(const NoteBlock &block, const Place &place)
{
    Style style;
    style.mono = true;
    style.anywhere = true;
    style.size = 9;
    const double padding = pt(8), edge = pt(6);
    const QStringList source = block.spans.front().text.split(u'\n');
    for (qsizetype n = 0; n < source.size(); ++n) {
        NoteSpan span;
        span.text = QString(source[n]).replace(u'\t', QStringLiteral("    "));
        const auto text =
            std::make_shared<Text>(std::vector{span}, style, m_width - place.indent - 2 * padding);
        for (int i = 0; i < text->lineCount(); ++i) {
            const bool first = n == 0 && i == 0, last = n == source.size() - 1 && i == text->lineCount() - 1;
            Strip strip;
            strip.gap = first ? pt(paragraphGap) : 0;
            strip.height = text->lineHeight(i) + (first ? edge : 0) + (last ? edge : 0);
            strip.keepWithNext = !last && (n == 0 || n == source.size() - 2);
            strip.paint = [text, i, x = place.indent, width = m_width, padding, top = first ? edge : 0,
                           height = strip.height](QPainter &painter, double) {
                // A hair more than the strip, so that no white line shows between two.
                painter.fillRect(QRectF(x, 0, width - x, height + 1), panel);
                text->draw(painter, i, QPointF(x + padding, top));
            };
            push(std::move(strip), place);
        }
    }
}

void FlowWriter::table(const NoteBlock &block, const Place &place)
{
    const double available = m_width - place.indent, padding = pt(5);
    const size_t columns = block.columns.size();
    const auto styleOf = [&](size_t row, size_t column) {
        Style style;
        style.size = 9.5;
        style.align = block.columns[column];
        style.weight = row == 0 ? 600 : 400;
        style.color = row == 0 ? softInk : place.color;
        return style;
    };
    // Each column gets its longest word, then the rest is shared by how much text wants more.
    std::vector<double> least(columns), natural(columns), widths(columns);
    double leastSum = 0, naturalSum = 0;
    for (size_t c = 0; c < columns; ++c) {
        for (size_t r = 0; r < std::min<size_t>(block.rows.size(), 200); ++r) {
            least[c] = std::max(least[c], Text::wordWidth(block.rows[r][c], styleOf(r, c)));
            natural[c] = std::max(natural[c], Text::naturalWidth(block.rows[r][c], styleOf(r, c)));
        }
        least[c] += 2 * padding;
        natural[c] += 2 * padding;
        leastSum += least[c];
        naturalSum += natural[c];
    }
    for (size_t c = 0; c < columns; ++c) {
        if (naturalSum <= available)
            widths[c] = natural[c] + (available - naturalSum) * natural[c] / naturalSum;
        else if (leastSum < available)
            widths[c] = least[c] + (available - leastSum) * (natural[c] - least[c]) / (naturalSum - leastSum);
        else
            widths[c] = available * least[c] / leastSum;
    }
    std::shared_ptr<std::vector<Strip>> header;
    for (size_t r = 0; r < block.rows.size(); ++r) {
        std::vector<std::shared_ptr<Text>> cells;
        int count = 1;
        for (size_t c = 0; c < columns; ++c) {
            cells.push_back(std::make_shared<Text>(block.rows[r][c], styleOf(r, c),
                                                   std::max(widths[c] - 2 * padding, pt(4))));
            count = std::max(count, cells.back()->lineCount());
        }
        const size_t begin = m_flow.strips.size();
        for (int i = 0; i < count; ++i) {
            Strip strip;
            const double top = i == 0 ? pt(3) : 0;
            const bool last = i == count - 1;
            double inner = 0, x = place.indent;
            for (size_t c = 0; c < columns; ++c) {
                if (i < cells[c]->lineCount()) {
                    inner = std::max(inner, cells[c]->lineHeight(i));
                    for (LinkArea link : cells[c]->links(i)) {
                        link.area.translate(x + padding, top);
                        strip.links.push_back(link);
                    }
                }
                x += widths[c];
            }
            strip.gap = r == 0 && i == 0 ? pt(paragraphGap) : 0;
            strip.height = top + inner + (last ? pt(3.5) : 0);
            strip.keepWithNext = r == 0 || (!last && count <= 12);
            strip.header = header;
            strip.paint = [cells, widths, i, top, padding, last, head = r == 0, height = strip.height,
                           left = place.indent, available](QPainter &painter, double) {
                double at = left;
                for (size_t c = 0; c < cells.size(); ++c) {
                    if (i < cells[c]->lineCount())
                        cells[c]->draw(painter, i, QPointF(at + padding, top));
                    at += widths[c];
                }
                const double thickness = head ? pt(0.9) : pt(0.5);
                if (last)
                    painter.fillRect(QRectF(left, height - thickness, available, thickness),
                                     head ? quoteBar : line);
            };
            push(std::move(strip), place);
        }
        if (r == 0) {
            header = std::make_shared<std::vector<Strip>>(
                m_flow.strips.begin() + static_cast<std::ptrdiff_t>(begin), m_flow.strips.end());
            for (Strip &strip : *header)
                strip.gap = 0;
        }
    }
}

} // namespace cercle::pdf
