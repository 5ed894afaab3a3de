// What rounds say is to happen by date, and what that leaves to each member.

#include "workspace/reviews.h"
#include "workspace/reviews_sealed.h"

#include <QDate>

#include <algorithm>

namespace cercle::reviews
{

namespace
{

// A refusal is no failure here: nothing was handed in, nobody is left.
bool isFailure(const Error &error)
{
    return error.kind != Error::Kind::Refused && error.kind != Error::Kind::Usage
           && error.kind != Error::Kind::NotFound;
}

Result<Done> taken(const Result<Done> &written)
{
    return written || !isFailure(written.error()) ? done() : written;
}

// The readings of the silent go to others where others can take all of them; late works get readers; works
// that have too many, because laptops gave them out while apart, lose those that nobody has begun.
Result<Done> keepUp(Workspace &workspace, const RoundState &state, CarriedOut &out)
{
    const auto earlier = earlierRounds(workspace, state);
    const auto standing = propose(state, earlier);
    if (!standing)
        return isFailure(standing.error()) ? Result<Done>(standing.error()) : done();
    if (state.known.empty()) {
        const auto written = accept(workspace, state, *standing);
        out.begun += written ? 1 : 0;
        return taken(written);
    }
    const auto rescue = proposeRescue(state, {}, earlier);
    if (rescue && !rescue->silent.empty()
        && rescue->allocation.certificate.missing <= standing->allocation.certificate.missing) {
        const auto written = accept(workspace, state, *rescue);
        out.replaced += written ? static_cast<int>(rescue->silent.size()) : 0;
        return taken(written);
    }
    if (standing->allocation.added.empty() && standing->allocation.dropped.empty())
        return done();
    const auto written = accept(workspace, state, *standing);
    out.mended += written ? 1 : 0;
    return taken(written);
}

Result<Done> runScheduled(Workspace &workspace, const ReviewRound &round, CarriedOut &out)
{
    auto state = look(workspace, round.id);
    if (!state || state->phase == RoundPhase::Submission || (state->blind && !state->coordinates))
        return done();
    if (state->phase == RoundPhase::Review) {
        if (auto kept = keepUp(workspace, *state, out); !kept)
            return kept;
    }
    if (!state->blind)
        return done();
    state = look(workspace, round.id);
    const auto published = state ? publish(workspace, *state) : Result<int>(0);
    if (published)
        out.published += *published;
    return published || !isFailure(published.error()) ? done() : Result<Done>(published.error());
}

Day later(const Day &day, int days)
{
    const QDate date = QDate::fromString(day.iso, Qt::ISODate);
    return date.isValid() ? Day{date.addDays(days).toString(Qt::ISODate)} : day;
}

// The next round of its kind, under an id that every laptop derives. Rounds that would be over already,
// because no laptop was on, are left out.
Result<Done> openNext(Workspace &workspace, const ReviewRound &round, const Day &today, CarriedOut &out)
{
    const Id<ReviewRound> id{Uid::derive(round.id.uid, "next-round", {})};
    if (phaseOn(round, today) != RoundPhase::Closed || workspace.get(id)
        || (isBlind(round) && workspace.self(round.group) != round.coordinator))
        return done();
    ReviewRound next = round;
    next.id = id;
    do {
        next.submitBy = later(next.submitBy, round.repeatDays);
        next.reviewBy = later(next.reviewBy, round.repeatDays);
    } while (next.submitBy.iso < today.iso && !next.submitBy.iso.isEmpty());
    next.phase = phaseKey(RoundPhase::Submission);
    next.rubric.clear();
    next.certificate.clear();
    if (round.seed != 0) {
        const Uid seed = Uid::derive(id.uid, "seed", QByteArray::number(static_cast<qint64>(round.seed)));
        next.seed = 0;
        for (size_t i = 0; i < 6; ++i)
            next.seed = next.seed << 8 | seed.bytes[i];
        next.seed += 1;
    }
    const auto criteria =
        rubricOf(round, workspace.list<Criterion>(Filter().in(round.group).with("round", round.id)));
    const auto written = workspace.transact(
        round.group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Open the round “%1”"), {round.title}),
        [&](Transaction &t) -> Result<Done> {
            t.put(next);
            int position = 0;
            for (const RubricLine &line : criteria) {
                Criterion one;
                one.id.uid = Uid::derive(id.uid, "criterion", line.id.uid.view());
                one.round = id;
                one.title = line.title;
                one.description = line.description;
                one.levels = line.levels;
                one.weight = line.weight;
                one.points = line.points;
                one.position = position++;
                t.put(one);
            }
            return isBlind(next) ? sealed::begin(workspace, t, next) : done();
        });
    out.opened += written ? 1 : 0;
    return written || !isFailure(written.error()) ? done() : Result<Done>(written.error());
}

} // namespace

Result<CarriedOut> carryOut(Workspace &workspace, const Id<Group> &group)
{
    CarriedOut out;
    const QString standing = workspace.standing(group);
    const auto found = workspace.get(group);
    if (!found || standing.isEmpty() || standing == QLatin1String("observer")
        || standing == QLatin1String("relay"))
        return out;
    const Day today = todayIn(*found, workspace.clock());
    const Workspace::Unattended unattended(workspace);
    for (const ReviewRound &round : workspace.list<ReviewRound>(Filter().in(group))) {
        if (round.mode == QLatin1String("scheduled") && phaseOn(round, today) != RoundPhase::Submission) {
            if (auto run = runScheduled(workspace, round, out); !run)
                return run.error();
        }
        if (round.repeatDays > 0) {
            if (auto opened = openNext(workspace, round, today, out); !opened)
                return opened.error();
        }
    }
    return out;
}

std::vector<Workload> workloads(const Workspace &workspace, const Id<Group> &group)
{
    std::map<Uid, Workload> found;
    for (const Member &member : workspace.list<Member>(Filter().in(group)))
        found[member.id.uid].member = member.id;
    for (const ReviewRound &round : workspace.list<ReviewRound>(Filter().in(group))) {
        const auto state = look(workspace, round.id);
        if (!state || state->phase == RoundPhase::Closed)
            continue;
        for (const Review &review : state->known) {
            const auto load = found.find(review.reviewer.uid);
            if (review.removed || load == found.end())
                continue;
            ++(review.state == QLatin1String("given") ? load->second.given : load->second.assigned);
        }
        for (const Id<Member> &reader : state->proofReaders) {
            if (const auto load = found.find(reader.uid); load != found.end())
                load->second.proofReader = true;
        }
    }
    std::vector<Workload> out;
    for (const auto &[id, load] : found)
        out.push_back(load);
    return out;
}

} // namespace cercle::reviews
