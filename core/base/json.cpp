#include "base/json.h"

#include <QCoreApplication>

#include <cstring>

namespace cercle
{

namespace
{

using Type = JsonToken::Type;

class Scanner
{
public:
    Scanner(QByteArrayView text, const JsonLimits &limits, std::vector<JsonToken> &tokens)
        : m_text(reinterpret_cast<const unsigned char *>(text.data())),
          m_size(static_cast<size_t>(text.size())), m_limits(limits), m_tokens(tokens)
    {
    }

    // nullptr when the text is good, else what is wrong; `position()` says where.
    const char *run()
    {
        if (m_size == 0)
            return "empty text";
        if (m_size > static_cast<size_t>(m_limits.bytes))
            return "too long";
        if (m_size >= 3 && m_text[0] == 0xEF && m_text[1] == 0xBB && m_text[2] == 0xBF)
            return "byte order mark";
        skipSpace();
        if (const char *wrong = value(0))
            return wrong;
        skipSpace();
        return m_at == m_size ? nullptr : "text after the end";
    }
    size_t position() const { return m_at; }

private:
    void skipSpace()
    {
        while (
            m_at < m_size
            && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n' || m_text[m_at] == '\r'))
            ++m_at;
    }

    const char *value(int depth)
    {
        if (m_at >= m_size)
            return "text ends too early";
        switch (m_text[m_at]) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string();
        case 't':
            return word("true", Type::True);
        case 'f':
            return word("false", Type::False);
        case 'n':
            return word("null", Type::Null);
        default:
            return number();
        }
    }

    size_t open(Type type)
    {
        JsonToken token;
        token.type = type;
        token.begin = static_cast<std::uint32_t>(m_at);
        m_tokens.push_back(token);
        return m_tokens.size() - 1;
    }

    void close(size_t index)
    {
        m_tokens[index].end = static_cast<std::uint32_t>(m_at);
        m_tokens[index].next = static_cast<std::uint32_t>(m_tokens.size());
    }

    const char *word(const char *text, Type type)
    {
        const size_t index = open(type);
        for (; *text; ++text, ++m_at) {
            if (m_at >= m_size || m_text[m_at] != static_cast<unsigned char>(*text))
                return "unknown word";
        }
        close(index);
        return nullptr;
    }

    const char *number()
    {
        const size_t index = open(Type::Int);
        if (m_text[m_at] == '-')
            ++m_at;
        const size_t first = m_at;
        std::uint64_t magnitude = 0;
        while (m_at < m_size && m_text[m_at] >= '0' && m_text[m_at] <= '9') {
            magnitude = magnitude * 10 + (m_text[m_at] - '0');
            if (magnitude > (std::uint64_t(1) << 53) - 1)
                return "number beyond 2^53";
            ++m_at;
        }
        if (m_at == first)
            return "not a value";
        if (m_text[first] == '0' && m_at - first > 1)
            return "leading zero";
        if (first != m_tokens[index].begin && magnitude == 0)
            return "minus zero";
        if (m_at < m_size && (m_text[m_at] == '.' || m_text[m_at] == 'e' || m_text[m_at] == 'E'))
            return "number that is not whole";
        close(index);
        return nullptr;
    }

    int hex4(size_t at) const
    {
        if (at + 4 > m_size)
            return -1;
        int out = 0;
        for (size_t i = at; i < at + 4; ++i) {
            const unsigned char c = m_text[i];
            int digit = -1;
            if (c >= '0' && c <= '9')
                digit = c - '0';
            else if (c >= 'a' && c <= 'f')
                digit = c - 'a' + 10;
            else if (c >= 'A' && c <= 'F')
                digit = c - 'A' + 10;
            if (digit < 0)
                return -1;
            out = out * 16 + digit;
        }
        return out;
    }

    const char *escape()
    {
        if (m_at + 1 >= m_size)
            return "text ends too early";
        const unsigned char c = m_text[m_at + 1];
        if (c != 'u') {
            if (!std::strchr("\"\\/bfnrt", c) || c == 0)
                return "unknown escape";
            m_at += 2;
            return nullptr;
        }
        const int unit = hex4(m_at + 2);
        if (unit < 0)
            return "bad \\u escape";
        if (unit == 0)
            return "NUL";
        if (unit >= 0xDC00 && unit <= 0xDFFF)
            return "lone surrogate";
        m_at += 6;
        if (unit >= 0xD800 && unit <= 0xDBFF) {
            if (m_at + 1 >= m_size || m_text[m_at] != '\\' || m_text[m_at + 1] != 'u')
                return "lone surrogate";
            const int low = hex4(m_at + 2);
            if (low < 0xDC00 || low > 0xDFFF)
                return "lone surrogate";
            m_at += 6;
        }
        return nullptr;
    }

    // One well-formed UTF-8 sequence beyond ASCII (RFC 3629, table of section 4).
    const char *sequence()
    {
        const unsigned char c = m_text[m_at];
        const auto cont = [&](size_t k, unsigned lo = 0x80, unsigned hi = 0xBF) {
            return m_at + k < m_size && m_text[m_at + k] >= lo && m_text[m_at + k] <= hi;
        };
        if (c >= 0xC2 && c <= 0xDF && cont(1)) {
            m_at += 2;
        } else if (c >= 0xE0 && c <= 0xEF && cont(1, c == 0xE0 ? 0xA0 : 0x80, c == 0xED ? 0x9F : 0xBF)
                   && cont(2)) {
            m_at += 3;
        } else if (c >= 0xF0 && c <= 0xF4 && cont(1, c == 0xF0 ? 0x90 : 0x80, c == 0xF4 ? 0x8F : 0xBF)
                   && cont(2) && cont(3)) {
            m_at += 4;
        } else {
            return "not UTF-8";
        }
        return nullptr;
    }

    // Over ASCII that needs no look, eight bytes at a time (bit tricks after "Bit Twiddling Hacks", S. E.
    // Anderson).
    void skipPlain()
    {
        constexpr std::uint64_t ones = 0x0101010101010101ULL;
        constexpr std::uint64_t highs = 0x8080808080808080ULL;
        while (m_at + 8 <= m_size) {
            std::uint64_t v = 0;
            std::memcpy(&v, m_text + m_at, 8);
            const std::uint64_t quote = v ^ (ones * '"');
            const std::uint64_t slash = v ^ (ones * '\\');
            const std::uint64_t special =
                v | ((v - ones * 0x20) & ~v) | ((quote - ones) & ~quote) | ((slash - ones) & ~slash);
            if ((special & highs) != 0)
                return;
            m_at += 8;
        }
    }

    const char *string()
    {
        const size_t index = open(Type::String);
        ++m_at;
        while (m_at < m_size) {
            skipPlain();
            if (m_at >= m_size)
                break;
            const unsigned char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                close(index);
                return nullptr;
            }
            if (c == '\\') {
                m_tokens[index].escaped = true;
                if (const char *wrong = escape())
                    return wrong;
            } else if (c < 0x20) {
                return c == 0 ? "NUL" : "control character";
            } else if (c < 0x80) {
                ++m_at;
            } else if (const char *wrong = sequence()) {
                return wrong;
            }
        }
        return "text ends too early";
    }

    const char *array(int depth)
    {
        if (depth >= m_limits.depth)
            return "nested too deep";
        const size_t index = open(Type::Array);
        ++m_at;
        skipSpace();
        if (m_at < m_size && m_text[m_at] == ']') {
            ++m_at;
            close(index);
            return nullptr;
        }
        for (;;) {
            skipSpace();
            if (const char *wrong = value(depth + 1))
                return wrong;
            ++m_tokens[index].count;
            skipSpace();
            if (m_at >= m_size)
                return "text ends too early";
            const unsigned char c = m_text[m_at++];
            if (c == ']') {
                close(index);
                return nullptr;
            }
            if (c != ',')
                return "comma expected";
        }
    }

    const char *object(int depth)
    {
        if (depth >= m_limits.depth)
            return "nested too deep";
        const size_t index = open(Type::Object);
        ++m_at;
        skipSpace();
        if (m_at < m_size && m_text[m_at] == '}') {
            ++m_at;
            close(index);
            return nullptr;
        }
        for (;;) {
            skipSpace();
            if (m_at >= m_size || m_text[m_at] != '"')
                return "key expected";
            const size_t keyIndex = m_tokens.size();
            if (const char *wrong = string())
                return wrong;
            // Keys are compared as written, so one name must have one spelling.
            if (m_tokens[keyIndex].escaped)
                return "escape in a key";
            if (++m_keys > m_limits.keys)
                return "too many keys";
            if (duplicate(index, keyIndex))
                return "duplicate key";
            skipSpace();
            if (m_at >= m_size || m_text[m_at] != ':')
                return "colon expected";
            ++m_at;
            skipSpace();
            if (const char *wrong = value(depth + 1))
                return wrong;
            ++m_tokens[index].count;
            skipSpace();
            if (m_at >= m_size)
                return "text ends too early";
            const unsigned char c = m_text[m_at++];
            if (c == '}') {
                close(index);
                return nullptr;
            }
            if (c != ',')
                return "comma expected";
        }
    }

    QByteArrayView keyText(size_t token) const
    {
        const JsonToken &t = m_tokens[token];
        return {reinterpret_cast<const char *>(m_text) + t.begin + 1,
                static_cast<qsizetype>(t.end - t.begin - 2)};
    }

    bool duplicate(size_t objectIndex, size_t keyIndex) const
    {
        const QByteArrayView key = keyText(keyIndex);
        size_t i = objectIndex + 1;
        while (i < keyIndex) {
            if (keyText(i) == key)
                return true;
            i = m_tokens[i + 1].next;
        }
        return false;
    }

    const unsigned char *m_text;
    size_t m_size;
    JsonLimits m_limits;
    std::vector<JsonToken> &m_tokens;
    size_t m_at = 0;
    int m_keys = 0;
};

} // namespace

Result<Done> JsonDoc::scan(QByteArrayView text, const JsonLimits &limits)
{
    m_text = text;
    m_tokens.clear();
    Scanner scanner(text, limits, m_tokens);
    if (const char *wrong = scanner.run()) {
        m_tokens.clear();
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Json", "Not valid JSON at byte %1: %2.")
                         .arg(scanner.position())
                         .arg(QLatin1String(wrong))};
    }
    return done();
}

} // namespace cercle
