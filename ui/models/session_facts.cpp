#include "models/session_facts.h"

#include "exchange/document_language.h"
#include "models/person_hues.h"
#include "workspace/workspace.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionFacts)
};
} // namespace

std::vector<Member> activeMembers(const Workspace &workspace, const Id<Group> &group)
{
    auto members = workspace.list<Member>(Filter().in(group));
    std::erase_if(members, [](const Member &m) { return m.state == u"removed" || m.standing == u"relay"; });
    const Id<Member> self = workspace.self(group);
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(members.begin(), members.end(), [&](const Member &a, const Member &b) {
        if ((a.id == self) != (b.id == self))
            return a.id == self;
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return members;
}

QString addedBy(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member)
{
    return member && member == workspace.self(group)
               ? Words::tr("added by you")
               : Words::tr("added by %1").arg(displayName(workspace, group, member));
}

QString displayName(const Workspace &workspace, const Id<Group> &group, const Id<Member> &member)
{
    if (member && member == workspace.self(group))
        return Words::tr("You");
    const auto found = workspace.get(member);
    return found && !found->name.isEmpty() ? found->name : Words::tr("Somebody");
}

SessionFacts gatherFacts(const Workspace &workspace, const Session &session)
{
    SessionFacts facts;
    auto roles = workspace.list<Role>(Filter().in(session.group));
    std::sort(roles.begin(), roles.end(), [](const Role &a, const Role &b) {
        return std::tie(a.position, a.id) < std::tie(b.position, b.id);
    });
    const auto turns = workspace.list<RoleTurn>(Filter().with("session", session.id));
    const DocumentLanguage reader(QLocale().name());
    for (const Role &role : roles) {
        RoleHolder holder{role, {}, {}, {}, {}, {}};
        holder.role.title = reader.roleTitle(role);
        for (const RoleTurn &turn : turns) {
            // A turn that was declined leaves the role vacant, but is the row that the next holder is written
            // to.
            if (turn.role != role.id)
                continue;
            if (!holder.turn || turn.state != u"declined") {
                holder.turn = turn.id;
                holder.state = turn.state;
                holder.member = turn.state == u"declined" ? Id<Member>() : turn.member;
            }
        }
        if (holder.member) {
            holder.name = displayName(workspace, session.group, holder.member);
            holder.hue = personHue(workspace, holder.member.uid);
        }
        facts.roles.push_back(std::move(holder));
    }
    facts.resources = static_cast<int>(workspace.list<Resource>(Filter().with("session", session.id)).size());
    for (const AgendaItem &item : workspace.list<AgendaItem>(Filter().with("session", session.id))) {
        ++facts.agenda;
        facts.agendaDone += item.done ? 1 : 0;
    }
    for (const ActionItem &item : workspace.list<ActionItem>(Filter().with("session", session.id)))
        facts.openActions += item.done ? 0 : 1;
    facts.hasNotes = !session.notes.isEmpty();
    return facts;
}

StatusWord verdict(const SessionFacts &facts, const Session &session, bool past)
{
    if (past) {
        if (!facts.hasNotes)
            return {Words::tr("No notes"), Tone::Warn};
        if (facts.openActions > 0)
            return {Words::tr("%n open action(s)", nullptr, facts.openActions), Tone::Info};
        return {Words::tr("Notes kept"), Tone::Ok};
    }
    if (session.date.iso.isEmpty())
        return {Words::tr("No date"), Tone::Danger};
    for (const RoleHolder &holder : facts.roles) {
        const bool needed = holder.role.key == u"note_taker" || holder.role.key == u"facilitator"
                            || holder.role.key == u"moderator";
        if (needed && !holder.member)
            return {Words::tr("%1 wanted").arg(holder.role.title), Tone::Danger};
    }
    if (facts.agenda == 0)
        return {Words::tr("Agenda to write"), Tone::Warn};
    return {Words::tr("Ready"), Tone::Ok};
}

} // namespace cercle
