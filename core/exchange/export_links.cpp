#include "exchange/export_links.h"

#include "exchange/safe_text.h"

#include <QCollator>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr qsizetype deepest = 5; // headings below the title

struct Line {
    QStringList under; // the headings, outermost first
    const Resource *resource;
};

QString lineOf(const Resource &resource)
{
    const auto url = safeUrl(resource.url.toString(QUrl::FullyEncoded));
    QString title = oneLine(resource.title);
    if (title.isEmpty() && url)
        title = url->toDisplayString();
    QString out = QStringLiteral("* ");
    // In angle brackets, so that brackets in the address do not end it.
    out += url ? QStringLiteral("[%1](<%2>)").arg(markdownLine(title), url->toString(QUrl::FullyEncoded))
               : markdownLine(title);
    if (const QString comment = markdownLine(resource.comment); !comment.isEmpty())
        out += QStringLiteral(" - ") + comment;
    return out + u'\n';
}

} // namespace

QByteArray exportLinks(const QString &title, const std::vector<Resource> &resources)
{
    std::vector<Line> lines;
    for (const Resource &resource : resources) {
        lines.push_back({resource.tags.mid(0, deepest), &resource});
        for (const QString &tag : resource.tags.mid(deepest))
            lines.push_back({{tag}, &resource});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto compare = [&](const QString &a, const QString &b) {
        const int order = collator.compare(a, b);
        return order != 0 ? order : a.compare(b);
    };
    std::sort(lines.begin(), lines.end(), [&](const Line &a, const Line &b) {
        for (qsizetype i = 0; i < std::min(a.under.size(), b.under.size()); ++i) {
            if (const int order = compare(a.under[i], b.under[i]); order != 0)
                return order < 0;
        }
        if (a.under.size() != b.under.size())
            return a.under.size() < b.under.size();
        const int order = compare(a.resource->title, b.resource->title);
        return order != 0 ? order < 0 : a.resource->id < b.resource->id;
    });

    QString out;
    // A heading that stands alone would be read as a tag.
    const bool tagged =
        std::any_of(lines.begin(), lines.end(), [](const Line &l) { return !l.under.isEmpty(); });
    if (tagged && !oneLine(title).isEmpty())
        out += QStringLiteral("# %1\n").arg(markdownLine(title));
    QStringList under;
    for (const Line &line : lines) {
        qsizetype same = 0;
        while (same < under.size() && same < line.under.size() && under[same] == line.under[same])
            ++same;
        // Back to an outer heading without naming it again is not possible in Markdown; the order never asks
        // for it.
        for (qsizetype i = same; i < line.under.size(); ++i)
            out += QStringLiteral("\n%1 %2\n\n").arg(QString(i + 2, u'#'), markdownLine(line.under[i]));
        if (&line == &lines.front() && line.under.isEmpty() && !out.isEmpty())
            out += u'\n';
        under = line.under;
        out += lineOf(*line.resource);
    }
    return out.toUtf8();
}

} // namespace cercle
