#pragma once
// Review rounds as members work with them: open, hand in, allocate, rescue, give, answer, close. All of it
// goes through Workspace::transact; the rules are in domain/review_rules.h and domain/allocation.h. Ids of
// submissions and reviews are derived, so that laptops that do the same while apart have done it once.
//
// In a blind round assignments and reviews are sealed (see reviews_sealed.h): `known` then holds what this
// laptop can open, which is everything for the coordinator and the own assignments for everybody else.

#include "domain/allocation.h"
#include "domain/review_grades.h"
#include "domain/review_rules.h"
#include "workspace/workspace.h"

#include <map>
#include <vector>

namespace cercle::reviews
{

struct RoundDraft {
    ReviewRound round; // title, days, reviewers and so on; id, seed, phase, rubric are set by open()
    std::vector<Criterion> criteria;
};

// What a member hands in.
struct WorkDraft {
    QString title;
    QString text;
    QString file;
    QUrl url;
    QString repository, commit;
    int level = 0;
    bool example = false;
};

// A round with all that belongs to it, as this laptop may see it today.
struct RoundState {
    ReviewRound round;
    Group group;
    Day today; // in the group's zone
    RoundPhase phase = RoundPhase::Submission;
    std::vector<RubricLine> rubric;
    std::vector<Member> members;
    Id<Member> self;
    std::vector<Submission> submissions; // by id; those of the round, without examples
    std::vector<Submission> examples;
    std::map<Uid, std::vector<SubmissionVersion>> versions; // by submission, oldest first
    std::vector<Review>
        reviews; // as everybody sees them, by id; also reviews of reviews and self-assessments
    std::vector<Review>
        known; // those of submissions by others whose reviewer this laptop knows, assigned ones too
    bool blind = false;
    bool coordinates = false; // of a blind round: the seal of this laptop opens it
    Uid secret;               // then: what ids and the seed are derived from

    const Member *member(const Id<Member> &id) const;
    const Submission *submission(const Id<Submission> &id) const;
    QString nameOf(const Id<Member> &id) const;
    // The newest version; where there is none, what the submission itself holds.
    SubmissionVersion currentOf(const Submission &submission) const;
    // Given reviews of a submission that everybody may see, without self-assessments.
    std::vector<Review> givenTo(const Id<Submission> &submission) const;
    int daysWaiting(const Submission &submission) const;
};

// What an allocation would do.
struct Proposal {
    AllocationProblem problem;
    Allocation allocation;
    std::vector<Id<Member>> silent; // whose readings are given to others
};

Day todayIn(const Group &group, const Clock &clock);
Result<RoundState> look(const Workspace &workspace, const Id<ReviewRound> &round);
// The sentence about anonymity, for whoever opens the round or takes part; empty for an open round.
QString anonymityOf(const RoundState &state);

// Errors of kind Usage say which part of the draft is wrong. A blind round is coordinated by whoever opens
// it.
Result<Id<ReviewRound>> open(Workspace &workspace, const Id<Group> &group, RoundDraft draft);
// Changes what can still be changed of a round: its words, days and terms; the criteria, of which those with an
// id stay, until reviewing begins. Names, coordinator, phase and seed stay as they are. Errors as of open().
Result<Done> change(Workspace &workspace, const RoundState &state, RoundDraft draft);
// Hands in, or hands in once more: a new version. Refused once the round is closed.
Result<Id<Submission>> submit(Workspace &workspace, const Id<ReviewRound> &round, const Id<Member> &author,
                              const WorkDraft &work);
// Who would review whom; keeps what stands. Only the coordinator can say so for a blind round.
Result<Proposal> propose(const RoundState &state, const std::vector<RoundState> &earlier = {});
// The same with the readings of silent members, and of those who left, given to others.
Result<Proposal> proposeRescue(const RoundState &state, const std::vector<Id<Member>> &alsoSilent,
                               const std::vector<RoundState> &earlier = {});
// The group's other rounds that an allocation of this one takes into account.
std::vector<RoundState> earlierRounds(const Workspace &workspace, const RoundState &state);
// Writes it, freezes the rubric and begins the reviews.
Result<Done> accept(Workspace &workspace, const RoundState &state, const Proposal &proposal);
// By hand: one more reviewer for one work.
Result<Done> assign(Workspace &workspace, const RoundState &state, const Id<Submission> &submission,
                    const Id<Member> &reviewer);
// Rounds of mode "scheduled" whose works are due: allocates them. The number of rounds. Any laptop may do it.
Result<int> allocateDue(Workspace &workspace, const Id<Group> &group);

// Gives a review, or saves it as a draft. The reviewer has to be assigned, be the author in a round with
// self-assessment, or look at an example.
Result<Done> give(Workspace &workspace, const RoundState &state, const Id<Submission> &submission,
                  const Id<Member> &reviewer, const Verdict &verdict, bool draft);
// A review of a given review.
Result<Done> giveAbout(Workspace &workspace, const RoundState &state, const Id<Review> &about,
                       const Id<Member> &reviewer, const QString &comment);
// Of a blind round, by its coordinator: what was given and sealed becomes readable, without names, in the
// order of ids. Refused while fewer than three members' reviews would come at once, unless all are in or the
// round is closed; the number of reviews.
Result<int> publish(Workspace &workspace, const RoundState &state);
// By the author: useful or not and why; an answer.
Result<Done> mark(Workspace &workspace, const RoundState &state, const Id<Review> &review, bool useful,
                  const QString &word);
Result<Done> answer(Workspace &workspace, const RoundState &state, const Id<Review> &review,
                    const QString &text);
Result<Done> close(Workspace &workspace, const RoundState &state);

// What everybody can recompute; of a blind round what its coordinator published.
Result<AllocationCertificate> certificate(const RoundState &state,
                                          const std::vector<RoundState> &earlier = {});
// By member; refused where the round is not graded.
Result<std::map<Uid, MemberGrade>> grades(const RoundState &state);

// Whether a staged row may be written; called for every local edit. Refuses a change of criteria that are
// frozen.
Result<Done> mayWrite(const Workspace &workspace, int entity, const Uid &id, const std::optional<Row> &before,
                      const Row &after);

} // namespace cercle::reviews
