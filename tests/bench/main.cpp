// cercle_bench: measures Cercle beside what the machine can do bare, in the same run. Prints JSON only.
#include "bench.h"
#include "bench_peers.h"

#include <QApplication>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace
{

using namespace cercle;

std::vector<Bench> allBenches()
{
    std::vector<Bench> all;
    for (auto list : {editBenches, syncBenches, searchBenches, textBenches, windowBenches, stallBenches,
                      allocationBenches})
        for (Bench &bench : list())
            all.push_back(std::move(bench));
    return all;
}

int usage(const std::vector<Bench> &all)
{
    std::fputs("usage: cercle_bench list | all | NAME [--option value]...\n", stderr);
    for (const Bench &bench : all) {
        std::fprintf(stderr, "  %s", bench.name);
        for (const char *option : bench.options)
            std::fprintf(stderr, " [--%s …]", option);
        std::fputc('\n', stderr);
    }
    return 2;
}

bool runOne(const Bench &bench, const BenchOptions &options)
{
    try {
        const QByteArray json = bench.run(options).json();
        std::puts(json.constData());
        return std::fflush(stdout) == 0;
    } catch (const BenchFailure &failure) {
        std::fprintf(stderr, "cercle_bench %s: %s\n", bench.name, failure.text.toUtf8().constData());
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    // Only one bench opens a window in this process.
    const bool windows = argc > 1 && (std::strcmp(argv[1], "stall") == 0 || std::strcmp(argv[1], "all") == 0);
    if (windows && !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(windows ? new QApplication(argc, argv)
                                                                : new QCoreApplication(argc, argv));
    if (argc == 4 && std::strcmp(argv[1], "serve") == 0) { // the other laptop of the sync benches
        try {
            return serveForBench(QString::fromLocal8Bit(argv[2]), std::atoi(argv[3]));
        } catch (const BenchFailure &failure) {
            std::fprintf(stderr, "cercle_bench serve: %s\n", failure.text.toUtf8().constData());
            return 1;
        }
    }
    const std::vector<Bench> all = allBenches();
    const QByteArray name = argc > 1 ? argv[1] : "";
    if (name == "list" && argc == 2) {
        for (const Bench &bench : all)
            std::puts(bench.name);
        return 0;
    }
    if (name == "all" && argc == 2) {
        bool good = true;
        for (const Bench &bench : all)
            good = (bench.needsInput || runOne(bench, {})) && good;
        return good ? 0 : 1;
    }
    const auto bench = std::find_if(all.begin(), all.end(), [&](const Bench &b) { return name == b.name; });
    if (bench == all.end())
        return usage(all);
    BenchOptions options;
    for (int i = 2; i < argc; i += 2) {
        const bool known = std::any_of(bench->options.begin(), bench->options.end(), [&](const char *option) {
            return std::strncmp(argv[i], "--", 2) == 0 && std::strcmp(argv[i] + 2, option) == 0;
        });
        if (!known || i + 1 >= argc)
            return usage(all);
        options.set(argv[i] + 2, argv[i + 1]);
    }
    return runOne(*bench, options) ? 0 : 1;
}
