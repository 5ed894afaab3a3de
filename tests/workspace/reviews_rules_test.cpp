// Who may do what in a round, which version is reviewed, and what a round may ask for.

#include "review_cases.h"
#include "workspace/conflicts.h"
#include "workspace/review_drafts.h"

using namespace cercle;
using namespace reviewcases;

namespace
{

// Lina opens, Paul has a laptop too, Noor has none.
struct Three {
    Profile lina{1, QStringLiteral("Lina")}, paul{2, QStringLiteral("Paul")};
    Id<Group> group;
    Id<Member> linaId, paulId, noor;
    Id<ReviewRound> round;

    explicit Three(const char *blind = "open", bool self = false)
    {
        group = *lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
        linaId = lina->self(group);
        paulId = join(lina, paul, group);
        noor = addPerson(*lina, group, QStringLiteral("Noor"));
        meet();
        auto draft = essays(blind);
        draft.round.selfReview = self;
        const auto opened = reviews::open(*lina, group, draft);
        REQUIRE(opened);
        round = *opened;
        meet();
    }
    void meet() { syncBoth(*lina, *paul, group); }
    void begin()
    {
        handIn(lina, paul, group, round, {linaId, paulId, noor}, QStringLiteral("First thoughts"));
        meet();
        allocate(*lina, round);
        meet();
    }
    void pass(std::int64_t ms)
    {
        lina.clock.advance(ms);
        paul.clock.advance(ms);
    }
    Review readingOf(Profile &at, const Id<Member> &reviewer)
    {
        const auto state = seen(*at, round);
        const auto found = std::find_if(state.known.begin(), state.known.end(),
                                        [&](const Review &one) { return one.reviewer == reviewer; });
        REQUIRE(found != state.known.end());
        return *found;
    }
};

} // namespace

TEST_CASE("nobody hands in, reviews, marks or answers for somebody who has a laptop; for others anybody may")
{
    Three t;
    const auto refused = reviews::submit(*t.lina, t.round, t.paulId, text(QStringLiteral("In his name")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(refused.error().text.contains(QStringLiteral("Paul has a laptop")));
    CHECK(refused.error().text.contains(QStringLiteral("ask Paul")));
    REQUIRE(reviews::submit(*t.paul, t.round, t.noor, text(QStringLiteral("Noor’s, by Paul"))));
    CHECK(t.paul->log(t.group).back().author == QStringLiteral("Paul"));
    CHECK(t.paul->log(t.group).back().label.contains(QStringLiteral("Noor")));
    t.meet();
    t.begin();
    const auto his = t.readingOf(t.lina, t.paulId), hers = t.readingOf(t.lina, t.noor);
    const auto state = seen(*t.lina, t.round);
    const auto verdict = verdictFor(state, 3, QStringLiteral("Good"));
    for (const bool draft : {false, true})
        CHECK_FALSE(reviews::give(*t.lina, state, his.submission, t.paulId, verdict, draft));
    CHECK_FALSE(reviews::keepDraft(*t.lina, state, his.submission, t.paulId, verdict));
    REQUIRE(reviews::give(*t.lina, state, hers.submission, t.noor, verdict, false));
    CHECK(t.lina->log(t.group).back().label.contains(QStringLiteral("for Noor")));
    // Nor row by row, which is how generic commands and the window's other ways write.
    const auto forge = [&](const auto &edit) {
        return t.lina->transact(t.group, QStringLiteral("Edit"), [&](Transaction &tr) {
            edit(tr);
            return done();
        });
    };
    CHECK_FALSE(forge([&](Transaction &tr) {
        Review one = *tr.get(his.id);
        one.verdict = toList(verdict);
        one.state = QStringLiteral("given");
        tr.put(one);
    }));
    CHECK_FALSE(forge([&](Transaction &tr) {
        Submission one = *tr.get(submissionId(t.round, t.paulId));
        one.title = QStringLiteral("Another");
        tr.put(one);
    }));
    CHECK_FALSE(forge([&](Transaction &tr) {
        SubmissionVersion one;
        one.round = t.round;
        one.submission = submissionId(t.round, t.paulId);
        one.number = 2;
        one.text = QStringLiteral("Other words");
        tr.create(one);
    }));
    t.meet();
    // A review about Paul's work is his to mark.
    const auto now = seen(*t.lina, t.round);
    for (const Review &one : now.known) {
        if (one.reviewer == t.linaId)
            REQUIRE(reviews::give(*t.lina, now, one.submission, t.linaId, verdict, false));
    }
    t.meet();
    const auto given = seen(*t.lina, t.round).givenTo(submissionId(t.round, t.paulId));
    REQUIRE_FALSE(given.empty());
    CHECK_FALSE(reviews::mark(*t.lina, seen(*t.lina, t.round), given[0].id, true, {}));
    CHECK_FALSE(forge([&](Transaction &tr) {
        Review one = *tr.get(given[0].id);
        one.answer = QStringLiteral("Thanks");
        tr.put(one);
    }));
    CHECK(reviews::mark(*t.paul, seen(*t.paul, t.round), given[0].id, true, {}));
    CHECK_FALSE(reviews::giveAbout(*t.lina, seen(*t.lina, t.round), given[0].id, t.paulId,
                                   QStringLiteral("In his name")));
}

TEST_CASE("a review stays with the version it was begun on until its reader decides")
{
    const bool blind = GENERATE(false, true);
    Three t(blind ? "single" : "open");
    t.begin();
    const auto mine = t.readingOf(t.lina, t.linaId);
    const auto work = *seen(*t.lina, t.round).submission(mine.submission);
    Profile &author = work.author == t.paulId ? t.paul : t.lina;
    const auto again = [&](const QString &words) {
        REQUIRE(reviews::submit(*author, t.round, work.author, text(words)));
        t.meet();
    };
    auto state = seen(*t.lina, t.round);
    const auto verdict = verdictFor(state, 2, QStringLiteral("Add an example"));
    REQUIRE(reviews::keepDraft(*t.lina, state, work.id, t.linaId, verdict));
    CHECK(reviews::begunOn(*t.lina, state, work.id, t.linaId) == 1);
    again(QStringLiteral("First thoughts\nand an example"));
    state = seen(*t.lina, t.round);
    // Typing on changes nothing about that.
    REQUIRE(reviews::keepDraft(*t.lina, state, work.id, t.linaId, verdict));
    CHECK(reviews::begunOn(*t.lina, state, work.id, t.linaId) == 1);
    const auto refused = reviews::give(*t.lina, state, work.id, t.linaId, verdict, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
    CHECK(refused.error().text.contains(QStringLiteral("version 1")));
    CHECK(refused.error().text.contains(QStringLiteral("version 2")));
    CHECK(reviews::draftOf(*t.lina, work.id, t.linaId) == verdict); // nothing is lost
    const int chosen = GENERATE(1, 2);
    REQUIRE(reviews::give(*t.lina, state, work.id, t.linaId, verdict, false, chosen));
    CHECK(t.readingOf(t.lina, t.linaId).version == chosen);
    CHECK_FALSE(reviews::give(*t.lina, seen(*t.lina, t.round), work.id, t.linaId, verdict, false, 3));
    // What is changed later stays with it too.
    again(QStringLiteral("Third thoughts"));
    t.pass(1000);
    CHECK_FALSE(reviews::give(*t.lina, seen(*t.lina, t.round), work.id, t.linaId, verdict, false));
    REQUIRE(reviews::give(*t.lina, seen(*t.lina, t.round), work.id, t.linaId, verdict, false, 3));
    CHECK(t.readingOf(t.lina, t.linaId).version == 3);
}

TEST_CASE("a review that nobody began before is of the newest version")
{
    Three t;
    t.begin();
    const auto mine = t.readingOf(t.paul, t.paulId);
    const auto work = *seen(*t.paul, t.round).submission(mine.submission);
    REQUIRE(reviews::submit(*t.lina, t.round, work.author, text(QStringLiteral("Second thoughts"))));
    t.meet();
    const auto state = seen(*t.paul, t.round);
    REQUIRE(reviews::give(*t.paul, state, work.id, t.paulId, verdictFor(state, 3, {}), false));
    CHECK(t.readingOf(t.paul, t.paulId).version == 2);
}

TEST_CASE("a round is closed and opened again by who coordinates it, and by anybody once they have left")
{
    Three t(GENERATE("open", "single", "double"));
    t.begin();
    const auto no = reviews::close(*t.paul, seen(*t.paul, t.round));
    REQUIRE_FALSE(no);
    CHECK(no.error().kind == Error::Kind::Refused);
    CHECK(no.error().text.contains(QStringLiteral("Lina"))); // who can
    const auto phase = [&](Profile &at, const char *to) {
        return at->transact(t.group, QStringLiteral("Edit"), [&](Transaction &tr) {
            ReviewRound one = *tr.get(t.round);
            one.phase = QString::fromLatin1(to);
            tr.put(one);
            return done();
        });
    };
    CHECK_FALSE(phase(t.paul, "closed"));
    REQUIRE(reviews::close(*t.lina, seen(*t.lina, t.round)));
    t.meet();
    CHECK(seen(*t.paul, t.round).phase == RoundPhase::Closed);
    CHECK_FALSE(reviews::reopen(*t.paul, seen(*t.paul, t.round)));
    CHECK_FALSE(phase(t.paul, "review"));
    REQUIRE(reviews::reopen(*t.lina, seen(*t.lina, t.round)));
    CHECK(seen(*t.lina, t.round).phase == RoundPhase::Review);
    t.meet();
    // Lina leaves.
    REQUIRE(t.lina->transact(t.group, QStringLiteral("Leave"), [&](Transaction &tr) {
        tr.remove(t.linaId);
        return done();
    }));
    t.meet();
    CHECK(reviews::close(*t.paul, seen(*t.paul, t.round)));
    CHECK(reviews::reopen(*t.paul, seen(*t.paul, t.round)));
}

TEST_CASE("certificates of allocations while apart are no conflict and the same everywhere")
{
    Profile lina(1, QStringLiteral("Lina")), paul(2, QStringLiteral("Paul")), rosa(3, QStringLiteral("Rosa"));
    const auto group = *lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    const auto paulId = join(lina, paul, group);
    join(lina, rosa, group);
    const auto spread = [&] {
        for (int twice = 0; twice < 2; ++twice) {
            syncBoth(*lina, *paul, group);
            syncBoth(*lina, *rosa, group);
        }
    };
    spread();
    auto draft = essays("single");
    draft.round.deputies = QStringList{paulId.toString()};
    const auto round = *reviews::open(*lina, group, draft);
    spread();
    for (Profile *one : {&lina, &paul, &rosa})
        REQUIRE(reviews::submit(**one, round, (*one)->self(group), text(QStringLiteral("A text"))));
    spread();
    // Apart: Lina gives out three works; Paul learns of one more first, and gives out four.
    const auto noor = addPerson(*paul, group, QStringLiteral("Noor"));
    REQUIRE(reviews::submit(*paul, round, noor, text(QStringLiteral("Late"))));
    const bool first = GENERATE(true, false);
    (first ? lina : paul).clock.advance(5000);
    allocate(*lina, round);
    allocate(*paul, round);
    spread();
    CHECK(lina->get(round)->certificate == paul->get(round)->certificate);
    for (Profile *one : {&lina, &paul, &rosa}) {
        CHECK((*one)->conflicts(group).empty());
        CHECK(seen(**one, round).certificate == seen(*lina, round).certificate);
    }
    // Once more, together: everybody is shown what who coordinates computes.
    lina.clock.advance(60'000);
    allocate(*lina, round);
    spread();
    const auto computed = reviews::certificate(seen(*lina, round));
    REQUIRE(computed);
    CHECK(computed->missing == 0);
    for (Profile *one : {&paul, &rosa}) {
        const auto told = reviews::certificate(seen(**one, round));
        REQUIRE(told);
        CHECK(*told == *computed);
    }
}

TEST_CASE("log and conflicts do not tell who wrote, assessed or answered in a double-blind round")
{
    Three t("double", true);
    t.pass(5'000'000);
    // The deputy Rosa knows all; Paul is looked at, Lina coordinates, Tomasz is the author.
    Profile tom(4, QStringLiteral("Tomasz"));
    tom.clock.advance(5'000'000);
    const auto tomId = join(t.lina, tom, t.group);
    const auto spread = [&] {
        for (int twice = 0; twice < 2; ++twice) {
            syncBoth(*t.lina, *tom, t.group);
            t.meet();
        }
    };
    spread();
    tom.clock.advance(123'000);
    REQUIRE(reviews::submit(*tom, t.round, tomId, text(QStringLiteral("A poem"))));
    spread();
    REQUIRE(reviews::submit(*t.paul, t.round, t.paulId, text(QStringLiteral("A song"))));
    spread();
    allocate(*t.lina, t.round);
    spread();
    const auto work = submissionId(t.round, tomId);
    const auto state = seen(*tom, t.round);
    REQUIRE(reviews::give(*tom, state, work, tomId, verdictFor(state, 3, QStringLiteral("Mine")), false));
    spread();
    // Both of his laptops change the title; that is one conflict that would name him.
    const auto retitle = [&](Profile &at, const QString &title) {
        return at->transact(t.group, QStringLiteral("Edit"), [&](Transaction &tr) {
            Submission one = *tr.get(work);
            one.title = title;
            tr.put(one);
            return done();
        });
    };
    CHECK_FALSE(retitle(t.paul, QStringLiteral("Not his")));
    REQUIRE(retitle(tom, QStringLiteral("One")));
    spread();
    const auto lines = t.paul->log(t.group);
    int veiled = 0;
    for (const LogLine &line : lines) {
        if (!line.feed.isNull())
            continue;
        ++veiled;
        CHECK(line.author.isEmpty());
        CHECK(line.entryId.isEmpty());
        CHECK(line.seq == 0);
        CHECK(line.wallMs % (24 * 3600 * 1000) == 0);
    }
    CHECK(veiled == 3); // handed in, assessed, renamed
    const auto limited = t.paul->log(t.group, 2);
    CHECK(std::any_of(limited.begin(), limited.end(), [](const LogLine &one) { return one.feed.isNull(); }));
    for (const LogLine &line : t.lina->log(t.group))
        CHECK_FALSE(line.feed.isNull()); // who coordinates knows anyway
    for (const LogLine &line : tom->log(t.group)) {
        if (line.author == QStringLiteral("Tomasz"))
            CHECK_FALSE(line.feed.isNull()); // the own doings
    }
    // The row of his assessment names him to nobody else.
    for (auto &[id, row] : t.paul->rows(entityIndexOf<Review>(), Filter().in(t.group))) {
        CHECK(reviews::veil(*t.paul, entityIndexOf<Review>(), row));
        CHECK(fromRow<Review>(id, row).reviewer.isNull());
    }
}

TEST_CASE("a conflict about an anonymous work names nobody")
{
    Three t("double");
    REQUIRE(reviews::submit(*t.lina, t.round, t.noor, text(QStringLiteral("A text"))));
    Profile rosa(5, QStringLiteral("Rosa"));
    join(t.lina, rosa, t.group);
    const auto spread = [&] {
        for (int twice = 0; twice < 2; ++twice) {
            syncBoth(*t.lina, *rosa, t.group);
            t.meet();
        }
    };
    spread();
    // Paul and Rosa both write for Noor, who has no laptop, while apart.
    for (Profile *one : {&t.paul, &rosa}) {
        REQUIRE((*one)->transact(t.group, QStringLiteral("Edit"), [&](Transaction &tr) {
            Submission work = *tr.get(submissionId(t.round, t.noor));
            work.title = (*one)->name();
            tr.put(work);
            return done();
        }));
    }
    spread();
    const auto mine = t.paul->conflicts(t.group), all = t.lina->conflicts(t.group);
    REQUIRE(mine.size() == 1);
    REQUIRE(all.size() == 1);
    CHECK((all[0].shownAuthor + all[0].otherAuthor).contains(QStringLiteral("Rosa")));
    CHECK_FALSE((mine[0].shownAuthor + mine[0].otherAuthor).contains(QStringLiteral("Rosa")));
    const bool paulShown = mine[0].shownBy == t.paulId.uid;
    CHECK((paulShown ? mine[0].otherBy : mine[0].shownBy).isNull());
    CHECK((paulShown ? mine[0].otherWallMs : mine[0].shownWallMs) % (24 * 3600 * 1000) == 0);
}

TEST_CASE("a deputy who is named later is announced before and said afterwards")
{
    Three t("single");
    CHECK(reviews::anonymityOf(seen(*t.lina, t.round)).contains(QStringLiteral("may be named later")));
    REQUIRE(reviews::nameDeputy(*t.lina, seen(*t.lina, t.round), t.paulId));
    t.meet();
    CHECK(reviews::anonymityOf(seen(*t.paul, t.round))
              .contains(QStringLiteral("since the round was opened: Paul")));
}

TEST_CASE("a round asks for no more reviews than a group can give, and for one day more than works have")
{
    Three t;
    CHECK(reviews::reviewersPossible(*t.lina, t.group) == 2);
    CHECK(reviews::enoughPeople(*t.lina, t.group, 2));
    const auto many = reviews::enoughPeople(*t.lina, t.group, 3);
    REQUIRE_FALSE(many);
    CHECK(many.error().kind == Error::Kind::Usage);
    CHECK(many.error().text.contains(u'2'));
    auto draft = essays();
    draft.round.reviewBy = draft.round.submitBy;
    const auto same = reviews::open(*t.lina, t.group, draft);
    REQUIRE_FALSE(same);
    CHECK(same.error().kind == Error::Kind::Usage);
    CHECK(same.error().text.contains(QStringLiteral("one day")));
    CHECK(same.error().text.contains(QStringLiteral("November"))); // in words
    const Day today{QStringLiteral("2026-11-23")}, day{QStringLiteral("2026-11-25")},
        later{QStringLiteral("2026-11-26")}, past{QStringLiteral("2020-01-01")};
    CHECK(reviews::problemOfDays(day, later, today).reviewBy.isEmpty());
    CHECK_FALSE(reviews::problemOfDays(past, later, today).submitBy.isEmpty());
    CHECK(reviews::problemOfDays(past, later, {}).submitBy.isEmpty()); // of one that runs
    CHECK_FALSE(reviews::problemOfDays({}, past, today).reviewBy.isEmpty());
    CHECK_FALSE(reviews::problemOfDays(later, day, today).reviewBy.isEmpty());
}
