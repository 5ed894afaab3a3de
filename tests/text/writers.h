#pragma once
// Writers of one shared text who work offline and hear of each other now and then; and shuffled histories.

#include "base/clock.h"
#include "text/merge.h"

#include <algorithm>

namespace cercle::text
{

class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) {}
    // 0 … count - 1
    int operator()(int count)
    {
        std::array<std::uint8_t, 4> raw{};
        m_random.fill(raw);
        const unsigned number =
            raw[0] | unsigned(raw[1]) << 8 | unsigned(raw[2]) << 16 | unsigned(raw[3]) << 24;
        return int(number % unsigned(count));
    }
    bool oneIn(int count) { return (*this)(count) == 0; }
    QByteArray id() { return m_random.bytes(32); }

private:
    SeededRandom m_random;
};

// The same edits in another order that puts parents first; from[i] is where the i-th was.
struct Shuffled {
    std::vector<Edit> edits;
    std::vector<std::uint32_t> from;
};
inline Shuffled shuffled(std::span<const Edit> edits, Dice &dice)
{
    Shuffled out;
    std::vector<std::uint32_t> to(edits.size(), ~0U);
    while (out.edits.size() < edits.size()) {
        std::vector<std::uint32_t> ready;
        for (std::uint32_t i = 0; i < edits.size(); ++i) {
            const auto &parents = edits[i].parents;
            if (to[i] == ~0U
                && std::all_of(parents.begin(), parents.end(), [&](auto p) { return to[p] != ~0U; }))
                ready.push_back(i);
        }
        const std::uint32_t next = ready[size_t(dice(int(ready.size())))];
        to[next] = std::uint32_t(out.edits.size());
        Edit edit = edits[next];
        for (auto &parent : edit.parents)
            parent = to[parent];
        std::rotate(edit.parents.begin(), edit.parents.begin() + dice(int(edit.parents.size()) + 1),
                    edit.parents.end());
        out.edits.push_back(edit);
        out.from.push_back(next);
    }
    return out;
}

inline std::vector<QByteArray> headIds(std::span<const Edit> edits, const Merged &merged)
{
    std::vector<QByteArray> ids;
    for (const auto head : merged.heads)
        ids.push_back(edits[head].id);
    return ids;
}

class Writers
{
public:
    Writers(int count, std::uint64_t seed) : m_dice(seed), m_has(size_t(count)) {}

    const std::vector<Edit> &edits() const { return m_edits; }
    Dice &dice() { return m_dice; }
    // What a writer has, with parents renumbered.
    std::vector<Edit> view(int writer) const
    {
        std::vector<Edit> out;
        std::vector<std::uint32_t> to(m_edits.size());
        for (const auto i : m_has[size_t(writer)]) {
            to[i] = std::uint32_t(out.size());
            out.push_back(m_edits[i]);
            for (auto &parent : out.back().parents)
                parent = to[parent];
        }
        return out;
    }
    Merged merged(int writer) const { return *merge(view(writer)); }

    // Makes one edit as this writer, on all that the writer has.
    void edit(int writer, std::vector<Splice> splices)
    {
        Edit made;
        for (const auto head : merged(writer).heads)
            made.parents.push_back(m_has[size_t(writer)][head]);
        made.splices = std::move(splices);
        add(writer, std::move(made));
    }
    // Does what another writer did, at the same place of history.
    void repeat(int writer, std::uint32_t index)
    {
        add(writer, {m_edits[index].parents, {}, m_edits[index].splices});
    }
    void receive(int writer, int from)
    {
        auto &mine = m_has[size_t(writer)];
        for (const auto i : m_has[size_t(from)]) {
            if (std::find(mine.begin(), mine.end(), i) == mine.end())
                mine.push_back(i);
        }
        std::sort(mine.begin(), mine.end());
    }
    const std::vector<std::uint32_t> &has(int writer) const { return m_has[size_t(writer)]; }

private:
    void add(int writer, Edit edit)
    {
        edit.id = m_dice.id();
        m_has[size_t(writer)].push_back(std::uint32_t(m_edits.size()));
        m_edits.push_back(std::move(edit));
    }

    Dice m_dice;
    std::vector<Edit> m_edits;
    std::vector<std::vector<std::uint32_t>> m_has;
};

} // namespace cercle::text
