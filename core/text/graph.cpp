#include "text/graph.h"

#include <algorithm>

namespace cercle::text
{

void Graph::push(std::span<const std::uint32_t> parents)
{
    const std::uint32_t edit = size();
    m_numbers.push_back(edit);
    if (parents.size() == 1 && parents.front() + 1 == edit) {
        m_spans.back().last = edit;
        return;
    }
    const auto begin = static_cast<std::uint32_t>(m_parents.size());
    m_parents.insert(m_parents.end(), parents.begin(), parents.end());
    m_spans.push_back({edit, edit, begin, static_cast<std::uint32_t>(m_parents.size())});
}

const Graph::Span &Graph::spanOf(std::uint32_t edit) const
{
    return *std::prev(std::upper_bound(m_spans.begin(), m_spans.end(), edit,
                                       [](std::uint32_t e, const Span &span) { return e < span.first; }));
}

std::span<const std::uint32_t> Graph::parents(std::uint32_t edit) const
{
    const Span &span = spanOf(edit);
    return edit == span.first ? parentsOf(span) : std::span(m_numbers).subspan(edit - 1, 1);
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
        const Span &span = spanOf(edit);
        while (!heap.empty() && heap.front().edit >= span.first)
            asked -= pop().asked;
        for (const std::uint32_t parent : parentsOf(span)) {
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
    const auto mark = [&](std::uint32_t first, std::uint32_t last, std::uint8_t side) {
        if (side != Both && first <= last)
            (side == Left ? out.onlyLeft : out.onlyRight).push_back({first, last});
    };
    for (const std::uint32_t edit : left)
        push(edit, Left);
    for (const std::uint32_t edit : right)
        push(edit, Right);
    while (heap.size() > common) {
        Item item = pop();
        const Span &span = spanOf(item.edit);
        // Whatever else the heap holds of this span lies on the way down.
        while (!heap.empty() && heap.front().edit >= span.first) {
            const Item below = pop();
            if ((below.side | item.side) != item.side) {
                mark(below.edit + 1, item.edit, item.side);
                item = {below.edit, static_cast<std::uint8_t>(below.side | item.side)};
            }
        }
        mark(span.first, item.edit, item.side);
        for (const std::uint32_t parent : parentsOf(span))
            push(parent, item.side);
    }
}

} // namespace cercle::text
