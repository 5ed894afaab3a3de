// Writing reviews, and reading those that were received and given.
#include "reviews_bench.h"

#include "pages/page_list.h"
#include "reviews/criterion_field.h"
#include "reviews/review_card.h"
#include "reviews/review_desk.h"
#include "reviews/round_detail.h"
#include "reviews/work_detail.h"
#include "widgets/choice_row.h"
#include "widgets/score_bar.h"

#include "catch.h"
#include "workspace/review_drafts.h"

#include <QPlainTextEdit>
#include <QSpinBox>

using namespace cercle;

TEST_CASE("a review is written with the keys 1 to 4; what is missing stands beside the button")
{
    ReviewsWindow b;
    const auto pair = b.pair();
    b.open();
    b.trigger(Command::NextReview);
    auto *desk = b.find<ReviewDesk>();
    REQUIRE(desk);
    REQUIRE(b.button(QStringLiteral("Give the review")));
    CHECK_FALSE(b.button(QStringLiteral("Give the review"))->isEnabled());
    CHECK(b.says(QStringLiteral("“Clear” has no score yet"), desk));
    CHECK(b.says(QStringLiteral("Your name stands with this review"), desk));
    b.key(Qt::Key_3);
    CHECK(b.says(QStringLiteral("“Complete” has no score yet"), desk));
    CHECK_FALSE(b.button(QStringLiteral("Give the review"))->isEnabled());
    b.key(Qt::Key_9); // no such level
    b.key(Qt::Key_4);
    CHECK(b.button(QStringLiteral("Give the review"))->isEnabled());
    // One digit more is an answer, and no text: the last criterion keeps the keyboard until Return or Tab.
    CHECK(qobject_cast<ChoiceRow *>(QApplication::focusWidget()));
    b.key(Qt::Key_1);
    b.key(Qt::Key_4);
    b.key(Qt::Key_Return);
    REQUIRE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())); // the comment on the whole
    CHECK(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText().isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4 good points"));
    b.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(b.find<ReviewDesk>());
    const auto state = b.seen(pair.round);
    const auto given = state.givenTo(pair.his);
    REQUIRE(given.size() == 1);
    const Verdict verdict = verdictFrom(given[0].verdict);
    CHECK(verdict.comment == QStringLiteral("4 good points"));
    CHECK(verdict.scores.at(state.rubric[0].id.uid) == 3);
    CHECK(verdict.scores.at(state.rubric[1].id.uid) == 4);
    CHECK(pageOf(QStringLiteral("reviews"))->badge(*b.workspace, b.group) == 0);
}

TEST_CASE("on a French keyboard the digits need no Shift")
{
    ReviewsWindow b;
    const auto pair = b.pair();
    b.open();
    b.trigger(Command::NextReview);
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_Eacute, QStringLiteral("é"),
                        Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_Apostrophe, QStringLiteral("'"),
                        Qt::NoModifier);
    b.window->shell().flush().ok();
    const Verdict kept =
        reviews::draftOf(*b.workspace, pair.his, b.workspace->self(b.group)).value_or(Verdict());
    const auto state = b.seen(pair.round);
    REQUIRE(kept.scores.size() == 2);
    CHECK(kept.scores.at(state.rubric[0].id.uid) == 2);
    CHECK(kept.scores.at(state.rubric[1].id.uid) == 4);
}

TEST_CASE("points, yes or no, and words alone have their own fields")
{
    ReviewsWindow b;
    for (const char *strategy : {"accumulative", "errors", "comments"}) {
        auto draft = essays();
        draft.round.title = QString::fromLatin1(strategy);
        draft.round.strategy = QString::fromLatin1(strategy);
        draft.round.selfReview = true;
        draft.round.phase = QString();
        const auto round = b.round(draft);
        b.work(round, b.workspace->self(b.group), QStringLiteral("Mine"));
        b.change(round, [](ReviewRound &stored) { stored.phase = QStringLiteral("review"); });
    }
    auto &page = b.open();
    CHECK(b.rows(page).filter(QStringLiteral("Assess your own work")).size() == 3);
    int spins = 0, radios = 0, bare = 0;
    for (const RoundFacts &facts : page.model().book().rounds()) {
        Q_EMIT b.window->findChild<RoundDetail *>()->reviewRequested(facts.works[0].work.id,
                                                                     b.workspace->self(b.group));
        b.settle();
        auto *desk = b.find<ReviewDesk>();
        REQUIRE(desk);
        for (const QSpinBox *box : desk->findChildren<QSpinBox *>())
            spins += box->isVisible() ? 1 : 0;
        for (const ChoiceRow *row : desk->findChildren<ChoiceRow *>())
            radios += row->isVisible() ? 1 : 0;
        if (facts.round.strategy == u"comments") {
            CHECK(b.says(QStringLiteral("says nothing yet"), desk));
            ++bare;
        }
        b.key(Qt::Key_Escape);
    }
    CHECK(spins == 2);
    CHECK(radios == 4);
    CHECK(bare == 1);
}

TEST_CASE("a draft is kept within two seconds, on this laptop alone, and is there after a kill")
{
    ReviewsWindow b;
    const auto pair = b.pair();
    b.open();
    b.trigger(Command::NextReview);
    REQUIRE(b.find<ReviewDesk>());
    b.key(Qt::Key_2);
    b.key(Qt::Key_1);
    b.key(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("half a thought"));
    QTest::qWait(1500);
    CHECK(b.says(QStringLiteral("Draft saved")));
    // In the profile, as the command line reads it too, without this window being asked to end; not in the
    // settings.
    const Verdict kept =
        reviews::draftOf(*b.workspace, pair.his, b.workspace->self(b.group)).value_or(Verdict());
    CHECK(b.settings.draft(reviewId(pair.his, b.workspace->self(b.group)).uid).isEmpty());
    CHECK(kept.comment == QStringLiteral("half a thought"));
    CHECK(kept.scores.size() == 2);
    // Others learn that it is begun, and nothing of its words.
    const auto state = b.seen(pair.round);
    for (const Review &review : state.reviews) {
        CHECK_FALSE(verdictFrom(review.verdict).comment.contains(QStringLiteral("thought")));
        if (review.submission == pair.his)
            CHECK(review.state == QStringLiteral("draft"));
    }
    b.window.reset();
    b.WindowBench::open();
    auto *desk = b.find<ReviewDesk>();
    REQUIRE(desk); // where it was left
    bool there = false;
    for (const QPlainTextEdit *edit : desk->findChildren<QPlainTextEdit *>())
        there = there || edit->toPlainText() == QStringLiteral("half a thought");
    CHECK(there);
    CHECK(b.button(QStringLiteral("Give the review"))->isEnabled());
}

TEST_CASE("a new version of the work is said at the desk, what is new is shown, and the reader decides")
{
    const bool goOn = GENERATE(true, false);
    ReviewsWindow b;
    const auto pair = b.pair();
    const Id<Member> self = b.workspace->self(b.group);
    b.open();
    b.trigger(Command::NextReview);
    auto *desk = b.find<ReviewDesk>();
    REQUIRE(desk);
    b.key(Qt::Key_2);
    b.key(Qt::Key_1);
    b.window->shell().flush().ok();
    CHECK_FALSE(b.says(QStringLiteral("new version"), desk));
    reviews::WorkDraft again;
    again.text = QStringLiteral("# Head\n\nThe text of On graphs\nand an example");
    REQUIRE(reviews::submit(*b.workspace, pair.round, pair.noe, again).ok());
    b.settle();
    if (GENERATE(false, true)) { // also after a restart
        b.window.reset();
        b.WindowBench::open();
        b.trigger(Command::NextReview);
        desk = b.find<ReviewDesk>();
        REQUIRE(desk);
    }
    CHECK(b.says(QStringLiteral("you read version 1, now there is version 2"), desk));
    CHECK_FALSE(b.button(QStringLiteral("Give the review"))->isEnabled());
    bool shown = false;
    for (const QPlainTextEdit *edit : desk->findChildren<QPlainTextEdit *>())
        shown =
            shown || (edit->isVisible() && edit->toPlainText().contains(QStringLiteral("+ and an example")));
    CHECK(shown);
    b.button(goOn ? QStringLiteral("Go on with version 2") : QStringLiteral("Review version 1"))->click();
    b.settle();
    CHECK_FALSE(b.says(QStringLiteral("now there is version"), desk));
    REQUIRE(b.button(QStringLiteral("Give the review"))->isEnabled());
    CHECK(reviews::begunOn(*b.workspace, b.seen(pair.round), pair.his, self) == (goOn ? 2 : 1));
    b.button(QStringLiteral("Give the review"))->click();
    b.settle();
    const auto given = b.seen(pair.round).givenTo(pair.his);
    REQUIRE(given.size() == 1);
    CHECK(given[0].version == (goOn ? 2 : 1));
}

TEST_CASE("from elsewhere, a review that is due opens at its desk, and one of the own work where it is read")
{
    ReviewsWindow b;
    const auto pair = b.pair();
    b.give(pair.round, pair.mine, pair.noe, 3, QStringLiteral("Well argued"));
    b.WindowBench::open({1440, 900}, QStringLiteral("sessions"));
    for (const Review &review : b.seen(pair.round).known) {
        b.window->shell().openPage(QStringLiteral("reviews"), b.group, review.id.uid);
        b.settle();
        if (review.submission == pair.his) {
            REQUIRE(b.find<ReviewDesk>());
            CHECK(b.find<ReviewDesk>()->work() == pair.his);
        } else {
            CHECK_FALSE(b.find<ReviewDesk>());
            CHECK(b.find<ReviewsPage>()->view() == 1);
            CHECK(b.find<ReviewsPage>()->selected() == pair.mine.uid);
        }
    }
}

TEST_CASE("received reviews show means by criterion, and are marked and answered")
{
    ReviewsWindow b;
    const auto pair = b.pair();
    b.give(pair.round, pair.mine, pair.noe, 3, QStringLiteral("Well argued"));
    auto &page = b.open();
    page.setView(1);
    b.settle();
    REQUIRE(b.rows(page).size() == 1);
    CHECK(b.rows(page)[0].contains(QStringLiteral("1 to mark")));
    auto *bar = b.find<ScoreBar>();
    REQUIRE(bar);
    CHECK(bar->text() == QStringLiteral("Clear: 3 / 4, level 3"));
    auto *card = b.find<ReviewCard>();
    REQUIRE(card);
    CHECK(b.says(QStringLiteral("Noé"), card));
    CHECK(b.says(QStringLiteral("Well argued"), card));
    b.field(QStringLiteral("Why, in a word"))->setText(QStringLiteral("precise"));
    b.button(QStringLiteral("Useful"))->click();
    b.settle();
    card->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Thank you"));
    b.button(QStringLiteral("Answer"))->click();
    b.settle();
    const auto review = b.seen(pair.round).givenTo(pair.mine)[0];
    CHECK(review.useful == QStringLiteral("yes"));
    CHECK(review.usefulWord == QStringLiteral("precise"));
    CHECK(review.answer == QStringLiteral("Thank you"));
    CHECK_FALSE(b.rows(page)[0].contains(QStringLiteral("to mark")));
}

TEST_CASE("given reviews show what their author made of them")
{
    ReviewsWindow b;
    const auto pair = b.pair();
    b.give(pair.round, pair.his, b.workspace->self(b.group), 2, QStringLiteral("Too short"));
    const auto review = b.seen(pair.round).givenTo(pair.his)[0];
    REQUIRE(reviews::mark(*b.workspace, b.seen(pair.round), review.id, false, QStringLiteral("vague")).ok());
    auto &page = b.open();
    page.setView(2);
    b.settle();
    REQUIRE(b.rows(page).size() == 1);
    CHECK(b.rows(page)[0].contains(QStringLiteral("Not useful")));
    CHECK(b.says(QStringLiteral("vague"), b.find<WorkDetail>()));
    REQUIRE(b.button(QStringLiteral("Change it")));
    b.button(QStringLiteral("Change it"))->click();
    b.settle();
    REQUIRE(b.find<ReviewDesk>());
    CHECK(b.button(QStringLiteral("Give it anew")));
    b.key(Qt::Key_Escape);
    CHECK_FALSE(b.find<ReviewDesk>());
}

TEST_CASE("the whole page fits a small window, and every control has a name")
{
    ReviewsWindow b;
    const auto pair = b.pair();
    b.give(pair.round, pair.mine, pair.noe, 3, QStringLiteral("Well argued"));
    auto &page = b.open({1024, 640});
    for (int view = 0; view < 4; ++view) {
        page.setView(view);
        b.settle();
        CHECK(page.width() <= 1024 - 256);
    }
    b.trigger(Command::NextReview);
    REQUIRE(b.find<ReviewDesk>());
    for (const QWidget *one : b.find<ReviewDesk>()->findChildren<QWidget *>()) {
        if (!one->isVisible() || !(one->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        CHECK_FALSE((one->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
    }
    for (const ChoiceRow *row : b.find<ReviewDesk>()->findChildren<ChoiceRow *>())
        CHECK(row->height() >= row->heightForWidth(row->width()));
}
