#pragma once
// Hands a turn over and says what came of it: done, asked, or offered; and who has two roles that day then.

#include "workspace/role_exchange.h"

namespace cercle
{

struct Context;

// As cercle::handOverTurn().
void handOverAndTell(Context &context, const TurnPlace &place, const Id<Member> &successor,
                     const Id<Session> &inReturn = {});

} // namespace cercle
