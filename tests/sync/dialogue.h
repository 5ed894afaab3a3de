#pragma once

#include "catch.h"

#include "fake_replica.h"

#include "sync/peer_session.h"

#include <memory>

namespace cercle
{

using EventKind = SessionEvent::Kind;

inline const Uid group = uidOf("group");
inline const Uid feed = uidOf("feed");
inline const QByteArray ownKey = "own key";
inline const QByteArray peerKey = "peer key";

// A dialogue with one session: what the peer sends, what we send, and that nothing more was sent.
class Dialogue
{
public:
    explicit Dialogue(bool dialled = false, bool known = true)
    {
        setup.dialled = dialled;
        setup.ownKey = ownKey;
        setup.peerKey = peerKey;
        setup.instance = uidOf("own instance");
        setup.app = QStringLiteral("Cercle test");
        if (known)
            replica.members.insert(peerKey);
    }
    void start()
    {
        session = std::make_unique<PeerSession>(replica, board, setup, now);
        take(session->start());
    }
    // Both sides are known to each other and have greeted.
    void open()
    {
        start();
        peerSends(hello());
        peerSends(Welcome{1, {group}});
        out.clear();
        session->takeEvents();
    }
    static Hello hello(bool join = false)
    {
        Hello hello;
        hello.instance = uidOf("peer instance");
        hello.groups = {group};
        hello.join = join;
        return hello;
    }
    void peerSends(const Message &message) { take(session->receive(message, now)); }
    template <class T> T weSend()
    {
        if (out.empty())
            take(session->produce());
        REQUIRE_FALSE(out.empty());
        REQUIRE(std::holds_alternative<T>(out.front()));
        T message = std::get<T>(out.front());
        out.erase(out.begin());
        return message;
    }
    void nothingMore()
    {
        take(session->produce());
        REQUIRE(out.empty());
    }
    void refresh() { take(session->refresh(group, now)); }
    bool happened(EventKind kind)
    {
        for (SessionEvent &event : session->takeEvents())
            events.push_back(event);
        return std::any_of(events.begin(), events.end(),
                           [&](const auto &event) { return event.kind == kind; });
    }
    void take(Messages more) { out.insert(out.end(), more.begin(), more.end()); }

    FakeReplica replica;
    SyncBoard board;
    SessionSetup setup;
    std::unique_ptr<PeerSession> session;
    Messages out;
    std::vector<SessionEvent> events;
    std::int64_t now = 1000;
};

// What another replica with these entries would say.
inline Have haveOf(const FakeReplica &replica)
{
    Have out;
    out.group = group;
    out.heads = replica.have(group);
    out.sum = replica.sum(group);
    return out;
}

inline Join joinMessage(const QByteArray &key = peerKey)
{
    return Join{group, {uidOf("invite"), QStringLiteral("Noor"), key, QByteArray(64, 'p')}};
}

} // namespace cercle
