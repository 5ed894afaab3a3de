#pragma once
// A made-up group to look around in, in both languages; marked as a sample and taken away in one action.

#include "base/result.h"
#include "domain/group.h"

namespace cercle
{

class Workspace;

// Makes the sample group of a language ("fr" or "en") in an own group, which is returned.
Result<Id<Group>> loadSample(Workspace &workspace, const QString &language);

// Removes every sample group that is there; gives the last. An error if there is none.
Result<Id<Group>> removeSample(Workspace &workspace);

} // namespace cercle
