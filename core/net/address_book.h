#pragma once
// Where other laptops were last reached: `peers.json` in the profile, mode 0600. Only a help to find them
// again; who may connect is decided by the groups' members alone.

#include "base/result.h"
#include "journal/entry.h"
#include "sync/invitation.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace cercle
{

struct KnownPeer {
    QByteArray pin;                  // head of the device id
    std::vector<Endpoint> addresses; // the one that worked last comes first; at most four
    std::vector<Uid> groups;         // that were synced with it, or are being joined through it
    std::int64_t lastSeenMs = 0;
    // When both sides last held the same, and what that was, by group; 0: not known. True as long as the
    // groups hold just that.
    std::int64_t heldMs = 0;
    std::map<Uid, JournalSum> held;
};

class AddressBook
{
public:
    // A file that cannot be read or understood counts as empty and is replaced with the next change.
    explicit AddressBook(const QString &directory);

    const std::vector<KnownPeer> &peers() const { return m_peers; }
    const KnownPeer *find(QByteArrayView pin) const;
    // Kept in memory until save().
    void remember(const QByteArray &pin, const std::vector<Endpoint> &addresses,
                  const std::vector<Uid> &groups, std::int64_t nowMs);
    // Of a peer that is known; 0 forgets it.
    void hold(const QByteArray &pin, std::int64_t heldMs, const std::map<Uid, JournalSum> &held);
    // Writes the file if anything but the time changed, or the time by more than a minute.
    Result<Done> save();

private:
    QString m_path;
    bool m_changed = false;
    std::vector<KnownPeer> m_peers;
};

} // namespace cercle
