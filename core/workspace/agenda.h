#pragma once
// What a group does with the agenda while it meets: begin a point, go on to the next, back, stop. Each is one
// edit that can be undone.

#include "domain/agenda_run.h"
#include "workspace/workspace.h"

namespace cercle
{

struct Agenda {
    std::vector<AgendaItem> items; // in order
    AgendaStand stand;             // by the workspace's clock

    // The place of a point in `items`; -1 if it is not there.
    int placeOf(const Id<AgendaItem> &id) const;
};
Agenda agendaOf(const Workspace &workspace, const Id<Session> &session);

enum class AgendaStep {
    Start, // the first point that is not done begins; the last one where all are
    Next,  // the point is done and the next one that is not begins; behind the last one the agenda stops.
           // Starts if need be.
    Back,  // the point before begins again
    Stop,
};
// Errors: NotFound (no such session), Refused (no agenda, nothing runs, nothing before), those of transact.
Result<ChangeSet> stepAgenda(Workspace &workspace, const Id<Session> &session, AgendaStep step);

// Puts a point at a place among those of its session, counted from 0 and without it; beyond the last one is
// the end. Errors: NotFound, those of transact.
Result<ChangeSet> moveAgendaItem(Workspace &workspace, const Id<AgendaItem> &id, int place);

// Ticks a line of the checklist of a role off for one session, or takes the tick back. Refused where nobody
// was asked yet.
Result<ChangeSet> tickChecklist(Workspace &workspace, const Id<RoleTurn> &turn, const QString &line,
                                bool done);

} // namespace cercle
