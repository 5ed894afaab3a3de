// roles plan, explain, proof, history, vacant: what the rotation says.
#include "cli/command.h"
#include "cli/references.h"
#include "cli/role_arguments.h"
#include "domain/names.h"
#include "domain/rotation_words.h"
#include "exchange/table_export.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <set>

namespace cercle
{

namespace
{

// For programs: the same in every language.
const char *fitCode(Fit fit)
{
    switch (fit) {
    case Fit::Waits:
        return "waits";
    case Fit::Busy:
        return "busy";
    case Fit::Newcomer:
        return "newcomer";
    case Fit::Unseen:
        return "unseen";
    case Fit::Declined:
        return "declined";
    case Fit::Unskilled:
        return "unskilled";
    case Fit::Refuses:
        return "refuses";
    case Fit::Away:
        return "away";
    case Fit::Outside:
        break;
    }
    return "outside";
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoleCommands)
};

void writeTurn(JsonWriter &json, const Workspace &workspace, const PlannedTurn &turn)
{
    json.key("session").latin1(turn.session.uid.toLatin1()).key("role").latin1(turn.role.uid.toLatin1());
    json.key("member").latin1(turn.member.uid.toLatin1()).key("why").value(whyInWords(workspace, turn));
    json.key("date").value(sessionInWords(workspace, turn.session));
    json.key("role_title").value(roleInWords(workspace, turn.role));
    json.key("member_name").value(memberInWords(workspace, turn.member));
    json.key("state").value(turn.state).key("stands").value(!turn.standing.isNull());
    json.key("set_aside").latin1(turn.setAside.uid.toLatin1());
}

Result<Done> plan(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto weeks = context.arguments().number("weeks", 8, 1, 520);
    if (!weeks)
        return weeks.error();
    const Workspace &workspace = *at->workspace;
    const auto turns = planRoles(gatherRotation(workspace, at->group), today(workspace, at->group), *weeks);
    std::set<Id<Session>> sessions;
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (const PlannedTurn &turn : turns) {
        sessions.insert(turn.session);
        const QString member = turn.member ? memberInWords(workspace, turn.member) : Words::tr("nobody");
        rows.push_back({sessionInWords(workspace, turn.session),
                        forTerminal(roleInWords(workspace, turn.role)), forTerminal(member),
                        turn.standing ? valueName(turn.state) : QStringLiteral("-"),
                        forTerminal(whyInWords(workspace, turn))});
        if (!turn.member)
            continue;
        json.beginObject();
        writeTurn(json, workspace, turn);
        json.endObject();
    }
    if (context.arguments().has("accept")) {
        if (const auto written = writePlan(*at->workspace, at->group, turns); !written)
            return written.error();
    }
    context.out().document(json.endArray());
    context.out().table(
        {Words::tr("DATE"), Words::tr("ROLE"), Words::tr("MEMBER"), Words::tr("STATE"), Words::tr("WHY")},
        rows);
    const int found = static_cast<int>(sessions.size());
    if (workspace.list<Role>(Filter().in(at->group)).empty())
        context.out().line(
            Words::tr("The group has no roles yet; cerclectl roles usual adds the usual six."));
    else if (found == 0)
        context.out().line(
            Words::tr("No session is to come; plan some first: cerclectl put session --group GROUP title=… "
                      "date=2026-11-24 time=18:30"));
    else if (found < *weeks)
        context.out().line(
            Words::tr("The group has %n session(s) to come, fewer than asked for.", nullptr, found));
    return done();
}

Result<Done> explain(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const Workspace &workspace = *at->workspace;
    const auto role = namedRole(workspace, at->group, context.word(1));
    if (!role)
        return role.error();
    const auto session = namedSession(workspace, at->group, context.word(2));
    if (!session)
        return session.error();
    const auto found =
        explainTurn(gatherRotation(workspace, at->group), today(workspace, at->group), *role, *session);
    if (!found)
        return Error{Error::Kind::NotFound,
                     Words::tr("This session has no day or is removed; give it a date first.")};
    JsonWriter json;
    json.beginObject();
    writeTurn(json, workspace, found->turn);
    json.key("everybody").beginArray();
    std::vector<QStringList> rows;
    for (const TurnCase &one : found->everybody) {
        json.beginObject().key("member").latin1(one.member.uid.toLatin1());
        json.key("member_name").value(memberInWords(workspace, one.member)).key("times").value(one.times);
        json.key("last").value(one.last.iso).key("case").latin1(fitCode(one.fit)).endObject();
        if (one.fit != Fit::Outside)
            rows.push_back({forTerminal(memberInWords(workspace, one.member)), QString::number(one.times),
                            one.last.iso, fitWord(one.fit)});
    }
    context.out().document(json.endArray().endObject());
    context.out().line(forTerminal(whyInWords(workspace, found->turn)));
    context.out().table({Words::tr("MEMBER"), Words::tr("TIMES"), Words::tr("LAST"), Words::tr("THAT DAY")},
                        rows);
    return done();
}

Result<Done> proof(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const Workspace &workspace = *at->workspace;
    JsonWriter json;
    json.beginArray();
    const auto weeks = context.arguments().number("weeks", 8, 0, 520);
    if (!weeks)
        return weeks.error();
    for (const RoleBalance &balance :
         balanceOfRoles(gatherRotation(workspace, at->group), today(workspace, at->group), *weeks)) {
        json.beginObject().key("role").latin1(balance.role.uid.toLatin1());
        json.key("role_title").value(roleInWords(workspace, balance.role)).key("least").value(balance.least);
        json.key("most").value(balance.most).key("even").value(balance.even).key("members").beginArray();
        std::vector<QStringList> rows;
        for (const TurnCase &one : balance.members) {
            json.beginObject().key("member").latin1(one.member.uid.toLatin1());
            json.key("member_name").value(memberInWords(workspace, one.member)).key("times").value(one.times);
            json.key("held").value(one.times - one.accepted - one.proposed);
            json.key("accepted").value(one.accepted).key("proposed").value(one.proposed);
            json.key("level").value(one.level).key("last").value(one.last.iso);
            json.key("case").latin1(fitCode(one.fit)).endObject();
            if (one.fit != Fit::Outside || one.times > 0)
                rows.push_back({forTerminal(memberInWords(workspace, one.member)),
                                QString::number(one.times - one.accepted - one.proposed),
                                QString::number(one.accepted), QString::number(one.proposed),
                                QString::number(one.level), one.last.iso, fitWord(one.fit)});
        }
        json.endArray().endObject();
        const QString title = forTerminal(roleInWords(workspace, balance.role));
        context.out().line(
            balance.even
                ? Words::tr("%1: even, levels differ by %2.").arg(title).arg(balance.most - balance.least)
                : Words::tr(
                      "%1: levels differ by %2, because turns were handed over or given up, or of other "
                      "roles on the same day; who trails comes next.")
                      .arg(title)
                      .arg(balance.most - balance.least));
        context.out().table({Words::tr("MEMBER"), Words::tr("HELD"), Words::tr("ACCEPTED"),
                             Words::tr("PROPOSED"), Words::tr("LEVEL"), Words::tr("LAST"),
                             Words::tr("NEXT SESSION")},
                            rows);
    }
    context.out().document(json.endArray());
    return done();
}

Result<Done> history(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const Workspace &workspace = *at->workspace;
    EntityInfo info;
    for (const char *name : {"date", "role", "member", "state", "successor", "reason"})
        info.fields.push_back({name, FieldType::Text, Merge::Last});
    TableRows table;
    std::vector<QStringList> rows;
    JsonWriter json;
    json.beginArray();
    for (const TurnRecord &one : turnHistory(workspace, at->group)) {
        const QString role = roleInWords(workspace, one.role), member = memberInWords(workspace, one.member);
        const QString successor = memberInWords(workspace, one.successor);
        table.push_back({one.session.uid, {one.day.iso, role, member, one.state, successor, one.reason}});
        rows.push_back({one.day.iso, forTerminal(role), forTerminal(member), valueName(one.state),
                        forTerminal(successor), forTerminal(one.reason)});
        json.beginObject().key("session").latin1(one.session.uid.toLatin1()).key("date").value(one.day.iso);
        json.key("role").latin1(one.role.uid.toLatin1()).key("role_title").value(role);
        json.key("member").latin1(one.member.uid.toLatin1()).key("member_name").value(member);
        json.key("state").value(one.state).key("successor").latin1(one.successor.uid.toLatin1());
        json.key("reason").value(one.reason).key("at").value(one.at).endObject();
    }
    context.out().document(json.endArray());
    if (!context.arguments().has("to")) {
        context.out().table({Words::tr("DATE"), Words::tr("ROLE"), Words::tr("MEMBER"), Words::tr("STATE"),
                             Words::tr("GOES TO"), Words::tr("REASON")},
                            rows);
        return done();
    }
    QSaveFile file(context.arguments().value("to"));
    const QByteArray csv = exportCsv(info, table);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return Error{
            Error::Kind::Storage,
            Words::tr("“%1” cannot be written; name another file.").arg(context.arguments().value("to"))};
    context.out().line(Words::tr("%n line(s) written.", nullptr, static_cast<int>(table.size())));
    return done();
}

Result<Done> vacant(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto seconds = context.arguments().seconds("within", 48 * 3600);
    if (!seconds)
        return seconds.error();
    const Workspace &workspace = *at->workspace;
    const auto group = workspace.get(at->group);
    const auto found =
        vacancies(gatherRotation(workspace, at->group), today(workspace, at->group), context.clock().nowMs(),
                  static_cast<int>(*seconds / 3600), group ? group->zone : QString());
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> open, unanswered;
    for (const Vacancy &vacancy : found) {
        json.beginObject();
        writeTurn(json, workspace, vacancy.turn);
        json.key("unanswered").value(vacancy.unanswered).key("starts").value(vacancy.startsMs).endObject();
        const QString member =
            vacancy.turn.member ? memberInWords(workspace, vacancy.turn.member) : Words::tr("nobody");
        (vacancy.unanswered ? unanswered : open)
            .push_back({sessionInWords(workspace, vacancy.turn.session),
                        forTerminal(roleInWords(workspace, vacancy.turn.role)), forTerminal(member),
                        forTerminal(whyInWords(workspace, vacancy.turn))});
    }
    context.out().document(json.endArray());
    if (!open.empty()) {
        context.out().line(Words::tr("Nobody has these roles:"));
        context.out().table(
            {Words::tr("DATE"), Words::tr("ROLE"), Words::tr("NEXT IN LINE"), Words::tr("WHY")}, open);
    }
    if (!unanswered.empty()) {
        context.out().line(Words::tr("These have a holder who has not answered yet:"));
        context.out().table({Words::tr("DATE"), Words::tr("ROLE"), Words::tr("HOLDER"), Words::tr("WHY")},
                            unanswered);
    }
    if (found.empty())
        context.out().line(Words::tr("No session within this time lacks a holder who has said yes."));
    return done();
}

Result<Done> usualRoles(Context &context)
{
    const auto at = context.here();
    if (!at)
        return at.error();
    const auto written = addUsualRoles(*at->workspace, at->group);
    if (!written)
        return written.error();
    auto added = static_cast<int>(written->changes.size());
    if (context.arguments().has("presenter")) {
        const auto presenter = addPresenterRole(*at->workspace, at->group);
        if (!presenter)
            return presenter.error();
        added += static_cast<int>(presenter->changes.size());
    }
    JsonWriter json;
    json.beginObject().key("added").value(added).endObject();
    context.out().document(json);
    context.out().line(Words::tr("%n role(s) added.", nullptr, added));
    return done();
}

} // namespace

std::vector<Command> roleCommands()
{
    std::vector<Command> out{
        {{"roles plan", "GROUP", 1, 1, {{"weeks", "N"}, {"accept"}}},
         QT_TRANSLATE_NOOP("Commands", "propose who takes which role in the next sessions, and say why"),
         QT_TRANSLATE_NOOP(
             "Commands", "N sessions, 8 if left out. With --accept the proposals are written down and stay; "
                         "turns that stand are never moved."),
         plan},
        {{"roles explain", "GROUP ROLE SESSION", 3, 3},
         QT_TRANSLATE_NOOP("Commands", "say why somebody has a turn, and how everybody else stands"),
         QT_TRANSLATE_NOOP("Commands",
                           "ROLE is an id, a key or a title, SESSION an id or a date, MEMBER an id, a name "
                           "or a handle, here and in the other commands about roles."),
         explain},
        {{"roles proof", "GROUP", 1, 1, {{"weeks", "N"}}},
         QT_TRANSLATE_NOOP("Commands", "show how often everybody had each role, and that it is even"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "With what is accepted to come, and what is proposed for the next N sessions, 8 if left out. "
             "Levels are turns, raised for time away, before joining or before the group rotated, so that "
             "nobody has to catch up. After a swap or a turn handed back they may differ by more than 1 "
             "until the next turns have made up for it."),
         proof},
        {{"roles history", "GROUP", 1, 1, {{"to", "FILE"}}},
         QT_TRANSLATE_NOOP("Commands", "list who had which turn, and what became of it; as CSV with --to"),
         "",
         history},
        {{"roles vacant", "GROUP", 1, 1, {{"within", "TIME"}}},
         QT_TRANSLATE_NOOP("Commands",
                           "list the roles that nobody has yet in the sessions of the next 48 hours"),
         QT_TRANSLATE_NOOP("Commands",
                           "TIME is written like 48h or 7d. Turns that somebody has and has not answered are "
                           "listed by themselves; in --json they are \"unanswered\"."),
         vacant},
        {{"roles usual", "GROUP", 1, 1, {{"presenter"}}},
         QT_TRANSLATE_NOOP("Commands", "add the usual roles that the group lacks"),
         QT_TRANSLATE_NOOP("Commands", "With --presenter also that of who presents or teaches."),
         usualRoles},
    };
    for (Command &command : turnCommands())
        out.push_back(std::move(command));
    return out;
}

} // namespace cercle
