#pragma once
// People whom members add by hand or by an import, with or without the program.

#include "workspace/workspace.h"

namespace cercle
{

// What a person starts with.
struct PersonDraft {
    QString name;
    QString handle; // "@lea", "lea" or nothing
    QStringList skills;
    Day joined; // empty: see completeNewMember()
};
// Adds a person and gives the id. Errors: Usage for an empty name, Conflict where somebody of the group has
// the name or the handle already (case and accents apart), and those of Workspace::transact.
Result<Id<Member>> addPerson(Workspace &workspace, const Id<Group> &group, const PersonDraft &draft);

// From when a new member counts, where nobody said: from today in the group's zone once the group has met, so
// that a newcomer is spared the first session; from its beginning before that. Every local edit that makes a
// member comes through here (Workspace::transact), the window's and an import's too.
void completeNewMember(const Workspace &workspace, const Id<Group> &group, Row &row);

} // namespace cercle
