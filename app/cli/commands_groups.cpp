// group new, list, show; member list, add, admit.
#include "cli/command.h"
#include "cli/references.h"
#include "cli/role_arguments.h"
#include "cli/values.h"
#include "domain/names.h"
#include "workspace/people.h"
#include "workspace/roles.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace cercle {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GroupCommands)
};

Error usage(const QString &text)
{
    return {Error::Kind::Usage, text};
}

Result<Done> groupNew(Context &context)
{
    const Arguments &given = context.arguments();
    GroupDraft draft;
    draft.title = given.value("title").simplified();
    draft.goal = given.value("goal").simplified();
    draft.language = context.language();
    if (draft.title.isEmpty() || draft.goal.isEmpty())
        return usage(Words::tr("The title or the goal is empty; say what the group wants to reach."));
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
    const auto group = (*workspace)->createGroup(draft);
    if (!group)
        return group.error();
    if (const auto roles = addUsualRoles(**workspace, *group); !roles)
        return roles.error();
    context.out().document(JsonWriter().beginObject().key("id").latin1(group->uid.toLatin1()).endObject());
    context.out().line(group->toString());
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
    const auto id = addPerson(**workspace, *group,
                              {given.value("name"), given.value("handle"), given.values("skill"),
                               Day{valueToText(*joined)}});
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
           {"goal", "GOAL", false, true},
           {"kind", "skill|certification|project"},
           {"until", "DATE"},
           {"zone", "ZONE"}}},
         QT_TRANSLATE_NOOP("Commands", "found a group and print its id"),
         QT_TRANSLATE_NOOP(
             "Commands",
             "DATE is written like 2026-11-24, ZONE like Europe/Paris (the system's if left out)."),
         groupNew},
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
          {{"name", "NAME", false, true}, {"handle", "@HANDLE"}, {"skill", "SKILL", true}, {"joined", "DATE"}}},
         QT_TRANSLATE_NOOP("Commands", "add a person who does not use the program, and print the id"),
         QT_TRANSLATE_NOOP("Commands",
                           "DATE is from when the person counts: today, if left out, once the group has met; a "
                           "newcomer is spared the first session."),
         memberAdd},
        {{"member admit", "GROUP MEMBER", 2, 2},
         QT_TRANSLATE_NOOP("Commands", "let in a member who waits for approval"),
         "",
         memberAdmit},
    };
}

} // namespace cercle
