#pragma once
// The chosen turn: who and why, what one can do about it, what the role is, and how often everybody has had
// it.

#include "detail/keyed_rows.h"
#include "domain/rotation.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QMenu;

namespace cercle
{

class Avatar;
class Button;
class Label;
class RoleGridModel;
class SectionHeader;
class ShareBar;
class TurnOffers;
struct Context;

class TurnDetail final : public QWidget
{
    Q_OBJECT
public:
    TurnDetail(Context &context, RoleGridModel &model, QWidget *parent = nullptr);

    void setTurn(const Id<Session> &session, const Id<Role> &role);
    void refresh();
    // The members under `anchor`; the chosen one gets the turn.
    void chooseSuccessor(QWidget &anchor, const QPoint &at);

private:
    void fillActions(const PlannedTurn &turn, const TurnExplanation *explanation);
    void answer(bool yes);
    void fillSwaps(QMenu &menu, const PlannedTurn &turn);
    void fillBalance(const TurnExplanation &explanation);
    void run(const Result<ChangeSet> &result, const QString &told);

    Context &m_context;
    RoleGridModel &m_model;
    Id<Session> m_session;
    Id<Role> m_role;
    QWidget *m_body;
    Label *m_above;
    Label *m_title;
    Avatar *m_avatar;
    Label *m_holder;
    Label *m_why;
    Button *m_accept;
    Button *m_giveUp;
    Button *m_handOver;
    Button *m_away;
    TurnOffers *m_offers;
    Label *m_description;
    SectionHeader *m_checklistTitle;
    Label *m_checklist;
    SectionHeader *m_balanceTitle;
    Button *m_never;
    bool m_isAway = false;
    std::unique_ptr<KeyedRows<ShareBar>> m_bars;
};

} // namespace cercle
