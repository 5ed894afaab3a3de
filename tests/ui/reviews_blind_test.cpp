// A blind round on two laptops, and what the window of the reviewed shows of it.
#include "window_bench.h"

#include "journal/crypto.h"
#include "pages/reviews_page.h"
#include "reviews/review_card.h"
#include "reviews/review_desk.h"
#include "reviews/work_detail.h"
#include "workspace/reviews.h"

#include "catch.h"
#include "workspace/review_drafts.h"

#include <QLabel>

using namespace cercle;

namespace
{

// Somebody else's laptop, admitted to the group.
struct OtherLaptop {
    QTemporaryDir folder;
    SeededRandom random{11};
    std::unique_ptr<Workspace> workspace;

    OtherLaptop(WindowBench &bench, const QString &name)
    {
        auto opened = Workspace::open(folder.path() + QStringLiteral("/profile"), bench.clock, random);
        REQUIRE(opened.ok());
        workspace = std::move(*opened);
        REQUIRE(workspace->createIdentity(name).ok());
        const auto invite = bench.workspace->createInvite(bench.group, InviteTerms());
        REQUIRE(invite.ok());
        JoinRequest request;
        request.invite = invite->id;
        request.name = name;
        request.deviceKey = workspace->key().publicKey();
        request.proof = makeJoinProof(invite->secret, bench.group.uid, request.deviceKey, name);
        REQUIRE(bench.workspace->admit(bench.group, request).ok());
        REQUIRE(workspace->expectGroup(bench.group).ok());
        carry(*bench.workspace, *workspace, bench.group);
    }
    static void carry(Workspace &from, Workspace &to, const Id<Group> &group)
    {
        Workspace::Wanted wanted;
        for (const auto &head : to.have(group))
            wanted[head.feed] = head.seq + 1;
        std::int64_t cursor = 0;
        for (bool more = true; more;) {
            const auto slice = from.entries(group, wanted, cursor, 1 << 20);
            REQUIRE(to.receive(group, slice.lines).ok());
            cursor = slice.cursor;
            more = slice.more;
        }
    }
};

reviews::RoundState seen(Workspace &workspace, const Id<ReviewRound> &round)
{
    auto state = reviews::look(workspace, round);
    REQUIRE(state.ok());
    return *state;
}

// Noé coordinates; Lina, whose window is looked at, and two people without a laptop write and review as well.
struct BlindRound {
    WindowBench b;
    Id<Member> max = b.member(QStringLiteral("Maximilian"));
    Id<Member> zoe = b.member(QStringLiteral("Zoelle"));
    OtherLaptop noe{b, QStringLiteral("Noé")};
    Id<Member> lina = b.workspace->self(b.group);
    Id<ReviewRound> round;

    explicit BlindRound(const char *blind)
    {
        Workspace &his = *noe.workspace;
        reviews::RoundDraft draft;
        draft.round.title = QStringLiteral("Poems");
        draft.round.blind = QString::fromLatin1(blind);
        draft.round.reviewers = 3;
        Criterion criterion;
        criterion.title = QStringLiteral("Clear");
        criterion.levels = {QStringLiteral("no"), QStringLiteral("yes")};
        draft.criteria = {criterion};
        const auto opened = reviews::open(his, b.group, draft);
        REQUIRE(opened.ok());
        round = *opened;
        OtherLaptop::carry(his, *b.workspace, b.group);
        for (const Id<Member> &author : {lina, max, zoe, his.self(b.group)}) {
            reviews::WorkDraft work;
            work.text = QStringLiteral("A poem");
            // Lina has a laptop and hands in there.
            REQUIRE(reviews::submit(author == lina ? *b.workspace : his, round, author, work).ok());
        }
        OtherLaptop::carry(*b.workspace, his, b.group);
        const auto proposal = reviews::propose(seen(his, round));
        REQUIRE(proposal.ok());
        REQUIRE(reviews::accept(his, seen(his, round), *proposal).ok());
        Verdict verdict;
        verdict.scores[seen(his, round).rubric[0].id.uid] = 2;
        verdict.comment = QStringLiteral("It sings");
        for (const Review &review : seen(his, round).known) {
            if (review.reviewer != lina)
                REQUIRE(
                    reviews::give(his, seen(his, round), review.submission, review.reviewer, verdict, false)
                        .ok());
        }
        const auto published = reviews::publish(his, seen(his, round));
        REQUIRE(published.ok());
        REQUIRE(*published == 9);
        OtherLaptop::carry(his, *b.workspace, b.group);
    }
};

QString allWords(const QWidget &root)
{
    QStringList texts;
    for (const QWidget *one : root.findChildren<QWidget *>())
        texts << one->accessibleName() << one->toolTip() << one->accessibleDescription();
    for (const QLabel *one : root.findChildren<QLabel *>())
        texts << one->text();
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("of a blind round the window of the reviewed names nobody")
{
    BlindRound blind("single");
    WindowBench &b = blind.b;
    const Id<Member> lina = blind.lina;
    b.settings.setPlace({QStringLiteral("reviews"), b.group, {}, false, 1});
    b.open();
    auto *page = b.find<ReviewsPage>();
    REQUIRE(page);
    REQUIRE(page->model().rowCount() == 1);
    auto *detail = b.find<WorkDetail>();
    REQUIRE(detail);
    int cards = 0;
    for (const ReviewCard *card : detail->findChildren<ReviewCard *>()) {
        cards += card->isVisible() ? 1 : 0;
    }
    CHECK(cards == 3);
    const QString all = allWords(*detail);
    CHECK(all.contains(QStringLiteral("A reviewer")));
    CHECK_FALSE(all.contains(QStringLiteral("Maximilian")));
    CHECK_FALSE(all.contains(QStringLiteral("Zoelle")));
    // Noé, who coordinates, is named in the sentence alone.
    for (const ReviewCard *card : detail->findChildren<ReviewCard *>()) {
        for (const QLabel *label : card->findChildren<QLabel *>())
            CHECK_FALSE(label->text().contains(QStringLiteral("Noé")));
    }
    for (int view = 0; view < 4; ++view) {
        page->setView(view);
        for (int row = 0; row < page->model().rowCount(); ++row) {
            const QString text = page->model().index(row).data(Qt::AccessibleTextRole).toString();
            if (page->model().row(page->model().index(row))->kind == ReviewRow::Kind::Received)
                CHECK_FALSE(text.contains(QStringLiteral("Maximilian")));
        }
    }
    // Who reads whose work is known here for the own readings alone.
    for (const Review &review : seen(*b.workspace, blind.round).known)
        CHECK(review.reviewer == lina);
}

TEST_CASE("of a double blind round the reviewer's window does not name the author")
{
    BlindRound blind("double");
    WindowBench &b = blind.b;
    b.open({1440, 900}, QStringLiteral("reviews"));
    b.trigger(Command::NextReview);
    auto *desk = b.find<ReviewDesk>();
    REQUIRE(desk);
    const QString words = allWords(*desk);
    CHECK(words.contains(QStringLiteral("by a member")));
    CHECK(words.contains(QStringLiteral("sealed"))); // the state of anonymity is always said
    for (const char *name : {"Maximilian", "Zoelle"})
        CHECK_FALSE(words.contains(QString::fromUtf8(name)));
    // Given, it is sealed; the draft's place is empty again.
    const Id<Submission> work = desk->work();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    b.settle();
    CHECK_FALSE(b.find<ReviewDesk>());
    CHECK_FALSE(reviews::draftOf(*b.workspace, work, blind.lina));
    for (const Review &row : b.workspace->list<Review>(Filter().in(b.group)))
        CHECK(row.reviewer.isNull());
    auto *page = b.find<ReviewsPage>();
    page->setView(2);
    b.settle();
    REQUIRE(page->model().rowCount() == 1);
    const QString row = page->model().index(0).data(Qt::AccessibleTextRole).toString();
    for (const char *name : {"Maximilian", "Zoelle"})
        CHECK_FALSE(row.contains(QString::fromUtf8(name)));
}

TEST_CASE("even where a row of a blind round has a reviewer, the card names nobody")
{
    WindowBench b;
    const Id<Member> max = b.member(QStringLiteral("Maximilian"));
    ReviewRound round;
    round.title = QStringLiteral("Poems");
    round.blind = QStringLiteral("single");
    round.phase = QStringLiteral("review");
    const auto id = b.add(round);
    Submission work;
    work.round = id;
    work.author = b.workspace->self(b.group);
    work.title = QStringLiteral("A poem");
    const auto mine = b.add(work);
    Review review;
    review.round = id;
    review.submission = mine;
    review.reviewer = max;
    review.state = QStringLiteral("given");
    review.verdict = {QStringLiteral("comment=It sings")};
    b.add(review);
    b.settings.setPlace({QStringLiteral("reviews"), b.group, {}, false, 1});
    b.open();
    REQUIRE(b.find<ReviewCard>());
    const QString words = allWords(*b.find<WorkDetail>());
    CHECK(words.contains(QStringLiteral("It sings")));
    CHECK_FALSE(words.contains(QStringLiteral("Maximilian")));
    CHECK(words.contains(QStringLiteral("whoever opened it"))); // nobody is said to coordinate it
}

TEST_CASE("in a double-blind round who assesses the own work is not named to the others")
{
    BlindRound blind("double");
    WindowBench &b = blind.b;
    Workspace &his = *blind.noe.workspace;
    REQUIRE(his.transact(b.group, QStringLiteral("Edit"),
                         [&](Transaction &t) {
                             ReviewRound round = *t.get(blind.round);
                             round.selfReview = true;
                             t.put(round);
                             return done();
                         })
                .ok());
    Verdict verdict;
    verdict.scores[seen(his, blind.round).rubric[0].id.uid] = 2;
    verdict.comment = QStringLiteral("I like it myself");
    const auto work = submissionId(blind.round, blind.max);
    REQUIRE(reviews::give(his, seen(his, blind.round), work, blind.max, verdict, false).ok());
    OtherLaptop::carry(his, *b.workspace, b.group);
    b.settings.setPlace({QStringLiteral("reviews"), b.group, {}, false, 1});
    b.open();
    auto *card = b.find<ReviewCard>();
    REQUIRE(card);
    const auto state = seen(*b.workspace, blind.round);
    int own = 0;
    for (const Review &review : state.reviews) {
        if (review.reviewer != blind.max)
            continue;
        ++own;
        card->present(state, review, b.find<ReviewsPage>()->model().book());
        const QString words = allWords(*card);
        CHECK(words.contains(QStringLiteral("I like it myself")));
        CHECK(words.contains(QStringLiteral("own assessment")));
        CHECK_FALSE(words.contains(QStringLiteral("Maximilian")));
    }
    CHECK(own == 1);
}
