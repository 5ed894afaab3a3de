#pragma once
// Serving, joining and syncing as single calls, for the command line. Each runs an event loop of its own
// until it is done; QCoreApplication::exit() ends it early.

#include "net/node.h"

#include <functional>

namespace cercle
{

// Listens and syncs with everybody who comes and everybody it knows, for so many seconds (0: until quit).
// `onListening` is told the address with its port, `onDone` in a sentence what was due by date and is done.
Result<Done> serve(Workspace &workspace, const QString &host, std::uint16_t port, int seconds,
                   const std::function<void(const Endpoint &)> &onListening,
                   const std::function<void(const QString &)> &onDone = {});

struct JoinOutcome {
    Id<Group> group;
    bool pending = false; // an admin has to approve; nothing was fetched yet
    bool already = false; // this profile was a member before
};
// Reads the code, dials `extra` and the invitation's addresses, and fetches the group. Gives up when nothing
// has come for `waitSeconds`. Where this profile is a member already, what is missing is fetched if that goes
// at once. `progress` may be empty.
Result<JoinOutcome> joinGroup(Workspace &workspace, const QString &code, const std::vector<Endpoint> &extra,
                              const std::function<void(const QString &)> &progress = {},
                              int waitSeconds = 30);

struct SyncOutcome {
    int peers = 0;             // that hold the same entries now
    std::int64_t received = 0; // entries that came
    QStringList notices;
    QStringList missing;      // entries that are damaged or lost here and at the others, in words
    int files = 0;            // that came
    QStringList missingFiles; // names of files that nobody who was reached could give
};
// Dials the addresses given, or all that are known, until one laptop holds the same entries and files in
// these groups (empty: all in common) and says so; laptops that are reached meanwhile are finished with too.
// Nobody reached is tried again until `waitSeconds` have passed.
Result<SyncOutcome> syncWith(Workspace &workspace, const std::vector<Id<Group>> &groups,
                             const std::vector<Endpoint> &addresses, int waitSeconds);

} // namespace cercle
