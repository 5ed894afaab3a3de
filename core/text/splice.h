#pragma once
// Shared text is kept as edits; an edit is a list of splices. Positions and lengths count Unicode code
// points, so that they mean the same in every program; texts are expected to be well-formed UTF-16.

#include "base/json.h"
#include "base/result.h"

#include <QString>

#include <span>
#include <vector>

namespace cercle::text
{

// At `position`, takes `removed` code points away and puts `inserted` in their place.
struct Splice {
    int position = 0;
    int removed = 0;
    QString inserted;

    bool operator==(const Splice &) const = default;
};

// The number of code points of a text; a lone surrogate counts as one.
int codePoints(QStringView text);

// Applies splices in turn: each sees the result of those before it. Error::Invalid if one lies outside the
// text.
Result<QString> apply(const QString &text, std::span<const Splice> splices);

// A small edit script: apply(before, diff(before, after)) == after, always. Common head and tail are left
// alone, the rest is compared by line and inside changed lines by code point (Myers, "An O(ND) Difference
// Algorithm and Its Variations", 1986). The work is bounded; beyond the bound a difference becomes one
// splice. Splices ascend, never touch each other and never part a surrogate pair.
std::vector<Splice> diff(const QString &before, const QString &after);

// [[position, removed, "inserted"], …]
void writeJson(JsonWriter &out, std::span<const Splice> splices);
// Strict: exactly three elements each, whole numbers from 0 to 2^31 - 1.
Result<std::vector<Splice>> splicesFromJson(JsonView json);

} // namespace cercle::text
