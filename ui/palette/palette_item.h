#pragma once
// What the palette can lead to: a command, a page, or an item of a group.

#include "palette/fold.h"
#include "theme/symbol.h"

#include <functional>

namespace cercle
{

struct PaletteItem {
    QString key; // to remember that it was used
    Symbol symbol = Symbol::None;
    QString title;
    QString trailing; // the keys of a command, the group of an item
    std::function<void()> run;
    Folded folded;  // of the title
    int weight = 0; // among equal matches
};

} // namespace cercle
