#pragma once

#include "detail/detail_section.h"
#include "detail/keyed_rows.h"

namespace cercle
{

class DropLine;
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
    // To the place `place` among the others.
    void move(const Id<AgendaItem> &id, int place);
    void step(const Id<AgendaItem> &id, int by);
    // The place among the others for what is held at that height of the screen; shows it.
    int showPlace(const TaskRow &dragged, const QPoint &at);

    ProgressLine *m_progress;
    QuickAdd *m_add;
    KeyedRows<TaskRow> m_items;
    DropLine *m_drop;
    int m_place = -1; // of what is dragged
};

} // namespace cercle
