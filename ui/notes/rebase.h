#pragma once
// Two people have changed the same text: both changes are kept.

#include <QString>

namespace cercle
{

// `base` with what leads from it to `ours` and what leads from it to `theirs`. Nothing that either has
// written is lost; what either has deleted is gone; at one place theirs comes first.
QString rebased(const QString &base, const QString &ours, const QString &theirs);

} // namespace cercle
