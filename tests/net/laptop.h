#pragma once
// Laptops for tests: a profile in a folder that goes away, and ways to wait for the network.

#include "catch.h"

#include "net/commands.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace cercle
{

inline const QString loopback = QStringLiteral("127.0.0.1");

// Runs the event loop until `condition` holds; false if that takes longer.
template <class F> bool until(F condition, int limitMs = 10000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > limitMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

class Laptop
{
public:
    explicit Laptop(const QString &name)
    {
        open();
        REQUIRE(m_workspace->createIdentity(name).ok());
    }
    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }

    Id<Group> newGroup(const QString &title = QStringLiteral("Analysis"))
    {
        GroupDraft draft;
        draft.title = title;
        draft.zone = QStringLiteral("Europe/Paris");
        const auto made = m_workspace->createGroup(draft);
        REQUIRE(made.ok());
        return *made;
    }
    void write(const Id<Group> &group, const QString &title, int count = 1)
    {
        const auto done =
            m_workspace->transact(group, QStringLiteral("Write"), [&](Transaction &t) -> Result<Done> {
                for (int i = 0; i < count; ++i) {
                    Session session;
                    session.title = count == 1 ? title : title + QString::number(i);
                    t.create(session);
                }
                return cercle::done();
            });
        REQUIRE(done.ok());
    }
    QStringList titles(const Id<Group> &group)
    {
        QStringList out;
        for (const Session &session : m_workspace->list<Session>(Filter().in(group)))
            out << session.title;
        out.sort();
        return out;
    }
    // A node that listens on the loopback.
    Node &node(NodeOptions options = {})
    {
        if (!m_node) {
            m_node = std::make_unique<Node>(*m_workspace, options);
            const auto listening = m_node->listen(loopback, 0);
            REQUIRE(listening.ok());
            m_address = *listening;
        }
        return *m_node;
    }
    Endpoint address() { return node(), m_address; }
    void shutDown() { m_node.reset(); }
    QByteArray pin() const { return m_workspace->deviceId().left(pinBytes); }

    Invitation invitation(const Id<Group> &group, InviteTerms terms = {})
    {
        const auto made = m_workspace->createInvite(group, terms);
        REQUIRE(made.ok());
        Invitation out;
        out.group = group.uid;
        out.inviterPin = pin();
        out.secret = made->secret;
        out.expiresMs = made->expiresMs / 1000 * 1000;
        out.endpoints = {address()};
        return out;
    }
    QString code(const Id<Group> &group, InviteTerms terms = {})
    {
        return *encodeInvitation(invitation(group, terms));
    }
    QString folder() const { return m_folder.path(); }
    // The program ends, something happens to its files, and it starts again.
    template <class F> void restart(F meanwhile)
    {
        m_node.reset();
        m_workspace.reset();
        meanwhile();
        open();
    }

private:
    void open()
    {
        auto opened = Workspace::open(m_folder.path(), m_clock, m_random);
        REQUIRE(opened.ok());
        m_workspace = std::move(*opened);
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Node> m_node;
    Endpoint m_address;
};

// The first has made a group, the second has joined it and holds all of it.
struct Pair {
    Laptop lea{QStringLiteral("Léa")};
    Laptop noor{QStringLiteral("Noor")};
    Id<Group> group = lea.newGroup();

    Pair()
    {
        const auto joined = joinGroup(*noor, lea.code(group), {});
        INFO((joined.ok() ? QString() : joined.error().text).toStdString());
        REQUIRE(joined.ok());
        REQUIRE(lea->sum(group) == noor->sum(group));
    }
};

} // namespace cercle
