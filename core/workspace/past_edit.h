#pragma once
// One edit in the history of a profile: what a message that offers to undo it keeps of it.

#include "domain/group.h"

#include <QString>

#include <cstdint>

namespace cercle
{

struct PastEdit {
    std::int64_t number = 0; // in the history; 0: none
    Id<Group> group;
    QString label;      // in the reader's language
    bool again = false; // it took another one back: to take it back is to do that one again
};

} // namespace cercle
