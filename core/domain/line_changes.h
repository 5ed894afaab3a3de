#pragma once
// What is new in a text, line by line.

#include <QString>

#include <vector>

namespace cercle
{

struct ChangedLine {
    enum class Kind { Same, Gone, New };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const ChangedLine &) const = default;
};

// The lines of both texts in one order: those of a longest common subsequence (Wagner and Fischer, 1974) are
// the same; before each of them what is gone, then what is new. Where the part that differs has more than
// 4,000,000 pairs of lines, all of it is gone and new.
std::vector<ChangedLine> changedLines(const QString &before, const QString &after);

} // namespace cercle
