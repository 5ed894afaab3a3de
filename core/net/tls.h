#pragma once
// TLS for links: version 1.3 alone, both sides with their self-signed certificate. Nobody's dates, names or
// issuers matter; who the other side is, one function decides after the handshake.

#include "base/result.h"

#include <QByteArray>
#include <QSslConfiguration>

#include <functional>

QT_BEGIN_NAMESPACE
class QSslCertificate;
QT_END_NAMESPACE

namespace cercle
{

class SigningKey;

QSslConfiguration tlsConfiguration(const SigningKey &key);

// Whom a dialler expects: one of these pins; without pins, anybody for whom `isKnown` holds. A side that
// accepts expects nobody in particular: whom it does not know may only ask to join.
struct Expected {
    std::vector<QByteArray> pins;
    bool others = false; // whoever else answers passes too, and has to show afterwards that it may
    std::function<bool(const QByteArray &deviceKey)> isKnown;
};

// The gate: gives the key (SubjectPublicKeyInfo) that the peer has proven to hold, or says why the link ends.
// It must be asked after every handshake and before any byte is read: Qt raises no error for a peer without a
// certificate.
bool isPinned(QByteArrayView deviceKey, const Expected &expected);
Result<QByteArray> passGate(const QSslCertificate &certificate, const Expected &expected);

} // namespace cercle
