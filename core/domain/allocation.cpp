#include "domain/allocation.h"

#include "domain/allocation_board.h"

#include <algorithm>
#include <set>

namespace cercle
{

namespace
{

using namespace allocating;

Allocation result(const AllocationProblem &problem, const Board &board, Proof proof)
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
    out.proof = proof;
    out.proven = proof != Proof::None;
    return out;
}

// A search with several beginnings, as long as a better end is possible, and why its end is the best.
Proof searchFresh(Board &board, const AllocationProblem &problem, Chance &chance)
{
    fillFresh(board, problem.perWork, chance);
    improve(board, chance, 0);
    const auto isBest = [&](std::int64_t repeated) {
        return board.penalty().repeated <= repeated
               && board.penalty().reciprocal <= reciprocalAtLeast(board, repeated);
    };
    if (isBest(0))
        return Proof::Counting;
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
            return repeatedAtLeast > 0 ? Proof::Flow : Proof::Counting;
    }
    if (!isExactSize(board))
        return Proof::None;
    if (const auto best = searchExactly(board)) {
        board.clear();
        for (const Place &place : *best)
            board.add(place.reader, place.work);
    }
    return Proof::Search;
}

} // namespace

Allocation allocateFairly(const AllocationProblem &problem)
{
    Board board(problem);
    Chance chance(problem.seed);
    if (board.isFresh()) {
        const Proof proof = searchFresh(board, problem, chance);
        return result(problem, board, proof);
    }
    const bool exact = fillByFlow(board, chance);
    const std::int64_t repeatedAtLeast = board.penalty().repeated;
    improve(board, chance, board.places().size() <= 400 ? 1000 : 100);
    Allocation out = result(problem, board, Proof::None);
    // A sample proves nothing by itself, but an end that nobody can avoid is the best.
    const bool allStay = out.dropped.size() == problem.standing.size() - board.standing().size();
    const bool atBounds = board.penalty().repeated == 0 && allStay && out.certificate.missing == 0
                          && out.certificate.loadMax - out.certificate.loadMin <= 1;
    const std::int64_t mutual = reciprocalAtLeast(board, exact ? repeatedAtLeast : 0);
    if (board.penalty().reciprocal <= mutual
        && (exact ? board.penalty().repeated == repeatedAtLeast : atBounds))
        out.proof = exact ? Proof::Flow : Proof::Counting;
    out.proven = out.proof != Proof::None;
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
    return result(problem, board, Proof::None);
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
    for (size_t i = 0; i < problem.readers.size(); ++i)
        loads[problem.readers[i]] = i < problem.readerExtra.size() ? -problem.readerExtra[i] : 0;
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
        out.crowded += count > problem.perWork ? 1 : 0;
    }
    if (!loads.empty()) {
        const auto [least, most] = std::minmax_element(
            loads.begin(), loads.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        out.loadMin = std::max(0, least->second);
        out.loadMax = std::max(0, most->second);
    }
    return out;
}

Proof proofOf(const AllocationProblem &problem, const std::vector<Reading> &readings)
{
    AllocationProblem fresh = problem;
    fresh.begun.clear();
    fresh.standing.clear();
    for (const Reading &reading : readings) {
        if (std::find(fresh.readers.begin(), fresh.readers.end(), reading.reader) == fresh.readers.end())
            fresh.readers.push_back(reading.reader); // left since
    }
    fresh.readerLevels.clear();
    fresh.balance = false;
    Board board(fresh);
    std::map<Uid, int> readerOf, workOf;
    for (int r = 0; r < board.readers(); ++r)
        readerOf[board.readerId(r)] = r;
    for (int w = 0; w < board.works(); ++w)
        workOf[board.workId(w)] = w;
    for (const Reading &reading : readings) {
        const auto work = workOf.find(reading.work);
        if (work != workOf.end() && board.mayRead(readerOf[reading.reader], work->second))
            board.add(readerOf[reading.reader], work->second);
    }
    const std::int64_t mutual = board.penalty().reciprocal;
    if (mutual <= reciprocalAtLeast(board, 0) && board.penalty().repeated == 0)
        return Proof::Counting;
    if (isExactSize(board))
        return searchExactly(board) ? Proof::None : Proof::Search;
    Board other = board;
    Chance chance(problem.seed);
    if (mutual > reciprocalAtLeast(board, board.penalty().repeated))
        return Proof::None;
    if (fillByFlow(other, chance) && board.penalty().repeated <= other.penalty().repeated)
        return Proof::Flow;
    return Proof::None;
}

} // namespace cercle
