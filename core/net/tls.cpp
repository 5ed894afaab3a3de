#include "net/tls.h"

#include "journal/crypto.h"
#include "sync/invitation.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/x509.h>

#include <algorithm>

namespace cercle {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

// The public key as it stands in the certificate, byte for byte: that is what pins and admissions name.
QByteArray publicKeyOf(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())),
                                                                  &X509_free);
    if (!certificate)
        return {};
    unsigned char *spki = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &spki);
    if (size <= 0)
        return {};
    const QByteArray out(reinterpret_cast<const char *>(spki), size);
    OPENSSL_free(spki);
    return out;
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

Result<QByteArray> passGate(const QSslCertificate &certificate, const Expected &expected)
{
    if (certificate.isNull())
        return Error{Error::Kind::Refused,
                     Words::tr("The other side showed no certificate, so it is no laptop with Cercle; check the address.")};
    const QByteArray key = publicKeyOf(certificate.toDer());
    if (key.isEmpty() || !VerifyKey::fromPublicKey(key))
        return Error{Error::Kind::Refused,
                     Words::tr("The other side's certificate is of a kind that Cercle does not use; check the address.")};
    if (!expected.pins.empty()) {
        if (std::find(expected.pins.begin(), expected.pins.end(), pinOfKey(key)) == expected.pins.end())
            return Error{Error::Kind::Refused,
                         Words::tr("Another laptop answered than the one that was expected, or somebody stands between; "
                                   "check the address and the network.")};
    } else if (expected.isKnown && !expected.isKnown(key)) {
        return Error{Error::Kind::Refused,
                     Words::tr("The laptop that answered belongs to none of your groups; check the address.")};
    }
    return key;
}

} // namespace cercle
