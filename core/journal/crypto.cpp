#include "journal/crypto.h"

#include <QCoreApplication>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Crypto)
};

const unsigned char *raw(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QByteArray drain(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

template <auto Free> struct Freer {
    template <class T> void operator()(T *p) const { Free(p); }
};
using BioHandle = std::unique_ptr<BIO, Freer<BIO_free_all>>;
using ContextHandle = std::unique_ptr<EVP_PKEY_CTX, Freer<EVP_PKEY_CTX_free>>;
using DigestHandle = std::unique_ptr<EVP_MD_CTX, Freer<EVP_MD_CTX_free>>;
using CertificateHandle = std::unique_ptr<X509, Freer<X509_free>>;

bool isP256(EVP_PKEY *key)
{
    char name[32] = {};
    size_t length = 0;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC
           && EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, name, sizeof name, &length) == 1
           && QByteArrayView(name) == QByteArrayView("prime256v1");
}

Error damagedKey()
{
    return Error{Error::Kind::Invalid, Words::tr("The key is not a P-256 key; restore it from a backup.")};
}

// The private number and the public point belong together. (What is signed with another's number, nobody
// accepts.)
bool isPair(EVP_PKEY *key)
{
    const ContextHandle context(EVP_PKEY_CTX_new(key, nullptr));
    return EVP_PKEY_pairwise_check(context.get()) == 1;
}

} // namespace

void KeyDeleter::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

SigningKey::SigningKey(KeyHandle key) : m_key(std::move(key))
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(m_key.get(), &der);
    if (size > 0)
        m_public = QByteArray(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
}

Result<SigningKey> SigningKey::generate()
{
    KeyHandle key(EVP_EC_gen("P-256"));
    if (!key)
        return Error{Error::Kind::Storage,
                     Words::tr("No key could be made; check the OpenSSL installation.")};
    return SigningKey(std::move(key));
}

Result<SigningKey> SigningKey::fromPem(const QByteArray &pem)
{
    BioHandle bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    KeyHandle key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    if (!key || !isP256(key.get()) || !isPair(key.get()))
        return damagedKey();
    return SigningKey(std::move(key));
}

QByteArray SigningKey::privatePem() const
{
    BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return drain(bio.get());
}

QByteArray SigningKey::sign(const Hash &digest) const
{
    ContextHandle ctx(EVP_PKEY_CTX_new(m_key.get(), nullptr));
    size_t size = 128;
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_PKEY_sign_init(ctx.get()) != 1
        || EVP_PKEY_sign(ctx.get(), reinterpret_cast<unsigned char *>(out.data()), &size, digest.bytes.data(),
                         32)
               != 1)
        return {};
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

QByteArray SigningKey::agree(QByteArrayView spki) const
{
    const unsigned char *data = raw(spki);
    const KeyHandle other(d2i_PUBKEY(nullptr, &data, static_cast<long>(spki.size())));
    if (!other || !isP256(other.get()))
        return {};
    ContextHandle ctx(EVP_PKEY_CTX_new(m_key.get(), nullptr));
    size_t size = 32;
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_PKEY_derive_init(ctx.get()) != 1 || EVP_PKEY_derive_set_peer(ctx.get(), other.get()) != 1
        || EVP_PKEY_derive(ctx.get(), reinterpret_cast<unsigned char *>(out.data()), &size) != 1
        || size != 32)
        return {};
    return out;
}

QByteArray SigningKey::certificatePem() const
{
    CertificateHandle certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    ASN1_TIME_set_string(X509_getm_notBefore(certificate.get()), "20200101000000Z");
    ASN1_TIME_set_string(X509_getm_notAfter(certificate.get()), "99991231235959Z");
    X509_set_pubkey(certificate.get(), m_key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("cercle"),
                               -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), m_key.get(), EVP_sha256());
    BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate.get());
    return drain(bio.get());
}

Result<VerifyKey> VerifyKey::fromPublicKey(QByteArrayView spki)
{
    const unsigned char *data = raw(spki);
    KeyHandle key(d2i_PUBKEY(nullptr, &data, static_cast<long>(spki.size())));
    if (!key || data != raw(spki) + spki.size() || !isP256(key.get()))
        return damagedKey();
    return VerifyKey(std::move(key));
}

bool VerifyKey::verify(const Hash &digest, QByteArrayView signature) const
{
    ContextHandle ctx(EVP_PKEY_CTX_new(m_key.get(), nullptr));
    return EVP_PKEY_verify_init(ctx.get()) == 1
           && EVP_PKEY_verify(ctx.get(), raw(signature), static_cast<size_t>(signature.size()),
                              digest.bytes.data(), 32)
                  == 1;
}

namespace ed25519
{

static KeyHandle privateKey(QByteArrayView seed)
{
    return KeyHandle(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(seed), static_cast<size_t>(seed.size())));
}

QByteArray publicKey(QByteArrayView seed)
{
    const KeyHandle key = privateKey(seed);
    QByteArray out(32, Qt::Uninitialized);
    size_t size = 32;
    if (!key
        || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(out.data()), &size) != 1)
        return {};
    return out;
}

QByteArray sign(QByteArrayView seed, QByteArrayView message)
{
    const KeyHandle key = privateKey(seed);
    DigestHandle ctx(EVP_MD_CTX_new());
    QByteArray out(64, Qt::Uninitialized);
    size_t size = 64;
    if (!key || EVP_DigestSignInit(ctx.get(), nullptr, nullptr, nullptr, key.get()) != 1
        || EVP_DigestSign(ctx.get(), reinterpret_cast<unsigned char *>(out.data()), &size, raw(message),
                          static_cast<size_t>(message.size()))
               != 1)
        return {};
    return out;
}

bool verify(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    const KeyHandle key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(publicKey),
                                                    static_cast<size_t>(publicKey.size())));
    DigestHandle ctx(EVP_MD_CTX_new());
    return key && EVP_DigestVerifyInit(ctx.get(), nullptr, nullptr, nullptr, key.get()) == 1
           && EVP_DigestVerify(ctx.get(), raw(signature), static_cast<size_t>(signature.size()), raw(message),
                               static_cast<size_t>(message.size()))
                  == 1;
}

} // namespace ed25519

} // namespace cercle
