#include "workspace/review_drafts.h"

#include "review_cases.h"

#include <set>

using namespace cercle;
using namespace reviewcases;

TEST_CASE("a draft stays in the profile, is there after a restart and goes once the review is given")
{
    const bool blind = GENERATE(false, true);
    Profile lina(1, QStringLiteral("Lina"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    std::vector<Id<Member>> people{lina->self(*group)};
    for (const char *name : {"Paul", "Zoe", "Ada"})
        people.push_back(addPerson(*lina, *group, QString::fromLatin1(name)));
    const auto round = reviews::open(*lina, *group, essays(blind ? "single" : "open"));
    REQUIRE(round);
    for (const auto &person : people)
        REQUIRE(reviews::submit(*lina, *round, person, text(QStringLiteral("First thoughts"))));
    allocate(*lina, *round);
    auto state = seen(*lina, *round);
    const Review mine = *std::find_if(state.known.begin(), state.known.end(),
                                      [&](const Review &one) { return one.reviewer == people[0]; });
    CHECK_FALSE(reviews::draftOf(*lina, mine.submission, people[0]));

    const Verdict typed = verdictFor(state, 2, QStringLiteral("zq-half a thought"));
    REQUIRE(reviews::keepDraft(*lina, state, mine.submission, people[0], typed));
    CHECK(reviews::draftOf(*lina, mine.submission, people[0]) == typed);
    // Others of an open round see that it is begun, and nothing of what it says.
    state = seen(*lina, *round);
    const auto now = std::find_if(state.known.begin(), state.known.end(),
                                  [&](const Review &one) { return one.id == mine.id; });
    CHECK(now->state == (blind ? u"assigned"_qs : u"draft"_qs));
    CHECK(now->verdict.isEmpty());
    for (const Review &row : lina->list<Review>(Filter().in(*group)))
        CHECK(row.verdict.isEmpty());
    CHECK(lina->list<SealedNote>(Filter().in(*group).with("kind", QStringLiteral("review"))).empty());

    lina.reopen();
    CHECK(reviews::draftOf(*lina, mine.submission, people[0]) == typed);
    REQUIRE(reviews::give(*lina, seen(*lina, *round), mine.submission, people[0], typed, false));
    CHECK_FALSE(reviews::draftOf(*lina, mine.submission, people[0]));
    CHECK(allBytes(lina.path() + QStringLiteral("/drafts")).isEmpty());

    // Who may not review keeps no draft.
    const auto own = submissionId(*round, people[0]);
    CHECK_FALSE(reviews::keepDraft(*lina, seen(*lina, *round), own, people[0], typed));
}

TEST_CASE("sealed reviews are of one size, the longest that is allowed too, and a longer one is refused")
{
    Profile lina(1, QStringLiteral("Lina")), paul(2, QStringLiteral("Paul"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    join(lina, paul, *group);
    std::vector<Id<Member>> people{lina->self(*group), paul->self(*group)};
    const auto round = reviews::open(*lina, *group, essays("single"));
    REQUIRE(round);
    handIn(lina, paul, *group, *round, people, QStringLiteral("First thoughts"));
    allocate(*lina, *round);
    syncBoth(*lina, *paul, *group);
    const auto state = seen(*paul, *round);
    REQUIRE(state.known.size() == 1);
    const auto work = state.known.front().submission;
    const auto write = [&](const QString &words) {
        paul.clock.advance(1000); // the latest counts
        return reviews::give(*paul, state, work, people[1], verdictFor(state, 3, words), false);
    };
    for (const QString &words :
         {QStringLiteral("Good"), QString(9000, u'a'), QString(5000, QChar(0xe9)), QString(4000, u'\n')})
        REQUIRE(write(words));
    std::set<qsizetype> sizes;
    for (const SealedNote &note :
         paul->list<SealedNote>(Filter().in(*group).with("kind", QStringLiteral("review"))))
        sizes.insert(note.box.size());
    CHECK(sizes.size() == 1);
    const auto tooLong = write(QString(20'001, QChar(0x4e00)));
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().kind == Error::Kind::Usage);
    CHECK(tooLong.error().text.contains(u"20,000"));
    syncBoth(*lina, *paul, *group);
    const auto here = seen(*lina, *round);
    const auto given = std::find_if(here.known.begin(), here.known.end(),
                                    [&](const Review &one) { return one.submission == work; });
    REQUIRE(given != here.known.end());
    CHECK(verdictFrom(given->verdict).comment == QString(4000, u'\n'));
}

TEST_CASE("readers of a double-blind round are not shown who wrote, whatever they ask")
{
    Profile lina(1, QStringLiteral("Lina")), paul(2, QStringLiteral("Paul"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    join(lina, paul, *group);
    const auto round = reviews::open(*lina, *group, essays("double"));
    REQUIRE(round);
    auto work = text(QStringLiteral("First thoughts"));
    work.file = QStringLiteral("lina.md");
    REQUIRE(reviews::submit(*lina, *round, lina->self(*group), work));
    syncBoth(*lina, *paul, *group);
    REQUIRE(reviews::submit(*paul, *round, paul->self(*group), text(QStringLiteral("Others"))));
    syncBoth(*lina, *paul, *group);
    const auto shownTo = [&](Profile &who, const Id<Member> &author) {
        Row row = *who->row(entityIndexOf<Submission>(), submissionId(*round, author).uid);
        const bool veiled = reviews::veil(*who, entityIndexOf<Submission>(), row);
        CHECK(veiled == fromRow<Submission>({}, row).author.isNull());
        return !veiled;
    };
    const Id<Member> one = lina->self(*group), two = paul->self(*group);
    CHECK(shownTo(lina, two)); // who coordinates
    CHECK(shownTo(paul, two)); // the own one
    CHECK_FALSE(shownTo(paul, one));
    for (auto &[id, row] : paul->rows(entityIndexOf<SubmissionVersion>(), Filter().in(*group))) {
        reviews::veil(*paul, entityIndexOf<SubmissionVersion>(), row);
        CHECK(fromRow<SubmissionVersion>(id, row).file.isEmpty());
    }
    // In other rounds nothing is hidden.
    const auto open = reviews::open(*lina, *group, essays("single"));
    REQUIRE(open);
    REQUIRE(reviews::submit(*lina, *open, one, text(QStringLiteral("Mine"))));
    syncBoth(*lina, *paul, *group);
    Row row = *paul->row(entityIndexOf<Submission>(), submissionId(*open, one).uid);
    CHECK_FALSE(reviews::veil(*paul, entityIndexOf<Submission>(), row));
}

TEST_CASE("works that laptops gave to too many readers while apart are counted, and the next allocation "
          "mends it everywhere")
{
    Profile lina(1, QStringLiteral("Lina")), paul(2, QStringLiteral("Paul"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    join(lina, paul, *group);
    std::vector<Id<Member>> people{lina->self(*group), paul->self(*group)};
    for (int i = 0; i < 5; ++i)
        people.push_back(addPerson(*lina, *group, QStringLiteral("Member %1").arg(i)));
    const auto round = reviews::open(*lina, *group, essays());
    REQUIRE(round);
    handIn(lina, paul, *group, *round, {people.begin(), people.end() - 1}, QStringLiteral("First thoughts"));
    syncBoth(*lina, *paul, *group);
    // Apart: one gives out six works, the other learns of a seventh first.
    allocate(*lina, *round);
    REQUIRE(reviews::submit(*paul, *round, people.back(), text(QStringLiteral("Late"))));
    for (int i = 0; i < 5; ++i) // so that what he gives out counts as later than the review that she gives
        REQUIRE(reviews::submit(*paul, *round, people.back(), text(QStringLiteral("Late, once more"))));
    allocate(*paul, *round);
    const auto before = seen(*lina, *round);
    const Review begun = *std::find_if(before.known.begin(), before.known.end(),
                                       [&](const Review &one) { return one.reviewer != paul->self(*group); });
    REQUIRE(reviews::give(*lina, before, begun.submission, begun.reviewer,
                          verdictFor(before, 3, QStringLiteral("Good")), false));
    syncBoth(*lina, *paul, *group);
    const auto merged = reviews::certificate(seen(*lina, *round));
    REQUIRE(merged);
    CHECK(merged->crowded > 0);
    CHECK(reviews::certificate(seen(*paul, *round))->crowded == merged->crowded);
    // Both mend it, apart once more, and have done the same.
    allocate(*lina, *round);
    allocate(*paul, *round);
    syncBoth(*lina, *paul, *group);
    for (Profile *one : {&lina, &paul}) {
        const auto state = seen(**one, *round);
        const auto after = reviews::certificate(state);
        REQUIRE(after);
        CHECK(after->crowded == 0);
        CHECK(after->missing == 0);
        CHECK(after->loadMax - after->loadMin <= 1);
        CHECK(state.known.size() == 14);
        CHECK(state.givenTo(begun.submission).size() == 1);
    }
}

TEST_CASE("a round in the past and a commit that is none are refused")
{
    Profile lina(1, QStringLiteral("Lina"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    auto draft = essays();
    draft.round.submitBy = {QStringLiteral("2020-01-01")};
    draft.round.reviewBy = {QStringLiteral("2020-01-05")};
    const auto past = reviews::open(*lina, *group, draft);
    REQUIRE_FALSE(past);
    CHECK(past.error().text.contains(u"is past"));
    const auto round = reviews::open(*lina, *group, essays());
    REQUIRE(round);
    reviews::WorkDraft work;
    work.repository = QStringLiteral("https://example.org/x.git");
    work.commit = QStringLiteral("zzz");
    CHECK_FALSE(reviews::submit(*lina, *round, lina->self(*group), work));
    work.commit = QStringLiteral("8c5eb10a");
    CHECK(reviews::submit(*lina, *round, lina->self(*group), work));
}
