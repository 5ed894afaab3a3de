#pragma once
// A sealed box: a text that only the holders of certain device keys can read. ECIES over P-256 (ECDH, HKDF of
// RFC 5869 over SHA-256, AES-256-GCM of NIST SP 800-38D) with one wrapped key per recipient;
// `core/FORMAT.md`, section 9. That a key both signs and agrees is sound for these schemes (Degabriele,
// Lehmann, Paterson, Smart, Strefler: "On the Joint Security of Encryption and Signature in EMV", CT-RSA
// 2012).

#include "base/clock.h"
#include "journal/crypto.h"

#include <vector>

namespace cercle
{

// Seals `text` for the holders of `recipients` (SubjectPublicKeyInfo; keys that are none are left out).
// `context` is not part of the box and has to be the same when it is opened. The text is filled up to a
// multiple of 2 KiB, so that its length says little. Refuses where there is no recipient.
Result<QByteArray> sealBox(const std::vector<QByteArray> &recipients, QByteArrayView context,
                           QByteArrayView text, Random &random);
// Error NotFound: not for this key. Invalid: no box, or one that was changed.
Result<QByteArray> openBox(const SigningKey &key, QByteArrayView context, QByteArrayView box);

} // namespace cercle
