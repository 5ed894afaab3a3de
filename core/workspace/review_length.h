#pragma once
// How long a review may be.

#include "domain/review_rules.h"

namespace cercle::reviews
{

// In characters of any script, comment and remarks together.
constexpr qsizetype reviewCharsMax = 20'000;

// Of the comment and the remarks; one outside the basic plane counts as one.
inline qsizetype charactersOf(const Verdict &verdict)
{
    const auto count = [](const QString &text) {
        return text.size()
               - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    };
    qsizetype out = count(verdict.comment);
    for (const auto &[id, remark] : verdict.remarks)
        out += count(remark);
    return out;
}

} // namespace cercle::reviews
