#include "base/result.h"

#include "catch.h"

#include <memory>

using namespace cercle;

TEST_CASE("a result is a value or an error")
{
    const Result<QString> good(u"x"_qs);
    REQUIRE(good.ok());
    CHECK(bool(good));
    CHECK(*good == u"x"_qs);
    CHECK(good->size() == 1);
    CHECK(good.valueOr(u"y"_qs) == u"x"_qs);

    const Error error{Error::Kind::Busy, u"held"_qs};
    const Result<QString> bad(error);
    REQUIRE_FALSE(bad.ok());
    CHECK(bad.error() == error);
    CHECK(bad.valueOr(u"y"_qs) == u"y"_qs);
    CHECK(done().ok());
}

TEST_CASE("a value that cannot be copied moves out of its result")
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(3));
    REQUIRE(result.ok());
    const std::unique_ptr<int> taken = *std::move(result);
    CHECK(*taken == 3);
}
