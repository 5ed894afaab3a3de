// The part that needs poppler, in a library of its own, so that a window that shows no PDF does not load it.
#include "files/pdf_page.h"

#include <QVariant>

#include <poppler-qt6.h>

#include <algorithm>
#include <exception>

namespace cercle
{

namespace
{

constexpr double pointsPerInch = 72;
constexpr double tallestMost = 40; // a page that is a mere strip is cut to that many times its other side

bool isStopped(const QVariant &stop)
{
    return (*static_cast<const std::function<bool()> *>(stop.value<void *>()))();
}

// What is wrong with somebody's file is said in the window, not in the log.
void silent(const QString &, const QVariant &) {}

PdfPage draw(const QString &path, QSize within, const std::function<bool()> &stop)
{
    using State = PdfPage::State;
    Poppler::setDebugErrorFunction(silent, {});
    const auto document = Poppler::Document::load(path);
    if (!document)
        return {State::Unreadable, {}};
    if (document->isLocked())
        return {State::Locked, {}};
    const auto page = document->numPages() > 0 ? document->page(0) : nullptr;
    const QSizeF points = page ? page->pageSizeF() : QSizeF();
    if (!(points.width() > 0 && points.height() > 0) || within.isEmpty())
        return {State::Unreadable, {}};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const QSizeF shape =
        points.boundedTo(QSizeF(points.height() * tallestMost, points.width() * tallestMost));
    const QSize size =
        shape.scaled(within, Qt::KeepAspectRatio).toSize().expandedTo({1, 1}).boundedTo(within);
    const double resolution =
        pointsPerInch * std::min(size.width() / shape.width(), size.height() / shape.height());
    const QVariant about = QVariant::fromValue(
        const_cast<void *>(static_cast<const void *>(&stop))); // only handed back to isStopped()
    QImage image = page->renderToImage(
        resolution, resolution, 0, 0, size.width(), size.height(), Poppler::Page::Rotate0,
        [](const QImage &, const QVariant &) {}, [](const QVariant &) { return false; }, isStopped, about);
    if (stop())
        return {State::Stopped, {}};
    return image.isNull() ? PdfPage{State::Unreadable, {}} : PdfPage{State::Drawn, image.copy()};
}

} // namespace

} // namespace cercle

// Found by its name; see files/pdf_page.cpp.
extern "C" Q_DECL_EXPORT void cercle_draw_first_page(const QString *path, const QSize *within,
                                                     const std::function<bool()> *stop, cercle::PdfPage *out)
{
    try {
        *out = cercle::draw(*path, *within, *stop);
    } catch (const std::exception &) {
        *out = {cercle::PdfPage::State::Unreadable, {}};
    }
}
