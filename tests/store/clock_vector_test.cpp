#include "catch.h"

#include "store/clock_vector.h"

using namespace cercle;

TEST_CASE("a version vector remembers the highest number of each feed")
{
    ClockVector a;
    a.raise(3, 10);
    a.raise(1, 5);
    a.raise(3, 7);
    CHECK(a.seqOf(3) == 10);
    CHECK(a.seqOf(1) == 5);
    CHECK(a.seqOf(2) == 0);
    ClockVector b;
    b.raise(2, 300'000);
    b.raise(3, 11);
    a.merge(b);
    CHECK(a.seqOf(2) == 300'000);
    CHECK(a.seqOf(3) == 11);
    CHECK(ClockVector::fromBytes(a.toBytes()) == a);
    CHECK(ClockVector::fromBytes({}) == ClockVector());
}

TEST_CASE("a moment knows its own feed up to itself and others up to its past")
{
    ClockVector past;
    past.raise(2, 4);
    const Moment moment{{9, 1, 6, 42}, &past};
    CHECK(moment.knows({}));
    CHECK(moment.knows({3, 1, 6, 0}));
    CHECK(moment.knows({3, 2, 4, 0}));
    CHECK_FALSE(moment.knows({3, 2, 5, 0}));
    CHECK_FALSE(moment.knows({3, 5, 1, 0}));
}

TEST_CASE("the later Lamport time wins, then the larger id")
{
    CHECK(Stamp{2, 1, 1, 0}.beats({1, 1, 1, 9}));
    CHECK_FALSE(Stamp{1, 1, 1, 9}.beats({2, 1, 1, 0}));
    CHECK(Stamp{2, 1, 1, 9}.beats({2, 2, 2, 8}));
}
