// group new, templates, list, show; member list, add, admit.
#include "cli/command.h"
#include "cli/references.h"
#include "cli/role_arguments.h"
#include "cli/values.h"
#include "domain/names.h"
#include "workspace/group_templates.h"
#include "workspace/group_words.h"
#include "workspace/people.h"
#include "workspace/roles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GroupCommands)
};

Error usage(const QString &text)
{
    return {Error::Kind::Usage, text};
}

// The rhythm of a template's sessions, with what the options say otherwise.
Result<GroupRhythm> rhythmGiven(const Context &context, const GroupTemplate &model)
{
    const Arguments &given = context.arguments();
    const QDate today = QDateTime::fromMSecsSinceEpoch(context.clock().nowMs()).date();
    GroupRhythm rhythm = proposedRhythm(model, {today.toString(Qt::ISODate)});
    if (given.has("first")) {
        const auto day = valueFromText(FieldType::Date, given.value("first"));
        if (!day)
            return day.error();
        rhythm.first = {valueToText(*day)};
    }
    if (given.has("time")) {
        const auto time = valueFromText(FieldType::Time, given.value("time"));
        if (!time)
            return time.error();
        rhythm.time = {valueToText(*time)};
    }
    const auto sessions = given.number("sessions", rhythm.sessions, 1, 52);
    const auto minutes = given.number("minutes", rhythm.minutes, 5, 24 * 60);
    if (!sessions || !minutes)
        return sessions ? minutes.error() : sessions.error();
    rhythm.sessions = *sessions;
    rhythm.minutes = *minutes;
    return rhythm;
}

Result<Done> groupNew(Context &context)
{
    const Arguments &given = context.arguments();
    GroupDraft draft;
    draft.language = context.language();
    const GroupTemplate *model = nullptr;
    GroupRhythm rhythm;
    if (given.has("template")) {
        model = groupTemplate(given.value("template"));
        if (!model)
            return usage(Words::tr("There is no template “%1”; see cerclectl group templates.")
                             .arg(forTerminal(given.value("template"))));
        const auto asked = rhythmGiven(context, *model);
        if (!asked)
            return asked.error();
        rhythm = *asked;
        draft.kind = QString::fromLatin1(model->kind);
        draft.goal = GroupWords(draft.language).say("GroupTemplates", model->goal);
    } else if (given.has("first") || given.has("time") || given.has("sessions") || given.has("minutes")) {
        return usage(Words::tr("The first sessions come from a template; name one with --template."));
    }
    draft.title = given.value("title").simplified();
    if (given.has("goal") || !model)
        draft.goal = given.value("goal").simplified();
    if (draft.title.isEmpty())
        return usage(Words::tr("The title is empty; give the group a name with --title."));
    if (draft.goal.isEmpty())
        return usage(Words::tr("The goal is empty; say in one sentence what the group wants to reach."));
    if (given.has("kind"))
        draft.kind = given.value("kind");
    if (!QStringList{QStringLiteral("skill"), QStringLiteral("certification"), QStringLiteral("project")}
             .contains(draft.kind))
        return usage(Words::tr("--kind is skill, certification or project, not “%1”.").arg(draft.kind));
    const auto until = valueFromText(FieldType::Date, given.value("until"));
    if (!until)
        return until.error();
    draft.until = {valueToText(*until)};
    draft.zone = given.value("zone");
    if (!draft.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(draft.zone.toUtf8()))
        return usage(Words::tr("There is no time zone “%1”; write it like Europe/Paris.").arg(draft.zone));
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const Workspace::OneStep step(
        **workspace, EditLabel(QT_TRANSLATE_NOOP("Labels", "Create the group “%1”"), {draft.title}));
    const auto group = (*workspace)->createGroup(draft);
    if (!group)
        return group.error();
    const auto begun =
        model ? startFromTemplate(**workspace, *group, *model, rhythm) : addUsualRoles(**workspace, *group);
    if (!begun)
        return begun.error();
    context.out().document(JsonWriter().beginObject().key("id").latin1(group->uid.toLatin1()).endObject());
    context.out().line(group->toString());
    return done();
}

Result<Done> groupTemplateList(Context &context)
{
    const GroupWords words(context.language());
    const auto say = [&](const char *text) { return words.say("GroupTemplates", text); };
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (const GroupTemplate &one : groupTemplates()) {
        json.beginObject().key("template").latin1(one.key).key("name").value(say(one.name));
        json.key("summary")
            .value(say(one.summary))
            .key("kind")
            .latin1(one.kind)
            .key("goal")
            .value(say(one.goal));
        json.key("sessions")
            .value(one.sessions)
            .key("minutes")
            .value(one.minutes)
            .key("time")
            .latin1(one.time);
        json.endObject();
        rows.push_back({QString::fromLatin1(one.key),
                        QStringLiteral("%1 × %2 min").arg(one.sessions).arg(one.minutes), say(one.summary)});
    }
    context.out().document(json.endArray());
    context.out().table({Words::tr("TEMPLATE"), Words::tr("SESSIONS"), Words::tr("WHAT IT IS FOR")}, rows);
    return done();
}

Result<Done> groupList(Context &context)
{
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (const Group &group : (*workspace)->groups()) {
        writeRow(json, entityIndexOf<Group>(), group.id.uid, toRow(group));
        rows.push_back(
            {group.id.toString(), group.title, valueName((*workspace)->standing(group.id)), group.until.iso});
    }
    context.out().document(json.endArray());
    context.out().table({Words::tr("ID"), Words::tr("TITLE"), Words::tr("STANDING"), Words::tr("UNTIL")},
                        rows);
    return done();
}

Result<Done> groupShow(Context &context)
{
    const auto id = context.group(context.word(0));
    if (!id)
        return id.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const Workspace &w = **workspace;
    const auto group = w.get<Group>(*id);
    if (!group)
        return Error{Error::Kind::NotFound,
                     Words::tr("This group has not been fetched yet; run cerclectl sync.")};
    const auto count = [&](int entity) {
        return static_cast<std::int64_t>(w.rows(entity, Filter().in(*id).light()).size());
    };
    JsonWriter json;
    JsonWriter fields;
    writeRow(fields, entityIndexOf<Group>(), id->uid, toRow(*group));
    QByteArray text = fields.take();
    text.chop(1); // more members follow
    text += ",\"standing\":" + JsonWriter().value(w.standing(*id)).take();
    QStringList counts;
    for (size_t i = 0; i < allEntities().size(); ++i) {
        if (static_cast<int>(i) == entityIndexOf<Group>())
            continue;
        const std::int64_t rows = count(static_cast<int>(i));
        if (rows > 0)
            counts << entityCount(static_cast<int>(i), static_cast<int>(rows));
        text += i == 1 ? ",\"counts\":{\"" : ",\"";
        text += allEntities()[i]->name + "\":" + QByteArray::number(rows);
    }
    json.raw(text + "},\"entries\":" + QByteArray::number(w.sum(*id).count) + '}');
    context.out().document(json);
    Output &out = context.out();
    out.line(forTerminal(group->title));
    out.line(forTerminal(group->goal));
    out.line(Words::tr("Kind: %1").arg(forTerminal(valueName(group->kind))));
    out.line(Words::tr("Until: %1")
                 .arg(group->until.iso.isEmpty() ? Words::tr("open") : forTerminal(group->until.iso)));
    out.line(Words::tr("Time zone: %1").arg(forTerminal(group->zone)));
    out.line(Words::tr("Your standing: %1").arg(valueName(w.standing(*id))));
    out.line(Words::tr("Holds: %1").arg(counts.join(QStringLiteral(", "))));
    out.line(Words::tr("Journal: %n entries", nullptr, static_cast<int>(w.sum(*id).count)));
    return done();
}

Result<Done> memberList(Context &context)
{
    const auto group = context.group(context.word(0));
    if (!group)
        return group.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const auto devices = (*workspace)->list<Device>(Filter().in(*group));
    JsonWriter json;
    json.beginArray();
    std::vector<QStringList> rows;
    for (const auto &[id, row] : (*workspace)->rows(entityIndexOf<Member>(), Filter().in(*group))) {
        writeRow(json, entityIndexOf<Member>(), id, row);
        const Member member = fromRow<Member>(id, row);
        const auto laptops = std::count_if(devices.begin(), devices.end(),
                                           [&](const Device &device) { return device.member == member.id; });
        rows.push_back({id.toString(), member.name,
                        member.standing.isEmpty() ? QStringLiteral("-") : valueName(member.standing),
                        member.state.isEmpty() ? QStringLiteral("-") : valueName(member.state),
                        QString::number(laptops)});
    }
    context.out().document(json.endArray());
    context.out().table(
        {Words::tr("ID"), Words::tr("NAME"), Words::tr("STANDING"), Words::tr("STATE"), Words::tr("LAPTOPS")},
        rows);
    return done();
}

Result<Done> memberAdd(Context &context)
{
    const Arguments &given = context.arguments();
    const auto joined = valueFromText(FieldType::Date, given.value("joined"));
    if (!joined)
        return joined.error();
    const auto group = context.group(context.word(0));
    if (!group)
        return group.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const auto id = addPerson(
        **workspace, *group,
        {given.value("name"), given.value("handle"), given.values("skill"), Day{valueToText(*joined)}});
    if (!id)
        return id.error();
    context.out().document(JsonWriter().beginObject().key("id").latin1(id->uid.toLatin1()).endObject());
    context.out().line(id->toString());
    return done();
}

Result<Done> memberAdmit(Context &context)
{
    const auto group = context.group(context.word(0));
    if (!group)
        return group.error();
    auto workspace = context.ready();
    if (!workspace)
        return workspace.error();
    const auto member = namedMember(**workspace, *group, context.word(1));
    if (!member)
        return member.error();
    const auto admitted = (*workspace)->approveMember(*group, *member);
    if (!admitted)
        return admitted.error();
    context.out().document(JsonWriter().beginObject().key("id").latin1(member->uid.toLatin1()).endObject());
    context.out().line(Words::tr("%1 is admitted.")
                           .arg(forTerminal(rowTitle(**workspace, entityIndexOf<Member>(), member->uid))));
    return done();
}

} // namespace

std::vector<Command> groupCommands()
{
    return {
        {{"group new",
          "",
          0,
          0,
          {{"title", "TITLE", false, true},
           {"goal", "GOAL", false, false, "template"},
           {"template", "TEMPLATE"},
           {"first", "DATE"},
           {"time", "TIME"},
           {"sessions", "N"},
           {"minutes", "N"},
           {"kind", "skill|certification|project"},
           {"until", "DATE"},
           {"zone", "ZONE"}}},
         QT_TRANSLATE_NOOP("Commands", "found a group and print its id"),
         QT_TRANSLATE_NOOP("Commands", "DATE is written like 2026-11-24, TIME like 18:30, ZONE like "
                                       "Europe/Paris (the system's if left out). "
                                       "TEMPLATE brings a goal, roles and the first weekly sessions with "
                                       "their agenda; --first, --time, --sessions "
                                       "and --minutes say when they are."),
         groupNew},
        {{"group templates"},
         QT_TRANSLATE_NOOP("Commands", "list what a group can begin with"),
         "",
         groupTemplateList},
        {{"group list"}, QT_TRANSLATE_NOOP("Commands", "list the groups of this profile"), "", groupList},
        {{"group show", "GROUP", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "show a group and what it holds"),
         "",
         groupShow},
        {{"member list", "GROUP", 1, 1},
         QT_TRANSLATE_NOOP("Commands", "list the members of a group"),
         "",
         memberList},
        {{"member add",
          "GROUP",
          1,
          1,
          {{"name", "NAME", false, true},
           {"handle", "@HANDLE"},
           {"skill", "SKILL", true},
           {"joined", "DATE"}}},
         QT_TRANSLATE_NOOP("Commands", "add a person who does not use the program, and print the id"),
         QT_TRANSLATE_NOOP(
             "Commands", "DATE is from when the person counts: today, if left out, once the group has met; a "
                         "newcomer is spared the first session."),
         memberAdd},
        {{"member admit", "GROUP MEMBER", 2, 2},
         QT_TRANSLATE_NOOP("Commands", "let in a member who waits for approval"),
         "",
         memberAdmit},
    };
}

} // namespace cercle
