#include "net/instance.h"

#include "base/json.h"
#include "base/reason.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace cercle
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Instance)
};

constexpr char answer[] = "ok\n";
constexpr qsizetype longestToken = 1024;

// A descriptor that is closed at the end.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

bool isOwnFolder(const QByteArray &folder)
{
    struct stat info = {};
    return ::lstat(folder.constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::getuid();
}

// The address of a socket. Its name holds 107 bytes only, so a longer path goes by the descriptor of the
// folder, which the caller keeps open.
bool address(int folder, const InstancePlace &place, sockaddr_un &out)
{
    out = {};
    out.sun_family = AF_UNIX;
    QByteArray path = place.folder + '/' + place.name;
    if (path.size() >= static_cast<qsizetype>(sizeof out.sun_path))
        path = "/proc/self/fd/" + QByteArray::number(folder) + '/' + place.name;
    if (path.size() >= static_cast<qsizetype>(sizeof out.sun_path))
        return false;
    std::copy(path.begin(), path.end(), out.sun_path);
    return true;
}

// Who is at the other end, by the kernel's word.
bool isOwnUser(int descriptor)
{
    ucred other = {};
    socklen_t size = sizeof other;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == ::getuid();
}

bool waitFor(int descriptor, short events, const QElapsedTimer &since, int waitMs)
{
    const auto left = static_cast<int>(waitMs - since.elapsed());
    pollfd one{descriptor, events, 0};
    return left > 0 && ::poll(&one, 1, left) == 1;
}

QByteArray folderFromEnvironment()
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    if (runtime.startsWith('/'))
        return runtime + "/cercle";
    const QByteArray state = qgetenv("XDG_STATE_HOME");
    return (state.startsWith('/') ? state : QDir::homePath().toUtf8() + "/.local/state") + "/cercle";
}

} // namespace

InstancePlace InstancePlace::of(const QString &profile)
{
    const QFileInfo folder(profile);
    const QString path =
        folder.exists() ? folder.canonicalFilePath() : QDir::cleanPath(folder.absoluteFilePath());
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return {folderFromEnvironment(), "window-" + hash};
}

QByteArray writeCall(const InstanceCall &call)
{
    JsonWriter out;
    out.beginObject().key("v").value(1).key("trouble").value(static_cast<int>(call.open.trouble));
    out.key("file").value(call.open.file).key("text").value(call.open.text);
    out.key("activation")
        .value(QString::fromUtf8(call.activation.first(qMin(call.activation.size(), longestToken))));
    out.key("startup").value(QString::fromUtf8(call.startup.first(qMin(call.startup.size(), longestToken))));
    return out.endObject().take();
}

std::optional<InstanceCall> readCall(QByteArrayView text)
{
    JsonDoc doc;
    if (!doc.scan(text, {.depth = 2, .keys = 16, .bytes = InstanceListener::largestCall}))
        return std::nullopt;
    const JsonView root = doc.root();
    const std::int64_t trouble = root["trouble"].toInt(-1);
    if (!root.isObject() || root["v"].toInt() != 1 || !root["text"].isString() || trouble < 0
        || trouble > static_cast<int>(InvitationArgument::Trouble::FileTooLarge))
        return std::nullopt;
    InstanceCall call;
    call.open.trouble = static_cast<InvitationArgument::Trouble>(trouble);
    call.open.file = root["file"].toBool();
    call.open.text = root["text"].toString();
    call.activation = root["activation"].toUtf8();
    call.startup = root["startup"].toUtf8();
    const bool link = !call.open.file && call.open.text.toUtf8().size() > largestLink;
    const bool file = call.open.text.size() > largestInvitationFile;
    if (link || file || call.activation.size() > longestToken || call.startup.size() > longestToken
        || call.activation.contains('\0') || call.startup.contains('\0'))
        return std::nullopt;
    return call;
}

bool handOver(const InstancePlace &place, const InstanceCall &call, int waitMs)
{
    QElapsedTimer since;
    since.start();
    const Descriptor folder(::open(place.folder.constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    sockaddr_un where;
    if (folder.get() < 0 || !isOwnFolder(place.folder) || !address(folder.get(), place, where))
        return false;
    const Descriptor link(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (link.get() < 0 || ::connect(link.get(), reinterpret_cast<const sockaddr *>(&where), sizeof where) != 0
        || !isOwnUser(link.get()))
        return false; // nobody is there: what a killed program left refuses
    const QByteArray text = writeCall(call);
    qsizetype sent = 0;
    while (sent < text.size()) {
        const ssize_t n = ::send(link.get(), text.constData() + sent, static_cast<size_t>(text.size() - sent),
                                 MSG_NOSIGNAL);
        if (n > 0)
            sent += n;
        else if ((errno != EAGAIN && errno != EINTR) || !waitFor(link.get(), POLLOUT, since, waitMs))
            return false;
    }
    ::shutdown(link.get(), SHUT_WR);
    QByteArray said;
    while (said.size() < 3 && waitFor(link.get(), POLLIN, since, waitMs)) {
        char bytes[8];
        const ssize_t n = ::recv(link.get(), bytes, sizeof bytes, 0);
        if (n > 0)
            said.append(bytes, n);
        else if (n == 0 || (errno != EAGAIN && errno != EINTR))
            break;
    }
    return said == answer;
}

struct InstanceListener::Caller {
    explicit Caller(int number) : descriptor(number), notifier(number, QSocketNotifier::Read) {}

    Descriptor descriptor;
    QSocketNotifier notifier;
    QTimer patience;
    QByteArray text;
};

InstanceListener::InstanceListener(QObject *parent) : QObject(parent) {}

InstanceListener::~InstanceListener()
{
    m_callers.clear();
    m_dropped.clear();
    m_notifier.reset();
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    ::unlink(m_path.constData());
}

Result<Done> InstanceListener::listen(const InstancePlace &place)
{
    m_path = place.folder + '/' + place.name;
    const auto failed = [&] {
        return Error{
            Error::Kind::Storage,
            Words::tr("Links will open a second window: %1 cannot be used (%2). Check who may write there.")
                .arg(QString::fromUtf8(place.folder),
                     systemReason(QString::fromLocal8Bit(std::strerror(errno))))};
    };
    if (::mkdir(place.folder.constData(), 0700) != 0 && errno == ENOENT)
        QDir().mkpath(QString::fromUtf8(place.folder));
    if (!isOwnFolder(place.folder)) {
        errno = errno ? errno : EACCES;
        return failed();
    }
    if (::chmod(place.folder.constData(), 0700) != 0)
        return failed();
    const Descriptor folder(::open(place.folder.constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_un where;
    if (folder.get() < 0 || socket.get() < 0 || !address(folder.get(), place, where))
        return failed();
    ::unlink(m_path.constData());
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&where), sizeof where) != 0
        || ::chmod(m_path.constData(), 0600) != 0 || ::listen(socket.get(), 16) != 0)
        return failed();
    m_descriptor = socket.release();
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InstanceListener::accept);
    return done();
}

void InstanceListener::accept()
{
    Descriptor one(::accept4(m_descriptor, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (one.get() < 0 || !isOwnUser(one.get()))
        return;
    if (m_callers.size() >= mostCallers)
        drop(m_callers.begin()->first);
    const int number = one.release();
    auto caller = std::make_unique<Caller>(number);
    connect(&caller->notifier, &QSocketNotifier::activated, this, [this, number] { read(number); });
    connect(&caller->patience, &QTimer::timeout, this, [this, number] { drop(number); });
    caller->patience.start(patienceMs);
    m_callers[number] = std::move(caller);
}

void InstanceListener::read(int descriptor)
{
    const auto found = m_callers.find(descriptor);
    if (found == m_callers.end())
        return;
    QByteArray &text = found->second->text;
    char bytes[16 * 1024];
    ssize_t n = 0;
    while ((n = ::recv(descriptor, bytes, sizeof bytes, 0)) > 0) {
        text.append(bytes, n);
        if (text.size() > largestCall)
            return drop(descriptor);
    }
    if (n < 0)
        return errno == EAGAIN || errno == EINTR ? void() : drop(descriptor);
    const auto call = readCall(text);
    if (call)
        (void)::send(descriptor, answer, sizeof answer - 1, MSG_NOSIGNAL);
    drop(descriptor);
    if (call)
        Q_EMIT called(*call);
}

void InstanceListener::drop(int descriptor)
{
    const auto found = m_callers.find(descriptor);
    if (found == m_callers.end())
        return;
    // May be called by one of its own signals.
    found->second->notifier.setEnabled(false);
    found->second->patience.stop();
    m_dropped.push_back(std::move(found->second));
    m_callers.erase(found);
    QTimer::singleShot(0, this, [this] { m_dropped.clear(); });
}

} // namespace cercle
