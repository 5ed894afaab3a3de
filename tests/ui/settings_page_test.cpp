#include "pages/settings_page.h"
#include "widgets/label.h"
#include "widgets/segmented_control.h"
#include "window_bench.h"
#include "workspace/file_book.h"

#include "catch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QScrollArea>
#include <QTimeEdit>

using namespace cercle;

namespace
{

struct SettingsBench : WindowBench {
    void openPage(QSize size = {1440, 900}) { open(size, u"settings"_qs); }
    SettingsPage *page() const { return window->findChild<SettingsPage *>(); }
    template <class W> W *named(const QString &name) const
    {
        for (W *one : page()->findChildren<W *>()) {
            if (one->accessibleName() == name || one->property("text").toString() == name)
                return one;
        }
        return nullptr;
    }
    QStringList words() const
    {
        QStringList out;
        for (const Label *label : page()->findChildren<Label *>())
            out += label->text();
        return out;
    }
};

} // namespace

TEST_CASE("files that nothing names are looked for by a command, and removed by the button")
{
    SettingsBench b;
    // As a start found it on the disk: kept once, and named by nothing.
    const QByteArray bytes("words");
    const Hash file = sha256({bytes});
    const QString path = b.workspace->files().store().path(file);
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile stored(path);
    REQUIRE(stored.open(QIODevice::WriteOnly));
    stored.write(bytes);
    stored.close();
    b.open({1024, 640});
    const auto says = [&](const QString &words) {
        return QTest::qWaitFor([&] { return b.words().join(u'|').contains(words); });
    };
    b.clock.set(QDateTime::currentMSecsSinceEpoch());
    b.trigger(Command::FreeSpace);
    auto *button = b.button(u"Look for unused files"_qs);
    REQUIRE(button);
    CHECK(QTest::qWaitFor([&] { return button->hasFocus(); }));
    CHECK(QTest::qWaitFor([&] { return !button->visibleRegion().isEmpty(); }));
    CHECK(says(u"There is no file"_qs)); // it came just now
    b.clock.advance(40 * 86'400'000LL);
    b.settings.setDraft(u"work"_qs, {u"x"_qs, QString::fromLatin1(file.toBytes().toHex()) + u" 5 a b"_qs});
    button->click();
    b.settle();
    CHECK(says(u"There is no file"_qs)); // a draft names it
    b.settings.setDraft(u"work"_qs, {});
    button->click();
    CHECK(says(u"can be removed: 5 bytes"_qs));
    CHECK(QFile::exists(path));
    CHECK(button->text() == u"Remove them"_qs);
    button->click();
    CHECK(says(u"5 bytes are free now"_qs));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("the settings have their seven parts, in this order")
{
    SettingsBench b;
    b.openPage();
    const QStringList words = b.words();
    qsizetype last = -1;
    for (const QString &title : {u"Profile"_qs, u"Appearance"_qs, u"Language"_qs, u"Notifications"_qs,
                                 u"Synchronisation"_qs, u"Security"_qs, u"Keyboard shortcuts"_qs}) {
        INFO(title.toStdString());
        CHECK(words.contains(title));
    }
    // By where they stand on the page.
    for (const QString &title : {u"Profile"_qs, u"Appearance"_qs, u"Security"_qs, u"Keyboard shortcuts"_qs}) {
        for (const Label *label : b.page()->findChildren<Label *>()) {
            if (label->text() != title)
                continue;
            const int y = label->mapTo(b.page(), QPoint()).y();
            CHECK(y > last);
            last = y;
            break;
        }
    }
}

TEST_CASE("the name is changed at once for all groups, and an empty one is refused with a sentence")
{
    SettingsBench b;
    b.makeGroup(u"Databases"_qs);
    b.openPage();
    QLineEdit *name = b.named<QLineEdit>(u"Your name"_qs);
    REQUIRE(name);
    name->setText(u"Lina B."_qs);
    QTest::keyClick(name, Qt::Key_Return);
    b.settle();
    CHECK(b.workspace->name() == u"Lina B."_qs);
    name->setText(u"  "_qs);
    QTest::keyClick(name, Qt::Key_Return);
    b.settle();
    CHECK(b.workspace->name() == u"Lina B."_qs);
    CHECK(b.words().contains(u"Write a name; a first name is enough."_qs));
}

TEST_CASE("theme and animations apply at once and are kept")
{
    SettingsBench b;
    b.openPage();
    auto *theme = b.named<SegmentedControl>(u"Theme"_qs);
    REQUIRE(theme);
    QTest::keyClick(theme, Qt::Key_Right);
    QTest::keyClick(theme, Qt::Key_Right);
    CHECK(b.look.theme.dark());
    CHECK(b.settings.theme() == Theme::Choice::Dark);
    auto *motion = b.named<QCheckBox>(u"Reduce animations"_qs);
    REQUIRE(motion);
    QTest::keyClick(motion, Qt::Key_Space);
    CHECK(b.settings.reduceMotion());
    CHECK(QApplication::cursorFlashTime() == 0);
    QTest::keyClick(motion, Qt::Key_Space);
    CHECK_FALSE(b.settings.reduceMotion());
}

TEST_CASE("a language that is chosen is told to the program once")
{
    SettingsBench b;
    QStringList spoken;
    b.context.speak = [&](const QString &language) { spoken += language; };
    b.openPage();
    auto *language = b.named<SegmentedControl>(u"Language"_qs);
    REQUIRE(language);
    language->setCurrentIndex(2);
    CHECK(spoken == QStringList{u"en"_qs});
    CHECK(b.settings.language() == u"en"_qs);
}

TEST_CASE("quiet hours and do not disturb are kept as they are set")
{
    SettingsBench b;
    b.openPage();
    auto *quiet = b.named<QCheckBox>(u"Quiet hours"_qs);
    auto *silent = b.named<QCheckBox>(u"Do not disturb"_qs);
    auto *from = b.named<QTimeEdit>(u"Quiet from"_qs);
    auto *to = b.named<QTimeEdit>(u"Quiet until"_qs);
    REQUIRE((quiet && silent && from && to));
    CHECK_FALSE(from->isEnabled());
    QTest::keyClick(quiet, Qt::Key_Space);
    CHECK(from->isEnabled());
    from->setTime(QTime(9, 0));
    to->setTime(QTime(18, 15));
    NotifyTimes times = b.settings.notifyTimes();
    CHECK(times.quiet);
    CHECK(times.from == QTime(9, 0));
    CHECK(times.to == QTime(18, 15));
    CHECK(b.words().contains(u"Nothing comes up on the desktop now."_qs)); // it is noon
    QTest::keyClick(quiet, Qt::Key_Space);
    CHECK(b.words().contains(u"Notifications come up on the desktop."_qs));
    QTest::keyClick(silent, Qt::Key_Space);
    CHECK(b.settings.notifyTimes().doNotDisturb);
}

TEST_CASE("each group has its level, also one that comes while the page is open")
{
    SettingsBench b;
    b.openPage();
    auto *level = b.named<QComboBox>(u"Notifications of “Algorithms”"_qs);
    REQUIRE(level);
    level->setCurrentIndex(2);
    CHECK(b.settings.notifyLevel(b.group) == NotifyLevel::None);
    const auto other = b.makeGroup(u"Databases"_qs);
    QTest::qWait(30);
    auto *second = b.named<QComboBox>(u"Notifications of “Databases”"_qs);
    REQUIRE(second);
    second->setCurrentIndex(1);
    CHECK(b.settings.notifyLevel(other) == NotifyLevel::Mine);
    CHECK(b.named<QComboBox>(u"Notifications of “Algorithms”"_qs)->currentIndex() == 2);
}

TEST_CASE("the settings of a hundred groups can be walked through, and every control has a name")
{
    SettingsBench b;
    for (int i = 0; i < 100; ++i)
        b.makeGroup(u"Group %1"_qs.arg(i));
    b.openPage({1024, 640});
    CHECK(b.page()->findChildren<QComboBox *>().size() == 101);
    b.window->activateWindow();
    b.page()->takeFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 140; ++i) {
        QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        if (b.page()->isAncestorOf(focus)) {
            reached += focus;
            const QString name = focus->accessibleName().isEmpty() ? focus->property("text").toString()
                                                                   : focus->accessibleName();
            INFO(focus->metaObject()->className());
            CHECK_FALSE(name.isEmpty());
        }
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    CHECK(reached.size() > 100);
    // Nothing is wider than the page.
    for (const QScrollArea *area : b.page()->findChildren<QScrollArea *>())
        CHECK(area->widget()->width() <= area->viewport()->width());
}

TEST_CASE("the way to the other laptops")
{
    SettingsBench b;
    b.openPage();
    REQUIRE(b.button(u"Other laptops"_qs));
    QTest::mouseClick(b.button(u"Other laptops"_qs), Qt::LeftButton);
    b.settle();
    CHECK(b.window->shell().currentPage() == u"sync"_qs);
}
