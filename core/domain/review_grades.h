#pragma once
// Grades, for groups that want them, by the arithmetic of Moodle's workshop (its documentation, "Workshop
// grading strategies" and "Grading evaluation: comparison with the best assessment"). All in per cent;
// nothing is stored.

#include "domain/review_rules.h"

#include <map>
#include <optional>
#include <vector>

namespace cercle
{

// What one review gives a work, 0 to 100; nothing for strategy "comments" and for a review that is not
// complete.
//   rubric:        100 × Σ w (s − 1) / Σ w (levels − 1); with equal weights that is Moodle's (sum − min) /
//   (max − min) accumulative:  100 × Σ w (s / points) / Σ w errors:        the weights of the assertions that
//   fail are summed up to e; then what `errorGrades` says for e, or for
//                  the largest number below e that it knows; 100 for none. Without a table (where Moodle has
//                  100 for all): 100 × (1 − e / Σ w)
std::optional<double> gradeOfWork(const ReviewRound &round, const std::vector<RubricLine> &rubric,
                                  const Verdict &verdict);

// How good the reviews of one work are, 0 to 100 each, in their order. Scores are brought to 0 to 100; the
// review that is nearest to the average of all is the best one (or several are); a review's grade is 100
// minus its distance d from the nearest best one, at least 0:
//   d = Σ w |a − b| (a − b)² / (comparison × variance) / Σ w, over the criteria whose variance (of the
//   population) exceeds 0.01 and whose scores differ; 0 without such.
std::vector<double> gradesOfReviews(const ReviewRound &round, const std::vector<RubricLine> &rubric,
                                    const std::vector<Verdict> &verdicts);

struct MemberGrade {
    std::optional<double> work;    // 0 to 100: the mean over the reviews of the own work
    std::optional<double> reviews; // 0 to 100: the mean over the reviews given
    double points = 0;             // of workPoints + reviewPoints
};
struct GradedReview {
    Id<Submission> submission;
    Id<Member> author;
    Id<Member> reviewer; // null where it is not known
    Verdict verdict;
};
// All grades of a round; self-assessments are to be left out before.
std::map<Uid, MemberGrade> gradesOf(const ReviewRound &round, const std::vector<RubricLine> &rubric,
                                    const std::vector<GradedReview> &reviews);

} // namespace cercle
