#include "exchange/document_parts.h"
#include "exchange/exports.h"
#include "exchange/markdown.h"

namespace cercle
{

namespace
{

// Colours and sizes are the light theme's; paper gets the same page without its width.
constexpr const char *style = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#171b22;
font:16px/1.55 Inter,"Noto Sans","DejaVu Sans",system-ui,sans-serif;
overflow-wrap:break-word}
.page{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.group{margin:0;color:#0b6e6b;font-weight:600;font-size:.95rem}
h1{margin:.15rem 0 .4rem;font-size:1.9rem;line-height:1.2;letter-spacing:-.015em}
.goal{margin:0 0 1.25rem;color:#4a5363}
.facts{width:100%;border-collapse:collapse;border-top:2px solid #0b6e6b;margin:1.25rem 0 0}
.facts th,.facts td{padding:.45rem 0;border-bottom:1px solid #e0e4ea;text-align:left;vertical-align:top}
.facts th{width:9.5rem;padding-right:1rem;color:#5c6575;font-weight:500}
h2{margin:2.4rem 0 .7rem;font-size:1.3rem;line-height:1.3;letter-spacing:-.01em}
h3{margin:1.8rem 0 .5rem;font-size:1.08rem}
h4,h5,h6{margin:1.4rem 0 .4rem;font-size:1rem;color:#4a5363}
p,ul,ol,pre,blockquote,.table{margin:0 0 .9rem}
ul,ol{padding-left:1.5rem}
li{margin:.2rem 0}
li>ul,li>ol{margin:.2rem 0}
li.task{list-style:none;margin-left:-1.3rem}
a{color:#0b6e6b;text-underline-offset:2px}
code{font:.88em/1.5 Hack,"DejaVu Sans Mono",ui-monospace,monospace;
background:#f5f6f8;border-radius:4px;padding:.1em .3em}
pre{background:#f5f6f8;border:1px solid #e0e4ea;border-radius:8px;padding:.8rem 1rem;overflow-x:auto}
pre code{background:none;padding:0}
blockquote{border-left:3px solid #c9d0da;padding-left:1rem;color:#4a5363}
.table{overflow-x:auto}
.table table{border-collapse:collapse;min-width:60%}
.table th,.table td{border-bottom:1px solid #e0e4ea;padding:.4rem .9rem .4rem 0;vertical-align:top}
.table th{color:#5c6575;font-weight:600;border-bottom:1.5px solid #7c8796}
hr{border:0;border-top:1px solid #c9d0da;margin:1.8rem 0}
img{max-width:100%;height:auto}
del{color:#5c6575}
@media (max-width:34rem){.page{padding:1.5rem 1rem 3rem}h1{font-size:1.55rem}
.facts th,.facts td{display:block;border:0;padding:0}.facts th{width:auto;padding-top:.5rem;font-size:.85rem}
.facts td{padding-bottom:.5rem;border-bottom:1px solid #e0e4ea}}
@media print{body{font-size:10.5pt}.page{max-width:none;padding:0}a{color:inherit}
h1,h2,h3,h4{break-after:avoid}tr,li,blockquote{break-inside:avoid}pre{white-space:pre-wrap}}
@page{size:A4;margin:20mm 18mm}
)";

} // namespace

QByteArray exportHtml(const SessionDocument &document)
{
    const DocumentParts parts = partsOf(document);
    const auto text = [](const QString &words) { return words.toHtmlEscaped(); };
    QString facts;
    for (const TitleRow &row : parts.rows)
        facts += QStringLiteral("<tr><th scope=\"row\">%1</th><td>").arg(text(row.label))
                 + toHtml(row.value, HtmlTarget::Page) + QStringLiteral("</td></tr>\n");

    QString out = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n")
                      .arg(document.french() ? QLatin1String("fr") : QLatin1String("en"));
    out +=
        QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'%1\">\n")
            .arg(QLatin1String(document.pictures.empty() ? "" : "; img-src data:"));
    out += QLatin1String("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                         "<meta name=\"referrer\" content=\"no-referrer\">\n");
    const QString title =
        parts.group.isEmpty() ? parts.title : parts.title + QStringLiteral(" \u00B7 ") + parts.group;
    out += QStringLiteral("<title>") + text(title) + QStringLiteral("</title>\n<style>")
           + QLatin1String(style)
           + QLatin1String("</style>\n</head>\n<body>\n<div class=\"page\" role=\"main\">\n");
    if (!parts.group.isEmpty())
        out += QStringLiteral("<p class=\"group\">") + text(parts.group) + QStringLiteral("</p>\n");
    out += QStringLiteral("<h1>") + text(parts.title) + QStringLiteral("</h1>\n");
    if (!parts.goal.isEmpty())
        out += QStringLiteral("<p class=\"goal\">") + text(parts.goal) + QStringLiteral("</p>\n");
    out += QStringLiteral("<table class=\"facts\">\n") + facts + QStringLiteral("</table>\n");
    out += toHtml(parts.blocks, HtmlTarget::Page, [&](const QByteArray &sha256) -> QString {
        for (const SessionDocument::Picture &picture : document.pictures) {
            if (picture.sha256 == sha256)
                return QStringLiteral("data:%1;base64,%2")
                    .arg(picture.type, QString::fromLatin1(picture.bytes.toBase64()));
        }
        return {};
    });
    return (out + QStringLiteral("</div>\n</body>\n</html>\n")).toUtf8();
}

} // namespace cercle
