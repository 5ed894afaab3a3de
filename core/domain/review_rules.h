#pragma once
// What the fields of a review round mean and what follows from them. Pure: the day is passed in.

#include "base/result.h"
#include "domain/allocation.h"
#include "domain/review.h"

#include <map>
#include <vector>

namespace cercle
{

enum class RoundPhase { Submission, Review, Closed };

// The phase on a day (in the group's zone). Each phase ends with its last day; a round that was moved on by
// hand is never behind what was written.
RoundPhase phaseOn(const ReviewRound &round, const Day &today);
// "submission", "review", "closed": as stored.
QString phaseKey(RoundPhase phase);
// An empty day for the phase that waits for a hand.
Day lastDayOf(const ReviewRound &round, RoundPhase phase);
bool isBlind(const ReviewRound &round);
// The reviewers do not learn who wrote either.
bool hidesAuthors(const ReviewRound &round);

// Days that a work has waited for its first review: since reviewing began, or since it was handed in if that
// was later. 0 while reviewing has not begun, and for a work that has one. `handedIn` may be empty.
int daysWaiting(const ReviewRound &round, const Day &handedIn, int given, const Day &today);
// From two days on, somebody should help.
bool needsHelp(const ReviewRound &round, const Day &handedIn, int given, const Day &today);
// Whoever has begun nothing two days before the end of the reviews, or later, is replaced by a rescue.
bool mayReplaceSilent(const ReviewRound &round, const Day &today);

// One criterion as a review is written with it.
struct RubricLine {
    Id<Criterion> id;
    QString title;
    QString description;
    QStringList levels;
    int weight = 1;
    int points = 10;
    bool operator==(const RubricLine &) const = default;
};
// The criteria of a round: the copy made when reviewing began, and until then `criteria` by position, without
// removed ones.
std::vector<RubricLine> rubricOf(const ReviewRound &round, std::vector<Criterion> criteria);
// One JSON array of strings per line: id, title, description, weight, points, levels.
QStringList encodeRubric(const std::vector<RubricLine> &rubric);
// Refuses where reviewing has begun.
Result<Done> mayChangeRubric(const ReviewRound &round, const Day &today);

// A review's scores and words.
struct Verdict {
    std::map<Uid, int> scores;      // by criterion
    std::map<Uid, QString> remarks; // by criterion
    QString comment;
    bool operator==(const Verdict &) const = default;
};
// "criterion id=score", "remark criterion id=…", "comment=…"; what is neither is passed over.
Verdict verdictFrom(const QStringList &list);
QStringList toList(const Verdict &verdict);
// The scores a criterion takes, both included: 1 to the number of levels; 0 to its points; 0 (an error) or 1;
// none.
std::pair<int, int> scoreRange(const QString &strategy, const RubricLine &line);
// Whether a review may be given: every criterion scored within its range, or some words where there is none.
// The error is the reason that a form shows while its button is disabled.
Result<Done> isComplete(const ReviewRound &round, const std::vector<RubricLine> &rubric,
                        const Verdict &verdict);

// One submission per round and author, one review per submission and reviewer, on whatever laptop they are
// made.
Id<Submission> submissionId(const Id<ReviewRound> &round, const Id<Member> &author);
Id<Review> reviewId(const Id<Submission> &submission, const Id<Member> &reviewer);
Id<Review> reviewOfReviewId(const Id<Review> &about, const Id<Member> &reviewer);

// The reading went to somebody else (state "released" or "moved") and its reviewer had written nothing: there
// is nothing left to do about it, and nothing to show.
bool isGivenAway(const Review &review);

// The certificate of a blind round as its coordinator publishes it: a JSON object of numbers.
QString encodeCertificate(const AllocationCertificate &certificate);
std::optional<AllocationCertificate> decodeCertificate(const QString &text);

// What stays secret in such a round and what does not, for whoever opens it or takes part; empty for an open
// round. `coordinator`: the name, or the names where the round has deputies; `people`: how many take part or
// may.
QString anonymitySentence(const ReviewRound &round, const QString &coordinator, int people);

} // namespace cercle
