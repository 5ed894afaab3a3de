// review open, submit, allocate, rescue, assign, certificate, deputy: a round and who reviews whom in it.
#include "cli/review_arguments.h"
#include "cli/role_arguments.h"
#include "cli/values.h"
#include "workspace/file_book.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewCommands)
};

constexpr int usualReviewers = 2;

Error usage(const QString &text)
{
    return {Error::Kind::Usage, text};
}

void writeId(Context &context, const Uid &id)
{
    context.out().document(JsonWriter().beginObject().key("id").latin1(id.toLatin1()).endObject());
    context.out().line(id.toString());
}

Result<Day> dayOption(const Arguments &given, const char *option)
{
    const auto day = valueFromText(FieldType::Date, given.value(option));
    if (!day)
        return day.error();
    return Day{valueToText(*day)};
}

Result<reviews::RoundDraft> draftFrom(const Arguments &given)
{
    reviews::RoundDraft draft;
    ReviewRound &round = draft.round;
    const auto submitBy = dayOption(given, "submit-by"), reviewBy = dayOption(given, "review-by");
    if (!submitBy || !reviewBy)
        return submitBy ? reviewBy.error() : submitBy.error();
    const auto reviewers = given.number("reviewers", usualReviewers, 1, 20);
    const auto comparison = given.number("comparison", 5, 1, 9);
    const auto repeat = given.number("every", 0, 1, 366);
    const auto more = given.number("proof-readers", 0, 0, 10);
    for (const auto *number : {&reviewers, &comparison, &repeat, &more}) {
        if (!*number)
            return number->error();
    }
    round.title = given.value("title").simplified();
    round.purpose = given.value("purpose");
    round.submitBy = *submitBy;
    round.reviewBy = *reviewBy;
    round.reviewers = *reviewers;
    round.blind = given.value("blind");
    round.strategy = given.value("strategy");
    round.mode = given.value("allocation");
    round.selfReview = given.has("self");
    round.everybody = given.has("everybody");
    round.balance = given.has("balance");
    round.graded = given.has("graded");
    round.comparison = *comparison;
    round.repeatDays = *repeat;
    round.proofReading = *more;
    for (const QString &grade : given.values("error-grade")) {
        bool good = false;
        const int percent = grade.toInt(&good);
        if (!good || percent < 0 || percent > 100)
            return usage(Words::tr("--error-grade takes per cent from 0 to 100, not “%1”.").arg(grade));
        round.errorGrades << QString::number(percent);
    }
    QString pointed;
    bool allPoints = true;
    for (const QString &text : given.values("criterion")) {
        auto criterion = criterionFrom(text);
        if (!criterion)
            return criterion.error();
        allPoints = allPoints && givesPoints(text) && criterion->levels.isEmpty();
        draft.criteria.push_back(std::move(*criterion));
        if (pointed.isEmpty() && givesPoints(text))
            pointed = text;
    }
    // Points that nobody could give are not passed over: they say which strategy is meant, or are wrong.
    if (round.strategy.isEmpty() && allPoints && !draft.criteria.empty())
        round.strategy = QStringLiteral("accumulative");
    if (!pointed.isEmpty() && round.strategy != QLatin1String("accumulative"))
        return usage(
            Words::tr("“%1” gives points, which count with --strategy accumulative alone; add that, or "
                      "leave the points out.")
                .arg(pointed));
    return draft;
}

Result<Done> openRound(Context &context)
{
    auto draft = draftFrom(context.arguments());
    if (!draft)
        return draft.error();
    const auto group = context.group(context.word(0));
    if (!group)
        return group.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    for (const QString &name : context.arguments().values("deputy")) {
        const auto member = namedMember(**workspace, *group, name);
        if (!member)
            return member.error();
        draft->round.deputies << member->toString();
    }
    int &reviewers = draft->round.reviewers;
    if (!context.arguments().has("reviewers"))
        reviewers = std::min(usualReviewers, reviews::reviewersPossible(**workspace, *group));
    if (auto enough = reviews::enoughPeople(**workspace, *group, reviewers); !enough)
        return enough;
    const auto id = reviews::open(**workspace, *group, std::move(*draft));
    if (!id)
        return id.error();
    const auto state = reviews::look(**workspace, *id);
    const QString anonymity = state ? reviews::anonymityOf(*state) : QString();
    JsonWriter json;
    json.beginObject().key("id").latin1(id->uid.toLatin1()).key("anonymity").value(anonymity).endObject();
    context.out().document(json);
    context.out().line(id->toString());
    // Standard output is the id alone, so that scripts can take it.
    if (!anonymity.isEmpty() && !context.out().json() && ::isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "%s\n", anonymity.toUtf8().constData());
    return done();
}

Result<Done> submit(Context &context)
{
    const Arguments &given = context.arguments();
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const auto author = memberOption(context, *here->workspace, here->state.group.id);
    if (!author)
        return author.error();
    reviews::WorkDraft work;
    work.title = given.value("title").simplified();
    if (given.has("text")) {
        const QString path = given.value("text");
        const bool named = path != QLatin1String("-");
        const auto text = readText(path);
        // What is no text is handed in as the file that it is.
        const bool isNoText =
            text ? text->size() > reviews::workCharsMax : text.error().kind != Error::Kind::NotFound;
        const bool isFile = isNoText && named && QFileInfo(path).isFile();
        if (isFile) {
            const auto kept = here->workspace->files().keep(path);
            if (!kept)
                return kept.error();
            work.attachment = *kept;
        } else if (!text) {
            return text.error();
        } else {
            work.text = *text;
        }
        if (named)
            work.file = QFileInfo(path).fileName();
    }
    if (given.has("link")) {
        const auto link = valueFromText(FieldType::Url, given.value("link"));
        if (!link)
            return link.error();
        work.url = QUrl(valueToText(*link));
    }
    work.repository = given.value("repository");
    work.commit = given.value("commit");
    const auto level = given.number("level", 0, 1, 4);
    if (!level)
        return level.error();
    work.level = *level;
    work.example = given.has("example");
    const auto id = reviews::submit(*here->workspace, here->state.round.id, *author, work);
    if (!id)
        return id.error();
    writeId(context, id->uid);
    return done();
}

Result<Done> deputy(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const auto member = namedMember(*here->workspace, here->state.group.id, context.word(1));
    if (!member)
        return member.error();
    if (auto written = reviews::nameDeputy(*here->workspace, here->state, *member); !written)
        return written;
    const auto now = reviews::look(*here->workspace, here->state.round.id);
    const QString sentence = now ? reviews::anonymityOf(*now) : QString();
    context.out().document(JsonWriter()
                               .beginObject()
                               .key("id")
                               .latin1(member->uid.toLatin1())
                               .key("anonymity")
                               .value(sentence)
                               .endObject());
    context.out().line(forTerminal(sentence));
    return done();
}

void writeCertificate(JsonWriter &json, const AllocationCertificate &c)
{
    json.key("loads").beginObject().key("min").value(c.loadMin).key("max").value(c.loadMax).endObject();
    json.key("self").value(c.self).key("reciprocal").value(c.reciprocal).key("repeated").value(c.repeated);
    json.key("unreviewed").value(c.unreviewed).key("missing").value(c.missing);
    json.key("crowded").value(c.crowded);
}

QStringList certificateLines(const AllocationCertificate &c)
{
    QStringList lines{Words::tr("Works per reviewer: %1 to %2").arg(c.loadMin).arg(c.loadMax),
                      Words::tr("Own works: %1").arg(c.self),
                      Words::tr("Pairs who review each other: %1").arg(c.reciprocal),
                      Words::tr("Pairs of an earlier round: %1").arg(c.repeated),
                      Words::tr("Works without a reviewer: %1").arg(c.unreviewed),
                      Words::tr("Reviews that nobody is left for: %1").arg(c.missing)};
    if (c.crowded > 0)
        lines << Words::tr("%n work(s) have more readers than asked, given by hand or by laptops while "
                           "apart; cerclectl review "
                           "allocate takes back what nobody has begun.",
                           nullptr, c.crowded);
    return lines;
}

Result<Done> showProposal(Context &context, const RoundHere &here, const reviews::Proposal &proposal)
{
    const auto &added = proposal.allocation.added;
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    const auto row = [&](const Reading &reading, const QString &change) {
        const Submission *work = here.state.submission({reading.work});
        rows.push_back({workInWords(here, {reading.work}),
                        work ? personInWords(here, work->author) : QStringLiteral("-"),
                        personInWords(here, {reading.reader}), change});
    };
    for (const Reading &reading : proposal.allocation.readings) {
        const Submission *work = here.state.submission({reading.work});
        const bool isNew = std::count(added.begin(), added.end(), reading) > 0;
        json.beginObject().key("submission").latin1(reading.work.toLatin1());
        json.key("author").latin1(work ? work->author.uid.toLatin1() : QByteArray());
        json.key("reviewer").latin1(reading.reader.toLatin1());
        json.key("change").value(isNew ? QLatin1String("new") : QLatin1String("stays")).endObject();
        row(reading, isNew ? Words::tr("new") : QString());
    }
    for (const Reading &reading : proposal.allocation.dropped) {
        row(reading, Words::tr("taken back"));
        // The document is what will stand; what goes is said beside it.
        if (context.out().json())
            std::fprintf(
                stderr, "%s\n",
                Words::tr("Taken back: %1, %2").arg(rows.back()[0], rows.back()[2]).toUtf8().constData());
    }
    context.out().document(json.endArray());
    context.out().table({Words::tr("WORK"), Words::tr("AUTHOR"), Words::tr("REVIEWER"), Words::tr("CHANGE")},
                        rows);
    for (const QString &line : certificateLines(proposal.allocation.certificate))
        context.out().line(line);
    if (here.state.round.mode != QLatin1String("random"))
        context.out().line(reviews::proofSentence(proposal.allocation.proof));
    if (context.arguments().has("accept"))
        return reviews::accept(*here.workspace, here.state, proposal);
    context.out().line(Words::tr("Nothing is written yet; --accept does it."));
    return done();
}

Result<Done> allocate(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const auto proposal =
        reviews::propose(here->state, reviews::earlierRounds(*here->workspace, here->state));
    return proposal ? showProposal(context, *here, *proposal) : proposal.error();
}

Result<Done> rescue(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    std::vector<Id<Member>> silent;
    for (const QString &name : context.arguments().values("silent")) {
        const auto member = namedMember(*here->workspace, here->state.group.id, name);
        if (!member)
            return member.error();
        silent.push_back(*member);
    }
    const auto proposal =
        reviews::proposeRescue(here->state, silent, reviews::earlierRounds(*here->workspace, here->state));
    if (!proposal)
        return proposal.error();
    QStringList names;
    for (const Id<Member> &member : proposal->silent)
        names << personInWords(*here, member);
    context.out().line(names.isEmpty() ? Words::tr(
                           "Nobody is silent two days before the end; --silent names somebody sooner.")
                                       : Words::tr("Replaced: %1").arg(names.join(QStringLiteral(", "))));
    return showProposal(context, *here, *proposal);
}

Result<Done> assign(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const auto work = namedWork(*here, context.arguments().value("work"));
    if (!work)
        return work.error();
    const auto reviewer = memberOption(context, *here->workspace, here->state.group.id);
    if (!reviewer)
        return reviewer.error();
    if (auto written = reviews::assign(*here->workspace, here->state, *work, *reviewer); !written)
        return written;
    writeId(context, work->uid);
    return done();
}

Result<Done> certificate(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const auto earlier = reviews::earlierRounds(*here->workspace, here->state);
    const auto found = reviews::certificate(here->state, earlier);
    if (!found)
        return found.error();
    int waiting = 0, longest = 0;
    for (const Submission &work : here->state.submissions) {
        const int days = here->state.daysWaiting(work);
        waiting += days > 0 ? 1 : 0;
        longest = std::max(longest, days);
    }
    JsonWriter json;
    json.beginObject();
    writeCertificate(json, *found);
    json.key("waits")
        .beginObject()
        .key("works")
        .value(waiting)
        .key("longest_days")
        .value(longest)
        .endObject();
    const auto proven = reviews::proof(here->state, earlier);
    static constexpr const char *ways[] = {"none", "counting", "flow", "search"};
    json.key("proven").value(proven.value_or(Proof::None) != Proof::None);
    json.key("proof").value(proven ? QLatin1String(ways[static_cast<size_t>(*proven)])
                                   : QLatin1String("unknown"));
    json.key("proof_readers").beginArray();
    for (const Id<Member> &one : here->state.proofReaders)
        json.latin1(one.uid.toLatin1());
    json.endArray().key("proof_reading").value(here->state.round.proofReading);
    context.out().document(json.endObject());
    for (const QString &line : certificateLines(*found))
        context.out().line(line);
    if (proven && here->state.round.mode != QLatin1String("random"))
        context.out().line(reviews::proofSentence(*proven));
    if (!here->state.proofReaders.empty()) {
        QStringList names;
        for (const Id<Member> &one : here->state.proofReaders)
            names << personInWords(*here, one);
        context.out().line(Words::tr("Proof-readers, who read %1 more, which is not counted above: %2")
                               .arg(here->state.round.proofReading)
                               .arg(names.join(QStringLiteral(", "))));
    }
    context.out().line(Words::tr("Works that wait for a first review: %1, the longest for %2 days")
                           .arg(waiting)
                           .arg(longest));
    return done();
}

} // namespace

std::vector<Command> reviewCommands()
{
    std::vector<Command> out{
        {{"review open",
          "GROUP",
          1,
          1,
          {{"title", "TITLE", false, true},
           {"purpose", "TEXT"},
           {"reviewers", "N"},
           {"blind", "open|single|double"},
           {"submit-by", "DATE"},
           {"review-by", "DATE"},
           {"strategy", "rubric|accumulative|errors|comments"},
           {"criterion", "TITLE[*N][/N][=TEXT|TEXT…]", true},
           {"allocation", "fair|random|manual|scheduled"},
           {"self"},
           {"everybody"},
           {"balance"},
           {"graded"},
           {"deputy", "MEMBER", true},
           {"proof-readers", "N"},
           {"every", "DAYS"},
           {"comparison", "1-9"},
           {"error-grade", "N", true}}},
         QT_TRANSLATE_NOOP("Commands",
                           "open a round in which members review each other's work, and print its id"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "A criterion has a title, then *WEIGHT, /POINTS and =LEVEL|LEVEL|… where wanted. "
             "single: authors do not learn who reviewed; double: nor reviewers who wrote. Such a round "
             "is sealed; its key is on this laptop and on that of each --deputy. --self: authors assess "
             "their own work too; --everybody: members who hand in nothing review too; --balance: "
             "readers of unlike levels; --graded: with grades; --proof-readers: who has that role in "
             "the days of review reads N works more; --every: the next round opens by itself after so "
             "many days. With --allocation scheduled, reviews are given out by date by any laptop that "
             "is on, late works get readers and silent reviewers are replaced."),
         openRound},
        {{"review submit",
          "ROUND",
          1,
          1,
          {{"member", "MEMBER"},
           {"text", "FILE|-"},
           {"link", "LINK"},
           {"repository", "LINK"},
           {"commit", "COMMIT"},
           {"title", "TITLE"},
           {"level", "1-4"},
           {"example"}}},
         QT_TRANSLATE_NOOP("Commands", "hand in a work, or a new version of it, and print its id"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "MEMBER is an id, a name or a handle of somebody without a laptop; you, if left out."),
         submit},
        {{"review allocate", "ROUND", 1, 1, {{"accept"}}},
         QT_TRANSLATE_NOOP("Commands", "propose who reviews whom, with a certificate"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "With --accept it is written, and reviews begin. What stands stays as far as loads "
             "allow; late works get their reviewers; what is taken back is listed, with --json on "
             "standard error."),
         allocate},
        {{"review rescue", "ROUND", 1, 1, {{"silent", "MEMBER", true}, {"accept"}}},
         QT_TRANSLATE_NOOP("Commands",
                           "replace reviewers who are silent or have left, with the fewest changes"),
         QT_TRANSLATE_NOOP(
             "Commands", "Silent is who has begun nothing two days before the end of the reviews, or later."),
         rescue},
        {{"review assign", "ROUND", 1, 1, {{"work", "WORK", false, true}, {"member", "MEMBER"}}},
         QT_TRANSLATE_NOOP("Commands", "give one work to one more reviewer by hand"),
         QT_TRANSLATE_NOOP("Commands", "WORK is the id of a submission or its author."),
         assign},
        {{"review certificate", "ROUND", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "show loads, mutual and repeated pairs, and who waits"),
         "",
         certificate},
        {{"review deputy", "ROUND MEMBER", 2, 2},
         QT_TRANSLATE_NOOP("Commands", "name one more deputy of a blind round that runs"),
         QT_TRANSLATE_NOOP(
             "Commands", "From then on that member's laptop holds the key too. By whoever opened the round, "
                         "or was a --deputy then."),
         deputy},
    };
    for (Command &command : reviewingCommands())
        out.push_back(std::move(command));
    for (Command &command : roundCommands())
        out.push_back(std::move(command));
    return out;
}

} // namespace cercle
