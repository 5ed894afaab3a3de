#pragma once
// What can be done about a thing that waits: ticked off, accepted, declined, taken, or opened where it is at
// home. Each is one edit with a message that undoes it.

#include "models/todo.h"

#include <functional>

class QMenu;

namespace cercle
{

struct Context;

void tickOff(Context &context, const TodoItem &item);
// A role that the reader was asked to hold.
void acceptOffer(Context &context, const TodoItem &item);
void declineOffer(Context &context, const TodoItem &item);
// A role that nobody has; `role` is one of item.vacant.
void takeRole(Context &context, const TodoItem &item, const Id<Role> &role);

// All of that as a menu, with `open` as its last entry.
void fillTodoMenu(QMenu &menu, Context &context, const TodoItem &item, const std::function<void()> &open);

} // namespace cercle
