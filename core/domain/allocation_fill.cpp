// The fast part of the allocation: a first filling whose loads are optimal, and exchanges that mend the rest.

#include "domain/allocation_board.h"

#include <algorithm>
#include <numeric>

namespace cercle::allocating
{

namespace
{

std::vector<int> numbers(int count)
{
    std::vector<int> out(static_cast<size_t>(count));
    std::iota(out.begin(), out.end(), 0);
    return out;
}

// The work of each reader, where every reader has exactly one and there are no others; else empty.
std::vector<int> worksOfReaders(const Board &board)
{
    std::vector<int> out(static_cast<size_t>(board.readers()), -1);
    if (board.works() != board.readers())
        return {};
    for (int w = 0; w < board.works(); ++w) {
        const int author = board.author(w);
        if (author >= board.readers() || out[static_cast<size_t>(author)] >= 0)
            return {};
        out[static_cast<size_t>(author)] = w;
    }
    return out;
}

// On a circle in a random order, each work goes to the readers at k distances. Of two distances that make up
// the whole circle only one is taken as long as that is possible, so that nobody reads whoever reads them.
void fillCircle(Board &board, const std::vector<int> &workOf, int perWork, Chance &chance)
{
    const int n = board.readers();
    std::vector<int> order = numbers(n), near, others;
    chance.shuffle(order);
    for (int distance = 1; distance <= n / 2; ++distance) {
        const int opposite = n - distance;
        const bool flip = chance.below(2) == 1;
        if (distance == opposite) {
            others.push_back(distance);
            continue;
        }
        near.push_back(flip ? opposite : distance);
        others.push_back(flip ? distance : opposite);
    }
    chance.shuffle(near);
    near.insert(near.end(), others.begin(), others.end());
    near.resize(static_cast<size_t>(std::clamp(perWork, 0, n - 1)));
    for (const int distance : near) {
        for (int place = 0; place < n; ++place)
            board.add(order[static_cast<size_t>((place + distance) % n)],
                      workOf[static_cast<size_t>(order[static_cast<size_t>(place)])]);
    }
}

void fillInTurn(Board &board, int perWork, Chance &chance)
{
    std::vector<int> queue = numbers(board.readers()), works = numbers(board.works());
    chance.shuffle(queue);
    size_t next = 0;
    for (int pass = 0; pass < perWork; ++pass) {
        chance.shuffle(works);
        for (const int work : works) {
            for (size_t tries = 0; tries < queue.size(); ++tries) {
                const size_t at = (next + tries) % queue.size();
                if (!board.mayRead(queue[at], work))
                    continue;
                board.add(queue[at], work);
                std::swap(queue[at], queue[next]);
                next = (next + 1) % queue.size();
                break;
            }
        }
    }
}

// Moves one reading from `start` to somebody who has at least two fewer, along a chain of others; false if
// there is no such chain.
bool relieve(Board &board, int start)
{
    std::vector<std::vector<size_t>> placesOf(static_cast<size_t>(board.readers()));
    for (size_t i = 0; i < board.places().size(); ++i) {
        const Place &place = board.places()[i];
        if (!place.fixed && place.reader < board.readers())
            placesOf[static_cast<size_t>(place.reader)].push_back(i);
    }
    constexpr size_t none = static_cast<size_t>(-1);
    std::vector<size_t> by(static_cast<size_t>(board.readers()), none);
    std::vector<int> queue{start};
    for (size_t head = 0; head < queue.size(); ++head) {
        for (const size_t place : placesOf[static_cast<size_t>(queue[head])]) {
            for (int taker = 0; taker < board.readers(); ++taker) {
                if (taker == start || by[static_cast<size_t>(taker)] != none
                    || !board.mayRead(taker, board.places()[place].work))
                    continue;
                by[static_cast<size_t>(taker)] = place;
                if (board.load(taker) > board.load(start) - 2) {
                    queue.push_back(taker);
                    continue;
                }
                for (int reader = taker; reader != start;) {
                    const size_t moved = by[static_cast<size_t>(reader)];
                    const int giver = board.places()[moved].reader;
                    board.replace(moved, reader);
                    reader = giver;
                }
                return true;
            }
        }
    }
    return false;
}

void evenOut(Board &board)
{
    std::vector<int> order = numbers(board.readers());
    for (bool again = true; again;) {
        again = false;
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return board.load(a) > board.load(b); });
        for (const int reader : order) {
            if (board.load(reader) - board.load(order.back()) < 2)
                break;
            if (relieve(board, reader)) {
                again = true;
                break;
            }
        }
    }
}

class Exchanges
{
public:
    Exchanges(Board &board, Chance &chance) : m_board(board), m_chance(chance) {}

    // Exchanges that lower the penalty, until there is none.
    void descend()
    {
        for (bool better = true; better;) {
            better = false;
            for (const size_t place : bad()) {
                if (lower(place))
                    better = true;
            }
        }
    }

    // Steps that do not raise it, by chance.
    void wander(int steps)
    {
        std::vector<size_t> list = bad();
        for (int step = 0; step < steps && !list.empty(); ++step) {
            const Penalty before = m_board.penalty();
            const size_t place = list[static_cast<size_t>(m_chance.below(static_cast<int>(list.size())))];
            const bool swapping = m_chance.below(3) > 0;
            const auto count = swapping ? static_cast<int>(m_board.places().size()) : m_board.readers();
            tryMove(place, m_chance.below(count), swapping, true);
            if (m_board.penalty() < before)
                descend();
            if (m_board.penalty() < before || step % 16 == 15)
                list = bad();
        }
    }

private:
    std::vector<size_t> bad()
    {
        std::vector<size_t> out;
        const bool uneven = m_board.penalty().uneven > 0;
        for (size_t i = 0; i < m_board.places().size(); ++i) {
            const Place &place = m_board.places()[i];
            if (!place.fixed && (uneven || m_board.past(place.reader, place.work) > 0 || m_board.isMutual(i)))
                out.push_back(i);
        }
        m_chance.shuffle(out);
        return out;
    }

    bool lower(size_t place)
    {
        const auto places = static_cast<int>(m_board.places().size());
        // Levels alone are not worth a look at all pairs of a large round.
        const int tries =
            m_board.penalty().repeated + m_board.penalty().reciprocal > 0 ? places : std::min(places, 400);
        const int from = m_chance.below(places);
        for (int i = 0; i < tries; ++i) {
            if (tryMove(place, (from + i) % places, true, false))
                return true;
        }
        for (int reader = 0; reader < m_board.readers(); ++reader) {
            if (tryMove(place, reader, false, false))
                return true;
        }
        return false;
    }

    // Two places exchange their readers, or a reader with one reading less takes over; both keep the loads.
    // True if the penalty fell; a move that keeps it stays where `even` allows it.
    bool tryMove(size_t place, int with, bool swapping, bool even)
    {
        const Place mine = m_board.places()[place];
        const Penalty before = m_board.penalty();
        const auto other = static_cast<size_t>(with);
        if (swapping) {
            const Place theirs = m_board.places()[other];
            if (theirs.fixed || theirs.reader == mine.reader || theirs.work == mine.work
                || !m_board.mayRead(theirs.reader, mine.work) || !m_board.mayRead(mine.reader, theirs.work))
                return false;
            m_board.replace(place, theirs.reader);
            m_board.replace(other, mine.reader);
            if (m_board.penalty() < before || (even && m_board.penalty() == before))
                return m_board.penalty() < before;
            m_board.replace(other, theirs.reader);
        } else {
            if (m_board.load(with) != m_board.load(mine.reader) - 1 || !m_board.mayRead(with, mine.work))
                return false;
            m_board.replace(place, with);
            if (m_board.penalty() < before || (even && m_board.penalty() == before))
                return m_board.penalty() < before;
        }
        m_board.replace(place, mine.reader);
        return false;
    }

    Board &m_board;
    Chance &m_chance;
};

} // namespace

void fillFresh(Board &board, int perWork, Chance &chance, bool circle)
{
    board.clear();
    if (board.readers() == 0)
        return;
    const std::vector<int> workOf = worksOfReaders(board);
    if (circle && !workOf.empty() && !board.hasExtra()) {
        fillCircle(board, workOf, perWork, chance);
        return;
    }
    fillInTurn(board, perWork, chance);
    evenOut(board);
}

void improve(Board &board, Chance &chance, int patience)
{
    Exchanges exchanges(board, chance);
    exchanges.descend();
    exchanges.wander(patience);
}

} // namespace cercle::allocating
