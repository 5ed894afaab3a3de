#pragma once
// The library as a list of links to hand out, in the form that importLinks() reads.

#include "domain/resource.h"

#include <QByteArray>

#include <vector>

namespace cercle
{

// UTF-8 Markdown: the title, then the resources under the headings of their tags, by tags and title as
// readers sort. A resource of more than five tags stands again under each of the others. What has no link
// that may be followed is named without one. Read again, all links come back with titles, tags and comments.
QByteArray exportLinks(const QString &title, const std::vector<Resource> &resources);

} // namespace cercle
