#include "catch.h"
#include "text/splice.h"
#include "writers.h"

#include <QElapsedTimer>

using namespace cercle;
using namespace cercle::text;

namespace
{

std::vector<Splice> checked(const QString &before, const QString &after)
{
    const auto splices = diff(before, after);
    const auto result = text::apply(before, splices);
    REQUIRE(result.ok());
    REQUIRE(*result == after);
    int end = -1;
    for (const Splice &splice : splices) {
        REQUIRE((splice.removed > 0 || !splice.inserted.isEmpty()));
        REQUIRE(splice.position > end);
        end = splice.position + codePoints(splice.inserted);
    }
    return splices;
}

} // namespace

TEST_CASE("equal texts have no difference")
{
    CHECK(checked({}, {}).empty());
    CHECK(checked(u"one\ntwo"_qs, u"one\ntwo"_qs).empty());
}

TEST_CASE("one change is one splice of just what changed")
{
    CHECK(checked({}, u"all"_qs) == std::vector<Splice>{{0, 0, u"all"_qs}});
    CHECK(checked(u"all"_qs, {}) == std::vector<Splice>{{0, 3, {}}});
    CHECK(checked(u"abcdef"_qs, u"abXdef"_qs) == std::vector<Splice>{{2, 1, u"X"_qs}});
    CHECK(checked(u"aa"_qs, u"aaa"_qs) == std::vector<Splice>{{2, 0, u"a"_qs}});
    CHECK(checked(u"one\nthree\n"_qs, u"one\ntwo\nthree\n"_qs).size() == 1);
}

TEST_CASE("changes far apart are splices of their own")
{
    const QString before = u"# Notes\n\n- Lea brings the book\n- next time at six\n\nThe end.\n"_qs;
    const QString after = u"# Notes\n\n- Lea brings a book\n- next time at seven\n\nThe end!\n"_qs;
    const auto splices = checked(before, after);
    CHECK(splices.size() == 3);
    int touched = 0;
    for (const Splice &splice : splices)
        touched += splice.removed + codePoints(splice.inserted);
    CHECK(touched < 20);
}

TEST_CASE("a rewritten word is replaced whole, not letter by letter")
{
    CHECK(checked(u"we meet on monday evening"_qs, u"we meet on thursday evening"_qs).size() == 1);
}

TEST_CASE("a surrogate pair is never parted")
{
    // The two faces share their first unit, the rocket and the face share none.
    const auto splices = checked(u"a\U0001F600b\U0001F680"_qs, u"a\U0001F601b\U0001F680c"_qs);
    REQUIRE(splices.size() == 2);
    CHECK(splices[0] == Splice{1, 1, u"\U0001F601"_qs});
    CHECK(splices[1] == Splice{4, 0, u"c"_qs});
    checked(u"\U0001F600"_qs, u"\U0001F600\U0001F600"_qs);
}

TEST_CASE("any two texts differ by splices that make the one of the other")
{
    Dice dice(11);
    const QStringList words = {u"a"_qs, u"b"_qs,       u"the "_qs,       u"\n"_qs,         u"\r\n"_qs,
                               u"é"_qs, u"e\u0301"_qs, u"\U0001F600"_qs, u"\U0001F601"_qs, u"- item\n"_qs};
    const auto random = [&](int size) {
        QString out;
        for (int i = dice(size + 1); i > 0; --i)
            out += words[dice(int(words.size()))];
        return out;
    };
    for (int i = 0; i < 1500; ++i) {
        const QString before = random(40);
        checked(before, random(40));
        // And a few changes of the same text.
        QString after = before;
        for (int n = dice(4); n >= 0; --n) {
            const int at = dice(int(after.size()) + 1);
            after = after.left(at) + random(3) + after.mid(at + dice(4));
        }
        checked(before, after);
    }
}

TEST_CASE("texts with halves of pairs come through as they are")
{
    Dice dice(12);
    const auto random = [&] {
        QString out;
        for (int i = dice(12); i > 0; --i)
            out += QChar(char16_t(std::array{0xD83D, 0xDE00, 0xDE01, 0x61, 0x0A}[size_t(dice(5))]));
        return out;
    };
    for (int i = 0; i < 2000; ++i) {
        const QString before = random();
        const QString after = random();
        const auto result = text::apply(before, diff(before, after));
        REQUIRE(result.ok());
        REQUIRE(*result == after);
    }
}

TEST_CASE("two long texts that have nothing in common do not take long")
{
    Dice dice(13);
    const auto noise = [&](int lines, int width) {
        QString out;
        for (int i = 0; i < lines; ++i) {
            for (int k = 0; k < width; ++k)
                out += QChar(0x61 + dice(4));
            out += u'\n';
        }
        return out;
    };
    QElapsedTimer timer;
    timer.start();
    checked(noise(2000, 40), noise(2000, 40));
    checked(noise(1, 100'000), noise(1, 100'000));
    checked(QString(100'000, u'a') + u'b', QString(100'000, u'a') + u'c' + QString(1000, u'a'));
    checked(u"ab"_qs.repeated(50'000), u"ba"_qs.repeated(50'000) + u"a"_qs);
    CHECK(timer.elapsed() < 3000);
}
