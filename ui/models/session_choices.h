#pragma once
// The sessions of a group as something to choose from in a menu.

#include "domain/session.h"

#include <QString>

#include <vector>

namespace cercle
{

class Workspace;

struct SessionChoice {
    QString text; // "Shortest paths · Tue 24 Nov, 18:30"
    Id<Session> session;
};

// The latest first; those without a date at the end.
std::vector<SessionChoice> sessionChoices(const Workspace &workspace, const Id<Group> &group);

} // namespace cercle
