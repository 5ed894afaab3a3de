#include "node_status.h"

#include "net/node.h"
#include "workspace/workspace.h"

#include <limits>

namespace cercle
{

namespace
{
constexpr int tellAfterMs = 60;
}

NodeStatus::NodeStatus(Workspace &workspace, const QString &listen, int lastPort, QObject *parent)
    : SyncStatus(parent), m_workspace(workspace), m_listen(listen), m_lastPort(lastPort)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellAfterMs);
    connect(&m_tell, &QTimer::timeout, this, &SyncStatus::changed);
    connect(&workspace, &Workspace::changed, this, [this] { m_peers.reset(); });
    connect(&workspace, &Workspace::identityChanged, this, [this] {
        if (m_started)
            run();
    });
}

NodeStatus::~NodeStatus() = default;

void NodeStatus::start()
{
    m_started = true;
    run();
}

void NodeStatus::stop()
{
    m_started = false;
    if (m_node)
        m_node->stop();
}

void NodeStatus::run()
{
    if (m_node || !m_workspace.hasIdentity())
        return;
    m_node = std::make_unique<Node>(m_workspace);
    connect(m_node.get(), &Node::peersChanged, this, &NodeStatus::peersMoved);
    connect(m_node.get(), &Node::presenceChanged, this, &SyncStatus::presenceChanged);
    connect(m_node.get(), &Node::joinProgress, this, &SyncStatus::joinProgress);
    connect(m_node.get(), &Node::joined, this, &SyncStatus::joined);
    connect(m_node.get(), &Node::joinFailed, this, &SyncStatus::joinFailed);
    connect(m_node.get(), &Node::joinPending, this, &SyncStatus::joinPending);
    connect(m_node.get(), &Node::notice, this, &NodeStatus::notice);
    if (const auto where = listen())
        Q_EMIT listening(where->port);
    else
        Q_EMIT notice(where.error().text);
    m_node->setPlace(m_place);
    m_node->keepConnected();
    m_peers.reset();
    Q_EMIT changed();
}

Result<Endpoint> NodeStatus::listen()
{
    if (!m_listen.isEmpty()) {
        // A port of 0 is no address to be found at, but one to listen on.
        if (m_listen.endsWith(QStringLiteral(":0")))
            return m_node->listen(m_listen.chopped(2), 0);
        const auto where = Endpoint::parse(m_listen);
        return where ? m_node->listen(where->host, where->port) : where;
    }
    if (m_lastPort > 0 && m_lastPort <= std::numeric_limits<std::uint16_t>::max()) {
        if (auto again = m_node->listen({}, static_cast<std::uint16_t>(m_lastPort)))
            return again;
    }
    return m_node->listen({}, 0);
}

void NodeStatus::peersMoved()
{
    m_peers.reset();
    if (!m_tell.isActive())
        m_tell.start();
}

QList<PeerState> NodeStatus::peers() const
{
    if (!m_peers)
        m_peers = readPeers();
    QList<PeerState> out = *m_peers;
    for (PeerState &peer : out) { // the language may have changed since
        if (peer.name.isEmpty())
            peer.name = tr("A laptop without a name yet");
    }
    return out;
}

QList<PeerState> NodeStatus::readPeers() const
{
    QList<PeerState> out;
    if (!m_node)
        return out;
    for (const NodePeer &peer : m_node->peers()) {
        PeerState state;
        state.name = peer.name;
        state.member = peer.member;
        state.online = peer.online;
        state.upToDate = peer.caughtUp;
        state.upToDateAt = peer.caughtUpMs;
        state.pendingFromUs =
            static_cast<int>(qMin<std::int64_t>(peer.theyLack, std::numeric_limits<int>::max()));
        state.lastSeen = peer.lastSeenMs;
        state.pin = peer.pin;
        out += state;
    }
    return out;
}

QList<PeerPlace> NodeStatus::present() const
{
    QList<PeerPlace> out;
    if (!m_node)
        return out;
    for (const NodePresence &one : m_node->present())
        out.push_back(
            {one.member, one.name.isEmpty() ? tr("A laptop without a name yet") : one.name, one.place});
    return out;
}

void NodeStatus::setPlace(const Here &place)
{
    m_place = place;
    if (m_node)
        m_node->setPlace(place);
}

std::vector<Endpoint> NodeStatus::endpoints() const
{
    return m_node && m_node->isListening() ? m_node->endpoints() : std::vector<Endpoint>();
}

void NodeStatus::join(const Invitation &invitation)
{
    if (m_node)
        m_node->join(invitation, m_workspace.name());
    else
        Q_EMIT joinFailed(
            {Error::Kind::Network, tr("Cercle is not on the network yet; try again in a moment.")});
}

void NodeStatus::cancelJoin()
{
    if (m_node)
        m_node->cancelJoin();
}

void NodeStatus::syncNow()
{
    if (m_node)
        m_node->callNow();
}

} // namespace cercle
