#include "bench_peers.h"

#include "bench.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

namespace cercle
{

BenchServer::BenchServer(const QString &profile, int port)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("serve"), profile, QString::number(port)});
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (!m_process.bytesAvailable() && !m_process.waitForReadyRead(60'000))
            throw BenchFailure{QStringLiteral("the serving process does not come up")};
        line += m_process.readLine();
    }
    m_address = must(Endpoint::parse(QString::fromUtf8(line)));
}

BenchServer::~BenchServer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(20'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

int serveForBench(const QString &profile, int port)
{
    const SystemClock clock;
    SystemRandom random;
    const auto workspace = must(Workspace::open(profile, clock, random));
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &input, [&] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) <= 0) {
            input.setEnabled(false);
            QCoreApplication::exit();
        }
    });
    must(serve(*workspace, QStringLiteral("127.0.0.1"), static_cast<std::uint16_t>(port), 0,
               [](const Endpoint &endpoint) {
                   std::printf("%s\n", endpoint.toString().toUtf8().constData());
                   std::fflush(stdout);
               }));
    return 0;
}

BenchPeers::BenchPeers(int guestCount) : host(QStringLiteral("Lea"))
{
    InviteTerms terms;
    terms.uses = guestCount;
    const auto invite = must(host.workspace->createInvite(host.group, terms));
    Invitation invitation;
    invitation.group = host.group.uid;
    invitation.inviterPin = host.workspace->deviceId().left(pinBytes);
    invitation.secret = invite.secret;
    invitation.expiresMs = invite.expiresMs;
    const QString code = must(encodeInvitation(invitation));
    host.workspace.reset();
    const BenchServer server(hostPath());
    for (int i = 0; i < guestCount; ++i) {
        auto guest = std::make_unique<BenchProfile>();
        guest->open();
        must(guest->workspace->createIdentity(QStringLiteral("Tom %1").arg(i)));
        must(joinGroup(*guest->workspace, code, {server.address()}));
        guest->group = host.group;
        guests.push_back(std::move(guest));
    }
    // What each guest's joining wrote, all others have too, so that a measured sync carries nothing else.
    for (const auto &guest : guests)
        syncOnce(*guest, server);
}

double syncOnce(BenchProfile &guest, const BenchServer &server)
{
    return timed([&] { must(syncWith(*guest.workspace, {guest.group}, {server.address()}, 120)); });
}

} // namespace cercle
