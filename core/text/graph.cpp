#include "text/graph.h"

#include <algorithm>

namespace cercle::text
{

void Graph::push(std::span<const std::uint32_t> parents)
{
    const std::uint32_t edit = size();
    m_parents.insert(m_parents.end(), parents.begin(), parents.end());
    m_parentsEnd.push_back(static_cast<std::uint32_t>(m_parents.size()));
    const bool continues = parents.size() == 1 && parents.front() + 1 == edit;
    m_spanFirst.push_back(continues ? m_spanFirst.back() : edit);
}

void Graph::reduce(Version &edits) const
{
    if (edits.size() < 2)
        return;
    struct Item {
        std::uint32_t edit;
        bool asked; // one of `edits`, not something reached from them
        bool operator<(const Item &other) const { return edit < other.edit; }
    };
    std::vector<Item> heap;
    for (const std::uint32_t edit : edits)
        heap.push_back({edit, true});
    std::make_heap(heap.begin(), heap.end());
    const auto pop = [&] {
        std::pop_heap(heap.begin(), heap.end());
        const Item item = heap.back();
        heap.pop_back();
        return item;
    };
    size_t asked = edits.size();
    Version kept;
    while (asked > 0) {
        const std::uint32_t edit = heap.front().edit;
        bool reached = false;
        bool wanted = false;
        while (!heap.empty() && heap.front().edit == edit) {
            const Item item = pop();
            (item.asked ? wanted : reached) = true;
            asked -= item.asked;
        }
        if (wanted && !reached)
            kept.push_back(edit);
        const std::uint32_t first = m_spanFirst[edit];
        while (!heap.empty() && heap.front().edit >= first)
            asked -= pop().asked;
        for (const std::uint32_t parent : parents(first)) {
            heap.push_back({parent, false});
            std::push_heap(heap.begin(), heap.end());
        }
    }
    std::reverse(kept.begin(), kept.end());
    edits = std::move(kept);
}

void Graph::difference(std::span<const std::uint32_t> left, std::span<const std::uint32_t> right,
                       Difference &out) const
{
    enum Side : std::uint8_t { Left = 1, Right = 2, Both = 3 };
    struct Item {
        std::uint32_t edit;
        std::uint8_t side;
        bool operator<(const Item &other) const { return edit < other.edit; }
    };
    out.onlyLeft.clear();
    out.onlyRight.clear();
    std::vector<Item> heap;
    size_t common = 0; // items of the heap that both sides reach
    const auto push = [&](std::uint32_t edit, std::uint8_t side) {
        heap.push_back({edit, side});
        std::push_heap(heap.begin(), heap.end());
        common += side == Both;
    };
    const auto pop = [&] {
        std::pop_heap(heap.begin(), heap.end());
        const Item item = heap.back();
        heap.pop_back();
        common -= item.side == Both;
        return item;
    };
    const auto mark = [&](std::uint32_t from, std::uint32_t to, std::uint8_t side) {
        if (side != Both && from <= to)
            (side == Left ? out.onlyLeft : out.onlyRight).push_back({from, to});
    };
    for (const std::uint32_t edit : left)
        push(edit, Left);
    for (const std::uint32_t edit : right)
        push(edit, Right);
    while (heap.size() > common) {
        Item item = pop();
        const std::uint32_t first = m_spanFirst[item.edit];
        // Whatever else the heap holds of this span lies on the way down.
        while (!heap.empty() && heap.front().edit >= first) {
            const Item below = pop();
            if ((below.side | item.side) != item.side) {
                mark(below.edit + 1, item.edit, item.side);
                item = {below.edit, static_cast<std::uint8_t>(below.side | item.side)};
            }
        }
        mark(first, item.edit, item.side);
        for (const std::uint32_t parent : parents(first))
            push(parent, item.side);
    }
}

} // namespace cercle::text
