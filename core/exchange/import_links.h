#pragma once
// Curated lists of links to the library.

#include "exchange/import_report.h"

namespace cercle
{

// `path`: one Markdown file, or a directory of them. All or nothing; every file that cannot be read is named.
// One resource per canonical address: what is already in the library keeps its words and gets the tags it
// lacks; importing again adds nothing. Error (Invalid) also where no file holds a link.
Result<ImportReport> importLinks(Workspace &workspace, const Id<Group> &group, const QString &path,
                                 bool dryRun);

} // namespace cercle
