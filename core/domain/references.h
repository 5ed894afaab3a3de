#pragma once
// Which entity a field refers to.

namespace cercle
{

// The entity that a Ref field names, by its type; -1 for a field of another kind.
int referenceTarget(int entity, int field);

} // namespace cercle
