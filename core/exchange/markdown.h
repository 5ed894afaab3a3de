#pragma once
// Markdown to HTML, for the preview in the window (QTextBrowser) and for the page that is handed out. Both
// are made from the same blocks, under the same policy (see note_blocks.h).

#include "exchange/note_blocks.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <vector>

namespace cercle
{

struct FileFacts;

struct MarkdownHeading {
    int level = 1; // 1..6
    QString text;  // without markup
    QString anchor;
};

struct RenderedMarkdown {
    QString html; // a fragment: no <html>, no style
    std::vector<MarkdownHeading> headings;
};

enum class HtmlTarget {
    Page,     // HTML5 for browsers
    RichText, // the subset that Qt's rich text draws: <s> for <del>, ☐ ☑ for boxes, named anchors
};

// The address a page finds a picture of the group's at, a data: URL; empty: its words stand for it.
using PictureAddress = std::function<QString(const QByteArray &sha256)>;

// How a note names a file of its group: a picture to be seen in place, another file as a link.
QString markdownOfFile(const FileFacts &file);

RenderedMarkdown renderMarkdown(QByteArrayView markdown, HtmlTarget target, const NoteOptions &options = {});
// In rich text pictures and files keep their "cercle:" addresses, and whoever shows it supplies them.
QString toHtml(const std::vector<NoteBlock> &blocks, HtmlTarget target, const PictureAddress &pictures = {});
QString toHtml(const std::vector<NoteSpan> &spans, HtmlTarget target);

} // namespace cercle
