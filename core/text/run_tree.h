#pragma once
// The characters that a merge of concurrent edits works on, deleted ones included, in document order: runs in
// a B-tree that counts them in two versions at once. Internal to merge().

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace cercle::text
{

constexpr std::uint32_t none = 0xFFFFFFFF;

// Characters id, id + 1, … id + length - 1. The first was inserted between characters `left` and `right`
// (`none` for the ends), each further one between its predecessor and `right`.
struct Run {
    std::uint32_t id;
    std::uint32_t length;
    std::uint32_t left;
    std::uint32_t right;
    std::uint32_t
        prepare;  // in the version that the next edit saw: 0 not inserted yet, 1 there, n + 1 deleted n times
    bool deleted; // in the document made of all edits so far

    std::uint32_t seen() const { return prepare == 1 ? length : 0; }
    std::uint32_t effect() const { return deleted ? 0 : length; }
};

struct Counts {
    std::uint32_t prepare = 0; // characters that the next edit saw
    std::uint32_t effect = 0;  // characters of the document made of all edits so far
    std::uint32_t total = 0;

    // Modulo 2^32, so that differences may be added too.
    Counts &operator+=(const Counts &o)
    {
        prepare += o.prepare;
        effect += o.effect;
        total += o.total;
        return *this;
    }
    Counts &operator-=(const Counts &o)
    {
        prepare -= o.prepare;
        effect -= o.effect;
        total -= o.total;
        return *this;
    }
};

// Which leaf holds a character: the first ids of all runs in order, in chunks.
class LeafIndex
{
public:
    void clear();
    // Adds a run, or notes that it has moved.
    void set(std::uint32_t id, std::uint32_t leaf);
    // Of the run that holds the character.
    std::uint32_t find(std::uint32_t id) const;

private:
    struct Entry {
        std::uint32_t id;
        std::uint32_t leaf;
    };
    static constexpr size_t chunkSize = 256;
    size_t chunkOf(std::uint32_t id) const;
    std::vector<std::uint32_t> m_firsts = {0}; // there is always one chunk
    std::vector<std::vector<Entry>> m_chunks = std::vector<std::vector<Entry>>(1);
};

class RunTree
{
public:
    // A run: slot of a leaf. Slots move when runs are added.
    struct Place {
        std::uint32_t leaf = none;
        std::uint32_t slot = 0;
        bool exists() const { return leaf != none; }
    };
    struct Found {
        Place place;
        std::uint32_t offset; // of the character in its run
        std::uint32_t effect; // characters of the resulting document before it
    };

    // Begins with `length` characters 0, 1, … that are there in every version.
    void reset(std::uint32_t length);
    const Counts &counts() const { return m_counts; }
    Run &run(Place place) { return m_leaves[place.leaf].runs[place.slot]; }
    const Run &run(Place place) const { return m_leaves[place.leaf].runs[place.slot]; }
    // The first run of all, or one that does not exist.
    Place first() const;
    Place next(Place place) const;
    // The character that the next edit sees at `position` < counts().prepare.
    Found findSeen(std::uint32_t position) const;
    // The run that holds a character.
    Place find(std::uint32_t id) const;
    // How many characters precede this one, whatever their state.
    std::uint32_t rank(std::uint32_t id) const;
    // Makes characters offset..offset + length of the run a run of their own.
    Place isolate(Place place, std::uint32_t offset, std::uint32_t length);
    // Puts a run behind the given one; at the very beginning if that does not exist.
    void insertAfter(Place place, const Run &run);
    // To be called after a run of this leaf was changed in place.
    void add(std::uint32_t leaf, const Counts &change);

private:
    static constexpr std::uint32_t leafSize = 32;
    static constexpr std::uint32_t innerSize = 16;
    struct Leaf {
        std::uint32_t count;
        std::uint32_t parent;
        std::uint32_t next;
        std::array<Run, leafSize> runs;
    };
    struct Inner {
        std::uint32_t count;
        std::uint32_t parent;
        std::array<std::uint32_t, innerSize> children;
        std::array<Counts, innerSize> counts;
    };

    std::uint32_t newLeaf();
    std::uint32_t newInner();
    std::uint32_t &parentOf(std::uint32_t node, int level);
    static std::uint32_t slotOf(const Inner &inner, std::uint32_t child);
    Place insertSlot(Place place, const Run &run);
    Place splitRun(Place place, std::uint32_t offset);
    Place makeRoom(Place place);
    void addSibling(std::uint32_t left, std::uint32_t right, const Counts &moved, int level);
    void splitInner(std::uint32_t node, int level);

    std::vector<Leaf> m_leaves; // kept across reset(); the first m_leafCount are in use
    std::vector<Inner> m_inners;
    std::uint32_t m_leafCount = 0;
    std::uint32_t m_innerCount = 0;
    std::uint32_t m_root = 0;
    std::uint32_t m_first = 0;
    int m_height = 0; // levels of inner nodes above the leaves
    Counts m_counts;
    LeafIndex m_index;
};

} // namespace cercle::text
