#pragma once
// Which entries of the agenda are shown: of one group, or only those in which the reader has a part.

#include "models/agenda_entry.h"

#include <QSet>

namespace cercle
{

class Workspace;

// In what the reader has a part, over all groups.
struct Mine {
    QSet<Uid> selves;   // the reader's members
    QSet<Uid> sessions; // with a role of the reader's, a point to present, or the word to come
    QSet<Uid> rounds;   // with a review to write

    bool operator==(const Mine &) const = default;
};
Mine gatherMine(const Workspace &workspace);

struct AgendaFilter {
    Id<Group> group; // null: all
    bool onlyMine = false;
    Mine mine; // counts with onlyMine

    bool accepts(const AgendaEntry &entry) const;
    bool operator==(const AgendaFilter &) const = default;
};

} // namespace cercle
