#pragma once
// The few cryptographic operations of the journal and of the links, all from OpenSSL 3: ECDSA P-256 over
// SHA-256 (FIPS 186-5), Ed25519 (RFC 8032), X.509 self-signed certificates.

#include "base/result.h"
#include "journal/hash.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace cercle
{

struct KeyDeleter {
    void operator()(evp_pkey_st *key) const;
};
using KeyHandle = std::unique_ptr<evp_pkey_st, KeyDeleter>;

// A device's P-256 key pair: signs its entries and is its TLS key.
class SigningKey
{
public:
    static Result<SigningKey> generate();
    // Error (Invalid): no P-256 key, or its two halves do not belong together.
    static Result<SigningKey> fromPem(const QByteArray &pem);

    QByteArray privatePem() const;
    // SubjectPublicKeyInfo, DER.
    const QByteArray &publicKey() const { return m_public; }
    // SHA-256 of publicKey().
    Hash deviceId() const { return sha256({m_public}); }
    // DER-encoded ECDSA signature of a digest.
    QByteArray sign(const Hash &digest) const;
    // The 32-byte secret shared with another P-256 key (ECDH, NIST SP 800-56A); empty if that is none.
    QByteArray agree(QByteArrayView spki) const;
    // A self-signed certificate for TLS; nobody judges its dates or its name.
    QByteArray certificatePem() const;

private:
    explicit SigningKey(KeyHandle key);
    KeyHandle m_key;
    QByteArray m_public;
};

// A public key ready to verify with; loading one costs more than using it.
class VerifyKey
{
public:
    // From a SubjectPublicKeyInfo; only P-256 is accepted.
    static Result<VerifyKey> fromPublicKey(QByteArrayView spki);
    bool verify(const Hash &digest, QByteArrayView signature) const;

private:
    explicit VerifyKey(KeyHandle key) : m_key(std::move(key)) {}
    KeyHandle m_key;
};

namespace ed25519
{
// `seed`: 32 bytes. Public key 32 bytes, signature 64 bytes.
QByteArray publicKey(QByteArrayView seed);
QByteArray sign(QByteArrayView seed, QByteArrayView message);
bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);
} // namespace ed25519

} // namespace cercle
