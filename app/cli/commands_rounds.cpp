// review list, load, due: over all rounds of a group.
#include "cli/review_arguments.h"
#include "cli/role_arguments.h"
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
    };
}

} // namespace cercle
