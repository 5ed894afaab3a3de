#include "reviews_bench.h"

#include "forms/criteria_editor.h"
#include "forms/round_form.h"
#include "forms/work_form.h"
#include "pages/page_list.h"
#include "reviews/round_detail.h"
#include "widgets/empty_state.h"

#include "workspace/file_book.h"

#include "catch.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace cercle;

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

TEST_CASE(
    "a day that is past, or one day for both, is refused at its field, in words, and the keyboard goes there")
{
    ReviewsWindow b;
    b.member(QStringLiteral("Noé"));
    b.open({1024, 640});
    QTest::keyClick(b.window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    b.settle();
    auto *form = b.find<RoundForm>();
    REQUIRE(form);
    b.field(QStringLiteral("Title"))->setText(QStringLiteral("Essays"));
    QDateEdit *submitBy = nullptr, *reviewBy = nullptr;
    for (QDateEdit *one : form->findChildren<QDateEdit *>())
        (one->accessibleName() == QStringLiteral("Works by") ? submitBy : reviewBy) = one;
    REQUIRE(submitBy);
    REQUIRE(reviewBy);
    const QDate good = submitBy->date();
    const auto refused = [&](QDateEdit *field, const QString &words) {
        b.button(QStringLiteral("Open the round"))->click();
        b.settle();
        CHECK(b.workspace->list<ReviewRound>(Filter().in(b.group)).empty());
        CHECK(field->hasFocus());
        const QLabel *said = nullptr;
        for (const QLabel *label : form->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                said = label;
        }
        REQUIRE(said);
        const int gap = said->mapTo(form, QPoint()).y() - field->mapTo(form, QPoint(0, field->height())).y();
        CHECK(gap >= 0);
        CHECK(gap < 40); // below the field, not at the end of the form
        CHECK_FALSE(said->visibleRegion().isEmpty());
    };
    submitBy->setDate(QDate(2020, 1, 1));
    refused(submitBy, QLocale().toString(QDate(2020, 1, 1), QLocale::LongFormat));
    submitBy->setDate(good);
    CHECK_FALSE(b.says(QStringLiteral("is past"), form));
    reviewBy->setDate(good);
    refused(reviewBy, QStringLiteral("at least one day more"));
    reviewBy->setDate(good.addDays(3));
    // Nor more reviews than two people can give.
    for (QSpinBox *box : form->findChildren<QSpinBox *>()) {
        if (box->accessibleName() == QStringLiteral("Reviews per work")) {
            CHECK(box->value() == 1);
            box->setValue(5);
            b.button(QStringLiteral("Open the round"))->click();
            b.settle();
            CHECK(box->hasFocus());
            CHECK(b.says(QStringLiteral("1 review"), form));
            box->setValue(1);
        }
    }
    b.button(QStringLiteral("Open the round"))->click();
    b.settle();
    CHECK(b.workspace->list<ReviewRound>(Filter().in(b.group)).size() == 1);
}

TEST_CASE("what an allocation takes back is listed before it is accepted")
{
    ReviewsWindow b;
    auto draft = essays();
    draft.round.everybody = true;
    const auto round = b.round(draft);
    const Id<Member> noe = b.member(QStringLiteral("Noé")), max = b.member(QStringLiteral("Max"));
    const auto his = b.work(round, noe, QStringLiteral("On graphs"));
    b.change(round, [](ReviewRound &one) { one.phase = QStringLiteral("review"); });
    // Two laptops that gave it out while apart: one reader too many.
    for (const Id<Member> &reader : {b.workspace->self(b.group), max})
        REQUIRE(reviews::assign(*b.workspace, b.seen(round), his, reader).ok());
    auto &page = b.open();
    page.select(round.uid);
    page.setView(3);
    b.settle();
    b.find<RoundDetail>()->propose(false);
    b.settle();
    CHECK(b.says(QStringLiteral("Taken back, 1 reading")));
    CHECK((b.says(QStringLiteral("Max → Noé")) || b.says(QStringLiteral("You → Noé"))));
    CHECK(b.seen(round).known.size() == 2); // nothing is written yet
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

TEST_CASE("a work that was typed and not handed in is there again, also after a kill")
{
    ReviewsWindow b;
    const auto round = b.round();
    b.open();
    b.trigger(Command::HandIn);
    auto *form = b.find<WorkForm>();
    REQUIRE(form);
    b.field(QStringLiteral("Title"))->setFocus();
    QTest::keyClicks(b.field(QStringLiteral("Title")), QStringLiteral("Half"));
    form->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("so far"));
    QTest::qWait(1200);
    const Settings other(b.folder.path() + QStringLiteral("/cercle.ini"));
    CHECK(
        other.draft(submissionId(round, b.workspace->self(b.group)).uid).contains(QStringLiteral("so far")));
    b.window.reset();
    b.WindowBench::open();
    b.trigger(Command::HandIn);
    form = b.find<WorkForm>();
    REQUIRE(form);
    CHECK(form->findChild<QPlainTextEdit *>()->toPlainText() == QStringLiteral("so far"));
    CHECK(b.field(QStringLiteral("Title"))->text() == QStringLiteral("Half"));
    CHECK(form->isTouched());
    b.button(QStringLiteral("Hand in"))->click();
    b.settle();
    CHECK(b.seen(round).submissions.size() == 1);
    b.trigger(Command::HandIn);
    CHECK_FALSE(b.button(QStringLiteral("Start over"))); // nothing is left over
}

TEST_CASE("a text file that is dropped is handed in as text, another as it is, and a link as a link")
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
    // What is no text goes as the file that it is, until something is typed.
    QFile drawing(b.folder.path() + QStringLiteral("/My drawing.jpg"));
    REQUIRE(drawing.open(QIODevice::WriteOnly));
    drawing.write(QByteArray("\xff\xd8\xff\xe0", 4));
    drawing.close();
    drop(QUrl::fromLocalFile(drawing.fileName()));
    CHECK(form->problem().isEmpty());
    CHECK(b.says(QStringLiteral("My drawing.jpg"), form));
    REQUIRE(b.button(QStringLiteral("Hand in")));
    b.button(QStringLiteral("Hand in"))->click();
    b.settle();
    const auto versions = b.workspace->list<SubmissionVersion>();
    REQUIRE(versions.size() == 1);
    CHECK(versions[0].file == QStringLiteral("My drawing.jpg"));
    CHECK(versions[0].attachment.facts()->type == QStringLiteral("image/jpeg"));
    CHECK(b.workspace->files().has(versions[0].attachment.facts()->sha256));
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

TEST_CASE("what a scheduled round gives out on its day is shown")
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
    REQUIRE(reviews::carryOut(*b.workspace, b.group).ok());
    page.refresh();
    b.settle();
    CHECK(b.seen(round).known.size() == 2);
    page.setView(0);
    CHECK(b.rows(page).filter(QStringLiteral("Review “On graphs”")).size() == 1);
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
