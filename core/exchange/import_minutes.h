#pragma once
// Minutes in Markdown files to sessions with their people, roles, agenda, actions and decisions.

#include "exchange/import_report.h"

namespace cercle
{

// `path`: one file, or a directory of files whose names carry a day (others are listed as not taken). All or
// nothing: one file that cannot be read refuses the import and every such file is named. Importing again adds
// nothing. Nothing is written on a dry run. A person of the minutes is a member like any other; the member of
// the group who has the same handle or name and a standing is that person.
Result<ImportReport> importMinutes(Workspace &workspace, const Id<Group> &group, const QString &path,
                                   bool dryRun);

} // namespace cercle
