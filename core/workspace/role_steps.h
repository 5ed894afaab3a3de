#pragma once
// Steps that the operations on turns (roles.h, role_exchange.h) have in common; for these two alone.

#include "workspace/roles.h"

#include <optional>

namespace cercle::turns
{

bool isOpen(const RoleTurn &turn);
QString nameOf(const Workspace &workspace, const Id<Member> &member);
QString titleOf(const Workspace &workspace, const Id<Role> &role);
// The plan's word on one turn.
std::optional<PlannedTurn> planned(const Workspace &workspace, const TurnPlace &place);
Error noSuchTurn();
// Refused for a session that is past: its turns are history.
Result<Done> stillToCome(const Workspace &workspace, const TurnPlace &place);
// The turn leaves its holder, for the reason that `change` says: to `successor` in the state `state`, or, for
// nobody, open again.
void leave(Workspace &workspace, Transaction &t, RoleTurn turn, const Id<Member> &member, const char *change,
           const QString &reason, const Id<Member> &successor = {}, const QString &state = {});
// Whoever takes a turn here and has another role of that session knows it: both stay (PlannedTurn::setAside).
void noteDoubled(Workspace &workspace, Transaction &t, const RoleTurn &turn, const Id<Member> &member);

} // namespace cercle::turns
