#include "text/buffer.h"

#include "catch.h"
#include "writers.h"

using namespace cercle;
using namespace cercle::text;

TEST_CASE("a buffer does what a string does, at any place and in any order")
{
    for (const bool astral : {false, true}) {
        Dice dice(astral ? 3 : 4);
        Buffer buffer(u"begin"_qs);
        std::u32string naive = U"begin";
        for (int i = 0; i < 3000; ++i) {
            const int length = int(naive.size());
            REQUIRE(buffer.length() == length);
            const int position = dice(length + 1);
            if (dice.oneIn(2)) {
                const int count = std::min(dice(12), length - position);
                buffer.remove(position, count);
                naive.erase(size_t(position), size_t(count));
            } else {
                const QString piece =
                    astral && dice.oneIn(10) ? u"x\U0001F600y"_qs : QString(dice(9), QChar(0x61 + i % 26));
                CHECK(buffer.insert(position, piece) == codePoints(piece));
                const auto points = piece.toUcs4();
                naive.insert(size_t(position), std::u32string(points.begin(), points.end()));
            }
            if (i % 100 == 0)
                REQUIRE(buffer.toString() == QString::fromUcs4(naive.data(), qsizetype(naive.size())));
        }
        CHECK(buffer.toString() == QString::fromUcs4(naive.data(), qsizetype(naive.size())));
    }
}

TEST_CASE("a splice outside the text changes nothing")
{
    Buffer buffer(u"a\U0001F600b"_qs);
    REQUIRE(buffer.length() == 3);
    for (const Splice &splice : {Splice{4, 0, u"x"_qs}, Splice{-1, 0, u"x"_qs}, Splice{0, 4, {}},
                                 Splice{3, 1, {}}, Splice{1, -1, {}}, Splice{2, 2'147'483'647, {}}}) {
        CHECK_FALSE(buffer.apply(splice));
        CHECK(buffer.toString() == u"a\U0001F600b"_qs);
    }
    CHECK(buffer.apply({1, 1, u"-"_qs}));
    CHECK(buffer.toString() == u"a-b"_qs);
}

TEST_CASE("an empty buffer takes its first character")
{
    Buffer buffer;
    CHECK(buffer.length() == 0);
    CHECK(buffer.toString().isEmpty());
    CHECK(buffer.insert(0, {}) == 0);
    CHECK(buffer.insert(0, u"\U0001F600") == 1);
    CHECK(buffer.toString() == u"\U0001F600"_qs);
}
