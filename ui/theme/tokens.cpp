#include "theme/tokens.h"

#include <array>
#include <cmath>

namespace cercle
{

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .dark = false,
        .window = QColor(0xF5, 0xF6, 0xF8),
        .sidebar = QColor(0xEC, 0xEE, 0xF2),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .raised = QColor(0xFF, 0xFF, 0xFF),
        .border = QColor(0xE0, 0xE4, 0xEA),
        .borderSoft = QColor(0xC9, 0xD0, 0xDA),
        .borderControl = QColor(0x7C, 0x87, 0x96),
        .text = QColor(0x17, 0x1B, 0x22),
        .text2 = QColor(0x4A, 0x53, 0x63),
        .text3 = QColor(0x5C, 0x65, 0x75),
        .accent = QColor(0x0B, 0x6E, 0x6B),
        .accentHover = QColor(0x09, 0x5A, 0x58),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .accentSoft = QColor(0xDD, 0xF0, 0xEE),
        .accentText = QColor(0x0A, 0x5F, 0x5D),
        .ok = QColor(0x18, 0x79, 0x4E),
        .okSoft = QColor(0xDF, 0xF3, 0xE7),
        .warn = QColor(0x8A, 0x5A, 0x00),
        .warnSoft = QColor(0xFC, 0xEF, 0xD3),
        .danger = QColor(0xB3, 0x26, 0x1E),
        .dangerSoft = QColor(0xFB, 0xE4, 0xE2),
        .info = QColor(0x28, 0x57, 0xB8),
        .infoSoft = QColor(0xE2, 0xEA, 0xFB),
        .hover = QColor(0, 0, 0, 14),
        .pressed = QColor(0, 0, 0, 26),
        .tooltip = QColor(0x20, 0x25, 0x2D),
        .tooltipText = QColor(0xFF, 0xFF, 0xFF),
        .shadow = QColor(16, 24, 40, 12),
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .dark = true,
        .window = QColor(0x15, 0x18, 0x1D),
        .sidebar = QColor(0x10, 0x13, 0x17),
        .surface = QColor(0x1C, 0x20, 0x26),
        .raised = QColor(0x25, 0x2A, 0x32),
        .border = QColor(0x2A, 0x30, 0x38),
        .borderSoft = QColor(0x3B, 0x43, 0x4E),
        .borderControl = QColor(0x6B, 0x76, 0x86),
        .text = QColor(0xE8, 0xEB, 0xF0),
        .text2 = QColor(0xAE, 0xB6, 0xC3),
        .text3 = QColor(0x8A, 0x94, 0xA4),
        .accent = QColor(0x45, 0xC4, 0xB9),
        .accentHover = QColor(0x5A, 0xD4, 0xC9),
        .onAccent = QColor(0x04, 0x21, 0x1F),
        .accentSoft = QColor(0x17, 0x39, 0x3A),
        .accentText = QColor(0x79, 0xDD, 0xD3),
        .ok = QColor(0x5C, 0xCB, 0x94),
        .okSoft = QColor(0x17, 0x35, 0x2A),
        .warn = QColor(0xE3, 0xB3, 0x4F),
        .warnSoft = QColor(0x3A, 0x2F, 0x16),
        .danger = QColor(0xF2, 0x82, 0x7B),
        .dangerSoft = QColor(0x41, 0x21, 0x1F),
        .info = QColor(0x8D, 0xB2, 0xF5),
        .infoSoft = QColor(0x1D, 0x2B, 0x48),
        .hover = QColor(255, 255, 255, 16),
        .pressed = QColor(255, 255, 255, 28),
        .tooltip = QColor(0x25, 0x2A, 0x32),
        .tooltipText = QColor(0xE8, 0xEB, 0xF0),
        .shadow = QColor(0, 0, 0, 0),
    };
    return tokens;
}

QColor hueColour(const Tokens &tokens, int hue, bool soft)
{
    static constexpr std::array<int, hueCount> degrees{172, 212, 262, 330, 18, 42, 142, 292};
    const int h = degrees[static_cast<size_t>(((hue % hueCount) + hueCount) % hueCount)];
    if (tokens.dark)
        return soft ? QColor::fromHsl(h, 100, 60) : QColor::fromHsl(h, 165, 200);
    return soft ? QColor::fromHsl(h, 130, 225) : QColor::fromHsl(h, 150, 72);
}

namespace
{

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(colour.redF()))
           + 0.7152 * linear(static_cast<double>(colour.greenF()))
           + 0.0722 * linear(static_cast<double>(colour.blueF()));
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blended(const QColor &top, const QColor &bottom)
{
    const float alpha = top.alphaF();
    const auto mix = [alpha](float a, float b) { return a * alpha + b * (1.0F - alpha); };
    return QColor::fromRgbF(mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()),
                            mix(top.blueF(), bottom.blueF()));
}

} // namespace cercle
