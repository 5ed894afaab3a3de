#include "exchange/document_parts.h"
#include "exchange/exports.h"
#include "exchange/pdf_finish.h"
#include "exchange/pdf_flow.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImageReader>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace cercle
{

namespace
{

using pdf::pt;

// As large as paper shows it.
QImage readPicture(const SessionDocument::Picture &picture)
{
    constexpr qint64 pixelsMax = 60'000'000;
    constexpr int longest = 2400;
    QBuffer buffer;
    buffer.setData(picture.bytes);
    QImageReader reader(&buffer, picture.type.section(u'/', 1).toLatin1());
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > pixelsMax)
        return {};
    reader.setAutoTransform(true);
    if (std::max(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio));
    return reader.read();
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

// A4 in points, and the edges of the text area.
constexpr double pageWidth = 595, pageHeight = 842;
constexpr double left = 62, right = 62, top = 74, bottom = 70;
const QColor accent(0x0b, 0x6e, 0x6b), soft(0x4a, 0x53, 0x63), faint(0x5c, 0x65, 0x75);

NoteSpan words(const QString &text)
{
    NoteSpan span;
    span.text = text;
    return span;
}

pdf::Flow flowOf(const DocumentParts &parts, const std::vector<SessionDocument::Picture> &pictures)
{
    pdf::Flow flow;
    pdf::FlowWriter writer(flow, pt(pageWidth - left - right));
    if (!parts.group.isEmpty()) {
        pdf::Style style;
        style.weight = 600;
        style.color = accent;
        writer.text({words(parts.group)}, style, 0, true);
    }
    NoteBlock title;
    title.kind = NoteBlock::Kind::Heading;
    title.level = 1;
    title.plain = parts.title;
    title.spans = {words(parts.title)};
    writer.heading(title);
    if (!parts.goal.isEmpty()) {
        pdf::Style style;
        style.color = soft;
        writer.text({words(parts.goal)}, style, pt(4), true);
    }
    if (!parts.rows.empty()) {
        writer.rule(pt(14), pt(1.4), accent);
        std::vector<std::pair<QString, std::vector<NoteSpan>>> rows;
        for (const TitleRow &row : parts.rows)
            rows.emplace_back(row.label, row.value);
        writer.facts(rows, pt(104));
    }
    writer.setPictures([&](const QByteArray &sha256) {
        for (const SessionDocument::Picture &picture : pictures) {
            if (picture.sha256 == sha256)
                return readPicture(picture);
        }
        return QImage();
    });
    writer.blocks(parts.blocks);
    writer.setPictures({});
    return flow;
}

// "group · session" above, "n / N" below, in small grey.
void paintFurniture(QPainter &painter, const QString &header, int page, int pages)
{
    pdf::Style style;
    style.size = 8;
    style.color = faint;
    const double width = pt(pageWidth - left - right);
    QString shown = header;
    // A header is one line; a long one ends in an ellipsis.
    while (shown.size() > 4 && pdf::Text::naturalWidth({words(shown)}, style) > width)
        shown = shown.left(shown.size() * 9 / 10 - 1).trimmed() + QChar(0x2026);
    pdf::Text({words(shown)}, style, width).draw(painter, 0, QPointF(pt(left), pt(36)));
    style.align = CellAlign::Right;
    pdf::Text({words(QStringLiteral("%1 / %2").arg(page).arg(pages))}, style, width)
        .draw(painter, 0, QPointF(pt(left), pt(pageHeight - 48)));
}

} // namespace

Result<QByteArray> exportPdf(const SessionDocument &document)
{
    const DocumentParts parts = partsOf(document);
    const QString header =
        parts.group.isEmpty() ? parts.title : parts.group + QStringLiteral(" \u00B7 ") + parts.title;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pdf::Finish finish;
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(pdf::resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter;
        if (!painter.begin(&writer))
            return Error{Error::Kind::Storage,
                         Words::tr("The PDF could not be written; export as HTML instead.")};
        const pdf::Flow flow = flowOf(parts, document.pictures);
        const std::vector<pdf::Page> pages = pdf::paginate(flow, pt(pageHeight - top - bottom));
        const auto fromBottom = [](double y) { return pageHeight - top - y * 72 / pdf::resolution; };
        for (size_t n = 0; n < pages.size(); ++n) {
            if (n > 0)
                writer.newPage();
            const int page = static_cast<int>(n);
            paintFurniture(painter, header, page + 1, static_cast<int>(pages.size()));
            for (const pdf::Placed &placed : pages[n]) {
                painter.save();
                painter.translate(pt(left), pt(top) + placed.y);
                if (placed.strip->paint)
                    placed.strip->paint(painter, placed.gap);
                painter.restore();
                for (const pdf::LinkArea &link : placed.strip->links) {
                    const double x = left + link.area.left() * 72 / pdf::resolution;
                    finish.links.push_back({page, x, fromBottom(placed.y + link.area.bottom()),
                                            x + link.area.width() * 72 / pdf::resolution,
                                            fromBottom(placed.y + link.area.top()), link.href});
                }
                if (placed.strip->heading >= 0) {
                    const pdf::Heading &heading = flow.headings[static_cast<size_t>(placed.strip->heading)];
                    finish.outline.push_back({heading.level, heading.text, page, fromBottom(placed.y) + 6});
                }
            }
        }
        if (!painter.end())
            return Error{Error::Kind::Storage,
                         Words::tr("The PDF could not be written; export as HTML instead.")};
    }
    finish.title = header;
    finish.author = parts.group;
    finish.subject = parts.goal;
    finish.language = document.french() ? "fr" : "en";
    finish.stampMs = document.stampMs;
    return pdf::finish(bytes, finish);
}

} // namespace cercle
