#pragma once
// The device's key on disk, and how people name it aloud.

#include "journal/crypto.h"

#include <QString>

namespace cercle
{

// File `identity.pem` in the profile, mode 0600. Refuses a key that others can read, naming the command that
// mends it.
Result<SigningKey> loadIdentity(const QString &directory);
bool hasIdentityFile(const QString &directory);
// Made with O_EXCL and synced to disk before this returns; never replaces a file.
Result<SigningKey> createIdentity(const QString &directory);

// Six pronounceable words of five letters for the first 96 bits of a device id. Encoding: proquints (D. S.
// Wilkerson, "A Proposal for Proquints: Identifiers that are Readable, Spellable, and Pronounceable", 2009).
QString sixWords(const Hash &deviceId);

} // namespace cercle
