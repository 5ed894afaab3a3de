#pragma once
// Tells a measuring program when the first frame of a window has been painted.

class QWidget;

namespace cercle {

// Once `window` has painted its first frame, writes the line "painted" to the file that the environment
// variable CERCLE_FIRST_PAINT names. Does nothing where it names none. To be called before the window is
// shown.
void announceFirstPaint(QWidget &window);

} // namespace cercle
