#pragma once
// Puts a group's journal into the database from what is left of it, in causal order. What other entries or
// the heads of feeds name and what is not here becomes a gap, so that the entries behind it keep their places
// and count.

#include "journal/entry.h"
#include "workspace/workspace_state.h"

#include <vector>

namespace cercle
{

struct KeptEntry {
    Entry entry;
    bool whole = true; // false: a gap of which the header, or at least the id and the place, is known
};

// A feed as it is remembered beside its entries.
struct KnownFeed {
    Uid id;
    QByteArray key; // empty: not known
    FeedTip head;   // seq 0: not known
};

// Takes out what the group has and lays `kept`, in any order and perhaps several times the same. Inside a
// transaction; the tables must be made anew afterwards.
void layJournal(WorkspaceState &state, GroupRecord &group, std::vector<KeptEntry> kept,
                const std::vector<KnownFeed> &feeds);

// The same from what the database itself holds: entries that came back took places that may not be their own.
void layAnew(WorkspaceState &state, GroupRecord &group);

} // namespace cercle
