#include "net/tls.h"

#include "journal/crypto.h"
#include "sync/invitation.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

// One DER element: what is behind its tag and length; `rest` is what follows it. Empty if it does not fit.
QByteArrayView element(QByteArrayView der, QByteArrayView &rest)
{
    rest = {};
    if (der.size() < 2)
        return {};
    qsizetype at = 2;
    qsizetype length = static_cast<unsigned char>(der[1]);
    if (length >= 0x80) {
        const qsizetype bytes = length - 0x80;
        if (bytes < 1 || bytes > 3 || der.size() < 2 + bytes)
            return {};
        length = 0;
        for (; at < 2 + bytes; ++at)
            length = (length << 8) | static_cast<unsigned char>(der[at]);
    }
    if (length > der.size() - at)
        return {};
    rest = der.sliced(at + length);
    return der.sliced(at, length);
}

// The public key as it stands in the certificate (RFC 5280, 4.1), byte for byte: that is what pins and
// admissions name. TLS has already parsed the certificate and verified that its owner holds the key.
QByteArray publicKeyOf(const QByteArray &der)
{
    QByteArrayView rest;
    QByteArrayView body = element(element(der, rest), rest);              // of TBSCertificate
    if (!body.isEmpty() && static_cast<unsigned char>(body[0]) == 0xA0) { // version
        element(body, rest);
        body = rest;
    }
    for (int skipped = 0; skipped < 5; ++skipped) { // serial number, algorithm, issuer, validity, subject
        element(body, rest);
        body = rest;
    }
    element(body, rest);
    return body.first(body.size() - rest.size()).toByteArray();
}

// Only this kind of key can be admitted: an uncompressed point on P-256 (RFC 5480).
bool isDeviceKey(const QByteArray &key)
{
    static const QByteArray head =
        QByteArray::fromHex("3059301306072a8648ce3d020106082a8648ce3d03010703420004");
    return key.size() == 91 && key.startsWith(head);
}
} // namespace

QSslConfiguration tlsConfiguration(const SigningKey &key)
{
    QSslConfiguration out;
    out.setProtocol(QSsl::TlsV1_3OrLater);
    // A server asks for a certificate only in this mode; what it thinks of it does not end the handshake.
    out.setPeerVerifyMode(QSslSocket::QueryPeer);
    out.setLocalCertificate(QSslCertificate(key.certificatePem(), QSsl::Pem));
    out.setPrivateKey(QSslKey(key.privatePem(), QSsl::Ec, QSsl::Pem));
    out.setCaCertificates({});
    // A resumed session would be one whose certificate was judged another time.
    out.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    out.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    out.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    return out;
}

bool isPinned(QByteArrayView deviceKey, const Expected &expected)
{
    return std::find(expected.pins.begin(), expected.pins.end(), pinOfKey(deviceKey)) != expected.pins.end();
}

Result<QByteArray> passGate(const QSslCertificate &certificate, const Expected &expected)
{
    if (certificate.isNull())
        return Error{
            Error::Kind::Refused,
            Words::tr(
                "The other side showed no certificate, so it is no laptop with Cercle; check the address.")};
    const QByteArray key = publicKeyOf(certificate.toDer());
    if (!isDeviceKey(key))
        return Error{
            Error::Kind::Refused,
            Words::tr(
                "The other side's certificate is of a kind that Cercle does not use; check the address.")};
    if (!expected.pins.empty()) {
        if (!expected.others && !isPinned(key, expected))
            return Error{
                Error::Kind::Refused,
                Words::tr(
                    "Another laptop answered than the one that was expected, or somebody stands between; "
                    "check the address and the network.")};
    } else if (expected.isKnown && !expected.isKnown(key)) {
        return Error{
            Error::Kind::Refused,
            Words::tr(
                "The laptop that answered is not known in your groups; check the address, or sync first "
                "with the laptop that admitted it.")};
    }
    return key;
}

} // namespace cercle
