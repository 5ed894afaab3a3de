#include "notes/cursor_marks.h"
#include "notes/note_editor.h"
#include "notes/notes_page.h"
#include "widgets/avatar_stack.h"
#include "window_bench.h"

using namespace cercle;

namespace
{

struct Notes : WindowBench {
    Id<Session> id = session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    Uid bruno = Uid::fromBytes(QByteArray(16, 'b'));
    NoteEditor *editor = nullptr;

    explicit Notes(const QString &text)
    {
        change(id, [&](Session &s) { s.notes = text; });
        open();
        trigger(Command::OpenNotes);
        editor = find<NoteEditor>();
        REQUIRE(editor);
    }
    void brunoIsAt(const Id<Session> &where, std::int64_t cursor)
    {
        sync.places = {{bruno, QStringLiteral("Bruno"), {group.uid, where.uid, cursor}}};
        Q_EMIT sync.presenceChanged();
        settle();
    }
    AvatarStack *faces() const
    {
        for (AvatarStack *one : window->findChild<NotesPage *>()->findChildren<AvatarStack *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("whoever has the notes open is shown with a face and a cursor that moves with the words")
{
    Notes b(QStringLiteral("😀one two\n"));
    CHECK_FALSE(b.faces());
    b.brunoIsAt(b.id, 5); // before "two"
    REQUIRE(b.faces());
    CHECK(b.faces()->text() == QStringLiteral("Also here: Bruno")); // what a screen reader says
    CHECK(b.faces()->toolTip() == b.faces()->text());
    CHECK(b.editor->marks().positions() == std::vector{6});
    CHECK(b.editor->marks().namesShown());
    const QImage with = b.editor->grab().toImage();
    QTest::keyClicks(b.editor, QStringLiteral("x"));
    CHECK(b.editor->marks().positions() == std::vector{7});
    b.editor->undo();

    b.sync.places.clear();
    Q_EMIT b.sync.presenceChanged();
    b.settle();
    CHECK_FALSE(b.faces());
    CHECK(b.editor->marks().positions().empty());
    CHECK(b.editor->grab().toImage() != with);
}

TEST_CASE("somebody in other notes is not shown here, and one beyond the end stands at the end")
{
    Notes b(QStringLiteral("one"));
    const auto other = b.session(QStringLiteral("Graphs"), QStringLiteral("2026-12-08"));
    b.brunoIsAt(other, 1);
    CHECK_FALSE(b.faces());
    b.brunoIsAt(b.id, 400);
    CHECK(b.editor->marks().positions() == std::vector{3});
    b.brunoIsAt(b.id, -1); // reads only
    REQUIRE(b.faces());
    CHECK(b.editor->marks().positions().empty());
}

TEST_CASE("the others hear where we are once our words are written, and when we leave")
{
    Notes b(QStringLiteral("😀one"));
    CHECK(b.sync.own == Here{b.group.uid, b.id.uid, 0});
    QTest::keyClick(b.editor, Qt::Key_End);
    CHECK(QTest::qWaitFor([&] { return b.sync.own.cursor == 4; }, 2000));
    QTest::keyClicks(b.editor, QStringLiteral("!!"));
    QTest::qWait(400);
    CHECK(b.sync.own.cursor == 4);
    REQUIRE(b.window->shell().flush().ok());
    CHECK(QTest::qWaitFor([&] { return b.sync.own.cursor == 6; }, 2000));
    b.trigger(Command::Back);
    CHECK(b.sync.own == Here{});
    b.trigger(Command::OpenNotes);
    CHECK(b.sync.own.session == b.id.uid);
}
