// No page, form or detail cuts a text off: in French, English and a language 40 % longer, in a small window.
// Run again by CTest at other scales and with larger letters.
#include "clip_walk.h"
#include "sample_window.h"
#include "theme/typography.h"

#include <QScreen>

using namespace cercle;

namespace
{

void nothingClipped(const QString &language, SampleWindow::Full full)
{
    SampleWindow b(language, full);
    int looked = 0;
    QSet<QString> told; // each once, where it is first met
    b.tour({1024, 640}, [&](const QString &where) {
        ++looked;
        for (const QString &fault : clippedTexts(*b.window)) {
            if (told.contains(fault))
                continue;
            told.insert(fault);
            FAIL_CHECK(language.toStdString() << ", " << where.toStdString() << ": " << fault.toStdString());
        }
        CHECK(b.window->size() == QSize(1024, 640));
    });
    CHECK(looked >= (full == SampleWindow::Full::Nothing ? 1 : 15));
}

} // namespace

// Otherwise the runs at other scales would show nothing.
TEST_CASE("the scale and the size of letters are those that were asked for", "[scale]")
{
    const QByteArray scale = qgetenv("QT_SCALE_FACTOR");
    const QByteArray dpi = qgetenv("QT_FONT_DPI");
    CHECK(qApp->devicePixelRatio() == Approx(scale.isEmpty() ? 1.0 : scale.toDouble()));
    if (!dpi.isEmpty())
        CHECK(QGuiApplication::primaryScreen()->logicalDotsPerInch() == Approx(dpi.toDouble()));
    SampleWindow b(QStringLiteral("en"), SampleWindow::Full::Nothing);
    b.open({1024, 640});
    const QFontMetrics plain(type::font(type::body));
    CHECK(plain.height() >= (dpi.isEmpty() ? 15 : 19));
}

TEST_CASE("nothing is cut off in French", "[scale]")
{
    nothingClipped(QStringLiteral("fr"), SampleWindow::Full::Sample);
}

TEST_CASE("nothing is cut off in English", "[scale]")
{
    nothingClipped(QStringLiteral("en"), SampleWindow::Full::Sample);
}

TEST_CASE("nothing is cut off in a language that is 40 % longer")
{
    nothingClipped(QStringLiteral("pseudo"), SampleWindow::Full::Sample);
}

TEST_CASE("nothing is cut off where there is nothing yet", "[scale]")
{
    for (const char *language : {"fr", "en"}) {
        nothingClipped(QString::fromLatin1(language), SampleWindow::Full::Empty);
        nothingClipped(QString::fromLatin1(language), SampleWindow::Full::Nothing);
    }
}

TEST_CASE("nothing is cut off in the longer language where there is nothing yet")
{
    nothingClipped(QStringLiteral("pseudo"), SampleWindow::Full::Empty);
    nothingClipped(QStringLiteral("pseudo"), SampleWindow::Full::Nothing);
}

TEST_CASE("the walk sees text that does not fit")
{
    SampleWindow b(QStringLiteral("en"));
    b.open({1024, 640});
    Button *button = b.button(QStringLiteral("New session"));
    REQUIRE(button);
    CHECK(clippedTexts(*b.window).isEmpty());
    button->setFixedWidth(button->sizeHint().width() / 2);
    b.settle();
    CHECK_FALSE(clippedTexts(*b.window).isEmpty());
}

TEST_CASE("the stretched language is 40 % longer and keeps its arguments")
{
    const QString source = QStringLiteral("Remove “%1” from the library of this group");
    const QString out = PseudoTranslator::stretched(source);
    CHECK(out.contains(QStringLiteral("%1")));
    CHECK(out.size() >= source.size() * 13 / 10);
}
