#pragma once
// Bringing the window to the front because the member asked for it in another program.

#include <QByteArray>

class QWidget;

namespace cercle
{

// `activation` is the XDG_ACTIVATION_TOKEN and `startup` the DESKTOP_STARTUP_ID that the desktop gave to the
// start that asks for it, by which it knows that this is no stealing of the keyboard; either may be empty.
void raiseWindow(QWidget &window, const QByteArray &activation, const QByteArray &startup);

} // namespace cercle
