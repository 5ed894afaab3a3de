#pragma once
// Members as faces, in the colours that they have in their group.

#include "domain/member.h"
#include "widgets/avatar_stack.h"

#include <vector>

namespace cercle
{

class Workspace;

std::vector<AvatarStack::Person> facesOf(const Workspace &workspace, const std::vector<Member> &members);

} // namespace cercle
