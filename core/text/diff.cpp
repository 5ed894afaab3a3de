#include "text/splice.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cercle::text
{

namespace
{

// before[a0, a1) became after[b0, b1).
struct Hunk {
    int a0, a1, b0, b1;
};

constexpr int maxDistance = 400;     // insertions and deletions that one comparison looks for
constexpr long maxSteps = 4'000'000; // comparisons of one call of diff(): some 10 ms

int sizeOf(std::u32string_view text)
{
    return static_cast<int>(text.size());
}

std::u32string wide(const QString &text)
{
    std::u32string out;
    out.reserve(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            out += QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        } else {
            out += text[i].unicode();
        }
    }
    return out;
}

QString narrow(std::u32string_view text)
{
    QString out;
    out.reserve(sizeOf(text));
    for (const char32_t c : text) {
        if (QChar::requiresSurrogates(c)) {
            out += QChar(QChar::highSurrogate(c));
            out += QChar(QChar::lowSurrogate(c));
        } else {
            out += QChar(static_cast<char16_t>(c));
        }
    }
    return out;
}

// Myers' greedy comparison of two sequences of n and m elements; nothing if they are further apart than the
// bounds.
class Comparison
{
public:
    Comparison(int n, int m, long &steps) : m_n(n), m_m(m), m_steps(steps) {}

    template <class Equal> std::optional<std::vector<Hunk>> run(Equal equal)
    {
        const int limit = std::min(m_n + m_m, maxDistance);
        std::vector<int> row(static_cast<size_t>(2 * limit + 3),
                             0); // furthest x on diagonal k at [k + limit + 1]
        const auto at = [&](int k) -> int & { return row[static_cast<size_t>(k + limit + 1)]; };
        for (int d = 0; d <= limit; ++d) {
            m_rows.emplace_back(row.begin() + (limit + 1 - d), row.begin() + (limit + 2 + d));
            for (int k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
                int x = d == 0 ? 0 : down ? at(k + 1) : at(k - 1) + 1;
                int y = x - k;
                const int start = x;
                while (x < m_n && y < m_m && equal(x, y)) {
                    ++x;
                    ++y;
                }
                at(k) = x;
                m_steps -= x - start + 1;
                if (x >= m_n && y >= m_m)
                    return walkBack(d);
            }
            if (m_steps < 0)
                break;
        }
        return std::nullopt;
    }

private:
    // m_rows[d] holds diagonals -d..d as they were before round d.
    std::vector<Hunk> walkBack(int distance) const
    {
        std::vector<Hunk> hunks;
        int x = m_n;
        int y = m_m;
        for (int d = distance; d > 0; --d) {
            const auto &row = m_rows[static_cast<size_t>(d)];
            const auto at = [&](int k) { return row[static_cast<size_t>(k + d)]; };
            const int k = x - y;
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int fromX = down ? at(k + 1) : at(k - 1);
            const int fromY = fromX - (down ? k + 1 : k - 1);
            const Hunk step{fromX, fromX + (down ? 0 : 1), fromY, fromY + (down ? 1 : 0)};
            if (!hunks.empty() && hunks.back().a0 == step.a1 && hunks.back().b0 == step.b1) {
                hunks.back().a0 = step.a0;
                hunks.back().b0 = step.b0;
            } else {
                hunks.push_back(step);
            }
            x = fromX;
            y = fromY;
        }
        std::reverse(hunks.begin(), hunks.end());
        return hunks;
    }

    int m_n;
    int m_m;
    long &m_steps;
    std::vector<std::vector<int>> m_rows;
};

class Differ
{
public:
    Differ(std::u32string_view a, std::u32string_view b) : m_a(a), m_b(b) {}

    std::vector<Hunk> run()
    {
        Hunk whole = trimmed({0, sizeOf(m_a), 0, sizeOf(m_b)});
        if (whole.a0 == whole.a1 || whole.b0 == whole.b1) {
            emitHunk(whole);
            return std::move(m_out);
        }
        // Whole lines compare better than the rest of one.
        while (whole.a0 > 0 && m_a[static_cast<size_t>(whole.a0) - 1] != U'\n') {
            --whole.a0;
            --whole.b0;
        }
        while (whole.a1 < sizeOf(m_a) && m_a[static_cast<size_t>(whole.a1) - 1] != U'\n') {
            ++whole.a1;
            ++whole.b1;
        }
        byLine(whole);
        return std::move(m_out);
    }

private:
    Hunk trimmed(Hunk h) const
    {
        const auto a = [&](int i) { return m_a[static_cast<size_t>(i)]; };
        const auto b = [&](int i) { return m_b[static_cast<size_t>(i)]; };
        while (h.a0 < h.a1 && h.b0 < h.b1 && a(h.a0) == b(h.b0)) {
            ++h.a0;
            ++h.b0;
        }
        while (h.a0 < h.a1 && h.b0 < h.b1 && a(h.a1 - 1) == b(h.b1 - 1)) {
            --h.a1;
            --h.b1;
        }
        return h;
    }

    void emitHunk(const Hunk &h)
    {
        if (h.a0 != h.a1 || h.b0 != h.b1)
            m_out.push_back(h);
    }

    // Begins of lines in text[from, to), and `to`.
    static std::vector<int> lineStarts(std::u32string_view text, int from, int to)
    {
        std::vector<int> starts{from};
        for (int i = from; i < to; ++i) {
            if (text[static_cast<size_t>(i)] == U'\n' && i + 1 < to)
                starts.push_back(i + 1);
        }
        if (from != to)
            starts.push_back(to);
        return starts;
    }

    std::vector<int> lineNumbers(std::u32string_view text, const std::vector<int> &starts)
    {
        std::vector<int> numbers;
        for (size_t i = 0; i + 1 < starts.size(); ++i) {
            const auto line =
                text.substr(static_cast<size_t>(starts[i]), static_cast<size_t>(starts[i + 1] - starts[i]));
            numbers.push_back(m_lines.try_emplace(line, static_cast<int>(m_lines.size())).first->second);
        }
        return numbers;
    }

    void byLine(const Hunk &h)
    {
        const auto aStarts = lineStarts(m_a, h.a0, h.a1);
        const auto bStarts = lineStarts(m_b, h.b0, h.b1);
        const auto aLines = lineNumbers(m_a, aStarts);
        const auto bLines = lineNumbers(m_b, bStarts);
        Comparison comparison(static_cast<int>(aLines.size()), static_cast<int>(bLines.size()), m_steps);
        const auto hunks = comparison.run(
            [&](int x, int y) { return aLines[static_cast<size_t>(x)] == bLines[static_cast<size_t>(y)]; });
        if (!hunks) {
            emitHunk(trimmed(h));
            return;
        }
        for (const Hunk &lines : *hunks) {
            byCodePoint(
                trimmed({aStarts[static_cast<size_t>(lines.a0)], aStarts[static_cast<size_t>(lines.a1)],
                         bStarts[static_cast<size_t>(lines.b0)], bStarts[static_cast<size_t>(lines.b1)]}));
        }
    }

    void byCodePoint(const Hunk &h)
    {
        if (h.a0 == h.a1 || h.b0 == h.b1 || m_steps < 0) {
            emitHunk(h);
            return;
        }
        Comparison comparison(h.a1 - h.a0, h.b1 - h.b0, m_steps);
        const auto hunks = comparison.run([&](int x, int y) {
            return m_a[static_cast<size_t>(h.a0 + x)] == m_b[static_cast<size_t>(h.b0 + y)];
        });
        if (!hunks) {
            emitHunk(h);
            return;
        }
        std::optional<Hunk> last;
        for (const Hunk &part : *hunks) {
            const Hunk next{h.a0 + part.a0, h.a0 + part.a1, h.b0 + part.b0, h.b0 + part.b1};
            if (last && absorbs(*last, next)) {
                last->a1 = next.a1;
                last->b1 = next.b1;
            } else {
                if (last)
                    emitHunk(*last);
                last = next;
            }
        }
        if (last)
            emitHunk(*last);
    }

    // A rewritten word should not keep the stray letters that both words happen to share: what stands
    // unchanged between two changes and is shorter than either belongs to them.
    bool absorbs(const Hunk &left, const Hunk &right) const
    {
        const int same = right.a0 - left.a1;
        if (same > std::max(left.a1 - left.a0, left.b1 - left.b0)
            || same > std::max(right.a1 - right.a0, right.b1 - right.b0))
            return false;
        return m_a.substr(static_cast<size_t>(left.a1), static_cast<size_t>(same)).find(U'\n')
               == std::u32string_view::npos;
    }

    std::u32string_view m_a;
    std::u32string_view m_b;
    std::unordered_map<std::u32string_view, int> m_lines;
    std::vector<Hunk> m_out;
    long m_steps = maxSteps;
};

} // namespace

std::vector<Splice> diff(const QString &before, const QString &after)
{
    const std::u32string a = wide(before);
    const std::u32string b = wide(after);
    std::vector<Splice> splices;
    for (const Hunk &h : Differ(a, b).run()) {
        const auto inserted =
            std::u32string_view(b).substr(static_cast<size_t>(h.b0), static_cast<size_t>(h.b1 - h.b0));
        splices.push_back({h.b0, h.a1 - h.a0, narrow(inserted)});
    }
    return splices;
}

} // namespace cercle::text
