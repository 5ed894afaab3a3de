#include "text/run_tree.h"

#include <algorithm>

namespace cercle::text
{

void LeafIndex::clear()
{
    m_firsts.erase(m_firsts.begin() + 1, m_firsts.end());
    m_chunks.erase(m_chunks.begin() + 1, m_chunks.end());
    m_chunks.front().clear();
}

size_t LeafIndex::chunkOf(std::uint32_t id) const
{
    const auto after = std::upper_bound(m_firsts.begin() + 1, m_firsts.end(), id);
    return static_cast<size_t>(after - m_firsts.begin()) - 1;
}

void LeafIndex::set(std::uint32_t id, std::uint32_t leaf)
{
    const size_t number = chunkOf(id);
    auto &chunk = m_chunks[number];
    const auto at = std::lower_bound(chunk.begin(), chunk.end(), id,
                                     [](const Entry &entry, std::uint32_t i) { return entry.id < i; });
    if (at != chunk.end() && at->id == id) {
        at->leaf = leaf;
        return;
    }
    chunk.insert(at, {id, leaf});
    if (chunk.size() < chunkSize)
        return;
    std::vector<Entry> upper(chunk.begin() + chunkSize / 2, chunk.end());
    chunk.resize(chunkSize / 2);
    const auto offset = static_cast<std::ptrdiff_t>(number) + 1;
    m_firsts.insert(m_firsts.begin() + offset, upper.front().id);
    m_chunks.insert(m_chunks.begin() + offset, std::move(upper));
}

std::uint32_t LeafIndex::find(std::uint32_t id) const
{
    const auto &chunk = m_chunks[chunkOf(id)];
    return std::prev(std::upper_bound(chunk.begin(), chunk.end(), id,
                                      [](std::uint32_t i, const Entry &entry) { return i < entry.id; }))
        ->leaf;
}

void RunTree::reset(std::uint32_t length)
{
    m_leafCount = m_innerCount = 0;
    m_height = 0;
    m_counts = {};
    m_index.clear();
    m_root = m_first = newLeaf();
    if (length > 0)
        insertAfter({}, {0, length, none, none, 1, false});
}

std::uint32_t RunTree::newLeaf()
{
    if (m_leafCount == m_leaves.size())
        m_leaves.emplace_back();
    Leaf &leaf = m_leaves[m_leafCount];
    leaf.count = 0;
    leaf.parent = leaf.next = none;
    return m_leafCount++;
}

std::uint32_t RunTree::newInner()
{
    if (m_innerCount == m_inners.size())
        m_inners.emplace_back();
    Inner &inner = m_inners[m_innerCount];
    inner.count = 0;
    inner.parent = none;
    return m_innerCount++;
}

std::uint32_t &RunTree::parentOf(std::uint32_t node, int level)
{
    return level == 0 ? m_leaves[node].parent : m_inners[node].parent;
}

std::uint32_t RunTree::slotOf(const Inner &inner, std::uint32_t child)
{
    std::uint32_t slot = 0;
    while (inner.children[slot] != child)
        ++slot;
    return slot;
}

RunTree::Place RunTree::first() const
{
    return m_leaves[m_first].count > 0 ? Place{m_first, 0} : Place{};
}

RunTree::Place RunTree::next(Place place) const
{
    const Leaf &leaf = m_leaves[place.leaf];
    if (place.slot + 1 < leaf.count)
        return {place.leaf, place.slot + 1};
    return {leaf.next, 0};
}

RunTree::Found RunTree::findSeen(std::uint32_t position) const
{
    std::uint32_t effect = 0;
    std::uint32_t node = m_root;
    for (int level = m_height; level > 0; --level) {
        const Inner &inner = m_inners[node];
        std::uint32_t slot = 0;
        for (; position >= inner.counts[slot].prepare; ++slot) {
            position -= inner.counts[slot].prepare;
            effect += inner.counts[slot].effect;
        }
        node = inner.children[slot];
    }
    const Leaf &leaf = m_leaves[node];
    std::uint32_t slot = 0;
    for (; position >= leaf.runs[slot].seen(); ++slot) {
        position -= leaf.runs[slot].seen();
        effect += leaf.runs[slot].effect();
    }
    return {{node, slot}, position, effect + (leaf.runs[slot].deleted ? 0 : position)};
}

RunTree::Place RunTree::find(std::uint32_t id) const
{
    const std::uint32_t number = m_index.find(id);
    const Leaf &leaf = m_leaves[number];
    std::uint32_t slot = 0;
    while (id - leaf.runs[slot].id >= leaf.runs[slot].length)
        ++slot;
    return {number, slot};
}

std::uint32_t RunTree::rank(std::uint32_t id) const
{
    const Place place = find(id);
    std::uint32_t rank = id - run(place).id;
    for (std::uint32_t slot = 0; slot < place.slot; ++slot)
        rank += m_leaves[place.leaf].runs[slot].length;
    std::uint32_t child = place.leaf;
    for (std::uint32_t node = m_leaves[child].parent; node != none;
         child = node, node = m_inners[node].parent) {
        const Inner &inner = m_inners[node];
        for (std::uint32_t slot = 0; inner.children[slot] != child; ++slot)
            rank += inner.counts[slot].total;
    }
    return rank;
}

RunTree::Place RunTree::isolate(Place place, std::uint32_t offset, std::uint32_t length)
{
    if (offset > 0)
        place = splitRun(place, offset);
    if (length < run(place).length) {
        place = splitRun(place, length);
        --place.slot;
    }
    return place;
}

void RunTree::insertAfter(Place place, const Run &run)
{
    const Place at = insertSlot(place.exists() ? Place{place.leaf, place.slot + 1} : Place{m_first, 0}, run);
    add(at.leaf, {run.seen(), run.effect(), run.length});
}

void RunTree::add(std::uint32_t leaf, const Counts &change)
{
    m_counts += change;
    std::uint32_t child = leaf;
    for (std::uint32_t node = m_leaves[leaf].parent; node != none; child = node, node = m_inners[node].parent)
        m_inners[node].counts[slotOf(m_inners[node], child)] += change;
}

RunTree::Place RunTree::insertSlot(Place place, const Run &run)
{
    place = makeRoom(place);
    Leaf &leaf = m_leaves[place.leaf];
    const auto at = leaf.runs.begin() + place.slot;
    std::move_backward(at, leaf.runs.begin() + leaf.count, leaf.runs.begin() + leaf.count + 1);
    *at = run;
    ++leaf.count;
    m_index.set(run.id, place.leaf);
    return place;
}

// Returns the place of the upper part, which is behind the lower part in the same leaf.
RunTree::Place RunTree::splitRun(Place place, std::uint32_t offset)
{
    place = makeRoom({place.leaf, place.slot + 1});
    Run &lower = run({place.leaf, place.slot - 1});
    Run upper = lower;
    upper.id += offset;
    upper.length -= offset;
    upper.left = upper.id - 1;
    lower.length = offset;
    return insertSlot(place, upper);
}

// A free slot at this place, so that the run before the place stays in the same leaf.
RunTree::Place RunTree::makeRoom(Place place)
{
    if (m_leaves[place.leaf].count < leafSize)
        return place;
    const std::uint32_t number = newLeaf();
    Leaf &lower = m_leaves[place.leaf];
    Leaf &upper = m_leaves[number];
    constexpr std::uint32_t half = leafSize / 2;
    Counts moved;
    for (std::uint32_t slot = half; slot < leafSize; ++slot) {
        const Run &run = lower.runs[slot];
        upper.runs[slot - half] = run;
        moved += {run.seen(), run.effect(), run.length};
        m_index.set(run.id, number);
    }
    lower.count = half;
    upper.count = leafSize - half;
    upper.next = lower.next;
    lower.next = number;
    addSibling(place.leaf, number, moved, 0);
    return place.slot > half ? Place{number, place.slot - half} : place;
}

// Hangs `right`, which took over `moved` of what `left` held, into the tree behind `left`.
void RunTree::addSibling(std::uint32_t left, std::uint32_t right, const Counts &moved, int level)
{
    std::uint32_t parent = parentOf(left, level);
    if (parent == none) {
        parent = newInner();
        Inner &root = m_inners[parent];
        root.count = 1;
        root.children[0] = left;
        root.counts[0] = m_counts;
        parentOf(left, level) = parent;
        m_root = parent;
        ++m_height;
    } else if (m_inners[parent].count == innerSize) {
        splitInner(parent, level + 1);
        parent = parentOf(left, level);
    }
    Inner &inner = m_inners[parent];
    const std::uint32_t slot = slotOf(inner, left);
    for (std::uint32_t i = inner.count; i > slot + 1; --i) {
        inner.children[i] = inner.children[i - 1];
        inner.counts[i] = inner.counts[i - 1];
    }
    inner.counts[slot] -= moved;
    inner.children[slot + 1] = right;
    inner.counts[slot + 1] = moved;
    ++inner.count;
    parentOf(right, level) = parent;
}

void RunTree::splitInner(std::uint32_t node, int level)
{
    const std::uint32_t number = newInner();
    Inner &lower = m_inners[node];
    Inner &upper = m_inners[number];
    constexpr std::uint32_t half = innerSize / 2;
    Counts moved;
    for (std::uint32_t slot = half; slot < innerSize; ++slot) {
        upper.children[slot - half] = lower.children[slot];
        upper.counts[slot - half] = lower.counts[slot];
        parentOf(lower.children[slot], level - 1) = number;
        moved += lower.counts[slot];
    }
    lower.count = half;
    upper.count = innerSize - half;
    addSibling(node, number, moved, level);
}

} // namespace cercle::text
