#include "models/row_steps.h"

#include "catch.h"

#include <algorithm>
#include <random>

using namespace cercle;

namespace
{

std::vector<Uid> rows(const std::vector<int> &numbers)
{
    std::vector<Uid> out;
    for (const int number : numbers) {
        Uid id;
        id.bytes[15] = static_cast<std::uint8_t>(number);
        id.bytes[14] = static_cast<std::uint8_t>(number >> 8);
        id.bytes[0] = 1;
        out.push_back(id);
    }
    return out;
}

std::vector<Uid> walked(std::vector<Uid> now, const std::vector<Uid> &wanted,
                        const std::vector<RowStep> &steps)
{
    for (const RowStep &step : steps) {
        REQUIRE(step.first <= step.last);
        if (step.insert)
            now.insert(now.begin() + step.first, wanted.begin() + step.first, wanted.begin() + step.last + 1);
        else
            now.erase(now.begin() + step.first, now.begin() + step.last + 1);
    }
    return now;
}

} // namespace

TEST_CASE("nothing is done where nothing differs")
{
    CHECK(rowSteps({}, {}).empty());
    CHECK(rowSteps(rows({1, 2, 3}), rows({1, 2, 3})).empty());
}

TEST_CASE("one row that moves leaves and comes back, and the others stay")
{
    const auto now = rows({1, 2, 3, 4, 5});
    const auto wanted = rows({1, 4, 2, 3, 5});
    CHECK(rowSteps(now, wanted) == std::vector<RowStep>{{false, 3, 3}, {true, 1, 1}});
}

TEST_CASE("neighbours come and go in one step")
{
    CHECK(rowSteps(rows({1, 2, 3, 4}), rows({1, 4})) == std::vector<RowStep>{{false, 1, 2}});
    CHECK(rowSteps(rows({1, 4}), rows({1, 2, 3, 4})) == std::vector<RowStep>{{true, 1, 2}});
    CHECK(rowSteps({}, rows({1, 2})) == std::vector<RowStep>{{true, 0, 1}});
    CHECK(rowSteps(rows({1, 2}), {}) == std::vector<RowStep>{{false, 0, 1}});
}

TEST_CASE("any list becomes any other by its steps")
{
    std::mt19937 random(11);
    for (int round = 0; round < 400; ++round) {
        std::vector<int> one, other;
        for (int i = 0; i < 40; ++i) {
            if (random() % 3)
                one.push_back(i);
            if (random() % 3)
                other.push_back(i);
        }
        std::shuffle(other.begin(), other.end(), random);
        if (round % 2)
            std::shuffle(one.begin(), one.end(), random);
        const auto now = rows(one);
        const auto wanted = rows(other);
        REQUIRE(walked(now, wanted, rowSteps(now, wanted)) == wanted);
    }
}
