#include "domain/allocation.h"

#include "domain/allocation_board.h"

#include <algorithm>
#include <set>

namespace cercle
{

namespace
{

using namespace allocating;

Allocation result(const AllocationProblem &problem, const Board &board, bool proven)
{
    Allocation out;
    for (const Place &place : board.places())
        out.readings.push_back({board.workId(place.work), board.readerId(place.reader)});
    std::sort(out.readings.begin(), out.readings.end());
    std::vector<Reading> before = problem.standing;
    before.insert(before.end(), problem.begun.begin(), problem.begun.end());
    std::sort(before.begin(), before.end());
    std::set_difference(out.readings.begin(), out.readings.end(), before.begin(), before.end(),
                        std::back_inserter(out.added));
    std::set_difference(before.begin(), before.end(), out.readings.begin(), out.readings.end(),
                        std::back_inserter(out.dropped));
    out.certificate = certify(problem, out.readings);
    out.proven = proven;
    return out;
}

// A search with several beginnings, as long as a better end is possible. True if the end is proven to be the
// best.
bool searchFresh(Board &board, const AllocationProblem &problem, Chance &chance)
{
    fillFresh(board, problem.perWork, chance);
    improve(board, chance, 0);
    const auto isBest = [&](std::int64_t repeated) {
        return board.penalty().repeated <= repeated && board.penalty().reciprocal <= reciprocalAtLeast(board);
    };
    if (isBest(0))
        return true;
    const bool small = board.places().size() <= 400;
    Board other = board;
    const bool exact = fillByFlow(other, chance);
    const std::int64_t repeatedAtLeast = exact ? other.penalty().repeated : 0;
    for (int beginning = 0; beginning < (small ? 6 : 1); ++beginning) {
        if (beginning > 0 && beginning % 2 == 0)
            fillByFlow(other, chance);
        else if (beginning % 2 == 1)
            fillFresh(other, problem.perWork, chance);
        improve(other, chance, small ? 2000 : 200);
        if (other.penalty() < board.penalty())
            board = other;
        if (isBest(repeatedAtLeast))
            return true;
    }
    if (!isExactSize(board))
        return false;
    if (const auto best = searchExactly(board)) {
        board.clear();
        for (const Place &place : *best)
            board.add(place.reader, place.work);
    }
    return true;
}

} // namespace

Allocation allocateFairly(const AllocationProblem &problem)
{
    Board board(problem);
    Chance chance(problem.seed);
    if (board.isFresh()) {
        const bool proven = searchFresh(board, problem, chance);
        return result(problem, board, proven);
    }
    const bool exact = fillByFlow(board, chance);
    const std::int64_t repeatedAtLeast = board.penalty().repeated;
    improve(board, chance, board.places().size() <= 400 ? 1000 : 100);
    Allocation out = result(problem, board, exact);
    // A sample proves nothing by itself, but an end that nobody can avoid is the best.
    const bool allStay = out.dropped.size() == problem.standing.size() - board.standing().size();
    const bool atBounds = board.penalty().repeated == 0 && allStay && out.certificate.missing == 0
                          && out.certificate.loadMax - out.certificate.loadMin <= 1;
    out.proven =
        board.penalty().reciprocal == 0 && (exact ? board.penalty().repeated == repeatedAtLeast : atBounds);
    return out;
}

Allocation allocateRandomly(const AllocationProblem &problem)
{
    AllocationProblem plain = problem;
    plain.past.clear();
    plain.balance = false;
    Board board(plain);
    Chance chance(problem.seed);
    if (board.isFresh())
        fillFresh(board, problem.perWork, chance, false);
    else
        fillByFlow(board, chance);
    return result(problem, board, false);
}

AllocationCertificate certify(const AllocationProblem &problem, const std::vector<Reading> &readings)
{
    AllocationCertificate out;
    std::map<Uid, Uid> authors;
    std::map<Uid, int> readersOf, loads;
    for (const WorkToRead &work : problem.works) {
        authors[work.id] = work.author;
        readersOf[work.id] = 0;
    }
    for (const Uid &reader : problem.readers)
        loads[reader] = 0;
    std::set<std::pair<Uid, Uid>> past, pairs;
    for (const PastReading &one : problem.past)
        past.emplace(one.reader, one.author);
    for (const Reading &reading : readings) {
        const auto author = authors.find(reading.work);
        if (author == authors.end())
            continue;
        ++readersOf[reading.work];
        if (const auto load = loads.find(reading.reader); load != loads.end())
            ++load->second;
        if (author->second == reading.reader) {
            ++out.self;
            continue;
        }
        out.repeated += past.count({reading.reader, author->second}) > 0 ? 1 : 0;
        if (pairs.emplace(reading.reader, author->second).second)
            out.reciprocal += pairs.count({author->second, reading.reader}) > 0 ? 1 : 0;
    }
    for (const auto &[work, count] : readersOf) {
        out.unreviewed += count == 0 ? 1 : 0;
        out.missing += std::max(0, problem.perWork - count);
    }
    if (!loads.empty()) {
        const auto [least, most] = std::minmax_element(
            loads.begin(), loads.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        out.loadMin = least->second;
        out.loadMax = most->second;
    }
    return out;
}

} // namespace cercle
