#pragma once
// A calendar file to sessions.

#include "exchange/import_report.h"

namespace cercle
{

// `path`: one .ics file. Every date of it becomes a session with its title, time, length, place, video link
// and, as notes, its description; of what is repeated without end the dates from a year ago to a year ahead
// (calendar_reader.h). All or nothing. Importing again adds nothing (unless all of it was removed), and the
// calendar of this group, read back, is its sessions. Nothing is written on a dry run. Error (Invalid) also
// where the file has no date to take.
Result<ImportReport> importCalendar(Workspace &workspace, const Id<Group> &group, const QString &path,
                                    bool dryRun);

} // namespace cercle
