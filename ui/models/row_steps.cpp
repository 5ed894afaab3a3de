#include "models/row_steps.h"

#include <QHash>

#include <algorithm>

namespace cercle
{

namespace
{

// Which rows of `now` stay: marks a longest run whose wanted places ascend.
std::vector<bool> staying(const std::vector<Uid> &now, const std::vector<Uid> &wanted, size_t begin,
                          size_t nowEnd, size_t wantedEnd)
{
    std::vector<bool> stays(now.size(), false);
    std::fill(stays.begin(), stays.begin() + static_cast<qsizetype>(begin), true);
    std::fill(stays.begin() + static_cast<qsizetype>(nowEnd), stays.end(), true);
    QHash<Uid, int> place;
    place.reserve(static_cast<qsizetype>(wantedEnd - begin));
    for (size_t i = begin; i < wantedEnd; ++i)
        place.insert(wanted[i], static_cast<int>(i));
    std::vector<int> tails;
    std::vector<size_t> tailAt;
    std::vector<qsizetype> before(now.size(), -1);
    for (size_t i = begin; i < nowEnd; ++i) {
        const auto it = place.constFind(now[i]);
        if (it == place.cend())
            continue;
        const auto spot =
            static_cast<size_t>(std::lower_bound(tails.begin(), tails.end(), *it) - tails.begin());
        if (spot == tails.size()) {
            tails.push_back(*it);
            tailAt.push_back(i);
        } else {
            tails[spot] = *it;
            tailAt[spot] = i;
        }
        before[i] = spot ? static_cast<qsizetype>(tailAt[spot - 1]) : -1;
    }
    for (qsizetype i = tailAt.empty() ? -1 : static_cast<qsizetype>(tailAt.back()); i >= 0;
         i = before[static_cast<size_t>(i)])
        stays[static_cast<size_t>(i)] = true;
    return stays;
}

} // namespace

std::vector<RowStep> rowSteps(const std::vector<Uid> &now, const std::vector<Uid> &wanted)
{
    // Most changes are of one row: what is equal at both ends needs no thought.
    size_t begin = 0;
    while (begin < now.size() && begin < wanted.size() && now[begin] == wanted[begin])
        ++begin;
    size_t nowEnd = now.size();
    size_t wantedEnd = wanted.size();
    while (nowEnd > begin && wantedEnd > begin && now[nowEnd - 1] == wanted[wantedEnd - 1]) {
        --nowEnd;
        --wantedEnd;
    }
    std::vector<RowStep> steps;
    if (begin == nowEnd && begin == wantedEnd)
        return steps;
    const std::vector<bool> stays = staying(now, wanted, begin, nowEnd, wantedEnd);
    for (auto last = static_cast<int>(nowEnd) - 1; last >= static_cast<int>(begin); --last) {
        if (stays[static_cast<size_t>(last)])
            continue;
        int first = last;
        while (first > static_cast<int>(begin) && !stays[static_cast<size_t>(first - 1)])
            --first;
        steps.push_back({false, first, last});
        last = first;
    }
    std::vector<Uid> kept;
    for (size_t i = 0; i < now.size(); ++i) {
        if (stays[i])
            kept.push_back(now[i]);
    }
    size_t next = begin; // of `kept`
    for (size_t i = begin; i < wanted.size();) {
        if (next < kept.size() && kept[next] == wanted[i]) {
            ++next;
            ++i;
            continue;
        }
        const size_t first = i;
        while (i < wanted.size() && !(next < kept.size() && kept[next] == wanted[i]))
            ++i;
        steps.push_back({true, static_cast<int>(first), static_cast<int>(i) - 1});
    }
    return steps;
}

} // namespace cercle
