#include "workspace/reviews.h"

#include "workspace/reviews_sealed.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace cercle::reviews
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

Error usage(const QString &text)
{
    return {Error::Kind::Usage, text};
}

// A text that is longer, as JSON, goes into several entries.
constexpr qsizetype entryTextBytes = 32 * 1024;

QString inWords(const Day &day)
{
    return QLocale().toString(QDate::fromString(day.iso, Qt::ISODate), QLocale::LongFormat);
}

QString pastDay(const Day &day, const Day &today)
{
    return Words::tr("%1 is past; give a day from %2 on.").arg(inWords(day), inWords(today));
}

// Whoever hands in on the last day is to be read as well: reviews need one more.
std::optional<Error> daysProblem(const ReviewRound &r)
{
    if (r.submitBy.iso.isEmpty() || r.reviewBy.iso.isEmpty() || r.reviewBy.iso > r.submitBy.iso)
        return std::nullopt;
    if (r.reviewBy == r.submitBy)
        return usage(Words::tr("Works and reviews would both end on %1; reviews need at least one day more.")
                         .arg(inWords(r.reviewBy)));
    return usage(Words::tr("Reviews would end on %1, before works are handed in on %2; give a later day.")
                     .arg(inWords(r.reviewBy), inWords(r.submitBy)));
}

bool isOneOf(const QString &value, std::initializer_list<const char *> list)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const char *one) { return value == QLatin1String(one); });
}

Result<Done> checkDraft(const RoundDraft &draft)
{
    const ReviewRound &r = draft.round;
    if (r.title.trimmed().isEmpty() || r.title.size() > 200)
        return usage(Words::tr("A round needs a title of 1 to 200 characters."));
    if (r.reviewers < 1 || r.reviewers > 20)
        return usage(Words::tr("Each work gets 1 to 20 reviewers; give such a number."));
    if (!isOneOf(r.blind, {"open", "single", "double"}))
        return usage(Words::tr("A round is open, or blind: single or double; not “%1”.").arg(r.blind));
    if (!isOneOf(r.strategy, {"rubric", "accumulative", "errors", "comments"}))
        return usage(
            Words::tr("The strategy is rubric, accumulative, errors or comments, not “%1”.").arg(r.strategy));
    if (!isOneOf(r.mode, {"fair", "random", "manual", "scheduled"}))
        return usage(Words::tr("The allocation is fair, random, manual or scheduled, not “%1”.").arg(r.mode));
    if (const auto wrong = daysProblem(r))
        return *wrong;
    if (r.mode == QLatin1String("scheduled") && r.submitBy.iso.isEmpty())
        return usage(Words::tr("A scheduled allocation needs the last day for handing in."));
    if (r.repeatDays < 0 || r.repeatDays > 366)
        return usage(Words::tr("A round opens again after 1 to 366 days, or 0 for never."));
    if (r.repeatDays > 0 && (r.submitBy.iso.isEmpty() || r.reviewBy.iso.isEmpty()))
        return usage(Words::tr("A round that opens again needs the last days of both phases."));
    if (r.proofReading < 0 || r.proofReading > 10)
        return usage(
            Words::tr("A proof-reader reads 0 to 10 works more than the others; give such a number."));
    if (r.proofReading > 0 && (r.submitBy.iso.isEmpty() || r.reviewBy.iso.isEmpty()))
        return usage(Words::tr("To know who proof-reads, the round needs the last days of both phases."));
    if (!r.deputies.isEmpty() && !isBlind(r))
        return usage(Words::tr("Deputies hold the key of a blind round; an open round needs none."));
    if (r.comparison < 1 || r.comparison > 9)
        return usage(
            Words::tr("The comparison of reviews is a number from 1 (very strict) to 9 (very lax)."));
    for (const Criterion &one : draft.criteria) {
        if (one.title.trimmed().isEmpty())
            return usage(Words::tr("A criterion has no title; say what it asks for."));
        if (r.strategy == QLatin1String("rubric") && one.levels.size() < 2)
            return usage(
                Words::tr("“%1” describes fewer than two levels; describe each, or choose another strategy.")
                    .arg(one.title));
        const auto alike =
            std::count_if(draft.criteria.begin(), draft.criteria.end(), [&](const Criterion &other) {
                return other.title.trimmed().compare(one.title.trimmed(), Qt::CaseInsensitive) == 0;
            });
        if (alike > 1)
            return usage(
                Words::tr("There are two criteria “%1”; give each a title of its own.").arg(one.title));
        if (one.weight < 1 || one.weight > 1000 || one.points < 1 || one.points > 1000)
            return usage(Words::tr("Weight and points of “%1” are numbers from 1 to 1,000.").arg(one.title));
    }
    if (draft.criteria.empty() && isOneOf(r.strategy, {"accumulative", "errors"}))
        return usage(Words::tr("This strategy needs at least one criterion."));
    if (r.graded && r.strategy == QLatin1String("comments"))
        return usage(
            Words::tr("Comments alone make no grades; choose another strategy or leave grades out."));
    return done();
}

// A reading that went to somebody else is out of the way, unless its reviewer wrote something at the same
// time: that is never lost. Nor is what was given while another laptop gave the same reading out anew.
void countGivenMeanwhile(const RoundState &state, Review &review)
{
    if (review.state == QLatin1String("assigned") ? review.verdict.isEmpty()
                                                  : !isOneOf(review.state, {"released", "moved"}))
        return;
    if (isGivenAway(review))
        review.removed = true;
    else
        review.state = isComplete(state.round, state.rubric, verdictFrom(review.verdict))
                           ? QStringLiteral("given")
                           : QStringLiteral("draft");
}

// Who has the role in a session between the two last days, where such people read more.
std::vector<Id<Member>> proofReadersOf(const Workspace &workspace, const ReviewRound &round)
{
    std::vector<Id<Member>> out;
    if (round.proofReading <= 0 || round.submitBy.iso.isEmpty() || round.reviewBy.iso.isEmpty())
        return out;
    for (const Role &role : workspace.list<Role>(Filter().in(round.group))) {
        if (role.key != QLatin1String("proof_reader"))
            continue;
        for (const RoleTurn &turn :
             workspace.list<RoleTurn>(Filter().in(round.group).with("role", role.id))) {
            const auto session = workspace.get(turn.session);
            if (turn.member && turn.state != QLatin1String("declined") && session && !session->removed
                && round.submitBy.iso < session->date.iso && session->date.iso <= round.reviewBy.iso)
                out.push_back(turn.member);
        }
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace

Day todayIn(const Group &group, const Clock &clock)
{
    const QTimeZone zone(group.zone.toLatin1());
    return {QDateTime::fromMSecsSinceEpoch(clock.nowMs(), zone.isValid() ? zone : QTimeZone::utc())
                .date()
                .toString(Qt::ISODate)};
}

Result<RoundState> look(const Workspace &workspace, const Id<ReviewRound> &id)
{
    const auto round = workspace.get(id);
    const auto group = round ? workspace.get(round->group) : std::nullopt;
    if (!group || round->removed)
        return Error{
            Error::Kind::NotFound,
            Words::tr("There is no such round in this profile; cerclectl get review_round lists them.")};
    RoundState state;
    state.round = *round;
    state.group = *group;
    state.today = todayIn(*group, workspace.clock());
    state.phase = phaseOn(*round, state.today);
    state.blind = isBlind(*round);
    state.self = workspace.self(group->id);
    const auto ofRound = [&] { return Filter().in(group->id).with("round", id); };
    state.rubric = rubricOf(*round, workspace.list<Criterion>(ofRound()));
    Filter everybody = Filter().in(group->id);
    everybody.removed = true;
    for (Member &member : workspace.list<Member>(everybody))
        (member.removed ? state.former : state.members).push_back(std::move(member));
    for (Submission &one : workspace.list<Submission>(ofRound()))
        (one.example ? state.examples : state.submissions).push_back(std::move(one));
    for (SubmissionVersion &one : workspace.list<SubmissionVersion>(ofRound())) {
        if (one.text.isEmpty())
            one.text = std::exchange(one.body, {});
        state.versions[one.submission.uid].push_back(std::move(one));
    }
    for (auto &[submission, list] : state.versions) {
        std::sort(list.begin(), list.end(), [](const SubmissionVersion &a, const SubmissionVersion &b) {
            return std::pair(a.number, a.id) < std::pair(b.number, b.id);
        });
    }
    Filter all = ofRound();
    all.removed = true; // released readings are removed, and still tell who is out
    for (Review &one : workspace.list<Review>(all)) {
        const Submission *work = state.submission(one.submission);
        const bool peer = work && !work->example && one.about.isNull() && !one.reviewer.isNull()
                          && one.reviewer != work->author;
        if (peer && !state.blind)
            countGivenMeanwhile(state, one);
        if (peer && !state.blind && (!one.removed || one.state == QLatin1String("released")))
            state.known.push_back(one);
        if (!one.removed)
            state.reviews.push_back(std::move(one));
    }
    state.proofReaders = proofReadersOf(workspace, *round);
    if (state.blind) {
        state.named = sealed::deputiesNamed(workspace, *round);
        sealed::open(workspace, state);
    }
    return state;
}

QString anonymityOf(const RoundState &state)
{
    const auto people =
        state.phase == RoundPhase::Submission ? state.members.size() : state.submissions.size();
    const QString names = state.coordinatorNames();
    ReviewRound round = state.round;
    for (const Id<Member> &one : state.named)
        round.deputies << one.toString();
    QString text = anonymitySentence(round, names.isEmpty() ? Words::tr("whoever opened it") : names,
                                     static_cast<int>(people));
    QStringList since;
    for (const Id<Member> &one : state.named)
        since << state.nameOf(one);
    if (!since.isEmpty())
        text +=
            u' '
            + Words::tr("Deputy since the round was opened: %1.").arg(QLocale().createSeparatedList(since));
    return text;
}

DaysProblem problemOfDays(const Day &submitBy, const Day &reviewBy, const Day &today)
{
    ReviewRound round;
    round.submitBy = submitBy;
    round.reviewBy = reviewBy;
    const auto isPast = [&](const Day &day) { return !day.iso.isEmpty() && day.iso < today.iso; };
    if (isPast(submitBy))
        return {pastDay(submitBy, today), {}};
    if (isPast(reviewBy))
        return {{}, pastDay(reviewBy, today)};
    const auto wrong = daysProblem(round);
    return {{}, wrong ? wrong->text : QString()};
}

Result<Id<ReviewRound>> open(Workspace &workspace, const Id<Group> &group, RoundDraft draft)
{
    ReviewRound &round = draft.round;
    round.title = round.title.trimmed();
    if (round.blind.isEmpty())
        round.blind = QStringLiteral("open");
    if (round.strategy.isEmpty())
        round.strategy = draft.criteria.empty() ? QStringLiteral("comments") : QStringLiteral("rubric");
    if (round.mode.isEmpty())
        round.mode = QStringLiteral("fair");
    if (auto good = checkDraft(draft); !good)
        return good.error();
    const Id<Member> self = workspace.self(group);
    if (round.coordinator.isNull())
        round.coordinator = self;
    for (const QString &text : round.deputies) {
        const auto id = Uid::parse(QStringView(text));
        const auto member = id ? workspace.get(Id<Member>{*id}) : std::nullopt;
        if (!member || member->group != group || member->removed)
            return usage(Words::tr("A deputy of the round is no member of this group; see `member list`."));
    }
    const auto in = workspace.get(group);
    const Day now = in ? todayIn(*in, workspace.clock()) : Day{};
    for (const Day &last : {round.submitBy, round.reviewBy}) {
        if (!last.iso.isEmpty() && last.iso < now.iso)
            return usage(pastDay(last, now));
    }
    if (isBlind(round) && round.coordinator != self)
        return Error{Error::Kind::Refused,
                     Words::tr("A blind round is coordinated by whoever opens it, on this laptop; leave the "
                               "coordinator out or ask that person to open it.")};
    round.phase = QStringLiteral("submission");
    round.rubric.clear();
    round.certificate.clear();
    round.seed = 0;
    if (!isBlind(round)) {
        for (const char byte : workspace.random().bytes(6))
            round.seed = round.seed << 8 | static_cast<unsigned char>(byte);
        round.seed += 1; // 0 means sealed
    }
    Id<ReviewRound> id;
    const auto written = workspace.transact(
        group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Open the round “%1”"), {round.title}),
        [&](Transaction &t) -> Result<Done> {
            id = t.create(round);
            int position = 0;
            for (Criterion criterion : draft.criteria) {
                criterion.round = id;
                criterion.position = position++;
                t.create(criterion);
            }
            round.id = id;
            round.group = group;
            return isBlind(round) ? sealed::begin(workspace, t, round) : done();
        });
    if (!written)
        return written.error();
    return id;
}

Result<Done> change(Workspace &workspace, const RoundState &state, RoundDraft draft)
{
    ReviewRound &round = draft.round;
    const ReviewRound &before = state.round;
    const bool frozen = !mayChangeRubric(before, state.today).ok();
    round.title = round.title.trimmed();
    round.blind = before.blind.isEmpty() ? QStringLiteral("open") : before.blind;
    if (frozen) {
        round.strategy = before.strategy;
        draft.criteria.clear();
        for (const RubricLine &line : state.rubric) {
            Criterion one;
            one.title = line.title;
            one.levels = line.levels;
            one.weight = line.weight;
            one.points = line.points;
            draft.criteria.push_back(one);
        }
    }
    if (round.strategy.isEmpty())
        round.strategy = draft.criteria.empty() ? QStringLiteral("comments") : QStringLiteral("rubric");
    if (round.mode.isEmpty())
        round.mode = QStringLiteral("fair");
    if (auto good = checkDraft(draft); !good)
        return good;
    const auto written = workspace.transact(
        state.group.id, EditLabel(QT_TRANSLATE_NOOP("Labels", "Change “%1”"), {round.title}),
        [&](Transaction &t) -> Result<Done> {
            const ReviewRound now = t.get(before.id).value_or(before);
            round.id = now.id;
            round.group = now.group;
            round.blind = now.blind;
            round.coordinator = now.coordinator;
            round.phase = now.phase;
            round.seed = now.seed;
            round.rubric = now.rubric;
            round.certificate = now.certificate;
            round.removed = now.removed;
            t.put(round);
            if (frozen)
                return done();
            std::vector<Id<Criterion>> kept;
            int position = 0;
            for (Criterion criterion : draft.criteria) {
                criterion.round = round.id;
                criterion.group = round.group;
                criterion.position = position++;
                if (criterion.id.isNull())
                    criterion.id = t.create(criterion);
                else
                    t.put(criterion);
                kept.push_back(criterion.id);
            }
            for (const RubricLine &line : state.rubric) {
                if (std::find(kept.begin(), kept.end(), line.id) == kept.end())
                    t.remove(line.id);
            }
            return done();
        });
    if (!written)
        return written.error();
    return done();
}

Result<Id<Submission>> submit(Workspace &workspace, const Id<ReviewRound> &id, const Id<Member> &author,
                              const WorkDraft &work)
{
    const auto state = look(workspace, id);
    if (!state)
        return state.error();
    const Member *member = state->member(author);
    if (!member)
        return Error{Error::Kind::NotFound,
                     Words::tr("The author is no member of this group; see `member list`.")};
    if (auto may = maySpeakFor(workspace, state->group.id, author); !may)
        return may.error();
    if (state->phase == RoundPhase::Closed)
        return Error{
            Error::Kind::Refused,
            Words::tr("“%1” is closed; nothing can be handed in any more. Move its days if it should be.")
                .arg(state->round.title)};
    if (work.text.trimmed().isEmpty() && work.url.isEmpty() && work.repository.trimmed().isEmpty()
        && work.attachment.isEmpty())
        return usage(
            Words::tr("The work is empty; give a text, a file, a link, or a repository with a commit."));
    if (work.text.size() > workCharsMax)
        return usage(
            Words::tr("The work has %L1 characters; up to %L2 can be handed in as a text. Put the file where "
                      "everybody reaches it and hand in its link, or hand in a part.")
                .arg(work.text.size())
                .arg(workCharsMax));
    if (work.repository.trimmed().isEmpty() != work.commit.trimmed().isEmpty())
        return usage(Words::tr("A repository and a commit go together; give both."));
    static const QRegularExpression hash(QStringLiteral("^[0-9a-fA-F]{4,64}$"));
    if (!work.commit.trimmed().isEmpty() && !hash.match(work.commit.trimmed()).hasMatch())
        return usage(
            Words::tr(
                "“%1” is no commit; give its number, of the digits 0 to 9 and a to f, as the repository "
                "shows it.")
                .arg(work.commit.trimmed()));
    if (work.level < 0 || work.level > 4)
        return usage(Words::tr("The level is a number from 1 to 4, or 0 where it is not said."));
    Submission submission;
    submission.id = submissionId(id, author);
    const EditLabel label =
        state->blind ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Hand in a work"))
                     : EditLabel(QT_TRANSLATE_NOOP("Labels", "Hand in the work of %1"), {member->name});
    const auto written = workspace.transact(state->group.id, label, [&](Transaction &t) -> Result<Done> {
        const Id<Submission> own = submission.id;
        if (work.example)
            submission.id = t.newId<Submission>();
        else if (const auto before = t.get(own))
            submission = *before;
        submission.round = id;
        submission.author = author;
        submission.example = work.example;
        submission.removed = false;
        if (work.level > 0)
            submission.level = work.level;
        if (!work.title.trimmed().isEmpty())
            submission.title = work.title.trimmed();
        if (submission.title.isEmpty())
            // The name of a file often says whose it is.
            submission.title =
                work.file.isEmpty() || hidesAuthors(state->round) ? state->round.title : work.file;
        t.put(submission);
        SubmissionVersion version;
        version.round = id;
        version.submission = submission.id;
        version.number = state->currentOf(submission).number + 1;
        const bool isLong = JsonWriter().value(work.text).text().size() > entryTextBytes;
        (isLong ? version.body : version.text) = work.text;
        version.file = work.file;
        version.attachment = work.attachment;
        version.url = work.url;
        version.repository = work.repository.trimmed();
        version.commit = work.commit.trimmed();
        version.handedIn = workspace.clock().nowMs();
        t.create(version);
        return done();
    });
    if (!written)
        return written.error();
    return submission.id;
}

} // namespace cercle::reviews
