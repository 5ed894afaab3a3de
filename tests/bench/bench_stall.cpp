// stall: the whole program with 10,000 resources and a note of 200 KiB; how long its window does not answer
// while somebody types, scrolls, changes pages, and while 1,000 entries of another laptop come in.
#include "bench.h"
#include "bench_peers.h"
#include "stall_watch.h"

#include "application.h"
#include "main_window.h"
#include "pages/page_list.h"
#include "window/shell.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTextEdit>
#include <QTimer>
#include <QWheelEvent>

#include <ctime>

namespace cercle
{

namespace
{

constexpr double frameMs = 16;
constexpr int noteBytes = 200 * 1024;

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

Id<Session> fill(BenchProfile &profile, int items)
{
    Id<Session> withNotes;
    const Id<Member> self = profile.workspace->self(profile.group);
    must(profile.workspace->transact(
        profile.group, QStringLiteral("Bench"), [&](Transaction &t) -> Result<Done> {
            const QString paragraph =
                QStringLiteral("- We read **chapter %1** together, and spoke about what it leaves out.\n");
            for (int i = 0; i < 100; ++i) {
                Session session;
                session.title = QStringLiteral("Session %1").arg(i + 1);
                session.date.iso = QDate::currentDate().addDays(7 * (i - 60)).toString(Qt::ISODate);
                session.time.hhmm = QStringLiteral("18:30");
                if (i == 62) {
                    for (int line = 0; session.notes.size() < noteBytes; ++line)
                        session.notes += line % 20 == 0 ? QStringLiteral("\n## Part %1\n\n").arg(line / 20)
                                                        : paragraph.arg(line);
                }
                const Id<Session> made = t.create(session);
                if (i == 62)
                    withNotes = made;
            }
            for (int i = 0; i < items; ++i) {
                Resource resource;
                resource.title = QStringLiteral("Resource %1").arg(i);
                resource.url = QUrl(QStringLiteral("https://example.org/%1").arg(i));
                resource.kind = QStringLiteral("link");
                resource.addedBy = self;
                resource.tags = {QStringLiteral("tag%1").arg(i % 30)};
                t.create(resource);
            }
            return done();
        }));
    while (!profile.workspace->indexSome(2000)) {
    }
    return withNotes;
}

// What one thing done cost: the longest that the window did not answer, and the time that its thread
// computed. The first is what a person feels; the second is the same whatever else the machine has to do.
struct Sample {
    double stallMs = 0;
    double cpuMs = 0;
};

double threadCpuMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// Somebody at the keyboard, at the speed of a quick person; one sample for each thing done.
class Reader
{
public:
    explicit Reader(MainWindow &window) : m_window(window) {}

    template <class F> void act(std::vector<Sample> &samples, int pauseMs, F f)
    {
        m_watch.begin();
        const double before = threadCpuMs();
        f();
        wait(pauseMs);
        samples.push_back({m_watch.longest(), threadCpuMs() - before});
    }
    template <class W> W *shown() const
    {
        W *largest = nullptr;
        for (W *one : m_window.findChildren<W *>()) {
            if (one->isVisible()
                && (!largest || one->width() * one->height() > largest->width() * largest->height()))
                largest = one;
        }
        if (!largest)
            throw BenchFailure{QStringLiteral("the window does not show what is to be measured")};
        return largest;
    }
    std::vector<Sample> type(const Id<Session> &session, int keys)
    {
        m_window.shell().openNotes(session);
        wait(3000); // opened, coloured, its preview made
        auto *editor = shown<QTextEdit>();
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(editor->document()->characterCount() / 2);
        editor->setTextCursor(cursor);
        wait(500);
        const QString words = QStringLiteral("the words of somebody who writes along, and quickly. ");
        std::vector<Sample> samples;
        for (int i = 0; i < keys; ++i) {
            const QChar key = i % 90 == 89 ? QChar(u'\r') : words[i % words.size()];
            const int code = key == u'\r' ? int(Qt::Key_Return) : int(key.toUpper().unicode());
            act(samples, 30, [&] {
                QCoreApplication::postEvent(editor,
                                            new QKeyEvent(QEvent::KeyPress, code, Qt::NoModifier, key));
                QCoreApplication::postEvent(editor,
                                            new QKeyEvent(QEvent::KeyRelease, code, Qt::NoModifier, key));
            });
        }
        act(samples, 2500, [] {}); // the last of it is written
        return samples;
    }
    void turnWheel(std::vector<Sample> &samples, QAbstractItemView &list)
    {
        const QPointF middle = list.viewport()->rect().center();
        act(samples, 20, [&] {
            QCoreApplication::postEvent(
                list.viewport(), new QWheelEvent(middle, list.viewport()->mapToGlobal(middle), {}, {0, -240},
                                                 Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false));
        });
    }
    void open(const QString &page, const Id<Group> &group)
    {
        m_window.shell().openPage(page, group);
        wait(3000);
    }
    std::vector<Sample> scroll(const Id<Group> &group, int turns)
    {
        open(QStringLiteral("library"), group);
        auto *list = shown<QAbstractItemView>();
        std::vector<Sample> samples;
        for (int i = 0; i < turns; ++i)
            turnWheel(samples, *list);
        return samples;
    }
    std::vector<Sample> changePages(const Id<Group> &group, int rounds, std::map<QByteArray, double> &worst)
    {
        std::vector<Sample> samples;
        for (int round = 0; round <= rounds; ++round) {
            for (const PageInfo &page : pageList()) {
                std::vector<Sample> one;
                act(one, 250, [&] {
                    m_window.shell().openPage(QString::fromLatin1(page.key),
                                              page.where == PageInfo::Where::InGroup ? group : Id<Group>());
                });
                // Each page is made on its first visit, once in a session.
                double &highest = worst[round == 0 ? QByteArray("first_") + page.key : QByteArray(page.key)];
                highest = std::max(highest, one.front().stallMs);
                if (round > 0)
                    samples.push_back(one.front());
            }
        }
        return samples;
    }

private:
    MainWindow &m_window;
    StallWatch m_watch;
};

double share(const std::vector<Sample> &samples, double part, double Sample::*what = &Sample::stallMs)
{
    std::vector<double> values;
    for (const Sample &sample : samples)
        values.push_back(sample.*what);
    return quantile(values, part);
}

// The other laptop comes back while somebody scrolls; counted from its first entry to two seconds behind its
// last one.
std::vector<Sample> receive(Reader &reader, Workspace &workspace, const Id<Group> &group, const QString &host,
                            int port, int entries)
{
    const auto held = [&] {
        std::int64_t all = 0;
        for (const FeedHead &head : workspace.have(group))
            all += head.seq;
        return all;
    };
    const std::int64_t before = held();
    reader.open(QStringLiteral("library"), group);
    auto *list = reader.shown<QAbstractItemView>();
    const BenchServer server(host, port);
    const auto begin = BenchClock::now();
    std::vector<Sample> samples;
    while (held() < before + entries && millisecondsSince(begin) < 120'000) {
        if (held() == before)
            samples.clear();
        reader.turnWheel(samples, *list);
    }
    if (held() < before + entries)
        throw BenchFailure{QStringLiteral("the other laptop's entries did not come")};
    for (int i = 0; i < 100; ++i)
        reader.turnWheel(samples, *list);
    return samples;
}

void tell(BenchReport &report, const QByteArray &name, const std::vector<Sample> &samples)
{
    report.set((name + "_n").constData(), static_cast<qint64>(samples.size()));
    report.set((name + "_p50_ms").constData(), share(samples, 0.5));
    report.set((name + "_p99_ms").constData(), share(samples, 0.99));
    report.set((name + "_max_ms").constData(), share(samples, 1));
    report.set((name + "_cpu_p50_ms").constData(), share(samples, 0.5, &Sample::cpuMs));
    report.set((name + "_cpu_p99_ms").constData(), share(samples, 0.99, &Sample::cpuMs));
}

MainWindow &mainWindow()
{
    for (QWidget *one : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(one))
            return *window;
    }
    throw BenchFailure{QStringLiteral("the window did not open")};
}

BenchReport stall(const BenchOptions &options)
{
    auto *qt = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (!qt)
        throw BenchFailure{QStringLiteral("it needs a process that it can open a window in")};
    const int items = options.number("items", 10000);
    const int entries = options.number("entries", 1000);
    BenchPeers peers(1);
    BenchProfile &guest = *peers.guests.front();
    const Id<Session> notes = fill(guest, items);
    int port = 0;
    {
        const BenchServer server(peers.hostPath());
        port = server.address().port;
        syncOnce(guest, server);
    }
    // What the other laptop writes while the two are apart, each its own entry.
    peers.host.open();
    makeItems(peers.host, entries, 1);
    peers.host.workspace.reset();
    guest.workspace.reset();

    qputenv("XDG_CONFIG_HOME", guest.path("config").toUtf8());
    Application program(*qt, guest.path("profile"));
    StartOptions start;
    start.profile = guest.path("profile");
    start.listen = QStringLiteral("127.0.0.1:0");
    start.language = QStringLiteral("en");
    BenchReport report("stall");
    std::vector<Sample> typed, scrolled, changed, received;
    std::map<QByteArray, double> worst;
    std::string failed;
    QTimer::singleShot(2000, qt, [&] {
        try {
            MainWindow &window = mainWindow();
            window.resize(1440, 860);
            Reader reader(window);
            received = receive(reader, program.workspace(), guest.group, peers.hostPath(), port, entries);
            typed = reader.type(notes, options.number("keys", 400));
            scrolled = reader.scroll(guest.group, options.number("turns", 400));
            changed = reader.changePages(guest.group, options.number("rounds", 8), worst);
        } catch (const BenchFailure &failure) {
            failed = failure.text.toStdString();
        }
        mainWindow().close();
    });
    program.run(start);
    if (!failed.empty())
        throw BenchFailure{QString::fromStdString(failed)};

    const double highest =
        std::max({share(typed, 0.99), share(scrolled, 0.99), share(changed, 0.99), share(received, 0.99)});
    report.result(items, highest, frameMs);
    tell(report, "typing", typed);
    tell(report, "scrolling", scrolled);
    tell(report, "pages", changed);
    tell(report, "receiving", received);
    for (const auto &[page, ms] : worst)
        report.set(("page_" + page + "_ms").constData(), ms);
    return report.set("platform", QGuiApplication::platformName().toUtf8().constData());
}

} // namespace

std::vector<Bench> stallBenches()
{
    return {{"stall", {"items", "entries", "keys", "turns", "rounds"}, stall}};
}

} // namespace cercle
