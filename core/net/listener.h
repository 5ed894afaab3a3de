#pragma once
// Accepts connections. Silent or half-open ones never keep an honest laptop waiting: whoever is not
// authenticated can be replaced by the next one. Owned by the node.

#include <QTcpServer>

namespace cercle
{

class Listener : public QTcpServer
{
    Q_OBJECT

public:
    explicit Listener(QObject *parent) : QTcpServer(parent) { setMaxPendingConnections(1000); }

Q_SIGNALS:
    // The receiver owns the descriptor.
    void arrived(qintptr descriptor);

protected:
    // Nothing is put on Qt's list of pending connections, whose length would stop accepting.
    void incomingConnection(qintptr descriptor) override { Q_EMIT arrived(descriptor); }
};

} // namespace cercle
