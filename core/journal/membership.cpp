#include "journal/membership.h"

#include "journal/crypto.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMessageAuthenticationCode>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Membership)
};

constexpr std::int64_t graceMs = 10 * 60 * 1000;

QByteArray seedOf(QByteArrayView secret)
{
    return sha256({QByteArrayView("cercle-invite-v1\0", 17), secret}).toBytes();
}

// Every part carries its length, so that no two texts read alike.
QByteArray inParts(QByteArray out, std::initializer_list<QByteArray> parts)
{
    for (const QByteArray &part : parts)
        out += '\0' + QByteArray::number(part.size()) + ':' + part;
    return out;
}

QByteArray proofText(const Uid &group, QByteArrayView deviceKey, const QString &name)
{
    return inParts("cercle-join-v1", {group.view().toByteArray(), deviceKey.toByteArray(), name.toUtf8()});
}

Error refused(const QString &text)
{
    return Error{Error::Kind::Refused, text};
}

} // namespace

QByteArray invitePublicKey(QByteArrayView secret)
{
    return ed25519::publicKey(seedOf(secret));
}

Uid inviteId(QByteArrayView publicKey)
{
    return Uid::fromBytes(sha256({publicKey}).view());
}

QByteArray makeJoinProof(QByteArrayView secret, const Uid &group, QByteArrayView deviceKey,
                         const QString &name)
{
    return ed25519::sign(seedOf(secret), proofText(group, deviceKey, name));
}

bool checkJoinProof(const Invite &invite, const Uid &group, const JoinRequest &request)
{
    return ed25519::verify(invite.publicKey, proofText(group, request.deviceKey, request.name),
                           request.proof);
}

QByteArray makeVouch(QByteArrayView invitePublicKey, const Uid &group, QByteArrayView hostKey,
                     QByteArrayView joinerKey)
{
    return QMessageAuthenticationCode::hash(
        inParts("cercle-vouch-v1",
                {group.view().toByteArray(), hostKey.toByteArray(), joinerKey.toByteArray()}),
        invitePublicKey.toByteArray(), QCryptographicHash::Sha256);
}

InviteVerdict inviteVerdict(const std::optional<Invite> &invite, std::int64_t nowMs)
{
    if (!invite)
        return InviteVerdict::Unknown;
    if (invite->withdrawn)
        return InviteVerdict::Withdrawn;
    if (invite->used >= invite->uses)
        return InviteVerdict::UsedUp;
    return nowMs > invite->expiresMs + graceMs ? InviteVerdict::Expired : InviteVerdict::Good;
}

Result<Done> judgeInvite(const std::optional<Invite> &invite, std::int64_t nowMs)
{
    switch (inviteVerdict(invite, nowMs)) {
    case InviteVerdict::Unknown:
        return refused(Words::tr(
            "This invitation is not known here; ask the person who sent it to be online, or for a new "
            "one."));
    case InviteVerdict::Withdrawn:
        return refused(Words::tr("This invitation was withdrawn; ask for a new one."));
    case InviteVerdict::UsedUp:
        return refused(Words::tr("This invitation is used up; ask for a new one."));
    case InviteVerdict::Expired: {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(invite->expiresMs);
        return refused(Words::tr("This invitation expired on %1; ask for a new one.")
                           .arg(QLocale().toString(when, QLocale::ShortFormat)));
    }
    case InviteVerdict::Good:
        break;
    }
    return done();
}

bool mayWrite(const QString &standing, const QString &state)
{
    return state == QLatin1String("active")
           && (standing == QLatin1String("owner") || standing == QLatin1String("admin")
               || standing == QLatin1String("member"));
}

bool mayInvite(const QString &standing, const QString &state)
{
    return state == QLatin1String("active")
           && (standing == QLatin1String("owner") || standing == QLatin1String("admin"));
}

bool maySync(const QString &state)
{
    return state == QLatin1String("active");
}

} // namespace cercle
