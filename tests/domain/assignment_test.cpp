#include "domain/assignment.h"

#include "catch.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace cercle;

namespace
{

Cost total(const std::vector<int> &columns, const std::vector<std::vector<Cost>> &costs)
{
    Cost out;
    for (size_t row = 0; row < columns.size(); ++row)
        out += costs[row][size_t(columns[row])];
    return out;
}

} // namespace

TEST_CASE("the cheapest assignment is the cheapest of all, part by part")
{
    std::mt19937 random(5);
    for (int round = 0; round < 400; ++round) {
        const int rows = 1 + round % 5, columns = rows + round % 3, range = 1 + round % 7;
        std::vector<std::vector<Cost>> costs(static_cast<size_t>(rows),
                                             std::vector<Cost>(static_cast<size_t>(columns)));
        for (auto &row : costs) {
            for (Cost &cost : row) {
                for (size_t part = 0; part < 3; ++part)
                    cost.parts[part] = int(random() % unsigned(range)) - range / 2;
            }
        }
        const auto at = [&](int row, int column) { return costs[size_t(row)][size_t(column)]; };
        const auto found = cheapestAssignment(rows, columns, at);
        REQUIRE(found.size() == size_t(rows));
        auto sorted = found;
        std::sort(sorted.begin(), sorted.end());
        REQUIRE(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
        REQUIRE(sorted.front() >= 0);

        std::vector<int> order(static_cast<size_t>(columns));
        std::iota(order.begin(), order.end(), 0);
        Cost best = total({order.begin(), order.begin() + rows}, costs);
        while (std::next_permutation(order.begin(), order.end()))
            best = std::min(best, total({order.begin(), order.begin() + rows}, costs));
        CHECK(total(found, costs).parts == best.parts);
        CHECK(cheapestAssignment(rows, columns, at) == found);
    }
}

TEST_CASE("no rows need no columns")
{
    CHECK(cheapestAssignment(0, 0, [](int, int) { return Cost{}; }).empty());
}
