#pragma once
// What only some may read of a blind round. The coordinator's laptop draws a secret and seals it for itself
// and for each deputy; seed and ids of the allocation come from it, so that nobody else can recompute who
// reviews whom. Each member gets a slip with the own assignments; all slips of a round look alike. A reviewer
// seals the review for who coordinates and for the own laptops; they publish what came in as rows without a
// reviewer, many at once. Each of these texts is signed inside by the laptop that wrote it, so that nobody
// can pretend to be somebody else, and filled up so that its length does not tell which review it became. So
// the profile of the reviewed holds the reviewer's name or device nowhere in connection with the review.

#include "workspace/reviews.h"

namespace cercle::reviews::sealed
{

// Writes the secret of a new round, which belongs to this laptop's member, for who coordinates it. Refused
// where a deputy has no laptop.
Result<Done> begin(Workspace &workspace, Transaction &transaction, const ReviewRound &round);
// Who was named deputy since, by the coordinator or a deputy of the opening; everybody sees it.
std::vector<Id<Member>> deputiesNamed(const Workspace &workspace, const ReviewRound &round);
// Names one more, who has a laptop: gives them the secret, the slips and what was given until now.
Result<Done> nameDeputy(Workspace &workspace, Transaction &transaction, RoundState state,
                        const Id<Member> &deputy);
// Fills `coordinates`, `secret` and `known` of a blind round.
void open(const Workspace &workspace, RoundState &state);
// The id of the row that a review will have, and the seed; only with the secret.
Id<Review> idOf(const RoundState &state, const Id<Submission> &submission, const Id<Member> &reviewer);
std::uint64_t seedOf(const RoundState &state);
// A new slip for every member with a laptop; `certificate` is that of all assignments (encodeCertificate()).
Result<Done> writeSlips(Workspace &workspace, Transaction &transaction, const RoundState &state,
                        const std::vector<Review> &assigned, const QString &certificate);
// A review for who coordinates.
Result<Done> writeReview(Workspace &workspace, Transaction &transaction, const RoundState &state,
                         const Review &review);

} // namespace cercle::reviews::sealed
