#include "workspace/agenda.h"

#include <QCoreApplication>

#include <algorithm>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

// The place of the first point from `from` on that is not done; -1 if all are.
int openPoint(const std::vector<AgendaItem> &items, int from)
{
    for (int i = from; i < static_cast<int>(items.size()); ++i) {
        if (!items[static_cast<size_t>(i)].done)
            return i;
    }
    return -1;
}

Error refused(const QString &text)
{
    return {Error::Kind::Refused, text};
}

} // namespace

int Agenda::placeOf(const Id<AgendaItem> &id) const
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const AgendaItem &item) { return item.id == id; });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

Agenda agendaOf(const Workspace &workspace, const Id<Session> &session)
{
    Agenda agenda;
    agenda.items = inOrder(workspace.list<AgendaItem>(Filter().with("session", session)));
    agenda.stand = standOf(agenda.items, workspace.clock().nowMs());
    return agenda;
}

Result<ChangeSet> stepAgenda(Workspace &workspace, const Id<Session> &id, AgendaStep step)
{
    const auto session = workspace.get(id);
    if (!session || session->removed)
        return Error{Error::Kind::NotFound, Words::tr("There is no such session any more.")};
    const Agenda agenda = agendaOf(workspace, id);
    if (agenda.items.empty())
        return refused(Words::tr("The session has no agenda; add its first point."));
    const int last = static_cast<int>(agenda.items.size()) - 1;
    const int now = agenda.placeOf(agenda.stand.item);
    if (now < 0 && (step == AgendaStep::Back || step == AgendaStep::Stop))
        return refused(Words::tr("No point of the agenda has begun; start it first."));
    int to = -1; // nothing begins
    if (step == AgendaStep::Next && now >= 0) {
        to = openPoint(agenda.items, now + 1);
    } else if (step == AgendaStep::Start || step == AgendaStep::Next) {
        if (now >= 0)
            return ChangeSet();
        to = openPoint(agenda.items, 0);
        to = to < 0 ? last : to;
    } else if (step == AgendaStep::Back) {
        if (now == 0)
            return refused(Words::tr("This is the first point; nothing comes before it."));
        to = now - 1;
    }
    const std::int64_t moment = nextMoment(agenda.items, workspace.clock().nowMs());
    const QString title = agenda.items[static_cast<size_t>(to < 0 ? now : to)].title;
    const EditLabel label = to < 0 ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Leave “%1”"), {title})
                                   : EditLabel(QT_TRANSLATE_NOOP("Labels", "Begin “%1”"), {title});
    return workspace.transact(session->group, label, [&](Transaction &t) {
        if (now >= 0 && (to < 0 || step == AgendaStep::Next)) {
            AgendaItem left = agenda.items[static_cast<size_t>(now)];
            left.done = left.done || step == AgendaStep::Next;
            if (to < 0)
                left.moments += leaveMoment(moment);
            t.put(left);
        }
        if (to >= 0) {
            AgendaItem begun = agenda.items[static_cast<size_t>(to)];
            begun.done = false;
            begun.moments += beginMoment(moment);
            t.put(begun);
        }
        return done();
    });
}

Result<ChangeSet> moveAgendaItem(Workspace &workspace, const Id<AgendaItem> &id, int place)
{
    const auto moved = workspace.get(id);
    const auto session = moved && !moved->removed ? workspace.get(moved->session) : std::nullopt;
    if (!session || session->removed)
        return Error{Error::Kind::NotFound, Words::tr("This point is not on the agenda any more.")};
    std::vector<AgendaItem> items = agendaOf(workspace, session->id).items;
    const auto from =
        std::find_if(items.begin(), items.end(), [&](const AgendaItem &i) { return i.id == id; });
    const auto to = items.begin() + std::clamp(place, 0, static_cast<int>(items.size()) - 1);
    if (from == items.end() || from == to)
        return ChangeSet();
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    return workspace.transact(
        session->group, EditLabel(QT_TRANSLATE_NOOP("Labels", "Move “%1” on the agenda"), {moved->title}),
        [&](Transaction &t) {
            int number = 0;
            for (AgendaItem &item : items) {
                if (item.position != number) {
                    item.position = number;
                    t.put(item);
                }
                ++number;
            }
            return done();
        });
}

Result<ChangeSet> tickChecklist(Workspace &workspace, const Id<RoleTurn> &id, const QString &line,
                                bool isDone)
{
    const auto turn = workspace.get(id);
    if (!turn || turn->removed)
        return refused(Words::tr("Nobody has this role in the session yet; choose somebody first."));
    return workspace.transact(turn->group,
                              isDone ? EditLabel(QT_TRANSLATE_NOOP("Labels", "Tick off “%1”"), {line})
                                     : EditLabel(QT_TRANSLATE_NOOP("Labels", "Untick “%1”"), {line}),
                              [&](Transaction &t) {
                                  RoleTurn now = *turn;
                                  now.ticked.removeAll(line);
                                  if (isDone)
                                      now.ticked += line;
                                  t.put(now);
                                  return done();
                              });
}

} // namespace cercle
