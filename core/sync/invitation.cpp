#include "sync/invitation.h"

#include "base/base32.h"
#include "base/json.h"
#include "sync/code_check.h"
#include "sync/invitation_payload.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QHostAddress>
#include <QLocale>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

constexpr std::int64_t graceMs = 10 * 60 * 1000;

void appendPort(QByteArray &out, std::uint16_t port)
{
    out.append(static_cast<char>(port >> 8));
    out.append(static_cast<char>(port & 255));
}
} // namespace

QString Endpoint::toString() const
{
    const bool bare = host.contains(u':');
    return (bare ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

Result<Endpoint> Endpoint::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const Error wrong{
        Error::Kind::Usage,
        Words::tr("“%1” is no address; write HOST:PORT, for example 192.168.1.20:4711.").arg(trimmed)};
    const qsizetype colon = trimmed.lastIndexOf(u':');
    if (colon <= 0)
        return wrong;
    bool ok = false;
    const uint port = trimmed.mid(colon + 1).toUInt(&ok);
    QString host = trimmed.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return wrong; // an IPv6 address without brackets: where the port begins is a guess
    if (!ok || port == 0 || port > 65535 || !invitation::isHost(host))
        return wrong;
    return Endpoint{host, static_cast<std::uint16_t>(port)};
}

QByteArray pinOfKey(QByteArrayView deviceKey)
{
    return QCryptographicHash::hash(deviceKey, QCryptographicHash::Sha256).first(pinBytes);
}

bool Invitation::isExpired(std::int64_t nowMs) const
{
    return nowMs > expiresMs + graceMs;
}

bool invitation::isHost(const QString &host)
{
    if (host.isEmpty() || host.size() > hostMax)
        return false;
    return std::all_of(host.begin(), host.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'-' || c == u'_' || c == u':'
               || c == u'%';
    });
}

QByteArray invitation::checkOf(QByteArrayView header, QByteArrayView contents)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("cercle-invitation-v1", 21)); // with its final zero
    hash.addData(header);
    hash.addData(contents);
    return hash.result().first(checkBytes);
}

static QByteArray payloadOf(const Invitation &invitation)
{
    QByteArray out;
    out.append(static_cast<char>(invitation.hubPin.isEmpty() ? 0 : 1));
    out.append(invitation.group.view().data(), 16);
    out.append(invitation.inviterPin);
    out.append(invitation.hubPin);
    out.append(invitation.secret);
    const auto seconds = static_cast<std::uint32_t>(invitation.expiresMs / 1000);
    for (int shift = 24; shift >= 0; shift -= 8)
        out.append(static_cast<char>(seconds >> shift));
    out.append(static_cast<char>(invitation.endpoints.size()));
    for (const Endpoint &endpoint : invitation.endpoints) {
        const QHostAddress address(endpoint.host);
        bool ok = false;
        const quint32 v4 = address.toIPv4Address(&ok);
        if (ok && address.protocol() == QAbstractSocket::IPv4Protocol) {
            out.append('\4');
            for (int shift = 24; shift >= 0; shift -= 8)
                out.append(static_cast<char>(v4 >> shift));
        } else if (address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty()) {
            out.append('\6');
            const Q_IPV6ADDR v6 = address.toIPv6Address();
            out.append(reinterpret_cast<const char *>(v6.c), 16);
        } else {
            const QByteArray name = endpoint.host.toLatin1();
            out.append('\0');
            out.append(static_cast<char>(name.size()));
            out.append(name);
        }
        appendPort(out, endpoint.port);
    }
    return out;
}

Result<QString> encodeInvitation(const Invitation &invitation)
{
    const bool sizes = !invitation.group.isNull() && invitation.inviterPin.size() == pinBytes
                       && (invitation.hubPin.isEmpty() || invitation.hubPin.size() == pinBytes)
                       && invitation.secret.size() == 16 && invitation.expiresMs > 0
                       && invitation.expiresMs / 1000 <= 0xFFFFFFFFLL;
    if (!sizes)
        return Error{Error::Kind::Usage,
                     Words::tr("This invitation cannot be written down; make a new one.")};
    if (invitation.endpoints.size() > Invitation::endpointsMax)
        return Error{Error::Kind::Usage,
                     Words::tr("An invitation holds at most %n addresses; leave some out.", nullptr,
                               Invitation::endpointsMax)};
    for (const Endpoint &endpoint : invitation.endpoints) {
        if (!invitation::isHost(endpoint.host) || endpoint.port == 0)
            return Error{Error::Kind::Usage,
                         Words::tr("The address “%1” does not fit into an invitation.").arg(endpoint.host)};
    }

    const QByteArray contents = payloadOf(invitation);
    const qsizetype bytes = contents.size() + invitation::checkBytes;
    const qsizetype data = (bytes * 8 + 4) / 5;
    const qsizetype blocks = (data + codecheck::blockSize - 2) / (codecheck::blockSize - 1);
    const qsizetype total = codecheck::headerSize + data + blocks;
    if (total > 1023)
        return Error{Error::Kind::Usage,
                     Words::tr("These addresses are too long for one code; leave some out.")};

    const std::array<int, 3> header{Invitation::version, static_cast<int>(total >> 5),
                                    static_cast<int>(total & 31)};
    const QByteArray headerText = codecheck::toText(header);
    QByteArray symbols = headerText + codecheck::toText(codecheck::headerChecks(header));
    const QByteArray text = base32::encode(contents + invitation::checkOf(headerText, contents));
    std::vector<int> block;
    for (qsizetype i = 0; i < text.size(); ++i) {
        symbols.append(text[i]);
        block.push_back(base32::digit(text[i]));
        if (block.size() == codecheck::blockSize - 1 || i + 1 == text.size()) {
            symbols.append(codecheck::toText(std::array{codecheck::weightedSum(block)}));
            block.clear();
        }
    }

    QString code = QStringLiteral("CERCLE1");
    for (qsizetype i = 0; i < symbols.size(); ++i) {
        if (i % 5 == 0)
            code += u'-';
        code += QLatin1Char(symbols[i]);
    }
    return code;
}

QString invitationLink(const QString &code)
{
    return QStringLiteral("cercle://join/") + code;
}

QByteArray invitationFile(const QString &code, const QString &groupTitle, const QString &inviter)
{
    JsonWriter out;
    out.beginObject().key("kind").latin1("cercle-invitation").key("v").value(1);
    out.key("code").value(code);
    out.key("group").value(groupTitle).key("from").value(inviter).endObject();
    return out.take() + '\n';
}

QString CodeProblem::text() const
{
    switch (kind) {
    case Kind::NotACode:
        return Words::tr(
            "This is not an invitation code: a code begins with CERCLE1. Copy the whole message.");
    case Kind::Incomplete:
        if (of == 0)
            return Words::tr("This code is incomplete: only its beginning is here. Copy the whole message.");
        return Words::tr("This code is incomplete (%1 of %2 characters). Copy the whole message.")
            .arg(have)
            .arg(of);
    case Kind::Mistyped:
        if (group == 0)
            return Words::tr("This code is mistyped. Copy and paste it instead of typing it.");
        return Words::tr(
                   "This code is mistyped near group %1. Compare that place with the original, or copy and "
                   "paste the code.")
            .arg(group);
    case Kind::Newer:
        return Words::tr("This code was made by a newer version of Cercle. Update Cercle, then try again.");
    case Kind::Expired:
        break;
    }
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(expiredMs);
    return Words::tr("This invitation expired on %1. Ask the person who sent it for a new one.")
        .arg(QLocale().toString(when, QLocale::ShortFormat));
}

} // namespace cercle
