#pragma once

#include "domain/session.h"

namespace cercle
{

// A round in which members read each other's work.
struct ReviewRound {
    Id<ReviewRound> id;
    Id<Group> group;
    QString title;
    QString purpose;
    Day submitBy;
    Day reviewBy;
    int reviewers = 2; // reviews each submission gets
    QString blind;     // "open", "single" or "double"
    QString phase;     // "submission", "review", "closed"
    bool removed = false;

    bool operator==(const ReviewRound &) const = default;
    static constexpr auto table = "review_round";
    static constexpr auto fields = std::tuple{field("group_id", &ReviewRound::group, Merge::Once),
                                              field("title", &ReviewRound::title),
                                              field("purpose", &ReviewRound::purpose),
                                              field("submit_by", &ReviewRound::submitBy),
                                              field("review_by", &ReviewRound::reviewBy),
                                              field("reviewers", &ReviewRound::reviewers),
                                              field("blind", &ReviewRound::blind),
                                              field("phase", &ReviewRound::phase),
                                              field("removed", &ReviewRound::removed)};
};

// One line of a round's rubric.
struct Criterion {
    Id<Criterion> id;
    Id<Group> group;
    Id<ReviewRound> round;
    QString title;
    QStringList levels; // words for 1, 2, 3, 4; order counts, so the list is one value
    int position = 0;
    bool removed = false;

    bool operator==(const Criterion &) const = default;
    static constexpr auto table = "criterion";
    static constexpr auto fields = std::tuple{field("group_id", &Criterion::group, Merge::Once),
                                              field("round", &Criterion::round, Merge::Once),
                                              field("title", &Criterion::title),
                                              field("levels", &Criterion::levels),
                                              field("position", &Criterion::position),
                                              field("removed", &Criterion::removed)};
};

// The work a member hands in.
struct Submission {
    Id<Submission> id;
    Id<Group> group;
    Id<ReviewRound> round;
    Id<Member> author;
    QString title;
    QString text; // Markdown
    QUrl url;
    bool removed = false;

    bool operator==(const Submission &) const = default;
    static constexpr auto table = "submission";
    static constexpr auto fields = std::tuple{field("group_id", &Submission::group, Merge::Once),
                                              field("round", &Submission::round, Merge::Once),
                                              field("author", &Submission::author, Merge::Once),
                                              field("title", &Submission::title),
                                              field("text", &Submission::text),
                                              field("url", &Submission::url),
                                              field("removed", &Submission::removed)};
};

// One member's reading of one submission. Scores and comments only make sense together: one composite field,
// a list of "criterion id=score", then "comment=…".
struct Review {
    Id<Review> id;
    Id<Group> group;
    Id<ReviewRound> round;
    Id<Submission> submission;
    Id<Member> reviewer;
    QStringList verdict;
    QString state; // "assigned", "draft", "given"
    bool removed = false;

    bool operator==(const Review &) const = default;
    static constexpr auto table = "review";
    static constexpr auto fields = std::tuple{field("group_id", &Review::group, Merge::Once),
                                              field("round", &Review::round, Merge::Once),
                                              field("submission", &Review::submission, Merge::Once),
                                              field("reviewer", &Review::reviewer, Merge::Once),
                                              field("verdict", &Review::verdict),
                                              field("state", &Review::state),
                                              field("removed", &Review::removed)};
};

} // namespace cercle
