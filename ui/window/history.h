#pragma once
// The places the reader has been to, for Back and Forward. Knows nothing of what is still there: whoever goes
// back asks.

#include "settings.h"

#include <optional>
#include <vector>

namespace cercle
{

class History final
{
public:
    static constexpr size_t most = 50;

    // Another place is shown now. The way forward is lost, as nobody went back to come here.
    void arrive(const Place &place);
    // The same place, with what has been chosen and scrolled there since.
    void update(const Place &place);
    bool canGoBack() const { return !m_past.empty(); }
    bool canGoForward() const { return !m_ahead.empty(); }
    // The place to show now; nothing if there is none.
    std::optional<Place> back() { return step(m_past, m_ahead); }
    std::optional<Place> forward() { return step(m_ahead, m_past); }

    // The same page of the same group, or the notes of the same session.
    static bool isSame(const Place &a, const Place &b);

private:
    std::optional<Place> step(std::vector<Place> &from, std::vector<Place> &to);

    std::optional<Place> m_here;
    std::vector<Place> m_past;
    std::vector<Place> m_ahead;
};

} // namespace cercle
