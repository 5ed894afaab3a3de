#pragma once
// One edit in the making. Values are staged; at the end their differences to the stored rows become entries.

#include "domain/entities.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace cercle
{

class Workspace;

class Transaction
{
public:
    Id<Group> group() const { return m_group; }

    // A fresh time-ordered id.
    template <class T> Id<T> newId() { return {makeId()}; }
    // Stages the whole value; only fields that differ are written. `entity.id` must be set; `group` is filled
    // in.
    template <class T> void put(T entity)
    {
        if constexpr (requires { entity.group; })
            entity.group = m_group;
        stage(entityIndexOf<T>(), entity.id.uid, toRow(entity));
    }
    // Like put, with a fresh id, which is returned.
    template <class T> Id<T> create(T entity)
    {
        entity.id = newId<T>();
        put(entity);
        return entity.id;
    }
    // The row as this transaction sees it.
    template <class T> std::optional<T> get(const Id<T> &id)
    {
        const Row *row = staged(entityIndexOf<T>(), id.uid);
        return row ? std::optional<T>(fromRow<T>(id.uid, *row)) : std::nullopt;
    }
    template <class T> void remove(const Id<T> &id) { setField(entityIndexOf<T>(), id.uid, "removed", true); }
    template <class T> void restore(const Id<T> &id)
    {
        setField(entityIndexOf<T>(), id.uid, "removed", false);
    }

    // The same without types, for the command line and imports.
    Uid makeId();
    void stage(int entity, const Uid &id, Row row);
    // nullptr if there is no such row.
    const Row *staged(int entity, const Uid &id);
    // Does nothing where the row does not exist.
    void setField(int entity, const Uid &id, QByteArrayView field, Value value);
    // Writes the field even if its value stays, so that what was written at the same time elsewhere is
    // settled.
    void affirm(int entity, const Uid &id, QByteArrayView field);

private:
    friend class Workspace;
    friend class Editor;
    Transaction(Workspace &workspace, const Id<Group> &group) : m_workspace(workspace), m_group(group) {}

    struct Staged {
        std::optional<Row> before; // as stored
        Row after;
        std::set<int> affirmed; // fields
    };
    using Key = std::pair<int, Uid>;
    Staged *load(int entity, const Uid &id);

    Workspace &m_workspace;
    Id<Group> m_group;
    std::map<Key, Staged> m_rows;
    std::vector<Key> m_order; // in which rows were first touched
};

} // namespace cercle
