// When another laptop had everything is known after a restart, for as long as it is true.

#include "laptop.h"

using namespace cercle;

namespace
{

std::int64_t heldOf(Laptop &laptop, Laptop &other)
{
    for (const NodePeer &peer : laptop.node().peers()) {
        if (peer.pin == other.pin())
            return peer.caughtUpMs;
    }
    return -1;
}

} // namespace

TEST_CASE("that another laptop had everything is remembered over a restart, until something is written")
{
    Pair pair;
    pair.lea.write(pair.group, QStringLiteral("Graphs"));
    REQUIRE(syncWith(*pair.noor, {pair.group}, {pair.lea.address()}, 10).ok());
    const std::int64_t held = heldOf(pair.noor, pair.lea);
    REQUIRE(held > 0);
    pair.noor.restart([] {});
    CHECK(heldOf(pair.noor, pair.lea) == held);

    SECTION("written here")
    {
        pair.noor.write(pair.group, QStringLiteral("Trees"));
        CHECK(heldOf(pair.noor, pair.lea) == 0);
        pair.noor.restart([] {});
        CHECK(heldOf(pair.noor, pair.lea) == 0);
    }
    SECTION("written while no node was there to hear of it")
    {
        pair.noor.shutDown();
        pair.noor.write(pair.group, QStringLiteral("Trees"));
        CHECK(heldOf(pair.noor, pair.lea) == 0);
    }
}
