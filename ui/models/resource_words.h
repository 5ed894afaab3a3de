#pragma once
// What the window says of a resource, and how it reads the links that people type, paste and drop.

#include "base/result.h"
#include "domain/resource.h"
#include "theme/symbol.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

class QMimeData;

namespace cercle
{

// The kinds a resource may have, in the order of menus.
QStringList resourceKinds();
// "Link", "Book"; of one resource. Another kind is shown as it stands.
QString kindName(const QString &kind);
// "Links", "Books": of many.
QString kindsName(const QString &kind);
Symbol kindSymbol(const QString &kind);
int kindHue(const QString &kind);

// "visualgo.net", or the address of an e-mail link; empty if the link may not be followed.
QString sourceOf(const QUrl &url);
// A title from the address alone: "Algorithme de Dijkstra" for …/wiki/Algorithme_de_Dijkstra, else the host.
QString proposedTitle(const QUrl &url);
// The title, or what stands for one.
QString titleOf(const Resource &resource);
// A link that somebody typed: completed by https:// where only that lacks. Nothing for empty text. The error
// says why it cannot be shared.
Result<std::optional<QUrl>> readLink(const QString &typed);
// "algorithms, paths" as tags: trimmed, none twice (nor in another case).
QStringList readTags(const QString &typed);

struct FoundLink {
    QUrl url;
    QString title; // as the browser gave it; usually empty

    bool operator==(const FoundLink &) const = default;
};

struct FoundLinks {
    std::vector<FoundLink> links; // each address once
    QStringList files;            // names of local files
    QStringList paths;            // and where they lie
};

// What was dropped or pasted.
FoundLinks linksIn(const QMimeData &data);
FoundLinks linksIn(const QString &text);
// One sentence for the address of a file that was typed where a link belongs.
QString fileRefusal(const QStringList &files);

} // namespace cercle
