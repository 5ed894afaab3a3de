#pragma once

namespace cercle
{

// What takes longer than this says that it is at work; what is quicker would only flicker.
constexpr int patienceMs = 300;

} // namespace cercle
