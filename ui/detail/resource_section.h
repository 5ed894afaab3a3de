#pragma once

#include "detail/detail_section.h"
#include "detail/keyed_rows.h"

namespace cercle
{

class QuickAdd;
class ResourceRow;

// What prepares the session: things to read and watch.
class ResourceSection final : public DetailSection
{
    Q_OBJECT
public:
    explicit ResourceSection(Context &context, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void add(const QString &text);

    QuickAdd *m_add;
    KeyedRows<ResourceRow> m_items;
};

} // namespace cercle
