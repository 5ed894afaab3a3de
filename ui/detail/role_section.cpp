#include "detail/role_section.h"

#include "context.h"
#include "detail/role_menu.h"
#include "detail/role_row.h"
#include "widgets/section_header.h"
#include "workspace/workspace.h"

#include <QVBoxLayout>

namespace cercle
{

RoleSection::RoleSection(Context &context, QWidget *parent)
    : DetailSection(context, tr("Roles"), parent), m_items(rows())
{
    rows()->setSpacing(4);
}

void RoleSection::refresh()
{
    const SessionFacts facts = gatherFacts(m_context.workspace, session());
    setVisible(!facts.roles.empty());
    std::vector<Uid> ids;
    size_t held = 0;
    for (const RoleHolder &holder : facts.roles) {
        ids.push_back(holder.role.id.uid);
        held += holder.member ? 1 : 0;
    }
    header().setCount(held == facts.roles.size() ? QString()
                                                 : tr("%1 of %2").arg(held).arg(facts.roles.size()));
    m_items.sync(
        ids,
        [&](size_t i) {
            auto *row = new RoleRow(m_context.theme, 30);
            connect(row, &RoleRow::clicked, this,
                    [this, row, role = facts.roles[i].role.id] { choose(role, *row); });
            return row;
        },
        [&](RoleRow &row, size_t i) {
            const auto member = m_context.workspace.get(facts.roles[i].member);
            row.setHolder(facts.roles[i], member ? member->name : QString());
        });
}

void RoleSection::choose(const Id<Role> &role, QWidget &anchor)
{
    for (const RoleHolder &holder : gatherFacts(m_context.workspace, session()).roles) {
        if (holder.role.id == role)
            return chooseHolder(m_context, session(), holder, anchor);
    }
}

} // namespace cercle
