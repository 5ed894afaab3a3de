#pragma once
// Review rounds as members work with them: open, hand in, allocate, rescue, give, answer, close. All of it
// goes through Workspace::transact; the rules are in domain/review_rules.h and domain/allocation.h. Ids of
// submissions and reviews are derived, so that laptops that do the same while apart have done it once.
//
// In a blind round assignments and reviews are sealed (see reviews_sealed.h): `known` then holds what this
// laptop can open, which is everything for who coordinates and the own assignments for everybody else. Who
// coordinates is whoever opened the round, the deputies named then (ReviewRound::deputies, a list of ids) and
// those named since, so that a round does not depend on one laptop.

#include "domain/allocation.h"
#include "domain/review_grades.h"
#include "domain/review_rules.h"
#include "workspace/workspace.h"

#include <map>
#include <set>
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
    FileRef attachment; // the work is this file, and no text
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
    std::vector<Member> former; // who have left; their works and reviews stay
    Id<Member> self;
    std::vector<Submission> submissions; // by id; those of the round, without examples
    std::vector<Submission> examples;
    std::map<Uid, std::vector<SubmissionVersion>> versions; // by submission, oldest first
    std::vector<Review>
        reviews; // as everybody sees them, by id; also reviews of reviews and self-assessments
    std::vector<Review>
        known; // those of submissions by others whose reviewer this laptop knows, assigned ones too
    bool blind = false;
    std::vector<Id<Member>> proofReaders; // who has that role on the days of review, if they read more
    bool coordinates = false;             // of a blind round: the seal of this laptop opens it
    Uid secret;                           // then: what ids and the seed are derived from
    std::vector<Id<Member>> named;        // deputies since it was opened
    QString certificate;                  // of a blind round, as it came with the assignments that count

    const Member *member(const Id<Member> &id) const;
    const Submission *submission(const Id<Submission> &id) const;
    QString nameOf(const Id<Member> &id) const; // also of somebody who has left
    // The coordinator and the deputies of a blind round, as names in one text: "Léa, Paul".
    std::vector<Id<Member>> coordinators() const;
    QString coordinatorNames() const;
    // Whether this laptop's member may know who wrote a work.
    bool mayName(const Submission &submission) const;
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
// Takes out of a row what this laptop's member is not to be shown: in a double-blind round who wrote a work
// of somebody else, the name of its file, and who assessed it as the own, unless the member coordinates the
// round. True if something was taken out.
bool veil(const Workspace &workspace, int entity, Row &row);
// A version as one text: the file's name, where it may be known, link, repository and commit, then the words.
QString asText(const RoundState &state, const SubmissionVersion &version);
// Of the rounds of a group, those whose authors are hidden from this laptop's member.
std::set<Uid> roundsHidingAuthors(const Workspace &workspace, const Id<Group> &group);
// Whether who wrote such fields of a row (bit i: field i of the descriptor), and when, tells who is the
// author of a work in one of `rounds`: whoever hands in, assesses the own work, marks or answers. What lists
// changes and names people, such as the log and conflicts, leaves name and time of day out then.
bool tellsAuthor(const Workspace &workspace, const std::set<Uid> &rounds, int entity, const Uid &id,
                 std::uint32_t fields);
// The sentence about anonymity, for whoever opens the round or takes part; empty for an open round.
QString anonymityOf(const RoundState &state);

// Whether a member writes on a laptop of the own.
bool hasLaptop(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member);
// Whether this laptop may hand in, review, mark and answer in the name of a member: its own, or somebody who
// has none. The journal says who did.
Result<Done> maySpeakFor(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member);
// The most reviews that a work can get in a group as it is: one less than take part, and at least one.
int reviewersPossible(const Workspace &workspace, const Id<Group> &group);
// Usage where more are asked for; for whoever opens or changes a round.
Result<Done> enoughPeople(const Workspace &workspace, const Id<Group> &group, int reviewers);
// What is wrong with the last days of a round that is opened today: a sentence for the one or for the other,
// both empty where nothing is.
struct DaysProblem {
    QString submitBy;
    QString reviewBy;
};
DaysProblem problemOfDays(const Day &submitBy, const Day &reviewBy, const Day &today);

// The longest text that can be handed in. Several entries of the journal carry a long one.
inline constexpr qsizetype workCharsMax = 4'000'000;

// Errors of kind Usage say which part of the draft is wrong. A blind round is coordinated by whoever opens
// it, and by its deputies, who need a laptop of their own.
Result<Id<ReviewRound>> open(Workspace &workspace, const Id<Group> &group, RoundDraft draft);
// Changes what can still be changed of a round: its words, days and terms; the criteria, of which those with
// an id stay, until reviewing begins. Names, coordinator, phase and seed stay as they are. Errors as of
// open().
Result<Done> change(Workspace &workspace, const RoundState &state, RoundDraft draft);
// Hands in, or hands in once more: a new version. Refused once the round is closed. Usage: nothing to hand
// in, or a text beyond workCharsMax (what to do then is said).
Result<Id<Submission>> submit(Workspace &workspace, const Id<ReviewRound> &round, const Id<Member> &author,
                              const WorkDraft &work);
// Names a deputy of a blind round that runs: from then on its laptops hold the key too. By whoever opened the
// round, or was a deputy then. Refused for others, for who is one already, and for somebody without a laptop.
Result<Done> nameDeputy(Workspace &workspace, const RoundState &state, const Id<Member> &deputy);
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
// What is due by date in a group, and was done about it.
struct CarriedOut {
    int begun = 0;     // scheduled rounds whose reviews were given out, as works were due
    int mended = 0;    // scheduled rounds in which late works got readers, or works with too many lost some
    int replaced = 0;  // members who were silent, or have left, and whose readings others got
    int published = 0; // sealed reviews of scheduled rounds that became readable
    int opened = 0;    // rounds that recur and were opened again
    int all() const { return begun + mended + replaced + published + opened; }
};
// Carries out what the rounds of a group say is to happen by date: in rounds of mode "scheduled" reviews are
// given out once works are due, late works get readers, whoever is silent is replaced (mayReplaceSilent) and
// sealed reviews are published as publish() allows; a round with repeatDays opens the next one, with the same
// criteria, when its day has come. Any laptop whose member may write can do it, of a blind round those that
// coordinate it. Several may do it at the same time while apart: all ids are derived, the seed is the
// round's, and where laptops knew different works the next run takes readings back that are too many and not
// begun, the same ones everywhere. Undo passes over it. Cheap where nothing is due; meant to be called at
// start, after a sync and every few minutes (net/due_work.h does so).
Result<CarriedOut> carryOut(Workspace &workspace, const Id<Group> &group);

// What each member has to review and has reviewed, over the rounds that are not closed; of blind rounds as
// far as this laptop knows.
struct Workload {
    Id<Member> member;
    int assigned = 0; // to be read still, drafts too
    int given = 0;
    bool proofReader = false; // reads more in one of them
};
std::vector<Workload> workloads(const Workspace &workspace, const Id<Group> &group); // by member

// Whether a member may review a work now: the reviewer has to be assigned, be the author in a round with
// self-assessment, or look at an example.
Result<Done> mayGive(const RoundState &state, const Id<Submission> &submission, const Id<Member> &reviewer);
// Gives a review. With `draft` it only says to others that it is begun (nothing of it where the round is
// blind): what a draft says stays on this laptop (review_drafts.h). `version`: of the work, that was read; 0:
// the newest, which is refused where the review was begun on an older one. Usage: too long; incomplete.
Result<Done> give(Workspace &workspace, const RoundState &state, const Id<Submission> &submission,
                  const Id<Member> &reviewer, const Verdict &verdict, bool draft, int version = 0);
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
// Ends a round, or goes on with it as far as its days allow. By who coordinates it; by anybody once all of
// these have left.
Result<Done> close(Workspace &workspace, const RoundState &state);
Result<Done> reopen(Workspace &workspace, const RoundState &state);

// What everybody can recompute; of a blind round what its coordinator published.
Result<AllocationCertificate> certificate(const RoundState &state,
                                          const std::vector<RoundState> &earlier = {});
// Whether what stands is proven to be the best, and how; nothing where this laptop does not know all
// readings.
std::optional<Proof> proof(const RoundState &state, const std::vector<RoundState> &earlier = {});
// "No allocation has fewer such pairs: all were looked through."
QString proofSentence(Proof proof);
// By member; refused where the round is not graded.
Result<std::map<Uid, MemberGrade>> grades(const RoundState &state);

// Whether a staged row may be written; called for every local edit. Refuses a change of criteria that are
// frozen, works and reviews of somebody with a laptop by somebody else, and the end of a round by who does
// not coordinate it.
Result<Done> mayWrite(const Workspace &workspace, int entity, const Uid &id, const std::optional<Row> &before,
                      const Row &after);

} // namespace cercle::reviews
