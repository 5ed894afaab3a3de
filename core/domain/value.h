#pragma once
// The value of one field, independent of its entity, and its three other forms: JSON, text on the command
// line, C++.

#include "base/id.h"
#include "base/json.h"
#include "base/result.h"
#include "domain/file_ref.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <limits>
#include <variant>

namespace cercle
{

enum class FieldType {
    Text, // QString
    Bool,
    Int,   // std::int64_t; times are milliseconds since 1970 UTC
    Ref,   // Uid of another entity
    Date,  // ISO 8601 day, "2026-11-24", or empty
    Time,  // wall time "18:30", or empty
    Url,   // http, https or mailto, kept as typed
    List,  // QStringList
    Bytes, // QByteArray
    Note,  // shared text (Merge::Text)
    File,  // a file of the group: FileRef
};

using Value = std::variant<std::monostate, bool, std::int64_t, QString, QStringList, Uid, QByteArray>;

// What an unset field holds.
Value defaultValue(FieldType type);
void writeJson(JsonWriter &out, const Value &value);
// The JSON of an entry back to a value; an error if it is not of that type.
Result<Value> valueFromJson(FieldType type, JsonView json);
// For people: "true", "2026-11-24", lists joined by ", ".
QString valueToText(const Value &value);
// What a person typed for a field; the error says what is expected. Lists are separated by commas.
Result<Value> valueFromText(FieldType type, const QString &text);

// A day as text, so that it never moves with a time zone.
struct Day {
    QString iso;
    bool operator==(const Day &) const = default;
};
// A wall time as text.
struct WallTime {
    QString hhmm;
    bool operator==(const WallTime &) const = default;
};

template <class T> struct IsId : std::false_type {
};
template <class T> struct IsId<Id<T>> : std::true_type {
};

template <class T> constexpr FieldType typeOf(bool note = false)
{
    if constexpr (std::is_same_v<T, bool>)
        return FieldType::Bool;
    else if constexpr (std::is_integral_v<T>)
        return FieldType::Int;
    else if constexpr (std::is_same_v<T, Day>)
        return FieldType::Date;
    else if constexpr (std::is_same_v<T, WallTime>)
        return FieldType::Time;
    else if constexpr (std::is_same_v<T, QUrl>)
        return FieldType::Url;
    else if constexpr (std::is_same_v<T, QStringList>)
        return FieldType::List;
    else if constexpr (std::is_same_v<T, QByteArray>)
        return FieldType::Bytes;
    else if constexpr (std::is_same_v<T, FileRef>)
        return FieldType::File;
    else if constexpr (IsId<T>::value)
        return FieldType::Ref;
    else
        return note ? FieldType::Note : FieldType::Text;
}

template <class T> Value toValue(const T &member)
{
    if constexpr (std::is_same_v<T, bool>)
        return member;
    else if constexpr (std::is_integral_v<T>)
        return static_cast<std::int64_t>(member);
    else if constexpr (std::is_same_v<T, Day>)
        return member.iso;
    else if constexpr (std::is_same_v<T, WallTime>)
        return member.hhmm;
    else if constexpr (std::is_same_v<T, QUrl>)
        return member.toString(QUrl::FullyEncoded);
    else if constexpr (std::is_same_v<T, FileRef>)
        return member.text;
    else if constexpr (IsId<T>::value)
        return member.uid;
    else
        return member;
}

template <class T> void fromValue(const Value &value, T &member)
{
    if constexpr (std::is_same_v<T, bool>) {
        if (const bool *v = std::get_if<bool>(&value))
            member = *v;
    } else if constexpr (std::is_integral_v<T>) {
        if (const auto *v = std::get_if<std::int64_t>(&value))
            member = static_cast<T>(
                std::clamp<std::int64_t>(*v, std::numeric_limits<T>::min(), std::numeric_limits<T>::max()));
    } else if constexpr (IsId<T>::value) {
        if (const auto *v = std::get_if<Uid>(&value))
            member.uid = *v;
    } else if constexpr (std::is_same_v<T, QStringList>) {
        if (const auto *v = std::get_if<QStringList>(&value))
            member = *v;
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        if (const auto *v = std::get_if<QByteArray>(&value))
            member = *v;
    } else if (const auto *v = std::get_if<QString>(&value)) {
        if constexpr (std::is_same_v<T, Day>)
            member.iso = *v;
        else if constexpr (std::is_same_v<T, WallTime>)
            member.hhmm = *v;
        else if constexpr (std::is_same_v<T, FileRef>)
            member.text = *v;
        else if constexpr (std::is_same_v<T, QUrl>)
            member = QUrl(*v);
        else
            member = *v;
    }
}

} // namespace cercle
