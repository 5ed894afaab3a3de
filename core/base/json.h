#pragma once
// The strict JSON (RFC 8259) that entries and messages are made of. Stricter than the RFC where leniency
// would let two laptops read one text differently: no duplicate keys, no floats or exponents, integers within
// ±(2^53 - 1), no NUL, no byte order mark, no lone surrogates, valid UTF-8 only, a bounded depth and number
// of keys. Frozen per entry version.

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <vector>

namespace cercle
{

struct JsonLimits {
    int depth = 16;
    int keys = 4000; // object keys in the whole text
    qsizetype bytes = 1 << 20;
};

// One scanned value. Children follow their parent in `JsonDoc::tokens()`; `next` is the index just behind the
// value.
struct JsonToken {
    enum class Type : std::uint8_t { Null, True, False, Int, String, Array, Object };
    Type type = Type::Null;
    bool escaped = false;    // a string that holds backslashes
    std::uint32_t begin = 0; // the value's bytes, quotes and brackets included
    std::uint32_t end = 0;
    std::uint32_t next = 0;
    std::uint32_t count = 0; // elements of an array, members of an object
};

class JsonDoc;

// A cheap reference to a value inside a JsonDoc, which must outlive it. A default one is "absent".
class JsonView
{
public:
    JsonView() = default;
    JsonView(const JsonDoc *doc, std::uint32_t index) : m_doc(doc), m_index(index) {}

    bool exists() const { return m_doc != nullptr; }
    JsonToken::Type type() const;
    bool isObject() const { return exists() && type() == JsonToken::Type::Object; }
    bool isArray() const { return exists() && type() == JsonToken::Type::Array; }
    bool isString() const { return exists() && type() == JsonToken::Type::String; }
    bool isInt() const { return exists() && type() == JsonToken::Type::Int; }
    bool isBool() const;

    int size() const;
    JsonView operator[](QByteArrayView key) const; // member; absent if there is none or this is no object
    JsonView at(int index) const;                  // element

    std::int64_t toInt(std::int64_t other = 0) const;
    bool toBool(bool other = false) const;
    QString toString() const;
    QByteArray toUtf8() const;
    QByteArray toBytes() const; // a string of base64url; empty if it is not
    QByteArrayView raw() const; // the value's bytes as they were scanned
    // A string's bytes between the quotes; empty for another value and for a string with escapes.
    QByteArrayView plain() const;
    // Calls f(key: QByteArray, value: JsonView) for each member, in order. The key refers to the text:
    // detach() what is to outlive it.
    template <class F> void members(F f) const;
    // Calls f(value: JsonView) for each element, in order.
    template <class F> void elements(F f) const;

private:
    friend class JsonDoc;
    const JsonToken &token() const;
    const JsonDoc *m_doc = nullptr;
    std::uint32_t m_index = 0;
};

// Scans a text into a flat list of tokens; reuse one object for many texts to keep its memory. The text must
// stay alive.
class JsonDoc
{
public:
    // The error says what is wrong and at which byte.
    Result<Done> scan(QByteArrayView text, const JsonLimits &limits = {});
    JsonView root() const { return {this, 0}; }
    const std::vector<JsonToken> &tokens() const { return m_tokens; }
    QByteArrayView text() const { return m_text; }

private:
    QByteArrayView m_text;
    std::vector<JsonToken> m_tokens;
};

// Writes JSON in one form: no spaces, members in the order given, only the escapes that JSON demands.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(QByteArrayView name);
    // What JsonDoc refuses is replaced, one character by one: NUL by U+FFFD, half a surrogate pair by "?".
    JsonWriter &value(QStringView text);
    JsonWriter &value(const QString &text) { return value(QStringView(text)); }
    JsonWriter &value(const QStringList &list);
    JsonWriter &value(std::int64_t number);
    JsonWriter &value(int number) { return value(static_cast<std::int64_t>(number)); }
    JsonWriter &value(bool flag);
    JsonWriter &latin1(QByteArrayView text); // ASCII that needs no escaping
    JsonWriter &bytes(QByteArrayView data);  // base64url
    JsonWriter &null();
    JsonWriter &raw(QByteArrayView json);
    const QByteArray &text() const { return m_out; }
    QByteArray take() { return std::move(m_out); }

private:
    void separate();
    QByteArray m_out;
    bool m_first = true;
};

// UTF-8 to text, keeping a leading U+FEFF, which Qt's own conversion takes for a byte order mark and drops.
QString decodeUtf8(QByteArrayView utf8);

// Base64url without padding, as in entries and messages; decoding refuses anything else.
QByteArray toBase64Url(QByteArrayView bytes);
QByteArray fromBase64Url(QByteArrayView text, bool *ok = nullptr);
// Of exactly `out.size()` bytes.
bool fromBase64Url(QByteArrayView text, std::span<std::uint8_t> out);

template <class F> void JsonView::members(F f) const
{
    if (!isObject())
        return;
    std::uint32_t i = m_index + 1;
    const std::uint32_t end = token().next;
    while (i < end) {
        const QByteArrayView name = JsonView(m_doc, i).plain(); // a key has no escapes
        f(QByteArray::fromRawData(name.data(), name.size()), JsonView(m_doc, i + 1));
        i = m_doc->tokens()[i + 1].next;
    }
}

template <class F> void JsonView::elements(F f) const
{
    if (!isArray())
        return;
    std::uint32_t i = m_index + 1;
    const std::uint32_t end = token().next;
    while (i < end) {
        f(JsonView(m_doc, i));
        i = m_doc->tokens()[i].next;
    }
}

} // namespace cercle
