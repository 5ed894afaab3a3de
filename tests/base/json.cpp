#include "base/json.h"

#include "catch.h"

using namespace cercle;

namespace
{

// What is wrong with a text, or "" if nothing is.
std::string wrong(const QByteArray &text, const JsonLimits &limits = {})
{
    JsonDoc doc;
    const auto result = doc.scan(text, limits);
    if (result.ok())
        return {};
    CHECK(result.error().kind == Error::Kind::Invalid);
    CHECK(doc.tokens().empty());
    const QString reason = result.error().text.section(u": "_qs, 1);
    REQUIRE(reason.endsWith(u'.'));
    return reason.chopped(1).toStdString();
}

QByteArray in(const char *inner)
{
    return QByteArray("\"") + inner + '"';
}

} // namespace

TEST_CASE("values of every kind are read")
{
    const QByteArray text =
        " {\"n\" : null,\"t\":true,\r\n\"f\":false,\t\"i\":-12,\"s\":\"é\",\"a\":[1,[],{}],\"o\":{\"x\":0}} ";
    JsonDoc doc;
    REQUIRE(doc.scan(text).ok());
    const JsonView root = doc.root();
    REQUIRE(root.isObject());
    CHECK(root.size() == 7);
    CHECK(root["n"].exists());
    CHECK(root["n"].type() == JsonToken::Type::Null);
    CHECK(root["t"].toBool());
    CHECK(root["t"].isBool());
    CHECK_FALSE(root["f"].toBool(true));
    CHECK(root["i"].toInt() == -12);
    CHECK(root["s"].toString() == u"é"_qs);
    CHECK(root["s"].toUtf8() == "é");
    CHECK(root["a"].size() == 3);
    CHECK(root["a"].at(0).toInt() == 1);
    CHECK(root["a"].at(1).isArray());
    CHECK(root["a"].at(2).isObject());
    CHECK(root["o"]["x"].isInt());
    CHECK(root["a"].raw() == "[1,[],{}]");

    QByteArrayList keys;
    root.members([&](const QByteArray &key, JsonView) { keys << key; });
    CHECK(keys == QByteArrayList{"n", "t", "f", "i", "s", "a", "o"});
    int elements = 0;
    root["a"].elements([&](JsonView element) { elements += element.exists(); });
    CHECK(elements == 3);
}

TEST_CASE("what is not there is absent, and asking for it does no harm")
{
    JsonDoc doc;
    const QByteArray text = R"({"a":[1],"s":"x"})";
    REQUIRE(doc.scan(text).ok());
    const JsonView root = doc.root();
    for (const JsonView absent : {JsonView(), root["b"], root["a"]["b"], root["a"].at(1), root["a"].at(-1),
                                  root.at(0), root["s"].at(0), root["b"]["c"].at(3)}) {
        CHECK_FALSE(absent.exists());
        CHECK(absent.size() == 0);
        CHECK(absent.toInt(7) == 7);
        CHECK(absent.toBool(true));
        CHECK(absent.toString().isEmpty());
        CHECK(absent.toUtf8().isEmpty());
        CHECK(absent.toBytes().isEmpty());
        CHECK(absent.raw().isEmpty());
        CHECK_FALSE((absent.isObject() || absent.isArray() || absent.isString() || absent.isInt()
                     || absent.isBool()));
        absent.members([](const QByteArray &, JsonView) { FAIL("no members"); });
        absent.elements([](JsonView) { FAIL("no elements"); });
    }
    CHECK(root["s"].toInt(5) == 5);
    CHECK(root["a"].toString().isEmpty());
}

TEST_CASE("a text that is no JSON at all is refused")
{
    CHECK(wrong("") == "empty text");
    CHECK(wrong("   ") == "text ends too early");
    CHECK(wrong("x") == "not a value");
    CHECK(wrong("'a'") == "not a value");
    CHECK(wrong("nul") == "unknown word");
    CHECK(wrong("tRue") == "unknown word");
    CHECK(wrong("falsy") == "unknown word");
    CHECK(wrong("1 2") == "text after the end");
    CHECK(wrong("{}{}") == "text after the end");
    CHECK(wrong("truetrue") == "text after the end");
    CHECK(wrong("/**/1") == "not a value");
    CHECK(wrong("\f1") == "not a value");
    CHECK(wrong(QByteArray("1\0", 2)) == "text after the end");
    CHECK(wrong(QByteArray("\0", 1)) == "not a value");
}

TEST_CASE("arrays and objects that are not closed, or hold the wrong signs, are refused")
{
    for (const char *text :
         {"[", "[1", "[1,", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "\"", "\"a", "\"\\", "[\"a"})
        CHECK_FALSE(wrong(text).empty());
    CHECK(wrong("[1 2]") == "comma expected");
    CHECK(wrong("[1,]") == "not a value");
    CHECK(wrong("[,1]") == "not a value");
    CHECK(wrong("[1}") == "comma expected");
    CHECK(wrong("{\"a\" 1}") == "colon expected");
    CHECK(wrong("{\"a\"}") == "colon expected");
    CHECK(wrong("{\"a\":1 \"b\":2}") == "comma expected");
    CHECK(wrong("{\"a\":1]") == "comma expected");
    CHECK(wrong("{\"a\":1,}") == "key expected");
    CHECK(wrong("{a:1}") == "key expected");
    CHECK(wrong("{1:1}") == "key expected");
}

TEST_CASE("numbers are whole and within 2^53")
{
    CHECK(wrong("9007199254740991").empty());
    CHECK(wrong("-9007199254740991").empty());
    CHECK(wrong("0").empty());
    JsonDoc doc;
    REQUIRE(doc.scan("-9007199254740991").ok());
    CHECK(doc.root().toInt() == -9007199254740991);
    CHECK(wrong("9007199254740992") == "number beyond 2^53");
    CHECK(wrong("-9007199254740992") == "number beyond 2^53");
    CHECK(wrong("99999999999999999999999999999999999999") == "number beyond 2^53");
    CHECK(wrong("1.0") == "number that is not whole");
    CHECK(wrong("1e3") == "number that is not whole");
    CHECK(wrong("1E3") == "number that is not whole");
    CHECK(wrong("0.5") == "number that is not whole");
    CHECK(wrong("01") == "leading zero");
    CHECK(wrong("-01") == "leading zero");
    CHECK(wrong("00") == "leading zero");
    CHECK(wrong("-0") == "minus zero");
    CHECK(wrong("-") == "not a value");
    CHECK(wrong("+1") == "not a value");
    CHECK(wrong(".5") == "not a value");
    CHECK(wrong("NaN") == "not a value");
    CHECK(wrong("1x") == "text after the end");
}

TEST_CASE("keys are there once, spelled in one way, and not too many")
{
    CHECK(wrong(R"({"a":1,"a":2})") == "duplicate key");
    CHECK(wrong(R"({"a":1,"b":{"a":2},"c":[{"a":1}]})").empty());
    CHECK(wrong(R"({"b":{"x":1,"y":{},"x":2}})") == "duplicate key");
    CHECK(wrong(R"({"":1,"":2})") == "duplicate key");
    CHECK(wrong("{\"\\u0061\":1}") == "escape in a key");
    CHECK(wrong(R"({"a\n":1})") == "escape in a key");
    JsonLimits limits;
    limits.keys = 3;
    CHECK(wrong(R"({"a":{"a":{"a":1}}})", limits).empty());
    CHECK(wrong(R"([{"a":1},{"a":1},{"a":1,"b":2}])", limits) == "too many keys");
    QByteArray many = "{";
    for (int i = 0; i < 4000; ++i)
        many += '"' + QByteArray::number(i) + "\":0,";
    CHECK(wrong(many.chopped(1) + '}').empty());
    CHECK(wrong(many + "\"x\":0}") == "too many keys");
}

TEST_CASE("depth and length are bounded")
{
    CHECK(wrong(QByteArray(16, '[') + QByteArray(16, ']')).empty());
    CHECK(wrong(QByteArray(17, '[') + QByteArray(17, ']')) == "nested too deep");
    CHECK(wrong(QByteArray("{\"a\":").repeated(16) + '1' + QByteArray(16, '}')).empty());
    CHECK(wrong(QByteArray("{\"a\":").repeated(17) + '1' + QByteArray(17, '}')) == "nested too deep");
    CHECK(wrong(QByteArray(1'000'000, '[')) == "nested too deep");
    JsonLimits limits;
    limits.depth = 0;
    CHECK(wrong("1", limits).empty());
    CHECK(wrong("[]", limits) == "nested too deep");
    CHECK(wrong('"' + QByteArray((1 << 20) - 2, 'a') + '"').empty());
    CHECK(wrong('"' + QByteArray((1 << 20) - 1, 'a') + '"') == "too long");
    limits.bytes = 3;
    CHECK(wrong("123", limits).empty());
    CHECK(wrong("1234", limits) == "too long");
}

TEST_CASE("strings hold no NUL, no control characters and no halves of pairs")
{
    CHECK(wrong(in("\\u0000")) == "NUL");
    CHECK(wrong(QByteArray("\"a\0b\"", 5)) == "NUL");
    CHECK(wrong(in("\n")) == "control character");
    CHECK(wrong(in("\x1f")) == "control character");
    CHECK(wrong(in("\x7f")).empty());
    CHECK(wrong(in("\\u0001")).empty());
    CHECK(wrong(in("\\ud83d")) == "lone surrogate");
    CHECK(wrong(in("\\ud83dx")) == "lone surrogate");
    CHECK(wrong(in("\\ud83d\\n")) == "lone surrogate");
    CHECK(wrong(in("\\ud83d\\u0041")) == "lone surrogate");
    CHECK(wrong(in("\\ud83d\\ud83d")) == "lone surrogate");
    CHECK(wrong(in("\\ude00")) == "lone surrogate");
    CHECK(wrong(in("\\ude00\\ud83d")) == "lone surrogate");
    CHECK(wrong(in("\\ud83d\\ude00")).empty());
    CHECK(wrong("\"\\ud83d\\u") == "lone surrogate");
    CHECK(wrong(in("\\x")) == "unknown escape");
    CHECK(wrong(QByteArray("\"\\\0\"", 4)) == "unknown escape");
    CHECK(wrong(in("\\u12")) == "bad \\u escape");
    CHECK(wrong(in("\\u12g4")) == "bad \\u escape");
    CHECK(wrong(in("\\u+123")) == "bad \\u escape");
}

TEST_CASE("strings are UTF-8 and nothing else")
{
    for (const char *good : {"\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80", "\xed\x9f\xbf", "\xee\x80\x80",
                             "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"})
        CHECK(wrong(in(good)).empty());
    for (const char *bad :
         {"\x80", "\xbf", "\xc0\x80", "\xc1\xbf", "\xc2", "\xc2x", "\xe0\x9f\xbf", "\xe1\x80", "\xed\xa0\x80",
          "\xed\xbf\xbf", "\xf0\x8f\xbf\xbf", "\xf1\x80\x80", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff"})
        CHECK(wrong(in(bad)) == "not UTF-8");
    CHECK(wrong("\"\xf0\x9f") == "not UTF-8");
}

TEST_CASE("a byte order mark is refused before the text and kept inside a string")
{
    CHECK(wrong("\xef\xbb\xbf{}") == "byte order mark");
    JsonDoc doc;
    const QByteArray text = in("\xef\xbb\xbf"
                               "a\\n\xef\xbb\xbf"
                               "b");
    REQUIRE(doc.scan(text).ok());
    CHECK(doc.root().toString() == u"\uFEFFa\n\uFEFFb"_qs);
    const QByteArray plain = in("\xef\xbb\xbf");
    REQUIRE(doc.scan(plain).ok());
    CHECK(doc.root().toString() == u"\uFEFF"_qs);
}

TEST_CASE("escapes are read")
{
    JsonDoc doc;
    const QByteArray text = in(R"(\"\\\/\b\f\n\r\tx\u00e9\ud83d\ude00\u0041)");
    REQUIRE(doc.scan(text).ok());
    CHECK(doc.root().toString() == u"\"\\/\b\f\n\r\txé\U0001F600A"_qs);
    CHECK(doc.root().toUtf8() == u"\"\\/\b\f\n\r\txé\U0001F600A"_qs.toUtf8());
}

TEST_CASE("the error names the byte, and one document object serves many texts")
{
    JsonDoc doc;
    const auto result = doc.scan(R"({"a":tru})");
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().text.contains(u" 8:"_qs));
    REQUIRE(doc.scan("[1,2]").ok());
    CHECK(doc.root().size() == 2);
    REQUIRE(doc.scan("7").ok());
    CHECK(doc.root().toInt() == 7);
}
