#pragma once
// The review rounds of one group with what hangs on each, as this laptop may know it. Only the rounds that a
// change is about are read again; a blind round's boxes are opened once for each of its changes.

#include "store/change_set.h"
#include "workspace/reviews.h"

#include <QHash>
#include <QString>

#include <vector>

namespace cercle
{

struct WorkFacts {
    Submission work;
    int versions = 0;
    std::int64_t handedIn = 0; // of the newest version; 0: not known
    int given = 0;             // reviews that its author can read
    int expected = 0;          // readers it has, as far as this laptop knows
    int days = 0;              // that it has waited for its first review
};

struct RoundFacts {
    ReviewRound round;
    RoundPhase phase = RoundPhase::Submission;
    std::vector<WorkFacts> works; // without examples, by id
    std::vector<Review> known;    // readings whose reader this laptop knows; released ones too
    std::vector<Review> rows;     // reviews as everybody sees them, by id
    bool coordinates = false;     // of a blind round: its seal opens here
    bool runs = false;            // it is the reader's to give out reviews and to look after the round

    const WorkFacts *work(const Id<Submission> &id) const;
    const Review *row(const Id<Review> &id) const;
    int given() const;   // reviews, all works together
    int waiting() const; // works without feedback for two days or more
    // Given and sealed, and ready to be made readable.
    int toPublish() const;
    // Works that nobody reads yet.
    int unread() const;
    // Readers who may be replaced: silent near the end, or gone.
    std::vector<Id<Member>> silent(const Day &today) const;
};

class ReviewBook
{
public:
    explicit ReviewBook(const Workspace &workspace) : m_workspace(workspace) {}

    void setGroup(const Id<Group> &group);
    // True if something that is shown may have changed.
    bool apply(const ChangeSet &changes);
    // Another day moves phases. True if it was one.
    bool setToday();

    Id<Group> group() const { return m_group; }
    Id<Member> self() const { return m_self; }
    // May hand in and review: not an observer.
    bool takesPart() const { return m_takesPart; }
    const Day &today() const { return m_today; }
    // The newest first.
    const std::vector<RoundFacts> &rounds() const { return m_rounds; }
    const RoundFacts *round(const Id<ReviewRound> &id) const;
    // The round that a submission belongs to; null if it is not known.
    const RoundFacts *roundOf(const Id<Submission> &work) const;
    // "You" for the reader, "Somebody" for nobody known.
    QString nameOf(const Id<Member> &member) const;
    // The rounds before, as far as an allocation of this one has to know them; nothing is read for it.
    std::vector<reviews::RoundState> before(const reviews::RoundState &state) const;
    // Whether the round shows the reader who wrote.
    bool knowsAuthor(const RoundFacts &facts, const Submission &work) const;
    // As above; "A member" where the round hides authors from the reader.
    QString authorOf(const RoundFacts &facts, const Submission &work) const;

private:
    void readMembers();
    void reread(const Id<ReviewRound> &round);
    RoundFacts build(ReviewRound round, std::vector<Submission> works,
                     const std::vector<SubmissionVersion> &versions, std::vector<Review> reviews) const;

    const Workspace &m_workspace;
    Id<Group> m_group;
    Id<Member> m_self;
    bool m_takesPart = false;
    bool m_leads = false;
    QString m_zone;
    Day m_today;
    QHash<Uid, QString> m_names;
    std::vector<RoundFacts> m_rounds;
};

// Whether what one sees of reviews may be another after these changes.
bool bearsOnReviews(const ChangeSet &changes);
// Reviews that the reader owes in a group, for the badge.
int reviewsDue(const Workspace &workspace, const Id<Group> &group);

} // namespace cercle
