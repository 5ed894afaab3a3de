#include "raise_window.h"

#include <QGuiApplication>
#include <QWidget>

#include <cstdlib>
#include <cstring>
#include <xcb/xcb.h>

namespace cercle
{

namespace
{

xcb_atom_t atom(xcb_connection_t *x, const char *name)
{
    auto *reply = xcb_intern_atom_reply(
        x, xcb_intern_atom(x, 0, static_cast<std::uint16_t>(std::strlen(name)), name), nullptr);
    const xcb_atom_t found = reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
    std::free(reply);
    return found;
}

void sendToRoot(xcb_connection_t *x, const xcb_client_message_event_t &event, std::uint32_t mask)
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    xcb_send_event(x, 0, root, mask, reinterpret_cast<const char *>(&event));
}

// Extended Window Manager Hints, _NET_ACTIVE_WINDOW: at the time of the member's click, else as a pager would
// ask.
void activate(xcb_connection_t *x, xcb_window_t window, const QByteArray &startup)
{
    const qsizetype at = startup.lastIndexOf("_TIME");
    bool known = false;
    const quint32 time = at < 0 ? 0 : startup.mid(at + 5).toUInt(&known);
    if (known)
        xcb_change_property(x, XCB_PROP_MODE_REPLACE, window, atom(x, "_NET_WM_USER_TIME"), XCB_ATOM_CARDINAL,
                            32, 1, &time);
    xcb_client_message_event_t event = {};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window;
    event.type = atom(x, "_NET_ACTIVE_WINDOW");
    event.data.data32[0] = known ? 1 : 2;
    event.data.data32[1] = known ? time : XCB_CURRENT_TIME;
    sendToRoot(x, event, XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY);
}

// Startup Notification Protocol, "remove": the desktop no longer shows that something is starting.
void endStartup(xcb_connection_t *x, xcb_window_t window, QByteArray startup)
{
    startup.replace('\\', "\\\\").replace('"', "\\\"");
    QByteArray message = "remove: ID=\"" + startup + '"';
    message.append('\0');
    xcb_client_message_event_t event = {};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 8;
    event.window = window;
    event.type = atom(x, "_NET_STARTUP_INFO_BEGIN");
    for (qsizetype from = 0; from < message.size(); from += 20) {
        const QByteArray part = message.mid(from, 20).leftJustified(20, '\0');
        std::memcpy(event.data.data8, part.constData(), 20);
        sendToRoot(x, event, XCB_EVENT_MASK_PROPERTY_CHANGE);
        event.type = atom(x, "_NET_STARTUP_INFO");
    }
}

} // namespace

void raiseWindow(QWidget &window, const QByteArray &activation, const QByteArray &startup)
{
    // Qt's Wayland plugin looks for the token there when it is asked for the keyboard.
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    if (auto *native = qGuiApp->nativeInterface<QNativeInterface::QX11Application>()) {
        qunsetenv("XDG_ACTIVATION_TOKEN"); // not for programs that are started from here
        xcb_connection_t *x = native->connection();
        const auto id = static_cast<xcb_window_t>(window.winId());
        activate(x, id, startup);
        if (!startup.isEmpty())
            endStartup(x, id, startup);
        xcb_flush(x);
    }
}

} // namespace cercle
