#pragma once
// The type scale, in points of a 10.5-point application font; another application font scales all of them.

#include <QFont>

namespace cercle::type
{

constexpr double caption = 9, small = 9.75, body = 10.5, item = 11.25, h2 = 13.5, hero = 15, h1 = 18,
                 countdown = 22.5;

// Inter, else Noto Sans, else DejaVu Sans; hinting off, so that letters keep their shape at every scale.
// `percent` of the usual size.
QFont applicationFont(int percent = 100);
// The application font at a size of the scale.
QFont font(double points, QFont::Weight weight = QFont::Normal);
// For code and Markdown source.
QFont monospace(double points);

} // namespace cercle::type
