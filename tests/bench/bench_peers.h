#pragma once
// Two laptops for the sync benches: one in this process, the other served by a process of its own, so that
// both cores work as they do between two machines.

#include "bench_profile.h"
#include "net/commands.h"

#include <QProcess>

namespace cercle
{

// A profile that another process serves until this object goes.
class BenchServer
{
public:
    // Port 0: any.
    explicit BenchServer(const QString &profile, int port = 0);
    ~BenchServer();
    BenchServer(const BenchServer &) = delete;
    BenchServer &operator=(const BenchServer &) = delete;
    const Endpoint &address() const { return m_address; }

private:
    QProcess m_process;
    Endpoint m_address;
};

// What that process does: serves the profile until its standard input ends.
int serveForBench(const QString &profile, int port);

// A host with a group and guests who have joined it. The host's workspace is closed while it is served.
struct BenchPeers {
    BenchProfile host;
    std::vector<std::unique_ptr<BenchProfile>> guests;

    explicit BenchPeers(int guestCount);
    QString hostPath() const { return host.path("profile"); }
};

// Milliseconds that one sync of a guest with a server takes, links made and closed again.
double syncOnce(BenchProfile &guest, const BenchServer &server);

} // namespace cercle
