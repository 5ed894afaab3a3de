#pragma once
// Who reads whose work. Pure and seeded: the same problem gives the same allocation on every laptop, whatever
// the order in which its parts are listed.
//
// What is kept, in this order: nobody reads their own work, and nobody reads a work twice; every work gets
// its readers as far as there are any; loads are as equal as they can be (they differ by at most 1 wherever
// that is possible); standing readings stay, so that as few as possible change; as few readings as possible
// repeat a pair of an earlier round; as few pairs as possible read each other; and, where asked for, each
// work's readers are of unlike levels.
//
// Method. A fresh allocation starts from a circulant: in a seeded order each work goes to the readers at k
// distances below half of the circle, which gives every reader exactly k works and no two who read each
// other. Otherwise it starts from a round robin, whose loads are made optimal by cost-reducing paths (Harvey,
// Ladner, Lovász, Tamir: "Semi-matchings for bipartite graphs and load balancing", Journal of Algorithms 59,
// 2006). A reader who is to read more than the others, such as a proof-reader, is counted as so many works
// lighter. Where that leaves repeated or mutual pairs, and wherever readings stand already, a minimum-cost
// flow with convex costs of loads decides (successive shortest paths with potentials: Edmonds and Karp 1972;
// Ahuja, Magnanti, Orlin: "Network Flows", 1993, chapters 9 and 14). It is exact in all of the above but
// mutual pairs and levels, which a flow cannot see; these are then lowered by exchanges that keep everything
// above them. Among up to 8 people an exact search over the unordered pairs has the last word. Beyond 8
// people the fewest mutual pairs beside repeated ones are not searched for: finding them is a packing problem
// for which no fast exact method is known. Whether an allocation is proven all the same, and how, is its
// Proof.

#include "base/id.h"

#include <cstdint>
#include <vector>

namespace cercle
{

struct WorkToRead {
    Uid id;
    Uid author;
    int level = 0; // of its author, 1 to 4; 0: not said
};

// Somebody reads a work.
struct Reading {
    Uid work;
    Uid reader;
    auto operator<=>(const Reading &) const = default;
};

// A reading of an earlier round.
struct PastReading {
    Uid reader;
    Uid author;
};

struct AllocationProblem {
    std::vector<WorkToRead> works;
    std::vector<Uid> readers;      // who can be given work now
    std::vector<int> readerLevels; // as the readers; empty where levels do not count
    std::vector<int> readerExtra;  // as the readers: works beyond those of the others; empty: none
    std::vector<Reading>
        begun; // started or given: they stay, also those of people who are no readers any more
    std::vector<Reading>
        standing; // assigned and not begun: they stay where the loads allow it and the reader is one
    std::vector<PastReading> past; // one per reading
    int perWork = 2;               // readings each work gets
    std::uint64_t seed = 0;
    bool balance = false; // readers of unlike levels for each work
};

struct AllocationCertificate {
    int loadMin = 0, loadMax = 0; // works per reader, over the readers of the problem, `readerExtra` apart
    int self = 0;                 // readings of the reader's own work
    int reciprocal = 0;           // pairs of people who read each other
    int repeated = 0;             // readings whose pair was one in an earlier round
    int unreviewed = 0;           // works without any reader
    int missing = 0;              // readings that could not be given, over all works
    int crowded = 0;              // works with more readers than asked for
    bool operator==(const AllocationCertificate &) const = default;
};

// Why no allocation with these loads, which keeps what is begun, has fewer repeated pairs or, with as many of
// those, fewer mutual ones.
enum class Proof {
    None,     // not proven: there may be one
    Counting, // there are none, or as few as there must be with so many readings among so many people
    Flow,   // the minimum-cost flow cannot have fewer repeated pairs, and mutual ones are as few as they must
            // be
    Search, // all allocations were looked through
};

struct Allocation {
    std::vector<Reading> readings; // all of them with begun and standing ones, by work, then reader
    std::vector<Reading> added;    // those that neither stood nor were begun
    std::vector<Reading> dropped;  // standing ones that go
    AllocationCertificate certificate;
    Proof proof = Proof::None;
    bool proven = false; // there is a proof
};

// Fair: what is said above. Linear in the readings for a fresh allocation of any size whose circulant fits;
// polynomial otherwise.
Allocation allocateFairly(const AllocationProblem &problem);
// Random: equal loads and nobody's own work, chance alone otherwise; standing readings stay.
Allocation allocateRandomly(const AllocationProblem &problem);
// What an allocation is like; recomputable by every member from the journal.
AllocationCertificate certify(const AllocationProblem &problem, const std::vector<Reading> &readings);
// Whether readings that stand are proven to be the best, among all allocations with their loads.
Proof proofOf(const AllocationProblem &problem, const std::vector<Reading> &readings);

} // namespace cercle
