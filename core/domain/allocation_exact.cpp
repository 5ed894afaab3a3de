// The last word among few people, and a bound that proves most allocations without it.

#include "domain/allocation_board.h"

#include <algorithm>
#include <unordered_map>

namespace cercle::allocating
{

namespace
{

constexpr int peopleExactly = 8;
constexpr std::int64_t repeatCost = 1024; // more than all mutual pairs of 8 people

// What each person still needs: readers for the own work, works to read. Four bits each.
struct Needs {
    std::uint64_t bits = 0;

    int readers(int person) const { return static_cast<int>(bits >> (8 * person) & 15U); }
    int works(int person) const { return static_cast<int>(bits >> (8 * person + 4) & 15U); }
    void setReaders(int person, int count)
    {
        bits += (static_cast<std::uint64_t>(count) - static_cast<std::uint64_t>(readers(person)))
                << (8 * person);
    }
    void setWorks(int person, int count)
    {
        bits += (static_cast<std::uint64_t>(count) - static_cast<std::uint64_t>(works(person)))
                << (8 * person + 4);
    }
};

struct Step {
    std::int64_t cost = 0;
    std::uint64_t from = 0;
    int choice = 0; // 1: the first of the pair reads the second's work; 2: the other way round
};

struct Person {
    int work = -1;
    bool reads = false;
};

std::vector<Person> peopleOf(const Board &board)
{
    int count = board.readers();
    for (int w = 0; w < board.works(); ++w)
        count = std::max(count, board.author(w) + 1);
    std::vector<Person> out(static_cast<size_t>(count));
    for (int w = 0; w < board.works(); ++w)
        out[static_cast<size_t>(board.author(w))].work = w;
    for (int r = 0; r < board.readers(); ++r)
        out[static_cast<size_t>(r)].reads = true;
    return out;
}

std::pair<int, int> loadsOf(const Board &board)
{
    int least = board.load(0), most = least;
    for (int r = 1; r < board.readers(); ++r) {
        least = std::min(least, board.load(r));
        most = std::max(most, board.load(r));
    }
    return {least, most};
}

// All readings but the repeated ones are between pairs of whom one may still read the other for the first
// time; where they are more than such pairs, some go both ways.
std::int64_t byNewPairs(const Board &board, const std::vector<Person> &people, std::int64_t repeated)
{
    const auto readings = static_cast<std::int64_t>(board.places().size());
    if (repeated >= readings)
        return 0;
    const auto isNew = [&](size_t reader, size_t author) {
        return people[reader].reads && people[author].work >= 0
               && board.past(static_cast<int>(reader), people[author].work) == 0;
    };
    std::int64_t pairs = 0;
    for (size_t a = 0; a < people.size(); ++a) {
        for (size_t b = a + 1; b < people.size(); ++b)
            pairs += isNew(a, b) || isNew(b, a) ? 1 : 0;
    }
    return readings - repeated - pairs;
}

} // namespace

std::int64_t reciprocalAtLeast(const Board &board, std::int64_t repeated)
{
    if (!board.isPlain() || board.readers() == 0)
        return 0;
    const std::vector<Person> people = peopleOf(board);
    const auto both =
        std::count_if(people.begin(), people.end(), [](const Person &p) { return p.reads && p.work >= 0; });
    const auto readers = std::count_if(people.begin(), people.end(), [](const Person &p) { return p.reads; });
    const auto authors =
        std::count_if(people.begin(), people.end(), [](const Person &p) { return p.work >= 0; });
    // Every pair of people between whom a reading is possible takes one reading before it takes a second.
    const std::int64_t pairs = (readers - both) * authors + (authors - both) * both + both * (both - 1) / 2;
    const std::int64_t bySum = static_cast<std::int64_t>(board.places().size()) - pairs;
    std::int64_t byPerson = 0;
    const int least = loadsOf(board).first;
    std::vector<int> readersOf(static_cast<size_t>(board.works()), 0);
    for (const Place &place : board.places())
        ++readersOf[static_cast<size_t>(place.work)];
    for (const Person &person : people) {
        if (person.reads && person.work >= 0)
            byPerson += std::max<std::int64_t>(0, readersOf[static_cast<size_t>(person.work)] + least
                                                      - (readers + authors - both - 1));
    }
    return std::max<std::int64_t>({0, bySum, (byPerson + 1) / 2, byNewPairs(board, people, repeated)});
}

bool isExactSize(const Board &board)
{
    if (!board.isFresh() || !board.isPlain() || board.readers() == 0
        || peopleOf(board).size() > static_cast<size_t>(peopleExactly))
        return false;
    const auto [least, most] = loadsOf(board);
    return most - least <= 1;
}

std::optional<std::vector<Place>> searchExactly(const Board &board)
{
    const std::vector<Person> people = peopleOf(board);
    const int count = static_cast<int>(people.size());
    const auto [least, most] = loadsOf(board);
    const std::int64_t known = board.penalty().repeated * repeatCost + board.penalty().reciprocal;
    Needs start;
    std::vector<int> readersOf(static_cast<size_t>(board.works()), 0);
    for (const Place &place : board.places())
        ++readersOf[static_cast<size_t>(place.work)];
    for (int p = 0; p < count; ++p) {
        const Person &person = people[static_cast<size_t>(p)];
        if (person.work >= 0)
            start.setReaders(p, readersOf[static_cast<size_t>(person.work)]);
        if (person.reads)
            start.setWorks(p, most);
    }
    std::vector<std::pair<int, int>> pairs;
    for (int a = 0; a < count; ++a) {
        for (int b = a + 1; b < count; ++b)
            pairs.emplace_back(a, b);
    }
    // Enough pairs are left for what a person still needs, and none too many were used.
    const auto possible = [&people, least = least, most = most](const Needs &needs, int person, int left) {
        const int spare = people[static_cast<size_t>(person)].reads ? most - least : 0;
        return needs.readers(person) <= left && needs.works(person) - spare <= left;
    };
    std::vector<std::unordered_map<std::uint64_t, Step>> layers(pairs.size() + 1);
    layers[0].emplace(start.bits, Step{});
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto [a, b] = pairs[i];
        const Person &first = people[static_cast<size_t>(a)], &second = people[static_cast<size_t>(b)];
        const int leftA = count - 1 - b;                 // pairs behind this one with a
        const int leftB = (count - 1 - b) + (b - 1 - a); // and with b
        for (const auto &[bits, step] : layers[i]) {
            for (int choice = 0; choice < 4; ++choice) {
                Needs next{bits};
                std::int64_t cost = step.cost + (choice == 3 ? 1 : 0);
                const auto takes = [&](int reader, int author, const Person &r, const Person &w) {
                    if (!r.reads || w.work < 0 || next.works(reader) == 0 || next.readers(author) == 0)
                        return false;
                    next.setWorks(reader, next.works(reader) - 1);
                    next.setReaders(author, next.readers(author) - 1);
                    cost += repeatCost * board.past(reader, w.work);
                    return true;
                };
                if (((choice & 1) != 0 && !takes(a, b, first, second))
                    || ((choice & 2) != 0 && !takes(b, a, second, first)))
                    continue;
                if (cost >= known || !possible(next, a, leftA) || !possible(next, b, leftB))
                    continue;
                if (leftA == 0)
                    next.setWorks(a, 0); // how much somebody finished took no longer matters
                const auto [it, fresh] = layers[i + 1].try_emplace(next.bits, Step{cost, bits, choice});
                if (!fresh && cost < it->second.cost)
                    it->second = Step{cost, bits, choice};
            }
        }
    }
    const Step *end = nullptr;
    std::uint64_t state = 0;
    for (const auto &[bits, step] : layers.back()) {
        if (!end || step.cost < end->cost || (step.cost == end->cost && bits < state)) {
            end = &step;
            state = bits;
        }
    }
    if (!end)
        return std::nullopt;
    std::vector<Place> out;
    for (size_t i = pairs.size(); i > 0; --i) {
        const Step &step = layers[i].at(state);
        const auto [a, b] = pairs[i - 1];
        if ((step.choice & 1) != 0)
            out.push_back({a, people[static_cast<size_t>(b)].work});
        if ((step.choice & 2) != 0)
            out.push_back({b, people[static_cast<size_t>(a)].work});
        state = step.from;
    }
    return out;
}

} // namespace cercle::allocating
