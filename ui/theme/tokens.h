#pragma once
// The colours of the window, one plain struct per theme. Whoever paints asks `Theme` for the current one at
// paint time.

#include <QColor>

namespace cercle
{

// Named by use, not by value. Each text and control colour keeps its contrast on the surfaces it appears on;
// a test computes them all.
struct Tokens {
    bool dark = false;
    QColor window;        // background of the centre
    QColor sidebar;       // left column
    QColor surface;       // cards, detail pane, editor
    QColor raised;        // secondary buttons, the active segment, menus
    QColor border;        // cards and separators; decorative
    QColor borderSoft;    // outline of a secondary button
    QColor borderControl; // outline of check boxes and fields
    QColor text;
    QColor text2; // second line of a row
    QColor text3; // captions, hints, finished things
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor accentSoft; // selection, tonal buttons, countdown
    QColor accentText;
    QColor ok, okSoft;
    QColor warn, warnSoft;
    QColor danger, dangerSoft;
    QColor info, infoSoft;
    QColor hover, pressed; // laid over any background
    QColor tooltip, tooltipText;
    QColor shadow; // under cards; transparent in the dark theme
};

const Tokens &lightTokens();
const Tokens &darkTokens();

// Eight hues for people, groups and kinds of things. `soft` is the background, otherwise the ink on it.
constexpr int hueCount = 8;
QColor hueColour(const Tokens &tokens, int hue, bool soft);

// WCAG 2.1 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);
// `top` laid over an opaque `bottom`.
QColor blended(const QColor &top, const QColor &bottom);

} // namespace cercle
