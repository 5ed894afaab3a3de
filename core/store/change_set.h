#pragma once
// What a commit changed, as plain values: the one thing that models, search and links listen to.

#include "base/id.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace cercle
{

enum class Origin { Local, Peer, Undo, Rebuild };

struct Change {
    enum class Kind { Inserted, Updated, Removed };
    int entity = -1; // index in allEntities(); compare with entityIndexOf<Session>()
    Uid id;
    Uid group;
    std::uint32_t fields = 0; // bit i: field i of the descriptor
    Kind kind = Kind::Updated;

    bool operator==(const Change &) const = default;
};

struct ChangeSet {
    Origin origin = Origin::Local;
    QString label;               // what a local change was called, for the undo menu
    std::vector<Change> changes; // at most one per row

    bool touches(int entity) const
    {
        for (const Change &change : changes) {
            if (change.entity == entity)
                return true;
        }
        return false;
    }
    bool operator==(const ChangeSet &) const = default;
};

} // namespace cercle
