#include "base/json.h"

#include <array>

namespace cercle
{

void JsonWriter::separate()
{
    if (!m_first)
        m_out += ',';
    m_first = false;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out += '}';
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_out += '[';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out += ']';
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    latin1(name);
    m_out += ':';
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    m_out += '"';
    const QByteArray utf8 = text.toUtf8();
    qsizetype plain = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        m_out.append(utf8.constData() + plain, i - plain);
        plain = i + 1;
        switch (c) {
        case 0:
            // JsonDoc refuses it; a text that cannot be read back would be lost.
            m_out += "\xEF\xBF\xBD";
            break;
        case '"':
            m_out += "\\\"";
            break;
        case '\\':
            m_out += "\\\\";
            break;
        case '\n':
            m_out += "\\n";
            break;
        case '\r':
            m_out += "\\r";
            break;
        case '\t':
            m_out += "\\t";
            break;
        default: {
            static constexpr char digits[] = "0123456789abcdef";
            const char escape[] = {'\\', 'u', '0', '0', digits[c >> 4], digits[c & 15]};
            m_out.append(escape, sizeof escape);
        }
        }
    }
    m_out.append(utf8.constData() + plain, utf8.size() - plain);
    m_out += '"';
    return *this;
}

JsonWriter &JsonWriter::value(const QStringList &list)
{
    beginArray();
    for (const QString &item : list)
        value(item);
    return endArray();
}

JsonWriter &JsonWriter::value(std::int64_t number)
{
    separate();
    m_out += QByteArray::number(static_cast<qlonglong>(number));
    return *this;
}

JsonWriter &JsonWriter::value(bool flag)
{
    return raw(flag ? "true" : "false");
}

JsonWriter &JsonWriter::latin1(QByteArrayView text)
{
    separate();
    m_out += '"';
    m_out.append(text.data(), text.size());
    m_out += '"';
    return *this;
}

JsonWriter &JsonWriter::bytes(QByteArrayView data)
{
    return latin1(toBase64Url(data));
}

JsonWriter &JsonWriter::null()
{
    return raw("null");
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out.append(json.data(), json.size());
    return *this;
}

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool fromBase64Url(QByteArrayView text, std::span<std::uint8_t> out)
{
    static constexpr std::array<std::int8_t, 256> digits = [] {
        std::array<std::int8_t, 256> table{};
        table.fill(-1);
        constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (int i = 0; i < 64; ++i)
            table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::int8_t>(i);
        return table;
    }();
    if (static_cast<size_t>(text.size()) != (out.size() * 8 + 5) / 6)
        return false;
    unsigned buffer = 0;
    int bits = 0;
    size_t at = 0;
    for (const char c : text) {
        const int value = digits[static_cast<unsigned char>(c)];
        if (value < 0)
            return false;
        buffer = (buffer << 6) | static_cast<unsigned>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            out[at++] = static_cast<std::uint8_t>(buffer >> bits);
        }
    }
    return (buffer & ((1U << bits) - 1)) == 0; // one spelling only
}

QByteArray fromBase64Url(QByteArrayView text, bool *ok)
{
    QByteArray out(text.size() * 3 / 4, Qt::Uninitialized);
    const bool good = text.size() % 4 != 1
                      && fromBase64Url(text, std::span(reinterpret_cast<std::uint8_t *>(out.data()),
                                                       static_cast<size_t>(out.size())));
    if (ok)
        *ok = good;
    return good ? out : QByteArray();
}

} // namespace cercle
