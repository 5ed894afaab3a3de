#include "pages/page_list.h"
#include "theme/motion.h"
#include "window_bench.h"

#include "catch.h"

#include <QPlainTextEdit>

using namespace cercle;

namespace
{

// Widgets whose palette is still that of the other theme.
QStringList leftBehind(QWidget &window, const Tokens &old)
{
    QStringList out;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const QPalette palette = widget->palette();
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::WindowText,
                                QPalette::Button, QPalette::ButtonText}) {
            const QColor colour = palette.color(QPalette::Active, role);
            if (colour == old.window || colour == old.surface || colour == old.text || colour == old.text2
                || colour == old.text3) {
                out += QString::fromLatin1(widget->metaObject()->className()) + u' '
                       + widget->accessibleName() + u' ' + QString::number(role);
                break;
            }
        }
    }
    return out;
}

// How much of what is painted has the background of the other theme.
double sharePainted(QWidget &window, const Tokens &tokens)
{
    const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    qint64 hits = 0, all = 0;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3, ++all) {
            const QRgb pixel = image.pixel(x, y) | 0xff000000U;
            hits += pixel == tokens.window.rgb() || pixel == tokens.surface.rgb()
                    || pixel == tokens.sidebar.rgb();
        }
    }
    return static_cast<double>(hits) / static_cast<double>(all);
}

} // namespace

TEST_CASE("the desktop turns dark and light while the window is up, and no widget stays behind")
{
    WindowBench b;
    const auto id = b.session(u"Trees"_qs, u"2026-12-01"_qs);
    b.role(u"Note taker"_qs, u"note_taker"_qs);
    b.look.theme.setChoice(Theme::Choice::System);
    b.open();
    for (const PageInfo &page : pageList()) {
        INFO(page.key);
        const bool inGroup = page.where == PageInfo::Where::InGroup;
        b.window->shell().openPage(QString::fromLatin1(page.key), inGroup ? b.group : Id<Group>());
        b.settle();
        for (const bool dark : {true, false}) {
            b.look.theme.setSystemDark(dark);
            b.settle();
            const Tokens &old = dark ? lightTokens() : darkTokens();
            CHECK(leftBehind(*b.window, old).join(u"; "_qs).toStdString() == "");
            CHECK(sharePainted(*b.window, old) < 0.002);
            CHECK(sharePainted(*b.window, dark ? darkTokens() : lightTokens()) > 0.3);
        }
    }
    b.window->shell().openNotes(id);
    b.trigger(Command::NewSession);
    b.look.theme.setSystemDark(true);
    b.settle();
    CHECK(leftBehind(*b.window, lightTokens()).join(u"; "_qs).toStdString() == "");
}

TEST_CASE("a theme that was chosen does not follow the desktop")
{
    WindowBench b;
    b.look.theme.setChoice(Theme::Choice::Light);
    b.open();
    b.look.theme.setSystemDark(true);
    CHECK_FALSE(b.look.theme.dark());
    CHECK(leftBehind(*b.window, darkTokens()).isEmpty());
}

TEST_CASE("with animations reduced the cursor does not blink, and it does again without")
{
    const int usual = QApplication::cursorFlashTime();
    applyMotion(true);
    CHECK(QApplication::cursorFlashTime() == 0);
    CHECK_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    applyMotion(false);
    CHECK(QApplication::cursorFlashTime() == usual);
}
