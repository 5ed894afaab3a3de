// How a node finds others: redialling those it knows, and joining.

#include "net/node.h"

#include "journal/crypto.h"

#include <algorithm>

namespace cercle
{

namespace
{
constexpr std::int64_t firstPauseMs = 2000;
constexpr std::int64_t longestPauseMs = 5 * 60 * 1000;
constexpr int lookMs = 20;
} // namespace

std::vector<Uid> Node::beingJoined(const KnownPeer &peer) const
{
    std::vector<Uid> out;
    for (const Uid &group : peer.groups) {
        if (m_workspace.self({group}).isNull() || !m_workspace.gaps({group}).empty())
            out.push_back(group);
    }
    return out;
}

void Node::keepConnected()
{
    m_keepConnected = true;
    m_look.start(lookMs);
    redial();
}

void Node::callNow()
{
    for (auto &[pin, due] : m_due) {
        due.atMs = 0;
        due.failures = 0;
    }
    redial();
}

// Dials whoever is due and not connected.
void Node::redial()
{
    if (!m_keepConnected)
        return;
    const std::int64_t now = m_workspace.clock().nowMs();
    const QByteArray ownPin = pinOfKey(m_workspace.key().publicKey());
    for (const KnownPeer &peer : m_book.peers()) {
        if (peer.addresses.empty() || peer.pin == ownPin)
            continue;
        const bool busy = std::any_of(m_links.begin(), m_links.end(), [&](const Link *link) {
            if (!link->peerKey().isEmpty())
                return pinOfKey(link->peerKey()) == peer.pin;
            return link->isDialled()
                   && std::find(peer.addresses.begin(), peer.addresses.end(), link->address())
                          != peer.addresses.end();
        });
        Due &due = m_due[peer.pin];
        if (busy || due.atMs > now)
            continue;
        Call again;
        again.address = peer.addresses[due.address++ % peer.addresses.size()];
        again.pins = {peer.pin};
        again.trusted = beingJoined(peer);
        const std::int64_t pause = std::min(longestPauseMs, firstPauseMs << std::min(due.failures, 10));
        const QByteArray dice = m_workspace.random().bytes(2);
        const int jitter = static_cast<unsigned char>(dice[0]) * 256 + static_cast<unsigned char>(dice[1]);
        due.atMs = now + pause * 3 / 4 + pause / 2 * jitter / 65536;
        ++due.failures;
        call(again);
    }
    schedule();
}

void Node::schedule()
{
    const std::int64_t now = m_workspace.clock().nowMs();
    std::int64_t next = longestPauseMs;
    for (const auto &[pin, due] : m_due)
        next = std::min(next, std::max<std::int64_t>(due.atMs - now, 500));
    if (m_book.peers().empty())
        return;
    m_redial.start(static_cast<int>(next));
}

// -- joining

void Node::join(const Invitation &invitation, const QString &name, const std::vector<Endpoint> &extra)
{
    cancelJoin();
    if (!m_workspace.standing({invitation.group}).isEmpty()) {
        Q_EMIT joined({invitation.group});
        return;
    }
    Joining joining;
    joining.invitation = invitation;
    joining.name = name;
    joining.addresses = extra;
    const auto add = [&](const std::vector<Endpoint> &more) {
        for (const Endpoint &endpoint : more) {
            if (std::find(joining.addresses.begin(), joining.addresses.end(), endpoint)
                == joining.addresses.end())
                joining.addresses.push_back(endpoint);
        }
    };
    add(invitation.endpoints);
    for (const QByteArray &pin : {invitation.inviterPin, invitation.hubPin}) {
        if (const KnownPeer *known = m_book.find(pin))
            add(known->addresses);
    }
    if (joining.addresses.empty())
        joining.lastError = {
            Error::Kind::Network,
            tr("The invitation names no address; ask where the sender's laptop can be reached.")};
    m_joining = std::move(joining);
    m_joinLimit.start(m_options.joinMs);
    joinNext();
}

void Node::joinNext()
{
    Joining &joining = *m_joining;
    if (joining.next >= joining.addresses.size()) {
        if (joining.invitation.isExpired(m_workspace.clock().nowMs())) {
            CodeProblem expired{CodeProblem::Kind::Expired};
            expired.expiredMs = joining.invitation.expiresMs;
            joining.lastError = {Error::Kind::Refused, expired.text()};
        }
        failJoin();
        return;
    }
    const Invitation &invitation = joining.invitation;
    Call next;
    next.address = joining.addresses[joining.next++];
    next.pins = {invitation.inviterPin};
    if (!invitation.hubPin.isEmpty())
        next.pins.push_back(invitation.hubPin);
    next.others = true;
    next.only = {invitation.group};
    next.inviteKey = invitePublicKey(invitation.secret);
    Join request;
    request.group = invitation.group;
    request.request.invite = inviteId(next.inviteKey);
    request.request.name = joining.name;
    request.request.deviceKey = m_workspace.key().publicKey();
    request.request.proof =
        makeJoinProof(invitation.secret, invitation.group, request.request.deviceKey, joining.name);
    next.join = request;
    Q_EMIT joinProgress(tr("Calling %1…").arg(next.address.toString()));
    if (!m_joining) // somebody cancelled it meanwhile
        return;
    Link *link = call(next);
    if (!link) {
        endJoin();
        Q_EMIT joinFailed(
            {Error::Kind::Busy, tr("There are too many connections already; try again in a minute.")});
        return;
    }
    m_joining->link = link;
}

void Node::failJoin()
{
    Error why = m_joining->lastError;
    if (why.text.isEmpty())
        why = {Error::Kind::Network,
               tr("The other laptop ended the connection before the group was here; try again.")};
    // Whoever let us in did so for good.
    if ((m_joining->admitted || m_joining->storageFailed) && m_workspace.holds(m_joining->invitation.group)) {
        why.text =
            m_joining->storageFailed ? tr(
                "Joined, but not all of it was fetched, as the disk is full or cannot be written; free some "
                "space and sync.")
                                     : tr("Joined, but not all of it was fetched: %1").arg(why.text);
    }
    endJoin();
    Q_EMIT joinFailed(why);
}

void Node::joinTooLong()
{
    if (!m_joining)
        return;
    m_joining->lastError = {
        Error::Kind::Network,
        tr("The join was given up, as nothing had come for %n second(s); check the network and try again.",
           nullptr, m_options.joinMs / 1000)};
    const QPointer<Link> link = m_joining->link;
    failJoin();
    if (link)
        link->close(ByeCode::Finished);
}

void Node::endJoin()
{
    m_joinLimit.stop();
    m_joining.reset();
}

void Node::cancelJoin()
{
    if (!m_joining)
        return;
    const QPointer<Link> link = m_joining->link;
    endJoin();
    if (link)
        link->close(ByeCode::Finished);
}

} // namespace cercle
