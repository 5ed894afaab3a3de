#pragma once
// Who saw what: the graph of edits, numbered so that parents come before children and a stretch in which each
// edit has the one before as its only parent is kept as one span. Internal to merge().

#include <cstdint>
#include <span>
#include <vector>

namespace cercle::text
{

// A set of edits of which none is an ancestor of another, ascending. It names the document made of them and
// all their ancestors; the empty one names the empty document.
using Version = std::vector<std::uint32_t>;

// Edits first..last, both included.
struct Stretch {
    std::uint32_t first;
    std::uint32_t last;
};

class Graph
{
public:
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_spanFirst.size()); }
    // Appends an edit; its number is size() - 1 then.
    void push(std::span<const std::uint32_t> parents);
    // Whether the only parent of `edit` is the edit before it.
    bool continues(std::uint32_t edit) const { return m_spanFirst[edit] != edit; }
    // Ascending; good until the next push().
    std::span<const std::uint32_t> parents(std::uint32_t edit) const
    {
        return {m_parents.data() + m_parentsEnd[edit], m_parentsEnd[edit + 1] - m_parentsEnd[edit]};
    }
    // Takes out of ascending `edits`, all different, what is an ancestor of another one.
    void reduce(Version &edits) const;

    struct Difference {
        std::vector<Stretch>
            onlyLeft; // ancestors of the left version (its own edits included) alone, descending
        std::vector<Stretch> onlyRight;
    };
    // After diamond types: walks both versions back together until all that is left is common.
    void difference(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right,
                    Difference &out) const;

private:
    std::vector<std::uint32_t> m_spanFirst;        // per edit: the first of its span
    std::vector<std::uint32_t> m_parents;          // of all edits, one after the other
    std::vector<std::uint32_t> m_parentsEnd = {0}; // of all edits before this one
};

} // namespace cercle::text
