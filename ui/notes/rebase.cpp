#include "notes/rebase.h"

#include "text/splice.h"

#include <vector>

namespace cercle
{

namespace
{

// A change in the positions (code points) of the text it started from.
struct Edit {
    int at;
    int removed;
    QString inserted;
};

std::vector<Edit> editsOf(const QString &base, const QString &changed)
{
    std::vector<Edit> edits;
    int shift = 0;
    for (const text::Splice &splice : text::diff(base, changed)) {
        // Each splice counts in the result of those before it; they ascend, so the shift is all that differs.
        edits.push_back({splice.position - shift, splice.removed, splice.inserted});
        shift += text::codePoints(splice.inserted) - splice.removed;
    }
    return edits;
}

} // namespace

QString rebased(const QString &base, const QString &ours, const QString &theirs)
{
    if (ours == base || ours == theirs)
        return theirs;
    if (theirs == base)
        return ours;
    const std::vector<Edit> sides[] = {editsOf(base, theirs), editsOf(base, ours)};
    size_t next[] = {0, 0};
    int gone[] = {0, 0}; // up to where each side deletes
    QString out;
    out.reserve(qMax(ours.size(), theirs.size()));
    qsizetype unit = 0;
    for (int at = 0;; ++at) {
        for (int side = 0; side < 2; ++side) {
            while (next[side] < sides[side].size() && sides[side][next[side]].at == at) {
                const Edit &edit = sides[side][next[side]++];
                out += edit.inserted;
                gone[side] = qMax(gone[side], at + edit.removed);
            }
        }
        if (unit >= base.size())
            break;
        const qsizetype width =
            base[unit].isHighSurrogate() && unit + 1 < base.size() && base[unit + 1].isLowSurrogate() ? 2 : 1;
        if (at >= gone[0] && at >= gone[1])
            out += QStringView(base).mid(unit, width);
        unit += width;
    }
    return out;
}

} // namespace cercle
