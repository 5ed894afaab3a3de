#include "laptop.h"

using namespace cercle;

TEST_CASE("whoever has the notes open is seen on the other laptop, from the first moment until it leaves or "
          "is gone")
{
    Pair pair;
    const Uid session = Uid::fromBytes(QByteArray(16, 's'));
    pair.lea.node().setPlace({pair.group.uid, session, 3}); // before there is a link
    Call call;
    call.address = pair.lea.address();
    call.pins = {pair.lea.pin()};
    pair.noor.node().call(call);
    const auto seen = [&] { return pair.noor.node().present(); };
    REQUIRE(until([&] { return seen().size() == 1; }));
    REQUIRE(seen()[0].name == u"Léa"_qs);
    REQUIRE_FALSE(seen()[0].member.isNull());
    REQUIRE(seen()[0].place == Here{pair.group.uid, session, 3});
    REQUIRE(pair.lea.node().present().empty());

    pair.lea.node().setPlace({pair.group.uid, session, 40});
    REQUIRE(until([&] { return seen().size() == 1 && seen()[0].place.cursor == 40; }, 3000));
    pair.lea.node().setPlace({});
    REQUIRE(until([&] { return seen().empty(); }, 3000));
    pair.lea.node().setPlace({pair.group.uid, session, 5});
    REQUIRE(until([&] { return seen().size() == 1; }, 3000));
    pair.lea.shutDown();
    REQUIRE(until([&] { return seen().empty(); }, 5000));
}
