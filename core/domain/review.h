#pragma once

#include "domain/session.h"

namespace cercle
{

// A round in which members read each other's work. What its words mean and what follows from them is in
// review_rules.h. Who learns what of a blind round is settled when it is opened: nobody can make it an open
// one or seal its reviews for somebody else later.
struct ReviewRound {
    Id<ReviewRound> id;
    Id<Group> group;
    QString title;
    QString purpose;
    Day submitBy; // the last day of each phase, in the group's zone; empty: until somebody moves on by hand
    Day reviewBy;
    int reviewers = 2; // reviews each submission gets
    QString
        blind; // "open", "single" (authors do not learn who reviewed) or "double" (nor reviewers who wrote)
    QString phase; // "submission", "review", "closed": the least that is reached, whatever the days say
    Id<Member> coordinator;
    QStringList deputies; // ids of members who hold the key of a blind round beside its coordinator
    QString strategy;     // "rubric", "accumulative", "errors" or "comments"; empty: "rubric"
    QString mode;         // how reviewers are found: "fair", "random", "manual" or "scheduled"; empty: "fair"
    std::int64_t seed = 0;   // of the allocation, below 2^53; 0 in blind rounds, where it is sealed
    bool selfReview = false; // authors assess their own work as well
    bool everybody = false;  // members who hand in nothing review too
    bool balance = false;    // each work gets readers of unlike levels
    int proofReading = 0;    // works that a proof-reader of the days of review reads beyond the others
    int repeatDays = 0;      // after so many days the next round of its kind opens; 0: it does not
    bool graded = false;
    int workPoints = 80; // what a work can earn, and what reviewing can earn, where the round is graded
    int reviewPoints = 20;
    int comparison = 5;      // 1 (very strict) to 9 (very lax): how far from the best assessment costs points
    QStringList errorGrades; // strategy "errors": per cent for 0, 1, 2, … weighted errors
    QStringList rubric;      // the criteria as they were when reviewing began; see encodeRubric()
    QString certificate;     // of a blind round, by its coordinator; see encodeCertificate()
    bool removed = false;

    bool operator==(const ReviewRound &) const = default;
    static constexpr auto table = "review_round";
    static constexpr auto fields = std::tuple{field("group_id", &ReviewRound::group, Merge::Once),
                                              field("title", &ReviewRound::title),
                                              field("purpose", &ReviewRound::purpose),
                                              field("submit_by", &ReviewRound::submitBy),
                                              field("review_by", &ReviewRound::reviewBy),
                                              field("reviewers", &ReviewRound::reviewers),
                                              field("blind", &ReviewRound::blind, Merge::Once),
                                              field("phase", &ReviewRound::phase),
                                              field("coordinator", &ReviewRound::coordinator, Merge::Once),
                                              field("deputies", &ReviewRound::deputies, Merge::Once),
                                              field("strategy", &ReviewRound::strategy),
                                              field("mode", &ReviewRound::mode),
                                              field("seed", &ReviewRound::seed, Merge::Once),
                                              field("self_review", &ReviewRound::selfReview),
                                              field("everybody", &ReviewRound::everybody),
                                              field("balance", &ReviewRound::balance),
                                              field("proof_reading", &ReviewRound::proofReading),
                                              field("repeat_days", &ReviewRound::repeatDays),
                                              field("graded", &ReviewRound::graded),
                                              field("work_points", &ReviewRound::workPoints),
                                              field("review_points", &ReviewRound::reviewPoints),
                                              field("comparison", &ReviewRound::comparison),
                                              field("error_grades", &ReviewRound::errorGrades),
                                              field("rubric", &ReviewRound::rubric, Merge::Once),
                                              field("certificate", &ReviewRound::certificate),
                                              field("removed", &ReviewRound::removed)};
};

// One line of a round's rubric. What it says counts until reviewing begins; from then on the round's own copy
// does.
struct Criterion {
    Id<Criterion> id;
    Id<Group> group;
    Id<ReviewRound> round;
    QString title;
    QString description;
    QStringList levels; // words for 1, 2, 3, 4; order counts, so the list is one value
    int weight = 1;     // 0: asked for and not counted
    int points = 10;    // strategy "accumulative": the most that can be given
    int position = 0;
    bool removed = false;

    bool operator==(const Criterion &) const = default;
    static constexpr auto table = "criterion";
    static constexpr auto fields = std::tuple{field("group_id", &Criterion::group, Merge::Once),
                                              field("round", &Criterion::round, Merge::Once),
                                              field("title", &Criterion::title),
                                              field("description", &Criterion::description),
                                              field("levels", &Criterion::levels),
                                              field("weight", &Criterion::weight),
                                              field("points", &Criterion::points),
                                              field("position", &Criterion::position),
                                              field("removed", &Criterion::removed)};
};

// The work a member hands in: one per round and author, so its id is derived from both. What it holds stands
// in its versions; `text` and `url` are those of a work that has none.
struct Submission {
    Id<Submission> id;
    Id<Group> group;
    Id<ReviewRound> round;
    Id<Member> author;
    QString title;
    QString text; // Markdown
    QUrl url;
    int level = 0;        // of the author in the matter, 1 to 4; 0: not said
    bool example = false; // shows how to review, and is nobody's work of this round
    bool removed = false;

    bool operator==(const Submission &) const = default;
    static constexpr auto table = "submission";
    static constexpr auto fields = std::tuple{field("group_id", &Submission::group, Merge::Once),
                                              field("round", &Submission::round, Merge::Once),
                                              field("author", &Submission::author, Merge::Once),
                                              field("title", &Submission::title),
                                              field("text", &Submission::text),
                                              field("url", &Submission::url),
                                              field("level", &Submission::level),
                                              field("example", &Submission::example),
                                              field("removed", &Submission::removed)};
};

// A submission as it was handed in once. Nothing is written over: the newest one counts, the others stay.
struct SubmissionVersion {
    Id<SubmissionVersion> id;
    Id<Group> group;
    Id<ReviewRound> round;
    Id<Submission> submission;
    int number = 1;
    QString text; // Markdown, where one entry of the journal holds it; as read with reviews::look() any text
    QString body; // a longer one, which several entries carry; nobody changes it
    QString file; // the name of the file that the text came from
    FileRef attachment; // the file itself, where it is no text
    QUrl url;
    QString repository; // with `commit`, a state of somebody's repository
    QString commit;
    std::int64_t handedIn = 0; // milliseconds since 1970 UTC
    bool removed = false;

    bool operator==(const SubmissionVersion &) const = default;
    static constexpr auto table = "submission_version";
    static constexpr auto fields =
        std::tuple{field("group_id", &SubmissionVersion::group, Merge::Once),
                   field("round", &SubmissionVersion::round, Merge::Once),
                   field("submission", &SubmissionVersion::submission, Merge::Once),
                   field("number", &SubmissionVersion::number, Merge::Once),
                   field("text", &SubmissionVersion::text, Merge::Once),
                   field("body", &SubmissionVersion::body, Merge::Text),
                   field("file", &SubmissionVersion::file, Merge::Once),
                   field("attachment", &SubmissionVersion::attachment, Merge::Once),
                   field("url", &SubmissionVersion::url, Merge::Once),
                   field("repository", &SubmissionVersion::repository, Merge::Once),
                   field("commit", &SubmissionVersion::commit, Merge::Once),
                   field("handed_in", &SubmissionVersion::handedIn, Merge::Once),
                   field("removed", &SubmissionVersion::removed)};
};

// One member's reading of one submission. Scores and comments only make sense together: one composite field,
// a list of "criterion id=score", then "comment=…". In a blind round there is no reviewer, and the
// coordinator writes the row.
struct Review {
    Id<Review> id;
    Id<Group> group;
    Id<ReviewRound> round;
    Id<Submission> submission;
    Id<Member> reviewer;
    Id<Review> about; // the review that this one reviews; null: it reviews the submission itself
    int version = 0;  // of the submission, that was read; 0: not said
    QStringList verdict;
    QString state;  // "assigned", "draft", "given"; of a reading that went to somebody else: "released" where
                    // its reviewer was silent, left or asked for it, "moved" where only the loads changed. A
                    // verdict that was given meanwhile counts all the same.
    QString useful; // what the author says: "yes", "no" or nothing
    QString usefulWord; // and why
    QString answer;     // of the author
    bool removed = false;

    bool operator==(const Review &) const = default;
    static constexpr auto table = "review";
    static constexpr auto fields = std::tuple{field("group_id", &Review::group, Merge::Once),
                                              field("round", &Review::round, Merge::Once),
                                              field("submission", &Review::submission, Merge::Once),
                                              field("reviewer", &Review::reviewer, Merge::Once),
                                              field("about", &Review::about, Merge::Once),
                                              field("version", &Review::version),
                                              field("verdict", &Review::verdict),
                                              field("state", &Review::state),
                                              field("useful", &Review::useful),
                                              field("useful_word", &Review::usefulWord),
                                              field("answer", &Review::answer),
                                              field("removed", &Review::removed)};
};

// What only some members may read. Of a blind round: an assignment for its reviewer, a review for who
// coordinates, the seed for these alone. Without a round: a concern for the member who was asked to mediate.
// `box` is specified in FORMAT.md.
struct SealedNote {
    Id<SealedNote> id;
    Id<Group> group;
    Id<ReviewRound> round;
    Id<Member> member; // for whom; whoever has none of the keys sees no more than this
    QString kind;      // "slip", "review" or "seed"; without a round "concern" (workspace/concerns.h)
    QByteArray box;
    bool removed = false;

    bool operator==(const SealedNote &) const = default;
    static constexpr auto table = "sealed_note";
    static constexpr auto fields = std::tuple{
        field("group_id", &SealedNote::group, Merge::Once), field("round", &SealedNote::round, Merge::Once),
        field("member", &SealedNote::member, Merge::Once),  field("kind", &SealedNote::kind, Merge::Once),
        field("box", &SealedNote::box, Merge::Once),        field("removed", &SealedNote::removed)};
};

} // namespace cercle
