#pragma once
// For a command that is about one group, given where all groups are shown: asks which.

#include "domain/group.h"

#include <functional>

class QWidget;

namespace cercle
{

class Workspace;

// Calls `then` at once where there is one group alone; does nothing where there is none.
void chooseGroup(const Workspace &workspace, QWidget &window,
                 const std::function<void(const Id<Group> &)> &then);

} // namespace cercle
