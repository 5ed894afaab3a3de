// The part of the PDF export that needs qpdf, in a library of its own: qpdf brings a dozen other libraries
// along, and loading them would make up a good part of the window's start.
#include "exchange/pdf_finish.h"

#include <QCoreApplication>
#include <QDateTime>

#define POINTERHOLDER_TRANSITION 4 // qpdf 11: std::shared_ptr throughout
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace cercle::pdf
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

QPDFObjectHandle text(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

QPDFObjectHandle destination(const QPDFObjectHandle &page, double top)
{
    QPDFObjectHandle out = QPDFObjectHandle::newArray();
    out.appendItem(page);
    out.appendItem(QPDFObjectHandle::newName("/XYZ"));
    out.appendItem(QPDFObjectHandle::newNull());
    out.appendItem(QPDFObjectHandle::newReal(top, 1));
    out.appendItem(QPDFObjectHandle::newNull());
    return out;
}

void addLinks(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, const std::vector<Link> &links)
{
    for (const Link &link : links) {
        QPDFObjectHandle page = pages.at(static_cast<size_t>(link.page)).getObjectHandle();
        QPDFObjectHandle note = QPDFObjectHandle::newDictionary();
        note.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        note.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        note.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed as it is shown
        note.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        QPDFObjectHandle area = QPDFObjectHandle::newArray();
        for (const double edge : {link.left, link.bottom, link.right, link.top})
            area.appendItem(QPDFObjectHandle::newReal(edge, 2));
        note.replaceKey("/Rect", area);
        QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
        action.replaceKey("/Type", QPDFObjectHandle::newName("/Action"));
        action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
        action.replaceKey("/URI", QPDFObjectHandle::newString(link.href.toStdString()));
        note.replaceKey("/A", action);
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(note));
    }
}

// A tree of linked dictionaries (ISO 32000-1, 12.3.3): the parent of an item is the nearest earlier one of a
// higher level.
void addOutline(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, const std::vector<OutlineItem> &items)
{
    if (items.empty())
        return;
    struct Open {
        int level;
        QPDFObjectHandle node, last;
        int count;
    };
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<Open> open{{0, root, QPDFObjectHandle::newNull(), 0}};
    const auto close = [&] {
        Open done = open.back();
        open.pop_back();
        if (done.count > 0)
            done.node.replaceKey("/Count", QPDFObjectHandle::newInteger(done.count));
        if (!open.empty())
            open.back().count += done.count;
    };
    for (const OutlineItem &item : items) {
        while (open.back().level >= item.level)
            close();
        QPDFObjectHandle node = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        Open &parent = open.back();
        node.replaceKey("/Title", text(item.text));
        node.replaceKey("/Parent", parent.node);
        node.replaceKey("/Dest",
                        destination(pages.at(static_cast<size_t>(item.page)).getObjectHandle(), item.top));
        if (parent.last.isNull()) {
            parent.node.replaceKey("/First", node);
        } else {
            node.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", node);
        }
        parent.node.replaceKey("/Last", node);
        parent.last = node;
        ++parent.count;
        open.push_back({item.level, node, QPDFObjectHandle::newNull(), 0});
    }
    while (!open.empty())
        close();
    pdf.getRoot().replaceKey("/Outlines", root);
}

void setMetadata(QPDF &pdf, const Finish &with)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(with.language.toStdString()));
    QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
    view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", view);
    root.removeKey("/Metadata"); // Qt's own, with the time of writing
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", text(with.title));
    if (!with.author.isEmpty())
        info.replaceKey("/Author", text(with.author));
    if (!with.subject.isEmpty())
        info.replaceKey("/Subject", text(with.subject));
    info.replaceKey("/Creator", QPDFObjectHandle::newString("Cercle"));
    const std::string at = "D:"
                           + QDateTime::fromMSecsSinceEpoch(with.stampMs, Qt::UTC)
                                 .toString(QStringLiteral("yyyyMMddHHmmss"))
                                 .toStdString()
                           + "Z";
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(at));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(at));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

Result<QByteArray> rewrite(const QByteArray &pdf, const Finish &with)
{
    // qpdf reports by exception; none leaves this function.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("session.pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(document).getAllPages();
        addLinks(document, pages, with.links);
        addOutline(document, pages, with.outline);
        setMetadata(document, with);
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.6");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception &problem) {
        return Error{Error::Kind::Storage,
                     Words::tr("The PDF could not be written (%1); export as HTML instead.")
                         .arg(QString::fromUtf8(problem.what()))};
    }
}

} // namespace

} // namespace cercle::pdf

// Found by its name; see pdf_finish.cpp.
extern "C" Q_DECL_EXPORT void cercle_finish_pdf(const QByteArray *pdf, const cercle::pdf::Finish *with,
                                                cercle::Result<QByteArray> *out)
{
    *out = cercle::pdf::rewrite(*pdf, *with);
}
