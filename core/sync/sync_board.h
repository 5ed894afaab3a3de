#pragma once
// What the links of one program tell each other, so that the same entries are fetched from one peer only and
// what was refused once is not asked for in a loop. Owned by the node; every peer session refers to it.

#include "base/id.h"
#include "journal/hash.h"

#include <cstdint>
#include <map>
#include <set>

namespace cercle
{

class SyncBoard
{
public:
    using Owner = const void *;

    // True if `owner` may fetch entries of this group now. A claim that made no progress for 20 seconds may
    // be taken over.
    bool claim(const Uid &group, Owner owner, std::int64_t nowMs)
    {
        Claim &claim = m_claims[group];
        if (claim.owner && claim.owner != owner && nowMs - claim.sinceMs < staleMs)
            return false;
        claim = {owner, nowMs};
        return true;
    }
    void release(const Uid &group, Owner owner)
    {
        const auto found = m_claims.find(group);
        if (found != m_claims.end() && found->second.owner == owner)
            m_claims.erase(found);
    }

    // The same for one file, which comes from one peer at a time.
    bool claimFile(const Hash &file, Owner owner, std::int64_t nowMs)
    {
        Claim &claim = m_files[file];
        if (claim.owner && claim.owner != owner && nowMs - claim.sinceMs < staleMs)
            return false;
        claim = {owner, nowMs};
        return true;
    }
    void releaseFile(const Hash &file, Owner owner)
    {
        const auto found = m_files.find(file);
        if (found != m_files.end() && found->second.owner == owner)
            m_files.erase(found);
    }

    // What leads to this head was refused here; nobody is asked for it again.
    void refuse(const Hash &head) { m_refused.insert(head); }
    bool isRefused(const Hash &head) const { return m_refused.contains(head); }

private:
    static constexpr std::int64_t staleMs = 20000;
    struct Claim {
        Owner owner = nullptr;
        std::int64_t sinceMs = 0;
    };
    std::map<Uid, Claim> m_claims;
    std::map<Hash, Claim> m_files;
    std::set<Hash> m_refused;
};

} // namespace cercle
