#include "window_bench.h"

#include "detail/fact_row.h"
#include "forms/criteria_editor.h"
#include "forms/round_form.h"
#include "forms/work_form.h"
#include "journal/crypto.h"
#include "pages/page_list.h"
#include "pages/reviews_page.h"
#include "reviews/criterion_field.h"
#include "reviews/review_card.h"
#include "reviews/review_desk.h"
#include "reviews/round_detail.h"
#include "reviews/work_detail.h"
#include "widgets/choice_row.h"
#include "widgets/empty_state.h"
#include "widgets/list_view.h"
#include "widgets/score_bar.h"
#include "workspace/reviews.h"

#include "catch.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace cercle;

namespace {

reviews::RoundDraft essays(const char *blind = "open")
{
    reviews::RoundDraft draft;
    draft.round.title = QStringLiteral("Essays");
    draft.round.blind = QString::fromLatin1(blind);
    draft.round.submitBy.iso = QStringLiteral("2026-11-25");
    draft.round.reviewBy.iso = QStringLiteral("2026-12-02");
    draft.round.reviewers = 1;
    for (const char *title : {"Clear", "Complete"}) {
        Criterion criterion;
        criterion.title = QString::fromLatin1(title);
        for (int level = 1; level <= 4; ++level)
            criterion.levels << QStringLiteral("level %1").arg(level);
        draft.criteria.push_back(criterion);
    }
    return draft;
}

struct ReviewsWindow : WindowBench {
    ReviewsPage &open(QSize size = {1440, 900})
    {
        settings.setPlace({QStringLiteral("reviews"), group, {}, false, 0});
        WindowBench::open(size);
        auto *page = find<ReviewsPage>();
        REQUIRE(page);
        return *page;
    }
    Id<ReviewRound> round(const reviews::RoundDraft &draft = essays())
    {
        const auto id = reviews::open(*workspace, group, draft);
        REQUIRE(id.ok());
        return *id;
    }
    Id<Submission> work(const Id<ReviewRound> &round, const Id<Member> &author, const QString &title)
    {
        reviews::WorkDraft draft;
        draft.title = title;
        draft.text = QStringLiteral("# Head\n\nThe text of ") + title;
        const auto id = reviews::submit(*workspace, round, author, draft);
        REQUIRE(id.ok());
        return *id;
    }
    reviews::RoundState seen(const Id<ReviewRound> &round)
    {
        auto state = reviews::look(*workspace, round);
        REQUIRE(state.ok());
        return *state;
    }
    // Lina and Noé read each other's work.
    struct Pair {
        Id<ReviewRound> round;
        Id<Member> noe;
        Id<Submission> mine, his;
    };
    Pair pair(const char *blind = "open")
    {
        Pair out;
        out.noe = member(QStringLiteral("Noé"));
        out.round = round(essays(blind));
        out.mine = work(out.round, workspace->self(group), QStringLiteral("On trees"));
        out.his = work(out.round, out.noe, QStringLiteral("On graphs"));
        const auto proposal = reviews::propose(seen(out.round));
        REQUIRE(proposal.ok());
        REQUIRE(reviews::accept(*workspace, seen(out.round), *proposal).ok());
        return out;
    }
    void give(const Id<ReviewRound> &round, const Id<Submission> &work, const Id<Member> &reviewer, int score,
              const QString &comment)
    {
        const auto state = seen(round);
        Verdict verdict;
        for (const RubricLine &line : state.rubric)
            verdict.scores[line.id.uid] = score;
        verdict.comment = comment;
        REQUIRE(reviews::give(*workspace, state, work, reviewer, verdict, false).ok());
    }
    ListView *list() const
    {
        for (ListView *one : window->findChildren<ListView *>()) {
            if (one->isVisible() && one->accessibleName() == QStringLiteral("Reviews"))
                return one;
        }
        return nullptr;
    }
    bool says(const QString &part, const QWidget *within = nullptr) const
    {
        const QWidget *root = within ? within : window.get();
        for (const QLabel *label : root->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return false;
    }
    QStringList rows(ReviewsPage &page) const
    {
        QStringList out;
        for (int row = 0; row < page.model().rowCount(); ++row)
            out += page.model().index(row).data(Qt::AccessibleTextRole).toString();
        return out;
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), which, modifiers);
        settle();
    }
};

} // namespace

TEST_CASE("a group without rounds is told what a round is, and opens one from the form")
{
    ReviewsWindow b;
    auto &page = b.open();
    CHECK(b.find<EmptyState>());
    REQUIRE(b.button(QStringLiteral("Open a round")));
    QTest::keyClick(b.window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    b.settle();
    auto *form = b.find<RoundForm>();
    REQUIRE(form);
    b.button(QStringLiteral("Open the round"))->click();
    CHECK(form->problem().contains(QStringLiteral("title")));
    b.field(QStringLiteral("Title"))->setText(QStringLiteral("Essays"));
    // The sentence stands there as soon as a blind round is chosen, and names its coordinator.
    auto *sentence = form->findChild<QLabel *>(QStringLiteral("anonymity"));
    REQUIRE(sentence);
    CHECK_FALSE(sentence->isVisible());
    for (QComboBox *box : form->findChildren<QComboBox *>()) {
        if (box->accessibleName() == QStringLiteral("Names"))
            box->setCurrentIndex(1);
    }
    CHECK(sentence->isVisible());
    CHECK(sentence->text().contains(QStringLiteral("Lina")));
    b.button(QStringLiteral("Open the round"))->click();
    b.settle();
    const auto rounds = b.workspace->list<ReviewRound>(Filter().in(b.group));
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0].blind == QStringLiteral("single"));
    CHECK_FALSE(rounds[0].graded); // off unless asked for
    CHECK(b.workspace->list<Criterion>(Filter().in(b.group)).size() == 2);
    CHECK_FALSE(b.find<EmptyState>());
    CHECK(page.selected() == rounds[0].id.uid);
    CHECK(b.find<RoundDetail>());
}

TEST_CASE("a round is changed until reviews begin; then its criteria stay and its days move")
{
    ReviewsWindow b;
    const auto pair = b.pair();
    auto &page = b.open();
    page.select(pair.round.uid);
    b.settle();
    Q_EMIT b.find<RoundDetail>()->editRequested(pair.round);
    b.settle();
    auto *form = b.find<RoundForm>();
    REQUIRE(form);
    CHECK(b.says(QStringLiteral("fixed since the reviews began"), form));
    CHECK_FALSE(form->findChild<CriteriaEditor *>()->isVisible());
    b.field(QStringLiteral("Title"))->setText(QStringLiteral("Short essays"));
    b.button(QStringLiteral("Save"))->click();
    b.settle();
    const auto stored = b.workspace->get(pair.round);
    CHECK(stored->title == QStringLiteral("Short essays"));
    CHECK(stored->phase == QStringLiteral("review"));
    CHECK(b.seen(pair.round).rubric.size() == 2);
}

TEST_CASE("works are handed in as text, link or commit, in versions, by keyboard")
{
    ReviewsWindow b;
    const auto round = b.round();
    auto &page = b.open();
    CHECK(b.rows(page).filter(QStringLiteral("Hand in your work")).size() == 1);
    b.list()->setFocus();
    b.key(Qt::Key_Return);
    auto *form = b.find<WorkForm>();
    REQUIRE(form);
    b.key(Qt::Key_Return);
    CHECK_FALSE(form->problem().isEmpty()); // nothing typed
    const QString path = b.folder.path() + QStringLiteral("/my_essay.md");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Trees **grow**.\n");
    file.close();
    form->takeFile(path);
    b.button(QStringLiteral("Hand in"))->click();
    b.settle();
    auto state = b.seen(round);
    REQUIRE(state.submissions.size() == 1);
    CHECK(state.submissions[0].title == QStringLiteral("my essay"));
    CHECK(state.currentOf(state.submissions[0]).file == QStringLiteral("my_essay.md"));
    CHECK(b.rows(page).filter(QStringLiteral("Hand in your work")).isEmpty());
    // Once more, now a commit.
    b.trigger(Command::HandIn);
    REQUIRE(b.find<WorkForm>());
    CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("my essay"));
    for (QTabBar *bar : b.find<WorkForm>()->findChildren<QTabBar *>())
        bar->setCurrentIndex(2);
    b.settle();
    b.field(QStringLiteral("Repository"))->setText(QStringLiteral("https://example.org/essay.git"));
    b.button(QStringLiteral("Hand in version 2"))->click();
    CHECK(b.find<WorkForm>()->problem().contains(QStringLiteral("commit")));
    b.field(QStringLiteral("Commit"))->setText(QStringLiteral("a1b2c3"));
    b.button(QStringLiteral("Hand in version 2"))->click();
    b.settle();
    state = b.seen(round);
    CHECK(state.submissions.size() == 1);
    CHECK(state.currentOf(state.submissions[0]).commit == QStringLiteral("a1b2c3"));
    CHECK(state.versions.at(state.submissions[0].id.uid).size() == 2);
}

TEST_CASE("a file that is dropped is handed in as text, and a link as a link")
{
    ReviewsWindow b;
    b.round();
    b.open();
    b.trigger(Command::HandIn);
    auto *form = b.find<WorkForm>();
    REQUIRE(form);
    const QString path = b.folder.path() + QStringLiteral("/proof.txt");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("By induction.");
    file.close();
    const auto drop = [&](const QUrl &url) {
        QMimeData data;
        data.setUrls({url});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(form, &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(form, &event);
        b.settle();
    };
    drop(QUrl(QStringLiteral("https://example.org/proof")));
    CHECK(b.field(QStringLiteral("Link"))->text() == QStringLiteral("https://example.org/proof"));
    drop(QUrl::fromLocalFile(path));
    CHECK(b.says(QStringLiteral("From the file proof.txt"), form));
    // What cannot be text is refused in words, and what stood there stays.
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\xff\xfe\x00\x01", 4));
    file.close();
    drop(QUrl::fromLocalFile(path));
    CHECK_FALSE(form->problem().isEmpty());
    CHECK(form->isTouched());
}

TEST_CASE("reviews are given out from the window: proposed, looked at, accepted")
{
    ReviewsWindow b;
    const Id<Member> noe = b.member(QStringLiteral("Noé"));
    const auto round = b.round();
    b.work(round, b.workspace->self(b.group), QStringLiteral("On trees"));
    b.work(round, noe, QStringLiteral("On graphs"));
    auto &page = b.open();
    page.select(round.uid);
    b.settle();
    REQUIRE(b.button(QStringLiteral("Propose who reviews whom")));
    b.button(QStringLiteral("Propose who reviews whom"))->click();
    b.settle();
    CHECK(b.says(QStringLiteral("You → Noé")));
    CHECK(b.seen(round).known.empty()); // nothing is written yet
    b.button(QStringLiteral("Accept"))->click();
    b.settle();
    CHECK(b.seen(round).known.size() == 2);
    CHECK(b.seen(round).phase == RoundPhase::Review);
    CHECK(b.says(QStringLiteral("Works per reviewer: 1")));
    // The sidebar counts what is owed.
    CHECK(pageOf(QStringLiteral("reviews"))->badge(*b.workspace, b.group) == 1);
    page.setView(0);
    CHECK(b.rows(page).filter(QStringLiteral("Review “On graphs”")).size() == 1);
}

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
    REQUIRE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())); // the comment on the whole
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
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_Eacute, QStringLiteral("é"), Qt::NoModifier);
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_Apostrophe, QStringLiteral("'"), Qt::NoModifier);
    b.window->shell().flush().ok();
    const Verdict kept = verdictFrom(b.settings.reviewDraft(reviewId(pair.his, b.workspace->self(b.group)).uid));
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
        Q_EMIT b.window->findChild<RoundDetail *>()->reviewRequested(facts.works[0].work.id, b.workspace->self(b.group));
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

TEST_CASE("a scheduled round gives out its reviews by itself when its day has passed")
{
    ReviewsWindow b;
    auto draft = essays();
    draft.round.mode = QStringLiteral("scheduled");
    const auto round = b.round(draft);
    const Id<Member> noe = b.member(QStringLiteral("Noé"));
    b.work(round, b.workspace->self(b.group), QStringLiteral("On trees"));
    b.work(round, noe, QStringLiteral("On graphs"));
    auto &page = b.open();
    CHECK(b.seen(round).known.empty());
    b.clock.advance(2LL * 24 * 3600 * 1000);
    page.refresh();
    b.settle();
    CHECK(b.seen(round).known.size() == 2);
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
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("half a thought"));
    QTest::qWait(1500);
    CHECK(b.says(QStringLiteral("Draft saved")));
    // As another process would read it, without this one being asked to end.
    const Settings other(b.folder.path() + QStringLiteral("/cercle.ini"));
    const Verdict kept = verdictFrom(other.reviewDraft(reviewId(pair.his, b.workspace->self(b.group)).uid));
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

TEST_CASE("a late work gets its reader, and what stands stays")
{
    ReviewsWindow b;
    const auto pair = b.pair();
    const Id<Member> max = b.member(QStringLiteral("Max"));
    b.work(pair.round, max, QStringLiteral("On sets"));
    auto &page = b.open();
    page.select(pair.round.uid);
    page.setView(3);
    b.settle();
    CHECK(b.button(QStringLiteral("Find reviewers for late works")));
    b.find<RoundDetail>()->propose(false);
    b.button(QStringLiteral("Accept"))->click();
    b.settle();
    int readings = 0;
    for (const Review &review : b.seen(pair.round).known)
        readings += review.removed ? 0 : 1;
    CHECK(readings == 3);
    CHECK_FALSE(b.button(QStringLiteral("Find reviewers for late works")));
}

TEST_CASE("by hand, a work gets one more reader")
{
    ReviewsWindow b;
    auto draft = essays();
    draft.round.mode = QStringLiteral("manual");
    const auto round = b.round(draft);
    const Id<Member> noe = b.member(QStringLiteral("Noé"));
    const auto his = b.work(round, noe, QStringLiteral("On graphs"));
    auto &page = b.open();
    page.setView(3);
    b.settle();
    CHECK(b.says(QStringLiteral("given out by hand")));
    CHECK_FALSE(b.button(QStringLiteral("Propose who reviews whom")));
    Q_EMIT b.find<RoundDetail>()->workRequested(his);
    b.settle();
    REQUIRE(b.button(QStringLiteral("Add a reviewer…")));
    b.button(QStringLiteral("Add a reviewer…"))->click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1); // not the author
    menu->actions().front()->trigger();
    menu->close();
    b.settle();
    REQUIRE(b.seen(round).known.size() == 1);
    CHECK(b.seen(round).known[0].reviewer == b.workspace->self(b.group));
}

TEST_CASE("two days without feedback raise help for whoever looks after the round, and for the author")
{
    ReviewsWindow b;
    const auto pair = b.pair();
    b.clock.advance(3LL * 24 * 3600 * 1000);
    auto &page = b.open();
    CHECK(b.rows(page).filter(QStringLiteral("wait for feedback")).size() == 1);
    page.setView(1);
    CHECK(b.rows(page)[0].contains(QStringLiteral("without feedback")));
    page.select(pair.round.uid);
    page.setView(3);
    b.settle();
    CHECK(b.says(QStringLiteral("have waited two days or more")));
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
