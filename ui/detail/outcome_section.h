#pragma once

#include "detail/detail_section.h"
#include "detail/keyed_rows.h"

namespace cercle
{

class QuickAdd;
class TaskRow;

// What was decided, numbered.
class DecisionSection final : public DetailSection
{
    Q_OBJECT
public:
    explicit DecisionSection(Context &context, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    QuickAdd *m_add;
    KeyedRows<TaskRow> m_items;
};

// Who promised what by when.
class ActionSection final : public DetailSection
{
    Q_OBJECT
public:
    explicit ActionSection(Context &context, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void add(const QString &text);

    QuickAdd *m_add;
    KeyedRows<TaskRow> m_items;
};

} // namespace cercle
