#pragma once
// What the palette of a window finds: its commands and pages, and the items of all groups.

#include "palette/palette_item.h"

#include <vector>

namespace cercle
{

class Shell;
struct Context;

std::vector<PaletteItem> paletteItems(Context &context, Shell &shell);
// In titles and notes, by the full-text index.
std::vector<PaletteItem> paletteSearch(Context &context, Shell &shell, const QString &words);

} // namespace cercle
