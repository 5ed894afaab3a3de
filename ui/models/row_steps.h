#pragma once
// How a list of rows becomes another one by as few removals and insertions as needed, so that what stays
// keeps its selection, its place and the keyboard.

#include "base/id.h"

#include <vector>

namespace cercle
{

struct RowStep {
    bool insert = false;
    int first = 0; // rows as they are when it is this step's turn
    int last = 0;

    bool operator==(const RowStep &) const = default;
};

// Removals from the end, then insertions from the beginning: an inserted row r is wanted[r]. No id may occur
// twice in either list. What stays is a longest ascending run (patience sorting), so a single move is one
// step of each kind.
std::vector<RowStep> rowSteps(const std::vector<Uid> &now, const std::vector<Uid> &wanted);

// Beyond this many steps a view is quicker told that all is new.
constexpr size_t stepsAtMost = 120;

} // namespace cercle
