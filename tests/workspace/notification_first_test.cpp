// What is told of rounds to who never asked before, and to everybody about a new deputy.

#include "notification_cases.h"
#include "workspace/reviews.h"
#include "workspace/roles.h"

using namespace cercle;
using namespace notificationcases;

TEST_CASE("who never asked is told what came since joining and still waits, and nothing else")
{
    Pair p;
    QTemporaryDir folder;
    NotificationLog log(folder.path() + QStringLiteral("/n"));
    NotificationReader reader(*p.lea, log);
    const auto self = p.lea->self(p.group);
    const auto session = p.session(*p.tom, QStringLiteral("Trees"), 3 * 24 * 60);
    const auto over = p.session(*p.tom, QStringLiteral("Last year"), -365 * 24 * 60);
    Role role;
    role.title = QStringLiteral("Note taker");
    const auto roleId = p.make(*p.tom, role);
    ReviewRound round;
    round.title = QStringLiteral("Essays");
    round.blind = QStringLiteral("open");
    round.phase = QStringLiteral("review");
    round.coordinator = p.tomHere;
    const auto roundId = p.make(*p.tom, round);
    Submission work;
    work.round = roundId;
    work.author = p.tomHere;
    work.title = QStringLiteral("On trees");
    const auto his = p.make(*p.tom, work);
    syncBoth(*p.lea, *p.tom, p.group);
    work.author = self;
    const auto mine = p.make(*p.lea, work);
    syncBoth(*p.lea, *p.tom, p.group);
    Review review;
    review.round = roundId;
    review.submission = his;
    review.reviewer = self;
    review.state = QStringLiteral("assigned");
    p.make(*p.tom, review);
    review.submission = mine;
    review.reviewer = p.tomHere;
    review.state = QStringLiteral("given");
    const auto received = p.make(*p.tom, review);
    REQUIRE(p.tom
                ->transact(p.group, QStringLiteral("t"),
                           [&](Transaction &t) {
                               for (const Id<Session> &one : {session, over})
                                   t.put(RoleTurn{turnId(one, roleId), p.group, roleId, one, self,
                                                  QStringLiteral("proposed")});
                               return done();
                           })
                .ok());
    carry(*p.tom, *p.lea, p.group);
    const bool settled = GENERATE(false, true);
    if (settled) {
        p.change(*p.lea, received, [](Review &one) { one.useful = QStringLiteral("yes"); });
        p.change(*p.tom, roundId, [](ReviewRound &one) { one.phase = QStringLiteral("closed"); });
        carry(*p.tom, *p.lea, p.group);
        REQUIRE(giveUpTurn(*p.lea, {p.group, roleId, session}, self, "declined", {}).ok());
    }
    std::vector<Notification> out;
    while (reader.readSome(3, out)) {
    }
    CHECK(kindsOf(out)
          == (settled ? std::vector<Kind>()
                      : std::vector{Kind::RoleOffered, Kind::ReviewAssigned, Kind::ReviewReceived}));
    out.clear();
    while (reader.readSome(3, out)) {
    }
    CHECK(out.empty());
}

TEST_CASE("a deputy who is named while a blind round runs is told to its members")
{
    Pair p;
    Profile mia(3, QStringLiteral("Mia"));
    mia.clock.advance(60000);
    const auto miaId = join(p.lea, mia, p.group);
    syncBoth(*p.lea, *p.tom, p.group);
    p.read();
    reviews::RoundDraft draft;
    draft.round.title = QStringLiteral("Essays");
    draft.round.blind = QStringLiteral("single");
    const auto round = reviews::open(*p.tom, p.group, draft);
    REQUIRE(round);
    p.bring();
    p.lea.clock.advance(60000);
    p.tom.clock.advance(60000);
    REQUIRE(reviews::nameDeputy(*p.tom, *reviews::look(*p.tom, *round), miaId));
    const auto told = p.bring();
    REQUIRE(kindsOf(told) == std::vector{Kind::DeputyNamed});
    CHECK(told[0].item == round->uid);
    CHECK(told[0].by == QStringLiteral("Tom"));
    CHECK(notificationTitle(told[0]).contains(QStringLiteral("Mia now learns who reviews whom")));
    CHECK(notificationTitle(told[0]).contains(QStringLiteral("Essays")));
}
