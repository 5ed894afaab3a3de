#include "journal/box.h"

#include "catch.h"

using namespace cercle;

TEST_CASE("a box opens for its recipients and for nobody else")
{
    SeededRandom random(1);
    const auto lina = SigningKey::generate(), paul = SigningKey::generate(), other = SigningKey::generate();
    REQUIRE((lina && paul && other));
    const QByteArray text("The second part is hard to follow.\0end", 38);
    const auto box =
        sealBox({lina->publicKey(), paul->publicKey(), lina->publicKey()}, "round 1", text, random);
    REQUIRE(box);
    CHECK_FALSE(box->contains("hard to follow"));
    CHECK(openBox(*lina, "round 1", *box).valueOr({}) == text);
    CHECK(openBox(*paul, "round 1", *box).valueOr({}) == text);
    REQUIRE_FALSE(openBox(*other, "round 1", *box));
    CHECK(openBox(*other, "round 1", *box).error().kind == Error::Kind::NotFound);
    CHECK_FALSE(openBox(*lina, "round 2", *box));
}

TEST_CASE("boxes of short and long texts look alike, and two of one text do not")
{
    SeededRandom random(1);
    const auto key = SigningKey::generate();
    REQUIRE(key);
    const auto shortBox = sealBox({key->publicKey()}, "", "a", random);
    const auto longBox = sealBox({key->publicKey()}, "", QByteArray(1500, 'a'), random);
    REQUIRE((shortBox && longBox));
    CHECK(shortBox->size() == longBox->size());
    CHECK(*sealBox({key->publicKey()}, "", "a", random) != *shortBox);
    CHECK(openBox(*key, "", *sealBox({key->publicKey()}, "", "", random)).valueOr("x").isEmpty());
    CHECK_FALSE(sealBox({}, "", "a", random));
    CHECK_FALSE(sealBox({QByteArray("no key")}, "", "a", random));
}

TEST_CASE("no changed or cut box opens")
{
    SeededRandom random(1);
    const auto key = SigningKey::generate();
    REQUIRE(key);
    const auto box = sealBox({key->publicKey()}, "c", "text", random);
    REQUIRE(box);
    for (qsizetype at = 0; at < box->size(); at += at < 160 ? 1 : 97) {
        QByteArray changed = *box;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        INFO(at);
        CHECK_FALSE(openBox(*key, "c", changed));
        CHECK_FALSE(openBox(*key, "c", box->left(at)));
    }
}
