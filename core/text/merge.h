#pragma once
// Shared text: the document that a set of edits makes, whoever made them and whatever they had seen of each
// other.

#include "base/result.h"
#include "text/splice.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <vector>

namespace cercle::text
{

struct Edit {
    std::vector<std::uint32_t>
        parents;   // what the author had: indices of earlier edits; none for an empty document
    QByteArray id; // the same on every laptop; orders insertions at one place
    std::vector<Splice>
        splices; // on the document made of the parents and all their ancestors, each on the last
};

struct Merged {
    QString text;
    // The edits that nobody has built upon yet, by id: the parents of the next edit.
    std::vector<std::uint32_t> heads;
};

// Merges edits, which may come in any order that puts parents first; the result depends on their set alone.
//
// - All splices take effect; what two authors insert at one place is not interleaved, the smaller id goes
// first.
// - Equal splices made from the same version count once: such edits are one, under the smallest of their ids,
// also
//   where others name them as parents. (Two members fixed the same typo, or imported the same file.)
// - A splice that reaches beyond the document it was made for is drawn in: the position to 0..length, then
// the number
//   removed to what follows. No edit is refused, so that one faulty program cannot make a text unreadable.
//
// Ids are expected to differ; where they do not, the splices decide. Error::Invalid if an edit names a parent
// that does not come before it. While edits follow one another the cost is that of a gap buffer; concurrent
// stretches replay in a temporary tree, O(log n) per run of characters (see tracker.h).
Result<Merged> merge(std::span<const Edit> edits);

} // namespace cercle::text
