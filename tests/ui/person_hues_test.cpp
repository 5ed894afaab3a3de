#include "models/person_hues.h"

#include "bench_group.h"
#include "theme/avatar_paint.h"
#include "theme/tokens.h"

#include <QSet>

using namespace cercle;

namespace
{

Uid person(int number)
{
    return Uid::derive({}, "person", QByteArray::number(number));
}

} // namespace

TEST_CASE("up to eight people of a group have eight colours, whoever they are")
{
    for (int first = 0; first < 400; first += 8) {
        std::vector<HuedPerson> people;
        for (int i = 0; i < hueCount; ++i)
            people.push_back({person(first + i)});
        const auto hues = spreadHues(people);
        CHECK(QSet<int>(hues.cbegin(), hues.cend()).size() == hueCount);
    }
}

TEST_CASE("who comes later takes nobody's colour away, and of many each colour has its share")
{
    std::vector<HuedPerson> people;
    QHash<Uid, int> before;
    for (int i = 0; i < 40; ++i) {
        people.push_back({person(i)});
        const auto now = spreadHues(people);
        for (auto known = before.cbegin(); known != before.cend(); ++known)
            CHECK(now.value(known.key()) == known.value());
        before = now;
    }
    for (int hue = 0; hue < hueCount; ++hue)
        CHECK(std::count(before.cbegin(), before.cend(), hue) == 5);
}

TEST_CASE("the colours of those who left are free for those who come, once no other is")
{
    std::vector<HuedPerson> people;
    for (int i = 0; i < 12; ++i)
        people.push_back({person(i), i >= 8});
    const auto hues = spreadHues(people);
    QSet<int> present;
    for (int i = 8; i < 12; ++i)
        present += hues.value(person(i));
    CHECK(present.size() == 4);
    // To leave changes nobody's.
    people.resize(6);
    const auto few = spreadHues(people);
    for (HuedPerson &one : people)
        one.present = true;
    CHECK(spreadHues(people) == few);
}

TEST_CASE("members of a group differ in colour, those who are added later last, kept or read anew")
{
    const bool kept = GENERATE(true, false);
    GroupBench b;
    if (kept)
        new PersonHues(*b.workspace);
    std::vector<Uid> ids{b.workspace->self(b.group).uid};
    QHash<Uid, int> before;
    for (int i = 1; i < hueCount; ++i) {
        b.clock.advance(1000);
        ids.push_back(b.member(QStringLiteral("Person %1").arg(i)).uid);
        QSet<int> used;
        for (const Uid &id : ids) {
            const int hue = personHue(*b.workspace, id);
            used += hue;
            CHECK(before.value(id, hue) == hue);
            before[id] = hue;
        }
        CHECK(used.size() == i + 1);
    }
    const Uid stranger = person(1);
    CHECK(personHue(*b.workspace, stranger) == hueOfId(stranger));
}
