#include "base/json.h"

#include <charconv>

namespace cercle
{

using Type = JsonToken::Type;

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
