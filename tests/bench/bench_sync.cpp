// first-sync, delta-sync, idle-sync, live-latency: what it takes until another laptop durably has what this
// one wrote.
#include "bare_link.h"
#include "bench.h"
#include "bench_peers.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace cercle
{

namespace
{

qint64 bytesOf(const std::vector<QByteArray> &lines)
{
    qint64 bytes = 0;
    for (const QByteArray &line : lines)
        bytes += line.size();
    return bytes;
}

// Changes `count` things, one transaction each.
void editSome(BenchProfile &profile, const std::vector<Id<ActionItem>> &ids, int count, int salt)
{
    for (int i = 0; i < count; ++i) {
        const Id<ActionItem> id = ids[static_cast<size_t>(i) * ids.size() / static_cast<size_t>(count)];
        must(profile.workspace->transact(profile.group, QStringLiteral("Edit"),
                                         [&](Transaction &t) -> Result<Done> {
                                             ActionItem item = t.get(id).value_or(ActionItem{});
                                             item.text = QStringLiteral("Changed in round %1").arg(salt);
                                             t.put(item);
                                             return done();
                                         }));
    }
}

// Waits until a condition holds, which is looked at after each event; fails after a minute.
template <class F> void waitFor(F holds)
{
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    bool late = false;
    QObject::connect(&limit, &QTimer::timeout, &loop, [&] { late = true; });
    limit.start(60'000);
    while (!holds() && !late)
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    if (late)
        throw BenchFailure{QStringLiteral("the other laptop does not answer")};
}

BenchReport firstSync(const BenchOptions &options)
{
    const int count = options.number("entries", 10000);
    // Records to an entry: one as when a member types them, more as an import writes them.
    const int together = options.number("together", 1);
    const int rounds = options.number("rounds", 3);
    BenchPeers peers(rounds);
    peers.host.open(peers.hostPath());
    const auto ids = makeItems(peers.host, count, together);
    const auto lines = allLines(*peers.host.workspace, peers.host.group);
    const auto records = bareRecords(*peers.host.workspace, ids, lines);
    const JournalSum sum = peers.host.workspace->sum(peers.host.group);
    peers.host.workspace.reset();

    const BenchServer server(peers.hostPath());
    BareLink link;
    std::vector<double> ours, transfers, inserts, memory;
    for (int round = 0; round < rounds; ++round) {
        BenchProfile &guest = *peers.guests[static_cast<size_t>(round)];
        const double before = memoryMb();
        ours.push_back(syncOnce(guest, server));
        memory.push_back(memoryMb() - before);
        if (guest.workspace->sum(guest.group) != sum)
            throw BenchFailure{QStringLiteral("the guest holds something else than the host")};
        guest.workspace.reset();
        transfers.push_back(link.transfer(bytesOf(lines)));
        BareStore store(peers.host.path("bare.db"));
        inserts.push_back(timed([&] { store.insertAll(records); }));
    }
    BenchReport report("first-sync");
    report.result(count, median(ours), std::max(median(transfers), median(inserts)));
    report.set("limit_tls_ms", median(transfers)).set("limit_sqlite_ms", median(inserts));
    return report.set("journal_bytes", bytesOf(lines))
        .set("growth_mb", memory.front())
        .set("journal_entries", static_cast<qint64>(lines.size()));
}

BenchReport deltaSync(const BenchOptions &options)
{
    const int count = options.number("entries", 10000);
    const int changed = options.number("changed", 100);
    const int rounds = options.number("rounds", 5);
    BenchPeers peers(1);
    BenchProfile &guest = *peers.guests.front();
    peers.host.open(peers.hostPath());
    const auto ids = makeItems(peers.host, count);
    peers.host.workspace.reset();
    {
        const BenchServer server(peers.hostPath());
        syncOnce(guest, server);
    }
    BareLink link;
    std::vector<double> ours, bare;
    for (int round = 0; round < rounds; ++round) {
        peers.host.open(peers.hostPath());
        const size_t before = allLines(*peers.host.workspace, peers.host.group).size();
        editSome(peers.host, ids, changed, round);
        auto lines = allLines(*peers.host.workspace, peers.host.group);
        lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(before));
        const std::vector<Id<ActionItem>> some(ids.begin(), ids.begin() + changed);
        const auto records = bareRecords(*peers.host.workspace, some, lines);
        peers.host.workspace.reset();
        const BenchServer server(peers.hostPath());
        ours.push_back(syncOnce(guest, server));
        BareStore store(peers.host.path("bare.db"));
        bare.push_back(link.transfer(bytesOf(lines)) + timed([&] { store.insertAll(records); }));
    }
    BenchReport report("delta-sync");
    return report.result(changed, median(ours), median(bare)).set("entries", count);
}

BenchReport idleSync(const BenchOptions &options)
{
    const int count = options.number("entries", 10000);
    BenchPeers peers(1);
    peers.host.open(peers.hostPath());
    makeItems(peers.host, count);
    peers.host.workspace.reset();
    const BenchServer server(peers.hostPath());
    syncOnce(*peers.guests.front(), server);
    BareLink link;
    std::vector<double> ours, bare;
    for (int round = 0; round < options.number("rounds", 15); ++round) {
        ours.push_back(syncOnce(*peers.guests.front(), server));
        bare.push_back(link.transfer(1));
    }
    BenchReport report("idle-sync");
    return report.result(count, median(ours), median(bare));
}

// Both laptops in one process and on one thread: a single edit never keeps both at work at the same time.
BenchReport liveLatency(const BenchOptions &options)
{
    const int count = options.number("entries", 1000);
    const int times = options.number("edits", 300);
    BenchPeers peers(1);
    BenchProfile &here = peers.host;
    BenchProfile &there = *peers.guests.front();
    here.open(peers.hostPath());
    const auto ids = makeItems(here, count);
    Node host(*here.workspace);
    const Endpoint address = must(host.listen(QStringLiteral("127.0.0.1"), 0));
    Node guest(*there.workspace);
    guest.call({address, {}, {}, {}, {}});
    const auto same = [&] { return here.workspace->sum(here.group) == there.workspace->sum(there.group); };
    waitFor(same);

    std::vector<double> ours, many;
    for (int i = 0; i < times; ++i) {
        bool arrived = false;
        const auto watch = QObject::connect(there.workspace.get(), &Workspace::changed, there.workspace.get(),
                                            [&](const ChangeSet &) { arrived = true; });
        const auto start = BenchClock::now();
        editSome(here, {ids[static_cast<size_t>(i) % ids.size()]}, 1, i);
        waitFor([&] { return arrived; });
        ours.push_back(millisecondsSince(start));
        QObject::disconnect(watch);
    }
    for (int round = 0; round < 5; ++round) {
        const auto start = BenchClock::now();
        must(
            here.workspace->transact(here.group, QStringLiteral("Edit"), [&](Transaction &t) -> Result<Done> {
                for (size_t i = 0; i < std::min<size_t>(100, ids.size()); ++i) {
                    ActionItem item = t.get(ids[i]).value_or(ActionItem{});
                    item.text = QStringLiteral("Changed together in round %1").arg(round);
                    t.put(item);
                }
                return done();
            }));
        waitFor(same);
        many.push_back(millisecondsSince(start));
    }

    const auto lines = allLines(*here.workspace, here.group);
    BareRecord record;
    record.id = QByteArray(16, 'i');
    record.line = lines.back();
    BareStore store(here.path("bare.db"));
    std::vector<double> commits;
    for (int i = 0; i < times; ++i)
        commits.push_back(timed([&] { store.commitLine(record); }));
    const double trip = BareLink().roundTrip(static_cast<int>(record.line.size()), times);
    host.stop();
    guest.stop();
    BenchReport report("live-latency");
    report.result(times, median(ours), 2 * median(commits) + trip / 2).set("p99_ms", quantile(ours, 0.99));
    return report.set("hundred_changed_ms", median(many));
}

} // namespace

std::vector<Bench> syncBenches()
{
    return {{"first-sync", {"entries", "rounds", "together"}, firstSync},
            {"delta-sync", {"entries", "changed", "rounds"}, deltaSync},
            {"idle-sync", {"entries", "rounds"}, idleSync},
            {"live-latency", {"entries", "edits"}, liveLatency}};
}

} // namespace cercle
