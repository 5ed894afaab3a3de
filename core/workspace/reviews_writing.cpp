// Giving reviews, publishing sealed ones, what authors do with them, and what readers are not shown.

#include "workspace/file_book.h"
#include "workspace/review_drafts.h"
#include "workspace/review_length.h"
#include "workspace/reviews.h"
#include "workspace/reviews_sealed.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace cercle::reviews
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

constexpr auto givenState = QLatin1String("given");
// So many reviewers at once hide each of them among the others.
constexpr size_t reviewersAtOnce = 3;

Result<Done> plain(const Result<ChangeSet> &written)
{
    if (!written)
        return written.error();
    return done();
}

Error unknownReview()
{
    return {Error::Kind::NotFound,
            Words::tr("There is no such review in this round; see cerclectl review status.")};
}

const Review *published(const RoundState &state, const Id<Review> &id)
{
    const auto it =
        std::find_if(state.reviews.begin(), state.reviews.end(), [&](const Review &r) { return r.id == id; });
    return it == state.reviews.end() ? nullptr : &*it;
}

const Review *assigned(const RoundState &state, const Id<Submission> &submission, const Id<Member> &reviewer)
{
    const auto it = std::find_if(state.known.begin(), state.known.end(), [&](const Review &r) {
        return r.submission == submission && r.reviewer == reviewer && !r.removed;
    });
    return it == state.known.end() ? nullptr : &*it;
}

// What only the author of a work writes about its reviews.
constexpr const char *authorsFields[] = {"useful", "useful_word", "answer"};

bool knowsAuthors(const Workspace &workspace, const ReviewRound &round, const Id<Member> &self)
{
    RoundState state;
    state.round = round;
    state.named = sealed::deputiesNamed(workspace, round);
    const auto knowing = state.coordinators();
    return std::find(knowing.begin(), knowing.end(), self) != knowing.end();
}

// The one who may: the author, on the own laptop, or anybody who may write for an author without one.
Result<Done> mayAnswer(const Workspace &workspace, const RoundState &state, const Review &review)
{
    const Submission *work = state.submission(review.submission);
    if (!work || review.state != givenState)
        return unknownReview();
    if (work->author != state.self && hasLaptop(workspace, state.group.id, work->author))
        return Error{Error::Kind::Refused, Words::tr("This review is for %1, who alone marks and answers it.")
                                               .arg(state.nameOf(work->author))};
    return done();
}

} // namespace

std::set<Uid> roundsHidingAuthors(const Workspace &workspace, const Id<Group> &group)
{
    std::set<Uid> out;
    const Id<Member> self = workspace.self(group);
    Filter all = Filter().in(group).with("blind", QStringLiteral("double"));
    all.removed = true;
    for (const ReviewRound &round : workspace.list<ReviewRound>(all)) {
        if (!knowsAuthors(workspace, round, self))
            out.insert(round.id.uid);
    }
    return out;
}

bool tellsAuthor(const Workspace &workspace, const std::set<Uid> &rounds, int entity, const Uid &id,
                 std::uint32_t fields)
{
    if (rounds.empty())
        return false;
    if (entity == entityIndexOf<Submission>()) {
        const auto work = workspace.get(Id<Submission>{id});
        return work && !work->example && rounds.contains(work->round.uid);
    }
    if (entity == entityIndexOf<SubmissionVersion>()) {
        const auto version = workspace.get(Id<SubmissionVersion>{id});
        const auto work = version ? workspace.get(version->submission) : std::nullopt;
        return version && rounds.contains(version->round.uid) && !(work && work->example);
    }
    if (entity != entityIndexOf<Review>())
        return false;
    const auto review = workspace.get(Id<Review>{id});
    if (!review || !rounds.contains(review->round.uid))
        return false;
    const auto work = workspace.get(review->submission);
    if (work && review->reviewer && review->reviewer == work->author)
        return true;
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    return std::any_of(std::begin(authorsFields), std::end(authorsFields),
                       [&](const char *name) { return (fields >> info.fieldIndex(name) & 1) != 0; });
}

bool veil(const Workspace &workspace, int entity, Row &row)
{
    Id<Submission> id;
    if (entity == entityIndexOf<SubmissionVersion>())
        id = fromRow<SubmissionVersion>({}, row).submission;
    else if (entity == entityIndexOf<Review>())
        id = fromRow<Review>({}, row).submission;
    else if (entity != entityIndexOf<Submission>())
        return false;
    const auto work = id ? workspace.get(id) : std::optional(fromRow<Submission>({}, row));
    const auto round = work ? workspace.get(work->round) : std::nullopt;
    if (!round || !hidesAuthors(*round) || work->example)
        return false;
    const Id<Member> self = workspace.self(round->group);
    if (work->author == self || knowsAuthors(workspace, *round, self))
        return false;
    const EntityInfo &info = *allEntities()[static_cast<size_t>(entity)];
    // Who wrote may be read off the name of a file, and off the moment, which the log gives beside a name.
    const auto clear = [&](QByteArrayView name) {
        const auto field = static_cast<size_t>(info.fieldIndex(name));
        row[field] = defaultValue(info.fields[field].type);
    };
    if (!id) {
        clear("author");
        return true;
    }
    if (entity == entityIndexOf<Review>()) {
        const bool own = fromRow<Review>({}, row).reviewer == work->author;
        if (own)
            clear("reviewer");
        return own;
    }
    const auto attached = fromRow<SubmissionVersion>({}, row).attachment.facts();
    clear("file");
    clear("handed_in");
    if (attached) {
        FileFacts nameless = *attached;
        nameless.name = namelessFile(nameless.name);
        const auto field = static_cast<size_t>(info.fieldIndex("attachment"));
        row[field] = toValue(FileRef::of(nameless));
    }
    return true;
}

Result<Done> mayGive(const RoundState &state, const Id<Submission> &submission, const Id<Member> &reviewer)
{
    const Submission *work = state.submission(submission);
    if (!work)
        return Error{Error::Kind::NotFound,
                     Words::tr("There is no such work in this round; see cerclectl review status.")};
    if (state.phase == RoundPhase::Closed)
        return Error{
            Error::Kind::Refused,
            Words::tr("“%1” is closed; no review can be given any more. Move its days if it should be.")
                .arg(state.round.title)};
    if (work->example)
        return done();
    if (work->author == reviewer) {
        if (state.round.selfReview)
            return done();
        return Error{
            Error::Kind::Refused,
            Words::tr("%1 wrote this work; this round has no self-assessment.").arg(state.nameOf(reviewer))};
    }
    if (!assigned(state, submission, reviewer))
        return Error{Error::Kind::Refused,
                     Words::tr("%1 is not among the reviewers of this work, as far as this laptop knows; see "
                               "cerclectl review status, or have it given out first.")
                         .arg(state.nameOf(reviewer))};
    return done();
}

Result<Done> give(Workspace &workspace, const RoundState &state, const Id<Submission> &submission,
                  const Id<Member> &reviewer, const Verdict &verdict, bool draft, int version)
{
    if (auto may = maySpeakFor(workspace, state.group.id, reviewer); !may)
        return may;
    if (auto may = mayGive(state, submission, reviewer); !may)
        return may;
    const Submission *work = state.submission(submission);
    const int newest = state.currentOf(*work).number;
    if (version < 0 || version > newest)
        return Error{
            Error::Kind::Usage,
            Words::tr("This work has no version %1; it has %n so far.", nullptr, newest).arg(version)};
    const int begun = begunOn(workspace, state, submission, reviewer);
    if (!draft && version == 0 && begun > 0 && begun < newest)
        return Error{
            Error::Kind::Conflict,
            Words::tr("“%1” has a new version since you began: you read version %2, now there is version %3. "
                      "cerclectl review work --since %2 shows what is new; then give the review with "
                      "--work-version %3, or for the one that you read with --work-version %2.")
                .arg(work->title)
                .arg(begun)
                .arg(newest)};
    const qsizetype size = charactersOf(verdict);
    if (size > reviewCharsMax)
        return Error{
            Error::Kind::Usage,
            Words::tr("The review has %L1 characters; it may have %L2. Shorten it, or put the rest where a "
                      "link leads to it.")
                .arg(size)
                .arg(reviewCharsMax)};
    if (!draft) {
        if (auto complete = isComplete(state.round, state.rubric, verdict); !complete)
            return complete;
    }
    const bool plainly = work->author == reviewer || work->example;
    const bool sealed = state.blind && !plainly;
    if (draft && sealed)
        return done(); // nobody is told that it is begun
    Review review;
    if (plainly) {
        review.id = reviewId(submission, reviewer);
        if (const Review *before = published(state, review.id))
            review = *before;
    } else {
        review = *assigned(state, submission, reviewer);
    }
    review.round = state.round.id;
    review.submission = submission;
    review.reviewer = reviewer;
    if (!draft) {
        review.verdict = toList(verdict);
        review.version = version > 0 ? version : newest;
    }
    review.state = draft ? QStringLiteral("draft") : QString(givenState);
    // Of somebody who has no laptop, the journal says for whom.
    const EditLabel label = sealed ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Write a sealed review"))
                            : reviewer == state.self
                                ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Review “%1”"), {work->title})
                                : EditLabel(QT_TRANSLATE_NOOP("Labels", "Review “%1” for %2"),
                                            {work->title, state.nameOf(reviewer)});
    auto written = plain(workspace.transact(state.group.id, label, [&](Transaction &t) -> Result<Done> {
        if (sealed)
            return sealed::writeReview(workspace, t, state, review);
        t.put(review);
        return done();
    }));
    // What is given needs no draft any more; one that cannot be removed does no harm.
    if (written && !draft)
        static_cast<void>(putDraft(workspace, submission, reviewer, {}).ok());
    return written;
}

Result<Done> nameDeputy(Workspace &workspace, const RoundState &state, const Id<Member> &deputy)
{
    if (!state.blind)
        return Error{Error::Kind::Refused,
                     Words::tr("Deputies hold the key of a blind round; an open round needs none.")};
    const bool mayName =
        state.self == state.round.coordinator || state.round.deputies.contains(state.self.toString());
    if (!state.coordinates || !mayName)
        return Error{
            Error::Kind::Refused,
            Words::tr("Deputies are named by whoever opened the round, or was a deputy then; ask %1.")
                .arg(state.nameOf(state.round.coordinator))};
    const Member *member = state.member(deputy);
    if (!member)
        return Error{Error::Kind::NotFound,
                     Words::tr("A deputy of the round is no member of this group; see `member list`.")};
    const auto now = state.coordinators();
    if (std::count(now.begin(), now.end(), deputy) > 0)
        return Error{Error::Kind::Conflict,
                     Words::tr("%1 holds the key of this round already.").arg(member->name)};
    if (workspace.list<Device>(Filter().in(state.group.id).with("member", deputy)).empty())
        return Error{
            Error::Kind::Refused,
            Words::tr("%1 has no laptop in this group and cannot hold the key of a blind round; name "
                      "somebody who has.")
                .arg(member->name)};
    return plain(workspace.transact(
        state.group.id,
        EditLabel(QT_TRANSLATE_NOOP("Labels", "Name %1 deputy of “%2”"), {member->name, state.round.title}),
        [&](Transaction &t) { return sealed::nameDeputy(workspace, t, state, deputy); }));
}

Result<Done> giveAbout(Workspace &workspace, const RoundState &state, const Id<Review> &about,
                       const Id<Member> &reviewer, const QString &comment)
{
    const Review *subject = published(state, about);
    if (!subject || !subject->about.isNull() || subject->state != givenState || !state.member(reviewer))
        return unknownReview();
    if (subject->reviewer == reviewer)
        return Error{Error::Kind::Refused, Words::tr("Nobody reviews the own review; choose another.")};
    if (auto may = maySpeakFor(workspace, state.group.id, reviewer); !may)
        return may;
    if (comment.trimmed().isEmpty())
        return Error{Error::Kind::Usage, Words::tr("The review says nothing yet; write a comment.")};
    Review review;
    review.id = reviewOfReviewId(about, reviewer);
    review.round = state.round.id;
    review.submission = subject->submission;
    review.reviewer = reviewer;
    review.about = about;
    review.verdict = QStringList{QStringLiteral("comment=") + comment};
    review.state = givenState;
    return plain(workspace.transact(state.group.id, EditLabel(QT_TRANSLATE_NOOP("Labels", "Review a review")),
                                    [&](Transaction &t) -> Result<Done> {
                                        t.put(review);
                                        return done();
                                    }));
}

Result<int> publish(Workspace &workspace, const RoundState &state)
{
    if (!state.blind)
        return Error{Error::Kind::Refused,
                     Words::tr("Reviews of an open round are there at once; there is nothing to "
                               "publish.")};
    if (!state.coordinates)
        return Error{
            Error::Kind::Refused,
            Words::tr("Only %1 can open the sealed reviews of this round.").arg(state.coordinatorNames())};
    std::vector<Review> ready;
    std::set<Uid> reviewers;
    bool waiting = false, begun = false;
    for (const Review &review : state.known) {
        if (review.state == QLatin1String("assigned") || review.state == QLatin1String("draft"))
            waiting = true;
        if (review.state != givenState)
            continue;
        const Review *row = published(state, review.id);
        begun = begun || row;
        if (row && row->verdict == review.verdict && row->version == review.version)
            continue;
        ready.push_back(review);
        reviewers.insert(review.reviewer.uid);
    }
    if (ready.empty())
        return 0;
    // The last one behind the others, or one that was written anew, would be told by its time as well.
    if ((waiting || begun) && state.phase != RoundPhase::Closed && reviewers.size() < reviewersAtOnce)
        return Error{
            Error::Kind::Refused,
            Words::tr("Reviews of fewer than three members are here; shown alone they could be told by their "
                      "time. Wait for more, or for the end of the round.")};
    auto written = workspace.transact(
        state.group.id,
        EditLabel(QT_TRANSLATE_NOOP("Labels", "Publish the reviews of “%1”"), {state.round.title}),
        [&](Transaction &t) -> Result<Done> {
            // `known` is in the order of the ids, which are hashes: it says nothing about people or times.
            for (const Review &review : ready) {
                Review row = t.get(review.id).value_or(Review{});
                row.id = review.id;
                row.round = state.round.id;
                row.submission = review.submission;
                row.reviewer = {};
                row.version = review.version;
                row.verdict = review.verdict;
                row.state = givenState;
                t.put(row);
            }
            return done();
        });
    if (!written)
        return written.error();
    return static_cast<int>(ready.size());
}

Result<Done> mark(Workspace &workspace, const RoundState &state, const Id<Review> &id, bool useful,
                  const QString &word)
{
    const Review *review = published(state, id);
    if (!review)
        return unknownReview();
    if (auto may = mayAnswer(workspace, state, *review); !may)
        return may;
    if (word.size() > 1000)
        return Error{Error::Kind::Usage,
                     Words::tr("One word or sentence says why; keep it under 1,000 characters.")};
    return plain(workspace.transact(state.group.id, EditLabel(QT_TRANSLATE_NOOP("Labels", "Mark a review")),
                                    [&](Transaction &t) -> Result<Done> {
                                        Review changed = t.get(id).value_or(*review);
                                        changed.useful =
                                            useful ? QStringLiteral("yes") : QStringLiteral("no");
                                        changed.usefulWord = word.trimmed();
                                        t.put(changed);
                                        return done();
                                    }));
}

Result<Done> answer(Workspace &workspace, const RoundState &state, const Id<Review> &id, const QString &text)
{
    const Review *review = published(state, id);
    if (!review)
        return unknownReview();
    if (auto may = mayAnswer(workspace, state, *review); !may)
        return may;
    if (text.trimmed().isEmpty())
        return Error{Error::Kind::Usage, Words::tr("The answer is empty; write one.")};
    return plain(workspace.transact(state.group.id, EditLabel(QT_TRANSLATE_NOOP("Labels", "Answer a review")),
                                    [&](Transaction &t) -> Result<Done> {
                                        Review changed = t.get(id).value_or(*review);
                                        changed.answer = text;
                                        t.put(changed);
                                        return done();
                                    }));
}

Result<std::map<Uid, MemberGrade>> grades(const RoundState &state)
{
    if (!state.round.graded)
        return Error{Error::Kind::Refused,
                     Words::tr("“%1” gives no grades; cerclectl put review_round ID graded=true "
                               "turns them on.")
                         .arg(state.round.title)};
    std::vector<GradedReview> list;
    for (const Submission &work : state.submissions) {
        for (const Review &review : state.givenTo(work.id)) {
            Id<Member> reviewer = review.reviewer;
            for (const Review &known : state.known) {
                if (known.id == review.id)
                    reviewer = known.reviewer;
            }
            list.push_back({work.id, work.author, reviewer, verdictFrom(review.verdict)});
        }
    }
    return gradesOf(state.round, state.rubric, list);
}

} // namespace cercle::reviews
