#pragma once
// A profile on the network: it listens, dials the laptops it knows, and keeps every link's groups in step
// with the workspace. Owned by the composition root; lives on the event loop, one slice at a time.

#include "net/address_book.h"
#include "net/link.h"
#include "net/listener.h"
#include "net/workspace_replica.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <map>
#include <set>

namespace cercle
{

struct NodeOptions {
    LinkLimits limits;
    SyncPace pace;
    int socketsMax = 256;
    int strangersMax = 64; // not authenticated, all addresses; the oldest goes
    int perAddressMax = 8; // not authenticated, one address; the oldest goes
    int perDeviceMax = 3;
    int joinMs = 30000; // a join during which nothing has come for so long is given up
    // For the command line: larger frames, longer slices.
    static NodeOptions bulk();
};

// What the window shows of another laptop. "Has everything" is said only of what the laptop itself has
// confirmed.
struct NodePeer {
    QByteArray pin;
    QString name; // of its member, empty if it is not known yet
    Uid member;   // likewise, in one of the groups in common
    bool online = false;
    bool caughtUp = false; // both sides hold the same, in all groups in common
    // When that was so the last time, if nothing has been written in these groups since; milliseconds since
    // 1970 UTC, 0: not known.
    std::int64_t caughtUpMs = 0;
    std::int64_t theyLack = 0; // entries
    std::int64_t weLack = 0;
    std::int64_t lastSeenMs = 0;
    std::vector<Endpoint> addresses;
};

// Somebody of a group who is connected and has the notes of a session open.
struct NodePresence {
    Uid member; // null while it is not known whose the laptop is
    QString name;
    Here place;

    bool operator==(const NodePresence &) const = default;
};

// A call to one laptop.
struct Call {
    Endpoint address;
    std::vector<QByteArray> pins; // whom to expect; empty: any device of our groups
    bool others = false;          // whoever else answers may show that it belongs to the group being joined
    std::vector<Uid> only;        // groups; empty: all in common
    std::vector<Uid> trusted;     // groups being joined, of which the peer has to show that it is in them
    std::optional<Join> join;
    QByteArray inviteKey; // of its invitation, the public one
};

class Node : public QObject
{
    Q_OBJECT

public:
    // The workspace must have an identity and outlive the node.
    explicit Node(Workspace &workspace, const NodeOptions &options = {}, QObject *parent = nullptr);
    ~Node() override;

    // Port 0: any. The result names the port.
    Result<Endpoint> listen(const QString &host, std::uint16_t port);
    bool isListening() const { return m_listener.isListening(); }
    // Where others can reach this laptop: the address listened on, or all of this machine's.
    std::vector<Endpoint> endpoints() const;
    // Dials the laptops it knows, now and again when they are away, with growing pauses.
    void keepConnected();
    // Dials those that are away at once, whatever their pause; for a member who does not want to wait.
    void callNow();
    // Says goodbye to everybody and stops listening.
    void stop();

    // The link lives until `closed`; nullptr where there is no room for another.
    Link *call(const Call &call);
    // Joins through an invitation's addresses and `extra` ones, one after the other; ends in joined (at once
    // where this profile is a member already), joinPending or joinFailed; the latter also when nothing has
    // come for 30 seconds. A second call replaces the first.
    void join(const Invitation &invitation, const QString &name, const std::vector<Endpoint> &extra = {});
    void cancelJoin();

    // Groups of which memberships, our own or the peer's, may not be known here: the join through this laptop
    // was cut short, or something of the group was lost.
    std::vector<Uid> beingJoined(const KnownPeer &peer) const;

    std::vector<NodePeer> peers() const;
    // Says to everybody connected, now and later, where we are; with a null session that we are nowhere any
    // more.
    void setPlace(const Here &place);
    // By name. Known of laptops with a link of their own to this one only; gone with the link.
    std::vector<NodePresence> present() const;
    const AddressBook &addressBook() const { return m_book; }
    Workspace &workspace() { return m_workspace; }
    int linkCount() const { return static_cast<int>(m_links.size()); }

Q_SIGNALS:
    void peersChanged();
    void presenceChanged();
    void joinProgress(const QString &text);
    void joined(const cercle::Id<cercle::Group> &group);      // admitted and fetched
    void joinPending(const cercle::Id<cercle::Group> &group); // waits for an admin
    void joinFailed(const cercle::Error &error);
    // Something to tell the member: entries that were refused, a projection that was rebuilt.
    void notice(const QString &text);

private:
    struct Due {
        std::int64_t atMs = 0;
        int failures = 0;
        size_t address = 0;
    };
    struct Joining {
        Invitation invitation;
        QString name;
        std::vector<Endpoint> addresses;
        size_t next = 0;
        QPointer<Link> link;
        bool admitted = false;
        bool storageFailed = false; // here, while fetching
        Error lastError;
    };

    SessionSetup setup() const;
    Link *add(SessionSetup sessionSetup, Expected expected);
    void arrived(qintptr descriptor);
    void makeRoom(const QHostAddress &from);
    void onHappened(Link *link, const SessionEvent &event);
    void onClosed(Link *link, ByeCode code, const Error &error);
    void opened(Link *link);
    void settleDuplicates(Link *link);
    void limitDevice(const Link *link);
    QString incompleteText(const Link *link) const;
    void joinIsThrough(Link *link);
    bool staysOverNewer(const Link *older, const Link *newer) const;
    bool holdsAll(const Link *link) const;
    void refreshLinks();
    void fileArrived(const Hash &file);
    void redial();
    void schedule();
    void joinNext();
    void endJoin();
    void failJoin();
    void joinTooLong();
    void saveBook();
    JournalSum sumOf(const Uid &group) const;
    void recallHeld();

    Workspace &m_workspace;
    WorkspaceReplica m_replica;
    SyncBoard m_board;
    NodeOptions m_options;
    QSslConfiguration m_tls;
    Uid m_instance;
    AddressBook m_book;
    Listener m_listener;
    std::vector<Link *> m_links; // oldest first; QObject children
    std::set<Uid> m_dirty;
    bool m_refreshQueued = false;
    bool m_keepConnected = false;
    std::map<QByteArray, Due> m_due; // by pin
    QTimer m_look;                   // compares the journal with its hashes, a little at a time
    QTimer m_redial, m_save, m_joinLimit;
    std::optional<Joining> m_joining;
    struct HeldAll {
        std::vector<Uid> groups;
        std::int64_t ms = 0;
    };
    std::map<QByteArray, HeldAll> m_heldAll; // by pin; forgotten when something is written
    bool m_rebuilt = false;
    Here m_place;
};

} // namespace cercle
