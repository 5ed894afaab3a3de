#pragma once
// Handing a role of one session to somebody, from wherever it is shown.

#include "models/session_facts.h"

class QWidget;

namespace cercle
{

struct Context;

// Shows the members under `anchor`; the chosen one holds the role then.
void chooseHolder(Context &context, const Session &session, const RoleHolder &holder, QWidget &anchor);

// Writes it. A null member leaves the role vacant.
void handOver(Context &context, const Session &session, const RoleHolder &holder, const Id<Member> &member);

} // namespace cercle
