#pragma once
// What has to wait until a window has painted its first frame.

#include <functional>

class QWidget;

namespace cercle
{

// Calls `then` once, from the event loop, behind the first frame of `window`; or after two seconds, where
// nothing is painted (a window that starts minimised). Before that, writes the line "painted" to the file
// that the environment variable CERCLE_FIRST_PAINT names, for programs that measure; does not where it names
// none. To be called before the window is shown.
void afterFirstFrame(QWidget &window, std::function<void()> then);

} // namespace cercle
