#include "sync/peer_session.h"

#include "sync/session_lists.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeerSession)
};
constexpr std::int64_t pingAfterMs = 60 * 1000;
constexpr std::int64_t deadAfterMs = 180 * 1000;
constexpr int refusalsMax = 100; // frames with entries that had to be refused

} // namespace

using session::add;
using session::contains;

PeerSession::PeerSession(Replica &replica, SyncBoard &board, SessionSetup setup, std::int64_t nowMs)
    : m_replica(replica), m_board(board), m_setup(std::move(setup)), m_nowMs(nowMs), m_heardMs(nowMs),
      m_pingedMs(nowMs)
{
    if (m_setup.prove) {
        m_unproven = m_setup.trusted;
        if (m_setup.join)
            m_unproven.push_back(m_setup.join->group);
    }
    for (const Uid &group : m_setup.trust ? m_setup.trust(m_setup.peerKey) : std::vector<Uid>()) {
        if (!contains(m_setup.trusted, group) && !m_replica.isAdmitted(group, m_setup.peerKey)) {
            m_setup.trusted.push_back(group);
            m_unproven.push_back(group);
        }
    }
    m_stranger = !m_setup.dialled && mine().empty();
    if (FileShelf *files = m_replica.files())
        m_files = std::make_unique<FileSync>(*files, m_board, this, m_setup.pace.frameBytes);
}

PeerSession::~PeerSession() = default;

LinkStage PeerSession::stage() const
{
    return m_welcomed ? LinkStage::Open : m_stranger ? LinkStage::Stranger : LinkStage::Greeting;
}

bool PeerSession::isWanted(const Uid &group) const
{
    return m_setup.only.empty() || contains(m_setup.only, group);
}

bool PeerSession::mayServe(const Uid &group) const
{
    return isWanted(group)
           && (contains(m_setup.trusted, group) || m_replica.isAdmitted(group, m_setup.peerKey));
}

std::vector<Uid> PeerSession::mine() const
{
    std::vector<Uid> out = m_replica.groupsOf(m_setup.peerKey);
    for (const Uid &group : m_setup.trusted) {
        if (!contains(out, group))
            out.push_back(group);
    }
    std::erase_if(out, [this](const Uid &group) { return !isWanted(group); });
    return out;
}

// -- greeting

Messages PeerSession::start()
{
    // A stranger learns nothing, not even which program this is, before it has something to show.
    if (m_stranger)
        return {};
    return greet();
}

Messages PeerSession::greet()
{
    m_sentHello = true;
    Hello hello;
    hello.app = m_setup.app;
    hello.instance = m_setup.instance;
    hello.port = m_setup.port;
    hello.groups = mine();
    if (m_files)
        hello.features << QLatin1String(featureFiles);
    hello.join = m_setup.join.has_value();
    if (m_setup.join && m_setup.prove)
        hello.invite = m_setup.join->request.invite;
    Messages out{hello};
    if (m_setup.join && !m_setup.prove)
        out.push_back(*m_setup.join);
    return out;
}

Messages PeerSession::on(const Hello &hello)
{
    if (m_gotHello)
        return outOfTurn();
    m_gotHello = true;
    m_hello = hello;
    if (hello.instance == m_setup.instance || m_setup.peerKey == m_setup.ownKey)
        return close(ByeCode::OwnKey, Words::tr("This is the same laptop."));
    m_proto = std::min(hello.protoMax, protocolMax);
    if (m_proto < std::max(hello.protoMin, protocolMin))
        return close(ByeCode::Version, Words::tr("This is %1.").arg(m_setup.app));
    if (m_stranger) {
        if (hello.join)
            return vouch(); // the request follows
        return close(m_replica.rejection(m_setup.peerKey), Words::tr("This laptop does not know yours."));
    }
    Messages out;
    if (!m_sentHello)
        add(out, greet());
    std::vector<Uid> agreed;
    for (const Uid &group : mine()) {
        if (contains(hello.groups, group))
            agreed.push_back(group);
    }
    if (agreed.empty() && !hello.join && !m_setup.join) {
        add(out, close(ByeCode::NoCommonGroup, Words::tr("There is no group in common.")));
        return out;
    }
    m_sentWelcome = true;
    out.push_back(Welcome{m_proto, agreed});
    if (m_welcomed)
        event(SessionEvent::Kind::Opened);
    for (const Uid &group : agreed)
        add(out, activate(group));
    add(out, vouch());
    return out;
}

Messages PeerSession::on(const Welcome &welcome)
{
    if (!m_sentHello || !m_gotHello || m_welcomed)
        return outOfTurn();
    if (welcome.proto != m_proto)
        return close(ByeCode::Version, Words::tr("This is %1.").arg(m_setup.app));
    m_welcomed = true;
    if (m_sentWelcome)
        event(SessionEvent::Kind::Opened);
    return {};
}

Messages PeerSession::on(const Bye &bye)
{
    m_closed = true;
    event(SessionEvent::Kind::Closed, {}, byeSentence(bye.code, bye.text), bye.code);
    return {};
}

// -- groups

Messages PeerSession::activate(const Uid &group)
{
    auto &sync = m_groups[group];
    if (sync)
        return {};
    // It may be lost here down to its name.
    if (contains(m_setup.trusted, group)) {
        if (const auto expected = m_replica.expect(group); !expected)
            return close(ByeCode::Storage, expected.error().text);
    }
    sync = std::make_unique<GroupSync>(m_replica, m_board, this, group, m_setup.pace);
    return sync->begin();
}

GroupSync *PeerSession::find(const Uid &group)
{
    const auto found = m_groups.find(group);
    return found == m_groups.end() ? nullptr : found->second.get();
}

Messages PeerSession::on(const Have &have)
{
    if (!isOpen())
        return outOfTurn();
    Messages out;
    if (!find(have.group)) {
        // A group that became common after the greeting; one that is not common is none of our business.
        if (!mayServe(have.group))
            return {};
        out = activate(have.group);
    }
    auto result = find(have.group)->receive(have, m_nowMs);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return refuse(*refusal);
    add(out, std::move(std::get<Messages>(result)));
    return out;
}

Messages PeerSession::on(const Want &want)
{
    GroupSync *sync = find(want.group);
    if (!isOpen() || !sync)
        return outOfTurn();
    auto result = sync->receive(want);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return refuse(*refusal);
    return std::move(std::get<Messages>(result));
}

Messages PeerSession::on(const Entries &entries)
{
    GroupSync *sync = find(entries.group);
    if (!isOpen() || !sync)
        return outOfTurn();
    auto result = sync->receive(entries, m_nowMs);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return refuse(*refusal);
    if (!entries.lines.empty())
        m_filesSettled.erase(entries.group);
    collect(*sync);
    if (m_refusals > refusalsMax)
        return close(ByeCode::Abuse, Words::tr("Too many changes had to be refused."));
    return std::move(std::get<Messages>(result));
}

Messages PeerSession::on(const SumReport &report)
{
    GroupSync *sync = find(report.group);
    if (!isOpen() || !sync)
        return outOfTurn();
    return sync->receive(report, m_nowMs);
}

Messages PeerSession::on(const Ping &ping)
{
    return isOpen() ? Messages{Pong{ping.nonce}} : outOfTurn();
}

Messages PeerSession::on(const Here &here)
{
    if (!isOpen())
        return outOfTurn();
    // It may have become ours no longer while the message was on its way.
    if (!find(here.group) || contains(m_unproven, here.group) || !mayServe(here.group) || here == m_place)
        return {};
    m_place = here;
    event(SessionEvent::Kind::Moved, here.group);
    return {};
}

Messages PeerSession::tell(const Here &here) const
{
    const bool shared = isOpen() && m_groups.contains(here.group) && !contains(m_unproven, here.group)
                        && mayServe(here.group);
    return shared ? Messages{here} : Messages{};
}

// -- from outside

Messages PeerSession::receive(const Message &message, std::int64_t nowMs)
{
    if (m_closed)
        return {};
    m_nowMs = nowMs;
    m_heardMs = nowMs;
    Messages out = std::visit([this](const auto &m) { return on(m); }, message);
    if (!m_unproven.empty() && !m_closed)
        add(out, judgeProof(message));
    add(out, fileWork());
    return out;
}

Messages PeerSession::refresh(const Uid &group, std::int64_t nowMs)
{
    if (m_closed || !m_sentWelcome)
        return {};
    m_nowMs = nowMs;
    GroupSync *sync = find(group);
    if (!sync)
        return mayServe(group) ? activate(group) : Messages{};
    if (!mayServe(group))
        return close(ByeCode::Removed, Words::tr("This laptop was removed from the group."));
    m_filesSettled.erase(group);
    Messages out = sync->refresh(nowMs);
    add(out, fileWork());
    return out;
}

Messages PeerSession::produce()
{
    if (!isOpen())
        return {};
    // Groups take turns as feeds do.
    auto at = m_groups.upper_bound(m_lastProduced);
    for (size_t i = 0; i < m_groups.size(); ++i, ++at) {
        if (at == m_groups.end())
            at = m_groups.begin();
        // Whoever has not shown that it belongs to a group gets nothing of it.
        Messages out = contains(m_unproven, at->first) ? Messages() : at->second->produce();
        if (out.empty())
            continue;
        m_lastProduced = at->first;
        add(out, fileWork());
        return out;
    }
    return {};
}

Messages PeerSession::tick(std::int64_t nowMs)
{
    if (m_closed)
        return {};
    m_nowMs = nowMs;
    if (nowMs - m_heardMs >= deadAfterMs)
        return close(ByeCode::Slow, Words::tr("Nothing was heard for three minutes."));
    Messages out;
    if (isOpen() && nowMs - std::max(m_heardMs, m_pingedMs) >= pingAfterMs) {
        m_pingedMs = nowMs;
        out.push_back(Ping{nowMs});
    }
    for (auto &[group, sync] : m_groups) {
        if (sync->weLack() > 0)
            add(out, sync->refresh(nowMs));
    }
    add(out, fileWork());
    if (awaitsFiles())
        add(out, m_files->tick(nowMs));
    return out;
}

Messages PeerSession::close(ByeCode code, const QString &text)
{
    if (m_closed)
        return {};
    m_closed = true;
    event(SessionEvent::Kind::Closed, {}, text, code);
    return {Bye{code, text}};
}

Messages PeerSession::refuse(const Refusal &refusal)
{
    return close(refusal.code, refusal.text);
}

Messages PeerSession::outOfTurn()
{
    return close(ByeCode::OutOfTurn, Words::tr("A message came before its time."));
}

void PeerSession::event(SessionEvent::Kind kind, const Uid &group, const QString &text, ByeCode code)
{
    m_events.push_back({kind, group, text, code});
}

std::vector<SessionEvent> PeerSession::takeEvents()
{
    for (auto &[group, sync] : m_groups)
        collect(*sync);
    collectFiles();
    return std::exchange(m_events, {});
}

void PeerSession::collect(GroupSync &sync)
{
    for (SessionEvent &happened : sync.takeEvents()) {
        m_refusals += happened.kind == SessionEvent::Kind::Refused;
        if (happened.kind != SessionEvent::Kind::CaughtUp || !contains(m_unproven, happened.group))
            m_events.push_back(std::move(happened));
    }
}

bool PeerSession::isCaughtUp(const Uid &group) const
{
    const auto found = m_groups.find(group);
    return found != m_groups.end() && found->second->isCaughtUp() && !contains(m_unproven, group);
}

std::vector<Uid> PeerSession::groups() const
{
    std::vector<Uid> out;
    for (const auto &[group, sync] : m_groups)
        out.push_back(group);
    return out;
}

std::int64_t PeerSession::peerLacks() const
{
    std::int64_t out = 0;
    for (const auto &[group, sync] : m_groups)
        out += sync->peerLacks();
    return out;
}

std::int64_t PeerSession::weLack() const
{
    std::int64_t out = 0;
    for (const auto &[group, sync] : m_groups)
        out += sync->weLack();
    return out;
}

} // namespace cercle
