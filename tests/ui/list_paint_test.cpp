// Long lists are painted within a frame of the screen, wherever they are scrolled to.
#include "widgets/list_view.h"
#include "window_bench.h"

#include <QScrollBar>

#include <ctime>

using namespace cercle;

namespace
{

constexpr double frameMs = 16;

// What this thread has worked so far: the machine may be busy with others.
double workMs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// The middle of what painting the list took, at places all over it.
double paintMs(ListView &list)
{
    std::vector<double> times;
    QScrollBar &bar = *list.verticalScrollBar();
    constexpr int places = 60;
    for (int i = 0; i <= places; ++i) {
        bar.setValue(bar.maximum() * i / places);
        const double before = workMs();
        list.viewport()->repaint();
        times.push_back(workMs() - before);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

ListView &longList(const WindowBench &b)
{
    ListView *found = nullptr;
    for (ListView *one : b.window->findChildren<ListView *>()) {
        if (one->isVisible() && (!found || one->model()->rowCount() > found->model()->rowCount()))
            found = one;
    }
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("ten thousand sessions and ten thousand resources are painted within a frame")
{
    WindowBench b;
    constexpr int many = 10000;
    REQUIRE(b.workspace
                ->transact(b.group, QStringLiteral("test"),
                           [&](Transaction &t) {
                               for (int i = 0; i < many; ++i) {
                                   Resource resource;
                                   resource.title = QStringLiteral("Étude %1 of graphs").arg(i);
                                   resource.url =
                                       QUrl(QStringLiteral("https://example%1.org/%2").arg(i % 40).arg(i));
                                   resource.tags = QStringList{QStringLiteral("tag %1").arg(i % 70)};
                                   t.create(resource);
                                   Session session;
                                   session.title = QStringLiteral("Evening %1").arg(i);
                                   session.date.iso = QDate(2026, 12, 1).addDays(i / 8).toString(Qt::ISODate);
                                   session.time.hhmm = QStringLiteral("18:30");
                                   t.create(session);
                               }
                               return done();
                           })
                .ok());
    b.open();
    for (const char *page : {"sessions", "library"}) {
        b.window->shell().openPage(QString::fromLatin1(page), b.group);
        REQUIRE(QTest::qWaitFor([&] { return longList(b).model()->rowCount() >= many; }, 20000));
        ListView &list = longList(b);
        REQUIRE(list.verticalScrollBar()->maximum() > list.viewport()->height() * 100);
        const double took = paintMs(list);
        INFO(page << ": " << took << " ms");
        CHECK(took < frameMs);
    }
}
