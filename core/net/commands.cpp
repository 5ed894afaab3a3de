#include "net/commands.h"

#include "journal/crypto.h"
#include "net/due_work.h"
#include "workspace/file_book.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>
#include <set>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NetCommands)
};

constexpr int quietMs = 60 * 1000; // without a byte
constexpr int retryMs = 500;
constexpr int quickSyncSeconds = 2;
constexpr int lookEntries = 20000;

Error noIdentity()
{
    return {Error::Kind::Refused,
            Words::tr("This profile has no identity yet; make one with `init --name NAME`.")};
}

// Lets goodbyes leave.
void windUp(Node &node)
{
    node.stop();
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&node, &Node::peersChanged, &loop, [&] {
        if (node.linkCount() == 0)
            loop.quit();
    });
    limit.start(2000);
    if (node.linkCount() > 0)
        loop.exec();
}

// After a join: the files of the group, as long as some come.
void fetchFiles(Node &node, const Id<Group> &group, int waitSeconds)
{
    FileBook &files = node.workspace().files();
    QEventLoop loop;
    QTimer look, patience;
    const auto isOver = [&] {
        const auto peers = node.peers();
        return files.lacking(group).empty()
               || std::none_of(peers.begin(), peers.end(),
                               [](const NodePeer &peer) { return peer.online && !peer.caughtUp; });
    };
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&files, &FileBook::progressed, &loop, [&] { patience.start(); });
    QObject::connect(&files, &FileBook::arrived, &loop, [&] { patience.start(); });
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isOver())
            loop.quit();
    });
    patience.start(std::max(1, waitSeconds) * 1000);
    look.start(50);
    if (!isOver())
        loop.exec();
}

// One run of syncWith.
class Syncing
{
public:
    Syncing(Workspace &workspace, const std::vector<Id<Group>> &groups, int waitSeconds)
        : m_workspace(workspace), m_node(workspace, NodeOptions::bulk()), m_waitSeconds(waitSeconds)
    {
        for (const Id<Group> &group : groups)
            m_only.push_back(group.uid);
        QObject::connect(&m_node, &Node::notice, &m_loop,
                         [this](const QString &text) { m_outcome.notices << text; });
        QObject::connect(&workspace.files(), &FileBook::arrived, &m_loop, [this] { ++m_outcome.files; });
    }

    Result<SyncOutcome> run(const std::vector<Endpoint> &addresses)
    {
        plan(addresses);
        if (m_targets.empty())
            return Error{Error::Kind::Network,
                         Words::tr("No other laptop's address is known; give one with --at HOST:PORT.")};
        const std::int64_t before = entries();
        QTimer limit, retry, quiet;
        limit.setSingleShot(true);
        QObject::connect(&limit, &QTimer::timeout, &m_loop, [this] {
            m_timeUp = true;
            judge();
        });
        QObject::connect(&retry, &QTimer::timeout, &m_loop, [this] { dial(); });
        QObject::connect(&quiet, &QTimer::timeout, &m_loop, [this] { watch(); });
        limit.start(std::max(1, m_waitSeconds) * 1000);
        retry.start(retryMs);
        quiet.start(quietMs);
        dial();
        if (!m_done)
            m_loop.exec();
        retry.stop();
        windUp(m_node);
        m_outcome.received = entries() - before;
        if (!m_done)
            return Error{Error::Kind::Network, Words::tr("The sync was interrupted; start it again.")};
        if (m_outcome.peers == 0 && m_error.text.isEmpty())
            return Error{
                Error::Kind::Network,
                Words::tr("The other laptop ended the connection before both held the same; try again.")};
        if (m_outcome.peers == 0)
            return m_error;
        tellWhatIsLeft();
        return m_outcome;
    }

private:
    struct Target {
        Call call;
        QPointer<Link> link;
        bool caughtUp = false;
        bool refused = false; // dialling again would give the same answer
    };

    void plan(const std::vector<Endpoint> &addresses)
    {
        const QByteArray ownPin = pinOfKey(m_workspace.key().publicKey());
        const auto add = [this](const Endpoint &address, const KnownPeer *known) {
            auto target = std::make_unique<Target>();
            target->call.address = address;
            target->call.only = m_only;
            if (known) {
                target->call.pins = {known->pin};
                trust(target->call, *known);
            }
            m_targets.push_back(std::move(target));
        };
        for (const Endpoint &address : addresses) {
            add(address, nullptr);
            // Typed by hand, it may still be a laptop through which a join was begun.
            for (const KnownPeer &known : m_node.addressBook().peers()) {
                if (std::find(known.addresses.begin(), known.addresses.end(), address)
                    != known.addresses.end())
                    trust(m_targets.back()->call, known);
            }
        }
        if (!addresses.empty())
            return;
        for (const KnownPeer &known : m_node.addressBook().peers()) {
            const bool common =
                m_only.empty() || std::any_of(m_only.begin(), m_only.end(), [&](const Uid &group) {
                    return std::find(known.groups.begin(), known.groups.end(), group) != known.groups.end();
                });
            for (const Endpoint &address :
                 common &&known.pin != ownPin ? known.addresses : std::vector<Endpoint>())
                add(address, &known);
        }
    }
    void trust(Call &call, const KnownPeer &known)
    {
        const std::vector<Uid> groups = m_node.beingJoined(known);
        if (groups.empty())
            return;
        call.pins = {known.pin};
        call.trusted = groups;
    }
    std::int64_t entries() const
    {
        std::int64_t out = 0;
        for (const Group &group : m_workspace.groups())
            out += m_workspace.sum(group.id).count;
        return out;
    }

    void dial()
    {
        for (auto &target : m_targets) {
            if (target->link || target->caughtUp || target->refused || m_done)
                continue;
            Link *link = m_node.call(target->call);
            if (!link)
                continue;
            Target *one = target.get();
            one->link = link;
            QObject::connect(link, &Link::happened, &m_loop, [this, one](const SessionEvent &event) {
                if (event.kind == SessionEvent::Kind::Differs)
                    m_error = {
                        Error::Kind::Conflict,
                        Words::tr(
                            "The two laptops hold different changes, some of which one of them refuses; run "
                            "`check` on both.")};
                if (event.kind == SessionEvent::Kind::CaughtUp
                    || event.kind == SessionEvent::Kind::FilesThrough)
                    check(*one);
                const bool incomplete = event.kind == SessionEvent::Kind::Incomplete;
                if (incomplete && !m_outcome.notices.isEmpty()) // the node has just told at whom
                    m_error = {Error::Kind::Conflict, m_outcome.notices.takeLast()};
                if (incomplete || event.kind == SessionEvent::Kind::Differs) {
                    one->refused = true;
                    one->link->close(ByeCode::Finished);
                }
            });
            QObject::connect(link, &Link::closed, &m_loop, [this, one](ByeCode code, const Error &error) {
                one->link.clear();
                if (one->caughtUp)
                    return judge();
                if (!error.text.isEmpty() && !(one->refused && !m_error.text.isEmpty()))
                    m_error = error;
                one->refused =
                    one->refused || code == ByeCode::Pending
                    || (code == ByeCode::Unknown ? error.kind == Error::Kind::Refused : isFinal(code));
                judge();
            });
        }
        judge();
    }

    // Both sides hold the same entries and files in every group that was agreed on, and in those that were
    // asked for.
    bool isSame(const Target &target) const
    {
        const PeerSession *session = target.link ? target.link->session() : nullptr;
        if (!session)
            return false;
        const std::vector<Uid> groups = session->groups();
        const auto same = [&](const Uid &group) { return session->holdsAll(group); };
        return !groups.empty() && std::all_of(m_only.begin(), m_only.end(), same)
               && std::all_of(groups.begin(), groups.end(), same);
    }

    void check(Target &target)
    {
        if (!isSame(target))
            return;
        for (const Uid &group : target.link->session()->groups())
            m_synced.insert(group);
        if (!std::exchange(target.caughtUp, true))
            ++m_outcome.peers;
        judge();
    }

    void tellWhatIsLeft()
    {
        for (const Group &group : m_workspace.groups()) {
            if (m_only.empty() && !m_synced.contains(group.id.uid)
                && !m_workspace.standing(group.id).isEmpty())
                m_outcome.notices
                    << Words::tr("“%1” was not synced: no laptop that was reached has it.").arg(group.title);
            if (!m_synced.contains(group.id.uid))
                continue;
            for (const FileBook::Wanted &file : m_workspace.files().lacking(group.id))
                m_outcome.missingFiles << shownFileName(file.name);
        }
    }

    // Done when somebody holds the same and nobody who was reached is still at work; or when nobody is left
    // to try.
    void judge()
    {
        bool working = false, hope = false;
        for (const auto &target : m_targets) {
            // Also who held the same before another brought more.
            working = working || (target->link && target->link->isOpen() && !isSame(*target));
            hope = hope || (!target->caughtUp && !target->refused);
        }
        const bool success = m_outcome.peers > 0 && !working;
        const bool failure = m_outcome.peers == 0 && !working && (!hope || m_timeUp);
        if (failure && m_timeUp && m_error.text.isEmpty())
            m_error = {Error::Kind::Network,
                       Words::tr("Nobody answered in time; check the address and the network.")};
        if (success || failure) {
            m_done = true;
            m_loop.quit();
        }
    }

    // A link on which nothing moves for a minute.
    void watch()
    {
        qint64 received = 0;
        for (const auto &target : m_targets)
            received += target->link ? target->link->bytesReceived() : 0;
        if (received == m_receivedBefore && m_timeUp) {
            m_error = {Error::Kind::Network, Words::tr("The other laptop stopped answering; try again.")};
            m_done = true;
            m_loop.quit();
        }
        m_receivedBefore = received;
    }

    Workspace &m_workspace;
    QEventLoop m_loop;
    Node m_node;
    int m_waitSeconds;
    std::vector<Uid> m_only;
    std::set<Uid> m_synced;
    std::vector<std::unique_ptr<Target>> m_targets;
    SyncOutcome m_outcome;
    Error m_error{Error::Kind::Network, {}};
    qint64 m_receivedBefore = -1;
    bool m_timeUp = false;
    bool m_done = false;
};

} // namespace

Result<Done> serve(Workspace &workspace, const QString &host, std::uint16_t port, int seconds,
                   const std::function<void(const Endpoint &)> &onListening,
                   const std::function<void(const QString &)> &onDone)
{
    if (!workspace.hasIdentity())
        return noIdentity();
    Node node(workspace, NodeOptions::bulk());
    const auto listening = node.listen(host, port);
    if (!listening)
        return listening.error();
    node.keepConnected();
    if (onListening)
        onListening(*listening);
    // A laptop that stays up does what is due by date, for everybody.
    DueWork due(workspace);
    if (onDone)
        QObject::connect(&due, &DueWork::done, &node, onDone);
    due.start();
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    if (seconds > 0)
        limit.start(std::chrono::seconds(seconds));
    loop.exec();
    windUp(node);
    return done();
}

Result<JoinOutcome> joinGroup(Workspace &workspace, const QString &code, const std::vector<Endpoint> &extra,
                              const std::function<void(const QString &)> &progress, int waitSeconds)
{
    const auto invitation = decodeInvitation(code);
    if (!invitation)
        return invitation.error();
    if (!workspace.hasIdentity())
        return noIdentity();
    const Id<Group> wanted{invitation->group};
    if (!workspace.standing(wanted).isEmpty()) {
        // Nobody has to be there for this.
        static_cast<void>(syncWith(workspace, {wanted}, extra, std::min(waitSeconds, quickSyncSeconds)).ok());
        return JoinOutcome{wanted, false, true};
    }
    NodeOptions options = NodeOptions::bulk();
    options.joinMs = std::max(1, waitSeconds) * 1000;
    Node node(workspace, options);
    QEventLoop loop;
    JoinOutcome outcome;
    std::optional<Error> failed =
        Error{Error::Kind::Network, Words::tr("The join was interrupted; start it again.")};
    QObject::connect(&node, &Node::joined, &loop, [&](const Id<Group> &group) {
        outcome = {group, false};
        failed.reset();
        loop.quit();
    });
    QObject::connect(&node, &Node::joinPending, &loop, [&](const Id<Group> &group) {
        outcome = {group, true};
        failed.reset();
        loop.quit();
    });
    bool done = false;
    QObject::connect(&node, &Node::joinFailed, &loop, [&](const Error &error) {
        failed = error;
        done = true;
        loop.quit();
    });
    if (progress)
        QObject::connect(&node, &Node::joinProgress, &loop, [&](const QString &text) { progress(text); });
    node.join(*invitation, workspace.name(), extra);
    if (!done)
        loop.exec();
    node.disconnect(&loop); // what the goodbyes bring is no answer any more
    if (!failed && !outcome.pending)
        fetchFiles(node, outcome.group, waitSeconds);
    windUp(node);
    if (failed)
        return *failed;
    return outcome;
}

Result<SyncOutcome> syncWith(Workspace &workspace, const std::vector<Id<Group>> &groups,
                             const std::vector<Endpoint> &addresses, int waitSeconds)
{
    if (!workspace.hasIdentity())
        return noIdentity();
    // What is damaged must not count as held.
    while (!workspace.lookThrough(lookEntries)) {
    }
    auto outcome = Syncing(workspace, groups, waitSeconds).run(addresses);
    if (outcome)
        outcome->missing = workspace.gapNames();
    return outcome;
}

} // namespace cercle
