#include "domain/review_grades.h"

#include <algorithm>
#include <cmath>

namespace cercle
{

namespace
{

// As Moodle keeps grades: five decimals.
double rounded(double value)
{
    return std::round(value * 1e5) / 1e5;
}

// A score on the scale of 0 to 100, or nothing if there is none.
std::optional<double> normal(const QString &strategy, const RubricLine &line, const Verdict &verdict)
{
    const auto score = verdict.scores.find(line.id.uid);
    if (score == verdict.scores.end())
        return std::nullopt;
    const auto [least, most] = scoreRange(strategy, line);
    if (least == most)
        return rounded(most);
    return rounded(100.0 * (score->second - least) / (most - least));
}

double byErrors(const ReviewRound &round, const std::vector<RubricLine> &rubric, const Verdict &verdict)
{
    int errors = 0, all = 0;
    for (const RubricLine &line : rubric) {
        all += line.weight;
        errors += verdict.scores.at(line.id.uid) == 0 ? line.weight : 0;
    }
    if (round.errorGrades.isEmpty())
        return all > 0 ? 100.0 * (all - errors) / all : 100.0;
    if (errors == 0)
        return 100.0;
    const qsizetype last = std::min<qsizetype>(errors, round.errorGrades.size() - 1);
    return last > 0 ? std::clamp(round.errorGrades[last].toDouble(), 0.0, 100.0) : 100.0;
}

// One review, a value per criterion.
using Scores = std::vector<double>;

double distance(const Scores &a, const Scores &b, const std::vector<double> &variance,
                const std::vector<int> &weight, int comparison)
{
    double sum = 0;
    int weights = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const double apart = std::abs(a[i] - b[i]);
        if (variance[i] <= 0.01 || a[i] == b[i])
            continue;
        sum += apart * (apart * apart / (std::max(1, comparison) * variance[i])) * weight[i];
        weights += weight[i];
    }
    return weights > 0 ? rounded(sum / weights) : 0;
}

} // namespace

std::optional<double> gradeOfWork(const ReviewRound &round, const std::vector<RubricLine> &rubric,
                                  const Verdict &verdict)
{
    if (round.strategy == QLatin1String("comments") || rubric.empty()
        || !isComplete(round, rubric, verdict).ok())
        return std::nullopt;
    if (round.strategy == QLatin1String("errors"))
        return rounded(byErrors(round, rubric, verdict));
    double got = 0, whole = 0;
    for (const RubricLine &line : rubric) {
        const auto [least, most] = scoreRange(round.strategy, line);
        const int score = verdict.scores.at(line.id.uid);
        if (round.strategy == QLatin1String("accumulative")) {
            if (most > 0)
                got += line.weight * (static_cast<double>(score) / most);
            whole += line.weight;
        } else {
            got += line.weight * (score - least);
            whole += line.weight * (most - least);
        }
    }
    return whole > 0 ? rounded(100.0 * got / whole) : 0.0;
}

std::vector<double> gradesOfReviews(const ReviewRound &round, const std::vector<RubricLine> &rubric,
                                    const std::vector<Verdict> &verdicts)
{
    std::vector<Scores> reviews;
    for (const Verdict &verdict : verdicts) {
        Scores scores;
        for (const RubricLine &line : rubric)
            scores.push_back(normal(round.strategy, line, verdict).value_or(0));
        reviews.push_back(std::move(scores));
    }
    if (reviews.empty())
        return {};
    const auto count = static_cast<double>(reviews.size());
    Scores average(rubric.size(), 0), variance(rubric.size(), 0);
    std::vector<int> weight;
    for (size_t i = 0; i < rubric.size(); ++i) {
        for (const Scores &one : reviews)
            average[i] += one[i] / count;
        for (const Scores &one : reviews)
            variance[i] += (one[i] - average[i]) * (one[i] - average[i]) / count;
        average[i] = rounded(average[i]);
        weight.push_back(rubric[i].weight);
    }
    std::vector<double> fromAverage;
    for (const Scores &one : reviews)
        fromAverage.push_back(distance(one, average, variance, weight, round.comparison));
    const double nearest = *std::min_element(fromAverage.begin(), fromAverage.end());
    std::vector<double> out;
    for (const Scores &one : reviews) {
        double least = -1;
        for (size_t best = 0; best < reviews.size(); ++best) {
            if (fromAverage[best] != nearest)
                continue;
            const double apart = distance(one, reviews[best], variance, weight, round.comparison);
            least = least < 0 ? apart : std::min(least, apart);
        }
        out.push_back(rounded(std::clamp(100.0 - least, 0.0, 100.0)));
    }
    return out;
}

std::map<Uid, MemberGrade> gradesOf(const ReviewRound &round, const std::vector<RubricLine> &rubric,
                                    const std::vector<GradedReview> &reviews)
{
    std::map<Uid, std::vector<double>> works, given;
    std::map<Uid, std::vector<const GradedReview *>> bySubmission;
    for (const GradedReview &review : reviews) {
        const auto grade = gradeOfWork(round, rubric, review.verdict);
        if (!grade)
            continue;
        works[review.author.uid].push_back(*grade);
        bySubmission[review.submission.uid].push_back(&review);
    }
    for (const auto &[submission, list] : bySubmission) {
        std::vector<Verdict> verdicts;
        for (const GradedReview *review : list)
            verdicts.push_back(review->verdict);
        const auto grades = gradesOfReviews(round, rubric, verdicts);
        for (size_t i = 0; i < list.size(); ++i) {
            if (!list[i]->reviewer.isNull())
                given[list[i]->reviewer.uid].push_back(grades[i]);
        }
    }
    const auto mean = [](const std::vector<double> &list) {
        double sum = 0;
        for (const double one : list)
            sum += one;
        return rounded(sum / static_cast<double>(list.size()));
    };
    std::map<Uid, MemberGrade> out;
    for (const auto &[member, list] : works)
        out[member].work = mean(list);
    for (const auto &[member, list] : given)
        out[member].reviews = mean(list);
    for (auto &[member, grade] : out)
        grade.points = rounded(grade.work.value_or(0) * round.workPoints / 100.0
                               + grade.reviews.value_or(0) * round.reviewPoints / 100.0);
    return out;
}

} // namespace cercle
