// The limits on connections and on what waits to be sent, each shortened so that it can be met.
#include "laptop.h"

#include "journal/crypto.h"

#include <QSslSocket>
#include <QTcpSocket>

using namespace cercle;

namespace
{

// A connection that says nothing, from an address of this machine.
std::unique_ptr<QTcpSocket> silent(const Endpoint &to, const QString &from = loopback)
{
    auto socket = std::make_unique<QTcpSocket>();
    REQUIRE(socket->bind(QHostAddress(from)));
    bool connected = false; // and perhaps let go at once
    QObject::connect(socket.get(), &QTcpSocket::connected, socket.get(), [&] { connected = true; });
    socket->connectToHost(to.host, to.port);
    REQUIRE(until([&] { return connected; }));
    socket->disconnect();
    return socket;
}

bool isGone(const QTcpSocket &socket)
{
    return socket.state() == QAbstractSocket::UnconnectedState;
}

// A member's program that greets and then reads only when told to.
class Client
{
public:
    Client(const Endpoint &address, const SigningKey &key, const Uid &group, bool greets = true)
    {
        socket.setSslConfiguration(tlsConfiguration(key));
        socket.connectToHostEncrypted(address.host, address.port);
        REQUIRE(until([this] { return socket.isEncrypted(); }));
        if (!greets)
            return;
        Hello hello;
        hello.instance = Uid::fromBytes(QByteArray(16, 'q'));
        hello.groups = {group};
        say(hello);
        say(Welcome{1, {group}});
    }
    void say(const Message &message)
    {
        socket.write(encodeMessage(message));
        socket.flush();
    }
    void stopReading()
    {
        socket.setReadBufferSize(4096);
        socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 65536);
    }
    void wantAll(const Uid &group)
    {
        Have have;
        have.group = group;
        have.sum = JournalSum{};
        say(have);
        Want want;
        want.group = group;
        want.maxBytes = 8 << 20;
        say(want);
    }
    bool gone() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    QByteArray heard() { return all += socket.readAll(); }

    QSslSocket socket;
    QByteArray all;
};

Link *onlyLink(Node &node)
{
    const auto links = node.findChildren<Link *>();
    return links.size() == 1 ? links.front() : nullptr;
}

// In edits of 60 kB, as a frame ends only where an edit does.
void writeMuch(Laptop &laptop, const Id<Group> &group, int megabytes)
{
    for (int i = 0; i < megabytes * 16; ++i)
        laptop.write(group, QString(20000, u'x'), 3);
}

} // namespace

TEST_CASE("of the connections from one address that have shown nothing the oldest goes")
{
    Pair pair;
    pair.lea.shutDown();
    NodeOptions options;
    options.perAddressMax = 3;
    Node &node = pair.lea.node(options);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 3; ++i)
        sockets.push_back(silent(pair.lea.address()));
    REQUIRE(until([&] { return node.linkCount() == 3; }));
    sockets.push_back(silent(pair.lea.address()));
    REQUIRE(until([&] { return isGone(*sockets[0]); }, 2000));
    REQUIRE_FALSE(isGone(*sockets[1]));
    REQUIRE_FALSE(isGone(*sockets[3]));
    // Another address has a count of its own.
    sockets.push_back(silent(pair.lea.address(), QStringLiteral("127.0.0.2")));
    REQUIRE(until([&] { return node.linkCount() == 4; }));
    REQUIRE_FALSE(until([&] { return isGone(*sockets[1]); }, 200));
}

TEST_CASE("of the connections of all addresses that have shown nothing the oldest goes")
{
    Pair pair;
    pair.lea.shutDown();
    NodeOptions options;
    options.strangersMax = 4;
    Node &node = pair.lea.node(options);
    Client member(pair.lea.address(), pair.noor->key(), pair.group.uid); // counts no more
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 1; i <= 4; ++i)
        sockets.push_back(silent(pair.lea.address(), QStringLiteral("127.0.0.%1").arg(i)));
    REQUIRE(until([&] { return node.linkCount() == 5; }));
    sockets.push_back(silent(pair.lea.address(), QStringLiteral("127.0.0.9")));
    REQUIRE(until([&] { return isGone(*sockets[0]); }, 2000));
    for (size_t i = 1; i < sockets.size(); ++i)
        REQUIRE_FALSE(isGone(*sockets[i]));
    REQUIRE_FALSE(member.gone());
}

TEST_CASE("when all places are taken a stranger makes room, and else the newest has none")
{
    Pair pair;
    Laptop mia(u"Mia"_qs), paul(u"Paul"_qs);
    InviteTerms terms;
    terms.uses = 2;
    const QString code = pair.lea.code(pair.group, terms);
    REQUIRE(joinGroup(*mia, code, {}).ok());
    REQUIRE(joinGroup(*paul, code, {}).ok());
    pair.lea.shutDown();
    NodeOptions options;
    options.socketsMax = 3;
    Node &node = pair.lea.node(options);
    Client one(pair.lea.address(), pair.noor->key(), pair.group.uid);
    const auto idle = silent(pair.lea.address());
    Client two(pair.lea.address(), mia->key(), pair.group.uid);
    REQUIRE(until([&] { return node.linkCount() == 3; }));
    const auto newest = silent(pair.lea.address());
    REQUIRE(until([&] { return isGone(*idle); }, 2000));
    REQUIRE(node.linkCount() == 3);
    newest->close();
    REQUIRE(until([&] { return node.linkCount() == 2; }));
    Client three(pair.lea.address(), paul->key(), pair.group.uid);
    REQUIRE(until([&] { return node.linkCount() == 3; }));
    const auto outside = silent(pair.lea.address());
    REQUIRE(until([&] { return isGone(*outside); }, 2000));
    REQUIRE_FALSE(one.gone());
    REQUIRE_FALSE(two.gone());
    REQUIRE_FALSE(three.gone());
    Call call;
    call.address = pair.noor.address();
    REQUIRE(node.call(call) == nullptr); // nor does this side open another
}

TEST_CASE("one device holds so many links and no more, whether it greets or not")
{
    Pair pair;
    pair.lea.shutDown();
    NodeOptions options;
    options.perDeviceMax = 2;
    Node &node = pair.lea.node(options);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 2; ++i)
        clients.push_back(
            std::make_unique<Client>(pair.lea.address(), pair.noor->key(), pair.group.uid, false));
    REQUIRE(until([&] { return node.linkCount() == 2; }));
    clients.push_back(std::make_unique<Client>(pair.lea.address(), pair.noor->key(), pair.group.uid, false));
    REQUIRE(until([&] { return clients[0]->gone(); }, 2000));
    REQUIRE(clients[0]->heard().contains("\"busy\""));
    REQUIRE_FALSE(clients[1]->gone());
    REQUIRE_FALSE(clients[2]->gone());
}

TEST_CASE("no more than the queue's size is written for whoever does not read")
{
    Pair pair;
    writeMuch(pair.lea, pair.group, 6);
    pair.lea.shutDown();
    NodeOptions options;
    options.limits.queueBytes = 200 * 1024;
    Node &node = pair.lea.node(options);
    Client client(pair.lea.address(), pair.noor->key(), pair.group.uid);
    client.stopReading();
    client.wantAll(pair.group.uid);
    qint64 most = 0;
    until(
        [&] {
            if (Link *link = onlyLink(node))
                most = std::max(most, link->queued());
            return false;
        },
        1500);
    REQUIRE(most >= options.limits.queueBytes);             // it did come to that
    REQUIRE(most < options.limits.queueBytes + 130 * 1024); // and a frame
    REQUIRE_FALSE(client.gone());
}

TEST_CASE("whoever reads nothing while the queue is full is let go after a while, not before")
{
    Pair pair;
    writeMuch(pair.lea, pair.group, 6);
    pair.lea.shutDown();
    NodeOptions options;
    options.limits.queueBytes = 100 * 1024;
    options.limits.stallMs = 2000;
    Node &node = pair.lea.node(options);
    Client client(pair.lea.address(), pair.noor->key(), pair.group.uid);
    client.stopReading();
    client.wantAll(pair.group.uid);
    QElapsedTimer timer;
    timer.start();
    REQUIRE(until([&] { return node.linkCount() == 0; }, 15000));
    REQUIRE(timer.elapsed() >= 2000);
}

TEST_CASE("answers that pile up beyond all measure end the link at once")
{
    Pair pair;
    pair.lea.shutDown();
    NodeOptions options;
    options.limits.queueMax = 64 * 1024;
    options.limits.stallMs = 600 * 1000;
    Node &node = pair.lea.node(options);
    Client client(pair.lea.address(), pair.noor->key(), pair.group.uid);
    client.stopReading();
    REQUIRE(until([&] {
        Link *link = onlyLink(node);
        return link && link->isOpen();
    }));
    QElapsedTimer timer;
    timer.start();
    const QByteArray pings = encodeMessage(Ping{1}).repeated(2000);
    REQUIRE(until(
        [&] {
            if (client.socket.bytesToWrite() < (1 << 20)) {
                client.socket.write(pings);
                client.socket.flush();
            }
            return node.linkCount() == 0;
        },
        30000));
}
