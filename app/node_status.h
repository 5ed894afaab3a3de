#pragma once
// What the window may know of the node, and the node itself, once there is an identity to be on the network with.

#include "sync_status.h"

#include <memory>

namespace cercle {

class Node;
class Workspace;

class NodeStatus final : public SyncStatus {
    Q_OBJECT
public:
    explicit NodeStatus(Workspace &workspace, QObject *parent = nullptr);
    ~NodeStatus() override;

    // Goes on the network; without an identity as soon as there is one. To be called after the first paint.
    void start();
    void stop();

    QList<PeerState> peers() const override;
    std::vector<Endpoint> endpoints() const override;
    void join(const Invitation &invitation) override;
    void cancelJoin() override;

Q_SIGNALS:
    void notice(const QString &text);

private:
    void run();

    Workspace &m_workspace;
    bool m_started = false;
    std::unique_ptr<Node> m_node;
};

} // namespace cercle
