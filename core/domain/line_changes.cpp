#include "domain/line_changes.h"

#include <QStringList>

#include <algorithm>

namespace cercle
{

namespace
{

constexpr size_t pairsMax = 4'000'000;

QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace

std::vector<ChangedLine> changedLines(const QString &before, const QString &after)
{
    using Kind = ChangedLine::Kind;
    const QStringList a = linesOf(before), b = linesOf(after);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head
           && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const auto rows = static_cast<size_t>(a.size() - head - tail);
    const auto columns = static_cast<size_t>(b.size() - head - tail);
    // common[i][j]: the longest common subsequence of what follows line i and line j.
    const size_t width = columns + 1;
    const bool small = rows * columns <= pairsMax;
    std::vector<int> common(small ? (rows + 1) * width : 0);
    const auto lineA = [&](size_t i) -> const QString & { return a[head + static_cast<qsizetype>(i)]; };
    const auto lineB = [&](size_t j) -> const QString & { return b[head + static_cast<qsizetype>(j)]; };
    for (size_t i = small ? rows : 0; i-- > 0;) {
        for (size_t j = columns; j-- > 0;)
            common[i * width + j] = lineA(i) == lineB(j)
                                        ? common[(i + 1) * width + j + 1] + 1
                                        : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
    std::vector<ChangedLine> out;
    for (qsizetype i = 0; i < head; ++i)
        out.push_back({Kind::Same, a[i]});
    size_t i = 0, j = 0;
    while (i < rows || j < columns) {
        if (small && i < rows && j < columns && lineA(i) == lineB(j)) {
            out.push_back({Kind::Same, lineA(i++)});
            ++j;
        } else if (i < rows
                   && (j == columns || !small || common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            out.push_back({Kind::Gone, lineA(i++)});
        } else {
            out.push_back({Kind::New, lineB(j++)});
        }
    }
    for (qsizetype k = a.size() - tail; k < a.size(); ++k)
        out.push_back({Kind::Same, a[k]});
    return out;
}

} // namespace cercle
