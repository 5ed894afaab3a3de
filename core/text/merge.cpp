#include "text/merge.h"

#include "text/history.h"
#include "text/tracker.h"

#include <QCoreApplication>

namespace cercle::text
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

// Per edit: whether everything before it had been seen by its author, and it by the authors of everything
// behind it. Nothing before such a point is concurrent with anything after it.
std::vector<bool> crossings(const Graph &graph)
{
    std::vector<bool> crossing(graph.size(), true);
    std::vector<bool> hasChild(graph.size(), false);
    std::uint32_t heads = 0;
    for (std::uint32_t edit = 0; edit < graph.size(); ++edit) {
        ++heads;
        for (const std::uint32_t parent : graph.parents(edit)) {
            heads -= !hasChild[parent];
            hasChild[parent] = true;
        }
        crossing[edit] = heads == 1;
    }
    // An edit that reaches back over a point was made without it.
    auto reach = std::int64_t(graph.size());
    for (std::uint32_t edit = graph.size(); edit-- > 0;) {
        crossing[edit] = crossing[edit] && reach >= edit;
        const auto parents = graph.parents(edit);
        reach = std::min(reach, parents.empty() ? -1 : std::int64_t(parents.front()));
    }
    return crossing;
}

class Replay
{
public:
    Replay(std::span<const Edit> edits, const History &history)
        : m_edits(edits), m_history(history), m_tracker(m_document, [this](std::uint32_t a, std::uint32_t b) {
              return precedes(edit(a), edit(b));
          })
    {
    }

    QString run()
    {
        const Graph &graph = m_history.graph;
        const auto crossing = crossings(graph);
        for (std::uint32_t first = 0; first < graph.size();) {
            std::uint32_t last = first;
            while (last + 1 < graph.size() && !crossing[last])
                ++last;
            if (first == last) {
                for (const Splice &splice : edit(first).splices)
                    m_document.applyClamped(splice);
            } else {
                concurrent(first, last);
            }
            first = last + 1;
        }
        return m_document.toString();
    }

private:
    const Edit &edit(std::uint32_t number) const { return m_edits[m_history.edits[number]]; }

    void concurrent(std::uint32_t first, std::uint32_t last)
    {
        const Graph &graph = m_history.graph;
        m_tracker.reset(first);
        for (std::uint32_t number = first; number <= last; ++number) {
            if (number > first && !graph.continues(number)) {
                const std::uint32_t current[] = {number - 1};
                graph.difference(current, graph.parents(number), m_difference);
                for (const Stretch &stretch : m_difference.onlyLeft)
                    m_tracker.retreat(stretch);
                for (auto at = m_difference.onlyRight.rbegin(); at != m_difference.onlyRight.rend(); ++at)
                    m_tracker.advance(*at);
            }
            m_tracker.apply(edit(number).splices);
        }
    }

    std::span<const Edit> m_edits;
    const History &m_history;
    Buffer m_document;
    Tracker m_tracker;
    Graph::Difference m_difference;
};

} // namespace

Result<Merged> merge(std::span<const Edit> edits)
{
    Merged merged;
    if (edits.empty())
        return merged;
    if (isLinear(edits)) {
        Buffer document;
        for (const Edit &edit : edits) {
            for (const Splice &splice : edit.splices)
                document.applyClamped(splice);
        }
        merged.text = document.toString();
        merged.heads = {static_cast<std::uint32_t>(edits.size() - 1)};
        return merged;
    }
    for (size_t i = 0; i < edits.size(); ++i) {
        for (const std::uint32_t parent : edits[i].parents) {
            if (parent >= i)
                return Error{Error::Kind::Invalid,
                             Words::tr("A change of a text names one that is not there before it; wait until "
                                       "the other laptops have sent everything.")};
        }
    }
    const History history = historyOf(edits);
    merged.text = Replay(edits, history).run();
    std::vector<bool> hasChild(history.graph.size(), false);
    for (std::uint32_t number = 0; number < history.graph.size(); ++number) {
        for (const std::uint32_t parent : history.graph.parents(number))
            hasChild[parent] = true;
    }
    for (std::uint32_t number = 0; number < history.graph.size(); ++number) {
        if (!hasChild[number])
            merged.heads.push_back(history.edits[number]);
    }
    std::sort(merged.heads.begin(), merged.heads.end(),
              [&](std::uint32_t a, std::uint32_t b) { return precedes(edits[a], edits[b]); });
    return merged;
}

} // namespace cercle::text
