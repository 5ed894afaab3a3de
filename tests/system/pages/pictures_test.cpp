// Every page looks as it did: in both themes and both languages, with the sample group and with an empty one.
// References are renewed, to be looked at, with  sh tests/run.sh --renew-pictures
#include "picture_book.h"
#include "sample_window.h"
#include "steady_keys.h"
#include "theme/motion.h"

#include <QPainter>

using namespace cercle;

namespace
{

struct LookWanted {
    QString language;
    bool dark;

    QString name() const { return language + (dark ? QStringLiteral("-dark") : QStringLiteral("-light")); }
};

// What stands on the window once nothing has moved for a while.
QImage still(const WindowBench &b)
{
    QImage before = b.window->grab().toImage();
    for (int calm = 0, turn = 0; calm < 8 && turn < 100; ++turn) {
        QTest::qWait(50);
        QImage now = b.window->grab().toImage();
        calm = now == before ? calm + 1 : 0;
        before = now;
    }
    return before;
}

// Pages fill themselves in steps: as soon as one looks as it should, it is taken.
void take(PictureBook &book, const WindowBench &b, const QString &name)
{
    for (int turn = 0; turn < 10; ++turn) {
        if (book.knows(name, b.window->grab().toImage()))
            return;
        QTest::qWait(50);
    }
    CHECK(book.compare(name, still(b)).toStdString() == "");
}

// One start of the window for all of its pages.
void takePages(PictureBook &book, const LookWanted &look, SampleWindow::Full full, QSize size,
               const QString &suffix)
{
    applyMotion(true); // a cursor that blinks is there one time and not the other
    const SteadyKeys keys;
    SampleWindow b(look.language, full);
    b.look.theme.setChoice(look.dark ? Theme::Choice::Dark : Theme::Choice::Light);
    b.open(size);
    const QString name = look.name() + suffix;
    static const QStringList fourPages{QStringLiteral("home"), QStringLiteral("sessions"),
                                       QStringLiteral("library"), QStringLiteral("roles")};
    const bool small = size.width() < 1180;
    if (full == SampleWindow::Full::Nothing)
        return take(book, b, name + QStringLiteral("-start"));
    for (const PageInfo &page : pageList()) {
        const QString key = QString::fromLatin1(page.key);
        if (full == SampleWindow::Full::Empty && page.where == PageInfo::Where::Below)
            continue; // about this laptop, and the same whatever the group holds
        if (small && !fourPages.contains(key))
            continue;
        b.window->shell().openPage(key, page.where == PageInfo::Where::InGroup ? b.group : Id<Group>());
        take(book, b, name + u'-' + key);
    }
    if (full != SampleWindow::Full::Sample || small)
        return;
    b.window->shell().openPage(QStringLiteral("sessions"), b.group);
    b.settle();
    b.trigger(Command::OpenNotes);
    take(book, b, name + QStringLiteral("-notes"));
}

} // namespace

TEST_CASE("every page looks as it did")
{
    const bool renewing = qEnvironmentVariableIsSet("CERCLE_RENEW_PICTURES");
    PictureBook book(QStringLiteral(CERCLE_SOURCE_DIR "/tests/system/pages/pictures"),
                     QStringLiteral(CERCLE_BIN_DIR "/../tests/pictures"), renewing);
    if (const QString why = book.whyNot(); !why.isEmpty()) {
        WARN("skipped: " << why.toStdString());
        return;
    }
    for (const bool dark : {false, true}) {
        for (const char *language : {"fr", "en"}) {
            const LookWanted look{QString::fromLatin1(language), dark};
            takePages(book, look, SampleWindow::Full::Sample, {1440, 900}, {});
            takePages(book, look, SampleWindow::Full::Empty, {1440, 900}, QStringLiteral("-empty"));
            takePages(book, look, SampleWindow::Full::Nothing, {1440, 900}, {});
        }
    }
    takePages(book, {QStringLiteral("fr"), false}, SampleWindow::Full::Sample, {1024, 640},
              QStringLiteral("-small"));
    book.finish();
    CHECK(book.left().join(u' ').toStdString() == "");
    CHECK(book.bytes() < 1024 * 1024);
}

// Without this, equal pictures would tell nothing.
TEST_CASE("a word, a colour or a button that moves by a pixel is noticed, and nothing else is")
{
    applyMotion(true);
    SampleWindow b(QStringLiteral("en"));
    b.open({1440, 900});
    const QImage plain = still(b);
    const auto apart = [&](const QImage &other) {
        return pictureDifference(reducedPicture(plain), reducedPicture(other)).pixels;
    };
    CHECK(apart(still(b)) == 0);
    QTemporaryDir folder;
    PictureBook book(folder.path() + QStringLiteral("/kept"), folder.path() + QStringLiteral("/new"), true);
    REQUIRE(book.compare(QStringLiteral("one"), plain).isEmpty());
    book.finish();
    PictureBook again(folder.path() + QStringLiteral("/kept"), folder.path() + QStringLiteral("/new"), false);
    REQUIRE(again.whyNot().isEmpty());
    CHECK(again.knows(QStringLiteral("one"), plain));
    CHECK_FALSE(again.compare(QStringLiteral("two"), plain).isEmpty());
    CHECK(again.left().isEmpty());

    Button *button = b.button(QStringLiteral("New session"));
    REQUIRE(button);
    button->move(button->pos() + QPoint(1, 0));
    const QImage moved = b.window->grab().toImage();
    CHECK(apart(moved) > 0);
    CHECK_FALSE(again.knows(QStringLiteral("one"), moved));
    CHECK(again.compare(QStringLiteral("one"), moved).contains(QStringLiteral("pixels differ")));
    CHECK(QFile::exists(folder.path() + QStringLiteral("/new/one-marked.png")));
    button->move(button->pos() - QPoint(1, 0));
    CHECK(again.knows(QStringLiteral("one"), b.window->grab().toImage()));
    button->setText(QStringLiteral("New sessiom"));
    CHECK(apart(b.window->grab().toImage()) > 0);
    button->setText(QStringLiteral("New session"));
    // A shade that is hardly to be seen, all over the page.
    QImage tinted = plain;
    QPainter(&tinted).fillRect(tinted.rect(), QColor(0, 0, 0, 14));
    CHECK_FALSE(again.knows(QStringLiteral("one"), tinted));
}
