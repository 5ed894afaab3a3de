// The part of the peer session that admits others, and joins.

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
} // namespace

using session::add;
using session::contains;

// -- admitting

// A joiner that did not reach the laptop it expected asks whether this one knows its invitation.
Messages PeerSession::vouch()
{
    if (m_hello.invite.isNull() || !m_hello.join)
        return {};
    const auto invite = m_replica.invite(m_hello.invite);
    if (!invite || !m_replica.isAdmitted(invite->group, m_setup.ownKey))
        return close(ByeCode::InviteUnknown, Words::tr("This laptop does not know the invitation."));
    return {Vouch{makeVouch(invite->publicKey, invite->group, m_setup.ownKey, m_setup.peerKey)}};
}

Messages PeerSession::on(const Join &join)
{
    if (!m_gotHello || !m_hello.join || m_gotJoin)
        return outOfTurn();
    m_gotJoin = true;
    if (join.request.deviceKey != m_setup.peerKey)
        return close(ByeCode::RequestUnfit,
                     Words::tr("The request to join was made for another laptop; ask for a new invitation."));
    const auto answer = m_replica.admit(join.group, join.request);
    if (const auto *refusal = std::get_if<Refusal>(&answer))
        return refuse(*refusal);
    const auto *admission = std::get_if<Admission>(&answer);
    Messages out;
    if (admission->pending) {
        out.push_back(Pending{join.group});
        if (m_stranger)
            add(out, close(ByeCode::Pending));
        return out;
    }
    if (m_stranger) {
        m_stranger = false;
        add(out, greet());
        m_sentWelcome = true;
        std::vector<Uid> agreed;
        for (const Uid &group : mine()) {
            if (contains(m_hello.groups, group) || group == join.group)
                agreed.push_back(group);
        }
        out.push_back(Welcome{m_proto, agreed});
    }
    out.push_back(Admitted{join.group, admission->member, admission->standing});
    add(out, activate(join.group));
    return out;
}

// -- joining

Messages PeerSession::on(const Vouch &vouch)
{
    if (!m_setup.join || !m_setup.prove || m_vouched)
        return outOfTurn();
    if (vouch.proof != makeVouch(m_setup.inviteKey, m_setup.join->group, m_setup.peerKey, m_setup.ownKey))
        return close(
            ByeCode::Unproven,
            Words::tr("Another laptop answered than one of the group, or somebody stands between; check the "
                      "address and the network."));
    m_vouched = true;
    return {*m_setup.join};
}

Messages PeerSession::on(const Admitted &admitted)
{
    if (!m_setup.join || m_setup.join->group != admitted.group || !isOpen() || (m_setup.prove && !m_vouched))
        return outOfTurn();
    if (const auto expected = m_replica.expect(admitted.group); !expected)
        return close(ByeCode::Storage, expected.error().text);
    if (!contains(m_setup.trusted, admitted.group))
        m_setup.trusted.push_back(admitted.group);
    if (!contains(m_unproven, admitted.group))
        event(SessionEvent::Kind::Admitted, admitted.group, admitted.standing);
    return activate(admitted.group);
}

Messages PeerSession::on(const Pending &pending)
{
    if (!m_setup.join || m_setup.join->group != pending.group || (m_setup.prove && !m_vouched))
        return outOfTurn();
    if (const auto expected = m_replica.expect(pending.group); !expected)
        return close(ByeCode::Storage, expected.error().text);
    event(SessionEvent::Kind::Pending, pending.group);
    return {};
}

// What the journal shows: only members' acts, from the genesis that the group's id is the hash of, got into
// it. As the invitation's entry names all that its author had seen, whoever was removed before it was made is
// not admitted here either, whatever of the journal is held back.
bool PeerSession::hasShown(const Uid &group) const
{
    if (!m_replica.isAdmitted(group, m_setup.peerKey))
        return false;
    if (!m_setup.join || m_setup.join->group != group)
        return true;
    const auto invite = m_replica.invite(m_setup.join->request.invite);
    return invite && invite->group == group;
}

Messages PeerSession::judgeProof(const Message &message)
{
    const auto *entries = std::get_if<Entries>(&message);
    Messages out;
    for (const Uid &group : std::vector<Uid>(m_unproven)) {
        const GroupSync *sync = find(group);
        if (!sync)
            continue;
        if (hasShown(group)) {
            std::erase(m_unproven, group);
            if (m_setup.join && m_setup.join->group == group)
                event(SessionEvent::Kind::Admitted, group);
            if (sync->isCaughtUp())
                event(SessionEvent::Kind::CaughtUp, group);
        } else if (sync->isCaughtUp() || (entries && entries->group == group && entries->end)) {
            return close(
                ByeCode::Unproven,
                Words::tr(
                    "The laptop that answered could not show that it belongs to this group, or has lost a "
                    "part of it; check the address, or reach the person who sent the code."));
        }
    }
    return out;
}

} // namespace cercle
