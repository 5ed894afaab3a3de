// commit, append, rebuild, growth: what an edit costs, alone and in bulk.
#include "bench.h"
#include "bench_profile.h"

namespace cercle
{

namespace
{

// Milliseconds of each of `count` edits, one after the other, each durable when it returns.
std::vector<double> edits(BenchProfile &profile, const std::vector<Id<ActionItem>> &ids, int count, int salt)
{
    std::vector<double> each;
    for (int i = 0; i < count; ++i) {
        const Id<ActionItem> id = ids[static_cast<size_t>(i * 7919 + salt) % ids.size()];
        each.push_back(timed([&] {
            must(profile.workspace->transact(profile.group, QStringLiteral("Edit"),
                                             [&](Transaction &t) -> Result<Done> {
                                                 ActionItem item = t.get(id).value_or(ActionItem{});
                                                 item.text = QStringLiteral("Changed %1 times").arg(i + salt);
                                                 t.put(item);
                                                 return done();
                                             }));
        }));
    }
    return each;
}

BenchReport commit(const BenchOptions &options)
{
    const int count = options.number("edits", 400);
    const int rounds = options.number("rounds", 3);
    BenchProfile profile(QStringLiteral("Lea"));
    const auto ids = makeItems(profile, 1000);
    std::vector<double> ours, bare, bareRow;
    BareStore store(profile.path("bare.db"));
    auto records = bareRecords(*profile.workspace, ids, allLines(*profile.workspace, profile.group));
    for (int round = 0; round < rounds; ++round) {
        const auto mine = edits(profile, ids, count, round * count);
        ours.insert(ours.end(), mine.begin(), mine.end());
        // The very lines that these edits wrote.
        const auto lines = allLines(*profile.workspace, profile.group);
        for (int i = 0; i < count; ++i) {
            BareRecord &record = records[static_cast<size_t>(i) % records.size()];
            record.line = lines[lines.size() - static_cast<size_t>(count - i)];
            bare.push_back(timed([&] { store.commitLine(record); }));
        }
        for (int i = 0; i < count; ++i)
            bareRow.push_back(timed([&] { store.commit(records[static_cast<size_t>(i) % records.size()]); }));
    }
    BenchReport report("commit");
    report.result(count * rounds, median(ours), median(bare));
    report.set("p99_ms", quantile(ours, 0.99)).set("limit_p99_ms", quantile(bare, 0.99));
    return report.set("rate_share", median(bare) / median(ours))
        .set("limit_line_and_row_ms", median(bareRow));
}

BenchReport append(const BenchOptions &options)
{
    const int count = options.number("entries", 20000);
    std::vector<double> ours, bare;
    qint64 bytes = 0;
    for (int round = 0; round < options.number("rounds", 3); ++round) {
        BenchProfile profile(QStringLiteral("Lea"));
        std::vector<Id<ActionItem>> ids;
        ours.push_back(timed([&] { ids = makeItems(profile, count); }));
        const auto lines = allLines(*profile.workspace, profile.group);
        bytes = 0;
        for (const QByteArray &line : lines)
            bytes += line.size();
        const auto records = bareRecords(*profile.workspace, ids, lines);
        BareStore store(profile.path("bare.db"));
        bare.push_back(timed([&] { store.insertAll(records); }));
    }
    BenchReport report("append");
    report.result(count, median(ours), median(bare)).set("rows_per_s", 1000.0 * count / median(ours));
    return report.set("limit_rows_per_s", 1000.0 * count / median(bare)).set("journal_bytes", bytes);
}

BenchReport rebuild(const BenchOptions &options)
{
    const int count = options.number("entries", 20000);
    std::vector<double> ours, bare;
    BenchProfile profile(QStringLiteral("Lea"));
    const auto ids = makeItems(profile, count);
    const auto records = bareRecords(*profile.workspace, ids, allLines(*profile.workspace, profile.group));
    BareStore store(profile.path("bare.db"));
    store.insertAll(records);
    for (int round = 0; round < options.number("rounds", 3); ++round) {
        ours.push_back(timed([&] { must(profile.workspace->rebuild()); }));
        bare.push_back(timed([&] { store.rebuild(records); }));
    }
    BenchReport report("rebuild");
    return report.result(count, median(ours), median(bare));
}

// The same edit in a small and in a large group: the ratio says how cost grows.
BenchReport growth(const BenchOptions &options)
{
    const int small = 1000;
    const int large = options.number("entries", 100000);
    const int count = options.number("edits", 300);
    const int rounds = options.number("rounds", 3);
    BenchProfile little(QStringLiteral("Lea"));
    BenchProfile big(QStringLiteral("Lea"));
    const auto littleIds = makeItems(little, small);
    const auto bigIds = makeItems(big, large);
    std::vector<double> few, many;
    for (int round = 0; round < rounds; ++round) {
        const auto a = edits(little, littleIds, count, round * count);
        const auto b = edits(big, bigIds, count, round * count);
        few.insert(few.end(), a.begin(), a.end());
        many.insert(many.end(), b.begin(), b.end());
    }
    // What a page reads: the things of one session, and the last lines of the log.
    const auto page = [](BenchProfile &profile, const Id<ActionItem> &id) {
        const Id<Session> session = profile.workspace->get(id).value_or(ActionItem{}).session;
        std::vector<double> each;
        for (int i = 0; i < 50; ++i) {
            each.push_back(timed([&] {
                profile.workspace->list<ActionItem>(
                    Filter().in(profile.group).with("session", session).light());
            }));
        }
        return median(each);
    };
    const auto log = [](BenchProfile &profile) {
        std::vector<double> each;
        for (int i = 0; i < 20; ++i)
            each.push_back(timed([&] { profile.workspace->log(profile.group, 50); }));
        return median(each);
    };
    const double pageFew = page(little, littleIds.front());
    const double pageMany = page(big, bigIds.front());
    BenchReport report("growth");
    report.result(large, median(many), median(few)).set("small", small).set("large", large);
    report.set("page_small_ms", pageFew).set("page_large_ms", pageMany).set("page_ratio", pageMany / pageFew);
    return report.set("log_small_ms", log(little)).set("log_large_ms", log(big));
}

} // namespace

std::vector<Bench> editBenches()
{
    return {{"commit", {"edits", "rounds"}, commit},
            {"append", {"entries", "rounds"}, append},
            {"rebuild", {"entries", "rounds"}, rebuild},
            {"growth", {"entries", "edits", "rounds"}, growth}};
}

} // namespace cercle
