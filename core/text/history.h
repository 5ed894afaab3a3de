#pragma once
// The edits of a text brought into order, duplicates taken together. Internal to merge().

#include "text/graph.h"
#include "text/merge.h"

namespace cercle::text
{

struct History {
    Graph graph;
    std::vector<std::uint32_t>
        edits; // per number in the graph: which edit it is, the one with the smallest id
};

// Whether each edit has exactly the one before it as its parent.
bool isLinear(std::span<const Edit> edits);
// Parents must come first. Branches are followed to their end before the next one begins.
History historyOf(std::span<const Edit> edits);
// A strict total order of edits, the same on every laptop: by id, then by splices.
bool precedes(const Edit &a, const Edit &b);

} // namespace cercle::text
