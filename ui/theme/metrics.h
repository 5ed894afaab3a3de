#pragma once
// Distances and radii in logical pixels. Heights that hold text are minimums: they grow with the font.

namespace cercle::space
{
constexpr int x1 = 4, x2 = 8, x3 = 12, x4 = 16, x5 = 20, x6 = 24, x8 = 32;
constexpr int page = 28; // padding of the centre
constexpr int card = 24; // padding of a card
} // namespace cercle::space

namespace cercle::radius
{
constexpr int segment = 6, button = 8, listCard = 10, hero = 12;
} // namespace cercle::radius

namespace cercle::height
{
constexpr int button = 34, field = 36, navRow = 34, groupRow = 40, listCard = 74, heading = 42, chip = 24,
              badge = 18;
} // namespace cercle::height

namespace cercle::width
{
constexpr int sidebar = 256, centreMin = 480, detail = 344, detailFrom = 1180;
} // namespace cercle::width
