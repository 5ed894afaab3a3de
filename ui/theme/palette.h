#pragma once
// The tokens as a QPalette. Labels choose their colour by palette role, never by a palette of their own, so
// that a theme switch reaches every one of them through the application's palette alone.

#include <QPalette>

namespace cercle
{

struct Tokens;

namespace ink
{
constexpr auto text = QPalette::WindowText;
constexpr auto text2 = QPalette::Dark;
constexpr auto text3 = QPalette::PlaceholderText;
constexpr auto accent = QPalette::Link;
constexpr auto danger = QPalette::BrightText;
} // namespace ink

QPalette makePalette(const Tokens &tokens);

} // namespace cercle
