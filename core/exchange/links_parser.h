#pragma once
// Curated lists of links in Markdown ("### Python", "* [Title](https://…) - Author") to entries of the
// library. Read from the syntax tree, so that whatever GitHub shows as a link is one.

#include "base/result.h"
#include "exchange/import_text.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace cercle
{

struct LinkEntry {
    QString title;
    QUrl url;          // http or https, as written where it stood first
    QString canonical; // what makes two links the same place; see canonicalUrl()
    QString language;  // ISO 639 code; empty if nothing says it
    QStringList tags;  // the headings above it, outermost first, those of its twins added
    QString comment;   // what follows the link: its author
    QString kind;      // "link", "video" or "document", by the address
    int line = 0;

    bool operator==(const LinkEntry &) const = default;
};

struct LinkList {
    std::vector<LinkEntry> entries; // one per canonical address, in the order of the text
    int repeated = 0;               // links that were a twin of an earlier one
    int indexAnchors = 0;           // links into the text itself, as a table of contents has them
    std::vector<NotTaken> notTaken; // everything else that is, or looks like, a link
};

// Scheme and host in lower case, without default port, fragment and trailing slash. A fragment that is a
// route ("#/…",
// "#!…") stays: it names another page.
QString canonicalUrl(const QUrl &url);

// "video", "document" (a file to download) or "link", by the address alone.
QString linkKind(const QUrl &url);

// `fileName` gives the language by its ending ("-fr.md"; "-langs" and "-subjects" lists are English); a
// heading that is a language's name ("### French") wins. Errors (Invalid): not UTF-8, a NUL.
Result<LinkList> parseLinks(const QString &fileName, QByteArrayView bytes);

} // namespace cercle
