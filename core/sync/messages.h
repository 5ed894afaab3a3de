#pragma once
// What two laptops say to each other, as plain values, and their bytes. FORMAT.md specifies the same in
// words. Bytes become values only through strict scanning; a refusal names the code that the link says bye
// with.

#include "base/id.h"
#include "domain/file_ref.h"
#include "journal/entry.h"
#include "journal/membership.h"
#include "sync/bye.h"
#include "sync/frame.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace cercle
{

constexpr int protocolMin = 1;
constexpr int protocolMax = 1;
// In `features` of hello: files are sent as well.
inline constexpr const char *featureFiles = "files";

// The first message of each side.
struct Hello {
    int protoMin = protocolMin;
    int protoMax = protocolMax;
    QString app;             // "Cercle 0.1.0", for logs
    Uid instance;            // random per start of the program
    QStringList features;    // what the side can do beyond the protocol's version
    std::vector<Uid> groups; // that it would sync with this peer
    bool join = false;       // a join follows
    Uid invite;              // it follows once the receiver has vouched with this invitation; null: at once
    int port = 0;            // where the sender listens, at the address it calls from; 0: nowhere

    bool operator==(const Hello &) const = default;
};

// The other side's hello is good; the link is up for these groups.
struct Welcome {
    int proto = protocolMax;
    std::vector<Uid> groups;

    bool operator==(const Welcome &) const = default;
};

struct Bye {
    ByeCode code = ByeCode::Finished;
    QString text;

    bool operator==(const Bye &) const = default;
};

struct Join {
    Uid group;
    JoinRequest request;

    bool operator==(const Join &other) const;
};

// The sender knows the invitation that a hello named; see makeVouch.
struct Vouch {
    QByteArray proof;

    bool operator==(const Vouch &) const = default;
};

struct Admitted {
    Uid group;
    Uid member;
    QString standing;

    bool operator==(const Admitted &) const = default;
};

// The request was taken and waits for an admin.
struct Pending {
    Uid group;

    bool operator==(const Pending &) const = default;
};

// What the sender holds of a group: the heads of every feed, several where a feed has branches.
struct Have {
    Uid group;
    std::vector<FeedHead> heads;
    std::optional<JournalSum> sum; // with the last part
    bool again = false;            // sums differ: answer with a have of your own
    bool more = false;             // further parts follow

    bool operator==(const Have &) const = default;
};

// Please send what is missing beyond these heads; a feed that is not named is wanted from its first entry.
struct Want {
    Uid group;
    std::vector<FeedHead> heads;
    std::int64_t maxBytes = 0; // about so many
    bool raise = false;        // no heads: only raises the amount of the want that is being answered
    bool more = false;         // further parts follow

    bool operator==(const Want &) const = default;
};

// Entries in causal order: the answer to a want, or pushed because they are new.
struct Entries {
    Uid group;
    bool reply = false;
    bool end = false; // of a reply: no more is here
    std::vector<QByteArray> lines;

    bool operator==(const Entries &) const = default;
};

// Said whenever nothing is left to fetch: what the sender holds, after `seen` frames of entries from the
// receiver.
struct SumReport {
    Uid group;
    JournalSum sum;
    std::int64_t seen = 0;

    bool operator==(const SumReport &) const = default;
};

// Please send these bytes of a file that the group names.
struct WantFile {
    Uid group;
    Hash file;
    std::int64_t from = 0;
    std::int64_t upTo = 0; // the first byte not wanted; may lie beyond the end

    bool operator==(const WantFile &) const = default;
};

// Some bytes of a file, in order.
struct FilePiece {
    Uid group;
    Hash file;
    std::int64_t from = 0;
    std::int64_t size = 0; // of the whole file
    QByteArray bytes;

    bool operator==(const FilePiece &) const = default;
};

// The wanted file is not here, or is none of the group's.
struct NoFile {
    Uid group;
    Hash file;
    bool damaged = false; // to who sent it: what came was not that file

    bool operator==(const NoFile &) const = default;
};

// Said when nothing more can be fetched over this link: what the sender's rows name, and how many of them it
// lacks.
struct FilesReport {
    Uid group;
    std::uint64_t named = 0; // the sum of their names, as FileBook::sum
    std::int64_t lacks = 0;

    bool operator==(const FilesReport &) const = default;
};

struct Ping {
    std::int64_t nonce = 0;
    bool operator==(const Ping &) const = default;
};
struct Pong {
    std::int64_t nonce = 0;
    bool operator==(const Pong &) const = default;
};

// Where the sender is, for as long as the link lasts; nothing of it is kept. Older versions pass it over.
struct Here {
    Uid group;
    Uid session;              // whose notes are open; null: no longer anywhere
    std::int64_t cursor = -1; // in code points of the notes as the sender has them; -1: only reading

    bool operator==(const Here &) const = default;
};

// A message of a later version that may be passed over.
struct Ignored {
    bool operator==(const Ignored &) const = default;
};

using Message = std::variant<Hello, Welcome, Bye, Join, Vouch, Admitted, Pending, Have, Want, Entries,
                             SumReport, WantFile, FilePiece, NoFile, FilesReport, Ping, Pong, Here, Ignored>;
using Messages = std::vector<Message>;

// A whole frame, header included. An Ignored has no bytes.
QByteArray encodeMessage(const Message &message);
// `doc` is scratch memory.
std::variant<Message, Refusal> decodeMessage(const Frame &frame, JsonDoc &doc);

} // namespace cercle
