#include "domain/agenda_run.h"

#include "catch.h"

#include <algorithm>
#include <random>

using namespace cercle;
using namespace Qt::StringLiterals;

namespace
{

constexpr std::int64_t minute = 60'000;

std::vector<AgendaItem> points(int count)
{
    std::vector<AgendaItem> items;
    for (int i = 0; i < count; ++i) {
        AgendaItem item;
        item.id.uid.bytes[0] = 1;
        item.id.uid.bytes[15] = static_cast<std::uint8_t>(i + 1);
        item.position = i;
        items.push_back(item);
    }
    return items;
}

} // namespace

TEST_CASE("beginning a point leaves the one before, and leaving stops the agenda")
{
    auto items = points(3);
    CHECK_FALSE(standOf(items, 100 * minute).item);
    items[0].moments = {beginMoment(100 * minute)};
    items[1].moments = {beginMoment(110 * minute)};
    auto stand = standOf(items, 115 * minute);
    CHECK(stand.item == items[1].id);
    CHECK(stand.spentOn(items[0].id) == 10 * minute);
    CHECK(stand.spentOn(items[1].id) == 5 * minute);
    CHECK(stand.spentOn(items[2].id) == 0);
    items[1].moments += leaveMoment(120 * minute);
    stand = standOf(items, 190 * minute);
    CHECK_FALSE(stand.item);
    CHECK(stand.spentOn(items[1].id) == 10 * minute);
    // Taken up again, it goes on from what it had.
    items[1].moments += beginMoment(200 * minute);
    stand = standOf(items, 203 * minute);
    CHECK(stand.item == items[1].id);
    CHECK(stand.spentOn(items[1].id) == 13 * minute);
}

TEST_CASE("moments count by their time, however they are stored, and twice the same step is one")
{
    auto items = points(2);
    items[0].moments = {beginMoment(100 * minute)};
    // Two laptops went on to the next point, three seconds apart.
    items[1].moments = {beginMoment(110 * minute + 3000), beginMoment(110 * minute)};
    const AgendaStand stand = standOf(items, 112 * minute);
    CHECK(stand.item == items[1].id);
    CHECK(stand.spentOn(items[1].id) == 2 * minute);
    std::reverse(items.begin(), items.end());
    CHECK(standOf(items, 112 * minute) == stand);
    std::swap(items[0].moments[0], items[0].moments[1]);
    CHECK(standOf(items, 112 * minute) == stand);
}

TEST_CASE("what was forgotten does not run for days, and does not count")
{
    auto items = points(2);
    items[0].moments = {beginMoment(0)};
    CHECK(standOf(items, longestPointMs).item == items[0].id);
    auto stand = standOf(items, longestPointMs + 1);
    CHECK_FALSE(stand.item);
    CHECK(stand.spentOn(items[0].id) == 0);
    // The week after, the same point begins anew.
    items[0].moments += beginMoment(7 * 24 * 60 * minute);
    stand = standOf(items, 7 * 24 * 60 * minute + minute);
    CHECK(stand.item == items[0].id);
    CHECK(stand.spentOn(items[0].id) == minute);
}

TEST_CASE("a clock that goes ahead makes no time negative, and the later step stays the later one")
{
    auto items = points(2);
    items[0].moments = {beginMoment(500 * minute)}; // by a clock an hour ahead
    const std::int64_t now = 440 * minute;
    CHECK(standOf(items, now).item == items[0].id);
    CHECK(standOf(items, now).spentOn(items[0].id) == 0);
    const std::int64_t next = nextMoment(items, now);
    CHECK(next > 500 * minute);
    items[1].moments = {beginMoment(next)};
    CHECK(standOf(items, now).item == items[1].id);
    CHECK(nextMoment(points(2), now) == now);
}

TEST_CASE("moments that make no sense are passed over")
{
    auto items = points(1);
    items[0].moments = {u"begin"_s,    u"begin x"_s,
                        u"begin -5"_s, u"begin 99999999999999999999"_s,
                        u"leave 5"_s,  u"begin 999999999999999999"_s,
                        u""_s,         u"end 7"_s};
    CHECK(standOf(items, 10) == AgendaStand());
    CHECK(nextMoment(items, 3) == 6);
}

TEST_CASE("points come by position, ties by id, without the removed")
{
    auto items = points(4);
    items[0].position = 2;
    items[1].position = 2;
    items[2].removed = true;
    items[3].position = 0;
    const auto ordered = inOrder(items);
    REQUIRE(ordered.size() == 3);
    CHECK(ordered[0].id == items[3].id);
    CHECK(ordered[1].id == items[0].id);
    CHECK(ordered[2].id == items[1].id);
}

TEST_CASE("no history of moments gives a point more time than went by")
{
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        auto items = points(3);
        const std::int64_t now = 1000 * minute;
        for (int i = 0; i < 12; ++i) {
            const auto ms = static_cast<std::int64_t>(random() % 1200) * minute;
            items[random() % 3].moments += random() % 3 ? beginMoment(ms) : leaveMoment(ms);
        }
        const AgendaStand stand = standOf(items, now);
        std::int64_t sum = 0;
        for (const auto &[id, spent] : stand.spentMs) {
            CHECK(spent >= 0);
            sum += spent;
        }
        CHECK(sum <= 1200 * minute);
    }
}
