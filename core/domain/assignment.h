#pragma once
// Who does what at the least cost: the assignment problem, exactly.

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace cercle
{

// What a choice costs, the weightiest part first: a smaller first part outweighs whatever comes behind it.
struct Cost {
    std::array<std::int64_t, 10> parts{};

    auto operator<=>(const Cost &) const = default;
    Cost &operator+=(const Cost &other);
    Cost &operator-=(const Cost &other);
};

// For each of `rows` one column of its own, so that the sum of cost(row, column) is the least of all;
// `columns` must be at least `rows`. The same costs give the same answer. Method: the Hungarian algorithm
// with potentials, by shortest augmenting paths (H. W. Kuhn 1955; J. Edmonds and R. M. Karp 1972), in rows² ×
// columns steps. It adds, subtracts and compares costs only, so it is as exact with lexicographic vectors, an
// ordered group, as it is with numbers.
std::vector<int> cheapestAssignment(int rows, int columns, const std::function<Cost(int, int)> &cost);

} // namespace cercle
