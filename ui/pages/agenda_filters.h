#pragma once
// The line above the agenda: as a list or a month, back to today, of which group, and whether only the
// reader's own.

#include "domain/group.h"

#include <QWidget>

class QCheckBox;

namespace cercle
{

class Button;
class SegmentedControl;
struct Context;

class AgendaFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaFilters(Context &context, QWidget *parent = nullptr);

    bool showsMonth() const;
    void setMonth(bool month);
    bool onlyMine() const;
    void setOnlyMine(bool mine);
    // Null: all.
    Id<Group> group() const { return m_group; }
    void setGroup(const Id<Group> &group);
    // All groups, everybody's.
    void clear();
    // The groups may have changed: a chosen one that is gone gives way to all.
    void refresh();

Q_SIGNALS:
    void viewChanged();
    void filterChanged();
    void todayWanted();

private:
    void chooseGroup();

    Context &m_context;
    Id<Group> m_group;
    SegmentedControl *m_segments;
    QCheckBox *m_mine;
    Button *m_groupButton;
};

} // namespace cercle
