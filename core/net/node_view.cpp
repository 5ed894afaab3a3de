// What the window shows of the other laptops: how far they are, and who of a group has the notes of a session
// open.

#include "net/node.h"

#include "journal/crypto.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cercle
{

std::vector<NodePeer> Node::peers() const
{
    std::map<QByteArray, NodePeer> byPin;
    for (const KnownPeer &known : m_book.peers()) {
        NodePeer &peer = byPin[known.pin];
        peer.addresses = known.addresses;
        peer.lastSeenMs = known.lastSeenMs;
    }
    const QByteArray ownKey = m_workspace.key().publicKey();
    for (const Device &device : m_workspace.list<Device>()) {
        if (device.key == ownKey || !m_workspace.isAdmitted(device.group, device.key))
            continue;
        NodePeer &peer = byPin[pinOfKey(device.key)];
        if (const auto member = m_workspace.get(device.member); member && peer.name.isEmpty()) {
            peer.name = member->name;
            peer.member = member->id.uid;
        }
    }
    for (const Link *link : m_links) {
        if (!link->isOpen())
            continue;
        NodePeer &peer = byPin[pinOfKey(link->peerKey())];
        const PeerSession &session = *link->session();
        peer.online = true;
        peer.caughtUp = holdsAll(link);
        peer.theyLack = session.peerLacks();
        peer.weLack = session.weLack();
        peer.lastSeenMs = m_workspace.clock().nowMs();
    }
    std::vector<NodePeer> out;
    for (auto &[pin, peer] : byPin) {
        peer.pin = pin;
        if (const auto held = m_heldAll.find(pin); held != m_heldAll.end())
            peer.caughtUpMs = held->second.ms;
        out.push_back(std::move(peer));
    }
    return out;
}

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
