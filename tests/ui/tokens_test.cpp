#include "catch.h"
#include "theme/tokens.h"
#include "widgets/tone.h"

using namespace cercle;

namespace
{

struct Pair {
    const char *name;
    QColor Tokens::*front;
    QColor Tokens::*back;
};

} // namespace

TEST_CASE("every text keeps a contrast of 4.5 on each surface it appears on")
{
    static const Pair pairs[] = {
        {"text on window", &Tokens::text, &Tokens::window},
        {"text on sidebar", &Tokens::text, &Tokens::sidebar},
        {"text on surface", &Tokens::text, &Tokens::surface},
        {"text on raised", &Tokens::text, &Tokens::raised},
        {"text on a danger message", &Tokens::text, &Tokens::dangerSoft},
        {"text2 on window", &Tokens::text2, &Tokens::window},
        {"text2 on sidebar", &Tokens::text2, &Tokens::sidebar},
        {"text2 on surface", &Tokens::text2, &Tokens::surface},
        {"text2 on raised", &Tokens::text2, &Tokens::raised},
        {"text2 on a badge", &Tokens::text2, &Tokens::border},
        {"text2 on the countdown", &Tokens::text2, &Tokens::accentSoft},
        {"text3 on window", &Tokens::text3, &Tokens::window},
        {"text3 on sidebar", &Tokens::text3, &Tokens::sidebar},
        {"text3 on surface", &Tokens::text3, &Tokens::surface},
        {"text3 on raised", &Tokens::text3, &Tokens::raised},
        {"primary button", &Tokens::onAccent, &Tokens::accent},
        {"primary button under the pointer", &Tokens::onAccent, &Tokens::accentHover},
        {"accent text on soft accent", &Tokens::accentText, &Tokens::accentSoft},
        {"accent text on surface", &Tokens::accentText, &Tokens::surface},
        {"accent text on window", &Tokens::accentText, &Tokens::window},
        {"ok", &Tokens::ok, &Tokens::okSoft},
        {"warn", &Tokens::warn, &Tokens::warnSoft},
        {"danger", &Tokens::danger, &Tokens::dangerSoft},
        {"danger on surface", &Tokens::danger, &Tokens::surface},
        {"danger on window", &Tokens::danger, &Tokens::window},
        {"info", &Tokens::info, &Tokens::infoSoft},
        {"tooltip", &Tokens::tooltipText, &Tokens::tooltip},
    };
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        for (const Pair &pair : pairs) {
            INFO((tokens->dark ? "dark: " : "light: ") << pair.name);
            CHECK(contrast(tokens->*pair.front, tokens->*pair.back) >= 4.5);
        }
        for (const Tone tone : {Tone::Neutral, Tone::Ok, Tone::Warn, Tone::Danger, Tone::Info}) {
            const ToneColours colours = toneColours(*tokens, tone);
            CHECK(contrast(colours.ink, colours.background) >= 4.5);
        }
        // Text that a pointer or a finger lies on.
        for (const QColor &overlay : {tokens->hover, tokens->pressed}) {
            CHECK(contrast(tokens->text, blended(overlay, tokens->raised)) >= 4.5);
            CHECK(contrast(tokens->text, blended(overlay, tokens->sidebar)) >= 4.5);
            CHECK(contrast(tokens->text2, blended(overlay, tokens->sidebar)) >= 4.5);
            CHECK(contrast(tokens->accentText, blended(overlay, tokens->accentSoft)) >= 4.5);
        }
    }
}

TEST_CASE("outlines of controls and the focus ring keep a contrast of 3")
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        INFO((tokens->dark ? "dark" : "light"));
        for (const QColor &back : {tokens->window, tokens->sidebar, tokens->surface, tokens->raised}) {
            CHECK(contrast(tokens->borderControl, back) >= 3.0);
            CHECK(contrast(tokens->accent, back) >= 3.0);
        }
        CHECK(contrast(tokens->onAccent, tokens->accent) >= 3.0); // the ring inside a primary button
    }
}

TEST_CASE("initials are readable on every hue")
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        for (int hue = 0; hue < hueCount; ++hue) {
            INFO((tokens->dark ? "dark " : "light ") << hue);
            CHECK(contrast(hueColour(*tokens, hue, false), hueColour(*tokens, hue, true)) >= 4.5);
        }
    }
    CHECK(hueColour(lightTokens(), 9, true) == hueColour(lightTokens(), 1, true));
    CHECK(hueColour(lightTokens(), -1, true) == hueColour(lightTokens(), 7, true));
}

TEST_CASE("contrast is the one of WCAG")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}
