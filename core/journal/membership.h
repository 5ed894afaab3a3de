#pragma once
// Membership acts and the request to join, as plain values with their rules. An act is valid only if its
// author had the right in the entry's causal past; as entries are applied in causal order, that past is what
// the rules are given.

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cercle
{

struct Group;

// What an invitation says in the journal.
struct Invite {
    Uid id;
    Uid group;
    QByteArray publicKey; // Ed25519, 32 bytes; its seed comes from the secret in the code
    QString standing;
    std::int64_t expiresMs = 0;
    int uses = 1;
    bool approval = false;
    bool withdrawn = false;
    int used = 0;
};

// What a joiner sends: the proof signs (group, own key, name) with the invitation's key.
struct JoinRequest {
    Uid invite;
    QString name;
    QByteArray deviceKey; // SubjectPublicKeyInfo, must be the key of the TLS link
    QByteArray proof;     // Ed25519, 64 bytes
};

// The invitation's key pair from its secret (16 bytes): Ed25519 from SHA-256("cercle-invite-v1\0" ‖ secret).
QByteArray invitePublicKey(QByteArrayView secret);
// The id of an invitation: the head of the hash of its public key.
Uid inviteId(QByteArrayView publicKey);
QByteArray makeJoinProof(QByteArrayView secret, const Uid &group, QByteArrayView deviceKey,
                         const QString &name);
bool checkJoinProof(const Invite &invite, const Uid &group, const JoinRequest &request);

// What a laptop that is not the inviter's answers a joiner, before the joiner says its name: an HMAC-SHA256
// (RFC 2104) with the invitation's public key, which only the journal and the code give, over the group and
// both keys of the link.
QByteArray makeVouch(QByteArrayView invitePublicKey, const Uid &group, QByteArrayView hostKey,
                     QByteArrayView joinerKey);

// May this invitation admit at this time? Ten minutes' grace.
enum class InviteVerdict { Good, Unknown, Withdrawn, UsedUp, Expired };
InviteVerdict inviteVerdict(const std::optional<Invite> &invite, std::int64_t nowMs);
// The same with a sentence for the joiner.
Result<Done> judgeInvite(const std::optional<Invite> &invite, std::int64_t nowMs);

bool mayWrite(const QString &standing, const QString &state);  // author entries about the group's things
bool mayInvite(const QString &standing, const QString &state); // owner, admin
bool maySync(const QString &state);                            // active

} // namespace cercle
