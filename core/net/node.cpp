#include "net/node.h"

#include "journal/crypto.h"
#include "workspace/file_book.h"

#include <QCryptographicHash>
#include <QNetworkInterface>
#include <QSslSocket>

#include <algorithm>

namespace cercle
{

namespace
{
constexpr int saveMs = 500;
constexpr int lookEntries = 200; // well under a millisecond
} // namespace

NodeOptions NodeOptions::bulk()
{
    NodeOptions out;
    out.pace = SyncPace::bulk();
    out.limits.sliceMs = 50;
    return out;
}

Node::Node(Workspace &workspace, const NodeOptions &options, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_replica(workspace), m_options(options),
      m_tls(tlsConfiguration(workspace.key())), m_instance(Uid::make(workspace.clock(), workspace.random())),
      m_book(workspace.directory()), m_listener(this)
{
    recallHeld();
    m_redial.setSingleShot(true);
    m_save.setSingleShot(true);
    m_joinLimit.setSingleShot(true);
    connect(&m_save, &QTimer::timeout, this, &Node::saveBook);
    connect(&m_joinLimit, &QTimer::timeout, this, &Node::joinTooLong);
    connect(&m_redial, &QTimer::timeout, this, &Node::redial);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_workspace.lookThrough(lookEntries))
            m_look.stop();
    });
    connect(&m_workspace, &Workspace::mended, this, &Node::notice);
    connect(&m_listener, &Listener::arrived, this, &Node::arrived);
    connect(&m_workspace.files(), &FileBook::arrived, this, &Node::fileArrived);
    // Commits come in bursts, and in the middle of a session's own work: links hear of them once, a moment
    // later.
    connect(&m_workspace, &Workspace::appended, this, [this](const Id<Group> &group) {
        m_dirty.insert(group.uid);
        std::erase_if(m_heldAll, [&](const auto &held) {
            const std::vector<Uid> &groups = held.second.groups;
            return std::find(groups.begin(), groups.end(), group.uid) != groups.end();
        });
        if (m_joining && m_joining->invitation.group == group.uid)
            m_joinLimit.start();
        if (!std::exchange(m_refreshQueued, true))
            QMetaObject::invokeMethod(this, &Node::refreshLinks, Qt::QueuedConnection);
    });
}

// A file came: the other links ask for it no more, and whoever lacks it may have it from here.
void Node::fileArrived(const Hash &file)
{
    for (const Group &group : m_workspace.groups()) {
        if (m_workspace.files().refers(group.id, file))
            m_dirty.insert(group.id.uid);
    }
    if (!std::exchange(m_refreshQueued, true))
        QMetaObject::invokeMethod(this, &Node::refreshLinks, Qt::QueuedConnection);
}

Node::~Node()
{
    saveBook();
    // Links refer to members that are gone before QObject deletes its children.
    for (Link *link : std::exchange(m_links, {})) {
        link->disconnect(this);
        delete link;
    }
}

// -- listening

Result<Endpoint> Node::listen(const QString &host, std::uint16_t port)
{
    QHostAddress address(host);
    if (host.isEmpty() || host == QLatin1String("*"))
        address = QHostAddress(QHostAddress::Any);
    else if (host == QLatin1String("localhost"))
        address = QHostAddress(QHostAddress::LocalHost);
    const Error notHere{Error::Kind::Usage,
                        tr("“%1” is no address of this laptop; write one like 0.0.0.0.").arg(host)};
    if (address.isNull())
        return notHere;
    m_listener.close();
    const bool listens = m_listener.listen(address, port);
    if (!listens && m_listener.serverError() == QAbstractSocket::SocketAddressNotAvailableError)
        return notHere;
    if (!listens)
        return Error{Error::Kind::Network,
                     tr("Cannot listen on %1: %2. Choose another port, or stop what uses this one.")
                         .arg(Endpoint{host, port}.toString(), m_listener.errorString())};
    return Endpoint{address.toString(), m_listener.serverPort()};
}

std::vector<Endpoint> Node::endpoints() const
{
    if (!m_listener.isListening())
        return {};
    const QHostAddress address = m_listener.serverAddress();
    const quint16 port = m_listener.serverPort();
    const bool any = address == QHostAddress(QHostAddress::Any)
                     || address == QHostAddress(QHostAddress::AnyIPv4)
                     || address == QHostAddress(QHostAddress::AnyIPv6);
    if (!any)
        return {{address.toString(), port}};
    std::vector<Endpoint> out;
    for (const QHostAddress &own : QNetworkInterface::allAddresses()) {
        if (!own.isLoopback() && !own.isLinkLocal() && out.size() < 4)
            out.push_back({own.toString(), port});
    }
    return out;
}

void Node::arrived(qintptr descriptor)
{
    Link *link = add(setup(), {});
    QPointer<Link> alive = link;
    link->accept(descriptor);
    if (alive)
        makeRoom(link->peerAddress());
}

// The newest may always try; the oldest of those who have shown nothing yet go.
void Node::makeRoom(const QHostAddress &from)
{
    const auto dropOldest = [this](int most, auto counts) {
        std::vector<Link *> strangers;
        for (Link *link : m_links) {
            if (!link->isDialled() && !link->isAuthenticated() && !link->isClosing() && counts(link))
                strangers.push_back(link);
        }
        const auto surplus = static_cast<std::ptrdiff_t>(strangers.size()) - most;
        for (std::ptrdiff_t i = 0; i < surplus; ++i)
            strangers[static_cast<size_t>(i)]->abort({Error::Kind::Busy, tr("Too many connections.")});
    };
    dropOldest(m_options.perAddressMax, [&](const Link *link) { return link->peerAddress() == from; });
    dropOldest(m_options.strangersMax, [](const Link *) { return true; });
    if (linkCount() <= m_options.socketsMax)
        return;
    const int strangers =
        static_cast<int>(std::count_if(m_links.begin(), m_links.end(), [](const Link *link) {
            return !link->isDialled() && !link->isAuthenticated() && !link->isClosing();
        }));
    if (strangers > 1)
        dropOldest(strangers - 1, [](const Link *) { return true; });
    else if (!m_links.empty())
        m_links.back()->abort({Error::Kind::Busy, tr("Too many connections.")});
}

// -- links

SessionSetup Node::setup() const
{
    SessionSetup out;
    out.ownKey = m_workspace.key().publicKey();
    out.app = QStringLiteral("Cercle " CERCLE_VERSION);
    out.instance = m_instance;
    out.port = m_listener.isListening() ? m_listener.serverPort() : 0;
    out.pace = m_options.pace;
    out.trust = [this](QByteArrayView peerKey) {
        const KnownPeer *known = m_book.find(pinOfKey(peerKey.toByteArray()));
        return known ? beingJoined(*known) : std::vector<Uid>();
    };
    return out;
}

Link *Node::add(SessionSetup sessionSetup, Expected expected)
{
    auto *link = new Link(m_replica, m_board, m_workspace.clock(), m_tls, std::move(sessionSetup),
                          std::move(expected), m_options.limits, this);
    m_links.push_back(link);
    connect(link, &Link::identified, this, [this, link] { limitDevice(link); });
    connect(link, &Link::happened, this,
            [this, link](const SessionEvent &event) { onHappened(link, event); });
    connect(link, &Link::closed, this,
            [this, link](ByeCode code, const Error &error) { onClosed(link, code, error); });
    return link;
}

Link *Node::call(const Call &call)
{
    if (linkCount() >= m_options.socketsMax)
        return nullptr;
    SessionSetup sessionSetup = setup();
    sessionSetup.only = call.only;
    sessionSetup.trusted = call.trusted;
    sessionSetup.prove = !call.trusted.empty();
    sessionSetup.join = call.join;
    sessionSetup.inviteKey = call.inviteKey;
    Expected expected;
    expected.pins = call.pins;
    expected.others = call.others;
    expected.isKnown = [this](const QByteArray &key) {
        return !m_replica.groupsOf(key).empty() || m_book.find(pinOfKey(key))
               || key == m_workspace.key().publicKey();
    };
    Link *link = add(std::move(sessionSetup), std::move(expected));
    link->dial(call.address);
    return link;
}

void Node::onHappened(Link *link, const SessionEvent &event)
{
    switch (event.kind) {
    case SessionEvent::Kind::Opened:
        opened(link);
        if (!m_place.session.isNull())
            link->tell(m_place);
        break;
    case SessionEvent::Kind::Moved:
        Q_EMIT presenceChanged();
        return;
    case SessionEvent::Kind::Admitted:
    case SessionEvent::Kind::Pending:
        // Kept even if the link breaks now: the rest is fetched next time from the same laptop.
        m_book.remember(pinOfKey(link->peerKey()), {link->address()}, {event.group},
                        m_workspace.clock().nowMs());
        saveBook();
        if (m_joining && m_joining->link == link) {
            if (event.kind == SessionEvent::Kind::Pending) {
                endJoin();
                Q_EMIT joinPending({event.group});
            } else {
                m_joining->admitted = true;
                Q_EMIT joinProgress(tr("Admitted; fetching the group…"));
                joinIsThrough(link); // whoever was admitted before may hold all of it already
            }
        }
        break;
    case SessionEvent::Kind::CaughtUp:
        joinIsThrough(link);
        break;
    case SessionEvent::Kind::FilesThrough:
        break;
    case SessionEvent::Kind::Refused:
    case SessionEvent::Kind::FileNotice:
        Q_EMIT notice(event.text);
        break;
    case SessionEvent::Kind::Incomplete:
        Q_EMIT notice(incompleteText(link));
        if (m_joining && m_joining->link == link && m_joining->admitted) {
            m_joining->lastError = {Error::Kind::Conflict, incompleteText(link)};
            failJoin();
        }
        break;
    case SessionEvent::Kind::Differs:
        Q_EMIT notice(
            tr("This laptop and another one hold different changes, some of which one of them refuses; run a "
               "check on both."));
        break;
    case SessionEvent::Kind::StateDiffers:
        // The entries are the truth: what is derived from them is made anew, once.
        if (!std::exchange(m_rebuilt, true)) {
            const auto rebuilt = m_workspace.rebuild();
            Q_EMIT notice(
                rebuilt ? tr("What this laptop showed differed from another one's and was made anew from the "
                             "journal.")
                        : rebuilt.error().text);
        }
        break;
    case SessionEvent::Kind::Closed:
        break;
    }
    if (holdsAll(link)) {
        m_heldAll[pinOfKey(link->peerKey())] = {link->session()->groups(), m_workspace.clock().nowMs()};
        m_save.start(saveMs);
    }
    Q_EMIT peersChanged();
}

bool Node::holdsAll(const Link *link) const
{
    if (!link->session())
        return false;
    const std::vector<Uid> groups = link->session()->groups();
    return !groups.empty() && std::all_of(groups.begin(), groups.end(), [&](const Uid &group) {
        return link->session()->holdsAll(group);
    });
}

// At whom entries are missing, and what to do.
QString Node::incompleteText(const Link *link) const
{
    if (const QStringList here = m_workspace.gapNames(); !here.isEmpty())
        return tr("%1: damaged or lost on this laptop, and the other one does not have it either; sync with "
                  "one that "
                  "does.")
            .arg(here.join(QStringLiteral("; ")));
    const QByteArray pin = pinOfKey(link->peerKey());
    for (const NodePeer &peer : peers()) {
        if (peer.pin == pin && !peer.name.isEmpty())
            return tr("%1's laptop has lost entries of the group, so what follows them could not be fetched; "
                      "sync with "
                      "another laptop that has them, then both are complete.")
                .arg(peer.name);
    }
    return tr("The other laptop has lost entries of the group, so what follows them could not be fetched; "
              "sync with "
              "another one that has them, then both are complete.");
}

void Node::joinIsThrough(Link *link)
{
    if (!m_joining || m_joining->link != link || !m_joining->admitted || !link->session()
        || !link->session()->isCaughtUp(m_joining->invitation.group))
        return;
    const Uid group = m_joining->invitation.group;
    endJoin();
    Q_EMIT joined({group});
}

void Node::opened(Link *link)
{
    const QByteArray pin = pinOfKey(link->peerKey());
    std::vector<Endpoint> addresses;
    if (link->isDialled()) {
        addresses.push_back(link->address());
    } else if (const int port = link->session()->peerHello().port; port > 0) {
        QHostAddress from = link->peerAddress();
        bool v4 = false;
        const quint32 mapped = from.toIPv4Address(&v4);
        addresses.push_back(
            {v4 ? QHostAddress(mapped).toString() : from.toString(), static_cast<std::uint16_t>(port)});
    }
    m_book.remember(pin, addresses, link->session()->groups(), m_workspace.clock().nowMs());
    m_save.start(saveMs); // not while both sides wait for each other's first words
    m_due.erase(pin);
    settleDuplicates(link);
}

// Of two links between the same laptops the one whose caller has the smaller device id stays, so that both
// sides choose the same; of two by the same caller the newer, as the older may be dead already.
bool Node::staysOverNewer(const Link *older, const Link *newer) const
{
    if (older->isDialled() == newer->isDialled())
        return false;
    const QByteArray own = m_workspace.deviceId();
    const QByteArray other = QCryptographicHash::hash(newer->peerKey(), QCryptographicHash::Sha256);
    const bool weCall = own < other;
    return older->isDialled() == weCall;
}

void Node::settleDuplicates(Link *link)
{
    const std::vector<Link *> links = m_links;
    for (Link *older : links) {
        if (older == link || !older->isOpen() || older->peerKey() != link->peerKey())
            continue;
        // A call with a purpose of its own (joining, one group) is not replaced by another.
        if (!older->session()->setup().only.empty() || !link->session()->setup().only.empty()
            || older->session()->setup().join || link->session()->setup().join)
            continue;
        if (staysOverNewer(older, link))
            return link->close(ByeCode::Duplicate);
        older->close(ByeCode::Duplicate);
    }
}

// Counted as soon as the key is proven, so that a device cannot hold links by never greeting.
void Node::limitDevice(const Link *link)
{
    int same = 0;
    for (auto at = m_links.rbegin(); at != m_links.rend(); ++at) {
        if (!(*at)->isClosing() && (*at)->peerKey() == link->peerKey() && ++same > m_options.perDeviceMax) {
            (*at)->close(ByeCode::Busy);
            return;
        }
    }
}

void Node::onClosed(Link *link, ByeCode code, const Error &error)
{
    std::erase(m_links, link);
    link->deleteLater();
    if (m_joining && m_joining->link == link) {
        m_joining->storageFailed = code == ByeCode::Storage;
        // What somebody said tells more than that somebody else did not answer.
        if (!error.text.isEmpty()
            && (error.kind != Error::Kind::Network || m_joining->lastError.kind != Error::Kind::Refused))
            m_joining->lastError = error;
        // The inviter's verdict is final, and what broke after the admission goes on with the next sync; else
        // another address may do.
        const bool inviter = pinOfKey(link->peerKey()) == m_joining->invitation.inviterPin;
        if (m_joining->admitted || (isFinal(code) && code != ByeCode::Unknown && inviter)) {
            failJoin();
        } else {
            joinNext();
        }
    }
    if (m_keepConnected && link->isDialled() && !link->peerKey().isEmpty() && isFinal(code)
        && code != ByeCode::Unknown) {
        // The same answer would come again: ask seldom.
        Due &due = m_due[pinOfKey(link->peerKey())];
        due.failures = std::max(due.failures, 7);
        due.atMs = 0;
    }
    if (m_keepConnected)
        schedule();
    // What it had claimed to fetch others may fetch now.
    for (Link *other : std::vector<Link *>(m_links)) {
        if (other->isOpen() && other->session()->weLack() > 0) {
            for (const Uid &group : other->session()->groups())
                other->refresh(group);
        }
    }
    Q_EMIT peersChanged();
    Q_EMIT presenceChanged();
}

void Node::refreshLinks()
{
    m_refreshQueued = false;
    const std::set<Uid> dirty = std::exchange(m_dirty, {});
    for (Link *link : std::vector<Link *>(m_links)) {
        for (const Uid &group : dirty)
            link->refresh(group);
    }
    Q_EMIT peersChanged();
}

// What the journal of a group holds, without what is derived from it.
JournalSum Node::sumOf(const Uid &group) const
{
    JournalSum sum = m_workspace.sum({group});
    sum.state = 0;
    return sum;
}

// As long as nothing was written since, it is still so.
void Node::recallHeld()
{
    for (const KnownPeer &peer : m_book.peers()) {
        std::vector<Uid> groups;
        for (const auto &[group, sum] : peer.held) {
            if (sumOf(group) == sum)
                groups.push_back(group);
        }
        if (peer.heldMs > 0 && !groups.empty() && groups.size() == peer.held.size())
            m_heldAll[peer.pin] = {groups, peer.heldMs};
    }
}

void Node::saveBook()
{
    m_save.stop();
    for (const KnownPeer &peer : std::vector<KnownPeer>(m_book.peers())) {
        const auto held = m_heldAll.find(peer.pin);
        std::map<Uid, JournalSum> sums;
        if (held != m_heldAll.end()) {
            for (const Uid &group : held->second.groups)
                sums[group] = sumOf(group);
        }
        m_book.hold(peer.pin, sums.empty() ? 0 : held->second.ms, sums);
    }
    if (const auto saved = m_book.save(); !saved)
        Q_EMIT notice(saved.error().text);
}

void Node::stop()
{
    saveBook();
    m_keepConnected = false;
    m_redial.stop();
    m_listener.close();
    for (Link *link : std::vector<Link *>(m_links))
        link->close(ByeCode::Finished);
}

} // namespace cercle
