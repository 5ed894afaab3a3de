#pragma once
// Where a session stands in its agenda. Each point keeps the moments at which it was begun and left, "begin
// MS" and "leave MS" in milliseconds since 1970 UTC. They are a set, so what laptops write while apart comes
// together without a conflict, and where the session stands follows from all of them.

#include "domain/session.h"

#include <map>
#include <span>
#include <vector>

namespace cercle
{

// A point that runs longer was forgotten: it is over, and that time does not count.
inline constexpr std::int64_t longestPointMs = 6 * 3'600'000LL;

struct AgendaStand {
    Id<AgendaItem> item;                            // which is being talked about; null: nothing runs
    std::map<Id<AgendaItem>, std::int64_t> spentMs; // how long each was talked about, up to now

    std::int64_t spentOn(const Id<AgendaItem> &id) const
    {
        const auto found = spentMs.find(id);
        return found == spentMs.end() ? 0 : found->second;
    }
    bool operator==(const AgendaStand &) const = default;
};

// By position, ties by id; without those that are removed.
std::vector<AgendaItem> inOrder(std::vector<AgendaItem> items);

// What the moments of one session's points say at `nowMs`. Beginning a point leaves the one before. Moments
// that cannot be read are passed over; a clock that goes ahead of `nowMs` makes no time negative.
AgendaStand standOf(std::span<const AgendaItem> items, std::int64_t nowMs);

// The moment to write: now, but behind all that are there, so that a laptop whose clock is late has its say.
std::int64_t nextMoment(std::span<const AgendaItem> items, std::int64_t nowMs);
QString beginMoment(std::int64_t ms);
QString leaveMoment(std::int64_t ms);

} // namespace cercle
