#include "pages/faces.h"

#include "models/person_hues.h"

namespace cercle
{

std::vector<AvatarStack::Person> facesOf(const Workspace &workspace, const std::vector<Member> &members)
{
    std::vector<AvatarStack::Person> out;
    for (const Member &member : members)
        out.push_back({member.id.uid, member.name, personHue(workspace, member.id.uid)});
    return out;
}

} // namespace cercle
