#include "session_bus.h"

#include <QFile>

#include <cstddef>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace cercle
{

namespace
{

constexpr int answerMs = 500;

// The socket of an address of the form unix:path=… or unix:abstract=…; empty for any other.
std::optional<sockaddr_un> socketOf(const QByteArray &address)
{
    for (const QByteArray &part : address.mid(address.indexOf(':') + 1).split(',')) {
        const bool abstract = part.startsWith("abstract=");
        if (!address.startsWith("unix:") || (!abstract && !part.startsWith("path=")))
            continue;
        const QByteArray path = QByteArray::fromPercentEncoding(part.mid(part.indexOf('=') + 1));
        sockaddr_un place = {};
        place.sun_family = AF_UNIX;
        if (path.isEmpty() || static_cast<size_t>(path.size()) + 2 > sizeof(place.sun_path))
            return std::nullopt;
        std::memcpy(place.sun_path + (abstract ? 1 : 0), path.constData(), static_cast<size_t>(path.size()));
        return place;
    }
    return std::nullopt;
}

// A bus that takes calls and says nothing would be waited for without end, with the window standing still: it
// is greeted first, as any client greets it, and given a moment. True also where that cannot be tried.
bool answers(const QByteArray &address)
{
    if (address.contains(';')) // several to try: left to Qt
        return true;
    const auto place = socketOf(address);
    if (!place)
        return true;
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket < 0)
        return true;
    const bool abstract = place->sun_path[0] == '\0';
    const size_t name = abstract ? 1 + std::strlen(place->sun_path + 1) : std::strlen(place->sun_path) + 1;
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + name);
    constexpr char greeting[] = "\0AUTH\r\n"; // asks for the ways to log in
    bool spoken = false;
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&*place), size) == 0
        && ::send(socket, greeting, sizeof(greeting) - 1, MSG_NOSIGNAL) > 0) {
        pollfd waiting{socket, POLLIN, 0};
        char word[16];
        spoken = ::poll(&waiting, 1, answerMs) == 1 && ::recv(socket, word, sizeof(word), 0) > 0;
    }
    ::close(socket);
    return spoken;
}

} // namespace

void leaveMuteBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        && !answers(qgetenv("DBUS_SESSION_BUS_ADDRESS")))
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

std::optional<QDBusConnection> sessionBus()
{
    // Where no bus runs, connecting would start one and wait for it.
    const QByteArray own = qgetenv("XDG_RUNTIME_DIR") + "/bus";
    const bool named = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS");
    if (!named && !QFile::exists(QFile::decodeName(own)))
        return std::nullopt;
    if (!answers(named ? qgetenv("DBUS_SESSION_BUS_ADDRESS") : "unix:path=" + own))
        return std::nullopt;
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

} // namespace cercle
