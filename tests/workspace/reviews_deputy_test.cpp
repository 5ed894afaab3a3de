#include "review_cases.h"

using namespace cercle;
using namespace reviewcases;

TEST_CASE("a deputy who is named while a blind round runs knows what was given, and can go on without the "
          "coordinator")
{
    Profile lina(1, QStringLiteral("Lina")), paul(2, QStringLiteral("Paul")), rosa(3, QStringLiteral("Rosa")),
        tom(4, QStringLiteral("Tom"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    std::vector<Profile *> all{&lina, &paul, &rosa, &tom};
    for (Profile *one : {&paul, &rosa, &tom})
        join(lina, *one, *group);
    const auto spread = [&] {
        for (int twice = 0; twice < 2; ++twice) {
            for (Profile *one : {&paul, &rosa, &tom})
                syncBoth(*lina, **one, *group);
        }
    };
    spread();
    const auto round = reviews::open(*lina, *group, essays("single"));
    REQUIRE(round);
    spread();
    for (Profile *one : all)
        REQUIRE(reviews::submit(**one, *round, (*one)->self(*group), text(QStringLiteral("A text"))));
    spread();
    allocate(*lina, *round);
    spread();
    const auto give = [&](Profile &who, const QString &words) {
        const auto state = seen(*who, *round);
        int count = 0;
        for (const Review &one : state.known) {
            if (one.reviewer != who->self(*group) || one.state == QStringLiteral("given"))
                continue;
            REQUIRE(
                reviews::give(*who, state, one.submission, one.reviewer, verdictFor(state, 3, words), false));
            ++count;
        }
        CHECK(count == 2);
    };
    give(rosa, QStringLiteral("Before"));
    spread();

    const Id<Member> deputy = paul->self(*group);
    CHECK_FALSE(reviews::nameDeputy(*tom, seen(*tom, *round), tom->self(*group))); // does not coordinate
    const auto absent = addPerson(*lina, *group, QStringLiteral("Noor"));
    CHECK_FALSE(reviews::nameDeputy(*lina, seen(*lina, *round), absent)); // no laptop
    REQUIRE(reviews::nameDeputy(*lina, seen(*lina, *round), deputy));
    CHECK_FALSE(reviews::nameDeputy(*lina, seen(*lina, *round), deputy)); // once is enough
    CHECK(reviews::anonymityOf(seen(*lina, *round)).contains(QStringLiteral("Paul")));
    spread();
    auto state = seen(*paul, *round);
    CHECK(state.coordinates);
    CHECK(state.known.size() == 8);
    CHECK(std::count_if(state.known.begin(), state.known.end(),
                        [](const Review &one) { return one.state == QStringLiteral("given"); })
          == 2);
    CHECK_FALSE(reviews::nameDeputy(*paul, state, tom->self(*group))); // was none at the opening

    // From now on reviews are sealed for the deputy too: the coordinator's laptop is no longer needed.
    const auto around = [&] {
        for (int twice = 0; twice < 2; ++twice) {
            for (Profile *one : {&rosa, &tom})
                syncBoth(*paul, **one, *group);
        }
    };
    give(tom, QStringLiteral("After"));
    give(paul, QStringLiteral("Mine"));
    around();
    const auto published = reviews::publish(*paul, seen(*paul, *round));
    REQUIRE(published);
    CHECK(*published == 6);
    around();
    CHECK(seen(*rosa, *round).reviews.size() == 6);
    for (const Review &row : rosa->list<Review>(Filter().in(*group)))
        CHECK(row.reviewer.isNull());
    // Who is no deputy learns no more than before.
    state = seen(*tom, *round);
    CHECK_FALSE(state.coordinates);
    CHECK(state.known.size() == 2);
}
