#include "domain/value.h"

#include "catch.h"

using namespace cercle;

namespace
{

constexpr FieldType allTypes[] = {FieldType::Text,  FieldType::Bool, FieldType::Int, FieldType::Ref,
                                  FieldType::Date,  FieldType::Time, FieldType::Url, FieldType::List,
                                  FieldType::Bytes, FieldType::Note};

Value good(FieldType type, const QString &text)
{
    CAPTURE(text);
    const auto value = valueFromText(type, text);
    REQUIRE(value.ok());
    return *value;
}

// The error, which must be of the kind that the command line answers with its own exit code, and quote what
// was typed.
QString bad(FieldType type, const QString &text)
{
    CAPTURE(text);
    const auto value = valueFromText(type, text);
    REQUIRE_FALSE(value.ok());
    CHECK(value.error().kind == Error::Kind::Usage);
    return value.error().text;
}

bool readsJson(FieldType type, const QByteArray &json)
{
    JsonDoc doc;
    REQUIRE(doc.scan(json).ok());
    const auto value = valueFromJson(type, doc.root());
    if (!value.ok())
        CHECK(value.error().kind == Error::Kind::Invalid);
    return value.ok();
}

} // namespace

TEST_CASE("true and false are typed in three ways")
{
    for (const QString &text : {u"true"_qs, u"1"_qs, u" yes "_qs})
        CHECK(good(FieldType::Bool, text) == Value(true));
    for (const QString &text : {u"false"_qs, u"0"_qs, u"no"_qs})
        CHECK(good(FieldType::Bool, text) == Value(false));
    for (const QString &text : {u""_qs, u"2"_qs, u"maybe"_qs})
        CHECK(bad(FieldType::Bool, text).contains(u'“' + text + u'”'));
}

TEST_CASE("numbers are whole and within what an entry can carry")
{
    CHECK(good(FieldType::Int, u" 42 "_qs) == Value(std::int64_t(42)));
    CHECK(good(FieldType::Int, u"-9007199254740991"_qs) == Value(std::int64_t(-9007199254740991)));
    for (const QString &text : {u""_qs, u"1.5"_qs, u"1e3"_qs, u"ten"_qs, u"0x10"_qs, u"9007199254740992"_qs,
                                u"-9007199254740992"_qs, u"99999999999999999999"_qs, u"1 2"_qs})
        CHECK(bad(FieldType::Int, text).contains(u"whole number"_qs));
}

TEST_CASE("ids are what toString() gives, or nothing")
{
    const Uid id = Uid::fromBytes("0123456789abcdef");
    CHECK(good(FieldType::Ref, id.toString()) == Value(id));
    CHECK(good(FieldType::Ref, id.toString().toUpper() + u' ') == Value(id));
    CHECK(good(FieldType::Ref, QString()) == Value(Uid{}));
    for (const QString &text : {u"Lea"_qs, id.toString().chopped(1), id.toString() + u'0', QString(26, u'é')})
        CHECK(bad(FieldType::Ref, text).contains(u"id"_qs));
}

TEST_CASE("days are written in one way")
{
    CHECK(good(FieldType::Date, u" 2026-11-24 "_qs) == Value(u"2026-11-24"_qs));
    CHECK(good(FieldType::Date, u"2028-02-29"_qs) == Value(u"2028-02-29"_qs));
    CHECK(good(FieldType::Date, QString()) == Value(QString()));
    for (const QString &text :
         {u"2026-02-29"_qs, u"2026-13-01"_qs, u"2026/11/24"_qs, u"2026.11.24"_qs, u"24-11-2026"_qs,
          u"2026-11-24T10:00"_qs, u"26-11-24"_qs, u"tomorrow"_qs, u"2026-1-1"_qs, u"2026-11-2x"_qs})
        CHECK(bad(FieldType::Date, text).contains(u"2026-11-24"_qs));
}

TEST_CASE("times are written in one way")
{
    CHECK(good(FieldType::Time, u" 18:30 "_qs) == Value(u"18:30"_qs));
    CHECK(good(FieldType::Time, u"00:00"_qs) == Value(u"00:00"_qs));
    CHECK(good(FieldType::Time, QString()) == Value(QString()));
    for (const QString &text :
         {u"24:00"_qs, u"18:60"_qs, u"6:30"_qs, u"18h30"_qs, u"18:30:00"_qs, u"18:3"_qs, u"noon"_qs})
        CHECK(bad(FieldType::Time, text).contains(u"18:30"_qs));
}

TEST_CASE("links are of the web or of mail, and lead somewhere")
{
    CHECK(good(FieldType::Url, u" https://example.org/a?b=c#d "_qs)
          == Value(u"https://example.org/a?b=c#d"_qs));
    CHECK(good(FieldType::Url, u"http://example.org"_qs) == Value(u"http://example.org"_qs));
    CHECK(good(FieldType::Url, u"mailto:lea@example.org"_qs) == Value(u"mailto:lea@example.org"_qs));
    CHECK(good(FieldType::Url, u"HTTPS://Example.org/A"_qs) == Value(u"https://example.org/A"_qs));
    CHECK(good(FieldType::Url, u"https://example.org/Été à Paris"_qs)
          == Value(u"https://example.org/%C3%89t%C3%A9%20%C3%A0%20Paris"_qs));
    CHECK(good(FieldType::Url, u"https://example.org/?q=a|b"_qs)
          == Value(u"https://example.org/?q=a%7Cb"_qs));
    CHECK(good(FieldType::Url, QString()) == Value(QString()));
    for (const QString &text :
         {u"example.org"_qs, u"javascript:alert(1)"_qs, u"file:///etc/passwd"_qs, u"ftp://example.org"_qs,
          u"data:text/html,x"_qs, u"https:"_qs, u"https://"_qs, u"https:///path"_qs, u"mailto:"_qs,
          u"://x"_qs, u"/home"_qs, u"https://[::1"_qs, u"https://exa mple.org/"_qs})
        CHECK(bad(FieldType::Url, text).contains(u"https://"_qs));
}

TEST_CASE("lists are separated by commas")
{
    CHECK(good(FieldType::List, u" a, b c ,,d,"_qs) == Value(QStringList{u"a"_qs, u"b c"_qs, u"d"_qs}));
    CHECK(good(FieldType::List, u" , "_qs) == Value(QStringList()));
}

TEST_CASE("bytes are typed in base64url")
{
    CHECK(good(FieldType::Bytes, u"AP8"_qs) == Value(QByteArray("\x00\xff", 2)));
    CHECK(good(FieldType::Bytes, QString()) == Value(QByteArray()));
    for (const QString &text : {u"AP8="_qs, u"A"_qs, u"A+A"_qs, u"é"_qs})
        CHECK(bad(FieldType::Bytes, text).contains(u"base64url"_qs));
}

TEST_CASE("texts are kept as typed")
{
    for (const FieldType type : {FieldType::Text, FieldType::Note})
        CHECK(good(type, u"  two\r\nlines \U0001F600 "_qs) == Value(u"  two\r\nlines \U0001F600 "_qs));
}

TEST_CASE("no field takes a NUL, which an entry could not carry")
{
    for (const FieldType type : allTypes)
        CHECK_FALSE(valueFromText(type, u"1"_qs + QChar(0)).ok());
    CHECK(bad(FieldType::List, u"a, b"_qs + QChar(0) + u"c"_qs).contains(u"NUL"_qs));
}

TEST_CASE("a value printed for people is understood when typed again")
{
    const Uid id = Uid::fromBytes("0123456789abcdef");
    const std::pair<FieldType, Value> cases[] = {
        {FieldType::Text, u"é \U0001F600"_qs},
        {FieldType::Bool, true},
        {FieldType::Bool, false},
        {FieldType::Int, std::int64_t(-5)},
        {FieldType::Ref, id},
        {FieldType::Ref, Uid{}},
        {FieldType::Date, u"2026-11-24"_qs},
        {FieldType::Time, u"18:30"_qs},
        {FieldType::Url, u"https://e.org/"_qs},
        {FieldType::List, QStringList{u"a"_qs, u"b"_qs}},
        {FieldType::List, QStringList()},
        {FieldType::Bytes, QByteArray("\x00\xff", 2)},
    };
    for (const auto &[type, value] : cases)
        CHECK(good(type, valueToText(value)) == value);
    CHECK(valueToText(Value()).isEmpty());
}

TEST_CASE("JSON of another type is refused")
{
    const QByteArrayList jsons = {"null", "true", "7", "\"text\"", "[]", "{}", "[1]", "[\"a\",null]"};
    for (const FieldType type : allTypes) {
        for (const QByteArray &json : jsons) {
            CAPTURE(int(type), json);
            const bool fits = type == FieldType::Bool   ? json == "true"
                              : type == FieldType::Int  ? json == "7"
                              : type == FieldType::List ? json == "[]"
                              : type == FieldType::Ref  ? false
                                                        : json == "\"text\"";
            CHECK(readsJson(type, json) == fits);
        }
    }
    CHECK(readsJson(FieldType::Ref, "\"\""));
    CHECK(readsJson(FieldType::Ref, '"' + Uid::fromBytes("0123456789abcdef").toLatin1() + '"'));
    CHECK_FALSE(readsJson(FieldType::Bytes, "\"AP8=\""));
    CHECK_FALSE(valueFromJson(FieldType::Text, JsonView()).ok());
}

TEST_CASE("unset fields hold what their type begins with")
{
    for (const FieldType type : allTypes) {
        const Value value = defaultValue(type);
        CHECK_FALSE(std::holds_alternative<std::monostate>(value));
        JsonWriter out;
        writeJson(out, value);
        JsonDoc doc;
        REQUIRE(doc.scan(out.text()).ok());
        const auto back = valueFromJson(type, doc.root());
        REQUIRE(back.ok());
        CHECK(*back == value);
    }
}

TEST_CASE("a number beyond the member's range becomes the nearest one")
{
    int member = 0;
    fromValue(Value(std::int64_t(1) << 40), member);
    CHECK(member == 2'147'483'647);
    fromValue(Value(-(std::int64_t(1) << 40)), member);
    CHECK(member == -2'147'483'647 - 1);
    fromValue(Value(std::int64_t(12)), member);
    CHECK(member == 12);
}

TEST_CASE("a value of another type leaves the member as it is")
{
    int number = 5;
    fromValue(Value(u"7"_qs), number);
    CHECK(number == 5);
    bool flag = true;
    fromValue(Value(std::int64_t(0)), flag);
    CHECK(flag);
    QString text = u"kept"_qs;
    fromValue(Value(), text);
    CHECK(text == u"kept"_qs);
    QStringList list = {u"kept"_qs};
    fromValue(Value(u"x"_qs), list);
    CHECK(list == QStringList{u"kept"_qs});
}
