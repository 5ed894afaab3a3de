#include "journal/hash.h"

#include <openssl/evp.h>

#include <cstring>

namespace cercle
{

std::uint64_t Hash::head() const
{
    std::uint64_t out = 0;
    for (size_t i = 0; i < 8; ++i)
        out = (out << 8) | bytes[i];
    return out;
}

Hash Hash::fromBytes(QByteArrayView raw)
{
    Hash hash;
    if (raw.size() == 32)
        std::memcpy(hash.bytes.data(), raw.data(), 32);
    return hash;
}

Hash sha256(std::initializer_list<QByteArrayView> parts)
{
    // Fetching the algorithm is what costs in OpenSSL 3; one context per thread keeps it.
    struct Context {
        EVP_MD *md = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        EVP_MD_CTX *ctx = EVP_MD_CTX_new();
        Context() = default;
        Context(const Context &) = delete;
        Context &operator=(const Context &) = delete;
        ~Context()
        {
            EVP_MD_CTX_free(ctx);
            EVP_MD_free(md);
        }
    };
    thread_local Context context;
    Hash out;
    EVP_DigestInit_ex2(context.ctx, context.md, nullptr);
    for (const QByteArrayView part : parts)
        EVP_DigestUpdate(context.ctx, part.data(), static_cast<size_t>(part.size()));
    unsigned size = 0;
    EVP_DigestFinal_ex(context.ctx, out.bytes.data(), &size);
    return out;
}

} // namespace cercle
