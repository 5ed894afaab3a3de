#pragma once
// Small helpers that the parts of the peer session share.

#include "sync/messages.h"

#include <algorithm>
#include <iterator>

namespace cercle::session
{

inline bool contains(const std::vector<Uid> &list, const Uid &id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

inline void add(Messages &out, Messages more)
{
    out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace cercle::session
