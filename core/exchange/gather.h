#pragma once
// From the workspace to the plain values that the exports take.

#include "base/result.h"
#include "exchange/session_document.h"
#include "workspace/workspace.h"

#include <vector>

namespace cercle
{

// Everything about one session. Removed rows are left out; members without a name appear by their handle. The
// sequence number grows with every change of the session, its agenda or its roles, on every laptop alike, and
// with nothing else. `language`: "fr" or "en" for a document in another language than the group's. Error
// (NotFound): no such session.
Result<SessionDocument> gatherSession(const Workspace &workspace, const Id<Session> &session,
                                      const QString &language = {});

// The pictures that the notes name and that are here, for exports that show them: each of at most 10 MB, 60
// MB together.
void gatherPictures(const Workspace &workspace, SessionDocument &document);

// All sessions of a group that are not removed, by day, time and id.
std::vector<SessionDocument> gatherSessions(const Workspace &workspace, const Id<Group> &group,
                                            const QString &language = {});

// How a member is written: the name, else the handle; "?" for a member that is not here.
QString memberName(const Workspace &workspace, const Id<Member> &member);

} // namespace cercle
