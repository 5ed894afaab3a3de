#pragma once

#include "detail/detail_section.h"
#include "detail/keyed_rows.h"

namespace cercle
{

class ProgressLine;
class QuickAdd;
class TaskRow;

// What will be talked about, for how long; ticked off during the session.
class AgendaSection final : public DetailSection
{
    Q_OBJECT
public:
    explicit AgendaSection(Context &context, QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void add(const QString &title, int minutes);
    void setDone(const Id<AgendaItem> &id, bool done);
    void remove(const Id<AgendaItem> &id);

    ProgressLine *m_progress;
    QuickAdd *m_add;
    KeyedRows<TaskRow> m_items;
};

} // namespace cercle
