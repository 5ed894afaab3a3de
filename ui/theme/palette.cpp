#include "theme/palette.h"

#include "theme/tokens.h"

namespace cercle
{

QPalette makePalette(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    set(QPalette::Window, tokens.window);
    set(ink::text, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.sidebar);
    set(QPalette::Text, tokens.text);
    set(QPalette::Button, tokens.raised);
    set(QPalette::ButtonText, tokens.text);
    set(ink::danger, tokens.danger);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.onAccent);
    set(ink::accent, tokens.accentText);
    set(QPalette::LinkVisited, tokens.accentText);
    set(QPalette::ToolTipBase, tokens.tooltip);
    set(QPalette::ToolTipText, tokens.tooltipText);
    set(ink::text3, tokens.text3);
    set(QPalette::Light, tokens.raised);
    set(QPalette::Midlight, tokens.border);
    set(QPalette::Mid, tokens.borderControl);
    set(ink::text2, tokens.text2);
    set(QPalette::Shadow, QColor(0, 0, 0, tokens.dark ? 180 : 90));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.text3);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.window);
    return palette;
}

} // namespace cercle
