#include "text/history.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace cercle::text
{

namespace
{

// Depth first, so that edits of one branch come together and little has to be taken back between branches.
std::vector<std::uint32_t> branchOrder(std::span<const Edit> edits)
{
    const size_t count = edits.size();
    std::vector<std::uint32_t> begin(count + 1, 0); // of the children of each edit, in `children`
    for (const Edit &edit : edits) {
        for (const std::uint32_t parent : edit.parents)
            ++begin[parent + 1];
    }
    for (size_t i = 0; i < count; ++i)
        begin[i + 1] += begin[i];
    std::vector<std::uint32_t> children(begin[count]);
    std::vector<std::uint32_t> waiting(count);
    std::vector<std::uint32_t> ready;
    for (size_t i = count; i-- > 0;) {
        waiting[i] = static_cast<std::uint32_t>(edits[i].parents.size());
        if (waiting[i] == 0)
            ready.push_back(static_cast<std::uint32_t>(i));
    }
    std::vector<std::uint32_t> fill(begin.begin(), begin.end() - 1);
    for (size_t i = 0; i < count; ++i) {
        for (const std::uint32_t parent : edits[i].parents)
            children[fill[parent]++] = static_cast<std::uint32_t>(i);
    }
    std::vector<std::uint32_t> order;
    order.reserve(count);
    while (!ready.empty()) {
        const std::uint32_t edit = ready.back();
        ready.pop_back();
        order.push_back(edit);
        for (std::uint32_t i = begin[edit + 1]; i-- > begin[edit];) {
            if (--waiting[children[i]] == 0)
                ready.push_back(children[i]);
        }
    }
    return order;
}

size_t hashOf(std::span<const std::uint32_t> parents, const std::vector<Splice> &splices)
{
    const auto seed = static_cast<size_t>(QHashSeed::globalSeed());
    size_t hash = qHashRange(parents.begin(), parents.end(), seed);
    for (const Splice &splice : splices)
        hash = qHashMulti(hash, splice.position, splice.removed, splice.inserted);
    return hash;
}

// Finds edits with the same parents and splices. Hashes only where an edit has several children.
class Duplicates
{
public:
    Duplicates(std::span<const Edit> edits, History &history) : m_edits(edits), m_history(history) {}

    // The number of the edit that this one repeats, or size() of the graph.
    std::uint32_t find(const Edit &edit, const Version &parents)
    {
        const std::uint32_t number = m_history.graph.size();
        const size_t group = parents.empty() ? 0 : parents.back() + 1;
        if (m_groups.size() < number + 2)
            m_groups.resize(2 * number + 64);
        Group &siblings = m_groups[group];
        if (siblings.count == 0) {
            siblings = {1, number};
            return number;
        }
        if (siblings.count == 1)
            m_known.emplace(hashOf(m_history.graph.parents(siblings.first), splices(siblings.first)),
                            siblings.first);
        siblings.count = 2;
        const size_t hash = hashOf(parents, edit.splices);
        const auto [begin, end] = m_known.equal_range(hash);
        for (auto at = begin; at != end; ++at) {
            if (splices(at->second) == edit.splices
                && std::ranges::equal(m_history.graph.parents(at->second), parents))
                return at->second;
        }
        m_known.emplace(hash, number);
        return number;
    }

private:
    // Edits whose youngest parent is the same.
    struct Group {
        std::uint32_t count = 0; // 0, 1, or 2 for more
        std::uint32_t first = 0;
    };
    const std::vector<Splice> &splices(std::uint32_t number) const
    {
        return m_edits[m_history.edits[number]].splices;
    }

    std::span<const Edit> m_edits;
    History &m_history;
    std::vector<Group> m_groups;
    std::unordered_multimap<size_t, std::uint32_t> m_known;
};

} // namespace

bool precedes(const Edit &a, const Edit &b)
{
    if (const int order = a.id.compare(b.id); order != 0)
        return order < 0;
    return std::lexicographical_compare(a.splices.begin(), a.splices.end(), b.splices.begin(),
                                        b.splices.end(), [](const Splice &s, const Splice &t) {
                                            return std::tie(s.position, s.removed, s.inserted)
                                                   < std::tie(t.position, t.removed, t.inserted);
                                        });
}

bool isLinear(std::span<const Edit> edits)
{
    for (size_t i = 0; i < edits.size(); ++i) {
        const auto &parents = edits[i].parents;
        if (i == 0 ? !parents.empty() : parents.size() != 1 || parents.front() != i - 1)
            return false;
    }
    return true;
}

History historyOf(std::span<const Edit> edits)
{
    History history;
    history.edits.reserve(edits.size());
    Duplicates duplicates(edits, history);
    std::vector<std::uint32_t> numbers(edits.size());
    Version parents;
    for (const std::uint32_t i : branchOrder(edits)) {
        const Edit &edit = edits[i];
        parents.clear();
        for (const std::uint32_t parent : edit.parents)
            parents.push_back(numbers[parent]);
        if (parents.size() > 1) {
            std::sort(parents.begin(), parents.end());
            parents.erase(std::unique(parents.begin(), parents.end()), parents.end());
            history.graph.reduce(parents);
        }
        const std::uint32_t number = duplicates.find(edit, parents);
        numbers[i] = number;
        if (number == history.graph.size()) {
            history.graph.push(parents);
            history.edits.push_back(i);
        } else if (precedes(edit, edits[history.edits[number]])) {
            history.edits[number] = i;
        }
    }
    return history;
}

} // namespace cercle::text
