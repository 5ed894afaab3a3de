#pragma once
// Fields that two members wrote while apart: the later one is shown, the other one kept, until somebody
// settles it.

#include "workspace/workspace.h"

namespace cercle
{

// "Lina and Paul both changed the date of “Graphs” while apart.", "Lina and you both changed …"
QString conflictSentence(const Workspace &workspace, const Conflict &conflict);
// Written by the reader.
bool isOwn(const Workspace &workspace, const Conflict &conflict, const Uid &by);
// A value as people read it: the name behind an id, a word for a fixed value, "(nothing)".
QString conflictValue(const Workspace &workspace, const Conflict &conflict, const Value &value);
// Makes `value` (the shown one, the other one, or a new one) the field's only value. One edit, which can be
// undone.
Result<ChangeSet> settleConflict(Workspace &workspace, const Id<Group> &group, const Conflict &conflict,
                                 const Value &value);

// What a row is called by people: its title, name or text; empty if it has none of them.
QString titleOfRow(const Workspace &workspace, int entity, const Uid &id);

} // namespace cercle
