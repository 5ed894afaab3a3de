#include "domain/allocation_board.h"

#include <algorithm>

namespace cercle::allocating
{

std::uint64_t Chance::next()
{
    std::uint64_t z = m_state += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

Board::Board(const AllocationProblem &problem)
{
    // By id, so that the order of the lists does not matter.
    std::vector<std::pair<Uid, int>> readers;
    for (size_t i = 0; i < problem.readers.size(); ++i)
        readers.emplace_back(problem.readers[i],
                             i < problem.readerLevels.size() ? problem.readerLevels[i] : 0);
    std::sort(readers.begin(), readers.end());
    readers.erase(std::unique(readers.begin(), readers.end(),
                              [](const auto &a, const auto &b) { return a.first == b.first; }),
                  readers.end());
    std::map<Uid, int> number;
    const auto personOf = [&](const Uid &id) {
        const auto [it, fresh] = number.try_emplace(id, static_cast<int>(m_people.size()));
        if (fresh)
            m_people.push_back(id);
        return it->second;
    };
    for (const auto &[id, level] : readers)
        personOf(id);
    m_readers = static_cast<int>(readers.size());

    std::vector<WorkToRead> works = problem.works;
    std::sort(works.begin(), works.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    works.erase(
        std::unique(works.begin(), works.end(), [](const auto &a, const auto &b) { return a.id == b.id; }),
        works.end());
    std::map<Uid, int> workNumber;
    for (const WorkToRead &work : works) {
        workNumber.emplace(work.id, static_cast<int>(m_workIds.size()));
        m_workIds.push_back(work.id);
        const int author = personOf(work.author);
        m_plain = m_plain && std::find(m_author.begin(), m_author.end(), author) == m_author.end();
        m_author.push_back(author);
    }
    m_plain = m_plain && !problem.balance;
    std::map<Uid, int> extra;
    int most = 0;
    for (size_t i = 0; i < problem.readers.size() && i < problem.readerExtra.size(); ++i) {
        extra[problem.readers[i]] = std::clamp(problem.readerExtra[i], 0, 20);
        most = std::max(most, extra[problem.readers[i]]);
    }
    m_extra = std::any_of(readers.begin(), readers.end(),
                          [&](const auto &reader) { return extra[reader.first] != most; });
    m_plain = m_plain && !m_extra;
    for (const Reading &reading : problem.begun)
        personOf(reading.reader);

    const size_t people = m_people.size();
    m_load.assign(people, 0);
    for (size_t i = 0; m_extra && i < readers.size(); ++i)
        m_load[i] = most - extra[readers[i].first];
    m_lacks.assign(m_author.size(), std::max(0, problem.perWork));
    m_past.assign(people * people, 0);
    m_between.assign(people * people, 0);
    m_reads.assign(people * m_author.size(), false);
    m_level.assign(people, 0);
    m_levelSum.assign(m_author.size(), 0);
    if (problem.balance && m_readers > 0) {
        int sum = 0;
        for (const auto &[id, level] : readers)
            sum += level;
        for (int i = 0; i < m_readers; ++i)
            m_level[static_cast<size_t>(i)] = readers[static_cast<size_t>(i)].second * m_readers - sum;
    }
    for (const PastReading &one : problem.past) {
        const auto a = number.find(one.reader);
        const auto b = number.find(one.author);
        if (a != number.end() && b != number.end() && m_past[at(a->second, b->second)] < 7)
            ++m_past[at(a->second, b->second)];
    }
    const auto placed = [&](std::vector<Reading> list, bool begun) {
        std::sort(list.begin(), list.end());
        for (const Reading &reading : list) {
            const auto work = workNumber.find(reading.work);
            const auto reader = number.find(reading.reader);
            if (work == workNumber.end() || reader == number.end() || reads(reader->second, work->second))
                continue;
            if (begun) {
                add(reader->second, work->second, true);
            } else if (reader->second < m_readers && reader->second != author(work->second)) {
                m_standing.emplace_back(reader->second, work->second);
                m_fresh = false;
            }
        }
    };
    placed(problem.begun, true);
    m_begun = m_places.size();
    placed(problem.standing, false);
    m_fresh = m_fresh && m_begun == 0;
}

void Board::count(int reader, int work, int sign)
{
    const int writer = author(work);
    m_reads[static_cast<size_t>(reader) * m_author.size() + static_cast<size_t>(work)] = sign > 0;
    m_load[static_cast<size_t>(reader)] += sign;
    m_lacks[static_cast<size_t>(work)] -= sign;
    m_penalty.repeated += sign * m_past[at(reader, writer)];
    std::uint8_t &there = m_between[at(reader, writer)];
    const bool before = there > 0;
    there = static_cast<std::uint8_t>(there + sign);
    if (before != (there > 0) && reader != writer && m_between[at(writer, reader)] > 0)
        m_penalty.reciprocal += sign;
    int &sum = m_levelSum[static_cast<size_t>(work)];
    m_penalty.uneven -= std::abs(sum);
    sum += sign * m_level[static_cast<size_t>(reader)];
    m_penalty.uneven += std::abs(sum);
}

void Board::add(int reader, int work, bool fixed)
{
    count(reader, work, 1);
    m_places.push_back({reader, work, fixed});
}

void Board::remove(size_t place)
{
    count(m_places[place].reader, m_places[place].work, -1);
    m_places[place] = m_places.back();
    m_places.pop_back();
}

void Board::replace(size_t place, int reader)
{
    count(m_places[place].reader, m_places[place].work, -1);
    m_places[place].reader = reader;
    count(reader, m_places[place].work, 1);
}

void Board::clear()
{
    while (m_places.size() > m_begun)
        remove(m_places.size() - 1);
}

} // namespace cercle::allocating
