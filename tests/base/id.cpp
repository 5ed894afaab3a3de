#include "base/id.h"

#include "catch.h"

#include <QSet>

using namespace cercle;

TEST_CASE("an id comes back from its text in either case")
{
    SeededRandom random(2);
    for (int i = 0; i < 200; ++i) {
        const Uid id = Uid::fromBytes(random.bytes(16));
        const QString text = id.toString();
        REQUIRE(text.size() == 26);
        REQUIRE(text == text.toLower());
        REQUIRE(Uid::parse(QStringView(text)) == id);
        REQUIRE(Uid::parse(QByteArrayView(id.toLatin1().toUpper())) == id);
    }
}

TEST_CASE("the null id is the empty text")
{
    CHECK(Uid{}.isNull());
    CHECK(Uid{}.toString().isEmpty());
    CHECK(Uid::parse(QByteArrayView("")) == Uid{});
    CHECK_FALSE(Uid::fromBytes(QByteArray(16, 1)).isNull());
    CHECK(Uid::fromBytes(QByteArray(15, 1)).isNull());
}

TEST_CASE("one id has one spelling")
{
    SeededRandom random(3);
    const QByteArray good = Uid::fromBytes(random.bytes(16)).toLatin1();
    for (const QByteArray &bad :
         {good.chopped(1), good + '0', good.chopped(1) + 'u', QByteArray(" ") + good.sliced(1),
          QByteArray(26, '0'), QByteArray("o1").repeated(13), QByteArray("0l").repeated(13),
          good.chopped(1) + 'z', QByteArray("\xc3\xa9").repeated(13)}) {
        CAPTURE(bad);
        CHECK_FALSE(Uid::parse(QByteArrayView(bad)).has_value());
    }
    CHECK_FALSE(Uid::parse(QStringView(u"éééééééééééééééééééééééééé")).has_value());
}

TEST_CASE("ids made later sort later, and no two are equal")
{
    SeededRandom random(4);
    FixedClock clock(1'795'000'000'000);
    QSet<Uid> seen;
    Uid last;
    for (int i = 0; i < 500; ++i) {
        clock.advance(1);
        const Uid id = Uid::make(clock, random);
        CHECK(last < id);
        CHECK(last.toString() < id.toString());
        CHECK_FALSE(seen.contains(id));
        seen.insert(id);
        last = id;
    }
    CHECK(Uid::make(clock, random) != Uid::make(clock, random));
}

TEST_CASE("derived ids depend on space, kind and name, and on nothing else")
{
    SeededRandom random(5);
    const Uid space = Uid::fromBytes(random.bytes(16));
    const Uid id = Uid::derive(space, "member", "lea");
    CHECK(id == Uid::derive(space, "member", "lea"));
    CHECK(id != Uid::derive(space, "member", "tom"));
    CHECK(id != Uid::derive(space, "session", "lea"));
    CHECK(id != Uid::derive(Uid{}, "member", "lea"));
    CHECK(Uid::derive(space, "ab", "c") != Uid::derive(space, "a", "bc"));
}

TEST_CASE("seeded randomness repeats and the system's does not")
{
    SeededRandom one(6), two(6), other(7);
    const QByteArray bytes = one.bytes(33);
    CHECK(bytes == two.bytes(33));
    CHECK(bytes != other.bytes(33));
    SystemRandom system;
    for (int size = 0; size < 10; ++size)
        CHECK(system.bytes(size).size() == size);
    CHECK(system.bytes(32) != system.bytes(32));
    CHECK(SystemClock().nowMs() > 1'700'000'000'000);
}
