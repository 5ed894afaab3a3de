#include "domain/assignment.h"

namespace cercle
{

Cost &Cost::operator+=(const Cost &other)
{
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i] += other.parts[i];
    return *this;
}

Cost &Cost::operator-=(const Cost &other)
{
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i] -= other.parts[i];
    return *this;
}

std::vector<int> cheapestAssignment(int rows, int columns, const std::function<Cost(int, int)> &cost)
{
    // Column 0 stands for "the row that looks for a place"; rows and columns count from 1.
    const auto size = static_cast<size_t>(columns) + 1;
    std::vector<Cost> rowPotential(static_cast<size_t>(rows) + 1), columnPotential(size);
    std::vector<int> rowOf(size, 0);
    for (int row = 1; row <= rows; ++row) {
        rowOf[0] = row;
        size_t at = 0;
        std::vector<Cost> least(size);
        std::vector<bool> reached(size, false), seen(size, false);
        std::vector<size_t> before(size, 0);
        while (rowOf[at] != 0) {
            seen[at] = true;
            const int from = rowOf[at];
            Cost delta;
            size_t next = 0;
            for (size_t column = 1; column < size; ++column) {
                if (seen[column])
                    continue;
                Cost reduced = cost(from - 1, static_cast<int>(column) - 1);
                reduced -= rowPotential[static_cast<size_t>(from)];
                reduced -= columnPotential[column];
                if (!reached[column] || reduced < least[column]) {
                    reached[column] = true;
                    least[column] = reduced;
                    before[column] = at;
                }
                if (next == 0 || least[column] < delta) {
                    delta = least[column];
                    next = column;
                }
            }
            for (size_t column = 0; column < size; ++column) {
                if (seen[column]) {
                    rowPotential[static_cast<size_t>(rowOf[column])] += delta;
                    columnPotential[column] -= delta;
                } else if (reached[column]) {
                    least[column] -= delta;
                }
            }
            at = next;
        }
        while (at != 0) {
            rowOf[at] = rowOf[before[at]];
            at = before[at];
        }
    }
    std::vector<int> out(static_cast<size_t>(rows), -1);
    for (size_t column = 1; column < size; ++column) {
        if (rowOf[column] != 0)
            out[static_cast<size_t>(rowOf[column]) - 1] = static_cast<int>(column) - 1;
    }
    return out;
}

} // namespace cercle
