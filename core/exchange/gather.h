#pragma once
// From the workspace to the plain values that the exports take.

#include "base/result.h"
#include "exchange/session_document.h"
#include "workspace/workspace.h"

#include <vector>

namespace cercle
{

// Everything about one session. Removed rows are left out; members without a name appear by their handle. The
// sequence number is the group's count of entries, so it grows with every change, on every laptop alike.
// Error (NotFound): no such session.
Result<SessionDocument> gatherSession(const Workspace &workspace, const Id<Session> &session);

// All sessions of a group that are not removed, by day, time and id.
std::vector<SessionDocument> gatherSessions(const Workspace &workspace, const Id<Group> &group);

// How a member is written: the name, else the handle; "?" for a member that is not here.
QString memberName(const Workspace &workspace, const Id<Member> &member);

} // namespace cercle
