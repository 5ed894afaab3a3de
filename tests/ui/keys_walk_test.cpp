// Roles and reviews from beginning to end without a mouse: Tab to what is needed, keys to choose and to type.
#include "models/role_grid_model.h"
#include "pages/roles_page.h"
#include "reviews_bench.h"
#include "workspace/role_exchange.h"

#include "catch.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTranslator>

using namespace cercle;

namespace
{

// The window in French, as long as it lives.
struct Language {
    QTranslator translator;
    QLocale before;

    explicit Language(bool french)
    {
        if (!french)
            return;
        QLocale::setDefault(QLocale(QLocale::French));
        REQUIRE(
            translator.load(QCoreApplication::applicationDirPath() + u"/../translations/cercle_fr.qm"_qs));
        QCoreApplication::installTranslator(&translator);
    }
    ~Language()
    {
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(before);
    }
};

struct KeyBench : ReviewsWindow {
    static QString word(const char *of, const char *text)
    {
        return QCoreApplication::translate(QByteArray("cercle::") + of, text).remove(u'&');
    }
    static QString nameOf(const QWidget *widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button && !button->text().isEmpty() ? button->text() : widget->accessibleName();
    }
    // Tab until the keyboard is at what is called so.
    QWidget *walkTo(const QString &name)
    {
        QStringList seen;
        for (int i = 0; i < 200; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (focus && nameOf(focus) == name)
                return focus;
            seen += (focus ? nameOf(focus) : QStringLiteral("-"));
            QTest::keyClick(focus ? focus : window.get(), Qt::Key_Tab);
            settle();
        }
        UNSCOPED_INFO("walked: " << seen.mid(0, 60).join(u'|').toStdString());
        FAIL("not reached: " << name.toStdString());
        return nullptr;
    }
    void press(const char *of, const char *text)
    {
        walkTo(word(of, text));
        key(Qt::Key_Space);
        settle();
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    QMenu *menu() const
    {
        static_cast<void>(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 2000));
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    // Down to the entry of the open menu, and chooses it.
    void choose(const QString &entry)
    {
        QMenu *open = menu();
        REQUIRE(open);
        for (int i = 0; i < 60; ++i) {
            if (open->activeAction() && open->activeAction()->text() == entry)
                break;
            QTest::keyClick(open, Qt::Key_Down);
        }
        INFO(entry.toStdString());
        REQUIRE(open->activeAction());
        REQUIRE(open->activeAction()->text() == entry);
        QTest::keyClick(open, open->activeAction()->menu() ? Qt::Key_Right : Qt::Key_Return);
        settle();
    }

    QTableView *grid() const { return window->findChild<RolesPage *>()->findChild<QTableView *>(); }
    // With the arrows to the first turn that fits.
    template <class F> bool walkGrid(F fits)
    {
        walkTo(word("RolesPage", "Roles by session"));
        key(Qt::Key_Home, Qt::ControlModifier);
        const auto *model = qobject_cast<const RoleGridModel *>(grid()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            key(Qt::Key_Home);
            for (int column = 0; column < model->columnCount(); ++column) {
                if (fits(*model->turnAt(grid()->currentIndex())))
                    return true;
                key(Qt::Key_Right);
            }
            key(Qt::Key_Down);
        }
        return false;
    }
    RoleTurn turnHere()
    {
        const auto *model = qobject_cast<const RoleGridModel *>(grid()->model());
        const PlannedTurn &turn = *model->turnAt(grid()->currentIndex());
        return turnOf(*workspace, turn.session, turn.role);
    }
};

} // namespace

TEST_CASE("roles by keyboard alone: planned, accepted, swapped, handed back, declined, away and back")
{
    const bool french = GENERATE(false, true);
    CAPTURE(french);
    Language language(french);
    KeyBench b;
    const Id<Member> self = b.workspace->self(b.group);
    REQUIRE(addUsualRoles(*b.workspace, b.group));
    for (const auto &name : {u"Noé"_qs, u"Zoé"_qs, u"Omar"_qs})
        b.member(name);
    for (int i = 0; i < 4; ++i)
        b.session(u"Evening %1"_qs.arg(i), QDate(2026, 12, 1).addDays(7 * i).toString(Qt::ISODate));
    b.settings.setPlace({u"roles"_qs, b.group, {}, false, 0});
    b.WindowBench::open();
    b.press("RolesPage", "Keep this plan");
    REQUIRE(b.workspace->list<RoleTurn>(Filter().in(b.group)).size() == 24);

    const auto own = [&](const PlannedTurn &turn) {
        return turn.member == self && turn.state == u"proposed";
    };
    REQUIRE(b.walkGrid(own));
    b.press("TurnDetail", "Accept");
    CHECK(b.turnHere().state == u"accepted"_qs);

    // Enter opens who takes it; the last entry holds the turns to be had in return.
    REQUIRE(b.walkGrid([&](const PlannedTurn &turn) { return turn.member == self; }));
    const RoleTurn mine = b.turnHere();
    b.key(Qt::Key_Return);
    b.choose(KeyBench::word("TurnDetail", "Swap with"));
    REQUIRE(b.menu());
    QTest::keyClick(b.menu(), Qt::Key_Return);
    b.settle();
    const RoleTurn swapped = *b.workspace->get(mine.id);
    CHECK(swapped.member != self);
    const auto turns = b.workspace->list<RoleTurn>(Filter().in(b.group).with("role", mine.role));
    CHECK(std::any_of(turns.begin(), turns.end(), [&](const RoleTurn &turn) {
        return turn.member == self && turn.state == u"accepted"_qs;
    }));

    REQUIRE(b.walkGrid(
        [&](const PlannedTurn &turn) { return turn.member == self && turn.state == u"accepted"; }));
    const Id<RoleTurn> back = b.turnHere().id;
    b.press("TurnDetail", "Hand back");
    CHECK(b.workspace->get(back)->state == u"declined"_qs);

    REQUIRE(b.walkGrid(own));
    const Id<RoleTurn> declined = b.turnHere().id;
    b.press("TurnDetail", "Decline");
    CHECK(b.workspace->get(declined)->state == u"declined"_qs);

    // Somebody without a laptop is spoken for.
    REQUIRE(b.walkGrid([&](const PlannedTurn &turn) {
        return turn.member && turn.member != self && turn.state == u"proposed" && turn.standing;
    }));
    const Id<RoleTurn> theirs = b.turnHere().id;
    b.press("TurnDetail", "Said yes");
    CHECK(b.workspace->get(theirs)->state == u"accepted"_qs);

    REQUIRE(b.walkGrid(own));
    const Id<Session> day = b.turnHere().session;
    b.press("TurnDetail", "I am away that day");
    for (const RoleTurn &turn : b.workspace->list<RoleTurn>(Filter().with("session", day)))
        CHECK_FALSE((turn.member == self && turn.state != u"declined"));
    REQUIRE(b.walkGrid([&](const PlannedTurn &turn) { return turn.session == day; }));
    b.press("TurnDetail", "I come after all");
    const auto comes = b.workspace->get(attendanceId(day, self));
    REQUIRE(comes);
    CHECK(comes->state == u"yes"_qs);
}

TEST_CASE("a round of reviews by keyboard alone, from opening to closing")
{
    const bool french = GENERATE(false, true);
    CAPTURE(french);
    Language language(french);
    KeyBench b;
    const Id<Member> self = b.workspace->self(b.group);
    const Id<Member> noe = b.member(u"Noé"_qs);
    static_cast<void>(b.ReviewsWindow::open());
    QTest::keyClick(b.window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    b.settle();
    b.walkTo(KeyBench::word("RoundForm", "&Title"));
    b.type(u"Essays"_qs);
    b.press("RoundForm", "Open the round");
    const auto rounds = b.workspace->list<ReviewRound>(Filter().in(b.group));
    REQUIRE(rounds.size() == 1);
    const Id<ReviewRound> round = rounds[0].id;
    b.work(round, noe, u"On graphs"_qs);

    QTest::keyClick(b.window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    b.settle();
    b.walkTo(KeyBench::word("WorkForm", "&Title"));
    b.type(u"On trees"_qs);
    b.walkTo(KeyBench::word("WorkForm", "Text"));
    b.type(u"Trees grow."_qs);
    b.press("WorkForm", "Hand in");
    REQUIRE(b.seen(round).submissions.size() == 2);

    b.press("RoundBalance", "Propose who reviews whom");
    b.press("RoundBalance", "Accept");
    REQUIRE(b.seen(round).known.size() == 2);

    QTest::keyClick(b.window.get(), Qt::Key_R, Qt::ControlModifier);
    b.settle();
    b.key(Qt::Key_3);
    b.key(Qt::Key_4);
    b.type(u"Clear and short"_qs);
    b.key(Qt::Key_Return, Qt::ControlModifier);
    const auto given = b.seen(round).reviews;
    REQUIRE(std::any_of(given.begin(), given.end(),
                        [&](const Review &one) { return one.reviewer == self && one.state == u"given"_qs; }));

    // Noé's, then it is received: marked and answered.
    const auto state = b.seen(round);
    for (const Submission &work : state.submissions) {
        if (work.author == self)
            b.give(round, work.id, noe, 3, u"Well argued"_qs);
    }
    b.walkTo(KeyBench::word("ReviewsPage", "Which reviews"));
    b.key(Qt::Key_Right);
    b.settle();
    b.walkTo(KeyBench::word("ReviewCard", "Why, in a word"));
    b.type(u"precise"_qs);
    b.press("ReviewCard", "Useful");
    b.walkTo(KeyBench::word("ReviewCard", "Your answer"));
    b.type(u"Thank you"_qs);
    b.press("ReviewCard", "Answer");
    const auto mine = b.seen(round);
    bool marked = false;
    for (const Review &one : mine.reviews)
        marked =
            marked
            || (one.useful == u"yes"_qs && one.usefulWord == u"precise"_qs && one.answer == u"Thank you"_qs);
    CHECK(marked);

    // Closed from the menu of the round.
    b.walkTo(KeyBench::word("ReviewsPage", "Which reviews"));
    for (int i = 0; i < 4; ++i)
        b.key(Qt::Key_Right); // the last list, of the rounds
    b.walkTo(KeyBench::word("ReviewsPage", "Reviews"));
    b.key(Qt::Key_Down);
    b.press("RoundDetail", "More about this round");
    b.choose(KeyBench::word("RoundDetail", "Close the round"));
    CHECK(b.seen(round).phase == RoundPhase::Closed);
}
