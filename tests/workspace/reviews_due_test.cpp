// What happens by date, on laptops that are apart; and what is written while readings change hands.

#include "review_cases.h"

#include <set>

using namespace cercle;
using namespace reviewcases;

namespace
{

constexpr std::int64_t dayMs = std::int64_t(24) * 3600 * 1000;

struct Pair {
    Profile lina{1, QStringLiteral("Lina")}, paul{2, QStringLiteral("Paul")};
    Id<Group> group;
    std::vector<Id<Member>> people;

    Pair()
    {
        group = *lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
        people = {lina->self(group), join(lina, paul, group)};
        for (const char *name : {"Rosa", "Tom", "Noor", "Ines", "Max", "Zoe"})
            people.push_back(addPerson(*lina, group, QString::fromLatin1(name)));
        meet();
    }
    void meet() { syncBoth(*lina, *paul, group); }
    void pass(int days)
    {
        lina.clock.advance(days * dayMs);
        paul.clock.advance(days * dayMs);
    }
    Id<ReviewRound> scheduled()
    {
        reviews::RoundDraft draft = essays();
        draft.round.mode = QStringLiteral("scheduled");
        const auto round = reviews::open(*lina, group, draft);
        REQUIRE(round);
        meet();
        return *round;
    }
    void handIn(Profile &at, const Id<ReviewRound> &round, size_t from, size_t until)
    {
        for (size_t i = from; i < until; ++i) {
            // Whoever has a laptop hands in there.
            Profile &own = i == 0 ? lina : i == 1 ? paul : at;
            if (&own != &at)
                meet();
            REQUIRE(reviews::submit(*own, round, people[i], text(QStringLiteral("A text"))));
            if (&own != &at)
                meet();
        }
    }
    // Both laptops do what is due until nothing is, and meet.
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            for (Profile *one : {&lina, &paul})
                REQUIRE(reviews::carryOut(**one, group));
            meet();
        }
        for (Profile *one : {&lina, &paul})
            CHECK(reviews::carryOut(**one, group)->all() == 0);
    }
    void checkSound(const Id<ReviewRound> &round, size_t readings)
    {
        for (Profile *one : {&lina, &paul}) {
            const auto state = seen(**one, round);
            const auto certificate = reviews::certificate(state);
            REQUIRE(certificate);
            CHECK(certificate->self == 0);
            CHECK(certificate->missing == 0);
            CHECK(certificate->loadMax - certificate->loadMin <= 1);
            CHECK(std::count_if(state.known.begin(), state.known.end(),
                                [](const Review &r) { return !r.removed; })
                  == static_cast<std::ptrdiff_t>(readings));
            CHECK(state.known.size() == seen(*lina, round).known.size());
            CHECK((*one)->check()->problems.isEmpty());
        }
    }
};

} // namespace

TEST_CASE("two laptops that give out a scheduled round at once do it once, whatever each knew")
{
    Pair both;
    const auto round = both.scheduled();
    both.handIn(both.lina, round, 0, 5);
    both.meet();
    both.handIn(both.paul, round, 5, 7); // Lina does not know of these
    both.pass(8);
    CHECK(reviews::carryOut(*both.lina, both.group)->begun == 1);
    CHECK(reviews::carryOut(*both.paul, both.group)->begun == 1);
    both.meet();
    both.settle();
    both.checkSound(round, 14);
    // Nothing of it is for Undo, which takes back what the member did last.
    CHECK(both.paul->undoLabel().contains(QStringLiteral("Hand in")));
}

TEST_CASE("in a scheduled round late works get readers and silent reviewers are replaced by date")
{
    Pair both;
    const auto round = both.scheduled();
    both.handIn(both.lina, round, 0, 6);
    both.meet();
    both.pass(8);
    both.settle();
    both.checkSound(round, 12);
    both.handIn(both.paul, round, 6, 7);
    both.meet();
    both.settle();
    both.checkSound(round, 14);
    // All but one review; two days before the end that one is replaced.
    auto state = seen(*both.lina, round);
    const Id<Member> silent = both.people[3];
    for (const Review &review : state.known) {
        Profile &own = review.reviewer == both.people[1] ? both.paul : both.lina;
        if (review.reviewer != silent)
            REQUIRE(reviews::give(*own, seen(*own, round), review.submission, review.reviewer,
                                  verdictFor(state, 3, {}), false));
    }
    both.meet();
    both.pass(5);
    both.settle();
    both.checkSound(round, 14);
    for (const Review &review : seen(*both.paul, round).known)
        CHECK((review.removed || review.reviewer != silent));
}

TEST_CASE("a review that is given while its reading goes to somebody else is not lost")
{
    Pair both;
    const auto round = reviews::open(*both.lina, both.group, essays());
    REQUIRE(round);
    both.handIn(both.lina, *round, 0, 6);
    both.meet();
    allocate(*both.lina, *round);
    both.meet();
    // Lina replaces Paul, who gives his review at that moment.
    const auto there = seen(*both.paul, *round);
    const auto mine = std::find_if(there.known.begin(), there.known.end(),
                                   [&](const Review &r) { return r.reviewer == both.people[1]; });
    REQUIRE(mine != there.known.end());
    const bool first = GENERATE(true, false);
    const auto replace = [&] {
        const auto here = seen(*both.lina, *round);
        const auto rescue = reviews::proposeRescue(here, {both.people[1]});
        REQUIRE(rescue);
        REQUIRE(reviews::accept(*both.lina, here, *rescue));
    };
    const auto give = [&] {
        REQUIRE(reviews::give(*both.paul, there, mine->submission, mine->reviewer,
                              verdictFor(there, 4, QStringLiteral("In time")), false));
    };
    first ? replace() : give();
    first ? give() : replace();
    both.meet();
    for (Profile *one : {&both.lina, &both.paul}) {
        const auto state = seen(**one, *round);
        const auto given = state.givenTo(mine->submission);
        REQUIRE(given.size() == 1);
        CHECK(verdictFrom(given.front().verdict).comment == QStringLiteral("In time"));
    }
}

TEST_CASE("a round that recurs opens the next one once, on whatever laptop")
{
    Pair both;
    reviews::RoundDraft draft = essays();
    draft.round.repeatDays = 14;
    const auto round = reviews::open(*both.lina, both.group, draft);
    REQUIRE(round);
    both.meet();
    both.pass(10);
    CHECK(reviews::carryOut(*both.lina, both.group)->opened == 0);
    both.pass(6); // the reviews are over
    for (Profile *one : {&both.lina, &both.paul})
        CHECK(reviews::carryOut(**one, both.group)->opened == 1);
    both.settle();
    const auto rounds = both.paul->list<ReviewRound>(Filter().in(both.group));
    REQUIRE(rounds.size() == 2);
    for (const ReviewRound &one : rounds) {
        if (one.id == *round)
            continue;
        CHECK(one.submitBy.iso == QStringLiteral("2026-12-09"));
        CHECK(one.reviewBy.iso == QStringLiteral("2026-12-16"));
        CHECK(one.seed != seen(*both.lina, *round).round.seed);
        CHECK(seen(*both.paul, one.id).rubric.size() == 2);
        CHECK(seen(*both.paul, one.id).phase == RoundPhase::Submission);
    }
    // Months later, with no laptop on in between, one round opens, not all that were missed.
    both.pass(100);
    both.settle();
    CHECK(both.lina->list<ReviewRound>(Filter().in(both.group)).size() == 3);
}

TEST_CASE("a proof-reader of the days of review reads more, with a work of the own or without")
{
    Pair both;
    const Id<Role> role = roleId(both.group, "proof_reader");
    REQUIRE(both.lina->transact(both.group, QStringLiteral("Fill"), [&](Transaction &t) {
        Role one;
        one.id = role;
        one.key = one.title = QStringLiteral("proof_reader");
        t.put(one);
        Session session;
        session.title = QStringLiteral("Evening");
        session.date.iso = QStringLiteral("2026-11-28");
        RoleTurn turn;
        turn.session = t.create(session);
        turn.role = role;
        turn.id = turnId(turn.session, role);
        turn.member = both.people[7];
        turn.state = QStringLiteral("accepted");
        t.put(turn);
        return done();
    }));
    reviews::RoundDraft draft = essays();
    draft.round.proofReading = 2;
    const auto round = reviews::open(*both.lina, both.group, draft);
    REQUIRE(round);
    both.handIn(both.lina, *round, 0, 6);
    allocate(*both.lina, *round);
    const auto state = seen(*both.lina, *round);
    CHECK(state.proofReaders == std::vector<Id<Member>>{both.people[7]});
    const auto load = [&](const Id<Member> &who) {
        return std::count_if(state.known.begin(), state.known.end(),
                             [&](const Review &r) { return r.reviewer == who; });
    };
    CHECK(load(both.people[7]) >= 3);
    CHECK(load(both.people[0]) <= 2);
    const auto certificate = reviews::certificate(state);
    REQUIRE(certificate);
    CHECK(certificate->loadMax - certificate->loadMin <= 1);
    for (const reviews::Workload &one : reviews::workloads(*both.lina, both.group)) {
        CHECK(one.proofReader == (one.member == both.people[7]));
        CHECK(one.assigned == load(one.member));
    }
}

TEST_CASE("a long text is handed in whole, and one that is too long says what to do")
{
    Pair both;
    const auto round = reviews::open(*both.lina, both.group, essays());
    REQUIRE(round);
    QString book;
    for (int line = 0; book.size() < 300'000; ++line)
        book += QStringLiteral("Line %1 of \"the\" book: é, ю, 😀.\n").arg(line);
    REQUIRE(reviews::submit(*both.lina, *round, both.people[0], text(book)));
    REQUIRE(reviews::submit(*both.lina, *round, both.people[2], text(QString(33'000, u'"'))));
    both.meet();
    const auto state = seen(*both.paul, *round);
    CHECK(state.currentOf(*state.submission(submissionId(*round, both.people[0]))).text == book);
    CHECK(state.currentOf(*state.submission(submissionId(*round, both.people[2]))).text
          == QString(33'000, u'"'));
    const auto refused =
        reviews::submit(*both.lina, *round, both.people[3], text(QString(reviews::workCharsMax + 1, u'a')));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Usage);
    CHECK(refused.error().text.contains(QStringLiteral("link")));
    // What was handed in stays.
    const auto changed = both.paul->transact(both.group, QStringLiteral("Edit"), [&](Transaction &t) {
        for (SubmissionVersion one : both.paul->list<SubmissionVersion>(Filter().in(both.group))) {
            one.body += QStringLiteral("More");
            t.put(one);
        }
        return done();
    });
    REQUIRE_FALSE(changed);
    CHECK(changed.error().kind == Error::Kind::Refused);
    // A review is no book.
    allocate(*both.lina, *round);
    const auto now = seen(*both.lina, *round);
    const Review &one = now.known.front();
    const auto long_ = reviews::give(*both.lina, now, one.submission, one.reviewer,
                                     verdictFor(now, 3, QString(20'001, u'"')), false);
    REQUIRE_FALSE(long_);
    CHECK(long_.error().kind == Error::Kind::Usage);
}
