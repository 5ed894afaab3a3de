#pragma once
// What Qt's PDF writer leaves out, added with qpdf: an outline, working links, language, title, a stable
// identity.

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace cercle::pdf
{

// Lengths in points from the lower left corner of the page.
struct Link {
    int page = 0; // from 0
    double left = 0, bottom = 0, right = 0, top = 0;
    QByteArray href; // ASCII
};

struct OutlineItem {
    int level = 1;
    QString text;
    int page = 0;
    double top = 0;
};

struct Finish {
    QString title;
    QString author;
    QString subject;
    QByteArray language;      // "fr"
    std::int64_t stampMs = 0; // creation and modification time
    std::vector<Link> links;
    std::vector<OutlineItem> outline; // in reading order
};

// Loads the library cercle_pdf when first called.
// Error (Storage): `pdf` is not what qpdf can read, or the library is not where the program is installed.
Result<QByteArray> finish(const QByteArray &pdf, const Finish &with);

} // namespace cercle::pdf
