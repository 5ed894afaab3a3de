#include "catch.h"
#include "writers.h"

using namespace cercle;
using namespace cercle::text;

namespace
{

QByteArray id(char c)
{
    return QByteArray(32, c);
}

Edit edit(char name, std::vector<std::uint32_t> parents, std::vector<Splice> splices)
{
    return {std::move(parents), id(name), std::move(splices)};
}

QString textOf(const std::vector<Edit> &edits)
{
    const auto merged = merge(edits);
    REQUIRE(merged.ok());
    return merged->text;
}

std::vector<std::uint32_t> headsOf(const std::vector<Edit> &edits)
{
    return merge(edits)->heads;
}

} // namespace

TEST_CASE("no edits make an empty text without heads")
{
    const auto merged = merge({});
    REQUIRE(merged.ok());
    CHECK(merged->text.isEmpty());
    CHECK(merged->heads.empty());
}

TEST_CASE("edits that follow one another apply in turn")
{
    const std::vector<Edit> edits = {edit('c', {}, {{0, 0, u"Hello"_qs}}),
                                     edit('b', {0}, {{5, 0, u" world"_qs}, {0, 1, u"J"_qs}}),
                                     edit('a', {1}, {{5, 6, {}}})};
    CHECK(textOf(edits) == u"Jello"_qs);
    CHECK(headsOf(edits) == std::vector<std::uint32_t>{2});
}

TEST_CASE("concurrent insertions at one place go by id, whatever the order given")
{
    const Edit base = edit('m', {}, {{0, 0, u"[]"_qs}});
    const Edit early = edit('a', {0}, {{1, 0, u"one"_qs}});
    const Edit late = edit('z', {0}, {{1, 0, u"two"_qs}});
    CHECK(textOf({base, early, late}) == u"[onetwo]"_qs);
    CHECK(textOf({base, late, early}) == u"[onetwo]"_qs);
    CHECK(headsOf({base, early, late}) == std::vector<std::uint32_t>{1, 2});
    CHECK(headsOf({base, late, early}) == std::vector<std::uint32_t>{2, 1});
}

TEST_CASE("two texts begun from nothing are both there, one after the other")
{
    CHECK(textOf({edit('b', {}, {{0, 0, u"second "_qs}}), edit('a', {}, {{0, 0, u"first "_qs}})})
          == u"first second "_qs);
}

TEST_CASE("a place that another writer deleted still takes an insertion")
{
    const std::vector<Edit> edits = {edit('m', {}, {{0, 0, u"abcdef"_qs}}), edit('a', {0}, {{1, 4, {}}}),
                                     edit('b', {0}, {{3, 0, u"X"_qs}})};
    CHECK(textOf(edits) == u"aXf"_qs);
}

TEST_CASE("what two writers delete is deleted once")
{
    const std::vector<Edit> edits = {edit('m', {}, {{0, 0, u"abcdef"_qs}}), edit('a', {0}, {{1, 3, {}}}),
                                     edit('b', {0}, {{2, 3, {}}})};
    CHECK(textOf(edits) == u"af"_qs);
}

TEST_CASE("what two writers type at one place, key by key, is not interleaved")
{
    const auto typed = [](bool backwards) {
        // Each key is an edit of its own; ids fall at random, so that no writer wins every tie.
        Writers writers(2, backwards ? 5 : 6);
        writers.edit(0, {{0, 0, u"()"_qs}});
        writers.receive(1, 0);
        for (int i = 0; i < 12; ++i) {
            writers.edit(0, {{backwards ? 1 : 1 + i, 0, u"a"_qs}});
            writers.edit(1, {{backwards ? 1 : 1 + i, 0, u"b"_qs}});
        }
        return textOf(writers.edits());
    };
    const QString a(12, u'a');
    const QString b(12, u'b');
    for (const bool backwards : {false, true}) {
        const QString text = typed(backwards);
        CHECK((text == u'(' + a + b + u')' || text == u'(' + b + a + u')'));
    }
}

TEST_CASE("equal splices from one version count once, under the smaller id")
{
    const Edit base = edit('m', {}, {{0, 0, u"teh end"_qs}});
    const Edit mine = edit('a', {0}, {{1, 2, u"he"_qs}});
    const Edit theirs = edit('b', {0}, {{1, 2, u"he"_qs}});
    CHECK(textOf({base, mine, theirs}) == u"the end"_qs);
    CHECK(headsOf({base, mine, theirs}) == std::vector<std::uint32_t>{1});
    CHECK(headsOf({base, theirs, mine}) == std::vector<std::uint32_t>{2});

    SECTION("different splices, or another version, do count")
    {
        CHECK(textOf({base, mine, edit('b', {0}, {{1, 2, u"hé"_qs}})}).size() > 7);
        CHECK(textOf({base, mine, edit('b', {1}, {{1, 2, u"he"_qs}})}) == u"the end"_qs);
        CHECK(headsOf({base, mine, edit('b', {1}, {{1, 2, u"he"_qs}})}) == std::vector<std::uint32_t>{2});
    }
    SECTION("whoever builds on one of them builds on both")
    {
        const std::vector<Edit> edits = {base,
                                         mine,
                                         theirs,
                                         edit('c', {1}, {{7, 0, u"!"_qs}}),
                                         edit('d', {2}, {{7, 0, u"!"_qs}}),
                                         edit('e', {1, 2}, {{7, 0, u"!"_qs}})};
        CHECK(textOf(edits) == u"the end!"_qs);
        CHECK(headsOf(edits) == std::vector<std::uint32_t>{3});
    }
    SECTION("parents that have become ancestors of one another name the same version")
    {
        const Edit next = edit('c', {2}, {{0, 0, u"Now "_qs}});
        const std::vector<Edit> edits = {base,
                                         mine,
                                         theirs,
                                         next,
                                         edit('d', {1, 3}, {{0, 3, u"Not"_qs}}),
                                         edit('f', {3}, {{0, 3, u"Not"_qs}})};
        CHECK(textOf(edits) == u"Not the end"_qs);
    }
    SECTION("the smaller id decides ties, also when it comes last")
    {
        // 'k' lies between the two ids of the repeated edit.
        const Edit large = edit('x', {0}, {{0, 0, u"1"_qs}});
        const Edit small = edit('b', {0}, {{0, 0, u"1"_qs}});
        const Edit other = edit('k', {0}, {{0, 0, u"2"_qs}});
        CHECK(textOf({base, large, other}) == u"21teh end"_qs);
        CHECK(textOf({base, large, other, small}) == u"12teh end"_qs);
        CHECK(textOf({base, small, other, large}) == u"12teh end"_qs);
    }
}

TEST_CASE("a file imported twice is there once, however many edits it took")
{
    std::vector<Edit> edits;
    for (const char writer : {'a', 'b'}) {
        const auto at = std::uint32_t(edits.size());
        edits.push_back(edit(writer, {}, {{0, 0, u"# Notes\n"_qs}}));
        edits.push_back(edit(char(writer + 2), {at}, {{8, 0, u"- first\n"_qs}}));
        edits.push_back(edit(char(writer + 4), {at + 1}, {{16, 0, u"- second\n"_qs}}));
    }
    CHECK(textOf(edits) == u"# Notes\n- first\n- second\n"_qs);
    CHECK(headsOf(edits) == std::vector<std::uint32_t>{2});
}

TEST_CASE("positions count code points")
{
    const std::vector<Edit> edits = {edit('m', {}, {{0, 0, u"\U0001F600\U0001F601e\u0301\r\n"_qs}}),
                                     edit('a', {0}, {{1, 1, {}}}), edit('b', {0}, {{2, 0, u"\U0001F680"_qs}}),
                                     edit('c', {0}, {{5, 0, u"|"_qs}})};
    CHECK(textOf(edits) == u"\U0001F600\U0001F680e\u0301\r|\n"_qs);
}

TEST_CASE("splices beyond the text are drawn in, alone and among concurrent ones")
{
    constexpr int far = 2'147'483'647;
    const Edit base = edit('m', {}, {{far, far, u"abc"_qs}});
    CHECK(textOf({base}) == u"abc"_qs);
    CHECK(textOf({base, edit('a', {0}, {{1, far, u"X"_qs}})}) == u"aX"_qs);
    CHECK(textOf({base, edit('a', {0}, {{-5, -5, u"X"_qs}})}) == u"Xabc"_qs);
    CHECK(textOf({base, edit('a', {0}, {{1, far, u"X"_qs}}), edit('b', {0}, {{-5, 1, u"Y"_qs}})})
          == u"YX"_qs);
    CHECK(
        textOf({base, edit('a', {0}, {{far, far, u"X"_qs}}), edit('b', {0}, {{-far - 1, -far - 1, u"Y"_qs}})})
        == u"YabcX"_qs);
}

TEST_CASE("an edit that names a parent that is not before it is refused")
{
    const Edit base = edit('m', {}, {{0, 0, u"abc"_qs}});
    for (const std::uint32_t parent : {1U, 2U, 4'000'000'000U}) {
        const auto merged = merge(std::vector<Edit>{base, edit('a', {parent}, {})});
        REQUIRE_FALSE(merged.ok());
        CHECK(merged.error().kind == Error::Kind::Invalid);
    }
    REQUIRE_FALSE(merge(std::vector<Edit>{edit('a', {0}, {})}).ok());
}

TEST_CASE("a parent named twice, or next to its own ancestor, does no harm")
{
    const Edit base = edit('m', {}, {{0, 0, u"abc"_qs}});
    const Edit next = edit('a', {0}, {{3, 0, u"d"_qs}});
    CHECK(textOf({base, next, edit('b', {1, 1, 0}, {{4, 0, u"e"_qs}})}) == u"abcde"_qs);
}

TEST_CASE("edits that bear one id are told apart by their splices")
{
    const Edit base = edit('m', {}, {{0, 0, u"()"_qs}});
    const Edit one = edit('a', {0}, {{1, 0, u"1"_qs}});
    const Edit two = edit('a', {0}, {{1, 0, u"2"_qs}});
    CHECK(textOf({base, one, two}) == textOf({base, two, one}));
}
