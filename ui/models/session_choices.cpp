#include "models/session_choices.h"

#include "models/session_time.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionChoices)
};
} // namespace

std::vector<SessionChoice> sessionChoices(const Workspace &workspace, const Id<Group> &group)
{
    auto sessions = workspace.list<Session>(Filter().in(group).light());
    std::sort(sessions.begin(), sessions.end(), [](const Session &a, const Session &b) {
        return a.date.iso != b.date.iso ? a.date.iso > b.date.iso : a.id < b.id;
    });
    const QDate today = words::dayAt(workspace.clock().nowMs());
    const auto found = workspace.get(group);
    const QTimeZone zone = zoneOf({}, found ? found->zone : QString());
    std::vector<SessionChoice> out;
    out.reserve(sessions.size());
    for (const Session &session : sessions) {
        const QString title =
            session.title.isEmpty() ? Words::tr("Untitled session") : session.title.left(120);
        const QTimeZone own = session.zone.isEmpty() ? zone : zoneOf(session, {});
        out.push_back({title + QStringLiteral(" · ") + words::when(session, today, own), session.id});
    }
    return out;
}

} // namespace cercle
