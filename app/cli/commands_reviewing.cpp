// review status, give, mark, answer, publish, grades: what members do in a round.
#include "cli/review_arguments.h"
#include "cli/role_arguments.h"
#include "domain/names.h"
#include "workspace/review_drafts.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewCommands)
};

Error usage(const QString &text)
{
    return {Error::Kind::Usage, text};
}

// Who assesses the own work would say whose it is.
Id<Member> shownReviewer(const RoundHere &here, const Review &review)
{
    const Submission *work = here.state.submission(review.submission);
    const bool tells = work && review.reviewer == work->author && !shownAuthor(here, *work);
    return tells ? Id<Member>{} : review.reviewer;
}

void writeReview(JsonWriter &json, const RoundHere &here, const Review &review)
{
    const Verdict verdict = verdictFrom(review.verdict);
    json.beginObject().key("id").latin1(review.id.uid.toLatin1());
    json.key("submission").latin1(review.submission.uid.toLatin1());
    json.key("reviewer")
        .latin1(shownReviewer(here, review).uid.toLatin1())
        .key("about")
        .latin1(review.about.uid.toLatin1());
    json.key("state").value(review.state).key("version").value(review.version).key("scores").beginArray();
    for (const RubricLine &line : here.state.rubric) {
        const auto score = verdict.scores.find(line.id.uid);
        const auto remark = verdict.remarks.find(line.id.uid);
        if (score == verdict.scores.end() && remark == verdict.remarks.end())
            continue;
        json.beginObject().key("criterion").value(line.title);
        if (score != verdict.scores.end())
            json.key("score").value(score->second);
        json.key("remark").value(remark == verdict.remarks.end() ? QString() : remark->second).endObject();
    }
    json.endArray().key("comment").value(verdict.comment).key("useful").value(review.useful);
    json.key("useful_word").value(review.usefulWord).key("answer").value(review.answer).endObject();
}

void writeStatus(JsonWriter &json, const RoundHere &here)
{
    const reviews::RoundState &state = here.state;
    json.beginObject().key("id").latin1(state.round.id.uid.toLatin1()).key("title").value(state.round.title);
    json.key("phase").value(phaseKey(state.phase)).key("submit_by").value(state.round.submitBy.iso);
    json.key("review_by").value(state.round.reviewBy.iso).key("blind").value(state.round.blind);
    json.key("anonymity").value(reviews::anonymityOf(state)).key("works").beginArray();
    for (const Submission &work : state.submissions) {
        const SubmissionVersion version = state.currentOf(work);
        const auto given = static_cast<int>(state.givenTo(work.id).size());
        const int days = state.daysWaiting(work);
        json.beginObject().key("submission").latin1(work.id.uid.toLatin1());
        json.key("author").latin1(shownAuthor(here, work).uid.toLatin1()).key("title").value(work.title);
        json.key("version").value(version.number).key("given").value(given).key("waiting_days").value(days);
        json.key("help").value(days >= 2).endObject();
    }
    json.endArray().key("assignments").beginArray();
    for (const Review &review : state.known) {
        if (review.removed)
            continue;
        json.beginObject().key("submission").latin1(review.submission.uid.toLatin1());
        json.key("reviewer")
            .latin1(shownReviewer(here, review).uid.toLatin1())
            .key("state")
            .value(review.state)
            .endObject();
    }
    json.endArray().key("reviews").beginArray();
    for (const Review &review : state.reviews) {
        if (review.state == QLatin1String("given"))
            writeReview(json, here, review);
    }
    json.endArray().endObject();
}

QString authorInWords(const RoundHere &here, const Id<Submission> &id)
{
    const Submission *work = here.state.submission(id);
    return work ? personInWords(here, shownAuthor(here, *work)) : QStringLiteral("-");
}

// A review of the own that only this profile holds is begun as well.
QString stateInWords(const RoundHere &here, const Review &review)
{
    const bool begun = review.state == QLatin1String("assigned")
                       && reviews::draftOf(*here.workspace, review.submission, review.reviewer);
    return valueName(begun ? QStringLiteral("draft") : review.state);
}

Result<Done> status(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const reviews::RoundState &state = here->state;
    JsonWriter json;
    writeStatus(json, *here);
    Output &out = context.out();
    out.document(json);
    out.line(forTerminal(state.round.title));
    const Day last = lastDayOf(state.round, state.phase);
    const QString phase = valueName(phaseKey(state.phase));
    out.line(last.iso.isEmpty() ? Words::tr("Phase: %1").arg(phase)
                                : Words::tr("Phase: %1, until %2").arg(phase, last.iso));
    if (const QString sentence = reviews::anonymityOf(state); !sentence.isEmpty())
        out.line(forTerminal(sentence));
    std::vector<QStringList> works, assigned, given;
    for (const Submission &work : state.submissions) {
        const int days = state.daysWaiting(work);
        works.push_back(
            {work.id.toString(), forTerminal(work.title), personInWords(*here, shownAuthor(*here, work)),
             QString::number(state.currentOf(work).number), QString::number(state.givenTo(work.id).size()),
             days >= 2 ? Words::tr("%n days without feedback", nullptr, days) : QString()});
    }
    for (const Review &review : state.known) {
        if (!review.removed)
            assigned.push_back(
                {workInWords(*here, review.submission), authorInWords(*here, review.submission),
                 personInWords(*here, shownReviewer(*here, review)), stateInWords(*here, review)});
    }
    for (const Review &review : state.reviews) {
        if (review.state == QLatin1String("given"))
            given.push_back(
                {review.id.toString(), workInWords(*here, review.submission),
                 authorInWords(*here, review.submission), personInWords(*here, shownReviewer(*here, review)),
                 forTerminal(verdictFrom(review.verdict).comment).left(60), valueName(review.useful)});
    }
    out.table({Words::tr("ID"), Words::tr("WORK"), Words::tr("AUTHOR"), Words::tr("VERSION"),
               Words::tr("REVIEWS"), Words::tr("WAITS")},
              works);
    out.table({Words::tr("WORK"), Words::tr("AUTHOR"), Words::tr("REVIEWER"), Words::tr("STATE")}, assigned);
    out.table({Words::tr("REVIEW"), Words::tr("WORK"), Words::tr("AUTHOR"), Words::tr("REVIEWER"),
               Words::tr("COMMENT"), Words::tr("USEFUL")},
              given);
    return done();
}

// "Clear=3" for each --score, "Clear=text" for each --remark.
Result<Done> readParts(const RoundHere &here, const Arguments &given, Verdict &verdict)
{
    for (const char *option : {"score", "remark"}) {
        for (const QString &part : given.values(option)) {
            const qsizetype equals = part.lastIndexOf(u'=');
            const qsizetype cut = QByteArrayView(option) == "remark" ? part.indexOf(u'=') : equals;
            if (cut < 1)
                return usage(Words::tr("--%1 is written like CRITERION=…, not “%2”.")
                                 .arg(QLatin1String(option), part));
            const auto criterion = namedCriterion(here, part.left(cut));
            if (!criterion)
                return criterion.error();
            if (QByteArrayView(option) == "remark") {
                verdict.remarks[*criterion] = part.mid(cut + 1);
                continue;
            }
            bool number = false;
            verdict.scores[*criterion] = part.mid(cut + 1).toInt(&number);
            if (!number)
                return usage(Words::tr("“%1” is no score; give a whole number.").arg(part.mid(cut + 1)));
        }
    }
    return done();
}

// The one work that somebody still has to review; nothing if there are several, or none.
std::optional<Id<Submission>> onlyWorkDue(const reviews::RoundState &state, const Id<Member> &reviewer)
{
    std::optional<Id<Submission>> found;
    for (const Review &review : state.known) {
        if (review.reviewer != reviewer
            || (review.state != QLatin1String("assigned") && review.state != QLatin1String("draft")))
            continue;
        if (found)
            return std::nullopt;
        found = review.submission;
    }
    return found;
}

// A draft with what was added to it.
Verdict over(Verdict draft, const Verdict &added)
{
    for (const auto &[criterion, score] : added.scores)
        draft.scores[criterion] = score;
    for (const auto &[criterion, remark] : added.remarks)
        draft.remarks[criterion] = remark;
    if (!added.comment.isEmpty())
        draft.comment = added.comment;
    return draft;
}

Result<Done> give(Context &context)
{
    const Arguments &given = context.arguments();
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const auto reviewer = memberOption(context, *here->workspace, here->state.group.id);
    if (!reviewer)
        return reviewer.error();
    const auto only = onlyWorkDue(here->state, *reviewer);
    if ((given.has("work") && given.has("review")) || (!given.has("work") && !given.has("review") && !only))
        return usage(Words::tr("Name what is reviewed: --work, or --review for a review."));
    const auto comment = textOption(context, "comment");
    if (!comment)
        return comment.error();
    Result<Done> written = done();
    if (given.has("review")) {
        const auto review = namedReview(*here, given.value("review"));
        if (!review)
            return review.error();
        written = reviews::giveAbout(*here->workspace, here->state, *review, *reviewer, *comment);
    } else {
        const auto work =
            given.has("work") ? namedWork(*here, given.value("work")) : Result<Id<Submission>>(*only);
        if (!work)
            return work.error();
        Verdict verdict;
        if (auto read = readParts(*here, given, verdict); !read)
            return read;
        verdict.comment = *comment;
        // What is given takes up the draft, whoever wrote it, here or in the window; options say more.
        // One that is given already is changed where the options speak, not begun anew.
        auto before = reviews::draftOf(*here->workspace, *work, *reviewer);
        for (const Review &review : here->state.reviews) {
            if (!before && review.submission == *work && review.reviewer == *reviewer && !review.about
                && !review.removed && review.state == QLatin1String("given"))
                before = verdictFrom(review.verdict);
        }
        const Verdict said = before ? over(*before, verdict) : verdict;
        const auto version = given.number("work-version", 0, 1, 1'000'000);
        if (!version)
            return version.error();
        written = given.has("draft")
                      ? reviews::keepDraft(*here->workspace, here->state, *work, *reviewer, said, *version)
                      : reviews::give(*here->workspace, here->state, *work, *reviewer, said, false, *version);
    }
    if (!written)
        return written;
    context.out().document(JsonWriter().beginObject().key("draft").value(given.has("draft")).endObject());
    context.out().line(given.has("draft") ? Words::tr("Saved as a draft, in this profile alone.")
                                          : Words::tr("The review is given."));
    return done();
}

Result<Done> mark(Context &context)
{
    const bool useful = context.arguments().has("useful");
    if (useful == context.arguments().has("useless"))
        return usage(Words::tr("Say which it was: --useful or --useless."));
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const auto review = namedReview(*here, context.arguments().value("review"));
    if (!review)
        return review.error();
    auto written =
        reviews::mark(*here->workspace, here->state, *review, useful, context.arguments().value("word"));
    if (!written)
        return written;
    context.out().document(JsonWriter().beginObject().key("id").latin1(review->uid.toLatin1()).endObject());
    return done();
}

Result<Done> answer(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const auto review = namedReview(*here, context.arguments().value("review"));
    if (!review)
        return review.error();
    const auto text = textOption(context, "text");
    if (!text)
        return text.error();
    if (auto written = reviews::answer(*here->workspace, here->state, *review, *text); !written)
        return written;
    context.out().document(JsonWriter().beginObject().key("id").latin1(review->uid.toLatin1()).endObject());
    return done();
}

Result<Done> publish(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const auto count = reviews::publish(*here->workspace, here->state);
    if (!count)
        return count.error();
    context.out().document(JsonWriter().beginObject().key("published").value(*count).endObject());
    context.out().line(Words::tr("%n reviews published.", nullptr, *count));
    return done();
}

Result<Done> grades(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const auto all = reviews::grades(here->state);
    if (!all)
        return all.error();
    const auto shown = [](const std::optional<double> &grade) {
        return grade ? QString::number(*grade, 'f', 1) : QString();
    };
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    // Beside the scores of the works these would say who wrote which.
    const bool veiled = hidesAuthors(here->state.round) && !here->state.coordinates
                        && here->state.phase != RoundPhase::Closed;
    for (const auto &[member, grade] : *all) {
        if (veiled && Id<Member>{member} != here->state.self)
            continue;
        const auto number = [&](const char *key, const std::optional<double> &value) {
            json.key(key);
            value ? json.raw(QByteArray::number(*value, 'f', 1)) : json.null();
        };
        json.beginObject().key("member").latin1(member.toLatin1());
        number("work", grade.work);
        number("reviews", grade.reviews);
        number("points", grade.points);
        json.endObject();
        rows.push_back(
            {personInWords(*here, {member}), shown(grade.work), shown(grade.reviews), shown(grade.points)});
    }
    context.out().document(json.endArray());
    context.out().table({Words::tr("MEMBER"), Words::tr("WORK"), Words::tr("REVIEWS"), Words::tr("POINTS")},
                        rows);
    if (veiled)
        context.out().line(
            Words::tr("The grades of the others are shown once this double-blind round is closed."));
    return done();
}

} // namespace

std::vector<Command> reviewingCommands()
{
    return {
        {{"review status", "ROUND", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "show a round: its phase, works, assignments and reviews"),
         QT_TRANSLATE_NOOP("Commands", "Of a blind round this laptop shows what its member may know."),
         status},
        {{"review give",
          "ROUND",
          1,
          1,
          {{"work", "WORK"},
           {"review", "REVIEW"},
           {"member", "MEMBER"},
           {"score", "CRITERION=N", true},
           {"remark", "CRITERION=TEXT", true},
           {"comment", "TEXT|@FILE"},
           {"work-version", "N"},
           {"draft"}}},
         QT_TRANSLATE_NOOP("Commands", "give a review, or save it as a draft"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "CRITERION is a title or a number from 1; WORK a submission's id, its author or its title, "
             "and can be left out where only one is due; with --review a review is reviewed. With --draft "
             "it is kept in this profile alone, for the window too; without, what the draft says is given "
             "with what the options add. MEMBER is you, or somebody without a laptop. A review stays with "
             "the "
             "version of the work that it was begun on; where there is a newer one, --work-version says "
             "which was "
             "read, and cerclectl review work shows what is new."),
         give},
        {{"review mark",
          "ROUND",
          1,
          1,
          {{"review", "REVIEW", false, true}, {"useful"}, {"useless"}, {"word", "TEXT"}}},
         QT_TRANSLATE_NOOP("Commands", "say as the author whether a review was useful, and why"),
         "",
         mark},
        {{"review answer",
          "ROUND",
          1,
          1,
          {{"review", "REVIEW", false, true}, {"text", "TEXT|@FILE", false, true}}},
         QT_TRANSLATE_NOOP("Commands", "answer a review as the author"),
         "",
         answer},
        {{"review publish", "ROUND", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "make the sealed reviews of a blind round readable, without names"),
         QT_TRANSLATE_NOOP(
             "Commands", "For its coordinator. At least three members' reviews come at once, unless all are "
                         "in or the round is closed."),
         publish},
        {{"review grades", "ROUND", 1, 1},
         QT_TRANSLATE_NOOP("Commands",
                           "show the grades for works and for reviews, in per cent, and the points"),
         QT_TRANSLATE_NOOP("Commands",
                           "By the arithmetic of Moodle's workshop; a round gives grades if opened so."),
         grades},
    };
}

} // namespace cercle
