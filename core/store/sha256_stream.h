#pragma once
// SHA-256 of what comes in pieces; for whole values there is sha256() in journal/hash.h.

#include "journal/hash.h"

#include <openssl/evp.h>

namespace cercle
{

class Sha256Stream
{
public:
    Sha256Stream() : m_context(EVP_MD_CTX_new()) { EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr); }
    ~Sha256Stream() { EVP_MD_CTX_free(m_context); }
    Sha256Stream(const Sha256Stream &) = delete;
    Sha256Stream &operator=(const Sha256Stream &) = delete;

    void add(QByteArrayView bytes)
    {
        EVP_DigestUpdate(m_context, bytes.data(), static_cast<size_t>(bytes.size()));
    }
    // Once, at the end.
    Hash finish()
    {
        Hash out;
        unsigned size = 0;
        EVP_DigestFinal_ex(m_context, out.bytes.data(), &size);
        return out;
    }

private:
    EVP_MD_CTX *m_context;
};

} // namespace cercle
