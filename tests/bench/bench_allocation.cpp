// allocation: 1,000 works, 3 readers each, beside the least that any way has to do: writing that many
// readings down in their order. Also a second round that has to avoid the first, and the rescue of a tenth.
#include "bench.h"
#include "domain/allocation.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>

namespace cercle
{

namespace
{

double msOf(const std::function<void()> &run)
{
    QElapsedTimer timer;
    timer.start();
    run();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

AllocationProblem circleOf(int works, int readers, Random &random)
{
    AllocationProblem problem;
    for (int i = 0; i < works; ++i) {
        problem.readers.push_back(Uid::fromBytes(random.bytes(16)));
        problem.works.push_back({Uid::fromBytes(random.bytes(16)), problem.readers.back()});
    }
    problem.perWork = readers;
    return problem;
}

BenchReport allocation(const BenchOptions &options)
{
    const int works = options.number("works", 1000);
    const int readers = options.number("readers", 3);
    const int runs = options.number("runs", 7);
    SeededRandom random(1);
    const AllocationProblem problem = circleOf(works, readers, random);
    std::vector<double> fresh, bare, second, rescue;
    Allocation first, later, rescued;
    for (int run = 0; run < runs; ++run) {
        AllocationProblem one = problem;
        one.seed = static_cast<std::uint64_t>(run + 1);
        fresh.push_back(msOf([&] { first = allocateFairly(one); }));
        std::vector<Reading> copy;
        bare.push_back(msOf([&] {
            for (const Reading &reading : first.readings)
                copy.push_back(reading);
            std::sort(copy.begin(), copy.end());
        }));
        AllocationProblem next = one;
        std::map<Uid, Uid> author;
        for (const WorkToRead &work : one.works)
            author[work.id] = work.author;
        for (const Reading &reading : first.readings)
            next.past.push_back({reading.reader, author[reading.work]});
        next.seed += 1000;
        second.push_back(msOf([&] { later = allocateFairly(next); }));
        AllocationProblem gone = one;
        gone.standing = first.readings;
        gone.readers.resize(static_cast<size_t>(works - works / 10));
        rescue.push_back(msOf([&] { rescued = allocateFairly(gone); }));
    }
    BenchReport report("allocation");
    report.set("works", works).set("readers", readers);
    report.result(static_cast<qint64>(first.readings.size()), median(fresh), median(bare));
    report.set("second_round_ms", median(second)).set("rescue_ms", median(rescue));
    report.set("ok", first.proven && later.certificate.repeated == 0 && later.certificate.reciprocal == 0
                         && rescued.certificate.missing == 0);
    return report;
}

} // namespace

std::vector<Bench> allocationBenches()
{
    return {{"allocation", {"works", "readers", "runs"}, allocation}};
}

} // namespace cercle
