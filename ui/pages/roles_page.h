#pragma once
// Whose turn it is: the next eight sessions by roles, with the rotation's proposals, handed over by keyboard
// or by drag.

#include "models/role_grid_model.h"
#include "pages/page.h"

class QTableView;

namespace cercle
{

class Button;
class EmptyState;
class InlineMessage;
class Label;
class RoleGridDelegate;
class SegmentedControl;
class TurnDetail;

class RolesPage final : public Page
{
    Q_OBJECT
public:
    explicit RolesPage(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    QWidget *makeDetail() override;
    bool hasDetail() const override;
    Uid selected() const override { return m_session.uid; }
    void select(const Uid &item) override;
    int view() const override { return m_model.isPast() ? 1 : 0; }
    void setView(int view) override;
    // The turns that are proposed are offered to whom they are proposed for.
    void keepPlan();

protected:
    void groupChanged() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeGrid();
    // The heads are as high as the longest title, broken into lines, needs.
    void fitHeads();
    void keepSelection();
    void choose(const QModelIndex &index);
    // What letting go there would do, or why it would be refused.
    struct Handover {
        bool refused = false;
        bool exchange = false;
        QString words;
    };
    Handover handover(const QModelIndex &from, const QModelIndex &to) const;
    void dropped(const QModelIndex &from, const QModelIndex &to);
    bool followMouse(QMouseEvent &event);
    void showTarget(const QModelIndex &target, const QPoint &at);
    void endDrag();

    RoleGridModel m_model;
    PageHeader *m_header;
    Button *m_keep;
    SegmentedControl *m_segments;
    Label *m_hint;
    QTableView *m_grid;
    RoleGridDelegate *m_cells;
    EmptyState *m_empty;
    EmptyState *m_nonePast;
    TurnDetail *m_detail = nullptr;
    Id<Session> m_session;
    Id<Role> m_role;
    QPersistentModelIndex m_pressed;
    bool m_drags = false;
};

} // namespace cercle
