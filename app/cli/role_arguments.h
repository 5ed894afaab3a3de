#pragma once
// How the commands about roles name things: by a shortened id, or by what people call them.

#include "cli/context.h"
#include "workspace/roles.h"

namespace cercle
{

// A role by id, key or title; a member by id, name or handle; a session by id or day. Case and accents do not
// matter. Errors: none such, or several.
Result<Id<Role>> namedRole(const Workspace &workspace, const Id<Group> &group, const QString &word);
Result<Id<Member>> namedMember(const Workspace &workspace, const Id<Group> &group, const QString &word);
Result<Id<Session>> namedSession(const Workspace &workspace, const Id<Group> &group, const QString &word);
// A session, a day, or days as FROM..UNTIL, of which either may be left out.
Result<TimeAway> namedTime(const Workspace &workspace, const Id<Group> &group, const QString &word);
// --member, or whoever runs the program.
Result<Id<Member>> memberOption(const Context &context, const Workspace &workspace, const Id<Group> &group);

// The titles and names that tables and sentences show.
QString sessionInWords(const Workspace &workspace, const Id<Session> &id);
QString roleInWords(const Workspace &workspace, const Id<Role> &id);
QString memberInWords(const Workspace &workspace, const Id<Member> &id);
QString whyInWords(const Workspace &workspace, const PlannedTurn &turn);

} // namespace cercle
