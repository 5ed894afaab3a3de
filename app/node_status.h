#pragma once
// What the window may know of the node, and the node itself, once there is an identity to be on the network
// with.

#include "sync_status.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace cercle
{

class Node;
class Workspace;

class NodeStatus final : public SyncStatus
{
    Q_OBJECT
public:
    // `listen` is HOST:PORT; if it is empty, every address and, where it is free, the port of last time, so
    // that an invitation sent yesterday still names the right one.
    NodeStatus(Workspace &workspace, const QString &listen, int lastPort, QObject *parent = nullptr);
    ~NodeStatus() override;

    // Goes on the network; without an identity as soon as there is one. To be called after the first paint.
    void start();
    void stop();

    QList<PeerState> peers() const override;
    std::vector<Endpoint> endpoints() const override;
    void join(const Invitation &invitation) override;
    void cancelJoin() override;
    QList<PeerPlace> present() const override;
    void setPlace(const Here &place) override;
    void syncNow() override;

Q_SIGNALS:
    void notice(const QString &text);
    void listening(int port);

private:
    void run();
    Result<Endpoint> listen();
    void peersMoved();
    QList<PeerState> readPeers() const;

    Workspace &m_workspace;
    QString m_listen;
    int m_lastPort;
    bool m_started = false;
    Here m_place;
    // Asked for at every paint and told of at every entry that comes in: kept until something changes, and
    // the window hears of it a few times a second.
    mutable std::optional<QList<PeerState>> m_peers;
    QTimer m_tell;
    std::unique_ptr<Node> m_node;
};

} // namespace cercle
