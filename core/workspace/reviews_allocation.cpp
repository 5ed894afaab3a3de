// Who reviews whom: from the state of a round to a problem, and from its allocation to rows or slips.

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

constexpr auto assignedState = QLatin1String("assigned");
constexpr auto releasedState = QLatin1String("released");
constexpr auto movedState = QLatin1String("moved");
constexpr auto scheduledMode = QLatin1String("scheduled");

// People with the program who are in, and people without it.
bool takesPart(const Member *member)
{
    return member && !member->removed && member->state != QLatin1String("removed")
           && member->state != QLatin1String("pending") && member->standing != QLatin1String("observer")
           && member->standing != QLatin1String("relay");
}

AllocationProblem problemOf(const RoundState &state, const std::vector<RoundState> &earlier)
{
    AllocationProblem problem;
    problem.perWork = state.round.reviewers;
    problem.seed = state.blind ? sealed::seedOf(state) : static_cast<std::uint64_t>(state.round.seed);
    problem.balance = state.round.balance;
    std::set<Uid> released;
    for (const Review &review : state.known) {
        if (review.state == releasedState)
            released.insert(review.reviewer.uid);
    }
    std::map<Uid, int> levels;
    std::set<Uid> readers;
    for (const Submission &one : state.submissions) {
        if (!takesPart(state.member(one.author)))
            continue;
        problem.works.push_back({one.id.uid, one.author.uid, one.level});
        levels[one.author.uid] = one.level;
        readers.insert(one.author.uid);
    }
    if (state.round.everybody) {
        for (const Member &member : state.members) {
            if (takesPart(&member))
                readers.insert(member.id.uid);
        }
    }
    std::set<Uid> proofReaders;
    for (const Id<Member> &one : state.proofReaders) {
        if (takesPart(state.member(one)))
            proofReaders.insert(one.uid);
    }
    readers.insert(proofReaders.begin(), proofReaders.end());
    for (const Uid &reader : readers) {
        if (released.count(reader) > 0)
            continue;
        problem.readers.push_back(reader);
        problem.readerLevels.push_back(levels[reader]);
        problem.readerExtra.push_back(proofReaders.count(reader) > 0 ? state.round.proofReading : 0);
    }
    for (const Review &review : state.known) {
        if (review.state != releasedState)
            (review.state == assignedState ? problem.standing : problem.begun)
                .push_back({review.submission.uid, review.reviewer.uid});
    }
    for (const RoundState &other : earlier) {
        for (const Review &review : other.known) {
            const Submission *work = other.submission(review.submission);
            if (work && review.state != releasedState)
                problem.past.push_back({review.reviewer.uid, work->author.uid});
        }
    }
    return problem;
}

Result<Done> mayAllocate(const RoundState &state)
{
    if (state.phase == RoundPhase::Closed)
        return Error{
            Error::Kind::Refused,
            Words::tr("“%1” is closed; move its days before reviews are given out.").arg(state.round.title)};
    if (state.blind && !state.coordinates)
        return Error{
            Error::Kind::Refused,
            Words::tr("Only %1 can give out the reviews of this blind round, on the own laptop; ask there.")
                .arg(state.coordinatorNames())};
    return done();
}

Allocation solve(const RoundState &state, const AllocationProblem &problem)
{
    return state.round.mode == QLatin1String("random") ? allocateRandomly(problem) : allocateFairly(problem);
}

Result<Proposal> finished(const RoundState &state, Proposal proposal)
{
    if (proposal.problem.works.empty())
        return Error{Error::Kind::Refused,
                     Words::tr("Nobody has handed in a work yet; wait for the first ones.")};
    if (proposal.problem.readers.empty())
        return Error{
            Error::Kind::Refused,
            Words::tr("Nobody is left who could review; let others review as well with everybody=true.")};
    proposal.allocation = solve(state, proposal.problem);
    return proposal;
}

} // namespace

std::vector<RoundState> earlierRounds(const Workspace &workspace, const RoundState &state)
{
    std::vector<RoundState> out;
    for (const ReviewRound &round : workspace.list<ReviewRound>(Filter().in(state.group.id))) {
        // An open round must not be shaped by what only some can read: it would show it, and others could not
        // recompute the allocation. Ids are in the order of time.
        if (round.id >= state.round.id || (isBlind(round) && !state.blind))
            continue;
        if (auto other = look(workspace, round.id))
            out.push_back(std::move(*other));
    }
    return out;
}

Result<Proposal> propose(const RoundState &state, const std::vector<RoundState> &earlier)
{
    if (auto may = mayAllocate(state); !may)
        return may.error();
    if (state.round.mode == QLatin1String("manual"))
        return Error{Error::Kind::Refused,
                     Words::tr("Reviews of this round are given out by hand; use cerclectl review assign.")};
    Proposal proposal;
    proposal.problem = problemOf(state, earlier);
    return finished(state, std::move(proposal));
}

Result<Proposal> proposeRescue(const RoundState &state, const std::vector<Id<Member>> &alsoSilent,
                               const std::vector<RoundState> &earlier)
{
    if (auto may = mayAllocate(state); !may)
        return may.error();
    Proposal proposal;
    proposal.problem = problemOf(state, earlier);
    std::set<Uid> assigned, begun;
    for (const Review &review : state.known) {
        if (review.state != releasedState)
            (review.state == assignedState ? assigned : begun).insert(review.reviewer.uid);
    }
    for (const Uid &reader : assigned) {
        const bool named = std::count(alsoSilent.begin(), alsoSilent.end(), Id<Member>{reader}) > 0;
        const bool silent = mayReplaceSilent(state.round, state.today) && begun.count(reader) == 0;
        if (named || silent || !takesPart(state.member({reader})))
            proposal.silent.push_back({reader});
    }
    std::vector<Uid> readers;
    std::vector<int> levels, extra;
    for (size_t i = 0; i < proposal.problem.readers.size(); ++i) {
        if (std::count(proposal.silent.begin(), proposal.silent.end(),
                       Id<Member>{proposal.problem.readers[i]})
            > 0)
            continue;
        readers.push_back(proposal.problem.readers[i]);
        levels.push_back(proposal.problem.readerLevels[i]);
        extra.push_back(proposal.problem.readerExtra[i]);
    }
    proposal.problem.readerExtra = std::move(extra);
    proposal.problem.readers = std::move(readers);
    proposal.problem.readerLevels = std::move(levels);
    return finished(state, std::move(proposal));
}

Result<Done> accept(Workspace &workspace, const RoundState &state, const Proposal &proposal)
{
    const auto written = workspace.transact(
        state.group.id,
        EditLabel(QT_TRANSLATE_NOOP("Labels", "Give out the reviews of “%1”"), {state.round.title}),
        [&](Transaction &t) -> Result<Done> {
            ReviewRound round = t.get(state.round.id).value_or(state.round);
            if (phaseOn(round, state.today) == RoundPhase::Submission)
                round.phase = phaseKey(RoundPhase::Review);
            if (round.rubric.isEmpty())
                round.rubric = encodeRubric(state.rubric);
            if (state.blind)
                round.certificate = encodeCertificate(proposal.allocation.certificate);
            t.put(round);
            std::map<std::pair<Uid, Uid>, const Review *> before;
            for (const Review &review : state.known)
                before[{review.submission.uid, review.reviewer.uid}] = &review;
            std::vector<Review> assigned;
            for (const Reading &reading : proposal.allocation.readings) {
                const auto known = before.find({reading.work, reading.reader});
                Review review = known != before.end() ? *known->second : Review{};
                review.round = state.round.id;
                review.submission = {reading.work};
                review.reviewer = {reading.reader};
                review.id = state.blind ? sealed::idOf(state, review.submission, review.reviewer)
                                        : reviewId(review.submission, review.reviewer);
                if (review.state.isEmpty() || review.state == releasedState)
                    review.state = assignedState;
                review.removed = false;
                assigned.push_back(review);
            }
            std::vector<Review> released;
            for (const Reading &reading : proposal.allocation.dropped) {
                const auto known = before.find({reading.work, reading.reader});
                if (known == before.end())
                    continue;
                Review review = *known->second;
                review.removed = true;
                // Somebody whose readings only moved to make room stays a reviewer.
                const auto &silent = proposal.silent;
                const bool isSilent = std::count(silent.begin(), silent.end(), review.reviewer) > 0;
                review.state = isSilent ? releasedState : movedState;
                released.push_back(review);
            }
            for (const Review &review : state.known) {
                if (review.state == releasedState
                    && std::none_of(assigned.begin(), assigned.end(),
                                    [&](const Review &a) { return a.id == review.id; }))
                    released.push_back(review);
            }
            if (state.blind) {
                assigned.insert(assigned.end(), released.begin(), released.end());
                return sealed::writeSlips(workspace, t, state, assigned, round.certificate);
            }
            for (const Review &review : assigned)
                t.put(review);
            // The state alone says that they are gone: what is given at the same time still counts (look()).
            for (Review review : released) {
                review.removed = t.get(review.id).value_or(review).removed;
                t.put(review);
            }
            return done();
        });
    if (!written)
        return written.error();
    return done();
}

Result<Done> assign(Workspace &workspace, const RoundState &state, const Id<Submission> &submission,
                    const Id<Member> &reviewer)
{
    if (auto may = mayAllocate(state); !may)
        return may;
    if (state.round.mode == scheduledMode)
        return Error{
            Error::Kind::Refused,
            Words::tr("Reviews of “%1” are given out by date, and one given by hand would be taken back; "
                      "cerclectl put review_round ID mode=manual changes that.")
                .arg(state.round.title)};
    const Submission *work = state.submission(submission);
    if (!work || work->example || !state.member(reviewer))
        return Error{
            Error::Kind::NotFound,
            Words::tr("There is no such work or member in this round; see cerclectl review status.")};
    if (work->author == reviewer)
        return Error{Error::Kind::Refused,
                     Words::tr("%1 wrote this work and cannot review it; choose somebody else.")
                         .arg(state.nameOf(reviewer))};
    Proposal proposal;
    proposal.problem = problemOf(state, {});
    for (const auto *list : {&proposal.problem.begun, &proposal.problem.standing})
        proposal.allocation.readings.insert(proposal.allocation.readings.end(), list->begin(), list->end());
    const Reading reading{submission.uid, reviewer.uid};
    if (std::count(proposal.allocation.readings.begin(), proposal.allocation.readings.end(), reading) > 0)
        return Error{Error::Kind::Conflict,
                     Words::tr("%1 reviews this work already.").arg(state.nameOf(reviewer))};
    proposal.allocation.readings.push_back(reading);
    proposal.allocation.certificate = certify(proposal.problem, proposal.allocation.readings);
    return accept(workspace, state, proposal);
}

Result<AllocationCertificate> certificate(const RoundState &state, const std::vector<RoundState> &earlier)
{
    if (state.blind && !state.coordinates) {
        if (const auto published = decodeCertificate(state.certificate))
            return *published;
        return Error{
            Error::Kind::NotFound,
            Words::tr("Reviews have not been given out yet; that is for %1.").arg(state.coordinatorNames())};
    }
    const AllocationProblem problem = problemOf(state, earlier);
    std::vector<Reading> readings = problem.begun;
    readings.insert(readings.end(), problem.standing.begin(), problem.standing.end());
    return certify(problem, readings);
}

std::optional<Proof> proof(const RoundState &state, const std::vector<RoundState> &earlier)
{
    if (state.blind && !state.coordinates)
        return std::nullopt;
    const AllocationProblem problem = problemOf(state, earlier);
    std::vector<Reading> readings = problem.begun;
    readings.insert(readings.end(), problem.standing.begin(), problem.standing.end());
    if (readings.empty())
        return std::nullopt;
    return proofOf(problem, readings);
}

QString proofSentence(Proof proof)
{
    switch (proof) {
    case Proof::Counting:
        return Words::tr("Proven by counting: no allocation with these loads has fewer such pairs.");
    case Proof::Flow:
        return Words::tr(
            "Proven by a minimum-cost flow: no allocation with these loads has fewer such pairs.");
    case Proof::Search:
        return Words::tr(
            "Proven by looking through all allocations with these loads: none has fewer such pairs.");
    case Proof::None:
        break;
    }
    return Words::tr("Not proven: pairs were lowered by exchanges, and an allocation with fewer may exist.");
}

} // namespace cercle::reviews
