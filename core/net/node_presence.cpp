// Who of a group has the notes of a session open right now.

#include "net/node.h"

#include <algorithm>
#include <tuple>

namespace cercle
{

void Node::setPlace(const Here &place)
{
    if (place == m_place)
        return;
    // Another group hears that we have left, not where to.
    const Here gone{m_place.group, {}, -1};
    const bool leaves = !m_place.session.isNull() && place.group != m_place.group;
    m_place = place;
    for (Link *link : std::vector<Link *>(m_links)) {
        if (leaves)
            link->tell(gone);
        if (!place.group.isNull())
            link->tell(place);
    }
}

std::vector<NodePresence> Node::present() const
{
    std::vector<NodePresence> out;
    for (const Link *link : m_links) {
        if (!link->isOpen() || link->session()->peerPlace().session.isNull())
            continue;
        NodePresence one;
        one.place = link->session()->peerPlace();
        for (const Device &device : m_workspace.list<Device>(Filter().in(Id<Group>{one.place.group}))) {
            if (device.key != link->peerKey())
                continue;
            one.member = device.member.uid;
            if (const auto member = m_workspace.get(device.member))
                one.name = member->name;
        }
        out.push_back(std::move(one));
    }
    std::sort(out.begin(), out.end(), [](const NodePresence &a, const NodePresence &b) {
        return std::tie(a.name, a.member) < std::tie(b.name, b.member);
    });
    return out;
}

} // namespace cercle
