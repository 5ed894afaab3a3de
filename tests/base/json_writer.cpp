#include "base/clock.h"
#include "base/json.h"
#include "catch.h"

using namespace cercle;

namespace
{

QString back(const QString &text)
{
    JsonWriter out;
    out.value(text);
    JsonDoc doc;
    const auto scanned = doc.scan(out.text());
    CAPTURE(out.text());
    REQUIRE(scanned.ok());
    return doc.root().toString();
}

} // namespace

TEST_CASE("JSON is written in one form")
{
    JsonWriter out;
    out.beginObject().key("a").value(1).key("b").beginArray().value(true).null().value(u"x"_qs).endArray();
    out.key("c")
        .beginObject()
        .endObject()
        .key("d")
        .value(QStringList{u"p"_qs, u"q"_qs})
        .key("e")
        .bytes("\xff\xfe");
    out.key("f")
        .raw("{\"z\":0}")
        .key("g")
        .value(std::int64_t(-9007199254740991))
        .key("h")
        .value(false)
        .endObject();
    CHECK(
        out.take()
        == R"({"a":1,"b":[true,null,"x"],"c":{},"d":["p","q"],"e":"__4","f":{"z":0},"g":-9007199254740991,"h":false})");
}

TEST_CASE("only the escapes that JSON demands are written")
{
    JsonWriter out;
    out.value(u"\"\\/\b\f\n\r\t\u0001\u001fé\u007f\U0001F600"_qs);
    CHECK(out.text() == "\"\\\"\\\\/\\u0008\\u000c\\n\\r\\t\\u0001\\u001f\u00e9\x7f\U0001F600\"");
}

TEST_CASE("whatever text is written can be read, and well-formed text is the same then")
{
    SeededRandom random(8);
    for (int i = 0; i < 3000; ++i) {
        QString text;
        QString expected;
        const QByteArray dice = random.bytes(24);
        for (int k = 0; k + 3 < dice.size(); k += 4) {
            const auto byte = [&](int n) { return static_cast<unsigned char>(dice[k + n]); };
            char32_t c = 0;
            switch (byte(0) % 5) {
            case 0:
                c = byte(1) % 0x80;
                break;
            case 1:
                c = U"\"\\/\u0085\u2028\uFEFF\uFFFE\uFFFF\u0301"[byte(1) % 9];
                break;
            case 2:
                c = char32_t(byte(1) << 8 | byte(2)); // surrogates among them
                break;
            default:
                c = char32_t(0x10000 + ((byte(1) & 0x0F) << 16 | byte(2) << 8 | byte(3)));
            }
            const bool good = c != 0 && !QChar::isSurrogate(c);
            text += good || c == 0 ? QString::fromUcs4(&c, 1) : QString(QChar(char16_t(c)));
            expected += good ? QString::fromUcs4(&c, 1) : c == 0 ? u"\uFFFD"_qs : u"?"_qs;
        }
        // Two halves that happen to meet make a character.
        const QString read = back(text);
        if (text.isValidUtf16() && !text.contains(QChar(0)))
            REQUIRE(read == text);
        else if (text.toUcs4().size() == expected.toUcs4().size())
            REQUIRE(read == expected);
    }
}

TEST_CASE("what JSON cannot carry is replaced, one character by one, so that the text stays readable")
{
    CHECK(back(QString(QChar(0))) == u"\uFFFD"_qs);
    CHECK(back(u'a' + QString(QChar(0)) + u'b') == u"a\uFFFDb"_qs);
    CHECK(back(QString(QChar(0xD83D))) == u"?"_qs);
    CHECK(back(u'a' + QString(QChar(0xDE00)) + u"\n"_qs) == u"a?\n"_qs);
}

TEST_CASE("any bytes come back from base64url")
{
    SeededRandom random(9);
    for (int size = 0; size < 100; ++size) {
        const QByteArray bytes = random.bytes(size);
        const QByteArray text = toBase64Url(bytes);
        CHECK_FALSE((text.contains('=') || text.contains('+') || text.contains('/')));
        bool ok = false;
        REQUIRE(fromBase64Url(text, &ok) == bytes);
        REQUIRE(ok);
        JsonWriter out;
        out.bytes(bytes);
        JsonDoc doc;
        REQUIRE(doc.scan(out.text()).ok());
        REQUIRE(doc.root().toBytes() == bytes);
    }
}

TEST_CASE("base64url of another spelling is refused")
{
    for (const char *bad : {"A", "AA==", "AB", "AAB", "A+A", "A/A", "AA A", "AA\n", "AAAA=", "é", "AAAAA"}) {
        CAPTURE(bad);
        bool ok = true;
        CHECK(fromBase64Url(bad, &ok).isEmpty());
        CHECK_FALSE(ok);
    }
    bool ok = false;
    CHECK(fromBase64Url("", &ok).isEmpty());
    CHECK(ok);
}
