#include "base/json.h"

#include <QCoreApplication>

#include <charconv>
#include <cstring>

namespace cercle {

namespace {

using Type = JsonToken::Type;

class Scanner {
public:
    Scanner(QByteArrayView text, const JsonLimits &limits, std::vector<JsonToken> &tokens)
        : m_text(reinterpret_cast<const unsigned char *>(text.data())), m_size(static_cast<size_t>(text.size())),
          m_limits(limits), m_tokens(tokens)
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
        while (m_at < m_size
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
        } else if (c >= 0xE0 && c <= 0xEF && cont(1, c == 0xE0 ? 0xA0 : 0x80, c == 0xED ? 0x9F : 0xBF) && cont(2)) {
            m_at += 3;
        } else if (c >= 0xF0 && c <= 0xF4 && cont(1, c == 0xF0 ? 0x90 : 0x80, c == 0xF4 ? 0x8F : 0xBF) && cont(2)
                   && cont(3)) {
            m_at += 4;
        } else {
            return "not UTF-8";
        }
        return nullptr;
    }

    // Over ASCII that needs no look, eight bytes at a time (bit tricks after "Bit Twiddling Hacks", S. E. Anderson).
    void skipPlain()
    {
        constexpr std::uint64_t ones = 0x0101010101010101ULL;
        constexpr std::uint64_t highs = 0x8080808080808080ULL;
        while (m_at + 8 <= m_size) {
            std::uint64_t v = 0;
            std::memcpy(&v, m_text + m_at, 8);
            const std::uint64_t quote = v ^ (ones * '"');
            const std::uint64_t slash = v ^ (ones * '\\');
            const std::uint64_t special = v | ((v - ones * 0x20) & ~v) | ((quote - ones) & ~quote) | ((slash - ones) & ~slash);
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
        return {reinterpret_cast<const char *>(m_text) + t.begin + 1, static_cast<qsizetype>(t.end - t.begin - 2)};
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

const JsonToken &JsonView::token() const
{
    return m_doc->tokens()[m_index];
}

JsonToken::Type JsonView::type() const
{
    return exists() ? token().type : Type::Null;
}

bool JsonView::isBool() const
{
    return exists() && (type() == Type::True || type() == Type::False);
}

int JsonView::size() const
{
    return exists() ? static_cast<int>(token().count) : 0;
}

JsonView JsonView::operator[](QByteArrayView key) const
{
    if (!isObject())
        return {};
    const auto &tokens = m_doc->tokens();
    std::uint32_t i = m_index + 1;
    const std::uint32_t end = token().next;
    while (i < end) {
        const JsonToken &name = tokens[i];
        if (m_doc->text().sliced(name.begin + 1, name.end - name.begin - 2) == key)
            return {m_doc, i + 1};
        i = tokens[i + 1].next;
    }
    return {};
}

JsonView JsonView::at(int index) const
{
    if (!isArray() || index < 0 || index >= size())
        return {};
    std::uint32_t i = m_index + 1;
    while (index-- > 0)
        i = m_doc->tokens()[i].next;
    return {m_doc, i};
}

std::int64_t JsonView::toInt(std::int64_t other) const
{
    if (isInt())
        std::from_chars(raw().begin(), raw().end(), other);
    return other;
}

bool JsonView::toBool(bool other) const
{
    return isBool() ? type() == Type::True : other;
}

QByteArrayView JsonView::raw() const
{
    if (!exists())
        return {};
    const JsonToken &t = token();
    return m_doc->text().sliced(t.begin, t.end - t.begin);
}

QByteArrayView JsonView::plain() const
{
    return isString() && !token().escaped ? raw().sliced(1, raw().size() - 2) : QByteArrayView();
}

QByteArray JsonView::toUtf8() const
{
    if (!isString())
        return {};
    const QByteArrayView inner = raw().sliced(1, raw().size() - 2);
    if (!token().escaped)
        return inner.toByteArray();
    return toString().toUtf8();
}

// Qt takes U+FEFF at the beginning of what it decodes for a byte order mark and drops it.
QString decodeUtf8(QByteArrayView utf8)
{
    QString out;
    while (utf8.startsWith("\xEF\xBB\xBF")) {
        out += QChar(QChar::ByteOrderMark);
        utf8 = utf8.sliced(3);
    }
    return out.isEmpty() ? QString::fromUtf8(utf8) : out + QString::fromUtf8(utf8);
}

QString JsonView::toString() const
{
    if (!isString())
        return {};
    const QByteArrayView inner = raw().sliced(1, raw().size() - 2);
    if (!token().escaped)
        return decodeUtf8(inner);
    QString out;
    out.reserve(inner.size());
    qsizetype plain = 0;
    for (qsizetype i = 0; i < inner.size();) {
        if (inner[i] != '\\') {
            ++i;
            continue;
        }
        out += decodeUtf8(inner.sliced(plain, i - plain));
        const char c = inner[i + 1];
        if (c == 'u') {
            out += QChar(static_cast<char16_t>(inner.sliced(i + 2, 4).toByteArray().toUShort(nullptr, 16)));
            i += 6;
        } else {
            switch (c) {
            case 'b':
                out += u'\b';
                break;
            case 'f':
                out += u'\f';
                break;
            case 'n':
                out += u'\n';
                break;
            case 'r':
                out += u'\r';
                break;
            case 't':
                out += u'\t';
                break;
            default:
                out += QLatin1Char(c);
            }
            i += 2;
        }
        plain = i;
    }
    out += decodeUtf8(inner.sliced(plain));
    return out;
}

QByteArray JsonView::toBytes() const
{
    return isString() ? fromBase64Url(toUtf8()) : QByteArray();
}

} // namespace cercle
