#pragma once
// How much of each group's journal somebody has seen, for "what is new since".

#include "workspace/workspace.h"

#include <QStringList>

#include <map>

namespace cercle
{

// The next number of each feed, by group and feed.
using Seen = std::map<Uid, std::map<Uid, std::int64_t>>;

// All that is there now, of all groups or of one.
Seen seenNow(const Workspace &workspace);
std::map<Uid, std::int64_t> seenNow(const Workspace &workspace, const Id<Group> &group);
// One line per group, "GROUP FEED=NEXT …".
QStringList encodeSeen(const Seen &seen);
// Lines that are not of that form are left out.
Seen decodeSeen(const QStringList &lines);

} // namespace cercle
