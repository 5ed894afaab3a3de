#pragma once
// The allocation in the making, with people and works as numbers. Only the files of the allocation include
// this.

#include "domain/allocation.h"

#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace cercle::allocating
{

// SplitMix64: the same on every machine.
class Chance
{
public:
    explicit Chance(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    int below(int bound) { return static_cast<int>(next() % static_cast<std::uint64_t>(bound)); }
    template <class T> void shuffle(std::vector<T> &list)
    {
        for (size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[static_cast<size_t>(next() % i)]);
    }

private:
    std::uint64_t m_state;
};

// A reading by numbers; `fixed`: it stands or is begun and is not moved by exchanges.
struct Place {
    int reader;
    int work;
    bool fixed = false;
};

struct Penalty {
    std::int64_t repeated = 0;   // earlier readings of the pairs, summed up
    std::int64_t reciprocal = 0; // pairs that read each other
    std::int64_t uneven = 0;     // how far the levels of each work's readers are from those of all
    auto operator<=>(const Penalty &) const = default;
};

class Board
{
public:
    explicit Board(const AllocationProblem &problem);

    int readers() const { return m_readers; }
    int works() const { return static_cast<int>(m_author.size()); }
    int author(int work) const { return m_author[static_cast<size_t>(work)]; }
    // The works of a reader, so that equal ones are fair: who reads more than others begins with fewer.
    int load(int reader) const { return m_load[static_cast<size_t>(reader)]; }
    bool hasExtra() const { return m_extra; }
    int past(int reader, int work) const { return m_past[at(reader, author(work))]; }
    bool reads(int reader, int work) const
    {
        return m_reads[static_cast<size_t>(reader) * m_author.size() + static_cast<size_t>(work)];
    }
    bool mayRead(int reader, int work) const { return author(work) != reader && !reads(reader, work); }
    // How many readings the work still lacks.
    int lacks(int work) const { return m_lacks[static_cast<size_t>(work)]; }
    bool isFresh() const { return m_fresh; }
    const std::vector<Place> &places() const { return m_places; }
    const std::vector<std::pair<int, int>> &standing() const
    {
        return m_standing;
    } // reader, work; not on the board yet
    const Penalty &penalty() const { return m_penalty; }
    // The author reads a work of this place's reader as well.
    bool isMutual(size_t place) const
    {
        return m_between[at(author(m_places[place].work), m_places[place].reader)] > 0;
    }
    // Two works of one author, levels to be balanced, or unlike shares of work are more than the bounds and
    // the exact search can judge.
    bool isPlain() const { return m_plain; }

    void add(int reader, int work, bool fixed = false);
    void remove(size_t place);
    // Gives the work of a place to another reader.
    void replace(size_t place, int reader);
    // Takes away everything that is not begun.
    void clear();

    Uid readerId(int reader) const { return m_people[static_cast<size_t>(reader)]; }
    Uid workId(int work) const { return m_workIds[static_cast<size_t>(work)]; }

private:
    size_t at(int a, int b) const
    {
        return static_cast<size_t>(a) * m_people.size() + static_cast<size_t>(b);
    }
    void count(int reader, int work, int sign);

    int m_readers = 0;         // the people with the lowest numbers read
    std::vector<Uid> m_people; // readers, then authors who are none, then others who have begun
    std::vector<Uid> m_workIds;
    std::vector<int> m_author, m_load, m_lacks;
    std::vector<std::uint8_t> m_past;    // [person][person]
    std::vector<std::uint8_t> m_between; // [person][person]: works of the second that the first reads
    std::vector<bool> m_reads;
    std::vector<int> m_level;    // of a reader, in steps of 1 / readers around the mean of all
    std::vector<int> m_levelSum; // of a work's readers
    std::vector<Place> m_places;
    std::vector<std::pair<int, int>> m_standing;
    Penalty m_penalty;
    size_t m_begun = 0; // so many places from the front are begun
    bool m_fresh = true;
    bool m_plain = true;
    bool m_extra = false; // some read more than others
};

// Fills a fresh board by a circulant, where it fits and is wanted, or a round robin; loads are optimal
// afterwards.
void fillFresh(Board &board, int perWork, Chance &chance, bool circle = true);
// Fills the board by a minimum-cost flow: loads, changes, repeated pairs, chance. The number of repeated
// pairs of an allocation with these loads and changes cannot be smaller. False if the board is too large for
// an exact answer, in which case a sample of the possible readings was looked at.
bool fillByFlow(Board &board, Chance &chance);
// Lowers the penalty by exchanges that keep loads and fixed places.
void improve(Board &board, Chance &chance, int patience);
// No allocation with as many readings has fewer mutual pairs, nor one in which no more than `repeated` pairs
// were in earlier rounds; by counting.
std::int64_t reciprocalAtLeast(const Board &board,
                               std::int64_t repeated = std::numeric_limits<std::int64_t>::max());
// Whether the exact search can judge this board: fresh and plain, up to 8 people, loads that differ by at
// most 1.
bool isExactSize(const Board &board);
// The readings with the smallest penalty, if it is below that of the board: dynamic programming over the
// unordered pairs of people, as both kinds of penalty are sums over these, with what each person still needs
// as the state.
std::optional<std::vector<Place>> searchExactly(const Board &board);

} // namespace cercle::allocating
