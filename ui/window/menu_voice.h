#pragma once
// What a screen reader is told of menus that pop up beside a button or a row. Qt leaves them nameless and out
// of the tree of the window, and nothing in them has the keyboard until an arrow key is pressed.

class QMainWindow;

namespace cercle
{

// For as long as the window lives: such a menu has the name of what it belongs to, is a child of the window
// while it is open, and begins with its first item if a key has opened it.
void giveMenusVoice(QMainWindow &window);

} // namespace cercle
