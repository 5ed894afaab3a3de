// A blind round on two laptops, and what the window of the reviewed shows of it.
#include "window_bench.h"

#include "journal/crypto.h"
#include "pages/reviews_page.h"
#include "reviews/review_card.h"
#include "reviews/work_detail.h"
#include "workspace/reviews.h"

#include "catch.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace cercle;

namespace {

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

} // namespace

TEST_CASE("of a blind round the window of the reviewed names nobody")
{
    WindowBench b;
    const Id<Member> max = b.member(QStringLiteral("Maximilian"));
    const Id<Member> zoe = b.member(QStringLiteral("Zoelle"));
    OtherLaptop noe(b, QStringLiteral("Noé"));
    Workspace &his = *noe.workspace;
    reviews::RoundDraft draft;
    draft.round.title = QStringLiteral("Poems");
    draft.round.blind = QStringLiteral("single");
    draft.round.reviewers = 3;
    Criterion criterion;
    criterion.title = QStringLiteral("Clear");
    criterion.levels = {QStringLiteral("no"), QStringLiteral("yes")};
    draft.criteria = {criterion};
    const auto round = reviews::open(his, b.group, draft);
    REQUIRE(round.ok());
    const Id<Member> lina = b.workspace->self(b.group);
    for (const Id<Member> &author : {lina, max, zoe, his.self(b.group)}) {
        reviews::WorkDraft work;
        work.text = QStringLiteral("A poem");
        REQUIRE(reviews::submit(his, *round, author, work).ok());
    }
    const auto proposal = reviews::propose(seen(his, *round));
    REQUIRE(proposal.ok());
    REQUIRE(reviews::accept(his, seen(his, *round), *proposal).ok());
    Verdict verdict;
    verdict.scores[seen(his, *round).rubric[0].id.uid] = 2;
    verdict.comment = QStringLiteral("It sings");
    for (const Review &review : seen(his, *round).known) {
        if (review.reviewer != lina)
            REQUIRE(reviews::give(his, seen(his, *round), review.submission, review.reviewer, verdict, false).ok());
    }
    const auto published = reviews::publish(his, seen(his, *round));
    REQUIRE(published.ok());
    REQUIRE(*published == 9);
    OtherLaptop::carry(his, *b.workspace, b.group);

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
    const auto namesNobody = [&](const QWidget &root) {
        QStringList texts;
        for (const QWidget *one : root.findChildren<QWidget *>())
            texts << one->accessibleName() << one->toolTip() << one->accessibleDescription();
        for (const QLabel *one : root.findChildren<QLabel *>())
            texts << one->text();
        const QString all = texts.join(u'\n');
        CHECK(all.contains(QStringLiteral("A reviewer")));
        CHECK_FALSE(all.contains(QStringLiteral("Maximilian")));
        CHECK_FALSE(all.contains(QStringLiteral("Zoelle")));
    };
    namesNobody(*detail);
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
    for (const Review &review : seen(*b.workspace, *round).known)
        CHECK(review.reviewer == lina);
}
