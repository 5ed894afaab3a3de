#include "workspace/transaction.h"

#include "workspace/workspace_state.h"

namespace cercle
{

Uid Transaction::makeId()
{
    return Uid::make(m_workspace.clock(), m_workspace.random());
}

Transaction::Staged *Transaction::load(int entity, const Uid &id)
{
    const Key key{entity, id};
    const auto it = m_rows.find(key);
    if (it != m_rows.end())
        return &it->second;
    auto row = m_workspace.row(entity, id);
    if (!row)
        return nullptr;
    m_order.push_back(key);
    return &m_rows.emplace(key, Staged{row, *row, {}}).first->second;
}

const Row *Transaction::staged(int entity, const Uid &id)
{
    const Staged *found = load(entity, id);
    return found ? &found->after : nullptr;
}

void Transaction::stage(int entity, const Uid &id, Row row)
{
    if (Staged *found = load(entity, id)) {
        found->after = std::move(row);
        return;
    }
    const Key key{entity, id};
    m_order.push_back(key);
    m_rows.emplace(key, Staged{std::nullopt, std::move(row), {}});
}

void Transaction::setField(int entity, const Uid &id, QByteArrayView field, Value value)
{
    const int index = allEntities()[static_cast<size_t>(entity)]->fieldIndex(field);
    Staged *found = load(entity, id);
    if (found && index >= 0)
        found->after[static_cast<size_t>(index)] = std::move(value);
}

void Transaction::affirm(int entity, const Uid &id, QByteArrayView field)
{
    const int index = allEntities()[static_cast<size_t>(entity)]->fieldIndex(field);
    Staged *found = load(entity, id);
    if (found && index >= 0)
        found->affirmed.insert(index);
}

} // namespace cercle
