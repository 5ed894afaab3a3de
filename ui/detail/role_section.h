#pragma once

#include "detail/detail_section.h"
#include "detail/keyed_rows.h"

namespace cercle
{

class RoleRow;

// Who does what in this session.
class RoleSection final : public DetailSection
{
    Q_OBJECT
public:
    explicit RoleSection(Context &context, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void choose(const Id<Role> &role, QWidget &anchor);

    KeyedRows<RoleRow> m_items;
};

} // namespace cercle
