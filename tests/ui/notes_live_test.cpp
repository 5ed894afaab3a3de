#include "notes/agenda_bar.h"
#include "notes/format_bar.h"
#include "notes/live_bar.h"
#include "notes/note_editor.h"
#include "notes/note_foot.h"
#include "notes/note_preview.h"
#include "notes/notes_page.h"
#include "notes/role_chip.h"
#include "notes/role_panel.h"
#include "notes/time_left.h"
#include "widgets/inline_message.h"
#include "window/sidebar.h"
#include "window_bench.h"

#include "catch.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>

using namespace cercle;

namespace
{

constexpr std::int64_t minute = 60'000;

struct LiveBench : WindowBench {
    Id<Session> session;
    std::vector<Id<AgendaItem>> points;

    explicit LiveBench(const QString &date = u"2026-11-24"_qs, const QString &notes = {})
    {
        Session made;
        made.title = u"Trees"_qs;
        made.date.iso = date;
        made.time.hhmm = u"12:00"_qs;
        made.minutes = 60;
        made.notes = notes;
        session = add(made);
    }
    void addPoints()
    {
        for (const int minutes : {10, 5, 0}) {
            AgendaItem item;
            item.session = session;
            item.title = u"Point %1"_qs.arg(points.size() + 1);
            item.minutes = minutes;
            item.position = static_cast<int>(points.size());
            points.push_back(add(item));
        }
    }
    NotesPage &notes()
    {
        window->shell().openNotes(session);
        settle();
        return window->shell().notes();
    }
    void refresh()
    {
        window->shell().notes().refresh();
        settle();
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
};

} // namespace

TEST_CASE("the agenda runs by button and key, shows the time left, and is late in words")
{
    LiveBench b;
    b.addPoints();
    b.open();
    b.notes();
    auto *time = b.window->findChild<TimeLeft *>();
    REQUIRE(time);
    CHECK(b.button(u"Start"_qs));
    QTest::keyClick(b.window.get(), Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    b.settle();
    b.refresh();
    CHECK(b.says(u"1/3"_qs));
    CHECK(b.says(u"Point 1"_qs));
    CHECK(time->isVisible());
    CHECK(time->text() == u"10 minute(s) left"_qs);
    CHECK(time->ticks());
    b.clock.advance(4 * minute);
    b.refresh();
    CHECK(time->text() == u"6 minute(s) left"_qs);
    b.trigger(Command::NextPoint);
    b.refresh();
    CHECK(b.says(u"2/3"_qs));
    CHECK(b.workspace->get(b.points[0])->done);
    b.clock.advance(8 * minute);
    b.refresh();
    CHECK(time->isLate());
    CHECK(time->text() == u"3 minute(s) late"_qs);
    b.trigger(Command::PreviousPoint);
    b.refresh();
    CHECK(b.says(u"1/3"_qs));
    CHECK_FALSE(time->isLate());
    CHECK(time->text() == u"6 minute(s) left"_qs);
    REQUIRE(b.button(u"Stop"_qs));
    QTest::mouseClick(b.button(u"Stop"_qs), Qt::LeftButton);
    b.settle();
    b.refresh();
    CHECK(b.button(u"Start"_qs));
    CHECK_FALSE(b.actions[Command::PreviousPoint].isEnabled());
}

TEST_CASE("nothing ticks where nothing runs, nor where it is not seen")
{
    LiveBench b(u"2026-12-01"_qs);
    b.addPoints();
    b.open();
    b.notes();
    auto *time = b.window->findChild<TimeLeft *>();
    REQUIRE(time);
    CHECK_FALSE(time->isVisible());
    CHECK_FALSE(time->ticks());
    b.trigger(Command::ToggleAgenda);
    b.refresh();
    CHECK(time->ticks());
    b.trigger(Command::Back);
    CHECK_FALSE(time->ticks());
}

TEST_CASE("without an agenda the session's own time counts, and one can be planned")
{
    LiveBench b;
    b.open();
    b.notes();
    auto *time = b.window->findChild<TimeLeft *>();
    REQUIRE(time);
    CHECK(time->isVisible());
    CHECK(time->text() == u"60 minute(s) left"_qs);
    REQUIRE(b.button(u"Plan the agenda"_qs));
    QTest::mouseClick(b.button(u"Plan the agenda"_qs), Qt::LeftButton);
    b.settle();
    CHECK_FALSE(b.window->shell().inNotes());
    CHECK(b.window->shell().currentSession() == b.session);
}

TEST_CASE("a role shows what it does, and its ticks stay with the session")
{
    LiveBench b;
    Role role;
    role.title = u"Scribe"_qs;
    role.key = u"note_taker"_qs;
    role.description = u"Writes it down."_qs;
    role.checklist = u"Note who is there\nRead decisions aloud"_qs;
    const auto roleId = b.add(role);
    b.open();
    NotesPage &page = b.notes();
    auto *chip = b.find<RoleChip>();
    REQUIRE(chip);
    CHECK(chip->accessibleName() == u"Scribe: Vacant"_qs);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Return);
    b.settle();
    auto *panel = b.find<RolePanel>();
    REQUIRE(panel);
    CHECK(b.says(u"Writes it down."_qs));
    auto boxes = panel->findChildren<QCheckBox *>();
    REQUIRE(boxes.size() == 2);
    CHECK_FALSE(boxes[0]->isEnabled()); // nobody has the role
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    b.settle();
    CHECK_FALSE(panel->isVisible());
    CHECK(QApplication::focusWidget() == chip);

    RoleTurn turn;
    turn.role = roleId;
    turn.session = b.session;
    turn.member = b.workspace->self(b.group);
    turn.state = u"accepted"_qs;
    const auto turnId = b.add(turn);
    b.refresh();
    CHECK(chip->accessibleName() == u"Scribe: You"_qs);
    QTest::keyClick(chip, Qt::Key_Return);
    b.settle();
    boxes = panel->findChildren<QCheckBox *>();
    REQUIRE(boxes.size() == 2);
    CHECK(QApplication::focusWidget() == boxes[0]);
    QTest::keyClick(boxes[0], Qt::Key_Space);
    b.settle();
    CHECK(b.workspace->get(turnId)->ticked == QStringList{u"Note who is there"_qs});
    b.refresh();
    CHECK(boxes[0]->isChecked());
    CHECK(chip->accessibleName().contains(u"1/2"_qs));
    // Within the page, also in a small window.
    b.window->resize(760, 520);
    b.settle();
    CHECK(panel->geometry().right() <= page.width());
    CHECK(panel->geometry().bottom() <= page.height());
}

TEST_CASE("the format bar comes with a selection or by its key, and moves nothing")
{
    LiveBench b;
    b.open();
    NotesPage &page = b.notes();
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("some words"));
    CHECK_FALSE(page.bar().formatShown());
    const int top = editor->mapTo(b.window.get(), QPoint()).y();
    editor->selectAll();
    b.settle();
    CHECK(page.bar().formatShown());
    CHECK(editor->mapTo(b.window.get(), QPoint()).y() == top);
    b.trigger(Command::Quote);
    CHECK(editor->text() == u"> some words"_qs);
    b.trigger(Command::Quote);
    CHECK(editor->text() == u"some words"_qs);
    QTextCursor cursor = editor->textCursor();
    cursor.clearSelection();
    editor->setTextCursor(cursor);
    b.settle();
    CHECK_FALSE(page.bar().formatShown());

    b.trigger(Command::FormatBar);
    CHECK(page.bar().formatShown());
    QWidget *first = QApplication::focusWidget();
    REQUIRE(page.bar().format().isAncestorOf(first));
    QTest::keyClick(first, Qt::Key_Right);
    CHECK(QApplication::focusWidget() != first);
    CHECK(page.bar().format().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    b.settle();
    CHECK(QApplication::focusWidget() == editor);
    CHECK_FALSE(page.bar().formatShown());

    QTest::keyPress(editor, Qt::Key_Alt);
    QTest::qWait(400);
    CHECK(page.bar().formatShown());
    QTest::keyRelease(editor, Qt::Key_Alt);
    CHECK_FALSE(page.bar().formatShown());
    CHECK_FALSE(b.window->menuBar()->isVisible());
}

TEST_CASE("focus mode leaves the text alone, and Escape or its key brings the rest back")
{
    LiveBench b(u"2026-12-01"_qs, u"# One\n\ntext\n"_qs);
    b.open();
    NotesPage &page = b.notes();
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    CHECK(b.window->shell().sidebar().isVisible());
    QTest::keyClick(editor, Qt::Key_F11);
    b.settle();
    CHECK(page.focusMode());
    CHECK_FALSE(b.window->shell().sidebar().isVisible());
    CHECK_FALSE(b.find<AgendaBar>());
    CHECK_FALSE(b.find<NoteFoot>());
    CHECK_FALSE(b.find<NotePreview>());
    CHECK(editor->isVisible());
    CHECK(page.width() == b.window->width());
    QTest::keyClick(editor, Qt::Key_Escape);
    b.settle();
    CHECK_FALSE(page.focusMode());
    CHECK(b.window->shell().sidebar().isVisible());
    CHECK(b.find<AgendaBar>());
    QTest::keyClick(editor, Qt::Key_F11);
    b.trigger(Command::Back); // another page is whole again
    CHECK(b.window->shell().sidebar().isVisible());
    CHECK_FALSE(page.focusMode());
}

TEST_CASE("the notes of a past session are read first and taken up again with one key")
{
    LiveBench b(u"2026-11-10"_qs, u"# Then\n\nwhat was said\n"_qs);
    b.open();
    NotesPage &page = b.notes();
    CHECK(page.isReading());
    CHECK_FALSE(b.find<NoteEditor>());
    CHECK(b.find<NotePreview>());
    CHECK_FALSE(b.actions[Command::Bold].isEnabled());
    REQUIRE(b.button(u"Edit"_qs));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);
    b.settle();
    CHECK_FALSE(page.isReading());
    REQUIRE(b.find<NoteEditor>());
    CHECK(QApplication::focusWidget() == b.find<NoteEditor>());
    CHECK(b.actions[Command::Bold].isEnabled());
    // Where nothing is written yet, one writes.
    b.change(b.session, [](Session &s) { s.notes.clear(); });
    const auto other = b.session;
    b.session = b.GroupBench::session(u"Old"_qs, u"2026-11-03"_qs);
    CHECK_FALSE(b.notes().isReading());
    b.session = other;
}

TEST_CASE("the line below says who has what is saved")
{
    LiveBench b;
    const auto bruno = b.member(u"Bruno"_qs);
    const auto ana = b.member(u"Ana"_qs);
    b.open();
    b.notes();
    CHECK(b.says(u"Saved"_qs));
    b.sync.states = {{u"Bruno"_qs, bruno.uid, true, true, 0, 1000},
                     {u"Ana"_qs, ana.uid, true, false, 2, 1000}};
    Q_EMIT b.sync.changed();
    b.settle();
    CHECK(b.says(u"Saved · Bruno has it"_qs));
    b.sync.states[1].upToDate = true;
    Q_EMIT b.sync.changed();
    CHECK(b.says(u"Saved · Bruno and Ana have it"_qs));
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    QTest::keyClicks(editor, QStringLiteral("x"));
    CHECK(b.says(u"Being saved…"_qs));
}

TEST_CASE("digits of the time left keep their places")
{
    Look look;
    std::int64_t now = 1'000'000'000;
    TimeLeft time(look.theme, [&] { return now; });
    time.show();
    time.countTo(now + 11 * minute + 11'000, TimeLeft::Pace::Seconds);
    const int width = time.sizeHint().width();
    time.countTo(now + 20 * minute + 40'000, TimeLeft::Pace::Seconds);
    CHECK(time.sizeHint().width() == width);
    time.countTo(now + 90 * minute, TimeLeft::Pace::Minutes);
    CHECK(time.text() == u"90 minute(s) left"_qs);
    time.countFrom(now - 3 * minute);
    CHECK(time.text() == u"3 minute(s) so far"_qs);
    time.stop();
    CHECK_FALSE(time.ticks());
}

TEST_CASE("a session that is over with all points done offers nothing to start; one that goes on resumes")
{
    const bool over = GENERATE(true, false);
    LiveBench b(over ? u"2026-11-20"_qs : u"2026-11-24"_qs);
    b.addPoints();
    b.open();
    AgendaBar &bar = b.notes().agenda();
    REQUIRE(b.button(u"Start"_qs));
    for (const Id<AgendaItem> &point : b.points)
        b.change(point, [](AgendaItem &item) { item.done = true; });
    b.settle();
    CHECK_FALSE(b.button(u"Start"_qs));
    CHECK(bool(b.button(u"Resume"_qs)) == !over);
    CHECK(bar.canToggle() == !over);
    CHECK(b.actions[Command::ToggleAgenda].isEnabled() == !over);
    b.trigger(Command::ToggleAgenda);
    CHECK(bar.isRunning() == !over);
    // What runs can be stopped at any time.
    if (over) {
        b.change(b.points.back(), [&](AgendaItem &item) {
            item.done = false;
            item.moments += beginMoment(b.clock.nowMs());
        });
        b.settle();
        CHECK(b.button(u"Stop"_qs));
    }
}
