#include "bench_group.h"
#include "models/review_model.h"
#include "widgets/row_roles.h"
#include "workspace/reviews.h"

#include "catch.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace cercle;

namespace
{

Id<ReviewRound> openRound(GroupBench &b, const QString &title, const char *submitBy = "2026-11-30")
{
    reviews::RoundDraft draft;
    draft.round.title = title;
    draft.round.submitBy.iso = QString::fromLatin1(submitBy);
    draft.round.reviewBy.iso = QStringLiteral("2026-12-10");
    const auto id = reviews::open(*b.workspace, b.group, draft);
    REQUIRE(id.ok());
    return *id;
}

} // namespace

TEST_CASE("rows of reviews follow what is written, step by step")
{
    GroupBench b;
    ReviewModel model(*b.workspace);
    QAbstractItemModelTester tester(&model);
    model.setGroup(b.group);
    CHECK(model.rowCount() == 0);
    const auto first = openRound(b, QStringLiteral("Essays"));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.row(model.index(0))->kind == ReviewRow::Kind::Submit);
    const auto second = openRound(b, QStringLiteral("Poems"), "2026-11-26");
    REQUIRE(model.rowCount() == 2);
    CHECK(model.row(model.index(0))->round == second); // due sooner
    model.setShow(ReviewModel::Show::Rounds);
    REQUIRE(model.rowCount() == 2);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    b.change(first, [](ReviewRound &round) { round.title = QStringLiteral("Long essays"); });
    CHECK(model.index(1).data().toString() == QStringLiteral("Long essays"));
    b.change(first, [](ReviewRound &round) { round.removed = true; });
    CHECK(model.rowCount() == 1);
    CHECK(resets.isEmpty());
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Handing in")));
}

TEST_CASE("phases move with the days")
{
    GroupBench b;
    ReviewModel model(*b.workspace);
    const auto round = openRound(b, QStringLiteral("Essays"), "2026-11-25");
    model.setGroup(b.group);
    model.setShow(ReviewModel::Show::Rounds);
    CHECK(model.book().round(round)->phase == RoundPhase::Submission);
    b.clock.advance(2LL * 24 * 3600 * 1000);
    model.setToday();
    CHECK(model.book().round(round)->phase == RoundPhase::Review);
    CHECK(model.index(0).data(role::ChipText).toString() == QStringLiteral("Reviewing"));
}

TEST_CASE("ten thousand reviews are shown, and one more is taken up without another reading of all")
{
    GroupBench b;
    const Id<Member> self = b.workspace->self(b.group);
    const Id<Member> other = b.member(QStringLiteral("Noé"));
    Id<ReviewRound> last;
    for (int r = 0; r < 10; ++r) {
        REQUIRE(b.workspace
                    ->transact(b.group, QStringLiteral("test"),
                               [&](Transaction &t) {
                                   ReviewRound round;
                                   round.title = QStringLiteral("Round %1").arg(r);
                                   round.phase = QStringLiteral("review");
                                   last = t.create(round);
                                   for (int i = 0; i < 1000; ++i) {
                                       Submission work;
                                       work.round = last;
                                       work.author = other;
                                       work.title = QStringLiteral("Work %1").arg(i);
                                       const auto id = t.create(work);
                                       Review review;
                                       review.round = last;
                                       review.submission = id;
                                       review.reviewer = self;
                                       review.state = QStringLiteral("given");
                                       t.create(review);
                                   }
                                   return done();
                               })
                    .ok());
    }
    ReviewModel model(*b.workspace);
    model.setShow(ReviewModel::Show::Given);
    model.setGroup(b.group);
    CHECK(model.rowCount() == 10'000);
    CHECK_FALSE(model.index(9'999).data(role::Subtitle).toString().isEmpty());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const Id<Review> one = model.row(model.index(0))->review;
    b.change(one, [](Review &review) { review.useful = QStringLiteral("yes"); });
    CHECK(model.index(0).data(role::ChipText).toString() == QStringLiteral("Useful"));
    CHECK(resets.isEmpty());
}
