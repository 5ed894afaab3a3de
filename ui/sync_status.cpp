#include "sync_status.h"

#include "models/session_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace cercle
{

namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SyncStatus)
};
} // namespace

void NoSync::join(const Invitation &)
{
    Q_EMIT joinFailed(
        {Error::Kind::Network,
         tr("The network is not available to Cercle; start it again with a connection and paste the code "
            "once more.")});
}

QString syncSummary(const QList<PeerState> &peers)
{
    if (peers.isEmpty())
        return Words::tr("Not shared yet");
    int waiting = 0;
    const PeerState *behind = nullptr;
    for (const PeerState &peer : peers) {
        waiting = qMax(waiting, peer.pendingFromUs);
        if (peer.pendingFromUs > 0 && !behind)
            behind = &peer;
    }
    const auto online =
        std::count_if(peers.begin(), peers.end(), [](const PeerState &p) { return p.online; });
    const auto current = std::count_if(peers.begin(), peers.end(),
                                       [](const PeerState &p) { return p.upToDate || p.upToDateAt > 0; });
    if (behind) {
        return online ? Words::tr("%n change(s) to send", nullptr, waiting)
                      : Words::tr("Offline · %n waiting", nullptr, waiting);
    }
    if (online == 0)
        return Words::tr("Offline");
    if (current == peers.size())
        return Words::tr("Up to date · %n peer(s)", nullptr, static_cast<int>(current));
    //: The number is that of those up to date, %1 that of all.
    return Words::tr("%n of %1 peer(s) up to date", nullptr, static_cast<int>(current)).arg(peers.size());
}

QString syncSentence(const PeerState &peer, std::int64_t nowMs)
{
    const QString seen = peer.online         ? Words::tr("connected")
                         : peer.lastSeen > 0 ? Words::tr("last seen %1").arg(words::ago(peer.lastSeen, nowMs))
                                             : Words::tr("never seen yet");
    if (peer.pendingFromUs > 0)
        return Words::tr("%1: %n change(s) waiting, %2", nullptr, peer.pendingFromUs).arg(peer.name, seen);
    if (peer.upToDate)
        return Words::tr("%1: has everything, %2").arg(peer.name, seen);
    if (peer.upToDateAt > 0) {
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(peer.upToDateAt);
        if (then.date() == words::dayAt(nowMs))
            return Words::tr("%1: had everything at %2, %3")
                .arg(peer.name, QLocale().toString(then.time(), QLocale::ShortFormat), seen);
        return Words::tr("%1: had everything %2, %3")
            .arg(peer.name, words::ago(peer.upToDateAt, nowMs), seen);
    }
    return Words::tr("%1: not compared yet, %2").arg(peer.name, seen);
}

} // namespace cercle
