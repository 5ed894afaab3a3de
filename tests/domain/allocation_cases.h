#pragma once
// People and works by number, what brute force finds, and Moodle's random allocator, for the tests of the
// allocation.

#include "domain/allocation.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace allocationcases
{

using namespace cercle;

inline Uid numbered(int kind, int number)
{
    Uid id;
    id.bytes[0] = static_cast<std::uint8_t>(kind);
    id.bytes[1] = static_cast<std::uint8_t>(number >> 8);
    id.bytes[2] = static_cast<std::uint8_t>(number);
    return id;
}
inline Uid person(int number)
{
    return numbered(1, number);
}
inline Uid workOf(int number)
{
    return numbered(2, number);
}
inline int numberOf(const Uid &id)
{
    return id.bytes[1] * 256 + id.bytes[2];
}

class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 2862933555777941757U + 3037000493U) {}
    int below(int bound)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<int>((m_state >> 33) % static_cast<std::uint64_t>(bound));
    }

private:
    std::uint64_t m_state;
};

// Everybody hands in one work and reads.
inline AllocationProblem circleOf(int people, int perWork, std::uint64_t seed)
{
    AllocationProblem problem;
    for (int p = 0; p < people; ++p) {
        problem.readers.push_back(person(p));
        problem.works.push_back({workOf(p), person(p)});
    }
    problem.perWork = perWork;
    problem.seed = seed;
    return problem;
}

inline void remember(AllocationProblem &problem, const std::vector<Reading> &readings)
{
    for (const Reading &reading : readings)
        problem.past.push_back({reading.reader, person(numberOf(reading.work))});
}

// Looks through every allocation of a circle, with equal loads, for one with fewer repeated or, with as many
// of those, fewer mutual pairs.
class BruteForce
{
public:
    using Cost = std::pair<int, int>;
    BruteForce(const AllocationProblem &problem, Cost known)
        : m_people(static_cast<int>(problem.readers.size())), m_each(std::min(problem.perWork, m_people - 1)),
          m_known(known), m_past(cells()), m_reads(cells()), m_load(static_cast<size_t>(m_people))
    {
        for (const PastReading &one : problem.past)
            m_past[cell(numberOf(one.reader), numberOf(one.author))] = 1;
    }
    bool findsBetter() { return works(0, {0, 0}); }

private:
    size_t cells() const { return static_cast<size_t>(m_people * m_people); }
    size_t cell(int a, int b) const { return static_cast<size_t>(a * m_people + b); }

    bool works(int work, Cost cost)
    {
        if (!(cost < m_known))
            return false;
        return work == m_people || readers(work, 0, m_each, cost);
    }
    bool readers(int work, int from, int left, Cost cost)
    {
        if (!(cost < m_known))
            return false;
        if (left == 0)
            return works(work + 1, cost);
        for (int r = from; r < m_people; ++r) {
            if (r == work || m_load[static_cast<size_t>(r)] == m_each)
                continue;
            const Cost next{cost.first + m_past[cell(r, work)], cost.second + m_reads[cell(work, r)]};
            m_reads[cell(r, work)] = 1;
            ++m_load[static_cast<size_t>(r)];
            const bool found = readers(work, r + 1, left - 1, next);
            m_reads[cell(r, work)] = 0;
            --m_load[static_cast<size_t>(r)];
            if (found)
                return true;
        }
        return false;
    }

    int m_people, m_each;
    Cost m_known;
    std::vector<int> m_past, m_reads, m_load;
};

// Missing readings, sum of the squares of the loads, changes.
using Rescue = std::tuple<int, int, int>;

inline Rescue rescueOf(const AllocationProblem &problem, const std::vector<Reading> &readings)
{
    std::set<Reading> before(problem.standing.begin(), problem.standing.end());
    before.insert(problem.begun.begin(), problem.begun.end());
    std::map<Uid, int> loads;
    int changes = 0, squares = 0;
    for (const Reading &reading : readings) {
        changes += before.count(reading) == 0 ? 1 : 0;
        ++loads[reading.reader];
    }
    for (const Uid &reader : problem.readers)
        squares += loads[reader] * loads[reader];
    return {certify(problem, readings).missing, squares, changes};
}

// Of all ways to fill the works, each taken.
inline Rescue bestRescue(const AllocationProblem &problem)
{
    Rescue best{1000, 0, 0};
    std::vector<Reading> now = problem.begun;
    const auto fill = [&](auto &&self, size_t work, size_t from) -> void {
        if (work == problem.works.size()) {
            best = std::min(best, rescueOf(problem, now));
            return;
        }
        self(self, work + 1, 0);
        const WorkToRead &one = problem.works[work];
        const auto has =
            std::count_if(now.begin(), now.end(), [&](const Reading &r) { return r.work == one.id; });
        if (has >= problem.perWork)
            return;
        for (size_t r = from; r < problem.readers.size(); ++r) {
            const Reading reading{one.id, problem.readers[r]};
            if (problem.readers[r] == one.author || std::find(now.begin(), now.end(), reading) != now.end())
                continue;
            now.push_back(reading);
            self(self, work, r + 1);
            now.pop_back();
        }
    };
    fill(fill, 0, 0);
    return best;
}

// Moodle's random allocation, one group, reviews per author, as its documentation describes it: in as many
// passes as reviews are wanted, each time over the authors in a new random order, each author gets a reviewer
// by chance among those with the lowest workload who are not the author and do not review that work yet. It
// looks neither at who reviews whom in return nor at earlier rounds, and replaces nobody.
inline std::vector<Reading> moodleRandom(const AllocationProblem &problem, std::uint64_t seed)
{
    Dice dice(seed * 31 + 17);
    std::vector<Reading> out;
    std::map<Uid, int> workload;
    for (const Uid &reader : problem.readers)
        workload[reader] = 0;
    std::vector<WorkToRead> works = problem.works;
    for (int pass = 0; pass < problem.perWork; ++pass) {
        for (size_t i = works.size(); i > 1; --i)
            std::swap(works[i - 1], works[static_cast<size_t>(dice.below(static_cast<int>(i)))]);
        for (const WorkToRead &work : works) {
            std::vector<Uid> lowest;
            int least = 1 << 30;
            for (const auto &[reader, load] : workload) {
                if (reader == work.author
                    || std::find(out.begin(), out.end(), Reading{work.id, reader}) != out.end())
                    continue;
                if (load < least)
                    lowest.clear();
                least = std::min(least, load);
                if (load == least)
                    lowest.push_back(reader);
            }
            if (lowest.empty())
                continue;
            const Uid chosen = lowest[static_cast<size_t>(dice.below(static_cast<int>(lowest.size())))];
            ++workload[chosen];
            out.push_back({work.id, chosen});
        }
    }
    return out;
}

} // namespace allocationcases
