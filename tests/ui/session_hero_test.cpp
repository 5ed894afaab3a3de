// The card of the next session where the letters are large and the window is small.

#include "detail/role_row.h"
#include "pages/session_hero.h"
#include "theme/typography.h"
#include "widgets/countdown.h"
#include "window_bench.h"

#include "catch.h"

using namespace cercle;

namespace
{

struct HeroBench : WindowBench {
    HeroBench()
    {
        Session session;
        session.title = QStringLiteral("Shortest paths");
        session.date.iso = QStringLiteral("2026-12-01");
        session.time.hhmm = QStringLiteral("18:30");
        session.minutes = 90;
        session.place = QStringLiteral("Library, second floor");
        add(session);
        int position = 0;
        for (const char *title : {"Facilitator", "Note taker", "Time keeper", "Resource scout", "Presenter"})
            role(QString::fromLatin1(title), QString(), ++position);
    }
    ~HeroBench()
    {
        trigger(Command::ZoomNormal);
        QTest::qWait(30);
    }
};

} // namespace

TEST_CASE("the names of roles are whole and the countdown is there, whatever the size of the letters")
{
    HeroBench b;
    b.open({1024, 640});
    for (int steps = 0; steps < 4; ++steps) {
        INFO("larger by " << steps << " steps, at " << b.settings.zoom());
        b.window->resize(1024, 640);
        QTest::qWait(30);
        auto *hero = b.find<SessionHero>();
        REQUIRE(hero);
        auto *countdown = hero->findChild<Countdown *>();
        REQUIRE(countdown);
        CHECK(countdown->isVisible());
        CHECK(countdown->width() >= countdown->sizeHint().width());
        CHECK(hero->rect().contains(QRect(countdown->mapTo(hero, QPoint(0, 0)), countdown->size())));
        int rows = 0;
        for (const RoleRow *row : hero->findChildren<RoleRow *>()) {
            if (!row->isVisible())
                continue;
            ++rows;
            INFO(row->accessibleName().toStdString());
            CHECK(row->width() >= row->sizeHint().width());
        }
        CHECK(rows >= 1);
        b.trigger(Command::ZoomIn);
        QTest::qWait(30);
    }
}

TEST_CASE("a countdown in words says what the digits say, in a line")
{
    Look look;
    std::int64_t now = 0;
    Countdown countdown(look.theme, [&] { return now; });
    countdown.setTarget(100'000'000);
    const QString spoken = countdown.text();
    const int wide = countdown.sizeHint().height();
    CHECK(countdown.sizeHint().width() == Countdown::digitsWidth());
    countdown.setInWords(true);
    CHECK(countdown.text() == spoken);
    CHECK(countdown.sizeHint().height() < wide);
    countdown.resize(countdown.sizeHint());
    const QImage whole = countdown.grab().toImage();
    countdown.setInWords(false);
    CHECK(countdown.grab().toImage() != whole);
}
