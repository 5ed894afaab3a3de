#pragma once
// What a link needs of the profile behind it. `net` gives it a workspace; tests give it something smaller.

#include "base/result.h"
#include "journal/entry.h"
#include "journal/membership.h"
#include "sync/bye.h"
#include "workspace/workspace.h"

#include <span>
#include <variant>
#include <vector>

namespace cercle
{

// How a request to join was answered.
struct Admission {
    Uid member;
    QString standing;
    bool pending = false;
};

// The files of the groups. What is claimed here is proven by hashes, and nothing of a group is given to who
// is not in it.
class FileShelf
{
public:
    struct Wanted {
        Hash file;
        std::int64_t size = -1; // -1: not known
    };
    enum class Arrival { More, Whole, Mismatch };

    virtual ~FileShelf() = default;
    // What the group names and is not here, in the order in which it is to come.
    virtual std::vector<Wanted> lacking(const Uid &group) = 0;
    // What the group names, as a sum: equal where the same entries are held.
    virtual std::uint64_t named(const Uid &group) = 0;
    // The size of a file that the group names and that is here; -1 for any other.
    virtual std::int64_t sizeOf(const Uid &group, const Hash &file) = 0;
    virtual Result<QByteArray> read(const Hash &file, std::int64_t from, qsizetype most) = 0;
    // Makes ready for what is missing of a file; the number of bytes that are here. An error: there is no
    // room.
    virtual Result<std::int64_t> begin(const Hash &file, std::int64_t size) = 0;
    // The next bytes of a file that was begun, of this size, from a member of the group.
    virtual Result<Arrival> append(const Uid &group, const Hash &file, QByteArrayView bytes,
                                   std::int64_t size) = 0;
    // Not for now; what came is kept.
    virtual void pause(const Hash &file) = 0;
    // Somebody got something else under that name: is it damaged here?
    virtual void doubt(const Hash &file) = 0;
};

class Replica
{
public:
    virtual ~Replica() = default;

    // The groups that a device (by its public key) may sync.
    virtual std::vector<Uid> groupsOf(QByteArrayView deviceKey) const = 0;
    virtual bool isAdmitted(const Uid &group, QByteArrayView deviceKey) const = 0;
    // Why a device without any group may not in: Stranger, Pending or Removed.
    virtual ByeCode rejection(QByteArrayView deviceKey) const = 0;

    // As in Workspace.
    virtual std::vector<FeedHead> have(const Uid &group) const = 0;
    virtual bool has(const Uid &group, const FeedHead &head) const = 0;
    virtual Workspace::Slice entries(const Uid &group, const Workspace::Wanted &from, std::int64_t cursor,
                                     qsizetype maxBytes) const = 0;
    // Entries that are damaged or lost here and that a peer may have.
    virtual std::vector<JournalGap> gaps(const Uid &) const { return {}; }
    virtual Result<Received> receive(const Uid &group, std::span<const QByteArray> lines,
                                     Workspace::Commit commit) = 0;
    virtual Result<Done> settle() = 0;
    virtual JournalSum sum(const Uid &group) const = 0;
    // A refusal is what the joiner is told.
    virtual std::variant<Admission, Refusal> admit(const Uid &group, const JoinRequest &request) = 0;
    // As the journal has it, in whichever group it is.
    virtual std::optional<Invite> invite(const Uid &id) const = 0;
    virtual Result<Done> expect(const Uid &group) = 0;

    // Null: files are not synced.
    virtual FileShelf *files() { return nullptr; }
};

} // namespace cercle
