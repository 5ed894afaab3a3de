#pragma once
// One running program per profile: a second start hands over what it was asked to open and ends. The way is a
// local socket in a folder of the member's own, named after the profile.
//
// A call is one JSON document and the end of the sender's side; the answer is "ok\n". Whoever is not of the
// same user, sends something else, too much, or takes too long, is not answered. Linux: the other side's user
// is asked of the kernel.

#include "sync/invitation_offer.h"

#include <QObject>
#include <QSocketNotifier>

#include <map>
#include <memory>

class QTimer;

namespace cercle
{

// Where the program of a profile listens: a folder (mode 0700) and a name in it.
struct InstancePlace {
    QByteArray folder;
    QByteArray name;

    // In $XDG_RUNTIME_DIR/cercle, where that is unset in $XDG_STATE_HOME/cercle. `profile` is the folder of
    // the data; different ways to write it are one place.
    static InstancePlace of(const QString &profile);
};

struct InstanceCall {
    InvitationArgument open; // empty: only show the window
    QByteArray activation;   // XDG_ACTIVATION_TOKEN of the second start
    QByteArray startup;      // its DESKTOP_STARTUP_ID

    bool operator==(const InstanceCall &) const = default;
};
QByteArray writeCall(const InstanceCall &call);
// Nothing where the text is not exactly what writeCall() makes.
std::optional<InstanceCall> readCall(QByteArrayView text);

// True once the running program has taken the call; false at once where there is none. Needs no application
// object.
bool handOver(const InstancePlace &place, const InstanceCall &call, int waitMs = 2000);

class InstanceListener final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype largestCall = 128 * 1024; // bytes
    static constexpr size_t mostCallers = 16;
    static constexpr int patienceMs = 2000;

    explicit InstanceListener(QObject *parent = nullptr);
    ~InstanceListener() override;

    // Replaces what a killed program left there; to be called by whoever holds the lock of the profile.
    Result<Done> listen(const InstancePlace &place);

Q_SIGNALS:
    void called(const cercle::InstanceCall &call);

private:
    struct Caller;
    void accept();
    void read(int descriptor);
    void drop(int descriptor);

    QByteArray m_folder, m_path;
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::map<int, std::unique_ptr<Caller>> m_callers; // by descriptor
    std::vector<std::unique_ptr<Caller>> m_dropped;   // until the loop turns
};

} // namespace cercle
