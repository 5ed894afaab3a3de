// Who may do what in a round: speak for others, end it, change what is written.

#include "workspace/reviews.h"
#include "workspace/reviews_sealed.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cercle::reviews
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

Error refused(const QString &text)
{
    return {Error::Kind::Refused, text};
}

bool takesPart(const Member &member)
{
    return !member.removed && member.state != QLatin1String("removed")
           && member.state != QLatin1String("pending") && member.standing != QLatin1String("observer")
           && member.standing != QLatin1String("relay");
}

// Those of its coordinators who are still in the group.
std::vector<Member> keepersOf(const Workspace &workspace, const ReviewRound &round)
{
    RoundState state;
    state.round = round;
    if (isBlind(round))
        state.named = sealed::deputiesNamed(workspace, round);
    std::vector<Member> out;
    for (const Id<Member> &id : state.coordinators()) {
        const auto member = id ? workspace.get(id) : std::nullopt;
        if (member && !member->removed && member->state != QLatin1String("removed"))
            out.push_back(*member);
    }
    return out;
}

Result<Done> mayEnd(const Workspace &workspace, const ReviewRound &round)
{
    const auto keepers = keepersOf(workspace, round);
    const Id<Member> self = workspace.self(round.group);
    QStringList names;
    for (const Member &one : keepers) {
        if (one.id == self)
            return done();
        names << one.name;
    }
    // Nobody is left to ask: then it is everybody's.
    if (keepers.empty())
        return done();
    const QString who = QLocale().createSeparatedList(names);
    return refused(
        isBlind(round)
            ? Words::tr("A blind round is closed, and opened again, by who coordinates it: %1; ask there.")
                  .arg(who)
            : Words::tr("“%1” is closed, and opened again, by whoever opened it: %2; ask there.")
                  .arg(round.title, who));
}

Result<Done> movePhase(Workspace &workspace, const RoundState &state, const EditLabel &label,
                       RoundPhase phase)
{
    if (auto may = mayEnd(workspace, state.round); !may)
        return may;
    const auto written = workspace.transact(state.group.id, label, [&](Transaction &t) -> Result<Done> {
        ReviewRound round = t.get(state.round.id).value_or(state.round);
        round.phase = phaseKey(phase);
        t.put(round);
        return done();
    });
    if (!written)
        return written.error();
    return done();
}

// A work, or a version of one, is the author's.
Result<Done> mayWriteWork(const Workspace &workspace, const Submission &now,
                          const std::optional<Submission> &before)
{
    const bool same = before && before->title == now.title && before->text == now.text
                      && before->url == now.url && before->author == now.author;
    const auto round = workspace.get(now.round); // one that is only now being made has no works of others
    return same || now.removed || !now.author || !round ? done()
                                                        : maySpeakFor(workspace, round->group, now.author);
}

Result<Done> mayWriteReview(const Workspace &workspace, const Review &now,
                            const std::optional<Review> &before)
{
    const Review was = before.value_or(Review());
    const auto round = workspace.get(now.round);
    if (!round)
        return done();
    if (now.verdict != was.verdict && now.reviewer) {
        if (auto may = maySpeakFor(workspace, round->group, now.reviewer); !may)
            return may;
    }
    if (now.useful == was.useful && now.usefulWord == was.usefulWord && now.answer == was.answer)
        return done();
    const auto work = workspace.get(now.submission);
    return work ? maySpeakFor(workspace, round->group, work->author) : done();
}

} // namespace

bool hasLaptop(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member)
{
    return !workspace.list<Device>(Filter().in(group).with("member", member)).empty();
}

Result<Done> maySpeakFor(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member)
{
    if (member == workspace.self(group) || !hasLaptop(workspace, group, member))
        return done();
    const auto named = workspace.get(member);
    return refused(Words::tr("%1 has a laptop in this group and hands in, reviews and answers there alone; "
                             "ask %1 to do it.")
                       .arg(named ? named->name : member.toString()));
}

int reviewersPossible(const Workspace &workspace, const Id<Group> &group)
{
    const auto members = workspace.list<Member>(Filter().in(group));
    const auto count = std::count_if(members.begin(), members.end(), takesPart);
    return std::max(1, static_cast<int>(count) - 1); // nobody reads the own work
}

Result<Done> enoughPeople(const Workspace &workspace, const Id<Group> &group, int reviewers)
{
    const int possible = reviewersPossible(workspace, group);
    if (reviewers <= possible)
        return done();
    return Error{Error::Kind::Usage,
                 Words::tr("Each work can get %n review(s) at most in this group, as nobody reviews the own "
                           "work; ask for no more, or invite more people first.",
                           nullptr, possible)};
}

Result<Done> close(Workspace &workspace, const RoundState &state)
{
    return movePhase(workspace, state,
                     EditLabel(QT_TRANSLATE_NOOP("Labels", "Close the round “%1”"), {state.round.title}),
                     RoundPhase::Closed);
}

Result<Done> reopen(Workspace &workspace, const RoundState &state)
{
    return movePhase(workspace, state,
                     EditLabel(QT_TRANSLATE_NOOP("Labels", "Open “%1” again"), {state.round.title}),
                     state.round.rubric.isEmpty() ? RoundPhase::Submission : RoundPhase::Review);
}

Result<Done> mayWrite(const Workspace &workspace, int entity, const Uid &id, const std::optional<Row> &before,
                      const Row &after)
{
    const auto was = [&]<class T>(T) {
        return before ? std::optional(fromRow<T>(id, *before)) : std::optional<T>();
    };
    if (entity == entityIndexOf<Submission>())
        return mayWriteWork(workspace, fromRow<Submission>(id, after), was(Submission()));
    if (entity == entityIndexOf<Review>())
        return mayWriteReview(workspace, fromRow<Review>(id, after), was(Review()));
    if (entity == entityIndexOf<SubmissionVersion>()) {
        const auto now = fromRow<SubmissionVersion>(id, after);
        if (before && fromRow<SubmissionVersion>(id, *before).body != now.body)
            return refused(Words::tr("A version stays as it was handed in; hand in a new one instead."));
        const auto work = before ? std::nullopt : workspace.get(now.submission);
        return work && !now.removed ? maySpeakFor(workspace, work->group, work->author) : done();
    }
    if (entity == entityIndexOf<ReviewRound>() && before) {
        const QString phase = fromRow<ReviewRound>(id, *before).phase;
        const ReviewRound now = fromRow<ReviewRound>(id, after);
        const QString closed = phaseKey(RoundPhase::Closed);
        return phase != now.phase && (phase == closed || now.phase == closed) ? mayEnd(workspace, now)
                                                                              : done();
    }
    if (entity != entityIndexOf<Criterion>())
        return done();
    const Criterion now = fromRow<Criterion>(id, after);
    if (was(Criterion()) == now)
        return done();
    const auto round = workspace.get(now.round);
    const auto group = round ? workspace.get(round->group) : std::nullopt;
    // A round that is only now being made, with its criteria, has nothing to freeze.
    if (!group)
        return done();
    return mayChangeRubric(*round, todayIn(*group, workspace.clock()));
}

} // namespace cercle::reviews
