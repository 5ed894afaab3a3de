// window: from starting the program to its first painted frame, in turn with the least that a Qt window can
// be.
#include "bench.h"
#include "bench_profile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace cercle
{

namespace
{

struct Start {
    double paintedMs = 0;
    double peakMb = 0;
    double idleCpuMs = 0; // of the third second
};

// User and system time of a process, in milliseconds.
double cpuMs(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000
           / static_cast<double>(sysconf(_SC_CLK_TCK));
}

class Runner
{
public:
    explicit Runner(QString pipe) : m_pipe(std::move(pipe))
    {
        if (::mkfifo(m_pipe.toUtf8().constData(), 0600) != 0)
            throw BenchFailure{QStringLiteral("no pipe can be made at ") + m_pipe};
    }

    Start run(const QString &program, const QStringList &arguments)
    {
        const int fd = ::open(m_pipe.toUtf8().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CERCLE_FIRST_PAINT"), m_pipe);
        if (!environment.contains(QStringLiteral("DISPLAY"))
            && !environment.contains(QStringLiteral("WAYLAND_DISPLAY")))
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());

        Start start;
        const auto begin = BenchClock::now();
        process.start(program, arguments);
        process.waitForStarted();
        pollfd waiting{fd, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, 30'000);
        start.paintedMs = millisecondsSince(begin);
        ::close(fd);
        if (ready <= 0 || process.state() != QProcess::Running) {
            process.kill();
            process.waitForFinished();
            throw BenchFailure{program + QStringLiteral(" painted nothing within 30 seconds")};
        }
        std::this_thread::sleep_for(std::chrono::seconds(2));
        const double before = cpuMs(process.processId());
        std::this_thread::sleep_for(std::chrono::seconds(1));
        start.idleCpuMs = cpuMs(process.processId()) - before;
        start.peakMb = peakMemoryMb(process.processId());
        process.terminate();
        if (!process.waitForFinished(5000)) {
            process.kill();
            process.waitForFinished();
        }
        return start;
    }

private:
    QString m_pipe;
};

// Half a year of a busy group: sessions with notes, a library, and things to do.
void fill(BenchProfile &profile, int items)
{
    const Id<Member> self = profile.workspace->self(profile.group);
    must(profile.workspace->transact(
        profile.group, QStringLiteral("Bench"), [&](Transaction &t) -> Result<Done> {
            std::vector<Id<Session>> sessions;
            for (int i = 0; i < items / 50; ++i) {
                Session session;
                session.title = QStringLiteral("Session %1").arg(i + 1);
                session.date.iso = benchItem(i, self).due.iso;
                session.time.hhmm = QStringLiteral("18:30");
                session.notes =
                    QStringLiteral("# Session %1\n\n").arg(i + 1)
                    + QStringLiteral("- We read a chapter together and spoke about it.\n").repeated(20);
                sessions.push_back(t.create(session));
            }
            for (int i = items / 50; i < items; ++i) {
                if (i % 2 == 0) {
                    Resource resource;
                    resource.title = QStringLiteral("Resource %1").arg(i);
                    resource.url = QUrl(QStringLiteral("https://example.org/%1").arg(i));
                    resource.kind = QStringLiteral("link");
                    resource.tags = {QStringLiteral("tag%1").arg(i % 30)};
                    t.create(resource);
                } else {
                    ActionItem item = benchItem(i, self);
                    item.session = sessions[static_cast<size_t>(i) % sessions.size()];
                    t.create(item);
                }
            }
            return done();
        }));
    while (!profile.workspace->indexSome(2000)) {
    }
}

BenchReport window(const BenchOptions &options)
{
    const int items = options.number("items", 10000);
    const QString folder = QCoreApplication::applicationDirPath();
    const QString cercle = folder + QStringLiteral("/cercle");
    const QString minimal = folder + QStringLiteral("/bench_minimal_window");
    for (const QString &program : {cercle, minimal}) {
        if (!QFileInfo(program).isExecutable())
            throw BenchFailure{program + QStringLiteral(" is not built")};
    }
    BenchProfile profile(QStringLiteral("Lea"));
    fill(profile, items);
    const QStringList arguments{QStringLiteral("--profile"), profile.path("profile")};
    profile.workspace.reset();

    Runner runner(profile.path("painted"));
    runner.run(minimal, {}); // warm the caches
    runner.run(cercle, arguments);
    std::vector<double> ours, bare, ratios, ourMemory, bareMemory, idle;
    for (int round = 0; round < options.number("rounds", 5); ++round) {
        // The window before was ended without its consent; what that takes to mend is not part of a start.
        profile.open();
        profile.workspace.reset();
        const Start least = runner.run(minimal, {});
        const Start start = runner.run(cercle, arguments);
        bare.push_back(least.paintedMs);
        ours.push_back(start.paintedMs);
        ratios.push_back(start.paintedMs / least.paintedMs);
        ourMemory.push_back(start.peakMb);
        bareMemory.push_back(least.peakMb);
        idle.push_back(start.idleCpuMs);
    }
    BenchReport report("window");
    report.set("n", items).set("ms", median(ours)).set("limit_ms", median(bare)).set("ratio", median(ratios));
    report.set("rss_mb", median(ourMemory)).set("limit_rss_mb", median(bareMemory));
    report.set("rss_ratio", median(ourMemory) / median(bareMemory)).set("idle_cpu_ms_per_s", median(idle));
    return report.set("platform", qEnvironmentVariableIsSet("DISPLAY") ? "x11" : "offscreen");
}

} // namespace

std::vector<Bench> windowBenches()
{
    return {{"window", {"items", "rounds"}, window}};
}

} // namespace cercle
