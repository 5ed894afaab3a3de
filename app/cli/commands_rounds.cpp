// review list, load, due: over all rounds of a group; close, reopen: when a round ends.
#include "cli/review_arguments.h"
#include "cli/role_arguments.h"
#include "domain/line_changes.h"
#include "domain/names.h"

#include <QCoreApplication>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewCommands)
};

Result<Done> list(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (const ReviewRound &round : at->workspace->list<ReviewRound>(Filter().in(at->group))) {
        const auto state = reviews::look(*at->workspace, round.id);
        if (!state)
            continue;
        const auto works = static_cast<int>(state->submissions.size());
        const QString phase = phaseKey(state->phase);
        json.beginObject().key("id").latin1(round.id.uid.toLatin1()).key("title").value(round.title);
        json.key("phase").value(phase).key("submit_by").value(round.submitBy.iso);
        json.key("review_by").value(round.reviewBy.iso).key("blind").value(round.blind);
        json.key("mode").value(round.mode).key("repeat_days").value(round.repeatDays);
        json.key("works").value(works).endObject();
        rows.push_back({round.id.toString(), forTerminal(round.title), valueName(phase), round.submitBy.iso,
                        round.reviewBy.iso, QString::number(works)});
    }
    context.out().document(json.endArray());
    context.out().table({Words::tr("ID"), Words::tr("ROUND"), Words::tr("PHASE"), Words::tr("SUBMIT BY"),
                         Words::tr("REVIEW BY"), Words::tr("WORKS")},
                        rows);
    if (rows.empty())
        context.out().line(Words::tr("The group has no review round yet; cerclectl review open makes one."));
    return done();
}

Result<Done> load(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (const reviews::Workload &one : reviews::workloads(*at->workspace, at->group)) {
        const QString name = memberInWords(*at->workspace, one.member);
        json.beginObject().key("member").latin1(one.member.uid.toLatin1()).key("member_name").value(name);
        json.key("assigned").value(one.assigned).key("given").value(one.given);
        json.key("proof_reader").value(one.proofReader).endObject();
        rows.push_back({forTerminal(name), QString::number(one.assigned), QString::number(one.given),
                        one.proofReader ? Words::tr("proof-reader") : QString()});
    }
    context.out().document(json.endArray());
    context.out().table(
        {Words::tr("MEMBER"), Words::tr("TO REVIEW"), Words::tr("REVIEWED"), Words::tr("ROLE")}, rows);
    return done();
}

Result<Done> due(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto out = reviews::carryOut(*at->workspace, at->group);
    if (!out)
        return out.error();
    JsonWriter json;
    json.beginObject().key("begun").value(out->begun).key("mended").value(out->mended);
    json.key("replaced").value(out->replaced).key("published").value(out->published);
    json.key("opened").value(out->opened).endObject();
    context.out().document(json);
    if (out->all() == 0)
        context.out().line(Words::tr("Nothing is due."));
    if (out->begun > 0)
        context.out().line(Words::tr("Reviews given out: %n round(s).", nullptr, out->begun));
    if (out->mended > 0)
        context.out().line(Words::tr("Readers brought up to date: %n round(s).", nullptr, out->mended));
    if (out->replaced > 0)
        context.out().line(Words::tr("Silent reviewers replaced: %n.", nullptr, out->replaced));
    if (out->published > 0)
        context.out().line(Words::tr("Sealed reviews published: %n.", nullptr, out->published));
    if (out->opened > 0)
        context.out().line(Words::tr("Opened again: %n round(s).", nullptr, out->opened));
    return done();
}

Result<Done> tellId(Context &context, const Uid &id)
{
    context.out().document(JsonWriter().beginObject().key("id").latin1(id.toLatin1()).endObject());
    context.out().line(id.toString());
    return done();
}

Result<Done> closeRound(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    if (auto written = reviews::close(*here->workspace, here->state); !written)
        return written;
    return tellId(context, here->state.round.id.uid);
}

Result<Done> reopenRound(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    if (auto written = reviews::reopen(*here->workspace, here->state); !written)
        return written;
    return tellId(context, here->state.round.id.uid);
}

// A version of a work, or what it has that an older one had not.
Result<Done> work(Context &context)
{
    const auto here = roundHere(context);
    if (!here)
        return here.error();
    const auto id = namedWork(*here, context.word(1));
    if (!id)
        return id.error();
    const reviews::RoundState &state = here->state;
    const auto newest = state.currentOf(*state.submission(*id));
    const auto wanted =
        context.arguments().number("work-version", newest.number, 1, std::max(1, newest.number));
    const auto since = context.arguments().number("since", 0, 1, std::max(1, newest.number));
    if (!wanted || !since)
        return wanted ? since.error() : wanted.error();
    SubmissionVersion shown = newest, old;
    if (const auto versions = state.versions.find(id->uid); versions != state.versions.end()) {
        for (const SubmissionVersion &one : versions->second) {
            if (one.number == *wanted)
                shown = one;
            if (one.number == *since)
                old = one;
        }
    }
    const QString text = reviews::asText(state, shown);
    JsonWriter json;
    json.beginObject().key("submission").latin1(id->uid.toLatin1()).key("version").value(shown.number);
    if (*since == 0) {
        json.key("text").value(text);
        for (const QString &line : text.split(u'\n'))
            context.out().line(forTerminal(line));
    } else {
        QStringList added, gone;
        for (const ChangedLine &line : changedLines(reviews::asText(state, old), text)) {
            if (line.kind == ChangedLine::Kind::Same)
                continue;
            const bool isNew = line.kind == ChangedLine::Kind::New;
            (isNew ? added : gone) << line.text;
            context.out().line((isNew ? QStringLiteral("+ ") : QStringLiteral("- "))
                               + forTerminal(line.text));
        }
        json.key("since").value(*since).key("new").value(added).key("gone").value(gone);
    }
    context.out().document(json.endObject());
    return done();
}

} // namespace

std::vector<Command> roundCommands()
{
    return {
        {{"review list", "GROUP", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "list the review rounds of a group"),
         "",
         list},
        {{"review load", "GROUP", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "show what each member has to review and has reviewed"),
         QT_TRANSLATE_NOOP(
             "Commands", "Over the rounds that are not closed; of blind rounds as far as this laptop knows."),
         load},
        {{"review due", "GROUP", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "do what is due by date in scheduled and recurring rounds"),
         QT_TRANSLATE_NOOP("Commands", "The window and cerclectl serve do it by themselves, on any laptop."),
         due},
        {{"review work", "ROUND WORK", 2, 2, {{"work-version", "N"}, {"since", "N"}}},
         QT_TRANSLATE_NOOP("Commands", "show a work as it was handed in"),
         QT_TRANSLATE_NOOP(
             "Commands", "The newest version, if none is named. With --since what is new, and what is gone, "
                         "since that version."),
         work},
        {{"review close", "ROUND", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "end a round"),
         QT_TRANSLATE_NOOP("Commands",
                           "By whoever opened it or holds its key; by anybody once they have left."),
         closeRound},
        {{"review reopen", "ROUND", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "go on with a round that was closed, as far as its days allow"),
         QT_TRANSLATE_NOOP("Commands",
                           "By whoever opened it or holds its key; by anybody once they have left."),
         reopenRound},
    };
}

} // namespace cercle
