#include "domain/review_grades.h"
#include "domain/review_rules.h"

#include "catch.h"

using namespace cercle;

namespace
{

Uid numbered(int number)
{
    return Uid::fromBytes(QByteArray(15, '\1') + char(number));
}

ReviewRound dated()
{
    ReviewRound round;
    round.id.uid = numbered(1);
    round.title = QStringLiteral("Essays");
    round.submitBy = {QStringLiteral("2026-12-01")};
    round.reviewBy = {QStringLiteral("2026-12-08")};
    return round;
}

Day day(const char *iso)
{
    return {QString::fromLatin1(iso)};
}

std::vector<RubricLine> lines(int count, int weight = 1)
{
    std::vector<RubricLine> out;
    for (int i = 0; i < count; ++i) {
        RubricLine line{{numbered(10 + i)}, QStringLiteral("Criterion %1").arg(i), {}, {}, weight, 10};
        for (int level = 1; level <= 4; ++level)
            line.levels << QStringLiteral("level %1, \"quoted\"").arg(level);
        out.push_back(line);
    }
    return out;
}

Verdict scores(std::initializer_list<int> list)
{
    Verdict out;
    int i = 0;
    for (const int score : list)
        out.scores[numbered(10 + i++)] = score;
    return out;
}

} // namespace

TEST_CASE("phases open and close with their days, and a round moved on by hand does not go back")
{
    ReviewRound round = dated();
    CHECK(phaseOn(round, day("2026-12-01")) == RoundPhase::Submission);
    CHECK(phaseOn(round, day("2026-12-02")) == RoundPhase::Review);
    CHECK(phaseOn(round, day("2026-12-08")) == RoundPhase::Review);
    CHECK(phaseOn(round, day("2026-12-09")) == RoundPhase::Closed);
    round.phase = QStringLiteral("review");
    CHECK(phaseOn(round, day("2026-11-20")) == RoundPhase::Review);
    round.phase = QStringLiteral("closed");
    CHECK(phaseOn(round, day("2026-11-20")) == RoundPhase::Closed);
    CHECK(phaseOn(ReviewRound(), day("2030-01-01")) == RoundPhase::Submission);
}

TEST_CASE("two days without feedback call for help, counted from when reviewing could begin")
{
    const ReviewRound round = dated();
    CHECK(daysWaiting(round, day("2026-11-20"), 0, day("2026-11-30")) == 0);
    CHECK_FALSE(needsHelp(round, day("2026-11-20"), 0, day("2026-12-02")));
    CHECK(needsHelp(round, day("2026-11-20"), 0, day("2026-12-03")));
    CHECK_FALSE(needsHelp(round, day("2026-11-20"), 1, day("2026-12-03")));
    CHECK_FALSE(needsHelp(round, day("2026-12-04"), 0, day("2026-12-05"))); // late
    CHECK(needsHelp(round, day("2026-12-04"), 0, day("2026-12-06")));
    CHECK_FALSE(mayReplaceSilent(round, day("2026-12-05")));
    CHECK(mayReplaceSilent(round, day("2026-12-06")));
    CHECK_FALSE(mayReplaceSilent(ReviewRound(), day("2026-12-06")));
}

TEST_CASE("a rubric is frozen: the round's own copy counts, and changes are refused")
{
    ReviewRound round = dated();
    Criterion criterion;
    criterion.id.uid = numbered(10);
    criterion.round = round.id;
    criterion.title = QStringLiteral("Clear");
    criterion.levels = {QStringLiteral("no"), QStringLiteral("yes")};
    CHECK(mayChangeRubric(round, day("2026-11-30")));
    CHECK_FALSE(mayChangeRubric(round, day("2026-12-02")));
    const auto before = rubricOf(round, {criterion});
    round.rubric = encodeRubric(before);
    criterion.title = QStringLiteral("Something else");
    CHECK(rubricOf(round, {criterion}) == before);
    CHECK(rubricOf(round, {}) == before);
    CHECK_FALSE(mayChangeRubric(round, day("2026-11-30")));
    const auto several = lines(3, 7);
    round.rubric = encodeRubric(several);
    CHECK(rubricOf(round, {}) == several);
}

TEST_CASE("a verdict keeps its scores, remarks and comment, and says what it lacks")
{
    Verdict verdict = scores({1, 4});
    verdict.remarks[numbered(10)] = QStringLiteral("a=b");
    verdict.comment = QStringLiteral("Two\nlines = many");
    CHECK(verdictFrom(toList(verdict)) == verdict);
    CHECK(verdictFrom({QStringLiteral("nonsense"), QStringLiteral("x=1")}) == Verdict());

    ReviewRound round = dated();
    CHECK(isComplete(round, lines(2), verdict));
    CHECK_FALSE(isComplete(round, lines(3), verdict));
    CHECK(isComplete(round, lines(3), verdict).error().text.contains(QStringLiteral("Criterion 2")));
    CHECK_FALSE(isComplete(round, lines(2), scores({1, 5})));
    CHECK_FALSE(isComplete(round, lines(2), scores({0, 4})));
    CHECK_FALSE(isComplete(round, lines(1), verdict)); // a score too many
    round.strategy = QStringLiteral("comments");
    CHECK_FALSE(isComplete(round, lines(2), Verdict()));
    Verdict words;
    words.comment = QStringLiteral("Well said.");
    CHECK(isComplete(round, lines(2), words));
}

TEST_CASE("a reading that went to somebody else is nothing to do, unless its reviewer wrote meanwhile")
{
    Review review;
    for (const char *state : {"released", "moved"}) {
        review.state = QString::fromLatin1(state);
        review.verdict.clear();
        CHECK(isGivenAway(review));
        review.verdict << QStringLiteral("comment=In time");
        CHECK_FALSE(isGivenAway(review));
    }
    review.verdict.clear();
    review.state = QStringLiteral("assigned");
    CHECK_FALSE(isGivenAway(review));
}

TEST_CASE("the same submission and review get the same ids on every laptop")
{
    const Id<ReviewRound> round{numbered(1)};
    const Id<Member> a{numbered(2)}, b{numbered(3)};
    CHECK(submissionId(round, a) == submissionId(round, a));
    CHECK(submissionId(round, a) != submissionId(round, b));
    const auto work = submissionId(round, a);
    CHECK(reviewId(work, b) != reviewId(work, a));
    CHECK(reviewOfReviewId(reviewId(work, b), a) != reviewId(work, a));
}

TEST_CASE("a blind round says who learns what, an open one has nothing to say")
{
    ReviewRound round;
    CHECK(anonymitySentence(round, QStringLiteral("Lina"), 9).isEmpty());
    round.blind = QStringLiteral("single");
    CHECK(anonymitySentence(round, QStringLiteral("Lina"), 9).contains(QStringLiteral("only Lina")));
    const auto few = anonymitySentence(round, QStringLiteral("Lina"), 3);
    CHECK(few.size() > anonymitySentence(round, QStringLiteral("Lina"), 9).size());
    const AllocationCertificate certificate{2, 3, 0, 1, 4, 0, 5};
    CHECK(decodeCertificate(encodeCertificate(certificate)) == certificate);
    CHECK_FALSE(decodeCertificate(QString()).has_value());
}

TEST_CASE("a work is graded by the four strategies")
{
    ReviewRound round;
    CHECK(gradeOfWork(round, lines(2), scores({1, 1})) == 0.0);
    CHECK(gradeOfWork(round, lines(2), scores({4, 4})) == 100.0);
    CHECK(gradeOfWork(round, lines(2), scores({2, 4})).value_or(0) == Approx(66.66667));
    CHECK_FALSE(gradeOfWork(round, lines(2), scores({2})).has_value());
    auto weighted = lines(2);
    weighted[1].weight = 3;
    CHECK(gradeOfWork(round, weighted, scores({4, 1})) == 25.0);

    round.strategy = QStringLiteral("accumulative");
    weighted[1].points = 5;
    CHECK(gradeOfWork(round, weighted, scores({10, 4})) == 85.0); // (1 × 1 + 3 × 0.8) / 4

    round.strategy = QStringLiteral("errors");
    CHECK(gradeOfWork(round, weighted, scores({1, 1})) == 100.0);
    CHECK(gradeOfWork(round, weighted, scores({1, 0})) == 25.0);
    round.errorGrades = {QStringLiteral("100"), QStringLiteral("80"), QStringLiteral("50")};
    CHECK(gradeOfWork(round, weighted, scores({0, 1})) == 80.0);
    CHECK(gradeOfWork(round, weighted, scores({1, 0}))
          == 50.0); // three errors: the last that the table knows

    round.strategy = QStringLiteral("comments");
    CHECK_FALSE(gradeOfWork(round, lines(1), {}).has_value());
}

TEST_CASE("reviews are graded by their distance from the best one")
{
    ReviewRound round;
    round.strategy = QStringLiteral("accumulative");
    // Normal scores 50, 60, 100: average 70, variance 466.66667; 60 is nearest.
    const auto grades = gradesOfReviews(round, lines(1), {scores({5}), scores({6}), scores({10})});
    REQUIRE(grades.size() == 3);
    CHECK(grades[1] == 100.0);
    CHECK(grades[0] == Approx(100 - 10 * (100.0 / (5 * 466.66667))).margin(0.001));
    CHECK(grades[2] == Approx(100 - 40 * (1600.0 / (5 * 466.66667))).margin(0.001));
    round.comparison = 1; // stricter
    CHECK(gradesOfReviews(round, lines(1), {scores({5}), scores({6}), scores({10})})[2] == 0.0);
    CHECK(gradesOfReviews(round, lines(1), {scores({5}), scores({5})}) == std::vector<double>{100.0, 100.0});
    CHECK(gradesOfReviews(round, lines(1), {scores({5})}) == std::vector<double>{100.0});
    CHECK(gradesOfReviews(round, lines(1), {}).empty());
}

TEST_CASE("a member's points are those for the work and those for reviewing")
{
    ReviewRound round;
    round.strategy = QStringLiteral("accumulative");
    const Id<Member> a{numbered(2)}, b{numbered(3)};
    const auto all =
        gradesOf(round, lines(1), {{{numbered(5)}, a, b, scores({8})}, {{numbered(6)}, b, a, scores({5})}});
    CHECK(all.at(a.uid).work == 80.0);
    CHECK(all.at(a.uid).reviews == 100.0);
    CHECK(all.at(a.uid).points == 84.0);
    CHECK(all.at(b.uid).points == 60.0);
}
