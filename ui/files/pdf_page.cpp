#include "files/pdf_page.h"

#include <QCoreApplication>
#include <QLibrary>

namespace cercle
{

namespace
{

using DrawFunction = void (*)(const QString *, const QSize *, const std::function<bool()> *, PdfPage *);

} // namespace

PdfPage drawFirstPage(const QString &path, QSize within, const std::function<bool()> &stop)
{
    // Beside the programs, installed or built: PREFIX/bin and PREFIX/lib/cercle/plugins.
    QLibrary library(QCoreApplication::applicationDirPath()
                     + QStringLiteral("/../lib/cercle/plugins/cercle_preview"));
    PdfPage page;
    if (const auto draw = reinterpret_cast<DrawFunction>(library.resolve("cercle_draw_first_page")))
        draw(&path, &within, &stop, &page);
    return page;
}

} // namespace cercle
