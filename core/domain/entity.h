#pragma once
// An entity is a struct with a table name and a list of fields. From that list are derived: the table,
// reading and writing a row, the JSON of an entry, the field diff, the generic commands and CSV. The
// templates live here; everything after `describe<T>()` works on plain run-time descriptors.

#include "base/id.h"
#include "domain/value.h"

#include <QStringList>
#include <QUrl>

#include <functional>
#include <tuple>
#include <type_traits>
#include <vector>

namespace cercle
{

// How concurrent writes to one field come together.
enum class Merge {
    Last, // the last writer by Lamport time, then entry id; the concurrent loser is kept
    Set,  // a set of strings, adding wins over concurrent removal
    Text, // shared text: every edit is a splice, concurrent splices all take effect
    Once, // the first write stays
};

template <class Owner, class T> struct Field {
    const char *name;
    T Owner::*member;
    Merge merge;
};

template <class Owner, class T>
constexpr Field<Owner, T> field(const char *name, T Owner::*member, Merge merge = Merge::Last)
{
    return {name, member, merge};
}

// A field as the rest of the program sees it.
struct FieldInfo {
    QByteArray name;
    FieldType type = FieldType::Text;
    Merge merge = Merge::Last;
};

// Values of one row, in the order of EntityInfo::fields.
using Row = std::vector<Value>;

struct EntityInfo {
    QByteArray name; // table, and ENTITY on the command line
    std::vector<FieldInfo> fields;
    std::vector<int> together; // fields that only make sense together: writing one writes them all
    Row defaults; // of a value just constructed; a stored row that never got a field holds defaultValue()
                  // instead

    // -1 if there is no such field.
    int fieldIndex(QByteArrayView field) const;
    // Index of "group_id"; -1 for the group itself, whose id is its own.
    int groupField() const { return fieldIndex("group_id"); }
};

template <class T> Row toRow(const T &entity)
{
    Row row;
    std::apply([&](const auto &...f) { (row.push_back(toValue(entity.*(f.member))), ...); }, T::fields);
    return row;
}

template <class T> const EntityInfo &describe()
{
    static const EntityInfo info = [] {
        EntityInfo out;
        out.name = T::table;
        out.defaults = toRow(T{});
        std::apply(
            [&](const auto &...f) {
                (out.fields.push_back(
                     {f.name,
                      typeOf<std::decay_t<decltype(std::declval<T>().*(f.member))>>(f.merge == Merge::Text),
                      f.merge}),
                 ...);
            },
            T::fields);
        if constexpr (requires { T::together; }) {
            for (const char *name : T::together)
                out.together.push_back(out.fieldIndex(name));
        }
        return out;
    }();
    return info;
}

template <class T> T fromRow(const Uid &id, const Row &row)
{
    T entity;
    entity.id.uid = id;
    size_t i = 0;
    std::apply(
        [&](const auto &...f) {
            ((i < row.size() ? fromValue(row[i], entity.*(f.member)) : void(), ++i), ...);
        },
        T::fields);
    return entity;
}

} // namespace cercle
