#include "models/agenda_filter.h"

#include "domain/review_rules.h"
#include "workspace/workspace.h"

namespace cercle
{

Mine gatherMine(const Workspace &workspace)
{
    Mine out;
    for (const Group &group : workspace.groups()) {
        const Id<Member> self = workspace.self(group.id);
        if (!self)
            continue;
        out.selves += self.uid;
        for (const RoleTurn &turn : workspace.list<RoleTurn>(Filter().in(group.id).with("member", self))) {
            if (turn.state != u"declined")
                out.sessions += turn.session.uid;
        }
        for (const AgendaItem &point :
             workspace.list<AgendaItem>(Filter().in(group.id).with("presenter", self)))
            out.sessions += point.session.uid;
        for (const Attendance &answer :
             workspace.list<Attendance>(Filter().in(group.id).with("member", self))) {
            if (answer.state == u"yes" || answer.state == u"present")
                out.sessions += answer.session.uid;
        }
        for (const Review &review : workspace.list<Review>(Filter().in(group.id).with("reviewer", self))) {
            if (!isGivenAway(review))
                out.rounds += review.round.uid;
        }
    }
    return out;
}

bool AgendaFilter::accepts(const AgendaEntry &entry) const
{
    if (group && entry.group != group)
        return false;
    if (!onlyMine)
        return true;
    switch (entry.key.kind) {
    case AgendaKey::Kind::Session:
        return mine.sessions.contains(entry.key.id);
    case AgendaKey::Kind::Action:
        return mine.selves.contains(entry.owner.uid);
    case AgendaKey::Kind::ReviewBy:
        return mine.rounds.contains(entry.key.id);
    case AgendaKey::Kind::SubmitBy:
        break; // everybody hands in
    }
    return true;
}

} // namespace cercle
