#include "catch.h"
#include "fugue.h"
#include "writers.h"

using namespace cercle;
using namespace cercle::text;

namespace
{

const QStringList &pieces()
{
    static const QStringList list = {
        QStringLiteral("a"),
        QStringLiteral("bc"),
        QStringLiteral("note "),
        QStringLiteral("\n"),
        QStringLiteral("\r\n"),
        QStringLiteral("\U0001F600"),
        QStringLiteral("e\u0301"),
        QStringLiteral("- point\n"),
        QStringLiteral("\U0001F469\u200D\U0001F680"),
        QStringLiteral("éàü"),
        QStringLiteral("a longer run of text"),
    };
    return list;
}

Splice randomSplice(Dice &dice, int length, bool hostile)
{
    Splice splice;
    if (hostile && dice.oneIn(4)) {
        splice.position = dice.oneIn(2) ? -dice(100) : length + dice(1'000'000);
        splice.removed = dice.oneIn(2) ? -dice(50) : 2'147'483'647 - dice(3);
    } else {
        splice.position = dice(length + 1);
        if (dice.oneIn(3))
            splice.removed = dice(std::min(6, length - splice.position) + 1);
    }
    if (splice.removed <= 0 || dice.oneIn(3))
        splice.inserted = pieces()[dice(int(pieces().size()))];
    return splice;
}

struct Habits {
    bool hostile = false;
    bool repeat = false;
    int hear = 6; // one step in so many is hearing of another writer
};

Writers history(std::uint64_t seed, int steps, Habits habits)
{
    Dice dice(seed * 7919 + 1);
    const int count = 2 + dice(3);
    Writers writers(count, seed);
    for (int step = 0; step < steps; ++step) {
        const int writer = dice(count);
        if (dice.oneIn(habits.hear)) {
            writers.receive(writer, dice(count));
        } else if (habits.repeat && dice.oneIn(4) && !writers.edits().empty()) {
            // Somebody else's edit, if the writer has all that it builds on.
            const auto index = std::uint32_t(dice(int(writers.edits().size())));
            const auto &has = writers.has(writer);
            const auto &parents = writers.edits()[index].parents;
            if (std::all_of(parents.begin(), parents.end(),
                            [&](auto p) { return std::binary_search(has.begin(), has.end(), p); }))
                writers.repeat(writer, index);
        } else {
            int length = codePoints(writers.merged(writer).text);
            std::vector<Splice> splices;
            for (int n = 1 + dice(2); n > 0; --n) {
                splices.push_back(randomSplice(dice, length, habits.hostile));
                // Only for the next position; hostile ones are allowed to be wrong about it.
                if (!habits.hostile)
                    length += codePoints(splices.back().inserted) - splices.back().removed;
            }
            writers.edit(writer, splices);
        }
    }
    return writers;
}

void requireOneResult(std::span<const Edit> edits, std::uint64_t seed)
{
    const auto merged = merge(edits);
    REQUIRE(merged.ok());
    CHECK(merged->text == fugue::Tree::merge(edits));
    Dice dice(seed);
    for (int i = 0; i < 4; ++i) {
        const Shuffled other = shuffled(edits, dice);
        const auto again = merge(other.edits);
        REQUIRE(again.ok());
        REQUIRE(again->text == merged->text);
        REQUIRE(headIds(other.edits, *again) == headIds(edits, *merged));
    }
}

} // namespace

TEST_CASE("offline writers converge, in every order, on what the naive tree gives")
{
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const Writers writers = history(seed, 40, {});
        requireOneResult(writers.edits(), seed);
    }
}

TEST_CASE("writers who hear of each other all the time converge")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        const Writers writers = history(seed, 80, {false, false, 2});
        requireOneResult(writers.edits(), seed);
    }
}

TEST_CASE("edits that repeat each other count once, in every order")
{
    for (std::uint64_t seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        const Writers writers = history(seed, 40, {false, true, 5});
        requireOneResult(writers.edits(), seed);
    }
}

TEST_CASE("hostile splices are drawn in the same way in every order")
{
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        CAPTURE(seed);
        const Writers writers = history(seed, 40, {true, true, 5});
        requireOneResult(writers.edits(), seed);
    }
}

TEST_CASE("a long time offline grows and splits the tree and still converges")
{
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        CAPTURE(seed);
        Writers writers(3, seed);
        Dice dice(seed + 77);
        // Positions are drawn without asking merge(): what lies outside is drawn in, here and in the naive
        // tree.
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 200; ++i)
                writers.edit(i % 3, {randomSplice(dice, 60, false)});
            writers.receive(round, 2 - round);
        }
        requireOneResult(writers.edits(), seed);
    }
}

TEST_CASE("every writer who has everything sees the same text, whoever told whom")
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Writers writers = history(seed, 30, {false, true, 4});
        const int count = 2; // there are always two
        writers.receive(0, 1);
        writers.receive(1, 0);
        for (int writer = 1; writer < count; ++writer)
            REQUIRE(writers.merged(writer).text == writers.merged(0).text);
    }
}

TEST_CASE("no character is lost: what nobody deleted is there once")
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        Writers writers(3, seed);
        Dice dice(seed);
        QString all;
        for (int i = 0; i < 60; ++i) {
            const int writer = dice(3);
            if (dice.oneIn(4)) {
                writers.receive(writer, dice(3));
                continue;
            }
            const QString mark(QChar(0x4E00 + i));
            all += mark;
            writers.edit(writer, {{dice(codePoints(writers.merged(writer).text) + 1), 0, mark}});
        }
        QString text = merge(writers.edits())->text;
        std::sort(text.begin(), text.end());
        REQUIRE(text == all);
    }
}
