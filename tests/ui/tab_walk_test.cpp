// Tab reaches every control of every page in the order of reading, Shift+Tab goes back, and nothing holds the
// keyboard.

#include "detail/detail_pane.h"
#include "notes/note_editor.h"
#include "pages/page_list.h"
#include "window/sidebar.h"
#include "window_bench.h"

#include "catch.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QMenuBar>

using namespace cercle;

namespace
{

constexpr int most = 300; // more controls than any page has

struct Walker {
    WindowBench &b;

    QRect placeOf(const QWidget *widget) const
    {
        return {widget->mapTo(b.window.get(), QPoint(0, 0)), widget->size()};
    }
    std::string nameOf(const QWidget *widget) const
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return std::string(widget->metaObject()->className()) + " "
               + (button ? button->text() : widget->accessibleName()).toStdString();
    }
    // 0: the groups, 1: the page, 2: beside it.
    int columnOf(const QWidget *widget) const
    {
        if (b.window->shell().sidebar().isAncestorOf(widget))
            return 0;
        return b.window->shell().detail().isAncestorOf(widget) ? 2 : 1;
    }
    QList<QWidget *> controls() const
    {
        QList<QWidget *> out;
        for (QWidget *widget : b.window->findChildren<QWidget *>()) {
            const bool part = qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
                              || qobject_cast<QComboBox *>(widget->parentWidget())
                              || widget->window() != b.window.get() || qobject_cast<QMenuBar *>(widget);
            if (!part && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
                && (widget->focusPolicy() & Qt::TabFocus))
                out += widget;
        }
        return out;
    }
    // Once around, from where the keyboard is.
    QList<QWidget *> around(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QList<QWidget *> out{b.window->focusWidget()};
        for (int i = 0; i < most; ++i) {
            QTest::keyClick(b.window->focusWidget(), key, modifiers);
            QWidget *next = b.window->focusWidget();
            if (!next || next == out.constFirst())
                return out;
            if (next == out.constLast())
                continue; // the parts of a date
            if (out.contains(next)) {
                UNSCOPED_INFO("comes again: " << nameOf(next));
                return {}; // a ring within the ring
            }
            out += next;
        }
        UNSCOPED_INFO("no way round; last: " << nameOf(out.constLast()));
        return {};
    }
    void check(const std::string &where) const
    {
        INFO(where);
        REQUIRE(b.window->focusWidget());
        const QList<QWidget *> ring = around(Qt::Key_Tab);
        REQUIRE_FALSE(ring.isEmpty());
        const QList<QWidget *> expected = controls(); // of choices, the one that is made
        for (const QWidget *control : expected) {
            INFO("not reached: " << nameOf(control));
            CHECK(ring.contains(control));
        }
        int leaps = 0;
        for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
            const QWidget *one = ring[i];
            const QWidget *next = ring[i + 1];
            INFO(nameOf(one) << " -> " << nameOf(next));
            CHECK(next->isVisible());
            if (columnOf(one) != columnOf(next)) {
                ++leaps;
                continue;
            }
            // Down, or on to the right.
            const QRect from = placeOf(one), to = placeOf(next);
            CHECK((to.bottom() > from.top() || to.left() >= from.center().x()));
        }
        CHECK(leaps <= 3); // once through the columns
        QList<QWidget *> back = around(Qt::Key_Backtab, Qt::ShiftModifier);
        REQUIRE(back.size() == ring.size());
        std::reverse(back.begin() + 1, back.end());
        CHECK(back == ring);
    }
};

void fill(WindowBench &b)
{
    const auto id = b.session(QStringLiteral("Trees"), QStringLiteral("2026-12-01"));
    b.session(QStringLiteral("Flows"), QStringLiteral("2026-12-08"));
    b.member(QStringLiteral("Noé"));
    b.role(QStringLiteral("Note taker"), QStringLiteral("note_taker"));
    AgendaItem item;
    item.session = id;
    item.title = QStringLiteral("Round");
    b.add(item);
    Resource link;
    link.title = QStringLiteral("Heaps");
    link.url = QUrl(QStringLiteral("https://example.org/heaps"));
    link.session = id;
    b.add(link);
}

} // namespace

TEST_CASE("Tab goes through every page once around and back")
{
    for (const bool full : {false, true}) {
        WindowBench b;
        if (full)
            fill(b);
        b.open();
        REQUIRE(QTest::qWaitForWindowActive(b.window.get()));
        const Walker walker{b};
        for (const PageInfo &page : pageList()) {
            const QString key = QString::fromLatin1(page.key);
            b.window->shell().openPage(key, page.where == PageInfo::Where::InGroup ? b.group : Id<Group>());
            QTest::qWait(40);
            walker.check(key.toStdString() + (full ? "" : ", empty"));
        }
    }
}

TEST_CASE("Tab goes through every form and back, and Escape leaves it")
{
    WindowBench b;
    fill(b);
    b.open();
    REQUIRE(QTest::qWaitForWindowActive(b.window.get()));
    const Walker walker{b};
    for (const Command command : {Command::NewSession, Command::EditSession, Command::RenameGroup,
                                  Command::AddLink, Command::AddPerson, Command::NewRound, Command::Shortcuts,
                                  Command::About, Command::NewGroup, Command::JoinGroup, Command::Invite}) {
        b.trigger(command);
        QTest::qWait(20);
        walker.check(b.actions[command].text().toStdString());
        if (b.window->shell().atStart())
            QTest::keyClick(b.window->focusWidget(), Qt::Key_Escape);
        else
            b.window->shell().detail().closeForm();
        b.settle();
        CHECK_FALSE(b.window->shell().atStart());
    }
}

TEST_CASE("the notes keep Tab for writing and are left by F6")
{
    WindowBench b;
    fill(b);
    b.open();
    REQUIRE(QTest::qWaitForWindowActive(b.window.get()));
    b.trigger(Command::OpenNotes);
    auto *editor = b.find<NoteEditor>();
    REQUIRE(editor);
    REQUIRE(editor->hasFocus());
    bool left = false;
    for (int i = 0; i < 6 && !left; ++i) {
        b.trigger(Command::NextPane);
        left = !editor->hasFocus();
    }
    CHECK(left);
    for (int i = 0; i < 8 && !editor->hasFocus(); ++i)
        b.trigger(Command::NextPane);
    CHECK(editor->hasFocus());
}
