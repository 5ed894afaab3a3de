#pragma once
// An entry: one signed line of a feed. FORMAT.md specifies its bytes.

#include "base/id.h"
#include "base/json.h"
#include "base/result.h"
#include "journal/hash.h"

#include <QByteArray>

#include <vector>

namespace cercle
{

constexpr qsizetype entryBytesMax = 64 * 1024; // a line, newline excluded
constexpr int runEntriesMax = 512;             // entries that one signature may vouch for
constexpr qsizetype runBytesMax = 256 * 1024;

// The newest entry known of a feed (of one branch of it).
struct FeedHead {
    Uid feed;
    std::int64_t seq = 0;
    Hash id;

    bool operator==(const FeedHead &) const = default;
};

// What two replicas compare at the end of a sync.
struct JournalSum {
    std::int64_t count = 0;
    std::uint64_t ids = 0; // sum of the first 8 bytes (big endian) of every id, modulo 2^64
    std::uint64_t state =
        0; // of the projection: sum over fields of a hash of (entity, id, field, winning entry)

    bool operator==(const JournalSum &) const = default;
};

// An entry that belongs to a feed and is not here: it was damaged or lost on this disk.
struct JournalGap {
    FeedHead entry; // the id is null where nothing names it
    Hash prev;      // of the entry before it; null: not known
};

struct Entry {
    // As written, signed, stored and forwarded.
    QByteArray header;
    QByteArray body;
    QByteArray signature; // empty inside a run; the signature of a later entry vouches through `prev`

    // Read from the header.
    Uid group;
    Uid feed;
    std::int64_t seq = 0; // 1, 2, 3…
    Hash prev;            // id of seq - 1; zero for the first
    std::vector<FeedHead>
        deps; // heads of other feeds that the author had seen and no earlier entry of the feed names
    std::int64_t lam = 0;  // exactly 1 + the largest of prev's and deps'
    std::int64_t wall = 0; // ms since 1970 by the author's clock; for display only
    Hash bodyHash;
    Hash id; // SHA-256("cercle-entry-v1\0" ‖ header): what is signed
};

// For what is read back from a disk: the header has the id, and the body the hash that the header names. Far
// cheaper than reading the entry; the signature is not looked at.
bool isIntact(const Entry &entry);
bool isHeaderIntact(const Entry &entry);

// Fills header, bodyHash and id from the other fields and the body.
void sealEntry(Entry &entry);
// `[header,body,"signature"]` without a newline.
QByteArray toLine(const Entry &entry);
// Strict; checks form, limits and that the body has the hash the header names. `doc` is scratch memory.
Result<Entry> parseEntry(QByteArrayView line, JsonDoc &doc);
// The same but for the body's own form: whoever applies the entry scans it anyway, and must do so before
// keeping it.
Result<Entry> parseEntryHead(QByteArrayView line, JsonDoc &doc);
// A header alone, and the id that follows from it; body and signature stay empty.
Result<Entry> parseHeader(QByteArrayView text, JsonDoc &doc);
// Scans a body with the limits of an entry.
Result<Done> scanBody(QByteArrayView body, JsonDoc &doc);

} // namespace cercle
