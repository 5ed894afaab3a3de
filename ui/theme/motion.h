#pragma once
// Whether things move that could as well just be there: menus that unroll, a cursor that blinks.

namespace cercle
{

void applyMotion(bool reduce);

} // namespace cercle
