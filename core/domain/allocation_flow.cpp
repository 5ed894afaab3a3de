// The exact part of the allocation: a minimum-cost flow from readers to works.

#include "domain/allocation_board.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace cercle::allocating
{

namespace
{

// Beyond so many possible readings only a sample of them is looked at.
constexpr int arcsExactly = 40'000;
constexpr int sampleOfReaders = 24;

// The primal-dual algorithm: Dijkstra over reduced costs, then as much as goes along shortest paths (L. R.
// Ford and D. R. Fulkerson 1962; Ahuja, Magnanti, Orlin, section 9.8). All first costs must not be negative.
class Flow
{
public:
    explicit Flow(int nodes)
        : m_first(static_cast<size_t>(nodes), -1), m_potential(static_cast<size_t>(nodes), 0)
    {
    }

    int arc(int from, int to, int room, std::int64_t cost)
    {
        const int number = static_cast<int>(m_arcs.size());
        m_arcs.push_back({to, m_first[static_cast<size_t>(from)], room, cost});
        m_first[static_cast<size_t>(from)] = number;
        m_arcs.push_back({from, m_first[static_cast<size_t>(to)], 0, -cost});
        m_first[static_cast<size_t>(to)] = number + 1;
        return number;
    }
    bool used(int arc) const { return m_arcs[static_cast<size_t>(arc) + 1].room > 0; }
    void use(int arc)
    {
        --m_arcs[static_cast<size_t>(arc)].room;
        ++m_arcs[static_cast<size_t>(arc) + 1].room;
    }
    // For a flow to begin with: no arc that has room may cost less than zero by these.
    void setPotential(int node, std::int64_t potential)
    {
        m_potential[static_cast<size_t>(node)] = potential;
    }

    // Primal and dual in turn: along the shortest distances as much as will go, then new distances.
    void run(int source, int sink)
    {
        while (measure(source, sink)) {
            m_dead.assign(m_first.size(), false);
            m_next = m_first;
            while (push(source, sink)) {
            }
        }
    }

private:
    struct Arc {
        int to;
        int next;
        int room;
        std::int64_t cost;
    };
    static constexpr std::int64_t far = std::numeric_limits<std::int64_t>::max();

    // Potentials by which every shortest path costs nothing; false if there is none.
    bool measure(int source, int sink)
    {
        m_distance.assign(m_first.size(), far);
        std::vector<bool> settled(m_first.size(), false);
        using Item = std::pair<std::int64_t, int>;
        std::priority_queue<Item, std::vector<Item>, std::greater<>> queue;
        m_distance[static_cast<size_t>(source)] = 0;
        queue.emplace(0, source);
        while (!queue.empty() && !settled[static_cast<size_t>(sink)]) {
            const auto [reached, node] = queue.top();
            queue.pop();
            const auto here = static_cast<size_t>(node);
            if (settled[here])
                continue;
            settled[here] = true;
            for (int a = m_first[here]; a >= 0; a = m_arcs[static_cast<size_t>(a)].next) {
                const Arc &arc = m_arcs[static_cast<size_t>(a)];
                const auto there = static_cast<size_t>(arc.to);
                if (arc.room == 0 || settled[there])
                    continue;
                const std::int64_t next = reached + arc.cost + m_potential[here] - m_potential[there];
                if (next < m_distance[there]) {
                    m_distance[there] = next;
                    queue.emplace(next, arc.to);
                }
            }
        }
        const std::int64_t end = m_distance[static_cast<size_t>(sink)];
        if (end == far)
            return false;
        // Only settled nodes have their distance; the others are at least as far as the sink.
        for (size_t i = 0; i < m_first.size(); ++i)
            m_potential[i] += settled[i] ? m_distance[i] : end;
        return true;
    }

    // Sends one unit along arcs that cost nothing, depth first; false if no more is found. Whoever leads
    // nowhere is not tried again before the next measuring, and no arc twice.
    bool push(int source, int sink)
    {
        std::vector<int> path; // arcs
        std::vector<bool> onPath(m_first.size(), false);
        int node = source;
        onPath[static_cast<size_t>(source)] = true;
        while (node != sink) {
            const auto here = static_cast<size_t>(node);
            int &a = m_next[here];
            for (; a >= 0; a = m_arcs[static_cast<size_t>(a)].next) {
                const Arc &arc = m_arcs[static_cast<size_t>(a)];
                const auto there = static_cast<size_t>(arc.to);
                if (arc.room > 0 && !m_dead[there] && !onPath[there]
                    && arc.cost + m_potential[here] - m_potential[there] == 0)
                    break;
            }
            if (a >= 0) {
                path.push_back(a);
                node = m_arcs[static_cast<size_t>(a)].to;
                onPath[static_cast<size_t>(node)] = true;
                continue;
            }
            m_dead[here] = true;
            if (path.empty())
                return false;
            node = m_arcs[static_cast<size_t>(path.back()) ^ 1U].to;
            path.pop_back();
        }
        for (const int arc : path) {
            const auto a = static_cast<size_t>(arc);
            --m_arcs[a].room;
            ++m_arcs[a ^ 1U].room;
        }
        return true;
    }

    std::vector<Arc> m_arcs;
    std::vector<int> m_first, m_next;
    std::vector<std::int64_t> m_potential, m_distance;
    std::vector<bool> m_dead;
};

// Which readings are looked at: all, or the standing ones and a sample of the others.
std::vector<std::vector<int>> candidates(const Board &board, Chance &chance, bool all)
{
    std::vector<std::vector<int>> out(static_cast<size_t>(board.works()));
    std::vector<int> order;
    for (int r = 0; r < board.readers(); ++r)
        order.push_back(r);
    for (const auto &[reader, work] : board.standing())
        out[static_cast<size_t>(work)].push_back(reader);
    chance.shuffle(order);
    size_t next = 0;
    for (int w = 0; w < board.works(); ++w) {
        auto &list = out[static_cast<size_t>(w)];
        const size_t stood = list.size();
        const size_t wanted = all ? order.size() : stood + sampleOfReaders;
        for (size_t tries = 0; tries < order.size() && list.size() < wanted; ++tries) {
            const int reader = order[next];
            next = (next + 1) % order.size();
            const auto end = list.begin() + static_cast<std::ptrdiff_t>(stood);
            if (board.mayRead(reader, w) && std::find(list.begin(), end, reader) == end)
                list.push_back(reader);
        }
    }
    return out;
}

} // namespace

bool fillByFlow(Board &board, Chance &chance)
{
    board.clear();
    const int readers = board.readers(), works = board.works();
    std::int64_t wanted = 0;
    for (int w = 0; w < works; ++w)
        wanted += std::max(0, board.lacks(w));
    if (wanted == 0 || readers == 0)
        return true;
    const bool all = static_cast<std::int64_t>(readers) * works <= arcsExactly;
    // Each outweighs all that stands below it, summed over the whole allocation.
    const std::int64_t perRepeat = 16 * wanted;
    const std::int64_t perChange = 8 * perRepeat * wanted;
    const std::int64_t perLoad = 2 * perChange * wanted;
    const int source = readers + works, sink = source + 1;
    Flow flow(sink + 1);
    std::vector<int> loads(static_cast<size_t>(readers), 0), taken(static_cast<size_t>(works), 0);
    for (int r = 0; r < readers; ++r)
        loads[static_cast<size_t>(r)] = board.load(r);
    for (const auto &[reader, work] : board.standing()) {
        ++loads[static_cast<size_t>(reader)];
        ++taken[static_cast<size_t>(work)];
    }
    const int least = *std::min_element(loads.begin(), loads.end());
    // Standing readings whose loads are equal already are the cheapest flow of their size: only what is
    // missing is left to find. The potentials that prove it are those of one more unit for the least loaded.
    bool begin = *std::max_element(loads.begin(), loads.end()) <= least + 1;
    for (int w = 0; w < works; ++w)
        begin = begin && taken[static_cast<size_t>(w)] <= std::max(0, board.lacks(w));
    const int roomy = all ? works : std::min(works, static_cast<int>(4 * (wanted / readers) + 8));
    for (int r = 0; r < readers; ++r) {
        // One unit more costs 2 × load + 1: what the sum of the squares grows by.
        for (int unit = 0; unit < roomy; ++unit) {
            const int arc = flow.arc(source, r, 1, perLoad * (2 * (board.load(r) + unit) + 1));
            if (begin && board.load(r) + unit < loads[static_cast<size_t>(r)])
                flow.use(arc);
        }
    }
    for (int w = 0; w < works; ++w) {
        if (board.lacks(w) <= 0)
            continue;
        const int arc = flow.arc(readers + w, sink, board.lacks(w), 0);
        for (int i = 0; begin && i < taken[static_cast<size_t>(w)]; ++i)
            flow.use(arc);
    }
    for (int node = 0; begin && node <= sink; ++node)
        flow.setPotential(node, node == source ? 0 : perLoad * (2 * least + 1));
    struct Candidate {
        int reader, work, arc;
        bool stands;
    };
    std::vector<Candidate> list;
    std::vector<bool> stands(static_cast<size_t>(readers) * static_cast<size_t>(works), false);
    const auto cell = [&](int r, int w) {
        return static_cast<size_t>(r) * static_cast<size_t>(works) + static_cast<size_t>(w);
    };
    for (const auto &[reader, work] : board.standing())
        stands[cell(reader, work)] = true;
    const auto possible = candidates(board, chance, all);
    for (int w = 0; w < works; ++w) {
        if (board.lacks(w) <= 0)
            continue;
        for (const int r : possible[static_cast<size_t>(w)]) {
            const bool old = stands[cell(r, w)];
            const std::int64_t cost = old ? 0 : perChange + perRepeat * board.past(r, w) + chance.below(16);
            list.push_back({r, w, flow.arc(r, readers + w, 1, cost), old});
            if (old && begin)
                flow.use(list.back().arc);
        }
    }
    flow.run(source, sink);
    for (const Candidate &one : list) {
        if (flow.used(one.arc))
            board.add(one.reader, one.work, one.stands);
    }
    return all;
}

} // namespace cercle::allocating
