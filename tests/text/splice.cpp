#include "text/splice.h"

#include "catch.h"

using namespace cercle;
using namespace cercle::text;

namespace
{

Result<std::vector<Splice>> parse(QByteArrayView json)
{
    JsonDoc doc;
    REQUIRE(doc.scan(json).ok());
    return splicesFromJson(doc.root());
}

} // namespace

TEST_CASE("code points are counted, not units")
{
    CHECK(codePoints(u"") == 0);
    CHECK(codePoints(u"abc") == 3);
    CHECK(codePoints(u"\U0001F600") == 1);
    CHECK(codePoints(u"e\u0301\r\n") == 4);
    const char16_t lone[] = {0xDE00, u'a', 0xD83D, 0xD83D, 0xDE00, 0xD83D};
    CHECK(codePoints(QStringView(lone, 6)) == 5);
}

TEST_CASE("splices apply in turn, each on the result of those before it")
{
    const std::vector<Splice> splices = {
        {0, 0, u"ab"_qs}, {1, 0, u"X"_qs}, {0, 2, {}}, {1, 0, u"\U0001F600"_qs}, {1, 1, u"!"_qs}};
    const auto text = text::apply(QString(), splices);
    REQUIRE(text.ok());
    CHECK(*text == u"b!"_qs);
    CHECK(*text::apply(u"same"_qs, {}) == u"same"_qs);
}

TEST_CASE("a splice beyond the text is an error")
{
    for (const Splice &splice :
         {Splice{4, 0, {}}, Splice{0, 4, {}}, Splice{2, 2, {}}, Splice{-1, 0, {}}, Splice{0, -1, {}}}) {
        const auto text = text::apply(u"a\U0001F600b"_qs, std::vector{splice});
        REQUIRE_FALSE(text.ok());
        CHECK(text.error().kind == Error::Kind::Invalid);
        CHECK_FALSE(text.error().text.isEmpty());
    }
}

TEST_CASE("splices are written as JSON and read back")
{
    const std::vector<Splice> splices = {{0, 12, u"line\n\"quoted\" \U0001F600 \\"_qs},
                                         {2'147'483'647, 0, {}}};
    JsonWriter out;
    writeJson(out, splices);
    CHECK(out.text().startsWith(R"([[0,12,"line\n\"quoted\" )"));
    const auto read = parse(out.text());
    REQUIRE(read.ok());
    CHECK(*read == splices);
    CHECK(parse("[]")->empty());
}

TEST_CASE("splices of another shape are refused")
{
    const auto bad =
        GENERATE(as<std::string>(), "null", "{}", R"("")", "[1]", "[[]]", "[[0,0]]", R"([[0,0,"",0]])",
                 R"([["0",0,""]])", R"([[0,-1,""]])", R"([[-1,0,""]])", "[[0,0,0]]", "[[0,0,null]]",
                 R"([[2147483648,0,""]])", R"([[0,9007199254740991,""]])", R"([[0,0,""],[0,0]])",
                 R"([{"position":0,"removed":0,"inserted":""}])", R"([[true,0,""]])");
    CAPTURE(bad);
    const auto read = parse(QByteArrayView(bad.data(), qsizetype(bad.size())));
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().kind == Error::Kind::Invalid);
}
