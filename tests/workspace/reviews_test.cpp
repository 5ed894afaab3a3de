#include "workspace/reviews.h"

#include "review_cases.h"
#include "workspace/reviews_sealed.h"

#include <set>

using namespace cercle;
using namespace reviewcases;

TEST_CASE("a round goes from handing in to reviews, marks, answers and its end")
{
    Profile lina(1, QStringLiteral("Lina"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    std::vector<Id<Member>> people{lina->self(*group)};
    for (const char *name : {"Paul", "Rosa", "Tom", "Noor"})
        people.push_back(addPerson(*lina, *group, QString::fromLatin1(name)));
    reviews::RoundDraft draft = essays();
    draft.round.graded = true;
    const auto round = reviews::open(*lina, *group, draft);
    REQUIRE(round);
    CHECK_FALSE(reviews::propose(seen(*lina, *round))); // nothing is handed in
    for (const auto &person : people)
        REQUIRE(reviews::submit(*lina, *round, person, text(QStringLiteral("First thoughts"))));
    REQUIRE(reviews::submit(*lina, *round, people[1], text(QStringLiteral("Second thoughts"))));
    auto state = seen(*lina, *round);
    REQUIRE(state.submissions.size() == 5);
    const auto second = submissionId(*round, people[1]);
    CHECK(state.currentOf(*state.submission(second)).text == QStringLiteral("Second thoughts"));
    CHECK(state.versions[second.uid].size() == 2);

    allocate(*lina, *round);
    state = seen(*lina, *round);
    CHECK(state.phase == RoundPhase::Review);
    REQUIRE(state.known.size() == 10);
    auto certificate = reviews::certificate(state);
    REQUIRE(certificate);
    CHECK(*certificate == AllocationCertificate{2, 2, 0, 0, 0, 0, 0});
    // Once more changes nothing.
    const auto again = reviews::propose(state);
    REQUIRE(again);
    CHECK(again->allocation.added.empty());

    const Review one = state.known.front();
    CHECK_FALSE(reviews::give(*lina, state, one.submission, one.reviewer, Verdict(), false));
    REQUIRE(reviews::give(*lina, state, one.submission, one.reviewer, Verdict(), true));
    for (const Review &review : state.known)
        REQUIRE(reviews::give(*lina, state, review.submission, review.reviewer,
                              verdictFor(state, 3, QStringLiteral("Good")), false));
    CHECK_FALSE(reviews::give(*lina, state, one.submission, state.submission(one.submission)->author,
                              verdictFor(state, 4, QStringLiteral("Mine")), false));
    state = seen(*lina, *round);
    CHECK(state.givenTo(one.submission).size() == 2);
    REQUIRE(reviews::mark(*lina, state, one.id, true, QStringLiteral("precise")));
    REQUIRE(reviews::answer(*lina, state, one.id, QStringLiteral("Thank you")));
    REQUIRE(reviews::giveAbout(*lina, state, one.id, state.submission(one.submission)->author,
                               QStringLiteral("Kind")));
    CHECK_FALSE(reviews::giveAbout(*lina, state, one.id, one.reviewer, QStringLiteral("Mine")));
    const auto stored = lina->get(one.id);
    REQUIRE(stored);
    CHECK(stored->useful == QStringLiteral("yes"));
    CHECK(stored->answer == QStringLiteral("Thank you"));
    const auto grades = reviews::grades(seen(*lina, *round));
    REQUIRE(grades);
    CHECK(grades->at(people[0].uid).work.value_or(0) == Approx(66.66667));

    REQUIRE(reviews::close(*lina, state));
    CHECK_FALSE(reviews::submit(*lina, *round, people[0], text(QStringLiteral("Too late"))));
    CHECK_FALSE(reviews::give(*lina, seen(*lina, *round), one.submission, one.reviewer,
                              verdictFor(state, 1, {}), false));
}

TEST_CASE("criteria are frozen once reviews have begun")
{
    Profile lina(1, QStringLiteral("Lina"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    const auto paul = addPerson(*lina, *group, QStringLiteral("Paul"));
    const auto round = reviews::open(*lina, *group, essays());
    REQUIRE(round);
    const auto rename = [&](const QString &title) {
        return lina->transact(*group, QStringLiteral("Edit"), [&](Transaction &t) {
            Criterion one = lina->list<Criterion>(Filter().in(*group)).front();
            one.title = title;
            t.put(one);
            return done();
        });
    };
    REQUIRE(rename(QStringLiteral("Very clear")));
    for (const auto &person : {lina->self(*group), paul})
        REQUIRE(reviews::submit(*lina, *round, person, text(QStringLiteral("A text"))));
    allocate(*lina, *round);
    const auto refused = rename(QStringLiteral("Short"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);
    CHECK(seen(*lina, *round).rubric.front().title == QStringLiteral("Very clear"));
}

TEST_CASE("two laptops that allocate the same round while apart have done it once")
{
    Profile lina(1, QStringLiteral("Lina")), paul(2, QStringLiteral("Paul"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    std::vector<Id<Member>> people{lina->self(*group), join(lina, paul, *group)};
    for (const char *name : {"Rosa", "Tom", "Noor", "Ines"})
        people.push_back(addPerson(*lina, *group, QString::fromLatin1(name)));
    const auto round = reviews::open(*lina, *group, essays());
    REQUIRE(round);
    handIn(lina, paul, *group, *round, people, QStringLiteral("A text"));
    syncBoth(*lina, *paul, *group);
    allocate(*lina, *round);
    allocate(*paul, *round);
    const auto here = seen(*lina, *round), there = seen(*paul, *round);
    CHECK(here.known.size() == 12);
    const auto by = [](const reviews::RoundState &state, const Id<Member> &who) {
        return *std::find_if(state.known.begin(), state.known.end(),
                             [&](const Review &one) { return one.reviewer == who; });
    };
    const Review mine = by(here, people[0]), theirs = by(there, people[1]);
    REQUIRE(reviews::give(*lina, here, mine.submission, mine.reviewer,
                          verdictFor(here, 2, QStringLiteral("From here")), false));
    REQUIRE(reviews::give(*paul, there, theirs.submission, theirs.reviewer,
                          verdictFor(there, 3, QStringLiteral("From there")), false));
    syncBoth(*lina, *paul, *group);
    for (Profile *one : {&lina, &paul}) {
        const auto state = seen(**one, *round);
        CHECK(state.known.size() == 12);
        CHECK(state.reviews.size() == 12);
        CHECK(std::count_if(state.known.begin(), state.known.end(),
                            [](const Review &r) { return r.state == QStringLiteral("given"); })
              == 2);
        CHECK(*reviews::certificate(state) == AllocationCertificate{2, 2, 0, 0, 0, 0, 0});
    }
}

TEST_CASE("silent reviewers are replaced, late works find readers, and whoever is replaced stays out")
{
    Profile lina(1, QStringLiteral("Lina"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    std::vector<Id<Member>> people{lina->self(*group)};
    for (const char *name : {"Paul", "Rosa", "Tom", "Noor", "Ines", "Max"})
        people.push_back(addPerson(*lina, *group, QString::fromLatin1(name)));
    const auto round = reviews::open(*lina, *group, essays());
    REQUIRE(round);
    for (size_t i = 0; i < 6; ++i)
        REQUIRE(reviews::submit(*lina, *round, people[i], text(QStringLiteral("A text"))));
    allocate(*lina, *round);
    auto state = seen(*lina, *round);
    for (const Review &review : state.known) {
        if (review.reviewer != people[2])
            REQUIRE(reviews::give(*lina, state, review.submission, review.reviewer, verdictFor(state, 3, {}),
                                  false));
    }
    state = seen(*lina, *round);
    REQUIRE(reviews::proposeRescue(state, {}));
    CHECK(reviews::proposeRescue(state, {})->silent.empty());            // there is time left
    lina.clock.set(1795000000000 + std::int64_t(12) * 24 * 3600 * 1000); // 30 November
    state = seen(*lina, *round);
    const auto rescue = reviews::proposeRescue(state, {});
    REQUIRE(rescue);
    CHECK(rescue->silent == std::vector<Id<Member>>{people[2]});
    CHECK(rescue->allocation.added.size() == 2);
    REQUIRE(reviews::accept(*lina, state, *rescue));
    state = seen(*lina, *round);
    const auto certificate = reviews::certificate(state);
    REQUIRE(certificate);
    CHECK(certificate->missing == 0);
    CHECK(certificate->loadMax - certificate->loadMin <= 1);
    const auto next = reviews::propose(state);
    REQUIRE(next);
    CHECK(next->allocation.added.empty());
    // A late work.
    REQUIRE(reviews::submit(*lina, *round, people[6], text(QStringLiteral("Late"))));
    allocate(*lina, *round);
    state = seen(*lina, *round);
    CHECK(reviews::certificate(state)->unreviewed == 0);
    CHECK(reviews::certificate(state)->missing == 0);
}

TEST_CASE("in a blind round the profile of the reviewed does not tell who reviewed")
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
    CHECK(reviews::anonymityOf(seen(*lina, *round)).contains(QStringLiteral("Lina")));
    spread();
    for (Profile *one : all)
        REQUIRE(reviews::submit(**one, *round, (*one)->self(*group), text(QStringLiteral("A text"))));
    spread();
    CHECK_FALSE(reviews::propose(seen(*paul, *round))); // only the coordinator can
    allocate(*lina, *round);
    spread();
    for (Profile *one : all) {
        const auto state = seen(**one, *round);
        const auto me = (*one)->self(*group);
        int mine = 0;
        for (const Review &review : state.known) {
            if (review.reviewer != me) {
                CHECK(one == &lina); // others know their own alone
                continue;
            }
            ++mine;
            REQUIRE(reviews::give(**one, state, review.submission, me,
                                  verdictFor(state, 3, QStringLiteral("Words of ") + (*one)->name()), false));
        }
        CHECK(mine == 2);
        CHECK(state.reviews.empty());
    }
    CHECK(*reviews::certificate(seen(*paul, *round)) == AllocationCertificate{2, 2, 0, 2, 0, 0, 0});
    spread();
    // Sealed: until the coordinator publishes, nobody else holds the words.
    for (Profile *one : {&paul, &rosa, &tom}) {
        CHECK_FALSE(allBytes(one->path()).contains("Words of"));
        CHECK_FALSE(reviews::publish(**one, seen(**one, *round)));
    }
    const auto published = reviews::publish(*lina, seen(*lina, *round));
    REQUIRE(published);
    CHECK(*published == 8);
    spread();
    // The reviewed has all words and nobody's name, neither in rows nor in the entry that carries them.
    std::map<Uid, Id<Member>> truth;
    for (const Review &review : seen(*lina, *round).known)
        truth[review.id.uid] = review.reviewer;
    CHECK(truth.size() == 8);
    for (Profile *one : {&paul, &rosa, &tom}) {
        auto &w = **one;
        const auto state = seen(w, *round);
        CHECK(state.givenTo(submissionId(*round, w.self(*group))).size() == 2);
        std::vector<Uid> ids;
        for (const Review &review : state.reviews) {
            CHECK(review.reviewer.isNull());
            ids.push_back(review.id.uid);
        }
        CHECK(std::is_sorted(ids.begin(), ids.end()));
        // What this laptop can open is about its own reviews alone.
        for (const Review &known : state.known)
            CHECK(known.reviewer == w.self(*group));
        // Nothing that could be recomputed without the secret leads from a reviewer to a review.
        for (const auto &[id, reviewer] : truth) {
            for (const Submission &work : state.submissions)
                CHECK(reviewId(work.id, reviewer).uid != id);
        }
        CHECK(state.secret.isNull());
        // In every line that has the words, of the journal as it is kept, no device, member or name of a
        // reviewer.
        w.settle().ok();
        int lines = 0;
        const auto slice = w.entries(*group, {}, 0, 1 << 26);
        for (const QByteArray &line : slice.lines) {
            for (const Review &review : state.reviews) {
                if (!line.contains(review.id.toString().toLatin1()))
                    continue;
                ++lines;
                for (Profile *reviewer : all) {
                    CHECK_FALSE(line.contains((*reviewer)->self(*group).toString().toLatin1()));
                    CHECK_FALSE(line.contains((*reviewer)->deviceId().toBase64(
                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
                }
            }
        }
        CHECK(lines > 0);
    }
    // What was written in a sealed review is in no journal of its author in the clear, before or after.
    for (const LogLine &line : rosa->log(*group))
        CHECK_FALSE(line.label.contains(QStringLiteral("Review “")));
}

TEST_CASE("a sealed review that another member forged is not taken")
{
    Profile lina(1, QStringLiteral("Lina")), paul(2, QStringLiteral("Paul")), rosa(3, QStringLiteral("Rosa"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    join(lina, paul, *group);
    join(lina, rosa, *group);
    syncBoth(*lina, *paul, *group);
    const auto round = reviews::open(*lina, *group, essays("double"));
    REQUIRE(round);
    for (Profile *one : {&paul, &rosa})
        syncBoth(*lina, **one, *group);
    for (Profile *one : {&lina, &paul, &rosa})
        REQUIRE(reviews::submit(**one, *round, (*one)->self(*group), text(QStringLiteral("A text"))));
    for (Profile *one : {&paul, &rosa})
        syncBoth(*lina, **one, *group);
    allocate(*lina, *round);
    syncBoth(*lina, *paul, *group);
    // Paul pretends, on his laptop, to know what Rosa was given and writes it in her name.
    auto pretended = seen(*paul, *round);
    for (const Review &review : seen(*lina, *round).known)
        pretended.known.push_back(review);
    const auto rosas = std::find_if(pretended.known.begin(), pretended.known.end(),
                                    [&](const Review &r) { return r.reviewer == rosa->self(*group); });
    REQUIRE(rosas != pretended.known.end());
    const auto forged = verdictFor(pretended, 1, QStringLiteral("Forged"));
    CHECK_FALSE(reviews::give(*paul, pretended, rosas->submission, rosas->reviewer, forged, false));
    Review written = *rosas;
    written.state = QStringLiteral("given");
    written.verdict = toList(forged);
    REQUIRE(paul->transact(*group, QStringLiteral("Forge"), [&](Transaction &t) {
        return reviews::sealed::writeReview(*paul, t, pretended, written);
    }));
    syncBoth(*lina, *paul, *group);
    for (const Review &review : seen(*lina, *round).known)
        CHECK(review.state == QStringLiteral("assigned"));
}

TEST_CASE("what is wrong with a round or a work is said, and nothing is written")
{
    Profile lina(1, QStringLiteral("Lina"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    const auto refused = [&](auto change) {
        reviews::RoundDraft draft = essays();
        change(draft);
        const auto round = reviews::open(*lina, *group, draft);
        return !round && round.error().kind == Error::Kind::Usage && !round.error().text.isEmpty();
    };
    CHECK(refused([](auto &d) { d.round.title = QStringLiteral(" "); }));
    CHECK(refused([](auto &d) { d.round.reviewers = 0; }));
    CHECK(refused([](auto &d) { d.round.blind = QStringLiteral("half"); }));
    CHECK(refused([](auto &d) { d.round.strategy = QStringLiteral("dice"); }));
    CHECK(refused([](auto &d) { d.round.reviewBy = {QStringLiteral("2026-11-20")}; }));
    CHECK(refused([](auto &d) { d.criteria[0].levels.clear(); }));
    CHECK(refused([](auto &d) { d.criteria[0].title.clear(); }));
    CHECK(lina->list<ReviewRound>(Filter().in(*group)).empty());
    const auto round = reviews::open(*lina, *group, essays());
    REQUIRE(round);
    CHECK_FALSE(reviews::submit(*lina, *round, lina->self(*group), {}));
    CHECK_FALSE(reviews::submit(*lina, *round, {}, text(QStringLiteral("A text"))));
    reviews::WorkDraft half;
    half.repository = QStringLiteral("https://example.org/r.git");
    CHECK_FALSE(reviews::submit(*lina, *round, lina->self(*group), half));
    CHECK(lina->list<Submission>(Filter().in(*group)).empty());
    CHECK_FALSE(reviews::look(*lina, {}));
}

TEST_CASE("a scheduled round is given out once its works are due")
{
    Profile lina(1, QStringLiteral("Lina"));
    const auto group = lina->createGroup({QStringLiteral("Circle"), QStringLiteral("Write")});
    REQUIRE(group);
    reviews::RoundDraft draft = essays();
    draft.round.mode = QStringLiteral("scheduled");
    const auto round = reviews::open(*lina, *group, draft);
    REQUIRE(round);
    for (const char *name : {"Paul", "Rosa", "Tom"})
        REQUIRE(reviews::submit(*lina, *round, addPerson(*lina, *group, QString::fromLatin1(name)),
                                text(QStringLiteral("A text"))));
    CHECK(reviews::carryOut(*lina, *group)->all() == 0);
    lina.clock.advance(std::int64_t(9) * 24 * 3600 * 1000);
    CHECK(reviews::carryOut(*lina, *group)->begun == 1);
    CHECK(reviews::carryOut(*lina, *group)->all() == 0);
    CHECK(seen(*lina, *round).known.size() == 6);
}

TEST_CASE("a round is changed with its criteria, until reviewing begins")
{
    Profile lina(31, QStringLiteral("Lina"));
    GroupDraft draft;
    draft.title = QStringLiteral("Algorithms");
    draft.zone = QStringLiteral("Europe/Paris");
    const auto group = lina->createGroup(draft);
    REQUIRE(group);
    const auto round = reviews::open(*lina, *group, essays());
    REQUIRE(round);
    const auto before = seen(*lina, *round);

    reviews::RoundDraft changed;
    changed.round = before.round;
    changed.round.title = QStringLiteral("Long essays");
    changed.round.blind = QStringLiteral("double"); // names stay as they were
    changed.round.seed = 5;
    auto criteria = lina->list<Criterion>(Filter().in(*group).with("round", *round));
    REQUIRE(criteria.size() == 2);
    criteria.pop_back();
    criteria[0].title = QStringLiteral("Plain");
    Criterion fresh = criteria[0];
    fresh.id = {};
    fresh.title = QStringLiteral("Brief");
    changed.criteria = {fresh, criteria[0]};
    REQUIRE(reviews::change(*lina, before, changed));
    auto after = seen(*lina, *round);
    CHECK(after.round.title == QStringLiteral("Long essays"));
    CHECK(after.round.blind == QStringLiteral("open"));
    CHECK(after.round.seed == before.round.seed);
    REQUIRE(after.rubric.size() == 2);
    CHECK(after.rubric[0].title == QStringLiteral("Brief"));
    CHECK(after.rubric[1].id == criteria[0].id);

    changed.round.reviewers = 0;
    CHECK_FALSE(reviews::change(*lina, after, changed));
    CHECK(seen(*lina, *round).round.reviewers == before.round.reviewers);

    // From then on the criteria stay, and the rest can still be changed.
    const Id<Member> noe = addPerson(*lina, *group, QStringLiteral("Noe"));
    REQUIRE(reviews::submit(*lina, *round, noe, text(QStringLiteral("One"))));
    REQUIRE(reviews::submit(*lina, *round, lina->self(*group), text(QStringLiteral("Two"))));
    allocate(*lina, *round);
    after = seen(*lina, *round);
    changed.round = after.round;
    changed.round.reviewBy.iso = QStringLiteral("2026-12-24");
    changed.criteria.clear();
    REQUIRE(reviews::change(*lina, after, changed));
    CHECK(seen(*lina, *round).rubric == after.rubric);
    CHECK(seen(*lina, *round).round.reviewBy.iso == QStringLiteral("2026-12-24"));
    CHECK(seen(*lina, *round).phase == RoundPhase::Review);
}
