#include "base/base32.h"

#include "base/clock.h"
#include "catch.h"

using namespace cercle;

TEST_CASE("base32 text is known for known bytes")
{
    CHECK(base32::encode({}) == "");
    CHECK(base32::encode("\xff") == "ZW");
    CHECK(base32::encode("hello") == "D1JPRV3F");
    CHECK(base32::encode(QByteArray(5, '\0')) == "00000000");
    CHECK(base32::encode(QByteArray(16, '\xff')) == QByteArray(25, 'Z') + 'W');
}

TEST_CASE("any bytes come back from base32")
{
    SeededRandom random(1);
    for (int size = 0; size < 70; ++size) {
        const QByteArray bytes = random.bytes(size);
        const QByteArray text = base32::encode(bytes);
        CHECK(text.size() == (size * 8 + 4) / 5);
        REQUIRE(base32::decode(text) == bytes);
        REQUIRE(base32::decode(text.toLower()) == bytes);
    }
}

TEST_CASE("letters that are taken for digits are forgiven")
{
    CHECK(base32::decode("OIL0") == base32::decode("0110"));
    CHECK(base32::decode("oil0") == base32::decode("0110"));
    CHECK(base32::digit('z') == 31);
    CHECK(base32::digit('Z') == 31);
}

TEST_CASE("base32 that nobody wrote is refused")
{
    CHECK_FALSE(base32::decode("U0").has_value()); // not in the alphabet
    CHECK_FALSE(base32::decode("0-0").has_value());
    CHECK_FALSE(base32::decode("00 0").has_value());
    CHECK_FALSE(base32::decode("\xc3\xa9").has_value());
    CHECK_FALSE(base32::decode("ZX").has_value()); // padding bits that are not zero
    CHECK_FALSE(base32::decode("0").has_value());  // five bits make no byte
    CHECK_FALSE(base32::decode("000000").has_value());
    CHECK(base32::digit('u') == -1);
    CHECK(base32::digit('\0') == -1);
    CHECK(base32::digit(char(0xc3)) == -1);
}
