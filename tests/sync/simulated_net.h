#pragma once
// Several replicas and the links between them, without sockets. Messages cross as bytes, each link in order,
// links in an order drawn from the seed; a link may be cut between any two messages.

#include "fake_replica.h"

#include "sync/peer_session.h"

#include <deque>
#include <memory>
#include <random>

namespace cercle
{

class SimulatedNet
{
public:
    explicit SimulatedNet(int count, unsigned seed = 1, SyncPace pace = {200, 1000})
        : m_random(seed), m_pace(pace)
    {
        for (int i = 0; i < count; ++i) {
            m_nodes.push_back(std::make_unique<Node>());
            m_nodes.back()->key = "key " + QByteArray::number(i);
        }
        for (auto &node : m_nodes) {
            for (auto &other : m_nodes)
                node->replica.members.insert(other->key);
        }
    }

    FakeReplica &operator[](int i) { return m_nodes[size_t(i)]->replica; }
    static Uid feedOf(int i) { return uidOf("feed " + QByteArray::number(i)); }
    // An edit by node i, which knows everything that it holds.
    void edit(int i, const QByteArray &text)
    {
        FakeReplica &replica = (*this)[i];
        replica.edit(feedOf(i), text, replica.anotherHead(feedOf(i)));
        m_nodes[size_t(i)]->dirty = true;
    }
    void fork(int i, const Uid &feed, std::int64_t seq, const QByteArray &text)
    {
        (*this)[i].fork(feed, seq, text);
        m_nodes[size_t(i)]->dirty = true;
    }

    void connect(int a, int b)
    {
        auto link = std::make_unique<Link>();
        link->ends[0] = {size_t(a), session(a, b, true), {}};
        link->ends[1] = {size_t(b), session(b, a, false), {}};
        for (End &end : link->ends)
            send(end, end.session->start());
        m_links.push_back(std::move(link));
    }
    void connectAll()
    {
        for (int a = 0; a < int(m_nodes.size()); ++a) {
            for (int b = a + 1; b < int(m_nodes.size()); ++b)
                connect(a, b);
        }
    }
    void partition() { m_links.clear(); }
    void heal() { connectAll(); }

    // Delivers until nothing is on its way; false if that takes more than `limit` steps.
    bool run(int limit = 200000)
    {
        for (int i = 0; i < limit; ++i) {
            if (!step())
                return true;
        }
        return false;
    }
    // One thing that can happen next, drawn at random.
    bool step()
    {
        std::vector<std::pair<Link *, int>> ready;
        for (auto &link : m_links) {
            for (int side = 0; side < 2; ++side) {
                if (!link->ends[side].queue.empty())
                    ready.emplace_back(link.get(), side);
            }
        }
        std::vector<Node *> dirty;
        for (auto &node : m_nodes) {
            if (node->dirty)
                dirty.push_back(node.get());
        }
        if (ready.empty() && dirty.empty())
            return produceAll();
        const size_t pick = m_random() % (ready.size() + dirty.size());
        if (pick >= ready.size()) {
            refresh(*dirty[pick - ready.size()]);
            return true;
        }
        deliver(*ready[pick].first, ready[pick].second);
        if (m_random() % 3 == 0)
            produceAll();
        return true;
    }

    bool converged() const
    {
        for (const auto &node : m_nodes) {
            if (!(node->replica.sum({}) == m_nodes.front()->replica.sum({})))
                return false;
        }
        return true;
    }
    bool everyLinkCaughtUp() const
    {
        for (const auto &link : m_links) {
            for (const End &end : link->ends) {
                if (!end.session->isCaughtUp(uidOf("group")))
                    return false;
            }
        }
        return !m_links.empty();
    }
    std::vector<SessionEvent> events;
    qint64 bytes = 0;
    qint64 messages = 0;

private:
    struct Node {
        FakeReplica replica;
        SyncBoard board;
        QByteArray key;
        bool dirty = false;
    };
    struct End {
        size_t node = 0;
        std::unique_ptr<PeerSession> session;
        std::deque<QByteArray> queue; // on its way to the other end
    };
    struct Link {
        End ends[2];
    };

    std::unique_ptr<PeerSession> session(int own, int other, bool dialled)
    {
        SessionSetup setup;
        setup.dialled = dialled;
        setup.ownKey = m_nodes[size_t(own)]->key;
        setup.peerKey = m_nodes[size_t(other)]->key;
        setup.instance = uidOf(setup.ownKey);
        setup.pace = m_pace;
        Node &node = *m_nodes[size_t(own)];
        return std::make_unique<PeerSession>(node.replica, node.board, setup, m_now);
    }
    void send(End &end, const Messages &out)
    {
        for (const Message &message : out) {
            end.queue.push_back(encodeMessage(message));
            bytes += end.queue.back().size();
            ++messages;
        }
    }
    void deliver(Link &link, int side)
    {
        End &to = link.ends[1 - side];
        const QByteArray frame = link.ends[side].queue.front();
        link.ends[side].queue.pop_front();
        JsonDoc doc;
        auto message = decodeMessage({static_cast<FrameKind>(frame[4]), frame.mid(5)}, doc);
        const JournalSum before = m_nodes[to.node]->replica.sum({});
        send(to, to.session->receive(std::get<Message>(message), ++m_now));
        if (!(before == m_nodes[to.node]->replica.sum({})))
            m_nodes[to.node]->dirty = true;
        for (const SessionEvent &event : to.session->takeEvents())
            events.push_back(event);
    }
    void refresh(Node &node)
    {
        node.dirty = false;
        for (auto &link : m_links) {
            for (End &end : link->ends) {
                if (m_nodes[end.node].get() == &node)
                    send(end, end.session->refresh(uidOf("group"), ++m_now));
            }
        }
    }
    bool produceAll()
    {
        bool any = false;
        for (auto &link : m_links) {
            for (End &end : link->ends) {
                const Messages out = end.session->produce();
                any = any || !out.empty();
                send(end, out);
            }
        }
        if (!any) { // claims of links that were cut are let go by the clock
            m_now += 1000;
            for (auto &link : m_links) {
                for (End &end : link->ends) {
                    if (end.session->weLack() > 0) {
                        const Messages out = end.session->tick(m_now);
                        any = any || !out.empty();
                        send(end, out);
                    }
                }
            }
        }
        return any;
    }

    std::mt19937 m_random;
    SyncPace m_pace;
    std::int64_t m_now = 1;
    std::vector<std::unique_ptr<Node>> m_nodes;
    std::vector<std::unique_ptr<Link>> m_links;
};

} // namespace cercle
