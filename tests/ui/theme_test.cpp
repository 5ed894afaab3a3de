#include "look.h"
#include "theme/icon_engine.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/countdown.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/icon_button.h"
#include "widgets/icon_label.h"
#include "widgets/inline_message.h"
#include "widgets/label.h"
#include "widgets/pane.h"
#include "widgets/progress_line.h"
#include "widgets/section_header.h"
#include "widgets/segmented_control.h"

#include "catch.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace cercle;

namespace
{

// One of each control in a column.
std::unique_ptr<Pane> everything(const Theme &theme)
{
    auto pane = std::make_unique<Pane>(theme, &Tokens::window, Pane::Line::Right);
    auto *column = new QVBoxLayout(pane.get());
    for (const auto kind :
         {Button::Kind::Primary, Button::Kind::Secondary, Button::Kind::Tonal, Button::Kind::Ghost})
        column->addWidget(new Button(theme, QStringLiteral("Save"), Symbol::Check, kind));
    column->addWidget(new IconButton(theme, Symbol::More, QStringLiteral("More")));
    for (const auto role : {ink::text, ink::text2, ink::text3, ink::accent, ink::danger})
        column->addWidget(new Label(QStringLiteral("Words"), type::body, QFont::Normal, role));
    column->addWidget(new ElidedLabel(QStringLiteral("A line"), type::body));
    column->addWidget(new IconLabel(theme, Symbol::Clock, QStringLiteral("18:30")));
    auto *avatar = new Avatar(theme, 32);
    avatar->setPerson({}, QStringLiteral("Lina"));
    column->addWidget(avatar);
    column->addWidget(new Chip(theme, QStringLiteral("No scribe"), Tone::Danger));
    auto *segments = new SegmentedControl(theme, QStringLiteral("Which sessions"));
    segments->addTab(QStringLiteral("Upcoming"));
    segments->addTab(QStringLiteral("Past"));
    column->addWidget(segments);
    column->addWidget(new QLineEdit(QStringLiteral("title")));
    auto *combo = new QComboBox;
    combo->addItem(QStringLiteral("Noé"));
    column->addWidget(combo);
    column->addWidget(new QSpinBox);
    column->addWidget(new QDateEdit(QDate(2026, 11, 24)));
    auto *check = new QCheckBox(QStringLiteral("done"));
    check->setChecked(true);
    column->addWidget(check);
    auto *progress = new ProgressLine(QStringLiteral("Agenda"));
    progress->setShare(2, 3);
    column->addWidget(progress);
    column->addWidget(new QPlainTextEdit(QStringLiteral("notes")));
    auto *countdown = new Countdown(theme, [] { return 0; });
    countdown->setTarget(100000000);
    column->addWidget(countdown);
    auto *message = new InlineMessage(theme);
    message->showError(QStringLiteral("The disk is full."), QStringLiteral("Try again"));
    column->addWidget(message);
    column->addWidget(new Card(theme));
    return pane;
}

QImage shot(QWidget &widget)
{
    return widget.grab().toImage();
}

} // namespace

TEST_CASE("switching the theme leaves no control in the old colours")
{
    Look look;
    const auto pane = everything(look.theme);
    pane->resize(500, 1000);
    pane->show();
    REQUIRE(QTest::qWaitForWindowExposed(pane.get()));
    QApplication::setActiveWindow(nullptr);
    const QImage light = shot(*pane);
    look.theme.setChoice(Theme::Choice::Dark);
    QCoreApplication::processEvents();
    const QImage switched = shot(*pane);
    CHECK(switched != light);

    // The same controls born in the dark are the reference.
    const auto fresh = everything(look.theme);
    fresh->resize(500, 1000);
    fresh->show();
    REQUIRE(QTest::qWaitForWindowExposed(fresh.get()));
    if (QWidget *focus = fresh->focusWidget())
        focus->clearFocus();
    if (QWidget *focus = pane->focusWidget())
        focus->clearFocus();
    QCoreApplication::processEvents();
    CHECK(shot(*pane) == shot(*fresh));

    for (QWidget *widget : pane->findChildren<QWidget *>()) {
        INFO(widget->metaObject()->className());
        CHECK(widget->palette().color(QPalette::Active, QPalette::WindowText) == darkTokens().text);
    }
    look.theme.setChoice(Theme::Choice::Light);
    QCoreApplication::processEvents();
    CHECK(shot(*pane) == light);
}

TEST_CASE("the system's wish counts only when the member leaves the choice to it")
{
    Theme theme;
    QSignalSpy changed(&theme, &Theme::changed);
    CHECK_FALSE(theme.dark());
    theme.setSystemDark(true);
    CHECK(theme.dark());
    CHECK(changed.size() == 1);
    theme.setChoice(Theme::Choice::Dark);
    CHECK(changed.size() == 1); // nothing to repaint
    theme.setSystemDark(false);
    CHECK(theme.dark());
    theme.setChoice(Theme::Choice::System);
    CHECK_FALSE(theme.dark());
    CHECK(changed.size() == 2);
}

TEST_CASE("an icon takes the colour of the theme when it is painted")
{
    Look look;
    const QIcon icon = themeIcon(look.theme, Symbol::Plus);
    const QImage light = icon.pixmap(18).toImage();
    look.theme.setChoice(Theme::Choice::Dark);
    CHECK(icon.pixmap(18).toImage() != light);
    CHECK(themeIcon(look.theme, Symbol::None).isNull());
}

TEST_CASE("every control tells a screen reader what it is")
{
    Look look;
    const auto pane = everything(look.theme);
    for (QWidget *widget : pane->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        INFO(widget->metaObject()->className());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(face);
        CHECK(face->role() != QAccessible::Client);
        CHECK(face->role() != QAccessible::NoRole);
        if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QTabBar *>(widget))
            CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
    }
    CHECK(QAccessible::queryAccessibleInterface(pane->findChild<Avatar *>())->text(QAccessible::Name)
          == QStringLiteral("Lina"));
    CHECK(QAccessible::queryAccessibleInterface(pane->findChild<Countdown *>())
              ->text(QAccessible::Name)
              .contains(QStringLiteral("1 d 3 h 46 min")));
    CHECK(QAccessible::queryAccessibleInterface(pane->findChild<SegmentedControl *>())->role()
          == QAccessible::PageTabList);
}

TEST_CASE("the countdown awaits the moment and says when it is there")
{
    Look look;
    std::int64_t now = 0;
    Countdown countdown(look.theme, [&] { return now; });
    QSignalSpy reached(&countdown, &Countdown::reached);
    countdown.setTarget(1200);
    countdown.show();
    REQUIRE(QTest::qWaitForWindowExposed(&countdown));
    CHECK(reached.isEmpty());
    now = 1300;
    REQUIRE(reached.wait(3000));
    CHECK(reached.size() == 1);
}

TEST_CASE("a notice offers its action once, and an error stays")
{
    Look look;
    InlineMessage message(look.theme);
    QSignalSpy acted(&message, &InlineMessage::actionTriggered);
    message.showNotice(QStringLiteral("Session removed."), QStringLiteral("Undo"));
    CHECK(message.isVisible());
    for (Button *button : message.findChildren<Button *>()) {
        if (button->text() == QStringLiteral("Undo"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(acted.size() == 1);
    CHECK_FALSE(message.isVisible());
    message.showError(QStringLiteral("The disk is full."));
    CHECK(message.text() == QStringLiteral("The disk is full."));
    QTest::keyClick(&message, Qt::Key_Escape);
    CHECK_FALSE(message.isVisible());
}

TEST_CASE("a long line is cut with an ellipsis and never asks for more room than it needs")
{
    Look look;
    ElidedLabel label(QStringLiteral("A title that is far too long for the pane it stands in"), type::h2);
    CHECK(label.minimumSizeHint().width() < label.sizeHint().width() / 4);
    label.resize(120, label.sizeHint().height());
    const QImage narrow = label.grab().toImage();
    CHECK(narrow.width() <= 120 * narrow.devicePixelRatio());
}
