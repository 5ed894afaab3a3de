#include "journal/box.h"

#include <QCoreApplication>

#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Box)
};

constexpr char version = 1;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype tagBytes = 16;
constexpr qsizetype wrappedBytes = keyBytes + tagBytes;
constexpr qsizetype fillBytes = 2048;
constexpr qsizetype recipientsMax = 100;

template <auto Free> struct Freer {
    template <class T> void operator()(T *p) const { Free(p); }
};
using CipherHandle = std::unique_ptr<EVP_CIPHER_CTX, Freer<EVP_CIPHER_CTX_free>>;
using KdfHandle = std::unique_ptr<EVP_PKEY_CTX, Freer<EVP_PKEY_CTX_free>>;

const unsigned char *raw(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

Error damagedBox()
{
    return {Error::Kind::Invalid, Words::tr("A sealed note is damaged; ask its author to write it again.")};
}

// AES-256-GCM. Every key is used once, so the nonce is all zeros. Empty if it cannot be done.
QByteArray encrypt(QByteArrayView key, QByteArrayView context, QByteArrayView text)
{
    const unsigned char nonce[12] = {};
    CipherHandle ctx(EVP_CIPHER_CTX_new());
    QByteArray out(text.size() + tagBytes, Qt::Uninitialized);
    auto *to = reinterpret_cast<unsigned char *>(out.data());
    int size = 0;
    if (EVP_EncryptInit_ex(ctx.get(), EVP_aes_256_gcm(), nullptr, raw(key), nonce) != 1
        || EVP_EncryptUpdate(ctx.get(), nullptr, &size, raw(context), static_cast<int>(context.size())) != 1
        || EVP_EncryptUpdate(ctx.get(), to, &size, raw(text), static_cast<int>(text.size())) != 1
        || EVP_EncryptFinal_ex(ctx.get(), to + size, &size) != 1
        || EVP_CIPHER_CTX_ctrl(ctx.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, to + text.size()) != 1)
        return {};
    return out;
}

std::optional<QByteArray> decrypt(QByteArrayView key, QByteArrayView context, QByteArrayView sealed)
{
    if (sealed.size() < tagBytes)
        return std::nullopt;
    const unsigned char nonce[12] = {};
    CipherHandle ctx(EVP_CIPHER_CTX_new());
    QByteArray out(sealed.size() - tagBytes, Qt::Uninitialized);
    QByteArray tag = sealed.last(tagBytes).toByteArray();
    auto *to = reinterpret_cast<unsigned char *>(out.data());
    int size = 0;
    if (EVP_DecryptInit_ex(ctx.get(), EVP_aes_256_gcm(), nullptr, raw(key), nonce) != 1
        || EVP_DecryptUpdate(ctx.get(), nullptr, &size, raw(context), static_cast<int>(context.size())) != 1
        || EVP_DecryptUpdate(ctx.get(), to, &size, raw(sealed), static_cast<int>(out.size())) != 1
        || EVP_CIPHER_CTX_ctrl(ctx.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) != 1
        || EVP_DecryptFinal_ex(ctx.get(), to + size, &size) != 1)
        return std::nullopt;
    return out;
}

// HKDF-SHA256 of a shared secret, without salt, for one pair of keys.
QByteArray wrappingKey(const QByteArray &secret, QByteArrayView ephemeral, QByteArrayView recipient)
{
    const QByteArray info =
        QByteArray("cercle-box-v1\0", 14) + ephemeral.toByteArray() + recipient.toByteArray();
    KdfHandle ctx(EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr));
    QByteArray out(keyBytes, Qt::Uninitialized);
    auto size = static_cast<size_t>(keyBytes);
    if (secret.isEmpty() || EVP_PKEY_derive_init(ctx.get()) != 1
        || EVP_PKEY_CTX_set_hkdf_md(ctx.get(), EVP_sha256()) != 1
        || EVP_PKEY_CTX_set1_hkdf_key(ctx.get(), raw(secret), static_cast<int>(secret.size())) != 1
        || EVP_PKEY_CTX_add1_hkdf_info(ctx.get(), raw(info), static_cast<int>(info.size())) != 1
        || EVP_PKEY_derive(ctx.get(), reinterpret_cast<unsigned char *>(out.data()), &size) != 1)
        return {};
    return out;
}

} // namespace

Result<QByteArray> sealBox(const std::vector<QByteArray> &recipients, QByteArrayView context,
                           QByteArrayView text, Random &random)
{
    const auto ephemeral = SigningKey::generate();
    if (!ephemeral)
        return ephemeral.error();
    std::vector<QByteArray> keys = recipients;
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    const QByteArray content = random.bytes(keyBytes);
    QByteArray wrapped;
    qsizetype count = 0;
    for (const QByteArray &spki : keys) {
        const QByteArray kek = wrappingKey(ephemeral->agree(spki), ephemeral->publicKey(), spki);
        if (kek.isEmpty() || count == recipientsMax)
            continue;
        wrapped += encrypt(kek, context, content);
        ++count;
    }
    if (count == 0)
        return Error{Error::Kind::Refused,
                     Words::tr("There is no laptop that could open this sealed note; the person "
                               "it is for has to join with a laptop first.")};
    const auto length = static_cast<std::uint32_t>(text.size());
    QByteArray filled;
    for (const int shift : {24, 16, 8, 0})
        filled += static_cast<char>(length >> shift & 0xffU);
    filled += text.toByteArray();
    filled.append(fillBytes - 1 - (filled.size() + fillBytes - 1) % fillBytes, '\0');
    const QByteArray sealed = encrypt(content, context, filled);
    const QByteArray &key = ephemeral->publicKey();
    return QByteArray(1, version) + static_cast<char>(key.size()) + key + static_cast<char>(count) + wrapped
           + sealed;
}

Result<QByteArray> openBox(const SigningKey &key, QByteArrayView context, QByteArrayView box)
{
    if (box.size() < 3 || box[0] != version)
        return damagedBox();
    const qsizetype keySize = static_cast<unsigned char>(box[1]);
    if (box.size() < 3 + keySize)
        return damagedBox();
    const QByteArrayView ephemeral = box.sliced(2, keySize);
    const qsizetype count = static_cast<unsigned char>(box[2 + keySize]);
    const qsizetype start = 3 + keySize;
    if (box.size() < start + count * wrappedBytes + tagBytes)
        return damagedBox();
    const QByteArray kek = wrappingKey(key.agree(ephemeral), ephemeral, key.publicKey());
    if (kek.isEmpty())
        return damagedBox();
    for (qsizetype i = 0; i < count; ++i) {
        const auto content = decrypt(kek, context, box.sliced(start + i * wrappedBytes, wrappedBytes));
        if (!content)
            continue;
        const auto filled = decrypt(*content, context, box.sliced(start + count * wrappedBytes));
        if (!filled || filled->size() < 4)
            return damagedBox();
        std::uint32_t length = 0;
        for (int byte = 0; byte < 4; ++byte)
            length = length << 8 | static_cast<unsigned char>((*filled)[byte]);
        if (length > static_cast<std::uint32_t>(filled->size() - 4))
            return damagedBox();
        return filled->mid(4, static_cast<qsizetype>(length));
    }
    return Error{Error::Kind::NotFound, Words::tr("This note is sealed for somebody else.")};
}

} // namespace cercle
